/** The text of an HTML page, block by block, each with the elements it stood in. @module */
import { ATTRIBUTE, type Attributes } from './attributes.ts'
import type { Element } from './element.ts'
import { labelOf } from './element-label.ts'
import { MetadataReader } from './metadata.ts'
import type { Line, PageMetadata } from './page.ts'
import { decodedText, decodedTitle } from './references.ts'
import { readTags, type TagReader, type TextKind } from './tags.ts'
import { TextBlocks } from './text-blocks.ts'

export interface HtmlPage {
  readonly text: string
  readonly lines: readonly Line[]
  readonly metadata: PageMetadata
}

/** An element that is open. */
interface Open {
  readonly element: Element
  readonly leftOut: boolean
}

/** How far up the open elements an end tag or an implied end looks: what keeps broken pages linear. */
const LOOK_UP = 128

/**
 * Reads the page, which is UTF-8, in one pass without recursion: time grows with the length of `source`, whatever its
 * nesting. Scripts, styles, templates and hidden elements are left out, `<br>` is a line break, the cells
 * of a table row are joined by ` | `, white space is collapsed, soft hyphens and zero-width marks are dropped.
 */
export function readHtml(source: Buffer): HtmlPage {
  const reader = new HtmlReader(source)
  readTags(source, reader)
  return reader.finish()
}

class HtmlReader implements TagReader {
  private readonly source: Buffer
  private readonly blocks = new TextBlocks()
  private readonly metadata = new MetadataReader()
  private readonly open: Open[] = []
  private skipping = 0
  /** The link that text stands in: a new one ends it, as pages forget to. */
  private link: Open | null = null

  constructor(source: Buffer) {
    this.source = source
  }

  finish(): HtmlPage {
    const { text, lines } = this.blocks.finish()
    return { text, lines, metadata: this.metadata.finish() }
  }

  text(from: number, to: number, kind: TextKind): void {
    const isShown = this.skipping === 0
    if (!isShown && !this.metadata.listens) return
    const inside = this.innermost()?.element.name
    if (kind === 'blank' && inside !== 'pre') {
      if (isShown) this.blocks.space()
      return
    }
    const text = this.lettersOf(from, to, kind)
    if (this.metadata.listens) this.metadata.addText(text)
    if (isShown) this.blocks.add(text, this.link !== null, inside === 'pre')
  }

  private lettersOf(from: number, to: number, kind: TextKind): string {
    const letters = this.source.toString('utf8', from, to)
    if (kind === 'text') return decodedText(letters)
    return kind === 'title' ? decodedTitle(letters) : letters
  }

  begin(element: Element, attributes: Attributes, closed: boolean): void {
    // Drawings may be closed at once; other elements cannot, whatever their tag looks like.
    if (closed && element.isForeign) return
    const { name } = element
    this.metadata.begin(name, attributes)
    if (name === 'body') this.leaveHead()
    if (element.endsParagraph) this.endParagraph()
    if (element.ends !== null) this.endImplied(element.ends)
    if (name === 'br' || name === 'hr') this.blocks.break()
    if (element.isPicture && this.skipping === 0) this.blocks.picture()
    if (element.isVoid) return
    if (element.isBlock) this.blocks.break()
    if (element.isCell) this.blocks.cell()
    const leftOut = element.isLeftOut || isHidden(name, attributes)
    if (leftOut) this.skipping++
    const opened = { element, leftOut }
    this.open.push(opened)
    // Nothing is said of where no text is read.
    this.blocks.enter(this.skipping > 0 ? '' : labelOf(name, attributes))
    if (name === 'a') this.link = isAnchor(attributes) ? null : opened
  }

  end(element: Element): void {
    const { name } = element
    this.metadata.end()
    if (name === 'br') {
      this.blocks.break()
      return
    }
    const at = this.indexOfOpen(element)
    if (at >= 0) this.closeDownTo(at)
    else if (name === 'p') this.blocks.break()
  }

  private innermost(): Open | undefined {
    return this.open[this.open.length - 1]
  }

  private closeDownTo(depth: number): void {
    while (this.open.length > depth) {
      const closed = this.open.pop() as Open
      if (closed.leftOut) this.skipping--
      if (closed === this.link) this.link = null
      if (closed.element.isBlock) this.blocks.break()
      this.blocks.leave(closed.element.isBox)
    }
  }

  /** The end tag of an inline element does not close the blocks around it. */
  private indexOfOpen({ name, isBlock }: Element): number {
    const last = Math.max(0, this.open.length - LOOK_UP)
    for (let at = this.open.length - 1; at >= last; at--) {
      const { element } = this.open[at] as Open
      if (element.name === name) return at
      if (!isBlock && element.isBlock) return -1
    }
    return -1
  }

  private endParagraph(): void {
    const last = Math.max(0, this.open.length - LOOK_UP)
    for (let at = this.open.length - 1; at >= last; at--) {
      const { element } = this.open[at] as Open
      if (element.name === 'p') this.closeDownTo(at)
      if (element.name === 'p' || element.isBlock) return
    }
  }

  private endImplied([ends, within]: readonly [
    ends: ReadonlySet<string>,
    within: ReadonlySet<string>,
  ]): void {
    const last = Math.max(0, this.open.length - LOOK_UP)
    let cut = -1
    for (let at = this.open.length - 1; at >= last; at--) {
      const { name } = (this.open[at] as Open).element
      if (within.has(name)) break
      if (ends.has(name)) cut = at
    }
    if (cut >= 0) this.closeDownTo(cut)
  }

  /** Pages that never close their head still have a body. */
  private leaveHead(): void {
    const at = this.open.findIndex(({ element }) => element.name === 'head')
    if (at >= 0) this.closeDownTo(at)
  }
}

/** Marks a place to go to; where scripts follow links, these have no address either. */
function isAnchor(attributes: Attributes): boolean {
  return !attributes.has(ATTRIBUTE.href) && (attributes.has(ATTRIBUTE.name) || attributes.has(ATTRIBUTE.id))
}

/** Some pages hide the whole of themselves until their scripts have run. */
const SHOWN_LATER: ReadonlySet<string> = new Set(['html', 'body', 'main'])

function isHidden(name: string, attributes: Attributes): boolean {
  if (SHOWN_LATER.has(name)) return false
  if (attributes.has(ATTRIBUTE.hidden) || (name === 'dialog' && !attributes.has(ATTRIBUTE.open))) return true
  const style = attributes.get(ATTRIBUTE.style)
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 1_000))
}
