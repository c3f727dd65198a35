/** Whose words they are where the clause that tells them names nobody: a source's, a letter's, several people's, or somebody's view. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, Speech } from '../../mention/marked.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { isSpeechVerb } from '../../mention/quotation-verbs.ts'
import { isPrepositional, subjectOf } from '../../mention/subject.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { PersonRef } from '../event.ts'
import { refOf } from '../person-ref.ts'
import type { Attribution } from './said-before.ts'
import { spokesperson } from './spokesperson.ts'
import { strangerIn } from './stranger.ts'

/** Those a clause names with the one found as its speaker: "Ann Lee and Bo Day said". */
export function withJoined({ tokens, people }: MarkedSentence, first: PersonMention): readonly PersonRef[] {
  if (first.form === 'pronoun' || people.length === 1 || !JOINS.has(tokens[tokenFrom(tokens, first.end)]))
    return [refOf(first)]
  const all = [...before(tokens, people, first), refOf(first)]
  let last = first
  for (const each of people) {
    if (each.start <= last.start || each.possessive) continue
    const at = tokenFrom(tokens, last.end)
    if (!JOINS.has(tokens[at])) break
    // ", and": the comma of a long list.
    const next = tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1
    if (tokens[next]?.start !== each.start) break
    all.push(refOf(each))
    last = each
  }
  // "Ann Lee, Bo Day said": no list without "and".
  return last !== first && joinsLast(tokens, last) ? all : [refOf(first)]
}

/** Those of a list whom a comma cuts from the clause. */
function before(
  tokens: readonly Token[],
  people: readonly PersonMention[],
  first: PersonMention,
): readonly PersonRef[] {
  const own = people.indexOf(first)
  let from = own
  while (from > 0) {
    const [one, next] = [people[from - 1] as PersonMention, people[from] as PersonMention]
    const comma = tokenFrom(tokens, one.end)
    if (one.possessive || tokens[comma]?.text !== ',' || tokens[comma + 1]?.start !== next.start) break
    from--
  }
  return people.slice(from, own).map(refOf)
}

const JOINS = wordSet('and ,')

function joinsLast(tokens: readonly Token[], last: PersonMention): boolean {
  return tokens[tokenFrom(tokens, last.start) - 1]?.lower === 'and'
}

/** Whose words are those of an attribution without a name. */
export function unnamedIn(
  article: MarkedArticle,
  source: MarkedSentence,
  attribution: Attribution,
): readonly PersonRef[] {
  const spoken = spokesperson(article, source, attribution)
  if (spoken) return [spoken]
  const subject = source.tokens[attribution.from]
  const several = severalIn(article, source, attribution)
  if (several.length > 0) return several
  if (IT.has(subject)) return letterBefore(article, source)
  const stranger = strangerIn(article, source, attribution) ?? openerIn(source, attribution)
  if (stranger) return [stranger]
  const labelled = OF_ENTRIES.has(subject) ? labelOver(article, source) : null
  return labelled ? [refOf(labelled)] : NOBODY
}

const OF_ENTRIES = wordSet('the he she')

/** "– Ann Lee (Leeds): The former minister told reporters": whose name and a colon the paragraph opens with. */
function labelOver({ sentences }: MarkedArticle, { index, block }: MarkedSentence): PersonMention | null {
  let first = index
  while (sentences[first - 1]?.block === block) first--
  const { tokens, people } = sentences[first] as MarkedSentence
  const [person] = people
  if (person?.form !== 'full' || tokenFrom(tokens, person.start) > 1) return null
  let at = tokenFrom(tokens, person.end)
  if (tokens[at]?.text === '(') while (at < tokens.length && tokens[at++]?.text !== ')');
  return LABELS.has(tokens[at]) ? person : null
}

const LABELS = wordSet(': – —')

/** "Ann Lee denied it, saying that", "Ann Lee, who came second, put out a statement calling it": whom the sentence opens with. */
function openerIn({ tokens, people }: MarkedSentence, { start, from, to }: Attribution): PersonRef | null {
  const first = people[0]
  if (!first || first.possessive || first.name === '' || first.end >= start) return null
  let verb = from
  while (verb < to && !(isSpeechVerb(tokens[verb]) && tokens[verb]?.lower.endsWith('ing'))) verb++
  if (verb === to) return null
  const opens = tokenFrom(tokens, first.start) <= MOST_BEFORE
  return opens && !isPrepositional(tokens, first) ? refOf(first) : null
}

