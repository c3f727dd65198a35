/** Boxes that ask leave to set cookies or to load what another site provides. @module */
import { endsSentence, holdsQuote } from '../form.ts'
import { HINT } from '../hint.ts'
import { phrases } from '../phrases.ts'
import type { Piece } from '../piece.ts'
import { enlist } from '../word-form.ts'
import { LIST } from '../words.ts'
import type { NoiseRule } from './rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What such a box is about. */
const MATTER = words(
  'cookie cookies consent consented consenting privacy preferences permission technologies settings gdpr vendors ' +
    'trackers tracking personalised personalized unsubscribe adverts recaptcha hcaptcha',
)
/** What it lets the reader do. */
const DEED = words(
  'allow accept accepting agree reject enable enabling manage amend change click button buttons show view continue load loaded ' +
    'unable verify provided ask need use using third-party partners content session once settings options choices',
)
const READER = words('you your we our us this')

/** Frames of an embedded post that cannot be shown. */
const FRAME = phrases(`
  skip twitter post
  skip instagram post
  skip facebook post
  skip youtube post
  skip tiktok post
  skip x post
  end of twitter post
  end of instagram post
  end of facebook post
  end of youtube post
  end of tiktok post
  end of x post
  allow twitter content
  allow instagram content
  allow facebook content
  allow youtube content
  allow google youtube content
  allow tiktok content
  allow x content
  view original content on twitter
  view on instagram
  view original tweet on twitter
  accept and continue
  allow and continue
  content is not available
  view content in browser
  the bbc is not responsible for the content of external sites
  is not responsible for the content of external sites
  external sites
`)
const UNSHOWN = /\b(?:can ?not|can['’]t) be displayed\b|\bcontent of external (?:internet )?sites\b/i
/** By whose service readers are told from machines. */
const GUARDED = /\bprotected by (?:google )?h?(?:re)?captcha\b/i

const SURE_LENGTH = 100

/** A line that could stand in no other text. */
function isConsent(piece: Piece): boolean {
  const { text, count, lists } = piece
  if (
    count <= 30 &&
    ((lists & LIST.consent && FRAME.are(piece.words)) || UNSHOWN.test(text) || isGuarded(piece))
  )
    return true
  if (count < 4 || count > SURE_LENGTH || !(lists & LIST.matter)) return false
  if (holdsQuote(text) && /\bsaid\b|\btold\b/.test(text)) return false
  const its = piece.words
  const matter = among(its, MATTER)
  const deed = among(its, DEED)
  const reader = among(its, READER)
  const cookies = its.includes('cookies') || its.includes('cookie')
  if (cookies) return deed + matter >= 2 && reader >= 1
  return matter >= 2 && reader >= 1 && deed >= 1
}

function isGuarded({ text, lists }: Piece): boolean {
  return (lists & LIST.matter) !== 0 && GUARDED.test(text) && !holdsQuote(text)
}

/** A line that belongs to such a box when it stands beside a sure one. */
function mayBelong(piece: Piece): boolean {
  const { text } = piece
  if (piece.count > 40 || !(piece.lists & LIST.consent) || holdsQuote(text)) return false
  const its = piece.words
  if (its.length <= 6 && !endsSentence(text)) return among(its, DEED) + among(its, MATTER) > 0
  return among(its, READER) > 0 && among(its, DEED) + among(its, MATTER) >= 2
}

/** The name of the provider, alone on the line before the box. */
function isProvider({ text, count }: Piece): boolean {
  return count <= 3 && /^\p{Lu}/u.test(text) && !/[.,:;!?]$/.test(text)
}

/** Holds a word without which no line is of such a box. */
function speaksOfConsent({ count, lists }: Piece): boolean {
  return count <= SURE_LENGTH && (lists & LIST.consent) !== 0
}

enlist(LIST.matter, MATTER)
enlist(LIST.consent, [...MATTER, ...DEED, ...words('skip end displayed external original')])

function among(its: readonly string[], list: ReadonlySet<string>): number {
  let found = 0
  for (const word of its) if (list.has(word)) found++
  return found
}

/** How many lines may stand between the provider's name and the first sure line. */
const LEAD_IN = 2

export const consent: NoiseRule = {
  kind: 'consent',
  needs: HINT.short | LIST.consent,
  extent(pieces, at) {
    const first = pieces[at] as Piece
    if (!isProvider(first) && !speaksOfConsent(first)) return 0
    let from = at
    if (isProvider(first) || mayBelong(first)) {
      while (from < at + LEAD_IN && from < pieces.length && !isConsent(pieces[from] as Piece)) {
        from++
        const next = pieces[from]
        if (!next || !(isConsent(next) || mayBelong(next))) return isConsent(first) ? 1 : 0
      }
    }
    if (!isConsent(pieces[from] as Piece)) return 0
    let end = from + 1
    while (end < pieces.length && (isConsent(pieces[end] as Piece) || mayBelong(pieces[end] as Piece))) end++
    return end - at
  },
}
