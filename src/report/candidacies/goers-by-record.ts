/**
 * Members of whom an article says, in whatever words, that they will not sit after the next election, and of whom the
 * register has that they sat until it and stood no more.
 *
 * "Has told her association to look for somebody else", "will fight no more elections", "is off": the words need only
 * point out of the House; whether a minister leaves a post or a member the Commons, the register says.
 * @module
 */

import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { dossiersNamed, peopleNamed } from '../discourse/known-names.ts'
import { entriesUnder } from '../doers/entries-under.ts'
import type { Event, EventFields } from '../event.ts'
import { goes, type Term, termsLeft, wentBefore } from './goers.ts'
import { type Deed, deedIn, goingIn, goingWordsIn, type PutOut, puttingOutIn, wentIn } from './going-words.ts'
import { isOwn, writerOf } from './writer.ts'

/** One act for everybody who goes, where a sentence says so and no event does. */
export function goersByRecord(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  if ((article.named & NAMED.person) === 0) return ownGoing(told, article, register, published)
  const going = new Map<PersonId, Term>()
  const gone = new Set<PersonId>()
  for (const dossier of dossiersNamed(article, register))
    for (const term of termsLeft.in(dossier))
      if (goes(term, published)) going.set(dossier.key, term)
      else if (wentBefore(term, published)) gone.add(dossier.key)
  if (going.size === 0 && gone.size === 0) return ownGoing(told, article, register, published)
  for (const { type, person, fields } of told)
    if (type === 'candidacy' && person?.id && 'status' in fields && OUT.has(fields.status)) {
      going.delete(person.id)
      gone.delete(person.id)
    }
  const found: Act[] = []
  const add = (
    mention: PersonMention,
    deed: Deed,
    sentence: MarkedSentence,
    status: Status,
    isListed = false,
  ) => {
    const term = mention.resolution.state === 'resolved' ? going.get(mention.resolution.id) : undefined
    // Who left before it, by saying so or by dying, had not said that.
    if (mention.resolution.state !== 'resolved' || !term || !(deed.isOfPoll || term.isFull)) return
    going.delete(mention.resolution.id)
    const isNews = deed === AT_ONCE || !isBackground(deed, sentence)
    found.push(actOf(mention, status, isNews, sentence, isListed ? 'goerListed' : 'goerByRecord'))
  }
  const opening = openingOf(told, article)
  // The sentence that told last who goes, or that some do.
  let last = opening
  // It opens with some who go, whoever they are.
  let isList = false
  for (const sentence of article.sentences) {
    if (going.size === 0 && gone.size === 0) break
    if (sentence.role === 'caption') continue
    const { index, people } = sentence
    const words = goingWordsIn(sentence)
    const out = going.size > 0 && people.length > 0 ? puttingOutIn(sentence, words) : null
    if (out) for (const mention of whom(out, sentence)) add(mention, out, sentence, 'blocked')
    const deed = going.size > 0 ? deedIn(sentence, words) : null
    if (deed) {
      const own = people.length === 0 && isOwn(sentence) ? writerOf(article, register, published) : null
      for (const mention of own ? [own] : [...whose(deed, sentence), ...nor(deed, sentence)])
        add(mention, deed, sentence, 'standing_down')
      if (TOGETHER.has(sentence.tokens[0]))
        for (const mention of article.sentences[index - 1]?.people ?? NONE)
          add(mention, deed, sentence, 'standing_down')
      if (people.length === 0) {
        isList ||= index <= OPENING
        for (const { person, sentence: at } of entriesUnder(article, index))
          add(person, AT_ONCE, article.sentences[at] ?? sentence, 'standing_down', true)
      }
      last = index
    } else if (isList && isNameLine(sentence)) {
      for (const mention of people) add(mention, AT_ONCE, sentence, 'standing_down', true)
    } else if (last >= 0 && people.length > 0) {
      const isNear = index > last && index - last <= BEHIND
      const also = isNear || opening >= 0 ? goingIn(sentence, words, isNear) : null
      for (const mention of also ? whose(also, sentence) : isNear ? listed(sentence, going) : NONE)
        add(mention, also ?? AT_ONCE, sentence, 'standing_down')
    }
    const went = gone.size > 0 && people.length > 0 ? wentIn(sentence, words) : null
    if (went)
      for (const mention of whose(went, sentence))
        if (mention.resolution.state === 'resolved' && gone.delete(mention.resolution.id))
          found.push(actOf(mention, 'standing_down', false, sentence))
  }
  return found
}

