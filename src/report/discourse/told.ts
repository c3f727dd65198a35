/** What an article has people say in its own words: in indirect speech, as judgements, and in points under a line that announces them. @module */
import { type Span, within } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, ReportedSpeech } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { speechFrame } from '../../mention/quotation-verbs.ts'
import { isPrepositional } from '../../mention/subject.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { addKind, KIND, wordSet } from '../../mention/word.ts'
import { clauseAt } from '../clause.ts'
import type { PersonRef } from '../event.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { refOf } from '../person-ref.ts'
import { isJudgement, judgesIn, UNSAID } from './judgement.ts'
import { isSaidBefore } from './said-before.ts'
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
  const voices: Voice[] = [
    ...inClauses(article, sentence, clauses),
    ...(kinds & KIND.judging
      ? judgesIn(unitsAt(article, sentence.index)).map(({ speaker, verb }) => ({
          speaker,
          judges: true,
          past: isSaidBefore(article, sentence, verb),
        }))
      : []),
    ...(kinds & KIND.judging ? partyVoice(article, sentence) : []),
    ...(kinds & KIND.letter ? inLetters(unitsAt(article, sentence.index)) : []),
    ...(isPoint ? inPoints(article, sentence).map((speaker) => ({ speaker })) : []),
  ]
  return voices.map((voice) => ({
    ...voice,
    start: sentence.start,
    block: sentence.block,
    spans: [{ start: sentence.start, end: sentence.end }],
    manner: 'told',
  }))
}

/** "A party spokesman spoke of", "a Labour spokeswoman condemned": a spokesperson and the judgement right behind. */
function partyVoice(article: MarkedArticle, sentence: MarkedSentence): Voice[] {
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
  const { tokens, mentions } = sentence
  return clauses.flatMap(({ attribution, start, end, speaker: known }) => {
    // "He said" in somebody's quotation is no word of the page.
    if (isQuoted(article, attribution.start)) return []
    const words = tokens.slice(tokenFrom(tokens, attribution.start), tokenFrom(tokens, attribution.end))
    // A name may be such a word: "Theresa May said".
    const isNamed = (at: number) => mentions.some((each) => each.start <= at && at < each.end)
    const verb = words.findLastIndex((word) => speechFrame(word) !== null)
    const comma = words.slice(0, verb).findLastIndex(({ text }) => text === ',')
    // Only of its own clause: "Ann Lee, who was not there, said".
    const near = words.slice(comma > 0 && verb - comma < NEAR ? comma : 0)
    if (near.some((word) => UNSAID.has(word.lower) && !isNamed(word.start))) return []
    const said = tokens.slice(tokenFrom(tokens, start))
    if (isEmpty(said) || (FACTS.has(words[verb]) && known)) return []
    if (SAYS.has(words[verb]) && isOwnDeed(said)) return []
    const past = isSaidBefore(article, sentence, attribution)
    // "Was sacked for saying so" is no news of the words.
    if (/^(?:for|of|by|after|from|without)$/.test(words[verb - 1]?.lower ?? '')) return []
    const judges = verb > 0 && (words[verb]?.lower.endsWith('ing') ?? false)
    // "A letter to Ann Lee saying that …": she says nothing.
    const attended = known && tokens[tokenFrom(tokens, known.start) - 1]?.lower === 'with'
    const speaks =
      known && (attended || !words[verb]?.lower.endsWith('ing')) && words[verb - 1]?.end === known.end
    if (known && !speaks && words[0]?.lower !== 'according' && isPrepositional(sentence.tokens, known))
      return []
    const speaker =
      known && known.name !== ''
        ? refOf(known)
        : (spokesperson(article, sentence, attribution) ??
          (known ? null : ofClause(unitsAt(article, sentence.index), attribution)))
    const content = start < attribution.start ? { content: { start, end } } : {}
    return speaker ? [{ speaker, past, judges, ...content }] : []
  })
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
function isOwnDeed(content: readonly Token[]): boolean {
  let at = 0
  while (at < content.length && WILL.has(content[at])) at++
  return at > 1 && DEEDS.has(content[at]) && !content.some(({ lower }) => REASONS.has(lower))
}

const REASONS = new Set(['because', 'since', 'so', 'as', 'over', 'for'])

/** How near its comma a verb is that goes on after an aside, in words. */
const NEAR = 4

/** "Has said nothing", "denies it": no clause is said. */
function isEmpty(content: readonly Token[]): boolean {
  const [first, second] = content
  if (first?.lower === 'as' && second?.lower === 'much') return true
  if (!first || !/^(?:nothing|little|it|them|this|that|why|how)$/.test(first.lower)) return false
  return !second || second.kind === 'mark' || (/^(?:it|them)$/.test(first.lower) && /ly$/.test(second.lower))
}

/** "Ann Lee, who won the seat in May, told the House that …": the subject stands before what cuts it from its verb. */
function ofClause(units: readonly Unit[], attribution: Span): PersonRef | null {
  const verb = units.findIndex(
    ({ mention, token }) => !mention && within(token, attribution) && speechFrame(token) !== null,
  )
  // A subject of its own, which is nobody known: "a friend said".
  if (verb < 0 || !units.slice(0, verb).some(({ mention }) => mention?.kind === 'person')) return null
  if ((units[verb]?.token.start ?? 0) - attribution.start > 0 && !HAS.has(units[verb - 1])) return null
  // "Says the Telegraph": whoever says it stands behind.
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
