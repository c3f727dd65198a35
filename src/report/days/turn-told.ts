/** The day of a page without one by the posts that it opens with: the register has somebody come into the very one named, or go out of it, once. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import { COMINGS, comesIn } from '../offices/comings.ts'
import { GOINGS, goesOut } from '../offices/goings.ts'
import { placeOf, type Way } from '../offices/name-place.ts'
import { isHandover } from '../offices/office-days.ts'
import { isAppointedRank, isChosen, wordsOfPost } from '../offices/turnover.ts'
import { NEWS_DAYS } from './date-of-act.ts'
import { mayBeOf } from './taken-as-so.ts'

/** Sentences in which a page tells its news, title and all. */
const OPENING = 5
/** What one of them tells suffices, by number of the last. */
const LEAD = 2
/** Turns that may be those of one reshuffle, in days. */
const NEAR = 2

/** How far from a name its post stands, in words. */
const REACH = 12

interface Turn {
  readonly id: PersonId
  readonly day: IsoDate
  readonly sentence: number
  /** The words name the post. */
  readonly post: boolean
  /** They say outright that somebody comes or goes. */
  readonly said: boolean
}

/** Null where the opening tells of none, or of turns of several times; `first` is the earliest day that the page may be of. */
export function turnTold(article: MarkedArticle, register: Register, first: IsoDate | null): IsoDate | null {
  const opening = article.sentences.slice(0, OPENING)
  const posts = postsOf(opening)
  const turnsOf = (sentences: readonly MarkedSentence[]) =>
    sentences
      .flatMap((sentence) => turnsIn(sentence, posts, article, register))
      .filter(
        ({ day }) => (!first || daysBetween(day, first) <= NEWS_DAYS) && mayBeOf(day, article, register),
      )
  const turns = turnsOf(opening)
  if (turns.length === 0) return null
  const said = turns.filter((turn) => turn.said)
  const named = said.filter(({ post }) => post)
  const day = named.length > 0 ? dayOf(named) : sharedDay(said)
  if (day || !opening.some(({ tokens }) => TURNING.in(tokens))) return day
  return crowdedDay([...turns, ...turnsOf(article.sentences.slice(OPENING, FURTHER))])
}

/** How far a list of those who come and go is read, in sentences. */
const FURTHER = 16
/** So many people, and so many times as many as any other day has, are a reshuffle. */
const CROWD = 3
const TIMES = 2

/** The day on which the register has many people in the posts beside their names, whatever is said of them. */
function crowdedDay(turns: readonly Turn[]): IsoDate | null {
  const days = new Map<IsoDate, Set<PersonId>>()
  for (const { id, day, post } of turns) if (post) days.set(day, (days.get(day) ?? new Set()).add(id))
  const [most, ...others] = [...days].sort((a, b) => b[1].size - a[1].size)
  if (!most || most[1].size < CROWD) return null
  const next = others.find(([day]) => Math.abs(daysBetween(day, most[0])) > NEAR)
  return (next?.[1].size ?? 0) * TIMES <= most[1].size ? most[0] : null
}

/** The last day of the turns; null where they are apart. */
function dayOf(turns: readonly Turn[]): IsoDate | null {
  const days = turns.map(({ day }) => day).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to || daysBetween(from, to) > NEAR) return null
  const people = new Set(turns.map(({ id }) => id))
  return people.size > 1 || turns.some(({ sentence }) => sentence <= LEAD) ? to : null
}

/** Of people who go, from whatever posts, the one day on which more than one of them did. */
function sharedDay(turns: readonly Turn[]): IsoDate | null {
  const days = new Map<IsoDate, Set<PersonId>>()
  for (const { id, day } of turns) days.set(day, (days.get(day) ?? new Set()).add(id))
  const [most, next] = [...days].sort((a, b) => b[1].size - a[1].size)
  if (!most || most[1].size < 2 || most[1].size === next?.[1].size) return null
  // Most of a page's people went on no day but its own.
  const people = new Set(turns.map(({ id }) => id))
  return most[1].size * 2 > people.size ? most[0] : null
}

/** What sort of posts the opening is about. */
interface Posts {
  readonly shadows: boolean
  /** Those at the head of a party or the House. */
  readonly heads: boolean
}

