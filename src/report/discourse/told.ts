/** What an article has people say in its own words: in indirect speech, as judgements, and in points under a line that announces them. @module */
import { type Span, within } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, ReportedSpeech } from '../../mention/marked.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { speechFrame } from '../../mention/quotation-verbs.ts'
import { isPrepositional } from '../../mention/subject.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { addKind, KIND, wordSet } from '../../mention/word.ts'
import { clauseAt } from '../clause.ts'
import type { PersonRef } from '../event.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { refOf } from '../person-ref.ts'
import { entryOf, isNamed } from './heading.ts'
import { isJudgement, judgesIn, UNSAID } from './judgement.ts'
import { isSaidBefore, verbIn } from './said-before.ts'
import { spokesperson } from './spokesperson.ts'
import type { Utterance } from './utterance.ts'

type Voice = Pick<Utterance, 'speaker' | 'judges' | 'past' | 'content'>

const LETTERS = new Set(['letter', 'statement', 'email', 'article', 'tweet', 'note', 'message'])
addKind(KIND.letter, LETTERS)
const BULLETS = new Set(['•', '*', '·', '–', '-'])

const NONE: readonly never[] = []

/** In order of place. */
export function toldIn(article: MarkedArticle): Utterance[] {
  const clauses = Map.groupBy(article.reportedSpeech, ({ sentence }) => sentence)
  const found: Utterance[] = []
  for (const sentence of article.sentences)
    for (const each of told(article, sentence, clauses.get(sentence.index) ?? NONE)) found.push(each)
  return found
}

/** `clauses` are those of indirect speech in the sentence. */
function told(
  article: MarkedArticle,
  sentence: MarkedSentence,
  clauses: readonly ReportedSpeech[],
): readonly Utterance[] {
  if (sentence.role !== 'body') return NONE
  const { kinds } = sentence
  const isPoint = startsPoint(article, sentence)
  if ((kinds & (KIND.judging | KIND.letter)) === 0 && clauses.length === 0 && !isPoint) return NONE
  const voices = inClauses(article, sentence, clauses)
  if (kinds & KIND.judging) {
    for (const { speaker, verb } of judgesIn(unitsAt(article, sentence.index)))
      voices.push({ speaker, judges: true, past: isSaidBefore(article, sentence, verb) })
    voices.push(...partyVoice(article, sentence))
  }
  if (kinds & KIND.letter) voices.push(...inLetters(unitsAt(article, sentence.index)))
  if (isPoint) voices.push(...inPoints(article, sentence).map((speaker) => ({ speaker })))
  return voices.map((voice) => ({
    ...voice,
    start: sentence.start,
    block: sentence.block,
    spans: [{ start: sentence.start, end: sentence.end }],
    manner: 'told',
  }))
}

/** "A party spokesman spoke of", "a Labour spokeswoman condemned": a spokesperson and the judgement right behind. */
function partyVoice(article: MarkedArticle, sentence: MarkedSentence): readonly Voice[] {
  if ((sentence.named & NAMED.office) === 0) return NONE
  const units = unitsAt(article, sentence.index)
  return units.flatMap((unit, at) => {
    if (unit.mention?.kind !== 'office' || unit.mention.office !== 'spokesperson') return []
    const verb = units.findIndex(
      ({ lower }, here) => here > at && !/^(?:has|have|also|then|later)$/.test(lower),
    )
    if (verb < 0 || !isJudgement(units, verb)) return []
    const attribution = { start: sentence.start, end: units[verb]?.token.end ?? sentence.end }
    const speaker = spokesperson(article, sentence, attribution)
    return speaker ? [{ speaker, judges: true, past: isSaidBefore(article, sentence, attribution) }] : []
  })
}

function inClauses(
  article: MarkedArticle,
  sentence: MarkedSentence,
  clauses: readonly ReportedSpeech[],
): Voice[] {
  const voices: Voice[] = []
  for (const clause of clauses) {
    const voice = voiceOf(article, sentence, clause)
    if (voice) voices.push(voice)
  }
  return voices
}

