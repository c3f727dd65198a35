/** Who is speaking in each quotation, and whose words the clauses of indirect speech are. @module */
import { type Span, within } from '../base/span.ts'
import type { MarkedSentence, ReportedSpeech, Speech } from './marked.ts'
import { NAMED, type PersonMention, type Quotation } from './mention.ts'
import { spanAt } from './place.ts'
import { isSpeechVerb, speechFrame } from './quotation-verbs.ts'
import {
  DESCRIBING,
  governorOf,
  isInAside,
  isSpokenFor,
  subjectGoingOn,
  withParticiple,
} from './speech-subject.ts'
import { HANGS, isPrepositional, subjectOf } from './subject.ts'
import { type Token, tokenFrom } from './token.ts'
import { wordSet } from './word.ts'
import type { Wording } from './wording.ts'

export interface Spoken {
  readonly speeches: readonly Speech[]
  readonly reportedSpeech: readonly ReportedSpeech[]
}

/** `sentences` are those of the wording with what they name marked. */
export function speechesOf(
  { quotations, sentences: worded }: Pick<Wording, 'quotations' | 'sentences'>,
  sentences: readonly MarkedSentence[],
): Spoken {
  const speeches: Speech[] = []
  for (const quotation of quotations) {
    const speaker = quotation.attribution
      ? speakerIn(quotation.attribution, sentences, quotation)
      : (continued(quotation, speeches.at(-1), sentences) ?? announced(quotation, sentences, worded))
    speeches.push({ ...quotation, speaker })
  }
  const indirect: ReportedSpeech[] = []
  for (let index = 0; index < sentences.length; index++) {
    const reported = worded[index]?.reported
    if (!reported) continue
    for (const { attribution, content } of reported) {
      const speaker = speakerOf(attribution, sentences[index] as MarkedSentence, null)
      indirect.push({ start: content.start, end: content.end, attribution, sentence: index, speaker })
    }
  }
  return { speeches, reportedSpeech: indirect }
}

/** The person an attribution names: its subject ("he said", "the Labour leader said"), else whoever is in it ("said Mr Lee"). */
function speakerIn(
  attribution: Span,
  sentences: readonly MarkedSentence[],
  quotation: Quotation,
): PersonMention | null {
  const sentence = sentences[spanAt(sentences, attribution.start)]
  return sentence ? speakerOf(attribution, sentence, quotation) : null
}

/** `quotation` is null for indirect speech. */
function speakerOf(
  attribution: Span,
  { tokens, mentions, named: kinds }: MarkedSentence,
  quotation: Quotation | null,
): PersonMention | null {
  if ((kinds & NAMED.person) === 0) return null
  const persons = mentions.filter((each): each is PersonMention => each.kind === 'person')
  const inside = persons.filter(
    // A name with a comma in it may begin before: "The Lakes, Fells and Dales MP said".
    (each) =>
      each.end > attribution.start &&
      each.end <= attribution.end &&
      !isObjectPronoun(each, tokens) &&
      !isAskedOf(each, tokens),
  )
  const clause = tokens.slice(tokenFrom(tokens, attribution.start), tokenFrom(tokens, attribution.end))
  const verb = clause.findIndex(isSpeechVerb)
  const goingOn = subjectGoingOn(tokens, persons, clause, verb)
  if (goingOn) return goingOn
  const said = clause[verb]
  const subjects = beforeVerb(
    inside.filter(
      (each) => !each.possessive && !isInAside(tokens, each, said) && !isSpokenFor(tokens, mentions, each),
    ),
    clause,
    verb,
    tokens,
  )
  const attended = withParticiple(tokens, inside)
  if (attended) return attended
  const named =
    (HANGS.has(tokens[tokenFrom(tokens, attribution.start) - 1])
      ? subjects.find((each) => saysItself(each, tokens))
      : null) ??
    subjects.find((each) => !isPrepositional(tokens, each)) ??
    subjects.find((each) => !isGoverned(tokens, each))
  if (named) return named
  const owner = inside.find((each) => each.possessive && ownsWords(tokens, each))
  if (owner || !quotation || hasOwnSubject(clause)) return owner ?? null
  // Of a word or two in marks only where a participle leaves the speaker to the main clause: "he left, saying it was “over”".
  if (quotation.scare && !isParticiple(clause)) return null
  // "He said the inquiry, announced today, “will be …”": the verb nearest the marks is not the speaker's.
  return (
    persons.find(
      (each) =>
        !each.possessive &&
        each.start < attribution.start &&
        !within(each, quotation) &&
        !isObjectPronoun(each, tokens) &&
        !isPrepositional(tokens, each) &&
        !isInAside(tokens, each, said),
    ) ?? null
  )
}

