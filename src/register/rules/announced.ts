/** Rule 4: to announce vacates nothing: what was announced came into force on or after that day, by an act that is held. @module */
import type { Announcement } from '../office.ts'
import type { Register } from '../register.ts'
import type { Check } from './break.ts'

export const announced: Check = (register) => ({
  checked: register.announcements.length,
  breaks: register.announcements.flatMap((announcement) => {
    const what = problemOf(announcement, register)
    if (what === null) return []
    const rows = [
      `${announcement.what} by ${announcement.person ?? 'nobody named'}, ${announcement.announced}`,
    ]
    return [{ rule: 4, what, rows, sources: [announcement.source] }]
  }),
})

function problemOf({ what, person, announced, effective }: Announcement, register: Register): string | null {
  if (effective === null) return null
  if (what !== 'defectionAnnounced' && effective < announced) return 'an act is announced after it had effect'
  if (what === 'generalElectionCalled')
    return register.parliaments.some(({ election }) => election === effective)
      ? null
      : `a general election is announced for ${effective}, when there was none`
  if (person === null) return 'an announcement by nobody'
  if (what === 'resignationAnnounced')
    return register
      .membershipsOf(person)
      .some(({ to, toReason }) => to === effective && toReason === 'resigned')
      ? null
      : `a resignation is announced with effect on ${effective}, when the seat was not given up`
  return register.affiliationsOf(person).some(({ from, to }) => from === effective || to === effective)
    ? null
    : `a change of party is announced with effect on ${effective}, when there was none`
}
