/** Reads the source of a page tag by tag, as bytes: what stands between tags, the attributes asked for, and nothing else. @module */
import { Attributes } from './attributes.ts'
import { type Element, elementAt } from './element.ts'
import { isSame } from './names.ts'

/** Told of what is met, in the order of the page. */
export interface TagReader {
  /** `closed` says that the tag closes itself. The attributes are those of this tag until the next is met. */
  begin(element: Element, attributes: Attributes, closed: boolean): void
  end(element: Element): void
  /** What stands in `[from, to)` of the source. */
  text(from: number, to: number, kind: TextKind): void
}

/** White space alone; text with references to characters; the same where tags are text too; what is as it stands. */
export type TextKind = 'blank' | 'text' | 'title' | 'raw'

/**
 * Time grows with the length of `source`, which is UTF-8: no letter of ASCII is part of another in it. A tag that does not
 * end is left out with all behind it.
 */
export function readTags(source: Buffer, reader: TagReader): void {
  new Tags(source, reader).read()
}

class Tags {
  private readonly source: Buffer
  private readonly reader: TagReader
  private readonly attributes: Attributes
  private at = 0

  constructor(source: Buffer, reader: TagReader) {
    this.source = source
    this.reader = reader
    this.attributes = new Attributes(source)
  }

  read(): void {
    const { source } = this
    const { length } = source
    let from = 0
    let met = 0
    for (let at = 0; at < length; at++) {
      const byte = source[at] as number
      if (byte !== LESS || !opensTag(source[at + 1] as number)) {
        met |= SORTS[byte] as number
        continue
      }
      this.give(from, at, met)
      this.at = at + 1
      if (!this.tag(source[at + 1] as number)) return
      from = this.at
      met = 0
      at = from - 1
    }
    this.give(from, length, met)
  }

  private give(from: number, to: number, met: number): void {
    if (to > from) this.reader.text(from, to, met & INK ? 'text' : 'blank')
  }

  /** Reads what opens with an angle and `mark`; false where it does not end. */
  private tag(mark: number): boolean {
    if (mark === SLASH) return this.end()
    return mark === EXCLAMATION || mark === QUESTION ? this.remark(mark) : this.begin()
  }

  private begin(): boolean {
    const element = this.element()
    if (!this.readAttributes()) return false
    const closed = this.source[this.at - 2] === SLASH
    this.reader.begin(element, this.attributes, closed)
    if (element.content !== 'markup') this.raw(element)
    return true
  }

  private end(): boolean {
    const mark = this.source[++this.at] as number
    if (isLetter(mark)) this.reader.end(this.element())
    return this.pastAngle()
  }

  /** Comments, types of documents, and whatever else opens like them. */
  private remark(mark: number): boolean {
    if (mark === EXCLAMATION && this.startsWith('--', this.at + 1)) {
      this.at += 3
      // A comment may be of three marks: "<!-->".
      if (this.startsWith('>', this.at) || this.startsWith('->', this.at)) return this.pastAngle()
      return this.past('-->')
    }
    if (mark !== EXCLAMATION || !this.startsWith('[CDATA[', this.at + 1)) return this.pastAngle()
    const start = this.at + 8
    this.at = start
    if (!this.past(']]>')) return false
    this.reader.text(start, this.at - 3, 'raw')
    return true
  }

  private startsWith(mark: string, at: number): boolean {
    for (let next = 0; next < mark.length; next++)
      if (this.source[at + next] !== mark.charCodeAt(next)) return false
    return true
  }

  private past(mark: string): boolean {
    const found = this.source.indexOf(mark, this.at)
    this.at = found + mark.length
    return found >= 0
  }

  private pastAngle(): boolean {
    const found = this.source[this.at] === GREATER ? this.at : this.source.indexOf(GREATER, this.at)
    this.at = found + 1
    return found >= 0
  }

  /** The content of an element without markup; its end tag is read next. */
  private raw({ name, content }: Element): void {
    const { source } = this
    const letters = Buffer.from(name)
    let end = content === 'rest' ? -1 : source.indexOf(LESS, this.at)
    while (end >= 0 && !this.closes(letters, end + 1)) end = source.indexOf(LESS, end + 1)
    if (end < 0) end = source.length
    if (end > this.at) this.reader.text(this.at, end, content === 'title' ? 'title' : 'raw')
    this.at = end
  }

  private closes(name: Uint8Array, at: number): boolean {
    const { source } = this
    const end = at + 1 + name.length
    return (
      source[at] === SLASH &&
      end < source.length &&
      isIn(source[end] as number, ENDS_TAG_NAME) &&
      isSame(name, source, at + 1, end)
    )
  }

  private element(): Element {
    const start = this.at
    this.at = this.beyond(start, ENDS_TAG_NAME)
    return elementAt(this.source, start, this.at)
  }

  /** Whether the tag ends. */
  private readAttributes(): boolean {
    const { source, attributes } = this
    const { length } = source
    attributes.clear()
    let at = this.at
    for (;;) {
      while (at < length && isIn(source[at] as number, BLANK | SLASHED)) at++
      if (at >= length) return false
      if (source[at] === GREATER) {
        this.at = at + 1
        return true
      }
      const start = at
      at = this.beyond(start + 1, ENDS_NAME)
      const end = at
      at = this.pastBlank(at)
      let from = 0
      let to = 0
      if (source[at] === EQUALS) {
        from = this.pastBlank(at + 1)
        const quote = source[from] as number
        if (quote === DOUBLE || quote === SINGLE) {
          to = source.indexOf(quote, ++from)
          if (to < 0) return false
          at = to + 1
        } else at = to = this.beyond(from, ENDS_VALUE)
      }
      attributes.add(start, end, from, to)
    }
  }

  /** The first byte from `at` on that is of `sort`, past the source where there is none. */
  private beyond(at: number, sort: number): number {
    const { source } = this
    let next = at
    while (next < source.length && !isIn(source[next] as number, sort)) next++
    return next
  }

  private pastBlank(at: number): number {
    const { source } = this
    let next = at
    while (next < source.length && isIn(source[next] as number, BLANK)) next++
    return next
  }
}

const EXCLAMATION = 33
const DOUBLE = 34
const SINGLE = 39
const SLASH = 47
const LESS = 60
const EQUALS = 61
const GREATER = 62
const QUESTION = 63

/** White space of markup. */
const BLANK = 1
const SLASHED = 2
const ENDS_TAG_NAME = 4
const ENDS_NAME = 8
const ENDS_VALUE = 16
/** Is seen on the page. */
const INK = 32

/** What each byte is, a bit each. */
const SORTS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const mark = String.fromCharCode(byte)
  const isBlank = ' \n\t\r\f'.includes(mark)
  return (
    (isBlank ? BLANK : 0) |
    (mark === '/' ? SLASHED : 0) |
    (isBlank || '>/'.includes(mark) ? ENDS_TAG_NAME : 0) |
    (isBlank || '>/='.includes(mark) ? ENDS_NAME : 0) |
    (isBlank || mark === '>' ? ENDS_VALUE : 0) |
    (byte > 32 && byte !== 127 ? INK : 0)
  )
})

function isIn(byte: number, sorts: number): boolean {
  return ((SORTS[byte] as number) & sorts) !== 0
}

function isLetter(byte: number): boolean {
  const small = byte | 32
  return small >= 97 && small <= 122
}

function opensTag(next: number): boolean {
  return isLetter(next) || next === SLASH || next === EXCLAMATION || next === QUESTION
}
