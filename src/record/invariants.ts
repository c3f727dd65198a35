/** The rules every row of the record keeps, checked over all of it, superseded readings included. @module */
import type { Kysely } from 'kysely'
import type { Quoted, Span } from '../base/span.ts'
import type { Break } from './break.ts'
import { type Slicer, slicerOf } from './code-points.ts'
import { contentId } from './content-id.ts'
import { entryId, wordsOf } from './draft.ts'
import type { Verification } from './press-record.ts'
import type { EntryRow, PlacementRow, ReadingRow, Schema, SightingRow } from './schema.ts'

/** Readings looked at together. */
const BATCH = 200

type Seen = Omit<SightingRow, 'supersedes'> & EntryRow & { readonly replaced: string | null }

/** One reading with all that hangs on it. */
interface Whole {
  readonly reading: ReadingRow
  readonly text: string
  readonly slice: Slicer
  readonly placements: readonly PlacementRow[]
  readonly seen: readonly Seen[]
  /** The reading it supersedes, with the entries that one gave. */
  readonly earlier: { readonly reading: ReadingRow; readonly entries: ReadonlySet<string> } | null
  readonly sources: readonly string[]
}

type Rule = (whole: Whole) => readonly Omit<Break, 'rule' | 'sources'>[]

const RULES: Readonly<Record<string, Rule>> = {
  'record.span': spansNameTheirText,
  'record.evidence': everyEntryHasEvidence,
  'record.supersedes': superseding,
  'record.dates': datesInOrder,
  'record.content': idsAreOfTheirContent,
}

/** Checks every row of the store; breaks come in the order of readings. */
export async function verifyRows(store: Kysely<Schema>): Promise<Verification> {
  const breaks: Break[] = []
  let checked = 0
  for await (const whole of readings(store)) {
    checked += 1 + whole.placements.length + whole.seen.length
    for (const [rule, check] of Object.entries(RULES)) {
      for (const found of check(whole)) breaks.push({ rule, ...found, sources: whole.sources })
    }
  }
  for (const found of [...(await unseenEntries(store)), ...(await wrongReleases(store))]) breaks.push(found)
  return { checked, breaks }
}

async function* readings(store: Kysely<Schema>): AsyncGenerator<Whole> {
  for (let after = ''; ; ) {
    const batch = await store
      .selectFrom('readings')
      .innerJoin('texts', 'texts.id', 'readings.text')
      .selectAll('readings')
      .select('texts.text as words')
      .where('readings.id', '>', after)
      .orderBy('readings.id')
      .limit(BATCH)
      .execute()
    for (const { words, ...reading } of batch) yield whole(store, reading, words)
    if (batch.length < BATCH) return
    after = batch.at(-1)?.id ?? ''
  }
}

async function whole(store: Kysely<Schema>, reading: ReadingRow, text: string): Promise<Whole> {
  const placements = await store
    .selectFrom('placements')
    .selectAll()
    .where('reading', '=', reading.id)
    .execute()
  const seen = await store
    .selectFrom('sightings')
    .innerJoin('entries', 'entries.id', 'sightings.entry')
    .selectAll('entries')
    .select([
      'reading',
      'ordinal',
      'entry',
      'evidence',
      'finding',
      'working',
      'sightings.supersedes as replaced',
    ])
    .where('reading', '=', reading.id)
    .execute()
  const sources = await store
    .selectFrom('page_sources')
    .select('source')
    .where('sha256', '=', reading.sha256)
    .execute()
  return {
    reading,
    text,
    slice: slicerOf(text),
    placements,
    seen,
    earlier: reading.supersedes === null ? null : await earlierOf(store, reading.supersedes),
    sources: sources.map(({ source }) => source).sort(),
  }
}

async function earlierOf(store: Kysely<Schema>, id: string): Promise<Whole['earlier']> {
  const reading = await store.selectFrom('readings').selectAll().where('id', '=', id).executeTakeFirst()
  if (!reading) return null
  const rows = await store.selectFrom('sightings').select('entry').where('reading', '=', id).execute()
  return { reading, entries: new Set(rows.map(({ entry }) => entry)) }
}

