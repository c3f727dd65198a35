/** Gathers the text of a page into lines, each with the path of the elements that hold the whole of it. @module */
import type { Line } from './page.ts'

/** Elements nested deeper than this are left out of paths. */
const PATH_DEPTH = 64

/** What is said of a picture, and who took it. */
const BOX_LINES = 2
/** A shorter line counts the pictures of a gallery, or is the sign on a button. */
const SHORTEST_WORDS = 4

const CELL = ' | '

export class TextBlocks {
  private readonly written: string[] = []
  private length = 0
  private readonly lines: Line[] = []

  /** Of the open elements, the outermost first, up to `PATH_DEPTH`. */
  private readonly labels: string[] = []
  private depth = 0

  /** How many lines there were when each of them began. */
  private readonly boxes: number[] = []
  /** How many elements deep the last picture stands that may have a line beside it; 0 where there is none. */
  private pictured = 0

  private parts: string[] = []
  private partsLength = 0
  private linked = 0
  private spaced = false
  private cells = 0
  private path: readonly string[] = []
  private cachedPath: readonly string[] | null = null
  /** How many of `path` hold the whole line so far. */
  private held = 0
  /** The shallowest the page has been since the last text. */
  private dip = 0

  enter(label: string): void {
    if (this.depth < PATH_DEPTH) {
      this.labels.push(label)
      this.boxes.push(this.lines.length)
      this.cachedPath = null
    }
    this.depth++
  }

  /** `isBox` says that the element may be made for a picture and what is said of it. */
  leave(isBox: boolean): void {
    this.depth--
    if (this.depth < PATH_DEPTH) {
      this.labels.pop()
      this.leaveBox(isBox)
      this.cachedPath = null
      if (this.depth < this.dip) this.dip = this.depth
    }
  }

  /** `preformatted` text keeps its line breaks. */
  add(text: string, linked: boolean, preformatted: boolean): void {
    const [first, ...rest] = preformatted ? text.split(/\r\n|\r|\n/) : [text]
    this.addRun(first ?? '', linked)
    for (const line of rest) {
      this.break()
      this.addRun(line, linked)
    }
  }

  /** A picture stands here. */
  picture(): void {
    if (this.boxes.length > 0) this.pictured = this.boxes.length
  }

  /** The picture of an element without words is its parent's. */
  private leaveBox(isBox: boolean): void {
    const first = this.boxes.pop() as number
    if (this.pictured <= this.boxes.length) return
    let words = 0
    for (let at = first; at < this.lines.length && words <= BOX_LINES; at++) {
      const { start, end } = this.lines[at] as Line
      if (end - start >= SHORTEST_WORDS) words++
    }
    this.pictured = words === 0 ? this.boxes.length : 0
    if (words === 0 || words > BOX_LINES || !isBox) return
    for (let at = first; at < this.lines.length; at++)
      this.lines[at] = { ...(this.lines[at] as Line), pictured: true }
  }

  /** White space that is not preformatted. */
  space(): void {
    this.spaced = true
  }

  /** A table cell begins: it stays on the line of its row, after a separator. */
  cell(): void {
    if (this.partsLength > 0) this.cells++
  }

  /** Ends the line, if there is one. */
  break(): void {
    if (this.partsLength > 0) {
      const line = this.parts.join('')
      if (this.length > 0) {
        this.written.push('\n')
        this.length++
      }
      this.written.push(line)
      const start = this.length
      this.length += line.length
      const path = this.held < this.path.length ? this.pathOf(this.path, this.held) : this.path
      this.lines.push({ start, end: this.length, path, linked: this.linked, pictured: false })
      this.parts = []
      this.partsLength = 0
      this.linked = 0
    }
    this.spaced = false
    this.cells = 0
  }

  finish(): { readonly text: string; readonly lines: readonly Line[] } {
    this.break()
    return { text: this.written.join(''), lines: this.lines }
  }

  private addRun(raw: string, linked: boolean): void {
    const text = plain(raw)
    const inner = text.trim()
    if (inner === '') {
      if (text !== '') this.spaced = true
      return
    }
    if (this.partsLength === 0) {
      this.cachedPath ??= this.pathOf(this.labels, this.labels.length)
      this.path = this.cachedPath
      this.held = this.path.length
    } else {
      if (this.dip < this.held) this.held = this.dip
      if (this.cells > 0) this.push(CELL.repeat(Math.min(this.cells, 64)))
      else if (this.spaced || text.startsWith(' ')) this.push(' ')
    }
    this.dip = this.labels.length
    this.cells = 0
    this.push(inner)
    if (linked) this.linked += inner.length
    this.spaced = text.endsWith(' ')
  }

  /** The first so many labels: the path of the last line itself where it is the same, as those of neighbours are. */
  private pathOf(labels: readonly string[], length: number): readonly string[] {
    const last = this.lines[this.lines.length - 1]?.path
    if (last?.length === length && last.every((label, at) => label === labels[at])) return last
    return labels.slice(0, length)
  }

  private push(part: string): void {
    this.parts.push(part)
    this.partsLength += part.length
  }
}

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g
const LIGATURES = /[\ufb00-\ufb06]/g

/** White space as one space each, without marks that do not show, ligatures as letters. */
function plain(raw: string): string {
  if (isPlain(raw)) return raw
  return raw
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(LIGATURES, (joined) => joined.normalize('NFKC'))
}

/** Holds nothing but marks, letters of Latin and single spaces: so does most text. */
function isPlain(raw: string): boolean {
  let spaced = false
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (unit === SPACE) {
      if (spaced) return false
      spaced = true
      continue
    }
    if (unit < SPACE || (unit > LAST_ASCII && !isPlainLetter(unit))) return false
    spaced = false
  }
  return true
}

const SPACE = 32
const LAST_ASCII = 0x7e
const SOFT_HYPHEN = 0xad

/** Letters and marks of Latin, dashes and quotation marks. */
function isPlainLetter(unit: number): boolean {
  return (unit > 0xa0 && unit <= 0x24f && unit !== SOFT_HYPHEN) || (unit >= 0x2010 && unit <= 0x2027)
}
