/** References to characters ("&amp;", "&#8217;") in text, titles and attributes, as browsers read them. @module */
import { Tokenizer } from 'htmlparser2'

let read = ''
let out = ''

const nothing = (): void => {}

/** What is between two references is taken as it stands. */
const CALLS = {
  ontext(start: number, end: number): void {
    out += read.slice(start, end)
  },
  ontextentity(codePoint: number): void {
    out += String.fromCodePoint(codePoint)
  },
  onattribdata(start: number, end: number): void {
    out += read.slice(start, end)
  },
  onattribentity(codePoint: number): void {
    out += String.fromCodePoint(codePoint)
  },
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
}

/** The references that pages are full of. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#x27', "'"],
  ['#038', '&'],
  ['nbsp', '\u00a0'],
  ['#160', '\u00a0'],
  ['pound', '£'],
  ['#163', '£'],
  ['lsquo', '‘'],
  ['#8216', '‘'],
  ['rsquo', '’'],
  ['#8217', '’'],
  ['ldquo', '“'],
  ['#8220', '“'],
  ['rdquo', '”'],
  ['#8221', '”'],
  ['ndash', '–'],
  ['#8211', '–'],
  ['mdash', '—'],
  ['#8212', '—'],
  ['hellip', '…'],
  ['#8230', '…'],
])
const LONGEST = 7

/** Null where there is any other. */
function commonlyDecoded(text: string): string | null {
  let said = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    const meant = end < 0 || end - at > LONGEST ? undefined : COMMON.get(text.slice(at + 1, end))
    if (meant === undefined) return null
    said += text.slice(from, at) + meant
    from = end + 1
  }
  return said + text.slice(from)
}

function decoded(source: string): string {
  read = source
  out = ''
  const tokenizer = new Tokenizer({ decodeEntities: true }, CALLS)
  tokenizer.write(source)
  tokenizer.end()
  return out
}

/** Text without tags in it. */
export function decodedText(text: string): string {
  return text.includes('&') ? (commonlyDecoded(text) ?? decoded(text)) : text
}

/** Text in which tags are text. */
export function decodedTitle(text: string): string {
  return text.includes('&') ? (commonlyDecoded(text) ?? decoded(`<title>${text}`)) : text
}

/** `quote` is the mark around the value, empty where there is none. */
export function decodedAttribute(value: string, quote: string): string {
  return value.includes('&') ? (commonlyDecoded(value) ?? decoded(`<a b=${quote}${value}${quote}>`)) : value
}