/** What may stand before the subject that opens a sentence, in tokens: "But", "the home secretary". */
const MOST_BEFORE = 3

const NOBODY: readonly never[] = []
const IT = wordSet('it')
const THEY = wordSet('they')
const THEIR = wordSet('their')

/** "A, B and C gave their reasons in a letter, in which they wrote", "A and B have gone. In a letter they wrote": those the sentence, or the one before, is about. */
function severalIn(
  { sentences }: MarkedArticle,
  source: MarkedSentence,
  { from, to, end }: Attribution,
): readonly PersonRef[] {
  const { tokens, index, block, kinds } = source
  if (!THEY.in(tokens, from, to) && !(THEIR.in(tokens, from, to) && LETTERS.in(tokens, from, to)))
    return NOBODY
  const own = jointSubject(source, end)
  const before = index > 0 ? sentences[index - 1] : undefined
  const isWritten = (kinds & KIND.letter) !== 0
  if (own.length > 0 || !isWritten || before?.role !== 'body' || block - before.block > 1) return own
  return jointSubject(before, before.end)
}

function jointSubject(sentence: MarkedSentence, end: number): readonly PersonRef[] {
  const subject = subjectOf(sentence.tokens, sentence.people)
  const all = subject && subject.end < end ? withJoined(sentence, subject) : NOBODY
  return all.length > 1 ? all : NOBODY
}

/** "He put his letter on Twitter. It said:": whoever the sentence before is about, where it speaks of a letter. */
function letterBefore({ sentences }: MarkedArticle, { index, block }: MarkedSentence): readonly PersonRef[] {
  const before = sentences[index - 1]
  if (before?.role !== 'body' || block - before.block > 1 || (before.kinds & KIND.letter) === 0) return NOBODY
  const writer = subjectOf(before.tokens, before.people) ?? before.people.find((each) => each.possessive)
  return writer && writer.name !== '' ? [refOf(writer)] : NOBODY
}

/** How many sentences further up an unnamed source may have spoken. */
const SOURCE_REACH = 2

/**
 * "A party spokesman said so. He added": the source, where he or she opens a sentence that names nobody. `null` where
 * the source is nobody's; `undefined` where no source spoke last.
 */
export function sourceBefore(
  article: MarkedArticle,
  { index, block, people }: MarkedSentence,
  speaker: PersonMention,
): PersonRef | null | undefined {
  if (
    speaker.form !== 'pronoun' ||
    people.some((each) => each.form !== 'pronoun' && each.start < speaker.start)
  )
    return undefined
  for (let at = index - 1; at >= Math.max(0, index - SOURCE_REACH); at--) {
    const before = article.sentences[at] as MarkedSentence
    if (before.role !== 'body' || block - before.block > 1) return undefined
    const said = sourceIn(before)
    if (said) return spokesperson(article, before, said)
    if (before.people.some((each) => each.form !== 'pronoun' && spanAt(article.speeches, each.start) < 0))
      return undefined
  }
  return undefined
}

/** Where a source of no name speaks in a sentence: "a spokeswoman said", "said one insider". */
function sourceIn({ tokens, kinds, start, end }: MarkedSentence): Span | null {
  const opens = SPOKESMEN.in(tokens, 0, OPENING)
  if ((kinds & KIND.saying) === 0 && !opens) return null
  for (let at = 0; at < tokens.length; at++) {
    if (!SOURCES.has(tokens[at]) && !isSomebody(tokens, at)) continue
    // "A spokesman for her would add nothing", "a spokesman invited others": whatever he does, he speaks.
    if (at < OPENING && SPOKESMEN.has(tokens[at])) return { start, end }
    const near = tokens.slice(at + 1, at + 1 + SAID_WITHIN)
    const before = tokens.slice(Math.max(0, at - SAID_WITHIN), at)
    if (near.some((token) => SAYING.has(token)) || before.some((token) => SAYING.has(token)))
      return { start, end }
  }
  return null
}

/** "One member of the committee", "a Labour man who sat with him": somebody, and nobody named. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  return PERSONS.has(tokens[at]) && ONE.in(tokens, at - MOST_OF_SOMEBODY, at)
}

/** In tokens, before what somebody is. */
const MOST_OF_SOMEBODY = 3
const ONE = wordSet('a an one another')
const PERSONS = wordSet(
  'man woman member minister backbencher mp frontbencher figure veteran strategist adviser peer councillor activist rebel loyalist whip voter resident',
)
/** In tokens. */
const SAID_WITHIN = 8
/** In tokens. */
const OPENING = 5
const SPOKESMEN = wordSet('spokesman spokeswoman spokesperson')
const SOURCES = wordSet(
  'source insider spokesman spokeswoman spokesperson judge friend ally aide colleague official',
)
const SAYING = wordSet('said told suggested claimed added insisted say says confirmed')

