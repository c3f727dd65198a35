/** What the press reports of one person or one constituency, with the sentence that says so. @module */
import type { IsoDate } from '../base/date.ts'
import type { PersonId, SeatId } from '../base/id.ts'
import type { RecordedReport } from '../record/press-record.ts'
import type { EventJson } from '../record/recorded-page.ts'
import type { KnownAsked } from './as-known.ts'
import { type Press, type PrivateAsked, reportsShown } from './reported.ts'

type Told<Event> = Event extends unknown ? Omit<Event, 'evidence'> : never

/** The event with all its fields, as `read` gives it; in place of its evidence the words themselves and where they stand. */
export type ReportRow = Told<EventJson> & {
  readonly published: IsoDate | null
  readonly article: string
  /** Null where the page does not say. */
  readonly outlet: string | null
  /** The path or address it was read from. */
  readonly source: string | null
  readonly exact: string
}

type ReportsOf = PrivateAsked & KnownAsked

/** The record as it stood at the end of the day asked for. */
function asOf({ known }: KnownAsked): { readonly known?: IsoDate } {
  return known === undefined ? {} : { known }
}

/** Latest published first, those of unknown date last. */
export async function reportsOnPerson(
  press: Press,
  person: PersonId,
  asked: ReportsOf = {},
): Promise<readonly ReportRow[]> {
  return rowsOf(await reportsShown(press, { person, ...asOf(asked) }, asked))
}

/** Of every seat of the line, in the same order. */
export async function reportsOnSeats(
  press: Press,
  seats: readonly SeatId[],
  asked: ReportsOf = {},
): Promise<readonly ReportRow[]> {
  const reports: RecordedReport[] = []
  for (const seat of seats) reports.push(...(await reportsShown(press, { seat, ...asOf(asked) }, asked)))
  return rowsOf(reports)
}

function rowsOf(reports: readonly RecordedReport[]): readonly ReportRow[] {
  return reports.toSorted(latestFirst).map(({ event, article, published, seen }): ReportRow => {
    const { evidence, ...told } = event
    return {
      ...told,
      published: published.date,
      article,
      outlet: seen.flatMap(({ outlets }) => outlets)[0] ?? null,
      source: seen.flatMap(({ sources }) => sources)[0] ?? null,
      exact: evidence.map(({ exact }) => exact).join(' … '),
    }
  })
}

function latestFirst(a: RecordedReport, b: RecordedReport): number {
  return compare(orderOf(b), orderOf(a)) || compare(a.id, b.id)
}

function orderOf({ published, event }: RecordedReport): string {
  return `${published.date ?? ''} ${event.date ?? ''}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
