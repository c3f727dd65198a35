/**
 * The change of party or whip that an article opens with, where no one sentence tells it: the register has it on the
 * day, the opening names who makes it and the party they go to, and has words of moving.
 *
 * "Labour has a new member. Ann Lee walked in behind its leader at noon": who, where to and what stand apart.
 * @module
 */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { once } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import { KIND } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { PartyChange } from '../days/register-days.ts'
import { yearsIn } from '../days/years.ts'
import { actIn } from '../discourse/act.ts'
import { knownAmong } from '../discourse/known-names.ts'
import {
  type Found,
  isJoinedOrLeft,
  isParty,
  kindOf,
  NEWS,
  namesLeader,
  speaksOfTheWhip,
} from './change-told.ts'
import { MOVE, MOVE_WORDS } from './move-words.ts'
import type { PartyEventType } from './of-parties.ts'

/** Sentences that open an article, title and all. */
const OPENING = 4

/** Those of `changed` who did so in the days up to the article's. */
export function moveOfTheDay(
  changed: ReadonlyMap<PersonId, readonly PartyChange[]>,
  article: MarkedArticle,
  register: Register,
): readonly Found[] {
  const { asOf } = article
  // A reader's letter is of news that others have told.
  if (!asOf || (article.kinds & KIND.greeting) !== 0) return NONE
  const found: Found[] = []
  for (const [person, changes] of changed)
    for (const [at, change] of changes.entries()) {
      const ago = daysBetween(change.day, asOf)
      if (ago < 0 || ago > NEWS || change.kind === 'merger') continue
      const sentences = openingOf(article)
      const mention = firstOf(person, sentences)
      const kind = kindOf(changes, at)
      if (!mention || isUnsure(mention.sentence) || isUnsure(sentences[0])) continue
      const years = yearsIn(mention.sentence)
      if (years.length > 0 && !years.includes(yearOf(change.day))) continue
      // What is told behind the name is of somebody else.
      const words = wordsOf(sentences.filter(({ index }) => index <= mention.sentence.index))
      if (!OF_OWN_WILL.has(kind.type) && !isListed(mention, changed, kind.type, asOf)) continue
      if (pointsTo(kind.type, words) && isNamed(partyOf(kind.type, change), change.day, sentences, register))
        found.push({ act: actOf(kind, mention), day: change.day })
    }
  return found
}

const NONE: readonly never[] = []

function isUnsure(sentence: MarkedSentence | undefined): boolean {
  return sentence !== undefined && (MOVE_WORDS.in(sentence.tokens) & MOVE.UNSURE) !== 0
}

const OF_OWN_WILL: ReadonlySet<PartyEventType> = new Set<PartyEventType>(['defection'])

/** What is done to several at once may be told in another sentence than their names, each of whom it was done to. */
function isListed(
  { sentence }: Named,
  changed: ReadonlyMap<PersonId, readonly PartyChange[]>,
  type: PartyEventType,
  asOf: IsoDate,
): boolean {
  const people = knownAmong(sentence.people.filter(({ form }) => form !== 'pronoun'))
  return (
    people.size > 1 &&
    [...people].every((person) => {
      const changes = changed.get(person) ?? []
      return changes.some((each, at) => {
        const ago = daysBetween(each.day, asOf)
        return ago >= 0 && ago <= NEWS && kindOf(changes, at).type === type
      })
    })
  )
}

/** Whether words, as bits of `MOVE`, point to a change of that kind. */
function pointsTo(type: PartyEventType, words: number): boolean {
  const has = (bits: number) => (words & bits) !== 0
  switch (type) {
    case 'defection':
      return has(MOVE.DEFECTING | MOVE.MOVING | MOVE.SIDES | MOVE.LEAVING)
    case 'whipSuspended':
      return has(MOVE.LOSING | MOVE.PUT_OUT | MOVE.OUT) && has(MOVE.WHIP | MOVE.PARTY)
    case 'whipRestored':
      return has(MOVE.BACK) && has(MOVE.WHIP | MOVE.PARTY)
    case 'expelledFromParty':
      return has(MOVE.PUT_OUT | MOVE.OUT) && has(MOVE.PARTY)
    case 'resignationFromParty':
      return has(MOVE.LEAVING) && has(MOVE.WHIP | MOVE.PARTY | MOVE.ALONE)
  }
}

/** The one that the opening has to name. */
function partyOf(type: PartyEventType, { from, to }: PartyChange): PartyId {
  return type === 'defection' || type === 'whipRestored' ? to : from
}

const openingOf = once(({ sentences }: MarkedArticle) =>
  sentences.slice(0, OPENING).filter(({ role }) => role !== 'caption'),
)

function wordsOf(sentences: readonly MarkedSentence[]): number {
  const words = sentences.reduce((all, { tokens }) => all | MOVE_WORDS.in(tokens), 0)
  return sentences.some(speaksOfTheWhip) ? words : words & ~MOVE.WHIP
}

interface Named {
  readonly mention: PersonMention
  readonly sentence: MarkedSentence
}

function firstOf(person: PersonId, sentences: readonly MarkedSentence[]): Named | null {
  for (const sentence of sentences)
    for (const mention of sentence.people)
      if (idOf(mention) === person && !mention.possessive) return { mention, sentence }
  return null
}

function isNamed(
  party: PartyId,
  day: IsoDate,
  sentences: readonly MarkedSentence[],
  register: Register,
): boolean {
  return sentences.some(
    (each) =>
      ((each.named & NAMED.party) !== 0 &&
        each.mentions.some(
          (mention) =>
            mention.kind === 'party' &&
            isParty(party, mention.party, register) &&
            isJoinedOrLeft(mention, each),
        )) ||
      namesLeader(party, each, day, register),
  )
}

function actOf({ type, fields }: ReturnType<typeof kindOf>, { mention, sentence }: Named): Found['act'] {
  return actIn(sentence, { type, fields, person: mention, mood: 'reported', rule: 'ofTheDay' })
}