/** Whose view or letter a sentence gives words of that nobody is told to have said. */
export function viewOf({ sentences }: MarkedArticle, speech: Speech): PersonRef | null {
  const own = sentences[spanAt(sentences, speech.start)]
  if (speech.attribution || !own || own.role !== 'body' || (own.named & NAMED.person) === 0) return null
  const before = own.people.filter((each) => each.start < speech.start && each.name !== '')
  const holder =
    before.findLast((each) => isViewedBy(own.tokens, each)) ??
    own.people.find((each) => each.name !== '' && isQuotedFrom(own.tokens, each)) ??
    writerIn(own, before)
  return holder ? refOf(holder) : null
}

/** "For Ann Lee, it was", "to Ann Lee it is"; "in Ann Lee's view"; "Ann Lee thought it"; "Ann Lee was “delighted”". */
function isViewedBy(tokens: readonly Token[], person: PersonMention): boolean {
  const at = tokenFrom(tokens, person.start)
  const after = tokenFrom(tokens, person.end)
  if (isFelt(tokens, after)) return !person.possessive && !isPrepositional(tokens, person)
  const behind = MEMBER.has(tokens[after]) ? after + 1 : after
  if (at === 1 && FOR.has(tokens[0])) return VIEWED.has(tokens[behind])
  if (person.possessive) return VIEWS.in(tokens, behind, behind + 2) && IN.in(tokens, Math.max(0, at - 2), at)
  return THINKS.has(tokens[behind]) && THING.has(tokens[behind + 1]) && !isPrepositional(tokens, person)
}

/** "Was “disappointed”", "is “over the moon”": what somebody feels, in their own words. */
function isFelt(tokens: readonly Token[], verb: number): boolean {
  if (!IS.has(tokens[verb])) return false
  let at = verb + 1
  while (at < verb + MOST_TO_FEELING && tokens[at] && !QUOTES.has(tokens[at])) at++
  if (!QUOTES.has(tokens[at])) return false
  return FEELINGS.in(tokens, verb + 1, at + LONGEST_FEELING)
}

const IS = wordSet('was is felt')
const QUOTES = wordSet('" “ ‘')
/** In tokens, from the verb to the marks; from these to the feeling. */
const MOST_TO_FEELING = 4
const LONGEST_FEELING = 4
const FEELINGS = wordSet(
  `delighted disappointed proud honoured humbled sad saddened sorry shocked thrilled moon gutted devastated sickened furious
  angry ashamed disgusted horrified appalled relieved happy pleased ecstatic excited heartbroken confident surprised
  embarrassed grateful frustrated astonished bewildered dismayed glad privileged touched stunned baffled concerned worried`,
)

/** "In the words of Ann Lee". */
function isQuotedFrom(tokens: readonly Token[], person: PersonMention): boolean {
  let at = tokenFrom(tokens, person.start) - 1
  for (let steps = 0; at > 0 && steps < 4 && tokens[at]?.lower !== 'of'; at--, steps++)
    if (tokens[at]?.kind === 'mark') return false
  return tokens[at]?.lower === 'of' && VIEWS.has(tokens[at - 1]) && IN.in(tokens, Math.max(0, at - 3), at)
}

const MEMBER = wordSet('mp')
const FOR = wordSet('for to')
const VIEWED = wordSet(', it this that')
const IN = wordSet('in')
const VIEWS = wordSet('view words opinion judgment judgement phrase eyes')
const THINKS = wordSet('thought thinks found finds considered considers judged judges deemed called')
const THING = wordSet('it this that him her them')

/** "In her letter she offered “a full apology”": whoever the sentence is about that opens with something written. */
function writerIn({ tokens, kinds }: MarkedSentence, before: readonly PersonMention[]): PersonMention | null {
  if ((kinds & KIND.letter) === 0 || !OPENS.has(tokens[0]) || !LETTERS.in(tokens, 1, LETTER_WITHIN))
    return null
  return subjectOf(tokens, before)
}

/** In tokens. */
const LETTER_WITHIN = 6
const OPENS = wordSet('in on')
const LETTERS = wordSet('letter statement email article tweet note message')
