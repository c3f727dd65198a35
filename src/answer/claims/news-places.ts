/** Seats a story is of without naming them: where those it names stood, and where a by-election has just been fought. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { NAMED_AS } from '../../mention/named.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { groupBy, kept, keptOfPerson } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { withoutAccents } from './accents.ts'
import { lastGeneral } from './contest.ts'
import { type NotedContext, onceAContext, onceAView, type View } from './context.ts'
import { lineKey, personOf } from './seat-meant.ts'

/** By-elections whose candidates a story may still tell of, in days. */
const STILL_TOLD_OF = 400
/** How long a by-election is the one that a story without a place is about. */
const NEWS = 14

/** Seats of the contests that those named in full in a sentence stood at last. */
export const seatsOfCandidates = onceAView((view: View): readonly SeatId[] => seatsIn(view, [view.sentence]))

/** The same for the whole story. */
export const seatsOfStoryCandidates = onceAContext((context: NotedContext, view: View): readonly SeatId[] =>
  seatsIn(view, context.article.sentences),
)

function seatsIn(view: View, sentences: readonly MarkedSentence[]): readonly SeatId[] {
  const { register } = view
  const days = daysToldOf(view.context, view)
  if (days.length === 0) return NONE
  const found = new Map<SeatId, SeatId>()
  for (const { named, people } of sentences) {
    if ((named & NAMED_AS.fullName) === 0) continue
    for (const one of people) {
      if (one.form !== 'full') continue
      const person = personOf(one)
      for (const seat of person ? stoodFor(register, person, days) : calledSo(register, one.name, days))
        found.set(lineKey(register, seat), seat)
    }
  }
  return [...found.values()]
}

const NONE: readonly never[] = []

/** Days of the by-elections not long before the story, and of the last general election. */
const daysToldOf = onceAContext((_context: NotedContext, { register, asOf }: View): readonly IsoDate[] => {
  if (!asOf) return NONE
  const general = lastGeneral(register, asOf)
  const polls = byElectionDays(register, asOf, STILL_TOLD_OF)
  return general ? [...polls, general] : polls
})

/** The seats somebody stood for on some days, in their order; no day on which they stood for several. */
function stoodFor(register: Register, person: PersonId, days: readonly IsoDate[]): readonly SeatId[] {
  const stood = seatsByDay(register, person)
  return stood.size === 0 ? NONE : seatsOn(days, (day) => stood.get(day))
}

const seatsByDay = keptOfPerson((register: Register, person: PersonId) => {
  const contests = register.candidaciesOf(person).flatMap(({ election }) => {
    const contest = register.elections.get(election)
    return contest && contest.kind !== 'notional' ? contest : []
  })
  return groupBy(contests, ({ date }) => date)
})

/** The same of whoever the register knows only by that name. */
function calledSo(register: Register, called: string, days: readonly IsoDate[]): readonly SeatId[] {
  const name = plain(called)
  return seatsOn(days, (day) =>
    candidatesByName(register, day)
      .get(name)
      ?.flatMap(({ election }) => register.elections.get(election) ?? []),
  )
}

function seatsOn(
  days: readonly IsoDate[],
  on: (day: IsoDate) => readonly Election[] | undefined,
): readonly SeatId[] {
  const seats: SeatId[] = []
  for (const day of days) {
    const contests = on(day)
    if (contests?.length === 1) seats.push((contests[0] as Election).seat)
  }
  return seats
}

/** Seats of the by-elections of the last fortnight. */
export function seatsJustFought(view: View): readonly SeatId[] {
  return seatsOfNews(view.context, view)
}

const seatsOfNews = onceAContext((_context: NotedContext, { register, asOf }: View): readonly SeatId[] =>
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
  for (let at = countUpTo(all, on) - 1; at >= 0 && (all[at] as IsoDate) >= first; at--)
    found.push(all[at] as IsoDate)
  return found
}

/** By halving: how many of the days, which are in order, come before a day or are it. */
function countUpTo(days: readonly IsoDate[], on: IsoDate): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as IsoDate) <= on) low = middle + 1
    else high = middle
  }
  return low
}

const contestsByDay = kept((register: Register, _all: 'all') =>
  groupBy([...register.elections.values()], (one) => (one.kind === 'notional' ? null : one.date)),
)

function contestsOn(register: Register, day: IsoDate): readonly Election[] {
  return contestsByDay(register, 'all').get(day) ?? []
}

/** Who stood on a polling day, by name. */
const candidatesByName = kept((register: Register, day: IsoDate) => {
  const all: readonly Candidacy[] = contestsOn(register, day).flatMap((one) => register.candidaciesIn(one.id))
  return groupBy(all, ({ name }) => (name ? plain(name) : null))
})

function plain(name: string): string {
  return withoutAccents(name).toLowerCase().replace(/[’'.]/g, '')
}
