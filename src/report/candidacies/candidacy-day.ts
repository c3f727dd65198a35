/** When a candidacy was announced, and whether it is of a contest that is over. @module */
import { addMonths, daysBetween, type IsoDate } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { ActDate } from '../days/date-of-act.ts'
import type { Act } from '../discourse/act.ts'
import type { Setting } from '../discourse/setting.ts'
import { yearTold } from './election-stood-at.ts'

/** How long after it was said a candidacy is still told by its day. */
const MOST_SAID = 45

/** The day it was announced: a printed day shortly before, else the day of printing; of background, none. */
export function candidacyDay(act: Act, when: ActDate, isPast: boolean, published: IsoDate | null): ActDate {
  if (isPast || act.mood !== 'reported') return { date: null, precision: 'unknown', held: null }
  const { date, precision } = when
  const printed =
    date && precision === 'day' && (!published || Math.abs(daysBetween(date, published)) <= MOST_SAID)
  return { date: printed ? date : published, precision: printed || published ? 'day' : 'unknown', held: null }
}

/** "Stood again as an independent" of a contest that is over, "had already told his association", "was chosen in May". */
export function isPastContest(act: Act, fields: object, { article, published, register }: Setting): boolean {
  if (act.type !== 'candidacy' || (act.mood !== 'reported' && act.mood !== 'announcedFuture')) return false
  if (published && isToldBefore(act, published)) return true
  const year = published && yearTold(act, article)
  if (year && year < published.slice(0, 4)) return true
  const election = 'election' in fields ? (fields.election as IsoDate | null) : null
  if (election && published && election <= published) return true
  if (!election && published && hasJustPolled(register, published)) return true
  const news =
    typeof act.news === 'number' ? act.sentences.filter((at) => at >= (act.news as number)) : act.sentences
  return news.every((at) => hadBeen(article.sentences[at]))
}

/** Said or done on a day that the article gives, weeks before it was printed; what it gives a year of is more. */
function isToldBefore({ dates }: Act, published: IsoDate): boolean {
  const [only, ...others] = dates
  // "His since 1992" is of the seat.
  if (!only || others.length > 0 || (only.precision === 'year' && only.date !== null)) return false
  const first = anchored(only, published)
  if (!first.date) return false
  const last =
    first.precision === 'day' ? first.date : addMonths(first.date, first.precision === 'year' ? 12 : 1)
  return daysBetween(last, published) > LONG_BEFORE
}

/** In days. */
const LONG_BEFORE = 35

/** In days: while the press counts, whoever stands has stood. */
const COUNTING = 3

function hasJustPolled(register: Register, published: IsoDate): boolean {
  const polled = register.parliaments.findLast((each) => each.election <= published)?.election
  return polled !== undefined && daysBetween(polled, published) <= COUNTING
}

/** The saying or choosing itself is pluperfect. */
function hadBeen(sentence: MarkedSentence | undefined): boolean {
  const words = sentence?.tokens.map((token) => token.lower) ?? []
  return words.some(
    (word, at) => word === 'had' && words.slice(at + 1, at + 4).some((next) => SAID_OR_CHOSEN.has(next)),
  )
}

const SAID_OR_CHOSEN = new Set(
  'said told announced indicated decided declared selected chosen adopted confirmed revealed made'.split(' '),
)
