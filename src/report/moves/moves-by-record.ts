/**
 * Everybody of whom an article says, in whatever words, that they change party, or lose the whip or get it back, and
 * whom the register has do so: on the day it tells of as its news, before it as background.
 *
 * "Took a place among the Liberal Democrats", "is a Labour MP this lunchtime", "made the same journey": sub-editors
 * have more words for this than rules can hold. Here the words need only point the right way, and the party stand
 * beside them; that it happened is the register's to say.
 * @module
 */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { saysMay } from '../../mention/may.ts'
import { idOf } from '../../mention/meant.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { heldDays } from '../days/date-of-act.ts'
import { isOfTheDay } from '../days/day-clues.ts'
import { type PartyChange, partyChanges } from '../days/register-days.ts'
import { yearsIn } from '../days/years.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { factsOfNamed } from '../discourse/known-names.ts'
import {
  type Found,
  isJoinedOrLeft,
  isParty,
  type Kind,
  kindOf,
  NEWS,
  namesLeader,
  speaksOfTheWhip,
} from './change-told.ts'
import { moveOfTheDay } from './move-of-the-day.ts'
import { MOVE, MOVE_WORDS as WORDS } from './move-words.ts'
import { isOfParties } from './of-parties.ts'
import { partyLine } from './party-line.ts'

const {
  DEFECTING,
  MOVING,
  SIDES,
  ARRIVING,
  WHIP,
  LOSING,
  PUT_OUT,
  OUT,
  BACK,
  LEAVING,
  ALONE,
  PARTY,
  LASTING,
  BESIDE,
  UNSURE,
  NOT,
  TO_COME,
} = MOVE

/** What is put beside the news is itself news for no longer, in days. */
const EVE = 1
/** Some lists have a change by so many days later, when it was entered. */
const EARLY = 5

/** `acts` and those of the others. */
export function withMovesByRecord(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const changed = factsOfNamed(article, register, partyChanges)
  if (!changed) return acts
  const all = [...acts]
  const read = () => {
    const joined = partiesJoined(all, register)
    for (const sentence of article.sentences) {
      if (sentence.people.length === 0 || sentence.role === 'caption') continue
      for (const mention of sentence.people) {
        const changes =
          mention.resolution.state === 'resolved' ? changed.get(mention.resolution.id) : undefined
        if (!changes) continue
        const isRead = isToldIn(sentence, mention, acts)
        const found = foundIn(mention, changes, joined, sentence, article, register)
        for (const one of isRead ? found.slice(0, 1) : found)
          if (!isTold(one, all, article, register)) all.push(one.act)
      }
    }
    return joined
  }
  const joined = read()
  for (const one of moveOfTheDay(changed, article, register))
    if (!isTold(one, all, article, register)) all.push(one.act)
  // Whoever made the same move before is known as one who did once it is known which move.
  if ([...partiesJoined(all, register)].some((party) => !joined.has(party))) read()
  return all
}

/** A rule has read what the sentence tells of them. */
function isToldIn({ index }: MarkedSentence, mention: PersonMention, acts: readonly Act[]): boolean {
  const id = idOf(mention)
  return id !== null && acts.some(({ person, sentences }) => idOf(person) === id && sentences.includes(index))
}

/** The parties that somebody is told to have joined. */
function partiesJoined(acts: readonly Act[], register: Register): ReadonlySet<PartyId> {
  const parties = new Set<PartyId>()
  for (const { type, mood, fields } of acts)
    if (type === 'defection' && mood === 'reported' && fields.toParty)
      parties.add(partyLine(register, fields.toParty))
  return parties
}

