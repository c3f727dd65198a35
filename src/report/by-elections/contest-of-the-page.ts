/** The by-election that a page without a day is the morning after, whether it says "by-election" or not. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import { yearsIn } from '../days/years.ts'
import type { Act } from '../discourse/act.ts'
import { knownAmong, peopleNamed, seatsIn, seatsNamed } from '../discourse/known-names.ts'
import { speaksOfByElection, speaksOfGeneralElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { speaksOfOutcome } from './recalled.ts'

/** Sentences in which a page tells its news. */
const OPENING = 6
/** What a page must say of a contest besides its seat and that somebody has won it, in all. */
const ENOUGH = 2
/** Votes fewer than these may be any number. */
const FEWEST = 100
/** What each thing said weighs. */
const WEIGHT = { leads: 1, first: 1, holder: 1, other: 1, figure: 2, spoken: 2, beside: 2 } as const
/** Of figures and of those who stood so many are counted. */
const MOST = 2

/** The polling day; null where the page opens with no seat's outcome, or what it tells fits several days as well. */
export function contestOfThePage(
  article: MarkedArticle,
  acts: readonly Act[],
  register: Register,
): IsoDate | null {
  const opening = article.sentences.slice(0, OPENING)
  const seats = seatsIn(
    opening.flatMap((sentence) => sentence.seats),
    register,
  )
  if (seats.size === 0 || !opening.some(speaksOfOutcome)) return null
  const isSpoken = opening.some(speaksOfByElection)
  if (!isSpoken && opening.some(speaksOfGeneralElection)) return null
  const told = toldIn(article, acts)
  const days = new Map<IsoDate, number>()
  for (const contest of contestsBy(register).naming(peopleNamed(article), seatsNamed(article, register))) {
    if (!seats.has(contest.seat) || told.years.has(Number(contest.date.slice(0, 4)))) continue
    // Before the poll a page names those who stand too; and who wins again what they gave up has won it before.
    if (!contest.winner || !told.winners.has(contest.winner) || contest.winner === contest.holder) continue
    if (isOfLaterElection(contest, told, register)) continue
    const weight = weightOf(contest, told, register) + (isSpoken ? WEIGHT.spoken : 0)
    const before = days.get(contest.date)
    days.set(contest.date, before === undefined ? weight : Math.max(before, weight) + WEIGHT.beside)
  }
  const [best, next] = [...days].sort((a, b) => b[1] - a[1])
  return best && best[1] >= ENOUGH && best[1] > (next?.[1] ?? 0) ? best[0] : null
}

interface Told {
  readonly people: ReadonlySet<PersonId>
  /** Those who have won, as news, and the sentence that says so. */
  readonly winners: ReadonlyMap<PersonId, number>
  readonly figures: ReadonlySet<number>
  /** Years that are looked back on. */
  readonly years: ReadonlySet<number>
}

/** "Next Thursday". */
function isAhead({ relative }: DateMention): boolean {
  return relative?.kind === 'weekday' && relative.direction === 'next'
}

function toldIn(article: MarkedArticle, acts: readonly Act[]): Told {
  const figures = new Set<number>()
  const years = new Set<number>()
  for (const sentence of article.sentences) {
    for (const { value } of sentence.numbers) if (value >= FEWEST) figures.add(value)
    for (const year of yearsIn(sentence)) years.add(year)
  }
  const winners = acts.flatMap(({ type, mood, news, person, dates, sentences }) => {
    const at = news ?? OPENING
    if (type !== 'byElectionResult' || mood !== 'reported' || dates.some(isAhead) || at >= OPENING) return []
    // "Labour lost Dover to Ann Lee": of those named beside, the register knows who won.
    const named = person ? [person] : sentences.flatMap((each) => article.sentences[each]?.people ?? [])
    return [...knownAmong(named)].map((id) => [id, at] as const)
  })
  return { people: peopleNamed(article), winners: new Map(winners), figures, years }
}

/** Whether a majority that the page prints is of a general election in the seat since. */
function isOfLaterElection({ seat, date, before }: Contest, { figures }: Told, register: Register): boolean {
  return register
    .line(seat)
    .some((each) =>
      register
        .electionsIn(each)
        .some(
          (one) =>
            one.kind === 'general' &&
            one.date > date &&
            one.majority !== null &&
            one.majority !== before?.majority &&
            figures.has(one.majority),
        ),
    )
}

function weightOf(
  { seat, date, winner, holder, majority, before, candidacies }: Contest,
  { people, winners, figures }: Told,
  register: Register,
): number {
  const has = (id: PersonId | null) => id !== null && people.has(id)
  const prints = (value: number | null | undefined) => typeof value === 'number' && figures.has(value)
  const others = candidacies.filter(({ person }) => person !== winner && has(person)).length
  const totals = [majority, before?.majority, ...candidacies.map(({ votes }) => votes)].filter(prints).length
  return (
    (winner && (winners.get(winner) ?? OPENING) <= LEAD ? WEIGHT.leads : 0) +
    (winner && isFirst(winner, seat, date, register) ? WEIGHT.first : 0) +
    (has(holder) ? WEIGHT.holder : 0) +
    Math.min(others, MOST) * WEIGHT.other +
    Math.min(totals, MOST) * WEIGHT.figure
  )
}

/** The title and the first sentence, by number. */
const LEAD = 1

/** Nobody who sits already "has won" their seat but at the next election. */
function isFirst(person: PersonId, seat: SeatId, day: IsoDate, register: Register): boolean {
  const [first] = register.membershipsOf(person).filter((each) => register.line(seat).includes(each.seat))
  return first?.from === day
}
