/** Deeds told by their year. @module */
import type { DateMention } from '../../mention/mention.ts'
import type { Act } from '../act.ts'

/** "In August 2014", "in 2012": news is not told by its year. */
export function isDatedLongAgo(act: Act): boolean {
  return act.dates.length > 0 && act.dates.every(namesYear)
}

function namesYear({ precision, date, relative }: DateMention): boolean {
  return date !== null && relative === null && (precision === 'year' || precision === 'month')
}
