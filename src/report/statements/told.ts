/** What an article has people say in its own words: in indirect speech, as judgements, and in points under a line that announces them. @module */

import { type Span, within } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, ReportedSpeech } from '../../mention/marked.ts'
import { type Mention, NAMED, type PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { speechFrame } from '../../mention/quotation-verbs.ts'
import { isPrepositional } from '../../mention/subject.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { clauseAt } from '../clause/clause.ts'
import { entryOf, isNamed } from '../discourse/heading.ts'
import type { PersonRef } from '../event.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { refOf } from '../person-ref.ts'
import { isJudgement, judgesIn, mayJudge, UNSAID } from './judgement.ts'
import { addLetters } from './letters-told.ts'
import { isBareDenial, isEmpty } from './nothing-said.ts'
import { isOfDeed, isOfSomebodyElse, isOwnDeed, tellsOfDeed } from './own-deed.ts'
import { addPoints, startsPoint } from './points.ts'
import { pulledFrom } from './pull-quote.ts'
import { type Attribution, attributionAt, isHearsay, isSaidBefore } from './said-before.ts'
import { sourceBefore, unnamedIn, withJoined } from './speakers.ts'
import { spokesperson } from './spokesperson.ts'
import { told, type Utterance } from './utterance.ts'

/** Puts what is told behind what was found before, in order of place. */
export function addTold(article: MarkedArticle, found: Utterance[]): void {
  const { sentences, reportedSpeech } = article
  let next = 0
  for (const sentence of sentences) {
    const first = next
    while (reportedSpeech[next]?.sentence === sentence.index) next++
    if (sentence.role !== 'body' || pulledFrom(article, sentence)) continue
    for (let at = first; at < next; at++)
      addClause(article, sentence, reportedSpeech[at] as ReportedSpeech, found)
    const { kinds, named, people } = sentence
    if (mayJudge(sentence)) addJudges(article, sentence, reportedSpeech.slice(first, next), found)
    if ((kinds & KIND.judging) !== 0 && (named & NAMED.office) !== 0) addParty(article, sentence, found)
    if (people.length > 0 && (kinds & KIND.letter) !== 0) addLetters(article, sentence, found)
    if (startsPoint(article, sentence)) addPoints(article, sentence, found)
  }
}

function addJudges(
  article: MarkedArticle,
  sentence: MarkedSentence,
  clauses: readonly ReportedSpeech[],
  found: Utterance[],
): void {
  for (const { verb, named } of judgesIn(unitsAt(article, sentence.index))) {
    if (isQuoted(article, verb.start) || isRumour(sentence.tokens, named)) continue
    // "Ann Lee said that Bo Day blamed the party": that he does is her word.
    const isToldOf = clauses.some((each) => within(verb, each) && isOfOther(each, refOf(named)))
    if (isToldOf && !opensClause(sentence.tokens, named)) continue
    const past = isSaidBefore(article, sentence, attributionAt(sentence.tokens, verb))
    for (const speaker of withJoined(sentence, named)) found.push(told(sentence, speaker, past, true))
  }
}

/** "It has been reported that Ann Lee asked": nobody's word that she did. */
function isRumour(tokens: readonly Token[], { start }: Span): boolean {
  let at = tokenFrom(tokens, start) - 1
  while (tokens[at]?.capital || tokens[at]?.lower === 'the') at--
  return THAT.has(tokens[at]) && RUMOURED.has(tokens[at - 1]) && IT.in(tokens, at - MOST_OF_RUMOUR, at)
}

/** In tokens. */
const MOST_OF_RUMOUR = 5
const RUMOURED = wordSet('reported understood believed claimed alleged rumoured said suggested thought')
const IT = wordSet('it')

/** ", and Bo Day accused", ", while the chancellor blamed": a main clause of its own. */
function opensClause(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokenFrom(tokens, start) - 1
  const joint = tokens[at]?.capital || tokens[at]?.lower === 'the' ? at - 1 : at
  return CLAUSES.has(tokens[joint]) && tokens[joint - 1]?.text === ','
}

const CLAUSES = wordSet('and but while whereas as')

function isOfOther({ speaker }: ReportedSpeech, judge: PersonRef): boolean {
  return speaker === null || speaker.name !== judge.name
}

/** "A party spokesman spoke of", "a Labour spokeswoman condemned": a spokesperson and the judgement right behind. */
function addParty(article: MarkedArticle, sentence: MarkedSentence, found: Utterance[]): void {
  if (!sentence.mentions.some(isSpokesperson)) return
  const units = unitsAt(article, sentence.index)
  for (let at = 0; at < units.length; at++) {
    if (!isSpokesperson((units[at] as Unit).mention)) continue
    let verb = at + 1
    while (verb < units.length && BETWEEN.has(units[verb])) verb++
    if (verb === units.length || !isJudgement(units, verb)) continue
    const span = { start: sentence.start, end: (units[verb] as Unit).token.end }
    const speaker = spokesperson(article, sentence, span)
    if (!speaker) continue
    const past = isSaidBefore(article, sentence, attributionAt(sentence.tokens, span))
    found.push(told(sentence, speaker, past, true))
  }
}

const BETWEEN = wordSet('has have also then later')

function isSpokesperson(mention: Mention | null): boolean {
  return mention?.kind === 'office' && mention.office === 'spokesperson'
}

function addClause(
  article: MarkedArticle,
  sentence: MarkedSentence,
  clause: ReportedSpeech,
  found: Utterance[],
): void {
  const { attribution, start, end, speaker: known } = clause
  const { tokens } = sentence
  // "He said" in somebody's quotation is no word of the page.
  if (isQuoted(article, attribution.start)) return
  const said = attributionAt(tokens, attribution)
  const { from, to, verb: place } = said
  const verb = place < to ? tokens[place] : undefined
  const before = place > from ? tokens[place - 1] : undefined
  const content = tokens[to]?.start === start ? to : tokenFrom(tokens, start)
  const questions = verb?.lower === 'asked' && QUESTIONS.has(tokens[content])
  if (isUnsaid(sentence, ownFrom(tokens, from, place), questions ? place : to)) return
  // "Will not go, whatever he says".
  if (WHATEVER.has(tokens[from]) || (from > 0 && WHATEVER.has(tokens[from - 1]))) return
  if (isEmpty(tokens[content], tokens[content + 1]) || isBareDenial(tokens, content)) return
  const isOfElse = isOfSomebodyElse(sentence, content, known)
  if (SAYS.has(verb) && !isOfElse && isOwnDeed(tokens, content, tokenFrom(tokens, end))) return
  if (isHearsay(tokens, place)) return
  // "Was sacked for saying so" is no news of the words.
  if (HUNG_ON.has(before) && !(before?.lower === 'by' && REACTS.in(tokens, place - REACTS_WITHIN, place)))
    return
  const isParticiple = verb?.lower.endsWith('ing') ?? false
  // In a list of people what nobody named says is of whoever the entry is of.
  const entry = isNamed(known) ? null : entryOf(sentence.index, article)
  const speakers = entry ? [refOf(entry)] : speakersOf(article, sentence, known, said)
  if (speakers.length === 0 || (FACTS.has(verb) && !SPOKES.test(speakers[0]?.name ?? ''))) return
  // "She resigned, warning that …", "and said that …": a judgement beside the deed.
  const goesOn = (isParticiple || before?.lower === 'and') && !isOfDeed(tokens, content)
  const leads = !entry && start < attribution.start
  const judges =
    goesOn ||
    (!entry &&
      ((place > from && isParticiple) ||
        isOfElse ||
        !tellsOfDeed(tokens, content, tokenFrom(tokens, end), leads)))
  const past = isSaidBefore(article, sentence, said)
  for (const speaker of speakers)
    found.push(told(sentence, speaker, past, judges, leads ? { start, end } : null))
  for (const other of sentence.people)
    if (other.start > start && sharesVerb(tokens, other)) found.push(told(sentence, refOf(other), past, true))
}

/** "Ann Lee said that it was over, and Bo Day that it had begun": the verb is said once. */
function sharesVerb(tokens: readonly Token[], { start, end }: Span): boolean {
  const first = tokenFrom(tokens, start)
  const joint = tokens[first - 1]
  return JOINS.has(joint) && THAT.has(tokens[tokenFrom(tokens, end)])
}

const WHATEVER = wordSet('whatever whenever')
const JOINS = wordSet('and while ,')
const THAT = wordSet('that')

/** Whose the words of a clause are that stands under no name of a list: of several who say it together, all. */
function speakersOf(
  article: MarkedArticle,
  sentence: MarkedSentence,
  known: PersonMention | null,
  said: Attribution,
): readonly PersonRef[] {
  const { tokens } = sentence
  const { from, verb: place, to } = said
  const isSource = tokens[from]?.lower === 'according'
  // "According to sources at Number 10 Ann Lee will stay": whoever follows is told of.
  if (known && isSource && UNNAMED.has(tokens[from + 2])) return NOBODY
  if (known && !isSource) {
    const before = place > from ? tokens[place - 1] : undefined
    const isParticiple = place < to && (tokens[place]?.lower.endsWith('ing') ?? false)
    // "A letter to Ann Lee saying that …": she says nothing.
    const attended = isParticiple && tokens[tokenFrom(tokens, known.start) - 1]?.lower === 'with'
    const speaks = (attended || !isParticiple) && before?.end === known.end
    if (!speaks && isPrepositional(tokens, known)) return NOBODY
  }
  if (known && known.name !== '') {
    const other = sourceBefore(article, sentence, known)
    if (other !== undefined) return other ? [other] : NOBODY
    return withJoined(sentence, known)
  }
  const unnamed = unnamedIn(article, sentence, said)
  if (unnamed.length > 0 || known || sentence.people.length === 0) return unnamed
  const doer = ofClause(unitsAt(article, sentence.index), said)
  return doer ? [doer] : NOBODY
}

const NOBODY: readonly never[] = []
const UNNAMED = wordSet('sources friends allies insiders reports aides colleagues critics those')

const HUNG_ON = wordSet('for of by after from without')
/** "Reacted by saying", "marked the day by telling": what is done so is the saying. */
const REACTS = wordSet(
  'reacted reacts responded responds replied replies answered answers began begins opened opens ended ends finished concluded closed celebrated marked retaliated',
)
/** In tokens. */
const REACTS_WITHIN = 6

/** Where the clause of a verb begins, past an aside: "Ann Lee, who was not there, said". */
function ownFrom(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from && verb - at < NEAR; at--) if (tokens[at]?.text === ',') return at
  return from
}

