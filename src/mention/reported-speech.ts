/** Indirect speech: what a clause reports somebody to have said, and the words that say who. @module */
import type { Span } from '../base/span.ts'
import { speaks, subjectOf } from './quotation-attribution.ts'
import { speechFrame } from './quotation-verbs.ts'
import type { Token } from './token.ts'
import { KIND, wordSet } from './word.ts'

type Tokens = readonly Token[]

/** `content` is the clause that is said; `attribution` runs from the subject to the end of verb and addressee. */
export interface ReportedClause {
  readonly content: Span
  readonly verb: Span
  readonly attribution: Span
}

/** Words that open a clause whatever follows. */
const OPENS_CLAUSE = wordSet(
  'he she it they we i you there that what why how whether who if when nobody nothing',
)
/** A verb that can carry a clause; words in -ed count too. */
const FINITE = wordSet(
  `is are was were has have had will would could can may might must should did does do won lost held took came went got cost felt thought meant stood became
  began brought deserve deserves stands remains means makes goes comes feels thinks believes knows likes seems gets gives keeps gave made left fell rose said saw knew want wants need needs 'd 'll 're 've isn't wasn't won't can't cannot didn't`,
)
/** The paper's own aside, another's words, or a stop. */
const MAY_END = wordSet('but although though while whereas who ;')
const ADDRESSEE_END = wordSet(', . ; : ( ) – — “ ” " that he she they it there how why whether')
const PREPOSITION = wordSet('of to at on in for')
const DETERMINER = wordSet('the his her')
const CLOSING = wordSet('. ! ? … ” " \' ) ]')
const SEMICOLON = wordSet(';')
const THAT = wordSet('that')
const COLON_OR_QUOTE = wordSet('. ; : “ "')
const LONGEST_ADDRESSEE = 8

/**
 * The clauses of indirect speech in `tokens` (one sentence), in order: "X said that …", "X said he would …",
 * "X told the House he …", "according to X, …", "…, he said". Quotations inside are not looked at.
 * One pass; each verb looks a bounded way back and the sentence is cut once.
 */
export function reportedSpeech(tokens: Tokens): ReportedClause[] {
  const clauses: ReportedClause[] = []
  const last = lastWord(tokens)
  let from = 0
  for (let at = 0; at < last; at++)
    if (at >= from && (tokens[at] as Token).kinds & KIND.saying)
      from = clauseFrom(tokens, at, from, last, clauses)
  return clauses
}

/**
 * Adds the clause by the verb that is token `at`, which is of its kind. `from` is where the clause before ended and
 * `last` what `lastWord` says; gives where this one ends, `from` where there is none.
 */
export function clauseFrom(
  tokens: Tokens,
  at: number,
  from: number,
  last: number,
  clauses: ReportedClause[],
): number {
  const isSource = (tokens[at] as Token).lower === 'according'
  const found = isSource ? accordingTo(tokens, at, from, last) : spoken(tokens, at, from, last)
  if (!found) return from
  clauses.push(found.clause)
  return found.next
}

/** One past the last token that is no closing mark. */
export function lastWord(tokens: Tokens): number {
  let last = tokens.length
  while (last > 0 && CLOSING.has(tokens[last - 1])) last--
  return last
}

interface Found {
  readonly clause: ReportedClause
  readonly next: number
}

function spoken(tokens: Tokens, verb: number, from: number, last: number): Found | null {
  const frame = speechFrame(tokens[verb])
  if (frame === 'object' || frame === null || !speaks(tokens, verb) || isHanging(tokens, verb)) return null
  const aside = frame === 'clause' ? inAside(tokens, verb, from, last) : null
  if (aside) return aside
  const start =
    frame === 'addressee'
      ? pastAddressee(tokens, verb + 1, last)
      : frame === 'that'
        ? bySoleThat(tokens, verb + 1)
        : clauseAfter(tokens, verb + 1, last)
  if (start < 0) return trailing(tokens, verb, from, last)
  const to = clauseEnd(tokens, start, last)
  if (to <= start + 1) return null
  return {
    next: to,
    clause: {
      content: span(tokens, start, to),
      verb: span(tokens, verb, verb + 1),
      attribution: span(tokens, Math.min(verb, Math.max(from, subjectOf(tokens, verb))), start),
    },
  }
}

