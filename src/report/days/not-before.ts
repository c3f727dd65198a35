/** The earliest day a page that bears none can be of: acts it tells as done, posts it says people hold, years it looks back on. @module */
import { addDays, addMonths, type IsoDate, yearOf } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED, type OfficeMention, type PersonMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { backedRules } from '../events/all.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { isKept, isToldAhead } from '../offices/office-days.ts'
import { covers, heldDays } from './date-of-act.ts'

/** Null where the page tells of nothing that has a day. */
export function notBefore(article: MarkedArticle, acts: readonly Act[], register: Register): IsoDate | null {
  let last: IsoDate | null = null
  const add = (day: IsoDate | null) => {
    if (day && (!last || day > last)) last = day
  }
  for (const act of acts) add(dayPast(act, register))
  for (const sentence of article.sentences) {
    if (sentence.named & NAMED.date) for (const day of daysPast(sentence, register)) add(day)
    if (sentence.named & NAMED.office && sentence.named & NAMED.person)
      for (const day of daysOfPosts(sentence, article, register)) add(day)
  }
  return last
}

/** The day of an act the register has once; later where it is told by a month or a time that had gone by. */
function dayPast(act: Act, register: Register): IsoDate | null {
  // What is told as background may be another act than the register's, unless its date fits.
  if (act.mood !== 'reported' && (act.mood !== 'recap' || act.dates.length === 0)) return null
  if (act.rules.every((rule) => backedRules().has(rule))) return null
  // Which contest is meant is settled later. Who gives up a seat says so weeks ahead, and so does a leader who goes.
  if (act.type === 'byElectionResult' || isToldAhead(act, register)) return null
  if (act.type === 'seatVacated' && act.fields.cause !== 'death') return null
  // Of aides and shadows the register may have another post than the one told of.
  if (isOfOffice(act.type) && !isKept(act, register)) return null
  const days = heldDays(act, register)
  const [day] = days
  if (!day || days.length > 1 || !act.dates.every((date) => covers(date, day))) return null
  const later = act.dates.map((date) => afterward(date, day)).sort()
  return later.at(-1) ?? day
}

/** "In February" is said once February is over, "last year" once the year is, "three months ago" about as long after. */
function afterward({ relative }: DateMention, day: IsoDate): IsoDate {
  switch (relative?.kind) {
    case 'month':
      return relative.year !== 'this' || relative.month !== null ? monthAfter(day) : day
    case 'year':
      return relative.year === 'last' ? (`${yearOf(day) + 1}-01-01` as IsoDate) : day
    case 'offset':
      if (relative.from === 'event' || relative.amount >= 0) return day
      if (relative.unit === 'day') return addDays(day, -relative.amount)
      if (relative.unit === 'week') return addDays(day, -7 * relative.amount - 6)
      if (relative.unit === 'month') return addMonths(monthAfter(day), -relative.amount - 1)
      return addMonths(day, -12 * relative.amount - 6)
    default:
      return day
  }
}

function monthAfter(day: IsoDate): IsoDate {
  return addMonths(`${day.slice(0, 7)}-01` as IsoDate, 1)
}

/** "In 2019", "since May 2015", where nothing in the sentence is to come. */
function daysPast({ mentions, tokens, kinds }: MarkedSentence, register: Register): readonly IsoDate[] {
  if (kinds & KIND.poll || tokens.length < SHORTEST || TO_COME.in(tokens)) return NONE
  return mentions.flatMap((each): readonly IsoDate[] => {
    if (each.kind !== 'date' || each.relative !== null || !each.date || each.precision === 'unknown')
      return NONE
    if (!PAST.has(tokens[tokenFrom(tokens, each.start) - 1])) return NONE
    return each.date <= register.completeTo.parties ? [each.date] : NONE
  })
}

const NONE: readonly never[] = []
/** What is shorter may be furniture of the page. */
const SHORTEST = 8
const PAST = wordSet('in since during')
const TO_COME = wordSet(
  `will would shall may might could should can must 'll due next until till by before expected likely plan plans planned
  target targets hopes hope aim aims intends coming future stand standing seek contest fight if unless copyright updated`,
)

/** "The home secretary, Theresa May", "Labour leader Ed Miliband": nobody is called so before they are it. */
function daysOfPosts(
  { mentions }: MarkedSentence,
  { text }: MarkedArticle,
  register: Register,
): readonly IsoDate[] {
  return mentions.flatMap((each, at): readonly IsoDate[] => {
    // The opposition's whips are called as the government's are.
    if (each.kind !== 'office' || each.former || each.office === 'whip' || each.posts.length === 0)
      return NONE
    // The party of "Labour leader" is named within it.
    const after = mentions.find(({ start }) => start >= each.end)
    if (after?.kind === 'person' && BESIDE.test(text.slice(each.end, after.start)))
      return firstHeld(each, after, register)
    const before = at > 0 ? mentions[at - 1] : undefined
    return before?.kind === 'person' && BEHIND.test(text.slice(before.end, each.start))
      ? firstHeld(each, before, register)
      : NONE
  })
}

const BESIDE = /^,? $/
const BEHIND = /^, (?:the |now )?$/

function firstHeld(
  { posts }: OfficeMention,
  { form, resolution }: PersonMention,
  register: Register,
): readonly IsoDate[] {
  if (resolution.state !== 'resolved' || (form !== 'full' && form !== 'surname')) return NONE
  const first = register
    .appointmentsOf(resolution.id)
    .filter(({ post }) => posts.includes(post))
    .map(({ from }) => from)
    .sort()[0]
  return first ? [first] : NONE
}
