/** Finds the clause that says who speaks: "he said", "Mr Benn told the House:", "according to the chief whip". @module */
import type { Span } from '../base/span.ts'
import { BEING } from './grammar.ts'
import { isDoubtfulForm, speechEnding, speechFrame } from './quotation-verbs.ts'
import type { Token } from './token.ts'
import { KIND, WordSet, wordSet } from './word.ts'

type Tokens = readonly Token[]

/** Where the words stand that may name the speaker. */
export type Side = 'before' | 'after'

const CLAUSE_MARKS = ', ; : ! ? ( ) – — “ ” " ‘ …'.split(' ')
const CLAUSE_MARK = new WordSet(CLAUSE_MARKS)
const CLAUSE_WORDS =
  'but because although though while whilst which that when where whereas if unless and'.split(' ')
const CLAUSE_WORD = new WordSet(CLAUSE_WORDS)
const DETERMINER = wordSet("the a an his her its their our my this that no 's")
const SUBJECT = wordSet('he she they it who i we you one')
const AUXILIARY = wordSet('has have had also then later will would once previously today yesterday even')
const PREPOSITION = wordSet('of in with from by amongst among under over about for between')
/** "His letter began": what is written speaks. */
export const WRITINGS = wordSet('letter statement note tweet email message post')
const NOUN_BEHIND = wordSet('from of suggest suggested suggests say said law')
const TO = wordSet('to')
const ACCORDING = wordSet('according')
/** Whatever may stop who looks back for a subject: most words do not. */
const STOPS = new WordSet([...CLAUSE_MARKS, ...CLAUSE_WORDS, '.', ')'])

/** A stop inside a sentence shortens a word ("Dr. Owen"); only the last ends the clause. */
function endsClause(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as Token
  return CLAUSE_MARK.has(token) || (i === tokens.length - 1 && token.text === '.')
}

/** Longest way from a verb to its subject and from a verb to the quotation, in tokens. */
const REACH = 16

/**
 * The clause that names the speaker among `tokens`, which stand before or after a quotation in its sentence.
 * Before it, the last verb counts; after it, the first. `null` when no verb of speaking is near enough.
 */
export function speakingClause(tokens: Tokens, side: Side): Span | null {
  const verb = side === 'before' ? lastVerb(tokens) : firstVerb(tokens)
  const source = accordingTo(tokens, side)
  if (source && (verb < 0 || side === 'after')) return source
  if (verb < 0) return source
  // "He did “damage” to the party, and in March he announced that": words of their own.
  if (side === 'after' && THAT.has(tokens[verb + 1])) return null
  const opening = side === 'after' && tokens.slice(0, verb).every((token) => token.kind === 'mark')
  return opening ? inverted(tokens, verb) : upTo(tokens, verb)
}

const THAT = wordSet('that')

/** The last verb with a subject of its own; failing that the last of all ("for saying", "announced today,"). */
function lastVerb(tokens: Tokens): number {
  let bare = -1
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 2 * REACH); i--) {
    if (!speaks(tokens, i)) continue
    if (!isBare(tokens, i)) return i
    if (bare < 0) bare = i
  }
  return bare
}

const BEFORE_BARE = wordSet('for by of in after before without from as to not')

function isBare(tokens: Tokens, i: number): boolean {
  const before = i > 0 ? tokens[i - 1] : undefined
  if (!before || BEFORE_BARE.has(before)) return true
  if (before.text !== ',') return false
  const { lower } = tokens[i] as Token
  if (/^(?:said|says|told|tells)$/.test(lower)) return false
  // "Ann Lee, the minister, accused him": behind an aside a verb with an object has its subject before it.
  return lower.endsWith('ing') || !OBJECT.has(tokens[i + 1]) || commaBefore(tokens, i - 1) < 0
}

const OBJECT = wordSet('him her them it the his this that')

function firstVerb(tokens: Tokens): number {
  for (let i = 0; i < Math.min(tokens.length, REACH); i++) if (speaks(tokens, i)) return i
  return -1
}

/** "Took to social media to say:", "went on to claim:": the infinitive right before the words. */
function takesTo(tokens: Tokens, verb: number): boolean {
  const after = tokens[verb + 1]
  const tells = speechFrame(tokens[verb]) === 'addressee'
  if (after && !tells && after.text !== ':' && after.text !== ',' && !THAT.has(after)) return false
  return TAKING.in(tokens, Math.max(0, verb - REACH), verb)
}

