/** Majorities known by the register: figures that nobody calls one, but that are the majority of whoever is named beside them. @module */
import { yearOf } from '../../base/date.ts'
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
  return article.sentences.flatMap((sentence) => {
    if (!(sentence.named & NAMED.number)) return []
    const numbers = sentence.mentions.filter(isCount).filter((each) => !known.has(each))
    if (numbers.length === 0) return []
    const owners = ownersAbout(article, sentence, register)
    return numbers.flatMap((number) => agreedIn(sentence, number, owners, register))
  })
}

function isCount(mention: Mention): mention is NumberMention {
  return (
    mention.kind === 'number' &&
    (mention.unit === 'votes' || mention.unit === 'none') &&
    Number.isInteger(mention.value) &&
    mention.value >= SMALLEST
  )
}

/** Whoever the sentence names; where nothing of theirs agrees, whoever stands before it in its paragraph. */
function ownersAbout(article: MarkedArticle, sentence: MarkedSentence, register: Register): Owner[][] {
  const rows: Owner[][] = []
  for (let at = sentence.index; at >= Math.max(0, sentence.index - BACK); at--) {
    const each = article.sentences[at]
    if (!each || each.block < sentence.block - 1) break
    const owners = ownersIn(each, register)
    if (owners.length > 0) rows.push(owners)
  }
  return rows
}

function ownersIn({ mentions }: MarkedSentence, register: Register): Owner[] {
  const seats = new Map(
    [...seatsIn(mentions, register)].map((seat) => [register.line(seat)[0] ?? seat, seat]),
  )
  const people = mentions.flatMap((each) =>
    each.kind === 'person' && each.resolution.state === 'resolved' ? [each.resolution.id] : [],
  )
  return [...new Set(people)]
    .map((person): Owner => ({ person }))
    .concat([...seats.values()].map((seat) => ({ seat })))
}

function agreedIn(
  sentence: MarkedSentence,
  number: NumberMention,
  rows: readonly (readonly Owner[])[],
  register: Register,
): Agreed[] {
  const { value, unit } = number
  const at = tokenAt(sentence.tokens, number.start)
  const text = sentence.tokens[at]?.text ?? ''
  if (/^(?:1[89]|20)\d\d$/.test(text)) return []
  const exact = (won: Won) => won.majority === value && (value >= LARGE || unit === 'votes')
  const leads =
    !countsSomething(sentence, number) &&
    sentence.tokens.slice(Math.max(0, at - REACH), at + REACH).some((each) => LEADS.has(each))
  const years = new Set(yearsIn(sentence))
  const figure: Figure = { measure: 'majority', old: null, overturned: false, value, number, sentence }
  for (const owners of rows) {
    const all = owners.flatMap((owner) => elections.of(register, owner))
    const found = all.filter(exact)
    const isRound = found.length === 0
    const fits = isRound && leads ? all.filter((won) => isRounding(number, won.majority)) : found
    const dated = fits.filter((won) => years.has(yearOf(won.date)))
    const meant = dated.length > 0 ? dated : fits
    if (meant.length > 0) return distinct(meant).map((won) => ({ figure, won, isRound }))
  }
  return []
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

/** "More than 9,000" of 9,094, "a shade under two thousand" of 1,936. */
function isRounding({ value, comparator }: NumberMention, majority: number | null): boolean {
  const step = value % 1000 === 0 ? 1000 : value % 100 === 0 && value >= LARGE ? 100 : 0
  if (step === 0 || majority === null) return false
  const over = majority - value
  const most = Math.max(step * 1.1, value / 20)
  if (comparator === 'over' || comparator === 'atLeast') return over >= 0 && over < most
  if (comparator === 'under' || comparator === 'atMost') return over <= 0 && -over < most
  return Math.abs(over) <= step / 2
}