/** "Announcing the team, Ann Lee said that": what opens a sentence so only leads up to who speaks. */
function isHanging(tokens: Tokens, verb: number): boolean {
  const opens = verb === 0 || (verb === 1 && tokens[0]?.kind === 'mark')
  return opens && (tokens[verb] as Token).lower.endsWith('ing') && !OPENS_CLAUSE.has(tokens[verb + 1])
}

/** Where the clause behind "said" starts, past "on Friday" and the like; −1 where a quotation or nothing follows. */
function clauseAfter(tokens: Tokens, i: number, last: number): number {
  if (i >= last) return -1
  const first = tokens[i] as Token
  // "Denied it, saying": the denial has its object.
  if (IT.has(first) && tokens[i + 1]?.kind === 'mark') return -1
  if (OPENS_CLAUSE.has(first)) return i
  if (first.kind === 'mark')
    return first.text === ',' ? byThat(tokens, i, last) : isBareColon(tokens, i, last) ? i + 1 : -1
  const place = pastPlace(tokens, i, last)
  if (place > i) return place
  if (first.lower !== 'to' && !isQuarrel(tokens, i) && finiteSoon(tokens, i, last)) return i
  return byThat(tokens, i, last)
}

/** "Said in a video [those who make the rules must keep them]": past what was spoken or written in, where a clause follows without "that". */
function pastPlace(tokens: Tokens, i: number, last: number): number {
  if (!PLACING.has(tokens[i])) return i
  for (let at = i + 1; at < Math.min(last - 1, i + LONGEST_PLACE); at++) {
    if ((tokens[at] as Token).kind === 'mark') return i
    if (!WRITINGS.has(tokens[at])) continue
    const next = tokens[at + 1]
    if (OPENS_CLAUSE.has(next)) return at + 1
    const said = OPENS_PHRASE.has(next) && (WHO.has(tokens[at + 2]) || finiteSoon(tokens, at + 1, last))
    return said ? at + 1 : i
  }
  return i
}

/** "Tweeted: Good riddance": a colon, and words without marks about them. */
function isBareColon(tokens: Tokens, i: number, last: number): boolean {
  const next = tokens[i + 1]
  return tokens[i]?.text === ':' && i + LEAST_UNMARKED < last && next?.kind === 'word'
}

/** In tokens: what is shorter may be a heading. */
const LEAST_UNMARKED = 2
const LONGEST_PLACE = 6
const WHO = wordSet('who')
const PLACING = wordSet('in on')
const WRITINGS = wordSet(
  'video statement interview letter tweet post speech message email article column broadcast note reply twitter facebook x',
)
const OPENS_PHRASE = wordSet('the his her their those these this no nobody people mr mrs ms sir')

const IT = wordSet('it')

/** "Argued with the Treasury", "argued about money": with nobody's words. */
function isQuarrel(tokens: Tokens, i: number): boolean {
  return ARGUES.has(tokens[i - 1]) && QUARRELS.has(tokens[i])
}

const ARGUES = wordSet('argued argues argue arguing')
const QUARRELS = wordSet('with about over against')

/** Only "that" right behind it opens the clause of a verb that is otherwise none of speaking. */
function bySoleThat(tokens: Tokens, i: number): number {
  return THAT.has(tokens[i]) ? i : -1
}

/** "said on Friday, to loud cheers, that he would": the conjunction itself opens it. */
function byThat(tokens: Tokens, i: number, last: number): number {
  for (let at = i; at < Math.min(last, i + 12); at++) {
    const token = tokens[at] as Token
    if (THAT.has(token)) return at
    // "He told her to go, and Ann Lee said that": another's words.
    if (COLON_OR_QUOTE.has(token) || (at > i && (token.kinds & KIND.saying) !== 0 && speaks(tokens, at)))
      return -1
  }
  return -1
}

