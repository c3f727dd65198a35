/** Which posts taken and left are a page's news, by their days: what was done that day is, what was done before its other news is not. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { dateOfAct } from '../days/date-of-act.ts'
import type { Act } from '../discourse/act.ts'
import { isOfOffice } from './of-office.ts'
import { officeDays } from './office-days.ts'

/** How many days late the register may be. */
const LATE = 1
/** Sentences in which an article tells its news, by number of the last. */
const OPENING = 2
/** So long before any other an act is told as known, in days. */
const KNOWN = 2
/** So many others of the day of printing make old news of what was done the day before. */
const LATER = 2
/** A page that tells acts of so many days is a list of them all. */
const LISTED = 4

/** `acts`, with those of the day as its news, and those before the rest of its news as background. */
export function byNewsOfTheDay(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const { asOf } = article
  if (!asOf || !acts.some(({ type }) => isOfOffice(type))) return acts
  const told = acts.map((act) =>
    isOfOffice(act.type) && act.mood === 'recap' && isOfToday(act, asOf, register)
      ? { ...act, mood: 'reported' as const }
      : act,
  )
  const days = new Map<Act, IsoDate>()
  for (const act of told) {
    const day = act.mood === 'reported' && isOfOffice(act.type) ? dayOf(act, asOf, register) : null
    if (day) days.set(act, day)
  }
  if (new Set(days.values()).size >= LISTED) return told
  return told.map((act) => (isOlder(act, days, article) ? { ...act, mood: 'recap' as const } : act))
}

/** Whether the register has it begin or end that day and the words name no other. */
function isOfToday(act: Act, asOf: IsoDate, register: Register): boolean {
  return (
    !act.earlier &&
    act.dates.every(({ date, relative }) => date === null || date === asOf || relative?.kind === 'weekday') &&
    officeDays(act, register).some((day) => day >= asOf && daysBetween(asOf, day) <= LATE)
  )
}

/** The day it was done, where the words or the register say; null where it is but taken to be that of printing. */
function dayOf(act: Act, asOf: IsoDate, register: Register): IsoDate | null {
  const { date, precision, held } = dateOfAct(act, asOf, register)
  return precision === 'day' && date && (held || act.dates.length > 0) && date <= asOf ? date : null
}

function isOlder(act: Act, days: ReadonlyMap<Act, IsoDate>, { asOf, sentences }: MarkedArticle): boolean {
  const day = days.get(act)
  const told = sentences[act.news ?? -1]
  if (
    !day ||
    !told ||
    day === asOf ||
    told.index <= OPENING ||
    isListed(act, told, sentences) ||
    isOfNow(act, told) ||
    isSucceeded(act, days, day)
  )
    return false
  const later = [...days.values()].filter((date) => daysBetween(day, date) >= KNOWN)
  return later.length > 0 || [...days.values()].filter((date) => date === asOf).length >= LATER
}

/** A point of a list, or told under a name. */
function isListed(
  { rules }: Act,
  { index, block }: MarkedSentence,
  sentences: readonly MarkedSentence[],
): boolean {
  if (rules.includes('doer.heading')) return true
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
