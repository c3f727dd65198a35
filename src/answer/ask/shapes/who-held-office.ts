/** "Who was the Home Secretary on 13 November 2023?" @module */
import { addDays } from '../../../base/date.ts'
import { tokenize } from '../../../mention/cutter.ts'
import { officesOf } from '../../../mention/office/find.ts'
import { compileOffices } from '../../../mention/office/names.ts'
import type { Appointment } from '../../../register/office.ts'
import type { Register, Topic } from '../../../register/register.ts'
import { beyondNotes } from '../../known-days.ts'
import { personName } from '../../names.ts'
import { type Asked, question, type Shape } from '../shape.ts'

const WAS = `(?:is|are|was|were|has been|have been|had been|has served as|served as|acted as)`

export const whoHeldOffice: Shape = {
  id: 'whoHeldOffice',
  ofNow: true,
  example: 'Who was Home Secretary on 13 November 2023?',
  patterns: [
    question(`who (?:${WAS}|(?<began>became|was appointed|was made)) (?:the )?(?:current )?(?<office>.+?)`),
    question(`who held the (?:office|post|job) of (?<office>.+?)`),
    question(
      `(?:list )?(?:the |all )?(?<office>prime ministers|speakers|home secretaries|foreign secretaries|chancellors)`,
    ),
  ],
  answer({ words, period, today }: Asked, register: Register) {
    const posts = postsNamed(register, words.office ?? '')
    if (posts.length === 0) return null
    const until = period.until ?? today
    const since = period.since ?? until
    const held = posts
      .flatMap((post) => register.appointmentsTo(post))
      .filter(({ from, to }) => from <= until && (to === null || to > addDays(since, -1)))
      .filter(({ from }) => words.began === undefined || from >= since)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
    if (held.length === 0) return null
    return {
      says: held.map((each) => line(register, each)),
      rows: held,
      command: [...new Set(held.map((each) => `tellers person "${personName(register, each.person)}"`))].join(
        '; ',
      ),
      notes: beyondNotes(register, until, [...new Set(held.map((each) => topicOf(register, each)))]),
    }
  },
}

/** The posts that the whole of the words name, and nothing else beside them. */
function postsNamed(register: Register, words: string) {
  const forms = [words, singular(words)].map((each) =>
    /^(?:mr |madam )?speaker$/i.test(each) ? 'Speaker of the House of Commons' : each,
  )
  for (const text of forms) {
    const [office] = officesOf(compileOffices(register), tokenize(text))
    if (office && office.posts.length > 0 && office.end - office.start >= text.length - 4) return office.posts
  }
  return []
}

function singular(words: string): string {
  return words.replace(/ies$/i, 'y').replace(/(?<=[^s])s$/i, '')
}

/** How far the register knows depends on the post. */
function topicOf(register: Register, { post }: Appointment): Topic {
  const held = register.posts.get(post)
  if (held?.name === 'Prime Minister') return 'primeMinisters'
  if (held?.rank === 'Speaker' || held?.rank === 'Deputy Speaker') return 'deputies'
  return held?.rank === 'Opposition' ? 'opposition' : 'ministers'
}

function line(register: Register, each: Appointment): string {
  return `${personName(register, each.person)}, ${register.posts.get(each.post)?.name}, ${each.from} to ${each.to ?? 'now'}.`
}
