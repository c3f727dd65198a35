/** The text of a page as it was meant, where its letters came off badly: read in place of it, with the way back. @module */
import { linesOf } from './lines.ts'
import type { Page } from './page.ts'

export interface Mended {
  /** The page to read: the same one where there is nothing to mend. */
  readonly page: Page
  /** The place in the page as it came that a place in the mended one stands for. */
  readonly back: (offset: number) => number
}

/** One of these is in every text that needs mending, but for a record's and a page's escapes. */
const ODD =
  /[`\u0080-\u00a0\u00ad\u00b4\u00c2\u00c3\u00e2\u02bc\u2009\u200a-\u200f\u202f\u2032\u2060\ufb00-\ufb06\ufeff\ufffd]/
const RECORD = /^\s*(?:\[\s*)?\{\s*"/
const HEAD = 200

/** Letters of UTF-8 that were taken for letters of windows-1252, and the two sorts of escapes. */
const MISREAD =
  '[\\u00c2-\\u00f4][\\u0080-\\u00bf\\u0152-\\u0192\\u02c6\\u02dc\\u2013-\\u2122]{1,3}|\\u00e2\\u20ac'
const ENTITY =
  '(?:&(?:amp;)*(?:nbsp|shy|zwnj|#160|#173|#x[Aa]0);)+|&(?:amp;)*(?:#\\d{2,6}|#x[\\da-f]{2,5}|[a-z]{2,6}\\d{0,2});'
const ESCAPE = '\\\\(?:["/]|u[\\da-f]{4})'
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+'
const BLANK = '[\\u00a0\\u2009\\u200a\\u202f]'
const LIGATURE = '[\\ufb00-\\ufb06]'
const CONTROL = '[\\u0080-\\u009f]'
const MARK = '[`\\u00b4\\u02bc\\u2032\\ufffd]'

const DAMAGE = [MISREAD, ENTITY, UNSEEN, BLANK, LIGATURE, CONTROL, MARK].join('|')
const DAMAGES = new RegExp(DAMAGE, 'gi')
/** Within a record the marks that close its strings must stay what they are. */
const DAMAGES_OF_RECORD = new RegExp(`${ESCAPE}|${DAMAGE}`, 'gi')

/**
 * Soft hyphens and other marks nobody sees taken out, ligatures and entities spelt out, letters read in the wrong
 * encoding read in the right one. Takes time in proportion to the text.
 */
export function mendPage(page: Page): Mended {
  const { text } = page
  if (page.mediaType !== 'text/plain') return untouched(page)
  const record = text.includes('\\') && RECORD.test(text.slice(0, HEAD))
  if (!record && !text.includes('&') && !ODD.test(text)) return untouched(page)
  const edits = new Edits()
  const mended = text.replace(record ? DAMAGES_OF_RECORD : DAMAGES, (odd: string, at: number) => {
    const opens = isEdge(text, at - 1, record)
    const ends = isEdge(text, at + odd.length, record)
    const meant = beside(meantBy(odd, text, at), odd, opens, ends)
    if (meant.length !== odd.length) edits.add(at, odd.length, meant.length, opens)
    return meant
  })
  if (mended === text) return untouched(page)
  return { page: { ...page, text: mended, lines: linesOf(mended) }, back: (offset) => edits.back(offset) }
}

function untouched(page: Page): Mended {
  return { page, back: (offset) => offset }
}

/** What is blank by itself stays as it came, so that it lies in some line; beside one blank it is no second. */
function beside(meant: string, odd: string, opens: boolean, ends: boolean): string {
  if (meant.trim() !== '' || odd.length === meant.length) return meant
  return opens && ends ? odd : opens || ends ? '' : meant
}

/** Whether a line of the text may end at `at`: in a record where a string or an escaped break stands. */
function isEdge(text: string, at: number, record: boolean): boolean {
  const unit = text.charAt(at)
  if (/^\s?$/.test(unit)) return true
  return record && (unit === '"' || unit === '\\' || (/[nrt]/.test(unit) && text[at - 1] === '\\'))
}

/** What `odd`, at `at` in `text`, was meant to be; itself where nobody knows. */
function meantBy(odd: string, text: string, at: number): string {
  const unit = odd.charCodeAt(0)
  if (unit === AMPERSAND) return entity(odd)
  if (unit === BACKSLASH) return unescaped(odd, text, at)
  if (unit >= 0xfb00 && unit <= 0xfb06) return odd.normalize('NFKC')
  if (unit < 0xa0 && unit >= 0x80) return letterOf(unit)
  if (unit === 0xa0 || unit === 0x2009 || unit === 0x200a || unit === 0x202f) return ' '
  if (unit >= 0xc2 && unit <= 0xf4) return wellRead(odd)
  return MARKS.has(unit) ? mark(odd, text, at) : ''
}

