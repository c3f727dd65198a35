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
  return text.includes('&') ? decoded(text) : text
}

/** Text in which tags are text. */
export function decodedTitle(text: string): string {
  return text.includes('&') ? decoded(`<title>${text}`) : text
}

/** `quote` is the mark around the value, empty where there is none. */
export function decodedAttribute(value: string, quote: string): string {
  return value.includes('&') ? decoded(`<a b=${quote}${value}${quote}>`) : value
}
