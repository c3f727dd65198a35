/** Reads a text with its day of printing as a page, against the real register, for tables of cases. @module */
import { splitArticles } from '../article/split.ts'
import type { IsoDate } from '../base/date.ts'
import { compileGazetteer, type Gazetteer } from '../mention/gazetteer.ts'
import { openPage } from '../page/open.ts'
import { loadRegister } from '../register/load.ts'
import type { EventType } from './event.ts'
import { readReport } from './read-report.ts'
import type { ReportedEvent } from './report.ts'

let compiled: Gazetteer | null = null

/** The real register, loaded once for all cases. */
export function gazetteer(): Gazetteer {
  compiled ??= compileGazetteer(loadRegister())
  return compiled
}

/** Events of a text printed on `day` (null: the text does not say), of the types asked for, or of all. */
export function eventsIn(
  text: string,
  day: string | null,
  types: readonly EventType[] = [],
): ReportedEvent[] {
  const page = openPage('case.txt', new TextEncoder().encode(text))
  if ('message' in page) throw new Error(page.message)
  return splitArticles(page)
    .articles.flatMap(
      (article) => readReport(page.text, article, gazetteer(), day as IsoDate | null).report.events,
    )
    .filter(({ event }) => types.length === 0 || types.includes(event.type))
}

/** `defection Mark Logan conservative>labour 2024-05-29`, with the modality in brackets where it is not news. */
export function told(text: string, day: string | null, types: readonly EventType[] = []): string[] {
  return eventsIn(text, day, types).map(({ event }) => {
    const fields = event.fields as {
      fromParty?: string | null
      toParty?: string | null
      party?: string | null
    }
    const parties =
      'toParty' in fields ? `${bare(fields.fromParty)}>${bare(fields.toParty)}` : bare(fields.party)
    const mood = event.modality === 'reported' ? '' : `(${event.modality})`
    return [event.type, event.person?.name ?? '–', parties, event.date ?? '', mood].filter(Boolean).join(' ')
  })
}

function bare(id: string | null | undefined): string {
  return id?.replace(/^party:/, '') ?? ''
}