/** "When Ann Lee died Bo Day said": the verb stands right behind whoever says it. */
function saysItself({ end }: PersonMention, tokens: MarkedSentence['tokens']): boolean {
  return speechFrame(tokens[tokenFrom(tokens, end)]) !== null
}

const OBJECTS = wordSet('him himself her herself')

/** "Suspended him, saying": whom it is done to says nothing. */
function isObjectPronoun(person: PersonMention, tokens: MarkedSentence['tokens']): boolean {
  return (
    person.form === 'pronoun' && !person.possessive && OBJECTS.has(tokens[tokenFrom(tokens, person.start)])
  )
}

/** "A spokesman for Ann Lee", "the actions of Ann Lee", "To Ann Lee:": a preposition stands right before the name; "by", "according to" and "with Ann Lee saying" name who speaks. */
function isGoverned(tokens: MarkedSentence['tokens'], person: PersonMention): boolean {
  const at = governorOf(tokens, person)
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'with') return !tokens[tokenFrom(tokens, person.end)]?.lower.endsWith('ing')
  return GOVERNING.has(lower) && !(lower === 'to' && tokens[at - 1]?.lower === 'according')
}

const GOVERNING = new Set(['of', 'for', 'to', 'with', 'against', 'about', 'on'])

/** "The party accused", "one Labour MP said", "said a friend": somebody without a name. */
function hasOwnSubject(clause: readonly Token[]): boolean {
  const verb = clause.findLastIndex(isSpeechVerb)
  if (verb < 0) return false
  if (NOBODY.has(clause[verb + 1])) return true
  let before = verb - 1
  while (before >= 0 && LEADING.has(clause[before])) before--
  // "In the morning but added", "going on to claim": the subject stands further left.
  if (JOINTS.has(clause[before]) || clause[0]?.lower.endsWith('ing')) return false
  // "The Dover member said", "the minister said": of whom the article goes on about.
  if (clause[0]?.lower === 'the' && clause.slice(0, verb).some((token) => MEMBERS.has(token))) return false
  return clause.slice(0, verb).some(({ lower, capital }) => capital || DETERMINERS.has(lower))
}

function isParticiple(clause: readonly Token[]): boolean {
  const first = clause.find(({ kind }) => kind === 'word')
  return first?.lower.endsWith('ing') === true && isSpeechVerb(first)
}

/** Words between a verb of saying and its subject. */
const LEADING = wordSet('then also later again now has have had was is were be been being to not did does do')
const MEMBERS = wordSet(
  'member mp minister secretary chancellor leader backbencher politician parliamentarian veteran candidate',
)
const JOINTS = wordSet('and but or who which')
const DETERMINERS = new Set('a an the one another some its their this they it'.split(' '))

/** "Asked whether Ann Lee would go, a friend said": she is only asked about. */
function isAskedOf(person: PersonMention, tokens: MarkedSentence['tokens']): boolean {
  let at = tokenFrom(tokens, person.start) - 1
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const { lower } = tokens[at] as Token
    if (lower === 'whether' || lower === 'if' || lower === 'about')
      return /^asked$/.test(tokens[at - 1]?.lower ?? '')
  }
  return false
}

/**
 * Of "a friend told Ann Lee" and "the party accused Ann Lee" nobody; of "said Ann Lee", whose verb opens the clause,
 * everybody.
 */
