/** Against whom a letter of no confidence is: the leader it names, else the leader of the writer's party that day. @module */

import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actCopy } from '../discourse/act.ts'
import { listFrom } from '../doers/list-of-people.ts'
import type { EventFields, PersonRef } from '../event.ts'
import { unitsAt } from '../pattern/unit.ts'
import { personRefTo, refOf, samePerson } from '../person-ref.ts'

/** Who has received such letters for the Conservative backbenchers (chairs of the 1922 Committee since 1972). */
const CHAIRS: ReadonlySet<PersonId | null> = new Set<PersonId | null>([
  'person:edward-du-cann',
  'person:cranley-onslow',
  'person:marcus-fox',
  'person:archie-hamilton',
  'person:michael-spicer',
  'person:graham-brady',
  'person:bob-blackman',
])
/** Words by which a letter is one of no confidence, wherever the article has them. */
export const OF_CONFIDENCE: ReadonlySet<string> = new Set(['1922', 'no-confidence', 'confidence', 'brady'])

const ADDRESSED = 'noConfidenceLetter.addressed'
/** By whom or by what whoever receives such letters is addressed. */
const RECEIVERS = wordSet('1922 brady graham blackman')

/** A letter printed in full, to whoever receives them. */
function isToReceiver({ sentences }: MarkedArticle): boolean {
  return sentences.some(
    ({ tokens }) => tokens.length <= SALUTATION && tokens[0]?.lower === 'dear' && RECEIVERS.in(tokens),
  )
}

/** In tokens. */
const SALUTATION = 8

const SENT_TO = new Set(['noConfidenceLetter.sentTo', 'noConfidenceLetter.wroteTo'])

const TO_CHAIR = 'noConfidenceLetter.toChair'

/** Other committees have chairs too. */
function isOfReceivers({ sentences }: Act, article: MarkedArticle): boolean {
  return sentences.some((at) => RECEIVERS.in(article.sentences[at]?.tokens ?? []))
}

/** Null where the letter is against somebody who leads no party, or went to somebody who receives none. */
export function letterFields(
  act: Act,
  day: IsoDate | null,
  register: Register,
  article: MarkedArticle,
): EventFields['noConfidenceLetter'] | null {
  const withdrawn = act.fields.withdrawn ?? false
  const others = act.alternatives.map(refOf)
  if (act.rules.every((rule) => SENT_TO.has(rule)) && !others.some(({ id }) => CHAIRS.has(id))) return null
  if (act.rules.every((rule) => rule === ADDRESSED) && !isToReceiver(article)) return null
  if (act.rules.every((rule) => rule === TO_CHAIR) && !isOfReceivers(act, article)) return null
  const own = act.person && refOf(act.person)
  // "A letter saying she had no confidence in him": a pronoun taken for the writer tells nothing.
  const named = samePerson(act.fields.target ?? null, own) ? null : act.fields.target
  if (named && !CHAIRS.has(named.id))
    return leads(named.id, day, register) ? { target: named, withdrawn } : null
  const beside = others.find(({ id }) => !CHAIRS.has(id) && leads(id, day, register))
  const target = beside ?? (day ? leaderOf(act, day, register) : leaderNamed(act, article, register))
  return { target, withdrawn }
}

/** Leads a party, or the government, on the day; at any time where the day is not known. */
function leads(id: PersonId | null, day: IsoDate | null, register: Register): boolean {
  if (!id) return false
  return register
    .appointmentsOf(id)
    .some((each) => isLead(register.posts.get(each.post)?.rank) && (!day || contains(each, day)))
}

function isLead(rank: string | undefined): boolean {
  return rank === 'PM' || rank === 'Party leader'
}

