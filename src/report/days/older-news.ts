/** Acts told in the words of news that are older than what their page tells: by the day each was done, they are its background. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { leads } from '../discourse/lead.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { dateOfAct, heldDays, NEWS_DAYS } from './date-of-act.ts'

/** Sentences in which an article tells its news, by number of the last. */
const OPENING = 2
/** So long before any other an act is told as known, in days. */
const KNOWN = 2
/** So long before printing it is known to all. */
const STALE = 3
/** So many others of later days make old news of what was done before them. */
const LATER = 2
/** A page that tells acts of so many days of a week is a list of them all. */
const LISTED = 4
/** So many of a kind are one. */
const ROLL = 6

/** `acts`, those of them as background; of an article whose day is known. */
export function withOlderPast(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const { asOf } = article
  if (!asOf || !acts.some(isDayed)) return acts
  const days = new Map<Act, IsoDate>()
  for (const act of acts) {
    const day = isDayed(act) ? dayOf(act, asOf, register) : null
    if (day) days.set(act, day)
  }
  const isList = days.size === 0 || new Set(days.values()).size >= LISTED
  return acts.map((act) =>
    isUnknownPast(act, asOf, register) ||
    (!isList && isOlder(act, days, acts, article) && !isOfRoll(act, acts, days.get(act) ?? asOf, asOf))
      ? { ...act, mood: 'recap' as const }
      : act,
  )
}

/** Told in the past of somebody who by the register did no such thing in the days before. */
function isUnknownPast(act: Act, asOf: IsoDate, register: Register): boolean {
  return (
    act.past === true &&
    act.mood === 'reported' &&
    asOf <= register.completeTo.parties &&
    !heldDays(act, register).some((day) => Math.abs(daysBetween(day, asOf)) <= NEWS_DAYS)
  )
}

/** One of a roll of those who went, day by day: the first of them went long before the page was last added to. */
function isOfRoll({ type }: Act, acts: readonly Act[], day: IsoDate, asOf: IsoDate): boolean {
  return daysBetween(day, asOf) >= STALE && acts.filter((act) => act.type === type).length >= ROLL
}

function isDayed({ type, mood }: Act): boolean {
  return mood === 'reported' && (isOfOffice(type) || isOfParties(type))
}

/** The day it was done, where the words or the register say; null where it is but taken to be that of printing. */
function dayOf(act: Act, asOf: IsoDate, register: Register): IsoDate | null {
  const { date, precision, held } = dateOfAct(act, asOf, register)
  if (precision !== 'day' || !date || !(held || act.dates.length > 0)) return null
  const ago = daysBetween(date, asOf)
  return ago >= 0 && ago <= NEWS_DAYS ? date : null
}

function isOlder(
  act: Act,
  days: ReadonlyMap<Act, IsoDate>,
  acts: readonly Act[],
  article: MarkedArticle,
): boolean {
  const { asOf, sentences } = article
  const day = days.get(act)
  const told = act.news == null ? undefined : sentences[act.news]
  if (!asOf || !day || !told || day === asOf) return false
  if (isListed(act, told, sentences) || isOfNow(act, told)) return false
  const known = [...days].filter(([, date]) => daysBetween(day, date) >= KNOWN)
  // In the opening itself it is background to what is told before it.
  if (told.index <= OPENING)
    return told.index > 0 && known.some(([{ news }]) => (news ?? told.index) < told.index)
  const ago = daysBetween(day, asOf)
  if (ago >= STALE || (ago >= KNOWN && acts.some((each) => each.type === act.type && isOfNoDay(each, days))))
    return true
  if (isSucceeded(act, days, day)) return false
  return known.length > 0 || [...days.values()].filter((date) => date > day).length >= LATER
}

/** What a page leads with and gives no day is of the day of printing. */
function isOfNoDay(act: Act, days: ReadonlyMap<Act, IsoDate>): boolean {
  return isDayed(act) && leads(act, act.news) && act.dates.length === 0 && !days.has(act)
}

/** A point of a list, or told under a name. */
function isListed(
  { rules, underDay }: Act,
  { index, block }: MarkedSentence,
  sentences: readonly MarkedSentence[],
): boolean {
  if (rules.includes('doer.heading') || underDay) return true
  let first = index
  while (first > 0 && sentences[first - 1]?.block === block) first--
  return sentences[first]?.tokens[0]?.kind === 'mark'
}

/** "Bo Day takes over from Ann Lee": who left what another of the page's people has just got. */
function isSucceeded({ type, posts = [] }: Act, days: ReadonlyMap<Act, IsoDate>, day: IsoDate): boolean {
  if (type === 'officeAppointed') return false
  return [...days].some(
    ([other, date]) =>
      other.type === 'officeAppointed' &&
      daysBetween(day, date) <= KNOWN &&
      other.posts?.some((post) => posts.includes(post)),
  )
}

/** "Ann Lee is the new home secretary": whenever she was made one. */
function isOfNow({ type }: Act, { tokens }: MarkedSentence): boolean {
  return type === 'officeAppointed' && NOW.in(tokens) && !THEN.in(tokens)
}

const NOW = wordSet('is becomes takes goes moves has')
const THEN = wordSet('was were had became took went moved')