function spansNameTheirText({ reading, text, slice, placements, seen }: Whole) {
  const found: { what: string; rows: readonly string[] }[] = []
  const check = ({ start, end, exact }: Span & { readonly exact?: string }, row: string) => {
    const there = slice({ start, end })
    if (start <= end && end <= text.length && there !== '' && (exact === undefined || exact === there)) return
    found.push({
      what: `The span ${start}–${end} of ${row} does not name its text.`,
      rows: [row, reading.id],
    })
  }
  for (const { article, title, body, captions } of placements) {
    if (title !== null) check(JSON.parse(title), article)
    for (const span of [...JSON.parse(body), ...JSON.parse(captions)] as Span[]) check(span, article)
  }
  for (const span of JSON.parse(reading.removed) as Span[]) check(span, reading.id)
  for (const { id, evidence } of seen) for (const piece of JSON.parse(evidence) as Quoted[]) check(piece, id)
  return found
}

function everyEntryHasEvidence({ seen }: Whole) {
  return seen
    .filter(({ evidence }) => JSON.parse(evidence).length === 0)
    .map(({ id }) => ({ what: `The entry ${id} has no evidence (rule 15).`, rows: [id] }))
}

function superseding({ reading, earlier, seen }: Whole) {
  const found: { what: string; rows: readonly string[] }[] = []
  if (reading.supersedes !== null && earlier?.reading.sha256 !== reading.sha256) {
    found.push({
      what: `The reading ${reading.id} supersedes none of its page.`,
      rows: [reading.id, reading.supersedes],
    })
  }
  for (const { id, replaced } of seen) {
    if (replaced === null || earlier?.entries.has(replaced)) continue
    found.push({
      what: `The entry ${id} supersedes one the earlier reading does not have.`,
      rows: [id, replaced],
    })
  }
  return found
}

function datesInOrder({ reading, earlier, seen }: Whole) {
  const found: { what: string; rows: readonly string[] }[] = []
  if (earlier && earlier.reading.recorded_at > reading.recorded_at) {
    found.push({
      what: `The reading ${reading.id} is dated before the one it supersedes.`,
      rows: [reading.id, earlier.reading.id],
    })
  }
  for (const { id, recorded_at, earliest, latest } of seen) {
    if (recorded_at > reading.recorded_at) {
      found.push({ what: `The entry ${id} is dated after a reading that has it.`, rows: [id, reading.id] })
    }
    if (earliest !== null && latest !== null && earliest > latest) {
      found.push({ what: `The entry ${id} ends before it begins: ${earliest}, ${latest}.`, rows: [id] })
    }
  }
  return found
}

/** An id that is not the hash of its content shows that a row was changed by hand (rule 14). */
function idsAreOfTheirContent({ reading, text, seen }: Whole) {
  const changed = seen.filter(({ id, kind, article, evidence, content }) => {
    const words = (JSON.parse(evidence) as Quoted[]).map(wordsOf)
    return id !== entryId(kind, article, words, JSON.parse(content))
  })
  const rows = changed.map(({ id }) => id)
  if (reading.text !== contentId('text', text)) rows.push(reading.text)
  if (reading.id !== contentId('reading', { digest: reading.digest, supersedes: reading.supersedes }))
    rows.push(reading.id)
  return rows.map((row) => ({
    what: `The content of ${row} is not what it was recorded as (rule 14).`,
    rows: [row],
  }))
}

async function unseenEntries(store: Kysely<Schema>): Promise<readonly Break[]> {
  const rows = await store
    .selectFrom('entries')
    .select('id')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('sightings').select('entry').whereRef('sightings.entry', '=', 'entries.id'))),
    )
    .execute()
  return rows.map(({ id }) => ({
    rule: 'record.evidence',
    what: `The entry ${id} stands on no page (rule 15).`,
    rows: [id],
    sources: [],
  }))
}

/** Statements are private; what lets one out names it (rule 17). */
async function wrongReleases(store: Kysely<Schema>): Promise<readonly Break[]> {
  const rows = await store
    .selectFrom('notices')
    .leftJoin('entries', 'entries.id', 'notices.entry')
    .select(['notices.id', 'entries.type'])
    .where('notices.kind', '=', 'release')
    .execute()
  return rows
    .filter(({ type }) => type !== 'statement')
    .map(({ id }) => ({
      rule: 'record.private',
      what: `The release ${id} does not name a statement (rule 17).`,
      rows: [id],
      sources: [],
    }))
}
