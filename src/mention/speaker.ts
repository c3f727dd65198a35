/** Whom an attribution names as the speaker: the subject of its verb of saying, or whose words they are. @module */
import { type Span, within } from '../base/span.ts'
import type { MarkedSentence } from './marked.ts'
import { NAMED, type PersonMention, type Quotation } from './mention.ts'
import { isSpeechVerb, speechFrame } from './quotation-verbs.ts'
import {
  DESCRIBING,
  governorOf,
  isInAside,
  isSpokenFor,
  subjectGoingOn,
  withParticiple,
} from './speech-subject.ts'
import { HANGS, isPrepositional } from './subject.ts'
import { type Token, tokenFrom } from './token.ts'
import { wordSet } from './word.ts'

type Tokens = MarkedSentence['tokens']
type Mentions = MarkedSentence['mentions']

/** The tokens `from` up to `to` of a sentence that say who speaks; `verb` is the first of saying, −1 where there is none. */
export interface SpeakingClause {
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
  readonly verb: number
}

function clauseOf(tokens: Tokens, attribution: Span): SpeakingClause {
  const from = tokenFrom(tokens, attribution.start)
  const to = tokenFrom(tokens, attribution.end)
  let verb = from
  while (verb < to && !isSpeechVerb(tokens[verb])) verb++
  return { tokens, from, to, verb: verb < to ? verb : -1 }
}

/**
 * The person an attribution names: its subject ("he said", "the Labour leader said"), else whoever is in it ("said Mr
 * Lee"). `quotation` is null for indirect speech.
 */
export function speakerOf(
  attribution: Span,
  { tokens, mentions, named: kinds }: MarkedSentence,
  quotation: Quotation | null,
): PersonMention | null {
  if ((kinds & NAMED.person) === 0) return null
  const clause = clauseOf(tokens, attribution)
  const goingOn = subjectGoingOn(clause, mentions)
  if (goingOn) return goingOn
  const inside = personsInside(attribution, tokens, mentions)
  const attended = inside.length === 0 ? null : withParticiple(tokens, inside)
  if (attended) return attended
  const said = clause.verb >= 0 ? tokens[clause.verb] : undefined
  const subjects = inside.length === 0 ? inside : subjectsIn(clause, said, inside, mentions)
  const named = subjects.length === 0 ? null : subjectNamed(clause, subjects)
  if (named) return named
  const owner = ownerOf(inside, tokens)
  if (owner || !quotation || hasOwnSubject(clause)) return owner
  // Of a word or two in marks only where a participle leaves the speaker to the main clause: "he left, saying it was “over”".
  if (quotation.scare && !isParticiple(clause)) return null
  // "He said the inquiry, announced today, “will be …”": the verb nearest the marks is not the speaker's.
  for (const each of mentions)
    if (
      each.kind === 'person' &&
      !each.possessive &&
      each.start < attribution.start &&
      !within(each, quotation) &&
      !isObjectPronoun(each, tokens) &&
      (isAntecedent(each, tokens, clause.verb) ||
        (!isPrepositional(tokens, each) && !isInAside(tokens, each, said)))
    )
      return each
  return null
}

/** Those an attribution names, but for whom it is done to and of whom is asked. */
function personsInside({ start, end }: Span, tokens: Tokens, mentions: Mentions): readonly PersonMention[] {
  let inside: PersonMention[] | null = null
  const last = sourceEnd(tokens, start, end)
  for (let at = 0; at < mentions.length; at++) {
    const each = mentions[at] as Mentions[number]
    // A name with a comma in it may begin before: "The Lakes, Fells and Dales MP said".
    if (each.kind !== 'person' || each.end <= start || each.end > last) continue
    if (isObjectPronoun(each, tokens) || isAskedOf(each, tokens)) continue
    if (inside) inside.push(each)
    else inside = [each]
  }
  return inside ?? NONE
}

/** "According to the inquiry he was drunk and Ann Lee had “had enough”": the source ends before what it says. */
function sourceEnd(tokens: Tokens, start: number, end: number): number {
  const from = tokenFrom(tokens, start)
  if (!ACCORDING.has(tokens[from])) return end
  for (let at = from + 2; at < tokens.length && (tokens[at] as Token).start < end; at++)
    if (BEGINS.has(tokens[at])) return (tokens[at - 1] as Token).end
  return end
}

const BEGINS = wordSet('he she it they there was were is are has have had will would could may means meant')

const NONE: readonly never[] = []

