/** Steps that bring an empty or older store to the present schema. A step once released is never edited. @module */
import type { Compilable, Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Statements in the order they run; who opens the store runs them, at once or one after another. */
type Step = (db: Kysely<Schema>) => readonly Compilable[]

const STEPS: readonly Step[] = [firstTables]

/** The version a store has after every step. */
export const SCHEMA_VERSION = STEPS.length

/** The SQL that brings a store from version `from` to the present one, in the dialect of `db`; to be run in one transaction. */
export function migration(db: Kysely<Schema>, from: number): readonly string[] {
  return STEPS.slice(from).flatMap((step) => step(db).map((statement) => statement.compile().sql))
}

function firstTables(db: Kysely<Schema>): readonly Compilable[] {
  const { schema } = db
  return [
    schema
      .createTable('pages')
      .addColumn('sha256', 'text', (c) => c.primaryKey())
      .addColumn('media_type', 'text', (c) => c.notNull())
      .addColumn('recorded_at', 'text', (c) => c.notNull()),
    schema
      .createTable('page_sources')
      .addColumn('sha256', 'text', (c) => c.notNull().references('pages.sha256'))
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('outlet', 'text')
      .addColumn('recorded_at', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('page_sources_key', ['sha256', 'source']),
    schema
      .createTable('texts')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('text', 'text', (c) => c.notNull()),
    schema
      .createTable('readings')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('sha256', 'text', (c) => c.notNull().references('pages.sha256'))
      .addColumn('text', 'text', (c) => c.notNull().references('texts.id'))
      .addColumn('digest', 'text', (c) => c.notNull())
      .addColumn('removed', 'text', (c) => c.notNull())
      .addColumn('supersedes', 'text', (c) => c.unique().references('readings.id'))
      .addColumn('recorded_at', 'text', (c) => c.notNull()),
    schema.createIndex('readings_sha256').on('readings').column('sha256'),
    // A page has one first reading; the unique `supersedes` gives each reading one successor.
    schema
      .createIndex('readings_first')
      .unique()
      .on('readings')
      .column('sha256')
      // The builder's types know only the indexed column.
      .where('supersedes' as never, 'is', null),
    schema
      .createTable('articles')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('sketch', 'text', (c) => c.notNull())
      .addColumn('recorded_at', 'text', (c) => c.notNull()),
    schema
      .createTable('placements')
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .addColumn('article', 'text', (c) => c.notNull().references('articles.id'))
      .addColumn('ordinal', 'integer', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('published_date', 'text')
      .addColumn('basis', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('captions', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('placements_key', ['reading', 'article']),
    schema.createIndex('placements_article').on('placements').column('article'),
    ...entriesTable(db),
    schema
      .createTable('sightings')
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .addColumn('ordinal', 'integer', (c) => c.notNull())
      .addColumn('entry', 'text', (c) => c.notNull().references('entries.id'))
      .addColumn('evidence', 'text', (c) => c.notNull())
      .addColumn('finding', 'text', (c) => c.notNull())
      .addColumn('working', 'text')
      .addColumn('supersedes', 'text', (c) => c.references('entries.id'))
      .addPrimaryKeyConstraint('sightings_key', ['reading', 'ordinal']),
    schema.createIndex('sightings_entry').on('sightings').column('entry'),
    schema
      .createTable('notices')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('article', 'text', (c) => c.notNull().references('articles.id'))
      .addColumn('entry', 'text', (c) => c.references('entries.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('recorded_at', 'text', (c) => c.notNull()),
    schema.createIndex('notices_article').on('notices').column('article'),
  ]
}

function entriesTable({ schema }: Kysely<Schema>): readonly Compilable[] {
  return [
    schema
      .createTable('entries')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('article', 'text', (c) => c.notNull().references('articles.id'))
      .addColumn('type', 'text', (c) => c.notNull())
      .addColumn('person', 'text')
      .addColumn('person_key', 'text')
      .addColumn('person_id', 'text')
      .addColumn('constituency', 'text')
      .addColumn('constituency_key', 'text')
      .addColumn('constituency_id', 'text')
      .addColumn('date', 'text')
      .addColumn('date_precision', 'text')
      .addColumn('earliest', 'text')
      .addColumn('latest', 'text')
      .addColumn('announced', 'text')
      .addColumn('modality', 'text')
      .addColumn('asserted', 'integer', (c) => c.notNull())
      .addColumn('subject', 'text')
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('recorded_at', 'text', (c) => c.notNull()),
    schema.createIndex('entries_article').on('entries').columns(['article', 'kind']),
    schema.createIndex('entries_person').on('entries').column('person_id'),
    schema.createIndex('entries_person_key').on('entries').column('person_key'),
    schema.createIndex('entries_constituency').on('entries').column('constituency_id'),
    schema.createIndex('entries_constituency_key').on('entries').column('constituency_key'),
    schema.createIndex('entries_type').on('entries').columns(['kind', 'type', 'earliest']),
  ]
}