function leaderOf(act: Act, day: IsoDate | null, register: Register): PersonRef | null {
  if (act.person?.resolution.state !== 'resolved' || !day) return null
  const party = register.partyOf(act.person.resolution.id, day)
  const name = party ? register.parties.get(register.countedAs(party))?.name : undefined
  for (const post of register.posts.values()) {
    if (post.rank !== 'Party leader' || post.organization !== name || !name) continue
    const held = register.appointmentsTo(post.id).find((each) => contains(each, day))
    const leader = held && personRefTo(held.person, register)
    if (leader) return leader
  }
  return null
}

/** On a page without a day: whom it names most of those who have led the writer's party. */
function leaderNamed({ person }: Act, { sentences }: MarkedArticle, register: Register): PersonRef | null {
  if (person?.resolution.state !== 'resolved') return null
  const own = person.resolution.id
  const party = register.affiliationsOf(own).at(-1)?.party
  const name = party && register.parties.get(register.countedAs(party))?.name
  if (!name) return null
  const counts = new Map<PersonId, number>()
  for (const { people } of sentences)
    for (const { resolution } of people)
      if (resolution.state === 'resolved' && resolution.id !== own)
        counts.set(resolution.id, (counts.get(resolution.id) ?? 0) + 1)
  let best: PersonId | null = null
  for (const [id, count] of counts)
    if (count > (best ? (counts.get(best) ?? 0) : 0) && hasLed(id, name, register)) best = id
  return best && personRefTo(best, register)
}

function hasLed(id: PersonId, party: string, register: Register): boolean {
  return register.appointmentsOf(id).some((each) => {
    const post = register.posts.get(each.post)
    return post?.rank === 'Party leader' && post.organization === party
  })
}

const BEFORE = wordSet('after following joining joins like')

/** "The seventh to go public, after A and B": theirs were sent before. */
export function withLettersBefore(read: readonly Act[], article: MarkedArticle): Act[] {
  const acts = withoutStrayLikewise(read)
  const letters = acts.filter((act) => act.type === 'noConfidenceLetter' && act.mood === 'reported')
  const before = letters.flatMap((act) => act.sentences.flatMap((at) => lettersBefore(act, article, at)))
  const known = (person: Act['person']) =>
    letters.some((each) => samePerson(each.person && refOf(each.person), person && refOf(person)))
  return [...acts, ...before.filter(({ person }) => !known(person))]
}

const LIKEWISE = 'noConfidenceLetter.likewise'
/** How many sentences behind a letter somebody may have done likewise. */
const LIKEWISE_REACH = 3

/** "Ann Lee did the same": of a letter only where one was told of just before. */
function withoutStrayLikewise(acts: readonly Act[]): readonly Act[] {
  const isLikewise = (act: Act) => act.rules.every((rule) => rule === LIKEWISE)
  const letters = acts.filter((act) => act.type === 'noConfidenceLetter')
  if (!letters.some(isLikewise)) return acts
  const told = new Set(letters.filter((act) => !isLikewise(act)).flatMap((act) => act.sentences))
  const kept = new Set<Act>()
  for (const act of letters
    .filter(isLikewise)
    .sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))) {
    const here = act.sentences[0] ?? 0
    const near = Array.from({ length: LIKEWISE_REACH + 1 }, (_, back) => here - back)
    if (!near.some((at) => told.has(at))) continue
    kept.add(act)
    for (const at of act.sentences) told.add(at)
  }
  return acts.filter((act) => act.type !== 'noConfidenceLetter' || !isLikewise(act) || kept.has(act))
}

function lettersBefore(act: Act, article: MarkedArticle, at: number): Act[] {
  const sentence = article.sentences[at]
  if (!sentence) return []
  const units = unitsAt(article, at)
  const deed = units.findIndex(({ lower }) => lower === 'public' || lower === 'letter')
  if (deed < 0) return []
  const link = units.findIndex((unit, here) => here > deed && !unit.mention && BEFORE.has(unit))
  if (link < 0) return []
  return listFrom(units, link + 1, 2).persons.map((person) => ({
    ...actCopy(act),
    person,
    mood: 'recap',
    dates: [],
    sentences: [at],
    evidence: [{ start: sentence.start, end: sentence.end }],
  }))
}
