/** Captions of pictures, with their credit. @module */
import type { ElementKind } from './element-kind.ts'
import { HINT, openers } from './hint.ts'
import type { Piece } from './piece.ts'
import { isWordUnit, SIGN } from './scan.ts'
import { enlist } from './word-form.ts'
import { LIST } from './words.ts'

const LABEL =
  /^(?:\(?(?:image|picture|photo|photograph|pic|file photo|file picture|file image|image caption|media caption|photo caption|picture caption|caption)s?\s*[:,]|image (?:caption|source)|media caption|pictured\s*[:,]|(?:image|photo) (?:credit|copyright)|▲|↑)/i

/** First words of labels. */
const LABELS =
  'image images picture pictures pictured photo photos photograph photographs pic pics file media caption captions'.split(
    ' ',
  )
openers(HINT.opensCaption, LABELS)

/** Who pictures are credited to. */
const AGENCY =
  '(?:PA|AP|AFP|EPA|REX|Rex|SWNS|Getty(?: Imag(?:es?)?)?|Reuters|REUTERS|Alamy|Shutterstock|iStock|Bloomberg|NurPhoto|ZUMA|Zuma|Xinhua|Anadolu|WireImage|FilmMagic|Press Association|PA Media|UK Parliament|House of Commons|Press Team|GETTY IMAGES|GETTY|ALAMY|SHUTTERSTOCK|PRESS ASSOCIATION|[A-Z]\\w+ Images)'

/**
 * A credit at the end of the line, named as one, in brackets or after a bar (a sentence may end in an agency's name
 * too), with the marks and the list without one of which it is not there.
 */
const CREDITS: readonly (readonly [signs: number, lists: number, credit: RegExp])[] = [
  [
    SIGN.colon,
    0,
    /(?:\(+\s*)?\b(?:[Pp]ic(?:ture)?s?|[Ii]mages?|[Pp]hoto(?:graph)?s?|[Cc]redit|PIC|IMAGE|PHOTO|CREDIT)(?: [Ss]ource| [Cc]redit| by)?\s*:\s*[\p{Lu}\d@©][^.:]{0,60}\)*\.?$/u,
  ],
  [0, LIST.credit, /(?:image|photo|picture) (?:source|copyright|credit),?\s+\S[^.:]{0,60}$/i],
  [SIGN.bracket, 0, new RegExp(`[(\\[][^()\\[\\]]{0,60}\\b${AGENCY}\\b[^()\\[\\]]{0,40}[)\\]]+\\.?$`)],
  [
    SIGN.bar,
    LIST.credit,
    new RegExp(`(?:[/©|]\\s*|\\bvia\\s+)${AGENCY}(?:\\s+Wire|\\s+Media|\\s+News)?\\)*\\.?$`),
  ],
  [SIGN.bracket, 0, /\((?:photo|picture|image|photograph) by [^()]{1,80}\)\.?$/i],
  [SIGN.colon, 0, /\bphotograph: [^.]{1,60}$/i],
  [SIGN.colon, 0, /\b(?:image|media|photo|picture) caption\s*:/i],
]

const CREDIT_ALONE = new RegExp(
  `^(?:©\\s*)?(?:\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,3}\\s*[/|]\\s*)?${AGENCY}(?:[ /,]+${AGENCY})*$`,
  'u',
)

/** No agency's name is without one of these. */
enlist(
  LIST.agency,
  `pa ap afp epa rex swns getty reuters alamy shutterstock istock bloomberg nurphoto zuma xinhua anadolu wireimage filmmagic
  association media parliament commons team images`.split(/\s+/),
)

/** No credit is without one of these marks or words. */
const CREDIT_SIGNS = SIGN.colon | SIGN.bracket | SIGN.bar
enlist(LIST.credit, ['source', 'copyright', 'credit', 'via'])

/** Words a caption has at most. */
const LONGEST = 70
const CREDIT_WITHIN = 120

/** By its label, its credit, the element it stood in, or because templates print captions twice running. */
export function isCaption(piece: Piece): boolean {
  const { text, path, count, hints, lists, signs } = piece
  if (count === 0 || count > LONGEST) return false
  if (path.length > 0 && piece.kinds.some(isFigure)) return true
  if (hints & (HINT.marked | HINT.opensCaption) && LABEL.test(text)) return true
  if (lists & LIST.agency && isWordUnit(text.charCodeAt(text.length - 1)) && CREDIT_ALONE.test(text))
    return true
  const shown = closesBracket(text) ? signs : signs & ~SIGN.bracket
  if (!(shown & CREDIT_SIGNS) && !(lists & LIST.credit)) return false
  const ending = text.slice(-CREDIT_WITHIN)
  return CREDITS.some(([marks, named, credit]) => (shown & marks || lists & named) && credit.test(ending))
}

/** A bracket counts for a credit where the line closes with one. */
function closesBracket(text: string): boolean {
  const last = text.endsWith('.') ? text.length - 2 : text.length - 1
  const mark = text.charAt(last)
  return mark === ')' || mark === ']'
}

/** A short text printed twice on one line. */
export function isDoubledCaption(piece: Piece): boolean {
  return piece.doubled && piece.count >= 3 && piece.count <= 40
}

/** A label with its caption on the lines after it ("Image:" alone). */
export function isBareLabel(piece: Piece): boolean {
  return piece.count <= 2 && /[:,]$/.test(piece.text) && LABEL.test(piece.text)
}

function isFigure({ kind, element }: ElementKind): boolean {
  return kind === 'caption' && element !== 'figure'
}