/** "I shall not be seeking re-election", of a letter without a name. */
function ownGoing(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  if ((article.named & NAMED.seat) === 0 || peopleNamed(article).size > FEW) return NONE
  if (told.some(({ type }) => type === 'candidacy')) return NONE
  for (const sentence of article.sentences) {
    const deed =
      sentence.role !== 'caption' && isOwn(sentence) ? deedIn(sentence, goingWordsIn(sentence)) : null
    const writer = deed ? writerOf(article, register, published) : null
    if (writer) return [actOf(writer, 'standing_down', true, sentence)]
  }
  return NONE
}

/** People whom a letter of one's own names. */
const FEW = 3

const NONE: readonly never[] = []
/** "Neither of them will stand": those named before. */
const TOGETHER = wordSet('neither both none')
const OUT: ReadonlySet<unknown> = new Set(['standing_down', 'not_contesting', 'blocked'])
/** Sentences behind one that tells that some go, in which they are named. */
const BEHIND = 2
const AT_ONCE: Deed = { from: 0, to: 0, isOfPoll: true }

/** A name on a line of its own, or with the seat: over what is told of them. */
function isNameLine(sentence: MarkedSentence): boolean {
  const [only, ...others] = sentence.people
  if (only?.form !== 'full' || others.length > 0 || only.start - sentence.start > 1) return false
  const { tokens, mentions } = sentence
  for (let at = tokenFrom(tokens, only.end); at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!isBetween(token, mentions))
      return mentions.some(({ kind, end }) => kind === 'seat' && end <= token.start)
  }
  return true
}

type Status = EventFields['candidacy']['status']

/** Told by a rule in the opening: whoever is named behind it may go too. */
function openingOf(told: readonly Event[], { sentences }: MarkedArticle): number {
  const first = told.find(
    ({ type, fields }) => type === 'candidacy' && 'status' in fields && fields.status === 'standing_down',
  )
  const at = first?.evidence[0]
  return at ? sentences.findIndex(({ start, end }) => start <= at.start && at.start < end) : -1
}

/** "The three are Ann Lee, Bo Day and Cy Fox": several, and all of them go. */
function listed(sentence: MarkedSentence, going: ReadonlyMap<PersonId, Term>): readonly PersonMention[] {
  const { people } = sentence
  if (
    people.length < LIST ||
    !people.every((each, at) => at === 0 || isJoined(people[at - 1], each, sentence))
  )
    return NONE
  const all = people.every(({ resolution }) => resolution.state === 'resolved' && going.has(resolution.id))
  return all ? people : NONE
}

/** The fewest. */
const LIST = 2

/** Whom it is done to: the last named before what was done to them, or who stands right behind the words. */
function whom({ from, isPassive }: PutOut, { people, tokens }: MarkedSentence): readonly PersonMention[] {
  const start = tokens[from]?.start ?? 0
  const named = people.filter(({ possessive, form }) => !possessive && form !== 'pronoun')
  const one = isPassive
    ? people.findLast(({ end, possessive }) => end <= start && !possessive)
    : named.find((each) => each.start > start && tokenFrom(tokens, each.start) - from <= NEAR)
  return one ? [one] : NONE
}

/** In tokens. */
const NEAR = 4

