/**
 * Everybody of whom a page says in whatever words that they come or go, and whom the register has come or go about the
 * day of printing.
 *
 * "Guto Bebb to defence", "jobs, too, for Lucy Frazer (justice)", "others out are A and B": sub-editors have more words
 * for this than rules can hold. Here the words need only point the right way; that it happened is the register's to say.
 * How much they must say hangs on the page: where several come or go, the post beside a name is enough.
 * @module
 */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, PostId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { peopleNamed } from '../discourse/known-names.ts'
import { standingOn } from '../discourse/standing.ts'
import { comesIn } from './comings.ts'
import { goesOut } from './goings.ts'
import { type Ground, type Place, placeBesideAside, placeOf, type Way } from './name-place.ts'
import { isOfOffice, type OfficeEventType } from './of-office.ts'
import { postAbout } from './office-days.ts'
import {
  comingsOn,
  isAppointedRank,
  isOfReshuffle,
  ministersOn,
  type Turn,
  turnsAbout,
  wordsOfPost,
} from './turnover.ts'
import { wentTogether } from './went-together.ts'

/** Days before printing on which it is still the news. */
const NEWS = 3
/** Whoever comes or goes about a day, and whether so many do that a government is formed or reshuffled. */
interface Day {
  /** Of members; of who is moved on what they take alone. */
  readonly turns: ReadonlyMap<PersonId, Turn>
  readonly isGovernment: boolean
  /** The same of ministers alone. */
  readonly areMinisters: boolean
}

/** Worked out once a day: most days have many pages. */
const dayOf = kept((register, asOf: IsoDate): Day => {
  const turns = new Map<PersonId, Turn>()
  let isGovernment = false
  let areMinisters = false
  for (const [id, turn] of turnsAbout(register, asOf, NEWS)) {
    isGovernment ||= turn.day <= asOf && comingsOn(register, turn.day) >= RESHUFFLE
    areMinisters ||= turn.day <= asOf && ministersOn(register, turn.day) >= RESHUFFLE
    if (!standingOn(register, id, turn.day)) continue
    const ended = turn.ended.length === 0 || isMovedOn(register, id, turn.day) ? NONE : turn.ended
    if (turn.begun.length > 0 || ended.length > 0) turns.set(id, { ...turn, ended })
  }
  return { turns, isGovernment, areMinisters }
})
const NONE: readonly never[] = []
/** How many a page must have come or go that day for the post beside a name to be enough. */
const WAVE = { reshuffle: 2, resignations: 3 } as const
/** So many with their posts beside them are a list of those who come. */
const MANY = 3
/** So many who come on a page are a reshuffle, whatever it is called. */
const SHAKEN = 4
/** So many take posts on no day but that of a new government or a reshuffle. */
const RESHUFFLE = 12

