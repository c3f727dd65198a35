/** The furniture of a site: menus, breadcrumbs, share bars, icons. @module */
import { HINT, openers, phraseOpeners } from '../hint.ts'
import type { Piece } from '../piece.ts'
import { enlist } from '../word-form.ts'
import { LIST } from '../words.ts'
import { ITEMS, OPENS } from './menu-items.ts'
import type { NoiseRule } from './rule.ts'

/** Words after such an opening. */
const LONGEST_OPENED = 9

const TRAIL = /^you are (?:in|here)\b/i
const ICON_ALT = /\b(?:an|a) icon (?:of|representing|that)\b|^icon\b/gi
/** An icon by the name of its file: "close-icon". */
const ICON_NAME = /^[-•*]?\s*[\w-]{1,40}-icon$/i
enlist(LIST.icon, ['icon'])
const SEPARATORS = /[>›»/|•·]/
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i
const NUMBERED = /^\d{1,2}\.\s*/

const LONGEST = 24

function isNavigation(piece: Piece): boolean {
  const { text, count, lists } = piece
  if (lists & LIST.icon && (text.slice(0, 600).match(ICON_ALT)?.length ?? 0) >= 2) return true
  if (count > LONGEST) return false
  if (TRAIL.test(text)) return true
  if (count === 0) return false
  if (ICON_NAME.test(text)) return true
  if (COPYRIGHT.test(text) && count <= 20) return true
  const { words } = piece
  if (count <= LONGEST_OPENED && OPENS.lengthAt(words) > 0) return true
  const named = NUMBERED.test(text) ? words.slice(1) : words
  if (ITEMS.cover(named)) return true
  return SEPARATORS.test(text) && !/[.!?]$/.test(text) && ITEMS.lengthAt(words) > 0 && isTrail(text)
}

/** Two or more names between separators, nothing longer than a name. */
function isTrail(text: string): boolean {
  const parts = text.split(/\s*[>›»/|•·]\s*/).filter((part) => part !== '')
  return parts.length >= 2 && parts.every((part) => part.length <= 24 && !/[,.:;\d]/.test(part))
}

/** Lines of a menu that is printed one item a line, known items and others, at least; known ones among them. */
const MENU_LEAST = 3
const MENU_KNOWN = 2
const MENU_LONGEST = 60
const MENU_WORDS = 3

phraseOpeners(HINT.opensNavigation, ITEMS, OPENS)
openers(HINT.opensNavigation, ['you', 'copyright'])

export const navigation: NoiseRule = {
  kind: 'navigation',
  needs: HINT.marked | LIST.icon | HINT.opensNavigation,
  extent(pieces, at) {
    const first = pieces[at] as Piece
    return isNavigation(first) ? Math.max(1, menuAt(pieces, at)) : 0
  },
}

/** How far a menu runs from the item at `at` on; its last line is left where it may be the title of the story under it. */
function menuAt(pieces: readonly Piece[], at: number): number {
  let known = 0
  let end = at
  while (end < pieces.length && end - at < MENU_LONGEST && isItem(pieces[end] as Piece)) {
    if (ITEMS.cover((pieces[end] as Piece).words)) known++
    end++
  }
  while (end > at && pieces[end] && !isNavigation(pieces[end - 1] as Piece) && words(pieces[end - 1]) > 1)
    end--
  const length = end - at
  return length >= MENU_LEAST && known >= MENU_KNOWN && known * 3 >= length ? length : 0
}

function words(piece: Piece | undefined): number {
  return piece?.count ?? 0
}

function isItem({ text, count }: Piece): boolean {
  return count <= MENU_WORDS && /^\p{Lu}[^\d.,:;?!"“”]*$/u.test(text)
}