const TAKING = wordSet(
  `took takes taking taken wrote writes sent went goes going continued used uses using rose rises stood stands heard emerged emerges appeared quick
  appears turned turns returned returns stepped paused pauses intervened intervenes interrupted phoned rang logged hurried
  rushed`,
)

/** "Claimed expenses", "claims victory": nothing is said. */
const CLAIMED = wordSet(
  'expenses allowances benefits benefit victory credit money compensation for up back thousands hundreds £',
)
/** What money is claimed for, a describing word or two behind the verb: "claimed false mortgage payments of". */
const MONEY = wordSet('expenses allowances benefits payments costs rent interest compensation')
const NOUN_ENDS = wordSet('. , of for on worth totalling from')

function isClaimOfMoney(tokens: Tokens, verb: number): boolean {
  for (let at = verb + 1; at <= verb + MOST_DESCRIBING; at++)
    if (MONEY.has(tokens[at])) return !tokens[at + 1] || NOUN_ENDS.has(tokens[at + 1])
  return false
}

/** In tokens. */
const MOST_DESCRIBING = 4

/** "Ann Lee, asked about the vote, said", "asked whether she would go, Ann Lee said": a question put to whoever speaks, who answers behind it. */
function isDoneToThem(tokens: Tokens, i: number): boolean {
  const before = i > 0 ? tokens[i - 1] : undefined
  if (before && before.text !== ',' && !HANGING.has(before)) return false
  if (!ASKED_ABOUT.has(tokens[i + 1])) return false
  let past = false
  for (let at = i + 2; at < Math.min(tokens.length, i + REACH); at++) {
    const token = tokens[at] as Token
    past ||= token.text === ','
    if (past && (before?.text !== ',' || (token.kinds & (KIND.saying | KIND.judging)) !== 0)) return true
  }
  return false
}

const HANGING = wordSet('when and but if once repeatedly later')
const ASKED_ABOUT = wordSet(
  'about whether if by on for why what how when which who where later repeatedly again at in to during',
)

/** Whether token `i` is a verb of speaking here and no noun ("his post"), nor said of the speaker ("was told"). */
export function speaks(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as Token
  const ending = token.kinds & KIND.saying ? speechEnding(token) : undefined
  if (ending === undefined) return false
  const before = i > 0 ? tokens[i - 1] : undefined
  if (DETERMINER.has(before)) return false
  if (BEING.has(before) && ending !== 'ing') return token.lower === 'quoted'
  if (TO.has(before) && token.lower !== 'said') return takesTo(tokens, i)
  const after = tokens[i + 1]
  if (speechFrame(token) === 'that') return speaksOnlySo(tokens, i, ending)
  if (token.lower.startsWith('claim') && (CLAIMED.has(after) || isClaimOfMoney(tokens, i))) return false
  if (token.lower === 'asked' && isDoneToThem(tokens, i)) return false
  if (ending === 'ed' && PREPOSITION.has(before)) return false
  if (!isDoubtfulForm(token)) return true
  if (after?.text === ':' || !after) return true
  if (!before || NOUN_BEHIND.has(after)) return false
  if (SUBJECT.has(before) || AUXILIARY.has(before) || WRITINGS.has(before)) return true
  // "Tories claim", "Mr Hart notes"; but "Maryland state", "Mr Hart claim" are nouns.
  return before.capital && !token.capital && (ending !== '' || before.lower.endsWith('s'))
}

/** "Ruled that", "she beamed:", “…,” sighed Mr Day: with "that", before a mark or the end, or right behind somebody's words. */
function speaksOnlySo(tokens: Tokens, i: number, ending: string): boolean {
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  const opens = !before || before.kind === 'mark'
  if (opens && (tokens[0]?.kind === 'mark' || i === 0)) return true
  if (after && after.kind !== 'mark' && !THAT.has(after)) return false
  return ending !== 's' || SUBJECT.has(before) || before?.capital === true
}

/** "according to the chief whip", to the next mark. */
function accordingTo(tokens: Tokens, side: Side): Span | null {
  const limit = Math.min(tokens.length, side === 'after' ? REACH : tokens.length)
  for (let i = 0; i < limit; i++) {
    if (!ACCORDING.has(tokens[i]) || !TO.has(tokens[i + 1])) continue
    let end = i + 2
    while (end < tokens.length && end < i + REACH && !endsClause(tokens, end)) end++
    return end > i + 2 ? span(tokens, i, end) : null
  }
  return null
}

