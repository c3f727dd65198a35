/** Whose words are heard at all: on a page that tells no act of a member, of those who sit or lately sat. @module */
import { addMonths, type IsoDate, isoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import { type Mention, NAMED, type PersonMention } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import { tokenFrom } from '../../mention/token.ts'
import { addKind, KIND, wordsOfKind } from '../../mention/word.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import {
  isOfAnotherHouse,
  isOfCouncils,
  isOfOthers,
  isRatherOfOthers,
  isToTheEditor,
  mayBeOfCommons,
} from '../discourse/not-of-the-house.ts'
import { standingOn } from '../discourse/standing.ts'
import { isAsserted, type PersonRef } from '../event.ts'
import { refOf, samePerson } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { authorOf } from './author.ts'
import { reportersIn } from './reporter.ts'

/** How long before or after printing a speaker may have sat or held office to be news by what they say. */
const RECENT_MONTHS = 60

/** Whether what a speaker says is of the House: the article tells an act of a member, or the speaker is or was lately one. */
export function hearing(
  article: MarkedArticle,
  events: readonly ReportedEvent[],
  register: Register,
): (speaker: PersonRef) => boolean {
  if (isToTheEditor(article)) {
    const author = authorOf(article)
    return (speaker) => author !== null && samePerson(refOf(author), speaker)
  }
  if (tellsNews(events)) return () => true
  if (isOfOthers(article)) return (speaker) => isLed(speaker, article, register)
  if (namesStrangersOnly(article, register) || namesInvented(article)) return () => false
  if (!events.some(({ event }) => isAsserted(event)) && leadsWithStranger(article)) return () => false
  const day = article.asOf ?? latestDay(article)
  const known = new Map<PersonId, boolean>()
  // Whoever spoke last mostly goes on.
  let last: PersonId | null = null
  let isLastHeard = false
  return ({ id, name }) => {
    if (!id) return isUnknownHeard(name, article, events, day, register)
    if (id === last) return isLastHeard
    last = id
    isLastHeard = known.get(id) ?? isKnownHeard(id, article, day, register)
    known.set(id, isLastHeard)
    return isLastHeard
  }
}

/** Of somebody the register does not know. */
function isUnknownHeard(
  name: string,
  article: MarkedArticle,
  events: readonly ReportedEvent[],
  day: IsoDate | null,
  register: Register,
): boolean {
  if (OF_THE_BENCH.test(name)) return false
  if (events.length > 0 && !isOfAnotherHouse(article)) return !isHistory(events, day)
  return (
    (SPOKES.test(name) || isOfParty(name, article)) &&
    mayBeOurs(article) &&
    !isRatherOfOthers(article) &&
    leadersOf(article).some((each) => isMember(each, article.asOf, register)) &&
    !isStrangeMember(name, article)
  )
}

/** Judges, barristers, officers and clergy, whose words are news of their own. */
const OF_THE_BENCH =
  / [QK]C$|^(?:Mr |Mrs |Ms |Lord |Lady )?(?:Justice|Judge|Recorder|Coroner|Magistrate|Det|Detective|Supt|Superintendent|Inspector|Sergeant|Constable|Prof|Professor|Rev|Reverend|Canon|Bishop|Archbishop)\b/

/** Sits on the day or, on a page of the Commons, lately did. */
function isKnownHeard(
  id: PersonId,
  article: MarkedArticle,
  day: IsoDate | null,
  register: Register,
): boolean {
  const { asOf } = article
  if (isOfAnotherHouse(article) || isOfSport(article)) return false
  if (asOf !== null && standingOn(register, id, asOf) !== null) return true
  return mayBeOurs(article) && (day === null || wasLately(id, day, asOf === null, register))
}

/** How many of its first sentences say what a page is about. */
const MOST_LEADING = 4

/** A party is named in a paragraph that names them, or the page is about them. */
function isOfParty(name: string, { sentences, named: all }: MarkedArticle): boolean {
  const isNamed = ({ people }: MarkedSentence) => people.some((each) => each.name === name)
  if (sentences.slice(0, MOST_LEADING).some(isNamed)) return true
  if ((all & NAMED.party) === 0) return false
  const blocks = new Set<number>()
  for (const each of sentences) if (isNamed(each)) blocks.add(each.block)
  // Whom only an aside introduces nobody marks: "Elwyn Day, the Liberal Democrat, said".
  if (blocks.size === 0) return true
  return sentences.some(({ block, named }) => (named & NAMED.party) !== 0 && blocks.has(block))
}

