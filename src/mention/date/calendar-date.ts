/** Dates that name a day, month or year of the calendar: "4 July 2024", "July 4", "in May", "since 1945". @module */
import { type IsoDate, isoDate } from '../../base/date.ts'
import type { RelativeYear } from '../mention.ts'
import { readDay, readYear } from '../number/figure.ts'
import { readWordNumber } from '../number/words.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'
import { feastAt, type MonthWord, monthAt, weekdayBeforeDate } from './calendar.ts'
import { type FoundDate, fixed, hanging } from './found.ts'
import { isMonthHere } from './month.ts'
import { sideOf } from './tense.ts'
import { isYearHere } from './year.ts'

type Tokens = readonly Token[]

/** The calendar date that starts at token `i`, or `null`. Two for "4 and 5 July". */
export function calendarDateAt(tokens: Tokens, i: number): readonly FoundDate[] | null {
  const token = tokens[i] as Token
  if (token.kind === 'figure') return fromFigure(tokens, i)
  if (!token.capital) return null
  const weekday = weekdayBeforeDate(tokens, i)
  if (weekday !== null) {
    const dates = afterWeekday(tokens, i)
    return dates && [{ ...(dates[0] as FoundDate), from: i }, ...dates.slice(1)]
  }
  const month = monthAt(tokens, i)
  if (month) return withSecondDay(tokens, fromMonth(tokens, i, month))
  const feast = feastAt(tokens, i)
  return feast ? one(dayOf(tokens, i, feast.next, feast.month, feast.day)) : null
}

/** "March 15 to 17", "July 4 and 5": the second day is of the same month. */
function withSecondDay(tokens: Tokens, found: FoundDate | null): readonly FoundDate[] | null {
  if (found?.relative?.kind !== 'dayOfMonth' || tokens[found.next - 1]?.kind !== 'figure') return one(found)
  const day = JOINS_DAYS.has(tokens[found.next]) ? readDay(tokens[found.next + 1]?.text ?? '') : null
  if (
    day === null ||
    day <= found.relative.day ||
    countsSomething(tokens, found.next + 2) ||
    monthAfterDay(tokens, found.next + 2)
  ) {
    return one(found)
  }
  return [found, hanging(found.next + 1, found.next + 2, { ...found.relative, day }, 'day')]
}

const JOINS_DAYS = wordSet('- – to and')

/** "the third of May": an ordinal in words. */
export function wordDayAt(tokens: Tokens, i: number): FoundDate | null {
  if (tokens[i + 1]?.lower !== 'of' || !monthAt(tokens, i + 2)) return null
  const ordinal = readWordNumber(tokens, i)
  const month = monthAfterDay(tokens, i + 1)
  if (!ordinal?.ordinal || ordinal.next !== i + 1 || !month) return null
  return dayOf(tokens, i, month.next, month.month, ordinal.value)
}

function one(found: FoundDate | null): readonly FoundDate[] | null {
  return found && [found]
}

/** "Thursday 4 July", "Thurs, July 4th", "Thursday the 4th of July". */
function afterWeekday(tokens: Tokens, i: number): readonly FoundDate[] | null {
  let next = i + 1
  if (tokens[next]?.text === '.' || tokens[next]?.text === ',') next++
  if (tokens[next]?.lower === 'the') next++
  const token = tokens[next]
  if (!token) return null
  if (token.kind === 'figure') {
    const dates = fromFigure(tokens, next)
    return dates?.[0]?.precision === 'day' ? dates : null
  }
  const month = monthAt(tokens, next)
  const found = month && fromMonth(tokens, next, month)
  return found?.precision === 'day' ? [found] : null
}

function fromFigure(tokens: Tokens, i: number): readonly FoundDate[] | null {
  const token = tokens[i] as Token
  const joined = numericDate(tokens, i)
  if (joined) return [joined]
  const short = shortYear(tokens, i)
  if (short !== null) return [fixed(i, i + 1, isoDate(short, 1, 1) as IsoDate, 'year')]
  const day = readDay(token.text)
  if (day !== null) return fromDay(tokens, i, day)
  const year = readYear(token.text)
  if (year === null || !isYearHere(tokens, i)) return null
  return yearsFrom(tokens, i, year)
}

/** "2019"; "2019-20", "2019/20" (one session or financial year); "1945-51" (two years). */
function yearsFrom(tokens: Tokens, i: number, year: number): readonly FoundDate[] {
  const first = fixed(i, i + 1, isoDate(year, 1, 1) as IsoDate, 'year')
  const mark = tokens[i + 1]
  const second = tokens[i + 2]
  const tied = mark && TIES_YEARS.has(mark) && second?.start === mark.end
  if (!tied || !/^\d\d$/.test(second.text)) return [first]
  const last = Number(second.text)
  if (last === (year + 1) % 100) return [{ ...first, next: i + 3 }]
  const end = last > year % 100 ? isoDate(year - (year % 100) + last, 1, 1) : null
  return end ? [first, fixed(i + 2, i + 3, end, 'year')] : [first]
}

const TIES_YEARS = wordSet('- – /')

/** "the '97 election", "in ’83": two figures behind an apostrophe. */
function shortYear(tokens: Tokens, i: number): number | null {
  const mark = i > 0 ? tokens[i - 1] : undefined
  const token = tokens[i] as Token
  if (mark?.end !== token.start || !APOSTROPHE.has(mark) || !/^\d\d$/.test(token.text)) return null
  if (!BEFORE_SHORT_YEAR.has(tokens[i - 2]) && !AFTER_SHORT_YEAR.has(tokens[i + 1])) return null
  const year = Number(token.text)
  return year < 40 ? 2000 + year : 1900 + year
}

