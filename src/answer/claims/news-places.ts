/** Seats a story is of without naming them: where those it names stood, and where a by-election has just been fought. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { once } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { groupBy, kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { withoutAccents } from './accents.ts'
import { lastGeneral } from './contest.ts'
import type { NotedContext, View } from './context.ts'
import { lineKey, personOf } from './place.ts'

/** By-elections whose candidates a story may still tell of, in days. */
const STILL_TOLD_OF = 400
/** How long a by-election is the one that a story without a place is about. */
const NEWS = 14

/** Seats of the contests that those named in full in a sentence stood at last. */
export const seatsOfCandidates = once((view: View): readonly SeatId[] =>
  seatsIn(view, view.sentence.mentions),
)

/** The same for the whole story. */
export const seatsOfStoryCandidates = once((context: NotedContext, view: View): readonly SeatId[] =>
  seatsIn(
    view,
    context.article.sentences.flatMap(({ mentions }) => mentions),
  ),
)

function seatsIn(view: View, mentions: readonly Mention[]): readonly SeatId[] {
  const { register } = view
  const polls = pollsToldOf(view.context, view)
  const found = new Map<SeatId, SeatId>()
  for (const one of mentions) {
    if (one.kind !== 'person' || one.form !== 'full') continue
    const person = personOf(one)
    const name = person ? '' : plain(one.name)
    for (const { byPerson, byName } of polls) {
      const stood = person ? byPerson.get(person) : byName.get(name)
      const only = stood?.length === 1 ? stood[0] : undefined
      const seat = only && register.elections.get(only.election)?.seat
      if (seat) found.set(lineKey(register, seat), seat)
    }
  }
  return [...found.values()]
}

/** Who stood at the by-elections not long before the story, and at the last general election. */
const pollsToldOf = once((_context: NotedContext, { register, asOf }: View) => {
  const general = asOf && lastGeneral(register, asOf)
  const days = asOf ? [...byElectionDays(register, asOf, STILL_TOLD_OF), ...(general ? [general] : [])] : []
  return days.map((day) => standing(register, day))
})

/** Seats of the by-elections of the last fortnight. */
export function seatsJustFought(view: View): readonly SeatId[] {
  return seatsOfNews(view.context, view)
}

const seatsOfNews = once((_context: NotedContext, { register, asOf }: View): readonly SeatId[] =>
  asOf
    ? byElectionDays(register, asOf, NEWS).flatMap((day) =>
        contestsOn(register, day).flatMap((one) => (one.kind === 'byElection' ? one.seat : [])),
      )
    : [],
)

const byElections = kept((register: Register, _all: 'all'): readonly IsoDate[] => {
  const days = new Set<IsoDate>()
  for (const one of register.elections.values()) if (one.kind === 'byElection') days.add(one.date)
  return [...days].sort()
})

/** The last first. */
function byElectionDays(register: Register, on: IsoDate, back: number): readonly IsoDate[] {
  const all = byElections(register, 'all')
  const first = addDays(on, -back)
  const found: IsoDate[] = []
  for (let at = all.findLastIndex((day) => day <= on); at >= 0 && (all[at] as IsoDate) >= first; at--)
    found.push(all[at] as IsoDate)
  return found
}

const contestsByDay = kept((register: Register, _all: 'all') =>
  groupBy([...register.elections.values()], (one) => (one.kind === 'notional' ? null : one.date)),
)

function contestsOn(register: Register, day: IsoDate): readonly Election[] {
  return contestsByDay(register, 'all').get(day) ?? []
}

/** Who stood on a polling day, by id and by name. */
const standing = kept((register: Register, day: IsoDate) => {
  const all: readonly Candidacy[] = contestsOn(register, day).flatMap((one) => register.candidaciesIn(one.id))
  return {
    byPerson: groupBy(all, ({ person }) => person),
    byName: groupBy(all, ({ name }) => (name ? plain(name) : null)),
  }
})

function plain(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/[’'.]/g, '')
}
