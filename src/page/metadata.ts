/** What an HTML page says about itself: JSON-LD, OpenGraph, canonical link, `<time>` and `<title>`. @module */

import { type IsoDate, parseIsoDate } from '../base/date.ts'
import { ATTRIBUTE, type Attributes } from './attributes.ts'
import { type LinkedData, NAMELESS, readLinkedData } from './linked-data.ts'
import { withoutEntities } from './mend.ts'
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

/** Names of `<meta>` by their letters, the most trustworthy of each field first. */
const META_NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ['ogtitle', 'twittertitle', 'headline', 'dctitle', 'dctermstitle', 'sailthrutitle', 'parselytitle'],
  author: [
    'articleauthor',
    'author',
    'byl',
    'dccreator',
    'dctermscreator',
    'parselyauthor',
    'citationauthor',
  ],
  outlet: ['ogsitename', 'applicationname', 'publisher', 'dcpublisher', 'prismpublicationname'],
  published: [
    'articlepublishedtime',
    'ogarticlepublishedtime',
    'datepublished',
    'publishedtime',
    'published',
    'publishdate',
    'publicationdate',
    'pubdate',
    'date',
    'parselypubdate',
    'sailthrudate',
    'prismpublicationdate',
    'originalpublicationdate',
    'citationpublicationdate',
    'citationdate',
    'dcdate',
    'dcdateissued',
    'dcdatecreated',
    'dctermsdate',
    'dctermsissued',
    'dctermscreated',
    'datecreated',
  ],
  url: ['ogurl', 'twitterurl'],
}

const KNOWN_NAMES = new Set(Object.values(META_NAMES).flat())

/** Whoever gave the name its first part: "acme.author". */
const AUTHOR = /[.:]author$/i

function knownName(name: string): string | null {
  const plain = name.toLowerCase().replace(/[^a-z]+/g, '')
  if (KNOWN_NAMES.has(plain)) return plain
  return AUTHOR.test(name) ? 'author' : null
}

/** Sees each start tag and the text of scripts and titles, in the order of the page. */
export class MetadataReader {
  private readonly metas = new Map<string, string>()
  private readonly scripts: string[] = []
  private scriptLength = 0
  private titleParts: string[] = []
  private titles = 0
  private canonical: string | null = null
  private time: IsoDate | null = null
  /** Of an element that says that the story was then published. */
  private issued: IsoDate | null = null
  private inside: 'script' | 'title' | null = null

  /** Whether what stands next is asked for. */
  get listens(): boolean {
    return this.inside !== null
  }

  begin(name: string, attributes: Attributes): void {
    this.inside = null
    if (isIssuing(attributes))
      this.issued ??= dateOf(attributes.get(ATTRIBUTE.datetime) ?? attributes.get(ATTRIBUTE.content))
    if (name === 'meta') this.addMeta(attributes)
    else if (name === 'title' && this.titles++ === 0) this.inside = 'title'
    else if (name === 'link' && attributes.get(ATTRIBUTE.rel) === 'canonical')
      this.canonical ??= attributes.get(ATTRIBUTE.href) ?? null
    else if (name === 'time') this.time ??= dateOf(attributes.get(ATTRIBUTE.datetime))
    else if (name === 'script' && /ld\+json/i.test(attributes.get(ATTRIBUTE.type) ?? '')) {
      this.inside = 'script'
      this.scripts.push('')
    }
  }

  end(): void {
    this.inside = null
  }

  addText(text: string): void {
    if (this.inside === 'title') this.titleParts.push(text)
    if (this.inside !== 'script' || this.scriptLength > SCRIPT_LIMIT) return
    this.scriptLength += text.length
    this.scripts[this.scripts.length - 1] += text
  }

  finish(): PageMetadata {
    const shown = this.titleParts.join('')
    const given = this.meta('title')
    const linked = readLinkedData(this.scripts, given === null ? [shown] : [given, shown])
    const outlet = cleaned(linked.outlet ?? this.meta('outlet'))
    return {
      title: withoutOutlet(cleaned(linked.title ?? given ?? shown), outlet),
      author: cleaned(linked.author ?? this.meta('author')),
      outlet,
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
    return this.issued ?? this.time
  }

  private addMeta(attributes: Attributes): void {
    const given =
      attributes.get(ATTRIBUTE.property) ??
      attributes.get(ATTRIBUTE.name) ??
      attributes.get(ATTRIBUTE.itemprop)
    const name = given === undefined ? null : knownName(given)
    if (name === null || this.metas.has(name)) return
    const content = attributes.get(ATTRIBUTE.content)
    if (content && !(NAMED.has(name) && NAMELESS.test(content))) this.metas.set(name, content)
  }

  private meta(field: Field): string | null {
    for (const name of META_NAMES[field]) {
      const content = this.metas.get(name)
      if (content) return content
    }
    return null
  }
}

/** Of an element that says when the story was published. */
function isIssuing(attributes: Attributes): boolean {
  if (attributes.has(ATTRIBUTE.pubdate)) return true
  const property = attributes.get(ATTRIBUTE.itemprop)
  return property !== undefined && /\bdatePublished\b/i.test(property)
}

/** Their content is a name, where it is not the address of whom they name. */
const NAMED: ReadonlySet<string> = new Set([...META_NAMES.author, ...META_NAMES.outlet])

/** A title with the name of the outlet behind it, after a mark. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || !title.endsWith(outlet)) return title
  const own = /^(.*\S)\s+[-–—|:·•]\s*$/s.exec(title.slice(0, -outlet.length))?.[1]
  return own ?? title
}

const TEXT_LIMIT = 1_000
const BODY_LIMIT = 100_000

function cleaned(text: string | null | undefined): string | null {
  const clean = text && withoutEntities(text.slice(0, TEXT_LIMIT)).replace(/\s+/g, ' ').trim()
  return clean ? clean : null
}

/** Where the clock stood by which a date is given. */
const ZONE = /\s*(?:\b(?:GMT|UTC|BST|[ECMP][SD]T)|(?<=\d)Z)?\s*(?:\(?[+-]\d{2}:?\d{2}\)?)?\s*$/

/** The day an ISO timestamp or a written date names, as its own clock has it. */
function dateOf(text: string | null | undefined): IsoDate | null {
  if (!text) return null
  const iso = /^\s*(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/.exec(text)
  if (iso) return parseIsoDate(`${iso[1]}-${iso[3]}-${iso[4]}`)
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text) || text.length > 60) return null
  const time = Date.parse(`${text.replace(ZONE, '')} UTC`)
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10)
}