function voiceOf(
  article: MarkedArticle,
  sentence: MarkedSentence,
  { attribution, start, end, speaker: known }: ReportedSpeech,
): Voice | null {
  const { tokens } = sentence
  // "He said" in somebody's quotation is no word of the page.
  if (isQuoted(article, attribution.start)) return null
  const from = tokenFrom(tokens, attribution.start)
  const to = tokenFrom(tokens, attribution.end)
  const place = verbIn(tokens, from, to)
  const verb = place < to ? tokens[place] : undefined
  const before = place > from ? tokens[place - 1] : undefined
  if (isUnsaid(sentence, ownFrom(tokens, from, place), to)) return null
  const said = tokenFrom(tokens, start)
  if (isEmpty(tokens[said], tokens[said + 1]) || (FACTS.has(verb) && known)) return null
  if (SAYS.has(verb) && isOwnDeed(tokens, said)) return null
  // "Was sacked for saying so" is no news of the words.
  if (HUNG_ON.has(before)) return null
  const isParticiple = verb?.lower.endsWith('ing') ?? false
  // "A letter to Ann Lee saying that …": she says nothing.
  const attended = known && tokens[tokenFrom(tokens, known.start) - 1]?.lower === 'with'
  const speaks = known && (attended || !isParticiple) && before?.end === known.end
  // In a list of people what nobody named says is of whoever the entry is of.
  const entry = isNamed(known) ? null : entryOf(sentence.index, article)
  if (entry) return { speaker: refOf(entry), past: isSaidBefore(article, sentence, attribution) }
  if (known && !speaks && tokens[from]?.lower !== 'according' && isPrepositional(tokens, known)) return null
  const speaker =
    known && known.name !== ''
      ? refOf(known)
      : (spokesperson(article, sentence, attribution) ??
        (known ? null : ofClause(unitsAt(article, sentence.index), attribution)))
  if (!speaker) return null
  const past = isSaidBefore(article, sentence, attribution)
  const judges = place > from && isParticiple
  return start < attribution.start
    ? { speaker, past, judges, content: { start, end } }
    : { speaker, past, judges }
}

const HUNG_ON = wordSet('for of by after from without')

/** Where the clause of a verb begins, past an aside: "Ann Lee, who was not there, said". */
function ownFrom(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from && verb - at < NEAR; at--) if (tokens[at]?.text === ',') return at
  return from
}

/** "Would say", "has not said"; a name may be such a word: "Theresa May said". */
function isUnsaid({ tokens, mentions }: MarkedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { start } = tokens[at] as Token
    if (UNSAID.has(tokens[at]) && !mentions.some((each) => each.start <= start && start < each.end))
      return true
  }
  return false
}

function isQuoted({ speeches }: MarkedArticle, offset: number): boolean {
  const speech = speeches[spanAt(speeches, offset)]
  return speech !== undefined && !speech.scare
}

/** What somebody announces or denies is told as a fact, whose words are not the news. */
const FACTS = wordSet(
  'announces announced announcing confirms confirmed confirming reveals revealed revealing denies denied denying',
)

const SAYS = wordSet('says said saying adds added')
const DEEDS = wordSet(
  'leaving left quitting quit resigning resigned resign defecting defected joining joined retiring stepping standing leave retire',
)
const WILL = wordSet('that he she they was were is are had has have will would now also')

/** "That she was leaving": what is said is the deed, unless a reason goes with it. */
function isOwnDeed(tokens: readonly Token[], said: number): boolean {
  let at = said
  while (WILL.has(tokens[at])) at++
  return at > said + 1 && DEEDS.has(tokens[at]) && !REASONS.in(tokens, said)
}

const REASONS = wordSet('because since so as over for')

/** How near its comma a verb is that goes on after an aside, in words. */
const NEAR = 4