function mayBeOurs(article: MarkedArticle): boolean {
  return !isElsewhere(article) && mayBeOfCommons(article)
}

/** On a page of councils: a member whom its first sentence is about. */
function isLed({ id }: PersonRef, article: MarkedArticle, register: Register): boolean {
  const { sentences, asOf } = article
  if (!isOfCouncils(article) || !id || !asOf || standingOn(register, id, asOf) === null) return false
  const first = sentences.find(({ role }) => role === 'body')
  return first?.people.some((each) => refOf(each).id === id) ?? false
}

/** An act of a member is what it is printed for. */
export function tellsNews(events: readonly ReportedEvent[]): boolean {
  return events.some(({ event }) => isAsserted(event) && event.type !== 'generalElectionFact')
}

/** How long before printing everything lies that a page looks back on, in months. */
const LOOKED_BACK_ON = 12

/** Every act it tells, and more than one, was done long before the day. */
function isHistory(events: readonly ReportedEvent[], day: IsoDate | null): boolean {
  if (!day || events.length === 0) return false
  const since = addMonths(day, -LOOKED_BACK_ON)
  return events.every(({ event: { date } }) => date !== null && date < since)
}

/** Of a page without a day, the end of the last year it names: not long before it was printed. */
function latestDay({ sentences }: MarkedArticle): IsoDate | null {
  let year = ''
  for (const { mentions, named } of sentences)
    if ((named & NAMED.date) !== 0)
      for (const each of mentions)
        if (each.kind === 'date' && each.date && each.date > year) year = each.date.slice(0, 4)
  return year === '' ? null : isoDate(Number(year), 12, 31)
}

const NOBODY: readonly never[] = []

/** Somebody of the register is named, in whatever way. */
export function namesKnown({ people }: MarkedSentence): boolean {
  return people.some(({ resolution }) => resolution.state === 'resolved')
}

/** "MP Jo Nobody": called a member, and none the register knows, so of another parliament or of none. */
function isStrangeMember(name: string, article: MarkedArticle): boolean {
  return calledMembers(article).some((each) => each.name === name)
}

/** Everybody who is called a member of parliament right beside their name, known or not. */
const calledMembers = once(({ sentences, named: all }: MarkedArticle): readonly PersonMention[] => {
  if ((all & NAMED_AS.member) === 0) return NOBODY
  const called: PersonMention[] = []
  for (const { mentions, people, named } of sentences)
    if ((named & NAMED_AS.member) !== 0)
      for (const each of people) if (isCalledMember(each, mentions)) called.push(each)
  return called
})

function isCalledMember(person: Mention, mentions: readonly Mention[]): boolean {
  return memberBeside(person, mentions) !== null
}

function memberBeside(person: Mention, mentions: readonly Mention[]): Mention | null {
  const found = mentions.find(
    (beside) =>
      beside.kind === 'office' &&
      beside.office === 'member' &&
      !beside.former &&
      (person.start - beside.end === 1 || beside.start - person.end === 1 || isApposed(person, beside)),
  )
  return found ?? null
}

/** "Jo Nobody, the MP for". */
function isApposed(person: Span, office: Span): boolean {
  const between = office.start - person.end
  return between === ', '.length || between === ', the '.length
}

/** "Jo Nobody, the MP for Nowhere": neither the register knows, so the page is made up, or of a parliament abroad. */
function namesInvented({ sentences, named: all }: MarkedArticle): boolean {
  if ((all & NAMED_AS.member) === 0) return false
  return sentences.some(({ tokens, mentions, people, named }) => {
    if ((named & NAMED_AS.member) === 0) return false
    return people.some((person) => {
      if (person.resolution.state !== 'unresolved' || person.form !== 'full') return false
      const office = memberBeside(person, mentions)
      if (!office || office.start < person.end) return false
      const at = tokenFrom(tokens, office.end)
      const place = tokens[at + 1]
      if (tokens[at]?.lower !== 'for' || !place?.capital) return false
      const seat = mentions.find((each) => each.kind === 'seat' && each.start === place.start)
      // "Kettering North", of which the register has the Kettering.
      return !seat || tokens[tokenFrom(tokens, seat.end)]?.capital === true
    })
  })
}