/** `acts` and those of the others; a page without a day has none. */
export function withOfficesOfTheDay(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const { asOf } = article
  if (!asOf || asOf > register.completeTo.ministers) return acts
  const { turns, isGovernment, areMinisters } = dayOf(register, asOf)
  if (turns.size === 0 || !namesOneOf(turns, article)) return acts
  const found = foundIn(article, asOf, turns, acts, register)
  if (found.length === 0) return acts
  const told = acts.filter(({ type, mood }) => isOfOffice(type) && mood === 'reported')
  const isSaidSo = article.sentences.some(isOfReshuffle)
  const isReshuffle = isOfComing(told) || isSaidSo
  const people = new Set([...told.map(({ person }) => idOf(person)), ...found.map(({ id }) => id)])
  const isWave = people.size >= (isReshuffle || isGovernment ? WAVE.reshuffle : WAVE.resignations)
  const posted = new Set(found.flatMap(({ id, ground }) => (ground === 'words' ? [] : [id])))
  const isTold = told.length > 0 || found.some(({ ground }) => ground === 'said')
  // Whoever takes or leaves the very post of somebody else on the page; who heads a party is spoken of before that.
  const passed = new Set(
    [
      ...told.flatMap(({ posts = [] }) => posts),
      ...found.flatMap(({ ground, posts, leads }) => (ground === 'said' || leads ? posts : [])),
    ].filter((post) => isAppointedRank(register.posts.get(post)?.rank ?? '')),
  )
  const goers = new Set(found.flatMap(({ id, type }) => (type === 'officeAppointed' ? [] : [id])))
  const holds = {
    said: true,
    post: isWave && (isReshuffle || isTold || posted.size >= MANY),
    words: isWave && (isReshuffle || isTold || goers.size >= MANY),
  } as const satisfies Record<Ground, boolean>
  const comings = told.filter(({ type }) => type === 'officeAppointed').length
  const arePutOut = areMinisters || (isReshuffle && !areLeaving(told) && (isSaidSo || comings >= SHAKEN))
  const kept = new Map<string, Act>()
  for (const { id, ground, type, posts, leads, act: told } of found) {
    const key = `${id} ${type}`
    if (kept.has(key) || !(holds[ground] || leads || posts.some((post) => passed.has(post)))) continue
    // On the day of a new government words that may mean a coming stand in every story.
    if (ground === 'words' && type === 'officeAppointed' && isGovernment && !isReshuffle) continue
    const act = told()
    if (!act) continue
    const isOfThemselves = ground === 'words' && type === 'officeDismissed' && !arePutOut
    kept.set(key, isOfThemselves ? { ...act, type: 'officeResigned' } : act)
  }
  if (kept.size === 0) return acts
  // "Quits as chief whip to take transport": who moves has left nothing.
  const moved = (act: Act) =>
    act.type === 'officeResigned' &&
    [...kept.values()].some(
      (each) =>
        each.type === 'officeAppointed' &&
        idOf(each.person) === idOf(act.person) &&
        act.sentences.every((at) => each.sentences.includes(at)),
    )
  return [...acts.filter((act) => !moved(act)), ...kept.values()]
}

function namesOneOf(turns: ReadonlyMap<PersonId, Turn>, article: MarkedArticle): boolean {
  for (const id of peopleNamed(article)) if (turns.has(id)) return true
  return false
}

interface Found {
  readonly id: PersonId
  readonly ground: Ground
  readonly type: OfficeEventType
  /** What is taken or left. */
  readonly posts: readonly PostId[]
  /** The page opens with it. */
  readonly leads: boolean
  /** Null where the register has no post for it. */
  readonly act: () => Act | null
}

function foundIn(
  article: MarkedArticle,
  asOf: IsoDate,
  turns: ReadonlyMap<PersonId, Turn>,
  acts: readonly Act[],
  register: Register,
): readonly Found[] {
  const done = new Set(
    acts.flatMap(({ type, person }) => (isOfOffice(type) ? [`${idOf(person)} ${wayOf(type)}`] : [])),
  )
  const losers = new Set(
    acts.flatMap(({ type, mood, person }) =>
      isOfOffice(type) && type !== 'officeAppointed' && mood === 'reported' ? (idOf(person) ?? []) : [],
    ),
  )
  const found: Found[] = []
  for (const sentence of article.sentences) {
    if (sentence.people.length === 0 || sentence.role === 'caption') continue
    for (const mention of sentence.people) {
      const id = idOf(mention)
      const turn = id && turns.get(id)
      if (!id || !turn || !isNamed(mention, article)) continue
      // What is told of "her" may be of another: that she goes must be said outright.
      const isVague = mention.form === 'pronoun'
      if (isVague && turn.ended.length === 0) continue
      const tells = (place: Place): Way | null => {
        const coming =
          !isVague && turn.begun.length > 0 && !done.has(`${id} in`)
            ? comesIn(place, turn.begun, register)
            : null
        if (coming || turn.ended.length === 0 || done.has(`${id} out`)) return coming
        return goesOut(
          place,
          turn.ended.flatMap(({ post }) => wordsOfPost(register, post)),
        )
      }
      const place = placeOf(sentence, mention)
      const plain = placeBesideAside(sentence, mention)
      const bare = plain && tells(plain)
      const way = bare?.ground === 'said' ? bare : (tells(place) ?? bare)
      const coming = way?.type === 'officeAppointed' ? way : null
      // Who is put out of one post on the page comes into another only where that is said.
      const isLoser = coming !== null && coming.ground !== 'said' && losers.has(id)
      // What the register has only tomorrow must be said outright.
      const isEarly = coming?.ground === 'words' && turn.day > asOf
      if (
        !way ||
        (isVague && way.ground !== 'said') ||
        isLoser ||
        isEarly ||
        (!isSaidToGo(way) && isSpeaking(mention, place))
      )
        continue
      const { ground, type } = way
      const posts = (coming ? turn.begun : turn.ended).map(({ post }) => post)
      const leads =
        !coming &&
        sentence.index <= OPENING &&
        Math.abs(daysBetween(turn.day, asOf)) <= 1 &&
        isGone(plain ?? place)
      found.push({
        id,
        ground,
        type,
        posts,
        leads,
        act: () => actOn(type, mention, sentence, turn.day, register),
      })
    }
  }
  const known = new Set(found.map(({ id }) => id))
  const isToldOf = (mention: PersonMention, sentence: MarkedSentence) =>
    isNamed(mention, article) && !isSpeaking(mention, placeOf(sentence, mention))
  for (const { id, turn, mention, sentence } of wentTogether(article, asOf, turns, isToldOf)) {
    if (known.has(id) || done.has(`${id} out`)) continue
    const type = 'officeDismissed'
    const posts = turn.ended.map(({ post }) => post)
    const act = () => actOn(type, mention, sentence, turn.day, register)
    found.push({ id, type, ground: 'words', posts, leads: true, act })
  }
  return found
}