/** The nearest named before the words, with those in one list with them; where nobody is, those named behind. */
function whose({ from, to }: Deed, sentence: MarkedSentence): readonly PersonMention[] {
  const { people, tokens } = sentence
  const start = tokens[from]?.start ?? 0
  const isBehind = BY.has(tokens[to]) && PASSIVE.has(tokens[from])
  const last = isBehind ? -1 : people.findLastIndex((each) => each.end <= start)
  if (last >= 0) {
    let first = last
    while (first > 0 && isJoined(people[first - 1], people[first], sentence)) first--
    return people.slice(first, last + 1)
  }
  const next = people.findIndex((each) => each.start >= (tokens[to - 1]?.end ?? 0))
  if (next < 0) return NONE
  let end = next
  while (isJoined(people[end], people[end + 1], sentence)) end++
  return people.slice(next, end + 1)
}

/** In one list: nothing but joints, ages, parties and seats between them. */
function isJoined(
  a: PersonMention | undefined,
  b: PersonMention | undefined,
  { tokens, mentions }: MarkedSentence,
): boolean {
  if (!a || !b) return false
  for (let at = tokenFrom(tokens, a.end); at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.start >= b.start) return true
    if (!isBetween(token, mentions)) return false
  }
  return false
}

/** A joint, an age, or a part of another name. */
function isBetween(token: Token, mentions: MarkedSentence['mentions']): boolean {
  return (
    JOINTS.has(token) ||
    isFigure(token) ||
    mentions.some((each) => each.start <= token.start && token.end <= each.end)
  )
}

/** "Nor will Ann Lee", "as is Ann Lee", behind what another does. */
function nor({ to }: Deed, { people, tokens }: MarkedSentence): readonly PersonMention[] {
  return people.filter(({ start, form }) => {
    const at = tokenFrom(tokens, start)
    return form !== 'pronoun' && at > to && AUXILIARY.has(tokens[at - 1]) && NOR.has(tokens[at - 2])
  })
}

const NOR = wordSet('nor neither so as')
const AUXILIARY = wordSet('will is does has are do have')

/** Of an age: "Ann Lee, 64, and Bo Day". */
function isFigure({ text }: Token): boolean {
  return text >= '0' && text < ':'
}

/** "The seat being vacated by Ann Lee". */
const BY = wordSet('by')
const PASSIVE = wordSet('vacated')

const JOINTS = wordSet(", and & ( ) ; mp mps for of the sir dame 's – - in")

/** By number of the sentence. */
const OPENING = 2

function actOf(
  person: PersonMention,
  status: Status,
  isNews: boolean,
  sentence: MarkedSentence,
  rule = 'goerByRecord',
): Act {
  return actIn(sentence, {
    type: 'candidacy',
    person,
    fields: { status },
    mood: isNews ? 'reported' : 'recap',
    rule,
  })
}

/** "Had said", "who is retiring", "the retiring member", of a year that is named. */
function isBackground({ from }: Deed, sentence: MarkedSentence): boolean {
  const { tokens, people } = sentence
  const before = tokens[from - 1]
  if (
    PASSIVE.has(tokens[from]) ||
    HAD.in(tokens, from - 12, from) ||
    // Of a party that drops somebody by the way: "Dropped by members, he".
    (from === 0 && sentence.index > 0) ||
    WHO.in(tokens, from - (sentence.index > 0 ? 3 : 1), from)
  )
    return true
  if (ATTRIBUTE.has(tokens[from]) && people.some((each) => tokenFrom(tokens, each.start) === from + 1))
    return true
  if (
    sentence.index > 1 &&
    tokens.some((token, at) => AGO.has(token) || (LAST_TIME.has(token) && PERIOD.has(tokens[at + 1])))
  )
    return true
  return (before !== undefined && ATTRIBUTED.has(before)) || ALREADY.in(tokens)
}

const HAD = wordSet("had 'd whom where")
const WHO = wordSet('who whose where')
const ATTRIBUTE = wordSet('retiring departing outgoing')
const ATTRIBUTED = wordSet('after since')
const AGO = wordSet('ago earlier')
const LAST_TIME = wordSet('last')
const PERIOD = wordSet('week month year spring summer autumn winter')
const ALREADY = wordSet('already previously')
