/** The text of an HTML page, block by block, each with the elements it stood in. @module */
import { BLOCK, ENDS_PARAGRAPH, FOREIGN, IMPLIED_END, LEFT_OUT, VOID } from './element.ts'
import { MetadataReader } from './metadata.ts'
import type { Line, PageMetadata } from './page.ts'
import { type Attributes, type Letters, readTags, type TagReader } from './tags.ts'
import { TextBlocks } from './text-blocks.ts'

export interface HtmlPage {
  readonly text: string
  readonly lines: readonly Line[]
  readonly metadata: PageMetadata
}

/** An element that is open. */
interface Open {
  readonly name: string
  readonly block: boolean
  readonly leftOut: boolean
}

/** How far up the open elements an end tag or an implied end looks: what keeps broken pages linear. */
const LOOK_UP = 128

/**
 * Reads the page in one pass without recursion: time grows with the length of `source`, whatever its
 * nesting. Scripts, styles, templates and hidden elements are left out, `<br>` is a line break, the cells
 * of a table row are joined by ` | `, white space is collapsed, soft hyphens and zero-width marks are dropped.
 */
export function readHtml(source: string, letters: Letters = (run) => run): HtmlPage {
  const reader = new HtmlReader(letters)
  readTags(source, ATTRIBUTES, reader, letters)
  return reader.finish()
}

/** Those that say something of the text or of the page. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'id', 'role', 'itemprop', 'style', 'hidden', 'open'],
  ...['content', 'property', 'name', 'rel', 'href', 'type', 'datetime', 'pubdate'],
])

class HtmlReader implements TagReader {
  private readonly blocks = new TextBlocks()
  private readonly metadata: MetadataReader
  private readonly open: Open[] = []
  private skipping = 0
  /** The link that text stands in: a new one ends it, as pages forget to. */
  private link: Open | null = null

  constructor(letters: Letters) {
    this.metadata = new MetadataReader(letters)
  }

  finish(): HtmlPage {
    const { text, lines } = this.blocks.finish()
    return { text, lines, metadata: this.metadata.finish() }
  }

  text(text: string): void {
    const inside = this.open.at(-1)?.name
    if (inside === 'script' || inside === 'title') this.metadata.addText(text)
    if (this.skipping === 0) this.blocks.add(text, this.link !== null, inside === 'pre')
  }

  begin(name: string, attributes: Attributes, closed: boolean): void {
    // Drawings may be closed at once; other elements cannot, whatever their tag looks like.
    if (closed && FOREIGN.has(name)) return
    this.metadata.begin(name, attributes)
    if (name === 'body') this.leaveHead()
    if (ENDS_PARAGRAPH.has(name)) this.endParagraph()
    this.endImplied(name)
    if (name === 'br' || name === 'hr') this.blocks.break()
    if (VOID.has(name)) return
    const block = BLOCK.has(name)
    const leftOut = LEFT_OUT.has(name) || name === 'title' || isHidden(name, attributes)
    if (block) this.blocks.break()
    if (name === 'td' || name === 'th') this.blocks.cell()
    const opened = { name, block, leftOut }
    this.open.push(opened)
    this.blocks.enter(name, attributes)
    if (leftOut) this.skipping++
    if (name === 'a') this.link = isAnchor(attributes) ? null : opened
  }

  end(name: string): void {
    if (name === 'br') {
      this.blocks.break()
      return
    }
    const at = this.indexOfOpen(name)
    if (at >= 0) this.closeDownTo(at)
    else if (name === 'p') this.blocks.break()
  }

  private closeDownTo(depth: number): void {
    while (this.open.length > depth) {
      const closed = this.open.pop() as Open
      if (closed.leftOut) this.skipping--
      if (closed === this.link) this.link = null
      if (closed.block) this.blocks.break()
      this.blocks.leave()
    }
  }

  /** The end tag of an inline element does not close the blocks around it. */
  private indexOfOpen(name: string): number {
    const inline = !BLOCK.has(name)
    const last = Math.max(0, this.open.length - LOOK_UP)
    for (let at = this.open.length - 1; at >= last; at--) {
      const open = this.open[at] as Open
      if (open.name === name) return at
      if (inline && open.block) return -1
    }
    return -1
  }

  private endParagraph(): void {
    const last = Math.max(0, this.open.length - LOOK_UP)
    for (let at = this.open.length - 1; at >= last; at--) {
      const open = this.open[at] as Open
      if (open.name === 'p') this.closeDownTo(at)
      if (open.name === 'p' || open.block) return
    }
  }

  private endImplied(name: string): void {
    const rule = IMPLIED_END.get(name)
    if (!rule) return
    const [ends, within] = rule
    const last = Math.max(0, this.open.length - LOOK_UP)
    let cut = -1
    for (let at = this.open.length - 1; at >= last; at--) {
      const open = this.open[at] as Open
      if (within.has(open.name)) break
      if (ends.has(open.name)) cut = at
    }
    if (cut >= 0) this.closeDownTo(cut)
  }

  /** Pages that never close their head still have a body. */
  private leaveHead(): void {
    const at = this.open.findIndex((open) => open.name === 'head')
    if (at >= 0) this.closeDownTo(at)
  }
}

/** Marks a place to go to; where scripts follow links, these have no address either. */
function isAnchor(attributes: Attributes): boolean {
  return !attributes.has('href') && (attributes.has('name') || attributes.has('id'))
}

/** Some pages hide the whole of themselves until their scripts have run. */
const SHOWN_LATER: ReadonlySet<string> = new Set(['html', 'body', 'main'])

function isHidden(name: string, attributes: Attributes): boolean {
  if (SHOWN_LATER.has(name)) return false
  if (attributes.has('hidden') || (name === 'dialog' && !attributes.has('open'))) return true
  const style = attributes.get('style')
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 1_000))
}
