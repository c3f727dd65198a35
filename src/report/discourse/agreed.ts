/** Majorities known by the register: figures that nobody calls one, but that are the majority of whoever is named beside them. @module */
import { yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type Mention, NAMED, type NumberMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { seatsIn, yearsIn } from './contest.ts'
import { elections, type Owner, type Won } from './elections-won.ts'
import { type Figure, tokenAt } from './measure.ts'

/** A figure to the vote this large is no chance; a smaller one must be called votes. */
const LARGE = 500
const SMALLEST = 20
/** About a round figure that is a majority stands one of these words. */
const LEADS = wordSet(
  'ahead front clear up spare lead leads led short behind adrift margin majority majorities romped won win beat beaten landslide climb kept held hold holds votes out by',
)
/** How far, in tokens. */
const REACH = 8
/** Sentences back, in its paragraph, to whom a figure may belong. */
const BACK = 2

export interface Agreed {
  readonly figure: Figure
  readonly won: Won
  /** Of a round figure: near enough. */
  readonly isRound: boolean
}

/** Every such figure with each election it agrees with; those in `known` are left out. */
export function agreedMajorities(
  article: MarkedArticle,
  known: ReadonlySet<NumberMention>,
  register: Register,
): Agreed[] {
  const all: Agreed[] = []
  const won = new Map<MarkedSentence, readonly Won[]>()
  for (const sentence of article.sentences) {
    if ((sentence.named & NAMED.number) === 0) continue
    for (const number of sentence.mentions)
      if (isCount(number) && !known.has(number))
        all.push(...agreedIn(sentence, number, rowsAbout(article, sentence, register, won)))
  }
  return all
}

function isCount(mention: Mention): mention is NumberMention {
  return (
    mention.kind === 'number' &&
    (mention.unit === 'votes' || mention.unit === 'none') &&
    Number.isInteger(mention.value) &&
    mention.value >= SMALLEST
  )
}

/** Elections of whoever the sentence names; where none of theirs agrees, of whoever stands before it in its paragraph. */
function* rowsAbout(
  article: MarkedArticle,
  sentence: MarkedSentence,
  register: Register,
  known: Map<MarkedSentence, readonly Won[]>,
): Iterable<readonly Won[]> {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const each = article.sentences[at]
    if (!each || each.block < sentence.block - 1) break
    let won = known.get(each)
    if (!won) {
      won = wonIn(each, register)
      known.set(each, won)
    }
    if (won.length > 0) yield won
  }
}

const OWNERS = NAMED.person | NAMED.seat
const NONE: readonly never[] = []

/** Of the people and seats it names. */
function wonIn({ named, mentions }: MarkedSentence, register: Register): readonly Won[] {
  if ((named & OWNERS) === 0) return NONE
  const people = new Set<PersonId>()
  for (const each of mentions)
    if (each.kind === 'person' && each.resolution.state === 'resolved') people.add(each.resolution.id)
  const seats = new Map<SeatId, SeatId>()
  for (const seat of seatsIn(mentions, register)) seats.set(register.line(seat)[0] ?? seat, seat)
  const owners: Owner[] = []
  for (const person of people) owners.push({ person })
  for (const seat of seats.values()) owners.push({ seat })
  return owners.flatMap((owner) => elections.of(register, owner))
}

function agreedIn(
  sentence: MarkedSentence,
  number: NumberMention,
  rows: Iterable<readonly Won[]>,
): readonly Agreed[] {
  const { value, unit } = number
  const at = tokenAt(sentence.tokens, number.start)
  if (/^(?:1[89]|20)\d\d$/.test(sentence.tokens[at]?.text ?? '')) return NONE
  const exact = value >= LARGE || unit === 'votes'
  const leads =
    stepOf(value) > 0 &&
    LEADS.in(sentence.tokens, at - REACH, at + REACH) &&
    !countsSomething(sentence, number)
  if (!exact && !leads) return NONE
  for (const all of rows) {
    const found = exact ? all.filter((won) => won.majority === value) : NONE
    const isRound = found.length === 0
    const fits = isRound && leads ? all.filter((won) => isRounding(number, won.majority)) : found
    if (fits.length === 0) continue
    const years = yearsIn(sentence)
    const dated = fits.filter((won) => years.includes(yearOf(won.date)))
    const figure: Figure = { measure: 'majority', old: null, overturned: false, value, number, sentence }
    return distinct(dated.length > 0 ? dated : fits).map((won) => ({ figure, won, isRound }))
  }
  return NONE
}

/** "1,600 people": a noun of its own follows. */
function countsSomething({ tokens }: MarkedSentence, { end, unit }: NumberMention): boolean {
  const after = tokens[tokenAt(tokens, end)]
  return unit !== 'votes' && after?.kind === 'word' && !after.capital && !BEHIND.has(after)
}

const BEHIND = wordSet(
  'ahead clear up in to and more or short behind last from at for over on votes vote majority margin lead by when while with as but that which this as',
)

function distinct(all: readonly Won[]): Won[] {
  return [...new Map(all.map((won) => [`${won.seat} ${won.date}`, won])).values()]
}

/** What a round figure is rounded to; 0 for one that is not. */
function stepOf(value: number): number {
  return value % 1000 === 0 ? 1000 : value % 100 === 0 && value >= LARGE ? 100 : 0
}

/** "More than 9,000" of 9,094, "a shade under two thousand" of 1,936. */
function isRounding({ value, comparator }: NumberMention, majority: number | null): boolean {
  const step = stepOf(value)
  if (step === 0 || majority === null) return false
  const over = majority - value
  const most = Math.max(step * 1.1, value / 20)
  if (comparator === 'over' || comparator === 'atLeast') return over >= 0 && over < most
  if (comparator === 'under' || comparator === 'atMost') return over <= 0 && -over < most
  return Math.abs(over) <= step / 2
}
