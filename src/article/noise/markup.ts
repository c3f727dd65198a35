/** Debris of the page's own making: tags, template braces, script, lines without a letter. @module */
import type { Piece } from '../piece.ts'
import { eachLine } from './rule.ts'

const TAG = /<\/?[a-z][a-z0-9]*(?:\s+[\w-]+\s*=|\s*\/?>|\s*$)/i
const BRACES = /\{\{|\}\}|\{%|%\}|\[\[.*\]\]|^\{"|"\s*:\s*[[{"]/
const SCRIPT =
  /^(?:var |let |const |function\s*\(|window\.|document\.|\/\/ <!\[CDATA|@media|@import|\.[\w-]+\s*\{|#[\w-]+\s*\{)/
/** Line breaks, quotation marks and brackets of a JSON record, and what opens or goes on with one. */
const RECORD = /^(?:\\[nrt])+$|^[[{]*\s*\{\s*"\w+"\s*:|^"\s*(?:,\s*"\w+"\s*:|[}\]])/
const IMAGE_LINK = /^!?\[[^\]]{0,200}\]\([^)]{0,400}\)$/
const EMBED =
  /^(?:embed(?:ded)? from \S+(?: \S+){0,3}|\[(?:embed|caption|gallery|video|image)[^\]]{0,100}\])$/i
const BARE_LINK = /^(?:(?:#\w+|https?:\/\/\S*|www\.\S+|pic\.twitter\.com\S*|t\.co\/\S*)(?:\s+|$))+$/i
/** Descriptions of what a page draws. */
const DRAWN =
  /^(?:presentational (?:grey|white|red) line|grey line|white space|line break|short presentational .{0,20}line|logo|banner)$/i

/** The tag is most of the line, or the line is cut inside it. */
const LONGEST_AROUND_TAG = 8

export function isMarkup({ text, words }: Piece): boolean {
  if (words.length === 0) return true
  const opening = text.length > 400 ? text.slice(0, 400) : text
  if (BRACES.test(opening) && words.length <= 40) return true
  if (SCRIPT.test(opening)) return true
  if (RECORD.test(opening) && words.length <= 60) return true
  if (EMBED.test(opening) || IMAGE_LINK.test(opening) || BARE_LINK.test(opening)) return true
  if (DRAWN.test(opening)) return true
  return opening.includes('<') && TAG.test(opening) && words.length <= LONGEST_AROUND_TAG
}

export const markup = eachLine('markup', isMarkup)
