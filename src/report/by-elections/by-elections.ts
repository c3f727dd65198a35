/** The by-elections of the register, by what an article may say of them. @module */
import { dayNumber, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'

export interface Contest {
  /** Its place among all by-elections of the register. */
  readonly order: number
  readonly seat: SeatId
  readonly date: IsoDate
  /** Empty for contests the register holds no votes of (before 2011). */
  readonly candidacies: readonly Candidacy[]
  readonly winner: PersonId | null
  readonly majority: number | null
  readonly outcome: string | null
  /** The general election before it, and who won that. */
  readonly before: Election | null
  readonly holder: PersonId | null
}

const known = new WeakMap<Register, ContestIndex>()

/** By-elections of the register, with votes or, before 2011, with the winner alone. */
export function byElections(register: Register): readonly Contest[] {
  return contestsBy(register).all
}

/** The same, to be looked up. Built once a register. */
export function contestsBy(register: Register): ContestIndex {
  let index = known.get(register)
  if (!index) {
    index = new ContestIndex(allOf(register))
    known.set(register, index)
  }
  return index
}

class ContestIndex {
  readonly all: readonly Contest[]
  readonly #bySeat = new Map<SeatId, Contest[]>()
  readonly #byPerson = new Map<PersonId, Contest[]>()
  readonly #byVotes = new Map<number, Contest[]>()
  readonly #byMajority = new Map<number, Contest[]>()
  readonly #byDate = new Map<IsoDate, Contest[]>()

  /** In order of date, and the number of the day of each. */
  readonly #byDay: readonly Contest[]
  readonly #days: Int32Array

  constructor(all: readonly Contest[]) {
    this.all = all
    this.#byDay = all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.order - b.order))
    this.#days = Int32Array.from(this.#byDay, ({ date }) => dayNumber(date))
    for (const each of all) {
      add(this.#bySeat, each.seat, each)
      add(this.#byDate, each.date, each)
      if (each.majority !== null) add(this.#byMajority, each.majority, each)
      if (each.winner) add(this.#byPerson, each.winner, each)
      for (const { person, votes } of each.candidacies) {
        if (person) add(this.#byPerson, person, each)
        if (votes !== null) add(this.#byVotes, votes, each)
      }
    }
  }

  inSeat(seat: SeatId): readonly Contest[] {
    return this.#bySeat.get(seat) ?? []
  }

  on(date: IsoDate): readonly Contest[] {
    return this.#byDate.get(date) ?? []
  }

  /** Of a day and those before it, so many. */
  lately(day: IsoDate, back: number): readonly Contest[] {
    const days = this.#days
    const last = dayNumber(day)
    let from = 0
    let to = days.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((days[middle] as number) < last - back) from = middle + 1
      else to = middle
    }
    while (to < days.length && (days[to] as number) <= last) to++
    return from === to ? NONE : this.#byDay.slice(from, to)
  }

  won(majority: number): readonly Contest[] {
    return this.#byMajority.get(majority) ?? []
  }

  /** In one of the seats or with one of the people standing; in the register's order. */
  naming(people: Iterable<PersonId>, seats: Iterable<SeatId>): Contest[] {
    const found = new Set<Contest>()
    for (const seat of seats) for (const each of this.inSeat(seat)) found.add(each)
    for (const person of people) for (const each of this.#byPerson.get(person) ?? []) found.add(each)
    return inTheirOrder(found)
  }

  /** Of `contests` and of those in which one of the totals was cast, each once; in the register's order. */
  withTotals(contests: Iterable<Contest>, votes: Iterable<number>): readonly Contest[] {
    const found = new Set(contests)
    for (const count of votes) for (const each of this.#byVotes.get(count) ?? []) found.add(each)
    return inTheirOrder(found)
  }
}

const NONE: readonly never[] = []

function inTheirOrder(contests: Iterable<Contest>): Contest[] {
  return [...contests].sort((a, b) => a.order - b.order)
}

function add<Key>(index: Map<Key, Contest[]>, key: Key, contest: Contest): void {
  const list = index.get(key)
  if (!list) index.set(key, [contest])
  else if (list.at(-1) !== contest) list.push(contest)
}

function allOf(register: Register): Contest[] {
  const contests: Contest[] = []
  const held = new Set<string>()
  for (const election of register.elections.values()) {
    if (election.kind !== 'byElection') continue
    const candidacies = register.candidaciesIn(election.id)
    const won = register
      .membershipsIn(election.seat)
      .find((each) => each.from === election.date && each.fromReason === 'byElection')
    held.add(`${election.seat} ${election.date}`)
    contests.push(contest(register, contests.length, election, won?.person ?? candidacies[0]?.person ?? null))
  }
  for (const each of register.memberships) {
    if (each.fromReason !== 'byElection' || held.has(`${each.seat} ${each.from}`)) continue
    contests.push(contest(register, contests.length, { seat: each.seat, date: each.from }, each.person))
  }
  return contests
}

function contest(
  register: Register,
  order: number,
  { seat, date, ...election }: Pick<Election, 'seat' | 'date'> & Partial<Election>,
  winner: PersonId | null,
): Contest {
  const stood = election.id ? register.candidaciesIn(election.id) : []
  const candidacies = stood.some((each) => each.votes !== null) ? stood : []
  const before =
    register.electionsIn(seat).findLast((each) => each.kind === 'general' && each.date < date) ?? null
  const [first, second] = candidacies
  const difference = first?.votes && second?.votes ? first.votes - second.votes : null
  return {
    order,
    seat,
    date,
    candidacies,
    winner,
    majority: election.majority ?? difference,
    outcome: election.outcome ?? null,
    before,
    holder: register.membershipsIn(seat).findLast((each) => each.from < date)?.person ?? null,
  }
}
