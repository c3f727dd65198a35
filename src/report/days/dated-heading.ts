/** Lists by days: what stands under a line that is a day and nothing else ("Tuesday 28th June:") was done on that day. @module */
import { isoDate } from '../../base/date.ts'
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Draft } from '../draft.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { isOfOffice } from '../offices/of-office.ts'

/** Acts whose sentences name no day, with that of the line they stand under. */
export function withDaysOver(drafts: readonly Draft[], article: MarkedArticle): readonly Draft[] {
  if (!drafts.some(isUndated)) return drafts
  const days = daysOver(article)
  if (days.size === 0) return drafts
  return drafts.map((draft) => {
    const date = isUndated(draft) ? days.get(draft.sentence) : undefined
    return date ? { ...draft, date, underDay: true } : draft
  })
}

function isUndated({ type, date, mood }: Draft): boolean {
  return (
    date === null &&
    mood === 'reported' &&
    (isOfOffice(type) || isOfParties(type) || type === 'noConfidenceLetter')
  )
}

/** How many such lines make a list; one alone may be a stamp of the page. */
const LEAST = 2

/** By the number of a sentence the day it stands under; empty where the article is no list by days. */
const daysOver = once(({ sentences, text }: MarkedArticle): ReadonlyMap<number, DateMention> => {
  const days = new Map<number, DateMention>()
  let over: DateMention | null = null
  let count = 0
  let from = Math.max(0, (sentences[0]?.start ?? 0) - LONGEST)
  for (const { index, start, end } of sentences) {
    // Such a line is taken for a stamp of the page, and stands between the sentences; or it is run on to an entry.
    const day =
      dayIn(text, Math.max(from, start - LONGEST), start, BETWEEN) ?? dayIn(text, start, end, RUN_ON)
    if (day) {
      over = day
      count++
    }
    if (over) days.set(index, over)
    from = end
  }
  return count >= LEAST ? days : NONE
})

const NONE: ReadonlyMap<number, DateMention> = new Map()

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const MONTH = `(${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3) || ''})?`).join('|')}|sept)`
const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?)(?:,? (\\d{4}))?`
/** Longest line that is a day, with the ends of the lines about it. */
const LONGEST = 60
const BETWEEN = new RegExp(`(?:^|\\n)[ \\t•*–-]*${DAY}[ \\t]*[:–—-]?[ \\t]*(?:\\n|$)`, 'i')
const RUN_ON = new RegExp(`^${DAY} ?[:–—]`, 'i')

function dayIn(text: string, from: number, to: number, form: RegExp): DateMention | null {
  if (to - from < 5) return null
  const line = text.slice(from, Math.min(to, from + LONGEST))
  const found = form.exec(line)
  if (!found) return null
  const [all, first, month, other, second, year] = found
  const number =
    MONTHS.findIndex((name) => name.startsWith((month ?? other ?? '').slice(0, 3).toLowerCase())) + 1
  const day = Number(first ?? second)
  const start = from + found.index
  const date = year ? isoDate(Number(year), number, day) : null
  if (year ? !date : !isoDate(2000, number, day)) return null
  return {
    kind: 'date',
    start,
    end: start + all.length,
    date,
    precision: 'day',
    anchor: date ? 'text' : 'none',
    relative: date ? null : { kind: 'dayOfMonth', month: number, day, year: 'past' },
  }
}