/** Those of a clause that its verb may have for a subject. */
function subjectsIn(
  clause: SpeakingClause,
  said: Token | undefined,
  inside: readonly PersonMention[],
  mentions: Mentions,
): readonly PersonMention[] {
  const { tokens } = clause
  const reach = reachOf(clause)
  let subjects: PersonMention[] | null = null
  for (const each of inside) {
    if (each.possessive || !isReached(each, reach, tokens)) continue
    if (isInAside(tokens, each, said) || isSpokenFor(tokens, mentions, each)) continue
    if (subjects) subjects.push(each)
    else subjects = [each]
  }
  return subjects ?? NONE
}

function subjectNamed(
  { tokens, from, verb }: SpeakingClause,
  subjects: readonly PersonMention[],
): PersonMention | null {
  for (const each of subjects) if (isAntecedent(each, tokens, verb)) return each
  if (from > 0 && HANGS.has(tokens[from - 1]))
    for (const each of subjects) if (saysItself(each, tokens)) return each
  for (const each of subjects) if (!isPrepositional(tokens, each)) return each
  for (const each of subjects) if (!isGoverned(tokens, each)) return each
  return null
}

function ownerOf(inside: readonly PersonMention[], tokens: Tokens): PersonMention | null {
  for (const each of inside) if (each.possessive && ownsWords(tokens, each)) return each
  return null
}

/** "Tributes were led by Ann Lee, who said he was": whatever governs the name. */
function isAntecedent({ end }: PersonMention, tokens: Tokens, verb: number): boolean {
  if (verb < 2) return false
  const who = tokens[verb - 1]?.lower === 'who' ? verb - 1 : verb - 2
  if (who < 1 || tokens[who]?.lower !== 'who') return false
  return (tokens[who - 1] as Token).text === ',' ? tokens[who - 2]?.end === end : tokens[who - 1]?.end === end
}

/** "When Ann Lee died Bo Day said": the verb stands right behind whoever says it. */
function saysItself({ end }: PersonMention, tokens: Tokens): boolean {
  return speechFrame(tokens[tokenFrom(tokens, end)]) !== null
}

const OBJECTS = wordSet('him himself her herself')

/** "Suspended him, saying": whom it is done to says nothing. */
function isObjectPronoun(person: PersonMention, tokens: Tokens): boolean {
  return (
    person.form === 'pronoun' && !person.possessive && OBJECTS.has(tokens[tokenFrom(tokens, person.start)])
  )
}

/** "A spokesman for Ann Lee", "the actions of Ann Lee", "To Ann Lee:": a preposition stands right before the name; "by", "according to" and "with Ann Lee saying" name who speaks. */
function isGoverned(tokens: Tokens, person: PersonMention): boolean {
  const at = governorOf(tokens, person)
  if (!GOVERNING.has(tokens[at])) return false
  if (WITH.has(tokens[at])) return !tokens[tokenFrom(tokens, person.end)]?.lower.endsWith('ing')
  return !(TO.has(tokens[at]) && ACCORDING.has(tokens[at - 1]))
}

const GOVERNING = wordSet('of for to with against about on')
const WITH = wordSet('with')
const TO = wordSet('to')
const ACCORDING = wordSet('according')

/** "The party accused", "one Labour MP said", "said a friend": somebody without a name. */
function hasOwnSubject({ tokens, from, to }: SpeakingClause): boolean {
  let verb = to - 1
  while (verb >= from && !isSpeechVerb(tokens[verb])) verb--
  if (verb < from) return false
  if (verb + 1 < to && NOBODY.has(tokens[verb + 1])) return true
  let before = verb - 1
  while (before >= from && LEADING.has(tokens[before])) before--
  // "In the morning but added", "going on to claim": the subject stands further left.
  const first = tokens[from]
  if ((before >= from && JOINTS.has(tokens[before])) || first?.lower.endsWith('ing')) return false
  // "The Dover member said", "the minister said": of whom the article goes on about.
  if (first?.lower === 'the' && MEMBERS.in(tokens, from, verb)) return false
  for (let at = from; at < verb; at++) if (tokens[at]?.capital || DETERMINERS.has(tokens[at])) return true
  return false
}

function isParticiple({ tokens, from, to }: SpeakingClause): boolean {
  let first = from
  while (first < to && tokens[first]?.kind !== 'word') first++
  return first < to && tokens[first]?.lower.endsWith('ing') === true && isSpeechVerb(tokens[first])
}

