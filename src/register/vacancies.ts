/** Seats that fell vacant between general elections, and how long each waited (rule 4). @module */
import type { IsoDate } from '../base/date.ts'
import type { PersonId, SeatId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import type { Election, Parliament } from './election.ts'
import { groupBy } from './lookup.ts'
import type { Membership, ToReason } from './membership.ts'

export interface Vacancy {
  readonly seat: SeatId
  /** Who had sat for it. */
  readonly person: PersonId
  /** Null where the sources say no more than that it was before the poll. */
  readonly vacatedOn: IsoDate | null
  readonly reason: ToReason
  /** `Chiltern Hundreds` or `Manor of Northstead`, where known. */
  readonly office: string | null
  /** The day the writ was moved; null where it is not known or was not needed. */
  readonly writOn: IsoDate | null
  /** The day of the by-election; null where there was none before the dissolution, or there is none yet. */
  readonly pollingOn: IsoDate | null
  /** The day the same member was reinstated, or another seated by a court, without a poll. */
  readonly filledOn: IsoDate | null
}

/** In order of the day; from the memberships that did not end with a dissolution, and the by-elections. */
export function vacanciesOf(
  memberships: readonly Membership[],
  elections: Iterable<Election>,
  parliaments: readonly Parliament[],
): readonly Vacancy[] {
  const polls = groupBy(
    [...elections].filter(({ kind }) => kind === 'byElection'),
    ({ seat }) => seat,
  )
  const entries = groupBy(memberships, ({ seat }) => seat)
  const vacancies = memberships.flatMap((membership): (Vacancy & { readonly by: IsoDate })[] => {
    const { seat, person, to, toReason, office } = membership
    if (to === null || toReason === null || toReason === 'dissolution') return []
    const parliament = parliaments.find((each) => contains({ from: each.election, to: each.dissolved }, to))
    const inTime = (day: IsoDate) =>
      day >= to && (parliament?.dissolved == null || day < parliament.dissolved)
    const poll = polls.get(seat)?.find(({ date }) => inTime(date))
    const entry = entries
      .get(seat)
      ?.find(
        ({ from, fromReason }) => inTime(from) && NO_POLL.has(fromReason) && (!poll || from <= poll.date),
      )
    return [
      {
        seat,
        person,
        // Nobody leaves on the day of the by-election: the day stands for one that is not known.
        vacatedOn: poll?.date === to ? null : to,
        reason: toReason,
        office,
        writOn: entry ? null : (poll?.writOn ?? null),
        pollingOn: entry ? null : (poll?.date ?? null),
        filledOn: entry?.from ?? null,
        by: to,
      },
    ]
  })
  return vacancies
    .toSorted((a, b) => (a.by === b.by ? (a.seat < b.seat ? -1 : 1) : a.by < b.by ? -1 : 1))
    .map(({ by: _, ...vacancy }) => vacancy)
}

const NO_POLL = new Set<Membership['fromReason']>(['reinstated', 'electionCourt'])