/** "Would say", "has not said"; a name may be such a word: "Theresa May said". */
function isUnsaid({ tokens, mentions }: MarkedSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token
    if (!UNSAID.has(token) || isInName(mentions, token)) continue
    // "Would only say that": no more than what is told; "could be heard saying": it was said.
    if (!ONLY.has(tokens[at + 1]) && !HEARD.has(tokens[at + 2])) return true
  }
  return false
}

function isInName(mentions: readonly Mention[], { start }: Token): boolean {
  return mentions.some((each) => each.start <= start && start < each.end)
}

const ONLY = wordSet('only')
const HEARD = wordSet('heard overheard')

function isQuoted({ speeches }: MarkedArticle, offset: number): boolean {
  const at = spanAt(speeches, offset)
  return at >= 0 && !speeches[at]?.scare
}

/** What somebody announces or denies is told as a fact, whose words are not the news. */
const FACTS = wordSet(
  'announce confirm deny announces announced announcing confirms confirmed confirming reveals revealed revealing denies denied denying',
)

const SPOKES = /\bspokes/

const SAYS = wordSet(
  'says said saying adds added tells told tweets tweeted declares declared insists insisted',
)

/** How near its comma a verb is that goes on after an aside, in words. */
const NEAR = 4

/** "Asked how anyone could trust him": a reproach, where "asked whether" wants to know. */
const QUESTIONS = wordSet('how why')

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

const HAS = wordSet('has have also then later and but who')