/** The change that the sentence means: of several one whose new party it names, else the latest; and those before it whose parties it names too. */
function foundIn(
  mention: PersonMention,
  changes: readonly PartyChange[],
  joined: ReadonlySet<PartyId>,
  sentence: MarkedSentence,
  article: MarkedArticle,
  register: Register,
): readonly Found[] {
  const words = WORDS.in(sentence.tokens)
  if (words === 0 || (words & UNSURE) !== 0 || isSpeaking(mention, sentence) || ownsParty(mention, sentence))
    return NONE
  const { asOf } = article
  const isToCome = (words & TO_COME) !== 0 || saysMay(sentence.tokens)
  const isNegated = (words & NOT) !== 0
  const years = yearsFor(mention, sentence)
  const isHung = isPutBeside(mention, sentence)
  const isToday = !asOf && years.length === 0 && isToldToday(mention, sentence)
  const said = changes.flatMap((change, at) => {
    if (change.kind === 'merger' || (years.length > 0 && !years.includes(yearOf(change.day)))) return []
    const ago = asOf ? daysBetween(change.day, asOf) : NEWS + 1
    const kind = kindOf(changes, at)
    const isNews = ago <= (isHung ? EVE : NEWS)
    const isSuch = kind.type === 'defection' && (words & BESIDE) !== 0 && joined.has(change.to)
    return ago >= (isToCome || isNegated ? 0 : -EARLY) &&
      (isNews || !isNegated) &&
      (isSuch || isSaid(kind, change, words, isNews, sentence, article, register))
      ? [{ change, kind, isNews: isNews || isToday }]
      : []
  })
  if (said.length === 0) return NONE
  const fits = said.map(({ change }) => fitOf(change, sentence, register) + (joined.has(change.to) ? 4 : 0))
  const best = Math.max(...fits)
  const one = said[fits.lastIndexOf(best)]
  // On a page without a day what is so only since then would look like background.
  if (!asOf && (fits.indexOf(best) !== fits.lastIndexOf(best) || !one || !isOfOwnWill(one.kind))) return NONE
  if (!one) return NONE
  const others = asOf ? said.filter((each, at) => each !== one && isAlsoTold(each, fits[at] ?? 0)) : NONE
  return [one, ...others].map((each) => foundOf(each, mention, sentence, asOf !== null))
}

const NONE: readonly never[] = []

/** "She quit Change UK in June", beside what she did since. */
function isAlsoTold({ kind, isNews }: Said, fit: number): boolean {
  return !isNews && kind.type === 'resignationFromParty' && fit > 0
}

interface Said {
  readonly change: PartyChange
  readonly kind: Kind
  readonly isNews: boolean
}

function foundOf(
  { change, kind, isNews }: Said,
  mention: PersonMention,
  sentence: MarkedSentence,
  isDated: boolean,
): Found {
  const mood = isNews ? 'reported' : 'recap'
  const act = actIn(sentence, { ...kind, person: mention, mood, rule: 'byRecord' })
  return { act: isNews && isDated ? act : { ...act, day: change.day }, day: change.day }
}

/** How many of its parties the sentence names; the new one says more. */
function fitOf({ from, to }: PartyChange, { mentions }: MarkedSentence, register: Register): number {
  const names = (party: PartyId) =>
    mentions.some((each) => each.kind === 'party' && isParty(party, each.party, register))
  return (names(to) ? 2 : 0) + (names(from) ? 1 : 0)
}

function isOfOwnWill({ type }: Kind): boolean {
  return type === 'defection' || type === 'resignationFromParty'
}

/** Whether the words of a sentence point to the change, and the party stands with them. */
function isSaid(
  { type }: Kind,
  change: PartyChange,
  words: number,
  isNews: boolean,
  sentence: MarkedSentence,
  article: MarkedArticle,
  register: Register,
): boolean {
  const has = (bits: number) => (words & bits) !== 0
  const names = (party: PartyId) => namesParty(party, sentence, article, isNews, register)
  switch (type) {
    case 'defection':
      if (has(DEFECTING) && !isNews) return true
      if (isNews && has(MOVING) && has(SIDES)) return true
      if (!names(change.to) && !(isNews && namesLeader(change.to, sentence, change.day, register)))
        return false
      return has(DEFECTING | MOVING | (isNews ? ARRIVING : 0)) || has(LEAVING)
    case 'whipSuspended':
      if (has(WHIP)) return has(LOSING) && speaksOfTheWhip(sentence)
      if (isOfTheHouse(sentence)) return false
      if (isNews) return has(PUT_OUT | OUT) && (has(PARTY) || names(change.from))
      return (
        has(PUT_OUT) && (has(PARTY) || has(LASTING) || names(change.from)) && !ELSEWHERE.in(sentence.tokens)
      )
    case 'whipRestored':
      return has(BACK) && (has(WHIP) || (isNews && (has(PARTY) || names(change.to))))
    case 'expelledFromParty':
      return has(PUT_OUT) && (has(PARTY) || names(change.from))
    case 'resignationFromParty':
      return has(LEAVING | DEFECTING | (isNews ? ALONE : 0)) && (has(WHIP) || names(change.from))
  }
}

/** "Suspended from the Commons for ten days". */
function isOfTheHouse({ tokens }: MarkedSentence): boolean {
  return tokens.some((token, at) => HOUSE.has(token) && tokens[at - 2]?.lower === 'from')
}