/** "Has said nothing", "denies it": no clause is said. */
function isEmpty(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.lower === 'as' && second?.lower === 'much') return true
  if (!first || !(POINTERS.has(first) || NOTHING.has(first))) return false
  return !second || second.kind === 'mark' || (POINTERS.has(first) && second.lower.endsWith('ly'))
}

const POINTERS = wordSet('it them')
const NOTHING = wordSet('nothing little this that why how')

/** "Ann Lee, who won the seat in May, told the House that …": the subject stands before what cuts it from its verb. */
function ofClause(units: readonly Unit[], attribution: Span): PersonRef | null {
  const verb = units.findIndex(
    ({ mention, token }) => !mention && within(token, attribution) && speechFrame(token) !== null,
  )
  // A subject of its own, which is nobody known: "a friend said".
  if (verb < 0 || !units.slice(0, verb).some(({ mention }) => mention?.kind === 'person')) return null
  if ((units[verb]?.token.start ?? 0) - attribution.start > 0 && !HAS.has(units[verb - 1])) return null
  // "Says the Guardian": whoever says it stands behind.
  if (
    units[verb]?.token.start === attribution.start &&
    /^(?:the|an?|one)$/.test(units[verb + 1]?.lower ?? '')
  )
    return null
  const { subjects, passive, relative } = clauseAt(units, verb)
  const [doer] = subjects
  return !doer || doer.name === '' || passive || (relative && units[verb - 1]?.lower !== 'who')
    ? null
    : refOf(doer)
}

const HAS = wordSet('has have also then later and but')

/** "With a letter saying that …", "her letter accuses …": the words are of whoever wrote it. */
function inLetters(units: readonly Unit[]): Voice[] {
  return units.flatMap((unit, at) => {
    if (unit.mention || !LETTERS.has(unit.lower)) return []
    const behind = units.slice(at + 1, at + 7)
    const says = behind.findIndex(({ mention, lower }) => !mention && SAYING.test(lower))
    if (says < 0 || behind.slice(0, says).some(({ lower }) => /^[,.;:“”"]$|^(?:from|by)$/.test(lower)))
      return []
    const owner = units
      .slice(Math.max(0, at - 3), at)
      .findLast(({ mention }) => mention?.kind === 'person')?.mention
    const writer = owner?.kind === 'person' && owner.possessive ? owner : clauseAt(units, at).subjects[0]
    return writer && writer.name !== '' ? [{ speaker: refOf(writer), judges: true }] : []
  })
}

const SAYING =
  /^(?:saying|says|said|tells|told|telling|accuses|accused|accusing|blames|blamed|blaming|complains|complaining|warns|warning|describes|describing|urging|urges|calling|explaining)$/

function startsPoint({ text }: MarkedArticle, { start }: MarkedSentence): boolean {
  return BULLETS.has(text[start] as string) && /\s/.test(text[start + 1] ?? '')
}

/** A longer list is of something else. */
const MOST_POINTS = 40

/** Points under "Its main points:" about a letter or a speech are what its author says. */
function inPoints(article: MarkedArticle, sentence: MarkedSentence): PersonRef[] {
  let here = sentence.index - 1
  const first = Math.max(0, here - MOST_POINTS)
  while (here >= first && startsPoint(article, article.sentences[here] as MarkedSentence)) here--
  const opening = article.sentences[here]
  if (!opening || !article.text.slice(opening.start, opening.end).trimEnd().endsWith(':')) return []
  const around = article.sentences.slice(Math.max(0, here - 2), here + 1)
  const said = around.some(({ tokens }) =>
    tokens.some(({ lower }) => /^(?:letter|statement|speech|article)$/.test(lower)),
  )
  const speaker = around
    .flatMap(({ mentions }) => mentions)
    .find((each): each is PersonMention => each.kind === 'person' && each.name !== '')
  return said && speaker ? [refOf(speaker)] : []
}
