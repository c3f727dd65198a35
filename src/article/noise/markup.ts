/** Debris of the page's own making: tags, template braces, script, lines without a letter. @module */
import { HINT, openers } from '../hint.ts'
import type { Piece } from '../piece.ts'
import { SIGN } from '../scan.ts'
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

/** Words and marks that open debris without a bracket in it. */
const OPENERS: ReadonlySet<string> = new Set(
  'var let const function window document embed embedded http https www pic t presentational grey white line short logo banner'.split(
    ' ',
  ),
)
openers(HINT.opensMarkup, OPENERS)
const OPENING_MARKS = '#/.@'

/** Has no bracket, no mark and no opening that debris has. */
function isPlain(piece: Piece): boolean {
  const { text, signs } = piece
  if (signs & SIGN.bracket || (signs & RECORD_SIGNS) === RECORD_SIGNS) return false
  return !OPENING_MARKS.includes(text[0] as string) && !OPENERS.has(piece.firstWord)
}

const RECORD_SIGNS = SIGN.quote | SIGN.colon

function isMarkup(piece: Piece): boolean {
  const { text, count, path } = piece
  if (count === 0) return true
  if (path.some(isCode)) return false
  if (isPlain(piece)) return false
  const opening = text.length > 400 ? text.slice(0, 400) : text
  if (BRACES.test(opening) && count <= 40) return true
  if (SCRIPT.test(opening)) return true
  if (RECORD.test(opening) && count <= 60) return true
  if (EMBED.test(opening) || IMAGE_LINK.test(opening) || BARE_LINK.test(opening)) return true
  if (DRAWN.test(opening)) return true
  return opening.includes('<') && TAG.test(opening) && count <= LONGEST_AROUND_TAG
}

/** What a page sets as code it means to show. */
function isCode(label: string): boolean {
  return /^(?:pre|code|kbd|samp)\b/.test(label)
}

export const markup = eachLine('markup', HINT.marked | HINT.bracket | HINT.opensMarkup, isMarkup)
