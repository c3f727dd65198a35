/** Deeds told by their year or month. @module */
import type { IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Act } from '../discourse/act.ts'

/** "In August 2014", "in 2012", "last year", "last month", "three months ago", "in January": news is told by its day. */
export function isDatedLongAgo({ dates }: Act): boolean {
  const [first] = dates.filter(isLongAgo)
  return first !== undefined && dates.every((date) => isLongAgo(date) || isIn(date, first))
}

/** "In June", and elsewhere "on June 28". */
function isIn({ relative }: DateMention, month: DateMention): boolean {
  return (
    relative?.kind === 'dayOfMonth' &&
    month.relative?.kind === 'month' &&
    relative.month === month.relative.month
  )
}

/** "Earlier this month", "last week", "this year": before the news of the day, whichever day it was. */
export function isDatedLoosely({ dates }: Act): boolean {
  return dates.length > 0 && dates.every(isLoose)
}

/** "Earlier this month", "earlier this year": nobody says so of the day's news. */
export function isDatedEarlier({ dates }: Act): boolean {
  return (
    dates.length > 0 &&
    dates.every(
      ({ relative }) =>
        (relative?.kind === 'month' && relative.month === null && relative.year === 'this') ||
        (relative?.kind === 'year' && relative.year === 'this'),
    )
  )
}

function isLoose({ relative }: DateMention): boolean {
  switch (relative?.kind) {
    case 'year':
    case 'month':
      return true
    case 'offset':
      return relative.unit !== 'day'
    default:
      return false
  }
}

/** "In August 2014", "last year", "in January", "three weeks ago". */
export function isLongAgo({ precision, date, relative }: DateMention): boolean {
  switch (relative?.kind) {
    case undefined:
      return date !== null && (precision === 'year' || precision === 'month')
    case 'year':
      return relative.year === 'last'
    case 'month':
      return relative.month !== null || relative.year === 'last'
    case 'offset':
      // "That year", "a year later".
      if (relative.from === 'event') return relative.unit === 'year'
      return relative.amount < LEAST_AGO[relative.unit]
    default:
      return false
  }
}

/** What is told by fewer may be the news still: "last week", "three days ago". */
const LEAST_AGO = { day: -7, week: -1, month: 0, year: 0 } as const

/** Whether a sentence that tells the act names the year of `day`, which nobody does in that year itself. */
export function namesItsYear({ sentences }: Act, day: IsoDate, article: MarkedArticle): boolean {
  const year = day.slice(0, 4)
  return sentences.some((at) => {
    const sentence = article.sentences[at]
    return (
      sentence !== undefined &&
      (isUnderYear(sentence, year) ||
        sentence.mentions.some(
          (each) =>
            each.kind === 'date' &&
            each.relative === null &&
            each.precision !== 'day' &&
            each.date?.slice(0, 4) === year,
        ))
    )
  })
}

/** "1990: The Liberal Democrats took Eastbourne", in a list by years. */
function isUnderYear({ tokens }: MarkedSentence, year: string): boolean {
  const [first, second] = tokens
  return first?.text === year && second?.kind === 'mark'
}
