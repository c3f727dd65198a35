/** What an HTML page says about itself: JSON-LD, OpenGraph, canonical link, `<time>` and `<title>`. @module */
import { type IsoDate, parseIsoDate } from '../base/date.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'
import type { PageMetadata } from './page.ts'

/** Of a page that says nothing. */
export const NO_METADATA: PageMetadata = {
  title: null,
  author: null,
  outlet: null,
  published: null,
  url: null,
}

/** Characters of JSON-LD that are read. */
const SCRIPT_LIMIT = 2_000_000

type Field = Exclude<keyof PageMetadata, 'body'>

/** Names of `<meta>`, the most trustworthy of each field first. */
const META_NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'headline', 'dc.title'],
  author: ['article:author', 'author', 'byl', 'parsely-author', 'dc.creator'],
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'parsely-pub-date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'originalpublicationdate',
  ],
  url: ['og:url', 'twitter:url'],
}

const KNOWN_NAMES = new Set(Object.values(META_NAMES).flat())

/** Sees each start tag and the text of scripts and titles, in the order of the page. */
export class MetadataReader {
  private readonly metas = new Map<string, string>()
  private readonly scripts: string[] = []
  private scriptLength = 0
  private titleParts: string[] = []
  private titles = 0
  private canonical: string | null = null
  private time: IsoDate | null = null
  private inside: 'script' | 'title' | null = null

  begin(name: string, attributes: ReadonlyMap<string, string>): void {
    this.inside = null
    if (name === 'meta') this.addMeta(attributes)
    else if (name === 'title' && this.titles++ === 0) this.inside = 'title'
    else if (name === 'link' && attributes.get('rel') === 'canonical')
      this.canonical ??= attributes.get('href') ?? null
    else if (name === 'time') this.time ??= dateOf(attributes.get('datetime'))
    else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) {
      this.inside = 'script'
      this.scripts.push('')
    }
  }

  addText(text: string): void {
    if (this.inside === 'title') this.titleParts.push(text)
    if (this.inside !== 'script' || this.scriptLength > SCRIPT_LIMIT) return
    this.scriptLength += text.length
    this.scripts[this.scripts.length - 1] += text
  }

  finish(): PageMetadata {
    const linked = readLinkedData(this.scripts)
    return {
      title: cleaned(linked.title ?? this.meta('title') ?? this.titleParts.join('')),
      author: cleaned(linked.author ?? this.meta('author')),
      outlet: cleaned(linked.outlet ?? this.meta('outlet')),
      published: this.publishedOf(linked),
      url: cleaned(this.canonical ?? this.meta('url') ?? linked.url),
      ...(linked.body === null ? {} : { body: linked.body.slice(0, BODY_LIMIT) }),
    }
  }

  private publishedOf(linked: LinkedData): IsoDate | null {
    const fromLinked = dateOf(linked.published)
    if (fromLinked) return fromLinked
    for (const name of META_NAMES.published) {
      const date = dateOf(this.metas.get(name))
      if (date) return date
    }
    return this.time
  }

  private addMeta(attributes: ReadonlyMap<string, string>): void {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop')
    )?.toLowerCase()
    const content = attributes.get('content')
    if (name && content && KNOWN_NAMES.has(name) && !this.metas.has(name)) this.metas.set(name, content)
  }

  private meta(field: Field): string | null {
    for (const name of META_NAMES[field]) {
      const content = this.metas.get(name)
      if (content) return content
    }
    return null
  }
}

const TEXT_LIMIT = 1_000
const BODY_LIMIT = 100_000

function cleaned(text: string | null | undefined): string | null {
  const clean = text?.slice(0, TEXT_LIMIT).replace(/\s+/g, ' ').trim()
  return clean ? clean : null
}

/** The day an ISO timestamp or a written date names, as its own clock has it. */
function dateOf(text: string | null | undefined): IsoDate | null {
  if (!text) return null
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text)
  if (iso) return parseIsoDate(`${iso[1]}-${iso[2]}-${iso[3]}`)
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text) || text.length > 60) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