const ANOTHER_CLAUSE = wordSet('; : “ ” " that who which')

function finiteSoon(tokens: Tokens, i: number, last: number): boolean {
  for (let at = i + 1; at < Math.min(last, i + 14); at++) {
    const token = tokens[at] as Token
    if (ANOTHER_CLAUSE.has(token) || isSayingBeside(tokens, at)) return false
    if (FINITE.has(token) || (token.lower.length > 4 && token.lower.endsWith('ed'))) return true
  }
  return false
}

/** "Denied any wrongdoing, saying he would": the words begin behind it. */
function isSayingBeside(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token
  return (
    at > 0 && (token.kinds & KIND.saying) !== 0 && tokens[at - 1]?.text === ',' && token.lower.endsWith('ing')
  )
}

/** "told [Sky News] he", "told [the House] that", "told [reporters] the seat". */
function pastAddressee(tokens: Tokens, i: number, last: number): number {
  for (let at = i; at < Math.min(last, i + LONGEST_ADDRESSEE); at++) {
    const token = tokens[at] as Token
    if (at > i && DETERMINER.has(token) && !PREPOSITION.has(tokens[at - 1])) return at
    if (!ADDRESSEE_END.has(token)) continue
    if (at === i) return token.lower === 'that' ? at : -1
    return token.kind === 'word' ? at : token.text === ',' ? byThat(tokens, at, last) : -1
  }
  return -1
}

/** To the end of the sentence, a semicolon, or the paper's own "but …", "although …". */
function clauseEnd(tokens: Tokens, start: number, last: number): number {
  for (let at = start + 1; at < last; at++) {
    const token = tokens[at] as Token
    if (!MAY_END.has(token)) continue
    if (SEMICOLON.has(token)) return at
    if (!OPENS_ASIDE.has(tokens[at - 1])) continue
    // "Said the candidate was Ann Lee, who said": words of her own.
    if (!WHO.has(token) || (tokens[at - 1]?.text === ',' && isSaid(tokens, at + 1))) return at - 1
  }
  return last
}

/** "Said", "has said". */
function isSaid(tokens: Tokens, at: number): boolean {
  const verb = HAS.has(tokens[at]) ? at + 1 : at
  return ((tokens[verb]?.kinds ?? 0) & KIND.saying) !== 0 && speechFrame(tokens[verb]) !== 'object'
}

const HAS = wordSet('has also later then')

/** "The seat would be lost, he said." */
function trailing(tokens: Tokens, verb: number, from: number, last: number): Found | null {
  const start = Math.max(from, subjectOf(tokens, verb))
  const before = verb > 0 ? tokens[verb - 1] : undefined
  const inversion = (CLOSES_WORDS.has(before) || before?.text === '’') && verb + 1 < last
  const cut = inversion ? verb - 1 : start - 1
  // "He was well, he said, but tired": between two commas it may stand anywhere.
  const between = pastCircumstance(tokens, verb, last) > 0
  if (cut <= from || tokens[cut]?.text !== ',' || (!between && last - verb > 10)) return null
  if (!inversion && !between && !trails(tokens, verb, last)) {
    return null
  }
  // "The seat, he said, would be lost": its verb stands behind.
  const close = pastCircumstance(tokens, verb, last)
  const isSaid = isToldTo(tokens, verb) || finiteSoon(tokens, from - 1, cut)
  if (!isSaid && !(between && resumes(tokens, close + 1, last))) return null
  const said = span(tokens, from, cut)
  const end = between ? close : last
  const attribution = span(tokens, inversion ? verb : start, end)
  return { next: end, clause: { content: said, verb: span(tokens, verb, verb + 1), attribution } }
}

