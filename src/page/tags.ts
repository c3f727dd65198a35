/** The tags of a page as they come: what stands between them, and of attributes those asked for. @module */
import { Tokenizer } from 'htmlparser2'

export type Attributes = ReadonlyMap<string, string>

/** Told of what is met, in the order of the page. Names are in small letters. */
export interface TagReader {
  /** `closed` says that the tag closes itself. */
  begin(name: string, attributes: Attributes, closed: boolean): void
  end(name: string): void
  text(text: string): void
}

const NONE: Attributes = new Map()

/** Time grows with the length of `source`. A tag that does not end is left out with all behind it. */
export function readTags(source: string, wanted: ReadonlySet<string>, reader: TagReader): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new Tags(source, wanted, reader))
  tokenizer.write(source)
  tokenizer.end()
}

/** What the tokenizer calls: places in the source become names, values and text. */
class Tags {
  private readonly source: string
  private readonly wanted: ReadonlySet<string>
  private readonly reader: TagReader
  private name = ''
  private attributes: Map<string, string> | null = null
  /** The attribute at hand; empty where it is not wanted, or was met before. */
  private attribute = ''
  private value = ''
  /** What stands since the last tag. */
  private pending = ''

  constructor(source: string, wanted: ReadonlySet<string>, reader: TagReader) {
    this.source = source
    this.wanted = wanted
    this.reader = reader
  }

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase()
    this.attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase()
    this.attribute = this.wanted.has(name) && !this.attributes?.has(name) ? name : ''
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== '') this.value += this.source.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.attribute !== '') this.value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (this.attribute === '') return
    this.attributes ??= new Map()
    this.attributes.set(this.attribute, this.value)
  }

  onopentagend(): void {
    this.begin(false)
  }

  onselfclosingtag(): void {
    this.begin(true)
  }

  onclosetag(start: number, end: number): void {
    this.give()
    this.reader.end(this.source.slice(start, end).toLowerCase())
  }

  ontext(start: number, end: number): void {
    this.pending += this.source.slice(start, end)
  }

  ontextentity(codePoint: number): void {
    this.pending += String.fromCodePoint(codePoint)
  }

  /** `mark` is the length of what ends the section, which `end` lies behind. */
  oncdata(start: number, end: number, mark: number): void {
    this.pending += this.source.slice(start, end - mark)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.give()
  }

  private begin(closed: boolean): void {
    this.give()
    this.reader.begin(this.name, this.attributes ?? NONE, closed)
  }

  private give(): void {
    if (this.pending !== '') this.reader.text(this.pending)
    this.pending = ''
  }
}
