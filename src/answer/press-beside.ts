/** What the press holds of the things no register does, for a story that is checked. @module */
import type { RecordedReport } from '../record/press-record.ts'
import { BEYOND_REGISTER, type PressFacts, pressFacts } from './claims/press-facts.ts'
import { articlesOf, type Press, reportsShown } from './reported.ts'

export interface PressBeside {
  readonly facts: PressFacts
  readonly reports: readonly RecordedReport[]
}

/** Words of what no register holds: without them the record need not be asked. */
const ONLY_REPORTED = /\bletters?\b|\bPPS\b|\bparliamentary private secretar/i

export function needsPress(text: string): boolean {
  return ONLY_REPORTED.test(text)
}

/** Reports that may be shown, and what they come to; none without a record, or where the story speaks of nothing of the kind. */
export async function pressBeside(text: string, press: Press | null): Promise<PressBeside> {
  const reports = press && needsPress(text) ? await reportsShown(press, { type: BEYOND_REGISTER }) : []
  const articles = press ? await articlesOf(press, reports) : []
  return { facts: pressFacts(reports, articles), reports }
}