/** Words between a verb of saying and its subject. */
const LEADING = wordSet('then also later again now has have had was is were be been being to not did does do')
const MEMBERS = wordSet(
  'member mp minister secretary chancellor leader backbencher politician parliamentarian veteran candidate',
)
const JOINTS = wordSet('and but or who which')
const DETERMINERS = wordSet('a an the one another some its their this they it')

/** "Asked whether Ann Lee would go, a friend said": she is only asked about. */
function isAskedOf(person: PersonMention, tokens: Tokens): boolean {
  const first = tokenFrom(tokens, person.start)
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    // "Asked about the vote, Ann Lee said": she answers.
    if (tokens[at]?.text === ',') return false
    if (ASKING_ABOUT.has(tokens[at])) return at > 0 && ASKED.has(tokens[at - 1])
  }
  return false
}

const ASKING_ABOUT = wordSet('whether if about')
const ASKED = wordSet('asked')

/** Who of a clause may be the subject of its verb. */
interface Reach {
  /** Those who end there or before it. */
  readonly end: number
  /** Besides those whom "by" makes the doers. */
  readonly agents: boolean
  /** Only those behind a comma. */
  readonly apart: boolean
}

const ANYBODY: Reach = { end: Number.MAX_SAFE_INTEGER, agents: false, apart: false }
const BEHIND_A_COMMA: Reach = { ...ANYBODY, apart: true }

function isReached(person: PersonMention, { end, agents, apart }: Reach, tokens: Tokens): boolean {
  if (apart) return tokens[tokenFrom(tokens, person.start) - 1]?.text === ','
  return person.end <= end || (agents && isAgent(person, tokens))
}

/**
 * Of "a friend told Ann Lee" and "the party accused Ann Lee" nobody; of "said Ann Lee", whose verb opens the clause,
 * everybody.
 */
function reachOf({ tokens, from, to, verb: spoken }: SpeakingClause): Reach {
  const saying = spoken >= 0 ? tokens[spoken] : undefined
  let verb = spoken
  while (verb >= 0 && verb < to && !takesPeople(tokens[verb], verb > from)) verb++
  // "Saying she would", "who said he was": nobody named behind a participle or "who" says it.
  const isTold = saying?.lower.endsWith('ing') || (spoken > 0 && tokens[spoken - 1]?.lower === 'who')
  if (saying && isTold && speechFrame(saying) === 'clause')
    return { end: saying.start, agents: false, apart: false }
  const told = verb >= 0 && verb < to ? tokens[verb] : undefined
  // "Telling Ann Lee": whoever is told says nothing, even where the verb opens the clause.
  if (told && (verb > from || speechFrame(told) === 'object' || told.lower.endsWith('ing')))
    return { end: told.start, agents: true, apart: false }
  const first = from < to ? tokens[from] : undefined
  // "Said one friend of Ann Lee".
  if (speechFrame(first) && from + 1 < to && NOBODY.has(tokens[from + 1])) return BEHIND_A_COMMA
  // "A source said he had gone": it is the source's word, not his.
  if (NOBODY.has(first))
    for (let at = from; at < to; at++)
      if (SAID.has(tokens[at])) return { end: (tokens[at] as Token).start, agents: false, apart: false }
  return ANYBODY
}

const SAID = wordSet('said')

/** "Told", "praised": of verbs of speaking, those that have somebody for an object; "asked", where its subject stands before it. */
function takesPeople(token: Token | undefined, follows: boolean): boolean {
  const frame = speechFrame(token)
  return frame === 'addressee' || frame === 'object' || (follows && ASKED.has(token))
}

/** "Praised by the Labour leader Ann Lee". */
function isAgent(person: PersonMention, tokens: Tokens): boolean {
  let at = tokenFrom(tokens, person.start) - 1
  while (at >= 0 && (tokens[at]?.capital || DESCRIBING.has(tokens[at]))) at--
  return tokens[at]?.lower === 'by'
}

const NOBODY = wordSet('a an one another some sources friends allies')

const WORDS = wordSet(
  'post tweet statement letter message article column note email speech reply response words verdict explanation description summary answer reaction riposte retort judgment judgement assessment comment advice warning message plea line',
)

/** "Ann Lee's Facebook post read:": the words are hers. */
function ownsWords(tokens: Tokens, person: PersonMention): boolean {
  const at = tokenFrom(tokens, person.end)
  return WORDS.in(tokens, at, at + 5)
}
