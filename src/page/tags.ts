/** Reads the source of a page tag by tag: what stands between tags, the attributes asked for, and nothing else. @module */
import { decodedAttribute, decodedText, decodedTitle } from './references.ts'

export type Attributes = ReadonlyMap<string, string>

/** Told of what is met, in the order of the page. Names are in small letters. */
export interface TagReader {
  /** `closed` says that the tag closes itself. */
  begin(name: string, attributes: Attributes, closed: boolean): void
  end(name: string): void
  text(text: string): void
}

/** Elements whose content is no markup, up to their end tag. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'])
/** The same, but for references to characters. */
const TITLES: ReadonlySet<string> = new Set(['title', 'textarea'])
const PLAIN = 'plaintext'

const NONE: Attributes = new Map()

/** What a run of the source says: of a page whose bytes are taken for letters, the letters they stand for. */
export type Letters = (run: string) => string

const AS_IT_IS: Letters = (run) => run

/**
 * Time grows with the length of `source`. A tag that does not end is left out with all behind it. What stands in scripts
 * and styles is handed on as the source has it; names of elements and attributes are of ASCII.
 */
export function readTags(
  source: string,
  wanted: ReadonlySet<string>,
  reader: TagReader,
  letters: Letters = AS_IT_IS,
): void {
  new Tags(source, wanted, reader, letters).read()
}

class Tags {
  private readonly source: string
  private readonly wanted: ReadonlySet<string>
  private readonly reader: TagReader
  /** By first letter and length, whether an attribute may be wanted. */
  private readonly likely = new Uint8Array(32 * LONGEST)
  private readonly letters: Letters
  private at = 0

  constructor(source: string, wanted: ReadonlySet<string>, reader: TagReader, letters: Letters) {
    this.source = source
    this.wanted = wanted
    this.reader = reader
    this.letters = letters
    for (const name of wanted) this.likely[lookOf(name.charCodeAt(0), name.length)] = 1
  }

  read(): void {
    const { source } = this
    /** Where the text begins that is not yet given to the reader. */
    let from = 0
    for (;;) {
      const open = source.indexOf('<', this.at)
      if (open < 0) break
      const mark = source.charCodeAt(open + 1)
      this.at = open + 1
      if (!isLetter(mark) && mark !== SLASH && mark !== EXCLAMATION && mark !== QUESTION) continue
      this.give(from, open)
      if (!(isLetter(mark) ? this.begin() : mark === SLASH ? this.end() : this.remark(mark))) return
      from = this.at
    }
    this.give(from, source.length)
  }

  private give(from: number, to: number): void {
    if (to > from) this.reader.text(decodedText(this.letters(this.source.slice(from, to))))
  }

  /** Whether the tag at hand ends. */
  private begin(): boolean {
    const name = this.name()
    const attributes = this.attributes()
    if (attributes === null) return false
    const closed = this.source.charCodeAt(this.at - 2) === SLASH
    this.reader.begin(name, attributes, closed)
    if (RAW.has(name) || TITLES.has(name) || name === PLAIN) this.raw(name)
    return true
  }

  private end(): boolean {
    const mark = this.source.charCodeAt(++this.at)
    if (isLetter(mark)) this.reader.end(this.name())
    return this.past('>')
  }

  /** Comments, types of documents, and whatever else opens like them. */
  private remark(mark: number): boolean {
    if (mark === EXCLAMATION && this.source.startsWith('--', this.at + 1)) {
      this.at += 3
      // A comment may be of three marks: "<!-->".
      if (this.source.charCodeAt(this.at) === GREATER) return this.past('>')
      if (this.source.startsWith('->', this.at)) return this.past('>')
      return this.past('-->')
    }
    if (mark !== EXCLAMATION || !this.source.startsWith('[CDATA[', this.at + 1)) return this.past('>')
    const start = this.at + 8
    this.at = start
    if (!this.past(']]>')) return false
    this.reader.text(this.letters(this.source.slice(start, this.at - 3)))
    return true
  }

  private past(mark: string): boolean {
    const found = this.source.indexOf(mark, this.at)
    this.at = found + mark.length
    return found >= 0
  }

  /** The content of an element without markup; its end tag is read next. */
  private raw(name: string): void {
    const { source } = this
    let end = name === PLAIN ? -1 : source.indexOf('</', this.at)
    while (end >= 0 && !this.closes(name, end + 2)) end = source.indexOf('</', end + 2)
    if (end < 0) end = source.length
    const text = source.slice(this.at, end)
    if (text !== '') this.reader.text(this.said(name, text))
    this.at = end
  }

  private said(name: string, text: string): string {
    if (name === 'script' || name === 'style') return text
    return TITLES.has(name) ? decodedTitle(this.letters(text)) : this.letters(text)
  }

  private closes(name: string, at: number): boolean {
    const end = at + name.length
    return isEnd(this.source.charCodeAt(end)) && this.source.slice(at, end).toLowerCase() === name
  }

  private name(): string {
    const { source } = this
    const start = this.at
    let end = start
    while (end < source.length && !isEnd(source.charCodeAt(end))) end++
    this.at = end
    return source.slice(start, end).toLowerCase()
  }

  /** The attributes that are wanted, the first of each name; `null` where the tag does not end. */
  private attributes(): Attributes | null {
    const { source } = this
    let found: Map<string, string> | null = null
    let at = this.at
    for (;;) {
      at = this.pastSpace(at)
      const mark = source.charCodeAt(at)
      if (mark === GREATER) {
        this.at = at + 1
        return found ?? NONE
      }
      if (at >= source.length) return null
      if (mark === SLASH) {
        at++
        continue
      }
      const start = at++
      while (at < source.length && !isNameEnd(source.charCodeAt(at))) at++
      const end = at
      at = this.pastSpace(at)
      let from = 0
      let to = 0
      let quote = ''
      if (source.charCodeAt(at) === EQUALS) {
        from = this.pastSpace(at + 1)
        quote = source.charAt(from)
        if (quote === '"' || quote === "'") {
          to = source.indexOf(quote, ++from)
          if (to < 0) return null
          at = to + 1
        } else {
          quote = ''
          for (to = from; to < source.length && !isValueEnd(source.charCodeAt(to)); ) to++
          at = to
        }
      }
      if (end - start >= LONGEST || this.likely[lookOf(source.charCodeAt(start), end - start)] === 0) continue
      const name = source.slice(start, end).toLowerCase()
      if (!this.wanted.has(name) || found?.has(name)) continue
      found ??= new Map()
      found.set(name, decodedAttribute(this.letters(source.slice(from, to)), quote))
    }
  }

  private pastSpace(at: number): number {
    let next = at
    while (isSpace(this.source.charCodeAt(next))) next++
    return next
  }
}

/** Letters of the longest name of an attribute that is wanted, and one. */
const LONGEST = 16

function lookOf(first: number, length: number): number {
  return (first & 31) * LONGEST + length
}

const SLASH = 47
const GREATER = 62
const EQUALS = 61
const EXCLAMATION = 33
const QUESTION = 63

function isLetter(unit: number): boolean {
  const small = unit | 32
  return small >= 97 && small <= 122
}

/** Blank, tab, line feed, form feed or carriage return. */
function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12
}

function isEnd(unit: number): boolean {
  return unit === GREATER || unit === SLASH || isSpace(unit)
}

function isNameEnd(unit: number): boolean {
  return unit === EQUALS || isEnd(unit)
}

function isValueEnd(unit: number): boolean {
  return unit === GREATER || isSpace(unit)
}
