/** Builds readings for tests from plain sentences, with spans found by search. @module */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../base/id.ts'
import type { Quoted } from '../base/span.ts'
import type { ArticleJson, ClaimJson, EventJson, RecordedPage } from './recorded-page.ts'

type Loose<T> = T extends unknown ? Partial<Omit<T, 'evidence'>> & { readonly quote: string } : never

export interface ArticleSample {
  readonly id?: ArticleId
  readonly title?: string
  readonly body: string
  readonly published?: ArticleJson['published']
  readonly events?: readonly (Loose<EventJson> & { readonly type: EventJson['type'] })[]
  readonly claims?: readonly Loose<ClaimJson>[]
}

/** A page of these articles, one after another. */
export function pageOf(source: string, articles: readonly ArticleSample[], banner = ''): RecordedPage {
  const text = [banner, ...articles.map(({ title, body }) => `${title ?? ''}\n${body}`)].join('\n')
  return {
    page: { source, sha256: createHash('sha256').update(text).digest('hex'), mediaType: 'text/plain', text },
    articles: articles.map((article) => articleOf(text, article)),
    removed: banner === '' ? [] : [{ kind: 'promotion', ...bare(find(text, banner)) }],
  }
}

function articleOf(text: string, sample: ArticleSample): ArticleJson {
  const letters = `${sample.title ?? ''}${sample.body}`.replace(/[^\p{L}\p{N}]/gu, '')
  return {
    id: sample.id ?? `article:${createHash('sha256').update(letters).digest('hex').slice(0, 16)}`,
    ...(sample.title ? { title: find(text, sample.title) } : {}),
    published: sample.published ?? { date: null, basis: 'unknown' },
    body: [bare(find(text, sample.body))],
    captions: [],
    events: (sample.events ?? []).map(({ quote, ...event }) => {
      const common = {
        date: null,
        datePrecision: 'unknown',
        asserted: true,
        modality: 'reported',
        record: 'adds',
      }
      return { ...common, ...event, evidence: [find(text, quote)] } as EventJson
    }),
    claims: (sample.claims ?? []).map(({ quote, ...claim }) => ({
      subject: 'A seat, an election',
      predicate: 'majority',
      printed: 1,
      computed: 1,
      verdict: 'supported',
      speaker: null,
      quoted: false,
      working: '2 − 1 = 1',
      caveats: [],
      readings: [],
      citations: [],
      ...claim,
      evidence: find(text, quote),
    })),
  }
}

/** Counts code points, as everything that leaves the program does. */
function find(text: string, exact: string): Quoted {
  const at = text.indexOf(exact)
  if (at < 0) throw new Error(`the sample has no ${exact}`)
  const start = [...text.slice(0, at)].length
  return { start, end: start + [...exact].length, exact }
}

function bare({ start, end }: Quoted) {
  return { start, end }
}

const BURY =
  'Christian Wakeford crossed the floor of the House on Wednesday 19 January 2022 and sat down with Labour.'

/** One article about a real defection; `event` changes what was read in it. */
export function wakeford(event: Partial<EventJson> = {}): ArticleSample {
  return {
    title: 'Bury South member joins Labour',
    body: `${BURY} His majority in 2019 was 402.`,
    published: { date: '2022-01-19', basis: 'printed' },
    events: [
      {
        type: 'defection',
        person: 'Christian Wakeford',
        personId: 'person:christian-wakeford',
        fromParty: 'Conservative',
        toParty: 'Labour',
        constituency: 'Bury South',
        constituencyId: 'seat:bury-south-2010',
        date: '2022-01-19',
        datePrecision: 'day',
        record: 'agrees',
        quote: BURY,
        ...event,
      } as NonNullable<ArticleSample['events']>[number],
    ],
    claims: [
      {
        subject: 'Bury South, general election of 2019-12-12',
        printed: 402,
        computed: 402,
        quote: 'majority in 2019 was 402',
      },
    ],
  }
}

/** Another outlet on the same act, in other words. */
export function wakefordElsewhere(): ArticleSample {
  return {
    body: 'Minutes before Prime Minister’s Questions 🏛 the Tory MP for Bury South left his party for Sir Keir Starmer’s.',
    published: { date: '2022-01-19', basis: 'metadata' },
    events: [
      {
        type: 'defection',
        person: 'Christian Wakeford',
        personId: 'person:christian-wakeford',
        fromParty: 'Conservative',
        toParty: 'Labour',
        constituency: 'Bury South',
        constituencyId: 'seat:bury-south-2010',
        date: '2022-01',
        datePrecision: 'month',
        quote: 'the Tory MP for Bury South left his party',
      },
    ],
  }
}

/** An announcement long before its effect, with a statement about a third person in it. */
export function dorries(): ArticleSample {
  return {
    body: 'Nadine Dorries said on 9 June 2023 that she would leave the Commons at once. A colleague called the timing “a stunt”.',
    published: { date: '2023-06-09', basis: 'given' },
    events: [
      {
        type: 'seatVacated',
        person: 'Nadine Dorries',
        personId: 'person:nadine-dorries',
        constituency: 'Mid Bedfordshire',
        constituencyId: 'seat:mid-bedfordshire-2010',
        cause: 'resignation',
        announced: '2023-06-09',
        modality: 'announcedFuture',
        quote: 'Nadine Dorries said on 9 June 2023 that she would leave the Commons at once.',
      },
      {
        type: 'statement',
        person: null,
        about: 'the timing is a stunt',
        quote: 'A colleague called the timing “a stunt”.',
      },
    ],
  }
}