/** Sentences in which an article tells its news, by number of the last. */
const OPENING = 2

/** "Ann Lee has gone." */
function isGone({ tokens, to, clauseTo }: Place): boolean {
  const end = Math.min(clauseTo, to + NEAR)
  return GONE.in(tokens, to, end) && !ELSE.in(tokens, to, end + NEAR)
}

const GONE = wordSet('fall fallen fell gone goes go going went out off left leaves leaving departed departs')
const ELSE = wordSet(
  'himself herself race running ill foul whip group party parliamentary mp mps seat commons parliament tories conservatives labour dems',
)
/** In words. */
const NEAR = 5

/** How far apart the register may have the two halves of one move, in days. */
const APART = 4

/** Whoever has a post a few days later has left no government. */
function isMovedOn(register: Register, id: PersonId, day: IsoDate): boolean {
  return register.appointmentsOf(id).some(({ from }) => Math.abs(daysBetween(from, day)) <= APART)
}

function wayOf(type: OfficeEventType): 'in' | 'out' {
  return type === 'officeAppointed' ? 'in' : 'out'
}

/** A page on which more come than go. */
function isOfComing(told: readonly Act[]): boolean {
  const coming = told.filter(({ type }) => type === 'officeAppointed').length
  return coming > 1 && coming * 2 > told.length
}

/** A page on which more resign than are put out: those it says little of have resigned as well. */
function areLeaving(told: readonly Act[]): boolean {
  const resigned = told.filter(({ type }) => type === 'officeResigned').length
  return resigned > told.filter(({ type }) => type === 'officeDismissed').length
}

/** Named in the page's own voice. */
function isNamed(mention: PersonMention, article: MarkedArticle): boolean {
  return !mention.former && spanAt(article.speeches, mention.start) < 0
}

/** "Told the House that she was walking out": whoever says so goes. */
function isSaidToGo({ type, ground }: Way): boolean {
  return type !== 'officeAppointed' && ground === 'said'
}

/** A verb of saying so near behind a name is that person's, in words. */
const SPEAKING = 3

function isSpeaking({ end }: PersonMention, { tokens }: Place): boolean {
  const after = tokenFrom(tokens, end)
  return tokens
    .slice(after, after + SPEAKING)
    .some(({ kinds }, at) => kinds & KIND.saying && !BEING.has(tokens[after + at - 1]))
}

/** "Were all dismissed" is said of them. */
const BEING = wordSet('be been being is are was were all both also yesterday today last night duly formally')

function actOn(
  type: OfficeEventType,
  mention: PersonMention,
  sentence: MarkedSentence,
  day: IsoDate,
  register: Register,
): Act | null {
  const act = actIn(sentence, { type, person: mention, mood: 'reported', rule: 'byRecord' })
  const post = postAbout(act, register, day)
  return post && { ...act, fields: { office: post.name }, posts: post.posts }
}
