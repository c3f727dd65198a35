/** The attributes of the tag at hand, kept as places in the source until one is read. @module */
import { Names } from './names.ts'
import { decodedAttribute } from './references.ts'

/** Those that say something of the text or of the page, each with its place in what is kept of a tag. */
export const ATTRIBUTE = {
  id: 0,
  class: 1,
  role: 2,
  itemprop: 3,
  style: 4,
  hidden: 5,
  open: 6,
  content: 7,
  property: 8,
  name: 9,
  rel: 10,
  href: 11,
  type: 12,
  datetime: 13,
  pubdate: 14,
} as const

type AttributeName = (typeof ATTRIBUTE)[keyof typeof ATTRIBUTE]

const NAMES = new Names(Object.keys(ATTRIBUTE))
const COUNT = Object.keys(ATTRIBUTE).length

/** Those by which paths tell elements apart come first. */
const LAST_TELLING = ATTRIBUTE.itemprop

export class Attributes {
  private readonly source: Buffer
  /** A bit for each that the tag has. */
  private held = 0
  private readonly starts = new Int32Array(COUNT)
  private readonly ends = new Int32Array(COUNT)
  /** From the first to the last of those by which paths tell elements apart. */
  private tellingFrom = 0
  private tellingTo = 0

  constructor(source: Buffer) {
    this.source = source
  }

  /** Another tag begins. */
  clear(): void {
    this.held = 0
    this.tellingTo = 0
  }

  /** The name stands in `[start, end)` and the value in `[from, to)`, without its marks; the first of each name counts. */
  add(start: number, end: number, from: number, to: number): void {
    const name = NAMES.find(this.source, start, end)
    if (name < 0 || this.held & (1 << name)) return
    this.held |= 1 << name
    this.starts[name] = from
    this.ends[name] = to
    if (name > LAST_TELLING) return
    if (this.tellingTo === 0) this.tellingFrom = start
    this.tellingTo = Math.max(end, to)
  }

  has(name: AttributeName): boolean {
    return (this.held & (1 << name)) !== 0
  }

  /** The value, with its references read. */
  get(name: AttributeName): string | undefined {
    if (!this.has(name)) return undefined
    const from = this.starts[name] as number
    const value = this.source.toString('utf8', from, this.ends[name])
    return value.includes('&') ? decodedAttribute(value, this.quoteBefore(from)) : value
  }

  /** The source of those by which paths tell elements apart, and what stands between them; `null` where there are none. */
  telling(): string | null {
    return this.tellingTo === 0 ? null : this.source.toString('latin1', this.tellingFrom, this.tellingTo)
  }

  private quoteBefore(from: number): string {
    const mark = String.fromCharCode(this.source[from - 1] as number)
    return mark === '"' || mark === "'" ? mark : ''
  }
}