/** "Third time lucky, he told reporters": words, whether they have a verb or not. */
function isToldTo(tokens: Tokens, verb: number): boolean {
  return TOLD.has(tokens[verb]) && HEARERS.in(tokens, verb + 1, verb + 3)
}

const TOLD = wordSet('told tells')
const HEARERS = wordSet(
  'reporters journalists mps broadcasters bbc sky itv itn supporters activists delegates voters newsnight today pa him her them',
)

/** The comma behind the verb, and behind what says where or when: "he loved it, she said outside the count, but"; 0 where there is none. */
function pastCircumstance(tokens: Tokens, verb: number, last: number): number {
  if (tokens[verb + 1]?.text === ',') return verb + 1
  if (!CIRCUMSTANCE.has(tokens[verb + 1])) return 0
  for (let at = verb + 2; at < Math.min(last, verb + LONGEST_ADDRESSEE); at++)
    if ((tokens[at] as Token).kind === 'mark') return tokens[at]?.text === ',' ? at : 0
  return 0
}

/** "The seat, he said, would be lost", "given all that, he said, the seat was lost": what is said goes on. */
function resumes(tokens: Tokens, at: number, last: number): boolean {
  return FINITE.has(tokens[at]) || (OPENS_CLAUSE.has(tokens[at]) && finiteSoon(tokens, at, last))
}

/** "It had not been wrong, said Mr Day, but it looked so", "the seat, said the agent, had been lost": what is said stands on both sides. */
function inAside(tokens: Tokens, verb: number, from: number, last: number): Found | null {
  const first = tokens[verb + 1]
  if (
    !first ||
    verb === 0 ||
    !CLOSES_WORDS.has(tokens[verb - 1]) ||
    !(first.capital || DETERMINER.has(first))
  )
    return null
  let close = verb + 2
  while (close < last && (tokens[close] as Token).kind === 'word' && close - verb < LONGEST_ADDRESSEE) close++
  const cut = verb - 1
  if (tokens[close]?.text !== ',' || cut <= from || subjectOf(tokens, verb) < verb) return null
  if (!finiteSoon(tokens, from - 1, cut) && !FINITE.has(tokens[close + 1])) return null
  const attribution = span(tokens, verb, close)
  return {
    next: close,
    clause: {
      content: span(tokens, from, clauseEnd(tokens, close, last)),
      verb: span(tokens, verb, verb + 1),
      attribution,
    },
  }
}

/** Whether nothing stands behind the verb, or what says where or when; past the addressee of "told". */
function trails(tokens: Tokens, verb: number, last: number): boolean {
  const told = speechFrame(tokens[verb]) === 'addressee'
  return told || verb + 1 >= last || CIRCUMSTANCE.has(tokens[verb + 1])
}

const CIRCUMSTANCE = wordSet(
  'on at in to via during after before yesterday today last this earlier later outside inside from tonight',
)
const CLOSES_WORDS = wordSet(', ” "')
const OPENS_ASIDE = wordSet(', – — -')

const ENDS_SOURCE = wordSet(', ; – —')

/** "according to the agent, the seat is safe"; "the seat is safe, according to the agent". */
function accordingTo(tokens: Tokens, i: number, from: number, last: number): Found | null {
  if (tokens[i + 1]?.lower !== 'to') return null
  let end = i + 2
  while (end < last && !ENDS_SOURCE.has(tokens[end])) end++
  const attribution = span(tokens, i, end)
  const verb = span(tokens, i, i + 2)
  if (i === from || (i === from + 1 && tokens[from]?.kind === 'mark')) {
    if (end + 1 >= last) return null
    const to = clauseEnd(tokens, end + 1, last)
    return { next: to, clause: { content: span(tokens, end + 1, to), verb, attribution } }
  }
  const cut = tokens[i - 1]?.text === ',' ? i - 1 : i
  return cut > from ? { next: end, clause: { content: span(tokens, from, cut), verb, attribution } } : null
}

function span(tokens: Tokens, from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[Math.max(from, to - 1)] as Token).end }
}
