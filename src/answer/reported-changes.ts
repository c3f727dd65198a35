/** The changes of party that the press reports and the register does not hold. @module */
import { addDays, type IsoDate } from '../base/date.ts'
import { corroborate } from '../record/corroboration.ts'
import type { RecordedReport } from '../record/press-record.ts'
import { actKey } from '../record/same-act.ts'
import type { Register } from '../register/register.ts'
import { articlesOf, type Press, reportsShown } from './reported.ts'
import { MOVE_TYPES, type ReportedAct, reportedAct } from './reported-change.ts'

export interface ReportedAsked {
  /** First and last day it may have been; with either, what has no date is left out. */
  readonly since?: IsoDate
  readonly until?: IsoDate
  /** As the record stood at the end of that day. */
  readonly known?: IsoDate
}

/** In order of date, those of unknown date last. Articles that tell of one act are joined (rule 16). */
export async function reportedChanges(
  register: Register,
  press: Press,
  asked: ReportedAsked = {},
): Promise<readonly ReportedAct[]> {
  const told = asOneAct(await reportsShown(press, { ...asked, type: MOVE_TYPES }))
  // What the register holds needs no weighing, and most of what is reported it holds.
  const beyond = corroborate(told, []).filter((fact) => reportedAct(register, fact) !== null)
  const reports = beyond.flatMap((fact) => [...fact.reports, ...fact.denials])
  return corroborate(reports, await articlesOf(press, reports)).flatMap(
    (fact) => reportedAct(register, fact) ?? [],
  )
}

/** How far apart papers put the two halves of one act. */
const HALVES_DAYS = 3

/**
 * Who leaves a party to join another has made one change: a report of the leaving alone is a report of it,
 * where another gives the destination.
 */
function asOneAct(reports: readonly RecordedReport[]): readonly RecordedReport[] {
  const joined = new Set<string>()
  for (const { event } of reports) {
    if (event.type !== 'defection' || event.datePrecision !== 'day' || !event.date) continue
    for (let days = -HALVES_DAYS; days <= HALVES_DAYS; days++) {
      joined.add(`${addDays(event.date, days)} ${actKey(event)}`)
    }
  }
  return reports.map((report) => {
    const { event } = report
    if (event.type !== 'resignationFromParty' || event.datePrecision !== 'day') return report
    const { toParty: _, ...leaving } = event
    const whole = { ...leaving, type: 'defection' as const }
    return joined.has(`${event.date} ${actKey(whole)}`) ? { ...report, event: whole } : report
  })
}
