/** Sorts reports that may speak of one act into acts by their dates. @module */
import { addDays } from '../base/date.ts'
import { type Days, daysOf } from './days.ts'
import type { RecordedReport } from './press-record.ts'

/** Papers date an act by its letter, its announcement or their own day of printing. */
const WINDOW_DAYS = 3

export interface Happening {
  /** `null` while no account gives a date. */
  days: Days | null
  readonly reports: RecordedReport[]
}

/**
 * Day by day those within three days of the first; then a month or a year joins the one act it covers; then
 * what has no date joins the only act there is. Whatever could belong to several stands apart.
 */
export function happenings(reports: readonly RecordedReport[]): readonly Happening[] {
  const dated = reports.map((report) => ({
    report,
    days: daysOf(report.event.date, report.event.datePrecision),
  }))
  const exact = dated.filter(({ days }) => days && days.earliest === days.latest)
  const loose = dated.filter(({ days }) => days && days.earliest !== days.latest)
  const acts = byDay(exact as Dated[])
  const rest: Happening[] = []
  const uncovered: Dated[] = []
  for (const item of loose as Dated[]) {
    const covered = coveredBy(acts, item.days)
    if (covered.length === 1) covered[0]?.reports.push(item.report)
    else if (covered.length === 0) uncovered.push(item)
    else rest.push({ days: item.days, reports: [item.report] })
  }
  const all = [...acts, ...overlapping(uncovered), ...rest]
  const undated = dated.filter(({ days }) => days === null).map(({ report }) => report)
  if (undated.length === 0) return all
  if (all.length === 1) {
    all[0]?.reports.push(...undated)
    return all
  }
  return [...all, { days: null, reports: undated }]
}

interface Dated {
  readonly report: RecordedReport
  readonly days: Days
}

/** Acts in order of date, no two overlapping. */
function byDay(exact: Dated[]): Happening[] {
  const acts: Happening[] = []
  for (const { report, days } of exact.sort(inOrder)) {
    const last = acts.at(-1)
    if (last?.days && days.earliest <= addDays(last.days.earliest, WINDOW_DAYS)) {
      last.days = { earliest: last.days.earliest, latest: days.latest }
      last.reports.push(report)
    } else acts.push({ days, reports: [report] })
  }
  return acts
}

/** The first two acts that touch these days: more than one is all that matters. */
function coveredBy(acts: readonly Happening[], days: Days): readonly Happening[] {
  let low = 0
  let high = acts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((acts[middle]?.days?.latest ?? '') < days.earliest) low = middle + 1
    else high = middle
  }
  return acts.slice(low, low + 2).filter((act) => act.days && act.days.earliest <= days.latest)
}

/** Months and years that no dated act falls in: those that overlap may be one. */
function overlapping(loose: Dated[]): Happening[] {
  const acts: Happening[] = []
  for (const { report, days } of loose.sort(inOrder)) {
    const last = acts.at(-1)
    if (last?.days && days.earliest <= last.days.latest) {
      last.days = {
        earliest: days.earliest,
        latest: days.latest < last.days.latest ? days.latest : last.days.latest,
      }
      last.reports.push(report)
    } else acts.push({ days, reports: [report] })
  }
  return acts
}

function inOrder(a: Dated, b: Dated): number {
  const [x, y] = [
    `${a.days.earliest} ${a.days.latest} ${a.report.id}`,
    `${b.days.earliest} ${b.days.latest} ${b.report.id}`,
  ]
  return x < y ? -1 : 1
}
