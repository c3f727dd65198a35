/** Lines that say who wrote the story. @module */
import { endsSentence } from '../form.ts'
import { HINT, openers } from '../hint.ts'
import type { Piece } from '../piece.ts'
import { SIGN } from '../scan.ts'
import { enlist } from '../word-form.ts'
import { LIST, wordsOf } from '../words.ts'
import type { NoiseRule } from './rule.ts'
import { isTimestamp } from './timestamp.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ROLES = words(
  'reporter reporters correspondent correspondents editor editors staff journalist writer columnist presenter producer news desk team ' +
    'agencies agency pa reuters analyst chief senior deputy assistant political politics westminster lobby whitehall home affairs social ' +
    'local parliamentary election elections night foreign city regional local democracy investigations data business economics health education environment transport scotland wales northern ireland our',
)

const OPENS_BY =
  /^(?:(?:exclusive|analysis(?: box)?|words|written|report|comment|opinion|story|reporting|reported|compiled)\s*(?:by|:)\s|[-–—•]?\s*by[\s:]\s*)\S/i
const ADDRESS = /^\S+@\S+\.\w+$|^\[email[\s\u00a0]protected\]$|^@\w{2,20}$/
const CREDIT =
  /^(?:(?:with )?(?:(?:additional|extra|further) )?(?:reporting|writing|research) by|editing by|compiled by|edited by|with (?:files|contributions|inputs?) from) /i
/** The signature of a post: a dash, a name, a handle, a date. */
const SIGNATURE = /^[—–-]{1,2}\s*\S.{0,60}\(@\w{1,20}\)/u
const SOURCE = /^source\s*:\s*\S/i
const SOURCE_WORDS = 12
const LONGEST = 16

/** Who else worked on the report, or where it stood before. */
const CONTRIBUTED =
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b[^.]{0,60}\.?$|^(?:this (?:article|story|piece|report) (?:was )?)?(?:first|originally) (?:published|appeared) (?:in|on|at|by) .{1,60}$/i
enlist(LIST.shared, ['contributed', 'published', 'appeared'])
const CONTRIBUTED_WORDS = 60
const TAIL = 160

/** `By` and a name in capitals or a desk, with what that person does. */
function isByline(piece: Piece): boolean {
  const { text, count, lists, signs, hints } = piece
  if (count <= CONTRIBUTED_WORDS && lists & LIST.shared && CONTRIBUTED.test(text.slice(-TAIL))) return true
  if (text.length > 160) return false
  if (signs & (SIGN.writer | SIGN.bracket) && ADDRESS.test(text)) return true
  if (count < 2 || count > LONGEST) return false
  if (signs & SIGN.writer && (SIGNATURE.test(text) || isStamped(text))) return true
  if (hints & (HINT.marked | HINT.opensByline)) {
    if (CREDIT.test(text)) return true
    if (SOURCE.test(text) && count <= SOURCE_WORDS && !endsSentence(text)) return true
    if (OPENS_BY.test(text)) return !endsSentence(text) && isPerson(text)
  }
  return isNameAndRole(text, count)
}

/** Words in capitals, roles and small words only. */
function isPerson(text: string): boolean {
  const opened = text.replace(OPENS_BY, (opening) => opening.slice(-1))
  for (const word of opened.split(/[\s,|/&•·-]+/)) {
    if (word === '' || /^\p{Lu}/u.test(word) || /^[@(]/.test(word) || /^\d/.test(word)) continue
    if (!ROLES.has(word.toLowerCase()) && !/^(?:and|in|at|for|of|the|de|van|von|our)$/.test(word))
      return false
  }
  return true
}

const TRADE = /\b(?:correspondent|reporter|editor|journalist|columnist)\b/i

/** A name and a trade without a verb: "Jo Bloggs, political correspondent". */
function isNameAndRole(text: string, count: number): boolean {
  if (count > 9 || endsSentence(text) || !TRADE.test(text) || !/^\p{Lu}/u.test(text)) return false
  return isPerson(text)
}

const CREDITING =
  'exclusive analysis box words written report comment opinion story reporting reported compiled'.split(' ')
openers(
  HINT.opensByline,
  'by source writing editing additional edited extra further research with'.split(' '),
)
// Printed with and without a blank before "by".
openers(HINT.opensByline, [...CREDITING, ...CREDITING.map((word) => `${word}by`)])

/** A name of two or three words, which the next line gives the role of. */
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u

/** "Jo Bloggs | 9:05pm, 4 May 2010". */
function isStamped(text: string): boolean {
  const [name = '', ...rest] = text.split(/\s*[|•·]\s*/)
  const stamp = rest.join(' ')
  return stamp !== '' && NAME.test(name) && isTimestamp({ text: stamp, words: wordsOf(stamp) })
}

export const byline: NoiseRule = {
  kind: 'byline',
  needs: HINT.marked | HINT.short | HINT.writer | LIST.shared | HINT.opensByline,
  extent(pieces, at) {
    const piece = pieces[at] as Piece
    if (isByline(piece)) return 1
    const next = pieces[at + 1]
    return next && piece.count <= 3 && NAME.test(piece.text) && isRole(next) ? 2 : 0
  },
}

function isRole({ text, count }: Piece): boolean {
  return count <= 7 && TRADE.test(text) && isNameAndRole(text, count)
}