const APOSTROPHE = wordSet("' ‘")
const BEFORE_SHORT_YEAR = wordSet('in since')
const AFTER_SHORT_YEAR = wordSet(
  'election general intake landslide defeat victory manifesto campaign government',
)

/** "4 July", "4th of July", "4 and 5 July", "4-6 July". */
function fromDay(tokens: Tokens, i: number, day: number): readonly FoundDate[] | null {
  const month = monthAfterDay(tokens, i + 1)
  if (month) return one(dayOf(tokens, i, month.next, month.month, day))
  if (!BETWEEN_DAYS.has(tokens[i + 1])) return null
  const second = readDay(tokens[i + 2]?.text ?? '')
  const shared = second === null ? null : monthAfterDay(tokens, i + 3)
  if (second === null || !shared) return null
  const last = dayOf(tokens, i + 2, shared.next, shared.month, second)
  if (!last) return null
  const first = last.date
    ? isoDate(Number(last.date.slice(0, 4)), shared.month, day)
    : last.relative?.kind === 'dayOfMonth'
      ? { ...last.relative, day }
      : null
  if (!first) return [last]
  const opening = typeof first === 'string' ? fixed(i, i + 1, first, 'day') : hanging(i, i + 1, first, 'day')
  return [opening, last]
}

const BETWEEN_DAYS = wordSet('- – / , and or to')

function monthAfterDay(tokens: Tokens, i: number): MonthWord | null {
  return monthAt(tokens, tokens[i]?.lower === 'of' ? i + 1 : i)
}

/** The year behind a day and month, printed or meant. */
function dayOf(tokens: Tokens, from: number, next: number, month: number, day: number): FoundDate | null {
  if (!isoDate(2024, month, day)) return null
  const comma = tokens[next]?.text === ','
  const printed = readYear(tokens[comma ? next + 1 : next]?.text ?? '')
  if (printed !== null) {
    const date = isoDate(printed, month, day)
    return date && fixed(from, comma ? next + 2 : next + 1, date, 'day')
  }
  const named = yearWords(tokens, next)
  const year = named?.year ?? sideOf(tokens, from, next) ?? 'nearest'
  return hanging(from, named?.next ?? next, { kind: 'dayOfMonth', month, day, year }, 'day')
}

/** "last year", "this year", "next year" behind a day or month. */
function yearWords(tokens: Tokens, i: number): { year: RelativeYear; next: number } | null {
  const of = tokens[i]?.lower === 'of' ? 1 : 0
  const which = tokens[i + of]?.lower
  if (tokens[i + of + 1]?.lower !== 'year') return null
  return which === 'last' || which === 'this' || which === 'next' ? { year: which, next: i + of + 2 } : null
}

/** "July 4, 2024", "July 2024", "October last year", "in May". */
function fromMonth(tokens: Tokens, i: number, month: MonthWord): FoundDate | null {
  const follow = tokens[month.next]
  if (follow?.kind === 'figure') {
    const day = readDay(follow.text)
    if (day !== null && !countsSomething(tokens, month.next + 1)) {
      return dayOf(tokens, i, month.next + 1, month.month, day)
    }
    const year = readYear(follow.text)
    if (year !== null) return fixed(i, month.next + 1, isoDate(year, month.month, 1) as IsoDate, 'month')
  }
  if (follow?.text === ',' || follow?.lower === 'of') {
    const year = readYear(tokens[month.next + 1]?.text ?? '')
    if (year !== null) return fixed(i, month.next + 2, isoDate(year, month.month, 1) as IsoDate, 'month')
  }
  const named = yearWords(tokens, month.next)
  if (named) return hanging(i, named.next, { kind: 'month', month: month.month, year: named.year }, 'month')
  if (month.abbreviated || !isMonthHere(tokens, i)) return null
  const side = sideOf(tokens, i, month.next) ?? 'nearest'
  return hanging(i, month.next, { kind: 'month', month: month.month, year: side }, 'month')
}

/** "In May 20 MPs left": the figure belongs to what follows. */
function countsSomething(tokens: Tokens, i: number): boolean {
  return COUNTED.has(tokens[i])
}

const COUNTED = wordSet(
  '% : mp mps members vote votes seat seats per percent people years of tories letters points peers am pm',
)

/** "2024-05-30", "30/05/2024", "30.5.2024", "30/5/24": British order, day first. */
function numericDate(tokens: Tokens, i: number): FoundDate | null {
  const first = tokens[i] as Token
  const dotted = first.text.length >= 8 ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text) : null
  if (dotted) {
    const date = isoDate(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
    return date && fixed(i, i + 1, date, 'day')
  }
  const mark = tokens[i + 1]
  const second = tokens[i + 2]
  const third = tokens[i + 4]
  if (mark?.text !== '-' && mark?.text !== '/') return null
  if (!second || !third || tokens[i + 3]?.text !== mark.text) return null
  if (third.start - first.end !== second.text.length + 2) return null
  const parts = [first, second, third].map((token) =>
    /^\d{1,4}$/.test(token.text) ? Number(token.text) : -1,
  )
  const [a, b, c] = parts as [number, number, number]
  if (a < 0 || b < 0 || c < 0) return null
  const date =
    first.text.length === 4
      ? isoDate(a, b, c)
      : third.text.length === 4
        ? isoDate(c, b, a)
        : third.text.length === 2 && mark.text === '/'
          ? isoDate(2000 + c, b, a)
          : null
  return date && fixed(i, i + 5, date, 'day')
}