function postsOf(opening: readonly MarkedSentence[]): Posts {
  return {
    shadows: opening.some(({ tokens }) => SHADOW.in(tokens)),
    heads: opening.some(({ tokens }) => HEADS.in(tokens)),
  }
}

const HEADS = wordSet('leader leadership lead deputy speaker speakership')

/** Of those who head things, whoever came to one once. */
function isOnly({ post }: Appointment, held: readonly Appointment[]): boolean {
  return held.filter((each) => each.post === post).length === 1
}

/** All that a sentence in the words of news says of coming and going, of posts it names. */
function turnsIn(
  sentence: MarkedSentence,
  posts: Posts,
  article: MarkedArticle,
  register: Register,
): readonly Turn[] {
  if ((sentence.named & NAMED.person) === 0 || sentence.role === 'caption' || THEN.in(sentence.tokens))
    return NONE
  if (sentence.mentions.some((each) => each.kind === 'date' && !isOfNow(each))) return NONE
  return sentence.people.flatMap((mention): readonly Turn[] => {
    const { form, former, resolution } = mention
    if (form === 'pronoun' || former || resolution.state !== 'resolved') return NONE
    const { id } = resolution
    const held = register.appointmentsOf(id).filter(({ post }) => {
      const rank = register.posts.get(post)?.rank ?? ''
      return isChosen(rank) ? posts.heads : isAppointedRank(rank) && (rank === 'Opposition') === posts.shadows
    })
    if (held.length === 0 || spanAt(article.speeches, mention.start) >= 0) return NONE
    const place = placeOf(sentence, mention)
    const { tokens, from, to, clauseFrom, clauseTo } = place
    // "Ann Lee, the home secretary", "does not go": who she is, or what is not done.
    if (ASIDE.has(tokens[to]) || UNDONE.in(tokens, clauseFrom, clauseTo)) return NONE
    const near = textOf(tokens.slice(Math.max(clauseFrom, from - REACH), Math.min(clauseTo, to + REACH)))
    return held.flatMap((each): readonly Turn[] => {
      if (isChosen(register.posts.get(each.post)?.rank ?? '')) {
        const voted =
          HEADS.in(sentence.tokens) && isOnly(each, held) ? comesIn(place, [each], register) : null
        if (voted?.ground !== 'said') return NONE
        return [{ id, day: each.from, sentence: sentence.index, post: true, said: true }]
      }
      const posts = wordsOfPost(register, each.post)
      const post = posts.some((phrase) => near.includes(phrase))
      const turn = (day: IsoDate, way: Way) => [
        { id, day, sentence: sentence.index, post, said: way.ground === 'said' },
      ]
      const going = goesOut(place, posts)
      const left = each.to && !isHandover(register, each.to) && !isMovedOn(id, each.to, register)
      if (going?.ground === 'said') return left && each.to ? turn(each.to, going) : NONE
      // "Moved from health".
      const isLeft =
        post && posts.every((phrase) => !near.includes(phrase) || near.includes(` from${phrase}`))
      const coming = post && !isLeft ? comesIn(place, [each], register) : null
      if (coming) return turn(each.from, coming)
      return going && post && left && each.to ? turn(each.to, going) : NONE
    })
  })
}

/** Whoever has another post the next day has gone from none. */
function isMovedOn(id: PersonId, day: IsoDate, register: Register): boolean {
  return register.appointmentsOf(id).some(({ from }) => {
    const after = daysBetween(day, from)
    return after === 0 || after === 1
  })
}

/** In small letters with a space about each word, as the words of posts are. */
function textOf(tokens: readonly Token[]): string {
  return ` ${tokens.map(({ lower }) => lower).join(' ')} `
}

const NONE: readonly never[] = []

/** What is told as before the news. */
const THEN = wordSet(
  'committee committees had previously once then later before formerly served began spent history ago since',
)

const ASIDE = wordSet(', (')
const UNDONE = wordSet("not no never n't nor without committee")
const SHADOW = wordSet('shadow opposition')
/** A page of those who come and go says that somebody does. */
const TURNING = wordSet(`${COMINGS} ${GOINGS}`)

/** A day, not a year or a month that is past. */
function isOfNow({ precision, relative }: DateMention): boolean {
  if (relative === null) return precision === 'day'
  if (relative.kind === 'offset') return relative.unit === 'day' || relative.unit === 'week'
  return relative.kind !== 'year' && relative.kind !== 'month'
}