function beforeVerb(
  persons: readonly PersonMention[],
  clause: readonly Token[],
  spoken: number,
  tokens: MarkedSentence['tokens'],
): readonly PersonMention[] {
  if (persons.length === 0) return persons
  let verb = spoken
  while (verb >= 0 && verb < clause.length && !takesPeople(clause[verb])) verb++
  // "Saying she would": nobody named behind a participle says it.
  const saying = clause[spoken]
  if (saying?.lower.endsWith('ing') && speechFrame(saying) === 'clause')
    return persons.filter((each) => each.end <= saying.start)
  const told = clause[verb]
  // "Telling Ann Lee": whoever is told says nothing, even where the verb opens the clause.
  if (told && (verb > 0 || speechFrame(told) === 'object' || told.lower.endsWith('ing')))
    return persons.filter((each) => each.end <= told.start || isAgent(each, tokens))
  // "Said one friend of Ann Lee".
  if (speechFrame(clause[0]) && NOBODY.has(clause[1]))
    return persons.filter((each) => tokens[tokenFrom(tokens, each.start) - 1]?.text === ',')
  // "A source said he had gone": it is the source's word, not his.
  const said = clause[NOBODY.has(clause[0]) ? clause.findIndex(({ lower }) => lower === 'said') : -1]
  return said ? persons.filter((each) => each.end <= said.start) : persons
}

/** "Told", "praised": of verbs of speaking, those that have somebody for an object. */
function takesPeople(token: Token | undefined): boolean {
  const frame = speechFrame(token)
  return frame === 'addressee' || frame === 'object'
}

/** "Praised by the Labour leader Ann Lee". */
function isAgent(person: PersonMention, tokens: MarkedSentence['tokens']): boolean {
  let at = tokenFrom(tokens, person.start) - 1
  while (at >= 0 && (tokens[at]?.capital || DESCRIBING.has(tokens[at]))) at--
  return tokens[at]?.lower === 'by'
}

const NOBODY = wordSet('a an one another some sources friends allies')

const WORDS =
  /^(?:post|tweet|statement|letter|message|article|column|note|email|speech|reply|response|words|verdict)$/

/** "Ann Lee's Facebook post read:": the words are hers. */
function ownsWords(tokens: MarkedSentence['tokens'], person: PersonMention): boolean {
  const at = tokenFrom(tokens, person.end)
  return tokens.slice(at, at + 5).some(({ lower }) => WORDS.test(lower))
}

/** A paragraph of quotation that names nobody goes on with the speaker of the one before it. */
function continued(
  quotation: Quotation,
  last: Speech | undefined,
  sentences: readonly MarkedSentence[],
): PersonMention | null {
  if (!last || quotation.scare) return null
  const own = sentences[spanAt(sentences, quotation.start)]
  // "For Ann Lee, it was “a good day”": another is named first.
  if (
    own?.mentions.some(
      (each) => each.kind === 'person' && each.end <= quotation.start && each.form !== 'pronoun',
    )
  )
    return null
  return quotation.block - last.block <= 1 ? last.speaker : null
}

const MANNER = wordSet(
  'spoke speech speaking blunt clear unrepentant defiant scathing emotional adamant furious unequivocal withering warning message tweeted replied statement letter verdict',
)

/** "Ann Lee was defiant." over a paragraph of quotation: its subject, where it is about a manner of speaking. */
function announced(
  quotation: Quotation,
  sentences: readonly MarkedSentence[],
  worded: Wording['sentences'],
): PersonMention | null {
  if (quotation.scare) return null
  const own = spanAt(sentences, quotation.start)
  const before = sentences[own - 1]
  const opens = own >= 0 && quotation.start - (sentences[own] as MarkedSentence).start <= 1
  if (!before || !opens || before.role !== 'body' || quotation.block - before.block > 1) return null
  // "She said that she was proud." over it: the words follow what was told of them.
  const told = quotation.block > before.block ? worded[own - 1]?.reported?.at(-1) : undefined
  const teller = told && speakerOf(told.attribution, before, null)
  if (teller) return teller
  if (!before.tokens.some((token) => MANNER.has(token))) return null
  const persons = before.mentions.filter((each): each is PersonMention => each.kind === 'person')
  return subjectOf(before.tokens, persons)
}