/** Members are named, and nobody who sits in the House: the page is of another country's parliament. */
function namesStrangersOnly(article: MarkedArticle, register: Register): boolean {
  const isStrange = calledMembers(article).some(({ resolution }) => resolution.state === 'unresolved')
  return isStrange && !namesMembers(article, register)
}

/** Somebody who sat on the day is named in full; anybody of the register, on a page without a day. */
const namesMembers = once(({ sentences, asOf }: MarkedArticle, register: Register): boolean =>
  sentences.some(({ people }) => people.some((each) => isMember(each, asOf, register))),
)

function isMember({ form, resolution }: PersonMention, asOf: IsoDate | null, register: Register): boolean {
  if (form !== 'full' || resolution.state !== 'resolved') return false
  return !asOf || standingOn(register, resolution.id, asOf) !== null
}

const SPOKES = /^spokes/

/** Those whom it names in full first, in one sentence: whom it is told about. */
const leadersOf = once((article: MarkedArticle): readonly PersonMention[] => {
  const reporters = reportersIn(article)
  for (const { role, people } of article.sentences) {
    if (role === 'caption') continue
    const named = people.filter(({ form, name }) => form === 'full' && !reporters.has(name))
    // In capitals a place may look like a name.
    if (named.some(({ name }) => name !== name.toUpperCase())) return named
  }
  return NOBODY
})

/** It is told about somebody whom the register does not know. */
function leadsWithStranger(article: MarkedArticle): boolean {
  const leaders = leadersOf(article)
  return leaders.length > 0 && leaders.every(({ resolution }) => resolution.state === 'unresolved')
}

/** Sat or held a post shortly before the day, or after it where it may be later. Leading a party from outside the House is not enough. */
function wasLately(id: PersonId, day: IsoDate, orLater: boolean, register: Register): boolean {
  const since = addMonths(day, -RECENT_MONTHS)
  return spellsOf(register, id).some(
    (each) => (orLater || each.from <= day) && (each.to === null || each.to >= since),
  )
}

/** From when to when somebody sat, or held each post but the lead of a party. */
const spellsOf = keptOfPerson((register, person: PersonId) =>
  [
    ...register.membershipsOf(person),
    ...register
      .appointmentsOf(person)
      .filter(({ post }) => !/party leader$/i.test(register.posts.get(post)?.rank ?? '')),
  ].map(({ from, to }) => ({ from, to })),
)

const ELSEWHERE = wordsOfKind(
  KIND.setting,
  'msp msps holyrood senedd stormont councillor councillors cllr mep meps senator senators congress premier bundestag parliamentarians goal striker manager league midfielder',
)
addKind(
  KIND.setting,
  'mp mps commons westminster minister ministers secretary downing whitehall cabinet backbench backbencher whip'.split(
    ' ',
  ),
)

const SPORT = wordsOfKind(
  KIND.setting,
  'goal striker manager league midfielder defender squad goalkeeper coach cup transfer club season fixture batsman innings jockey',
)
const LEAST_OF_SPORT = 3

/** Words of sport, and more of them than of the House. */
const isOfSport = once(({ sentences, kinds: all }: MarkedArticle): boolean => {
  if ((all & KIND.setting) === 0) return false
  let sport = 0
  let others = 0
  for (const { kinds, tokens } of sentences) {
    if ((kinds & KIND.setting) === 0) continue
    for (const token of tokens)
      if (SPORT.has(token)) sport++
      else if ((token.kinds & KIND.setting) !== 0) others++
  }
  return sport >= LEAST_OF_SPORT && sport > others
})

/** More words of councils, other parliaments and football than of the House. */
const isElsewhere = once(({ sentences, kinds: all }: MarkedArticle): boolean => {
  if ((all & KIND.setting) === 0) return false
  let balance = 0
  for (const { kinds, tokens } of sentences) {
    if ((kinds & KIND.setting) === 0) continue
    for (const token of tokens)
      if (ELSEWHERE.has(token)) balance++
      else if ((token.kinds & KIND.setting) !== 0 && !SPORT.has(token)) balance--
  }
  return balance > 0
})