const HOUSE = wordSet('house commons')
/** From which one may be put out as well, and back into which one comes. */
const ELSEWHERE = wordSet('post job council cabinet remain remains lifted lift lifts')

/** In the sentence; of what is news also in one beside it in its paragraph. */
function namesParty(
  party: PartyId,
  sentence: MarkedSentence,
  { sentences }: MarkedArticle,
  isNews: boolean,
  register: Register,
): boolean {
  const reach = isNews ? 1 : 0
  for (let at = sentence.index - reach; at <= sentence.index + reach; at++) {
    const near = sentences[at]
    if (!near || near.block !== sentence.block || (near.named & NAMED.party) === 0) continue
    if (near !== sentence && (WORDS.in(near.tokens) & (DEFECTING | MOVING | LEAVING)) === 0) continue
    for (const each of near.mentions) {
      if (each.kind === 'party' && isParty(party, each.party, register) && isJoinedOrLeft(each, near))
        return true
    }
  }
  return false
}

/** "Ann Lee in 2019": the year right behind a name is that of the deed; in a sentence on one alone any "in 2019" is. */
function yearsFor({ end }: PersonMention, sentence: MarkedSentence): readonly number[] {
  const { tokens, people } = sentence
  const years = yearsIn(sentence)
  if (years.length === 0) return years
  const isAlone = people.length === 1
  const from = isAlone ? 1 : tokenFrom(tokens, end)
  const to = isAlone ? tokens.length : from + BEHIND
  return years.filter((year) =>
    tokens
      .slice(from, to)
      .some(({ text }, at) => text === String(year) && (!isAlone || IN.has(tokens[from + at - 1]))),
  )
}

const IN = wordSet('in')
/** In tokens. */
const BEHIND = 3

/** "Ann Lee crossed to Labour last night", on a page without a day that opens with it. */
function isToldToday(
  { possessive }: PersonMention,
  { index, tokens, named, mentions }: MarkedSentence,
): boolean {
  if (index > LEAD || possessive || (named & NAMED.date) === 0 || RECALLED.in(tokens)) return false
  return mentions.some(
    (each) => each.kind === 'date' && (isOfTheDay(each) || each.relative?.kind === 'weekday'),
  )
}

/** The title and the first sentence, by number. */
const LEAD = 1
const RECALLED = wordSet('who whom whose former once previously late died dies obituary funeral since')

/** "It comes two days after Ann Lee lost the whip": below the opening. */
function isPutBeside({ start }: PersonMention, { index, tokens }: MarkedSentence): boolean {
  if (index <= OPENING) return false
  const name = tokenFrom(tokens, start)
  return AFTER.in(tokens, Math.max(0, name - BEFORE), name)
}

const AFTER = wordSet('after since')
/** In tokens. */
const BEFORE = 4
/** Sentences in which an article tells its news, by number of the last. */
const OPENING = 2

/** "Said Ann Lee": what is told is of others. */
function isSpeaking({ start }: PersonMention, { tokens }: MarkedSentence): boolean {
  const at = tokenFrom(tokens, start) - 1
  return at >= 0 && ((tokens[at]?.kinds ?? 0) & KIND.saying) !== 0
}

/** "Ian Paisley's DUP": whoever joins it is another. */
function ownsParty({ possessive, end }: PersonMention, { tokens, mentions }: MarkedSentence): boolean {
  const next = tokens[tokenFrom(tokens, end)]?.start
  return possessive && mentions.some(({ kind, start }) => kind === 'party' && start === next)
}

/** Told by rule already, or by an earlier sentence; words that tell how somebody was put out tell of one such act. */
function isTold(
  { act, day }: Found,
  acts: readonly Act[],
  { asOf }: MarkedArticle,
  register: Register,
): boolean {
  const { person, mood, sentences } = act
  const id = idOf(person)
  return acts.some(
    (each) =>
      isOfParties(each.type) &&
      id !== null &&
      idOf(each.person) === id &&
      ((mood === 'reported' && each.mood !== 'recap') ||
        (act.type === 'whipSuspended' && each.sentences.includes(sentences[0] as number)) ||
        isOnDay(each, day, asOf, register)),
  )
}

/** Of several days, what is news was done on one about that of printing. */
function isOnDay(act: Act, day: IsoDate, asOf: IsoDate | null, register: Register): boolean {
  const days = heldDays(act, register)
  if (!days.includes(day)) return false
  const isNews = (each: IsoDate) => asOf !== null && Math.abs(daysBetween(each, asOf)) <= NEWS
  return act.mood !== 'reported' || isNews(day) || !days.some(isNews)
}