const AMPERSAND = 38
const BACKSLASH = 92
const MARKS: ReadonlySet<number> = new Set([0x60, 0xb4, 0x2bc, 0x2032, 0xfffd])

const LOST = '\ufffd'
const LETTER = /\p{L}/u

/** An apostrophe by another sign; a lost letter between two others was one too, beside a blank a quotation mark or a dash, before a figure a pound. */
function mark(odd: string, text: string, at: number): string {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (LETTER.test(before) && LETTER.test(after)) return '’'
  if (odd !== LOST || before === LOST || after === LOST) return odd
  if (/\d/.test(after) && !/\d/.test(before)) return '£'
  if (/\s/.test(before)) return /\s/.test(after) ? '–' : '“'
  return /[\s,.;:)]/.test(after) ? '”' : odd
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  `amp & quot " apos ' lt < gt > nbsp \u00a0 shy \u00ad zwnj \u200c lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo »
  ndash – mdash — hellip … bull • middot · pound £ euro € copy © reg ® trade ™ deg ° times × frac12 ½ frac14 ¼ frac34 ¾
  aacute á agrave à acirc â auml ä aring å aelig æ ccedil ç eacute é egrave è ecirc ê euml ë iacute í icirc î iuml ï
  ntilde ñ oacute ó ograve ò ocirc ô ouml ö oslash ø uacute ú ugrave ù ucirc û uuml ü yacute ý szlig ß`
    .split(/[ \n]+/)
    .reduce<[string, string][]>((pairs, part, at, all) => {
      if (at % 2 === 1) pairs.push([all[at - 1] as string, part])
      return pairs
    }, []),
)

const ENTITIES = new RegExp(ENTITY, 'gi')

/** `text` with its entities spelt out, those that were escaped once more too. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITIES, entity) : text
}

function entity(odd: string): string {
  const name = /([^&;]+);$/.exec(odd)?.[1] ?? ''
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const letter = name.startsWith('#')
    ? numbered(number)
    : (BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase()))
  if (letter === undefined) return odd
  return seen(letter)
}

function seen(letter: string): string {
  return letter.replace(/\u00a0/g, ' ').replace(/[\u00ad\u200b-\u200f]/g, '')
}

function numbered(number: number): string | undefined {
  if (number < 0x20 || number > 0xffff || (number >= 0xd800 && number < 0xe000)) return undefined
  return number >= 0x80 && number < 0xa0 ? letterOf(number) : String.fromCharCode(number)
}

function unescaped(odd: string, text: string, at: number): string {
  if (odd[1] === '/') return '/'
  const letter = odd[1] === '"' ? '"' : numbered(Number.parseInt(odd.slice(2), 16))
  if (letter === undefined || letter === '\\') return odd
  if (letter !== '"') return seen(letter)
  return /[\s([“"n]/.test(text[at - 1] ?? ' ') ? '“' : '”'
}

const WINDOWS = new TextDecoder('windows-1252')
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** What windows-1252 has for a byte. */
function letterOf(byte: number): string {
  return WINDOWS.decode(Uint8Array.of(byte))
}

/** The bytes windows-1252 has for letters outside ASCII. */
const BYTES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, at) => [letterOf(at + 128), at + 128] as const),
)

function wellRead(odd: string): string {
  // The last byte of the closing mark is no letter of windows-1252, and is often lost.
  if (odd === 'â€') return '”'
  const bytes = Array.from(odd, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0))
  for (let length = bytes.length; length > 1; length--) {
    const taken = bytes.slice(0, length)
    if (taken.some((byte) => byte > 0xff)) continue
    try {
      const letter = UTF8.decode(Uint8Array.from(taken))
      return seen(letter) + odd.slice(length)
    } catch {
      // Not the bytes of a letter: a shorter run of them may be.
    }
  }
  return odd
}

/** Where a text was made longer or shorter. */
class Edits {
  /** Of each where it ends in the mended text, and what that place is in the text as it came. */
  readonly #ends: number[] = []
  readonly #from: number[] = []
  /** Where it ends in the text as it came. */
  readonly #after: number[] = []
  #moved = 0

  /** In the order of the text. What was taken out before a word (`opens`) belongs to that, else to what it follows. */
  add(at: number, length: number, now: number, opens: boolean): void {
    this.#moved += length - now
    const end = at + length
    this.#ends.push(end - this.#moved)
    this.#from.push(now === 0 && opens ? at : end)
    this.#after.push(end)
  }

  back(offset: number): number {
    let low = 0
    let high = this.#ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] as number) <= offset) low = middle + 1
      else high = middle
    }
    if (low === 0) return offset
    const past = offset - (this.#ends[low - 1] as number)
    // Past the place itself what was taken out lies behind.
    return past === 0 ? (this.#from[low - 1] as number) : (this.#after[low - 1] as number) + past
  }
}