/** “…,” said Mr Benn, who …: the subject follows. */
function inverted(tokens: Tokens, verb: number): Span {
  let end = verb + 1
  while (end < tokens.length && end < verb + REACH) {
    const token = tokens[end] as Token
    if (endsClause(tokens, end) || token.lower === 'who' || (end > verb + 1 && CLAUSE_WORD.has(token))) break
    end++
  }
  return span(tokens, verb, end)
}

/** From the subject's first word to the end of the verb's addressee or object. */
function upTo(tokens: Tokens, verb: number): Span {
  let end = verb + 1
  while (end < tokens.length && end < verb + REACH) {
    const token = tokens[end] as Token
    if (endsClause(tokens, end) || CLAUSE_WORD.has(token)) break
    end++
  }
  return span(tokens, subjectOf(tokens, verb), end)
}

/** Index of the first word of the clause the verb belongs to, past an apposition ("Mr Benn, the father of the House, said"). */
export function subjectOf(tokens: Tokens, verb: number): number {
  let start = verb
  let crossed = false
  while (start > 0 && verb - start < 2 * REACH) {
    const token = tokens[start - 1] as Token
    if (!STOPS.has(token)) {
      start--
      continue
    }
    if (token.text === ',' && !crossed && isBesideVerb(tokens, start, verb)) {
      const opening = asidesBefore(tokens, start - 1)
      if (opening <= 0) break
      crossed = true
      start = opening
      continue
    }
    if (token.text === ')') {
      const opening = bracketBefore(tokens, start - 1)
      if (opening > 0) {
        start = opening
        continue
      }
    }
    if (endsClause(tokens, start - 1)) break
    // "and said" shares the subject before it; "and he said" has its own.
    if (CLAUSE_WORD.has(token) && start < verb && !(token.lower === 'and' && joinsNames(tokens, start - 1)))
      break
    start--
  }
  while (start < verb && tokens[start]?.kind === 'mark') start++
  return start
}

/** "Ann Lee, the minister, meanwhile said": nothing but an adverb or two stands between the comma and the verb. */
function isBesideVerb(tokens: Tokens, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++)
    if (!ADVERB.has(tokens[at]) && !AUXILIARY.has(tokens[at]) && !tokens[at]?.lower.endsWith('ly'))
      return false
  return verb - from <= MOST_ADVERBS
}

const MOST_ADVERBS = 3
const ADVERB = wordSet(
  'meanwhile both all each again too instead however nevertheless duly still now just today soon',
)

/** The comma that opens what is told of the subject by the way, in one piece or several: "Ann Lee, 35, who won the seat, said". */
function asidesBefore(tokens: Tokens, closing: number): number {
  let opening = commaBefore(tokens, closing)
  let from = opening
  for (let pieces = 1; from > 0 && pieces < MOST_ASIDES; pieces++) {
    const before = commaBefore(tokens, from)
    if (before <= 0) break
    // "Who fought Dover, Bo Day's seat, in 2017": a name within what is told by the way.
    if (opensAside(tokens[before + 1])) opening = before
    else if (from - before > LONGEST_NAMED || !tokens[before + 1]?.capital) break
    from = before
  }
  return opening
}

/** In tokens, with its comma. */
const LONGEST_NAMED = 6

const MOST_ASIDES = 4

function opensAside(token: Token | undefined): boolean {
  return token !== undefined && (isDigit(token.text.charCodeAt(0)) || ASIDES.has(token))
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const ASIDES = wordSet(
  'who whose whom which of for from with the a an then now once himself herself formerly currently also one both where aged',
)

function bracketBefore(tokens: Tokens, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) if ((tokens[i] as Token).text === '(') return i
  return -1
}

function commaBefore(tokens: Tokens, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const text = (tokens[i] as Token).text
    if (text === ',') return i
    // A word or two in marks may be part of what is told by the way.
    if (endsClause(tokens, i) && !QUOTES.has(tokens[i])) return -1
  }
  return -1
}

const QUOTES = wordSet('“ ” " ‘')

/** "Work and Pensions", "Smith and Jones". */
function joinsNames(tokens: Tokens, at: number): boolean {
  return at > 0 && Boolean(tokens[at - 1]?.capital && tokens[at + 1]?.capital)
}

function span(tokens: Tokens, from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
}
