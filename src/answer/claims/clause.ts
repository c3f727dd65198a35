/** What stands about a figure that makes it no claim of ours: another body, a supposition, a vote in the House. @module */
import type { Span } from '../../base/span.ts'
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { View } from './context.ts'
import { HINT, hintsAt, mayBeAbout } from './hints.ts'

export const OTHER_BODY =
  /\b(?:council(?:s|lor|lors)?|ward|wards|holyrood|msps?|first minister|scottish parliament|senedd|welsh assembly|stormont|assembly election|mayor(?:al|s)?|mayoralty|crime commissioner|european parliament|european elections?|meps?|referendum|brexit vote|electoral college|president(?:ial)?|senate|congress(?:ional)?|bundestag|chancellorship|county|borough election|leadership (?:election|contest|race|ballot)|student|union ballot)\b/i

const IN_THE_HOUSE =
  /\b(?:division|amendments?|motion|bill|second reading|third reading|rebels?|rebellion|rebelled|(?<!\b(?:people|voters|electors|constituents|residents) )voted (?:for|against|down|through|by)|votes? of (?:no )?confidence|confidence vote|no[- ]confidence|leadership|ballot of (?:mps|members)|defeat in the commons|lords|backbench(?:ers)? voted|mps voted|mps backed|ayes|noes)\b/i

const SUPPOSED =
  /\b(?:notional(?:ly)?|would|could|might|may well|if|unless|were to|predict(?:s|ed|ion|ions)?|forecasts?|poll of|polls suggest|polling|opinion polls?|pollsters?|survey|projection|projected|on course|expected to|hop(?:es?|ing) to|need(?:s|ed)? a|requires?|target(?:ing|s)?|exit poll|estimate[ds]?|yougov|ipsos|survation|mrp|bookmakers?|odds)\b/i

/** The text around a place, not past a semicolon, dash or the end of the sentence. */
export function clauseAround(view: View, at: Span): string {
  const { text } = view.context.article
  const { start, end } = view.sentence
  let from = at.start
  while (from > start && !isCutAt(text, from - 1, at.start)) from--
  let to = at.end
  while (to < end && !isCutAt(text, to, end)) to++
  return text.slice(from, to)
}

/** Whether a semicolon, a dash, or a short one between blanks stands at `at`, all of it before `end`. */
function isCutAt(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === SEMICOLON || unit === LONG_DASH) return true
  return (
    unit === BLANK &&
    at + 2 < end &&
    text.charCodeAt(at + 1) === SHORT_DASH &&
    text.charCodeAt(at + 2) === BLANK
  )
}

const SEMICOLON = ';'.charCodeAt(0)
const LONG_DASH = '—'.charCodeAt(0)
const SHORT_DASH = '–'.charCodeAt(0)
const BLANK = ' '.charCodeAt(0)

/** A council, a devolved parliament, a mayor, another country: not the House of Commons. */
export function isOtherBody(view: View, at: Span): boolean {
  return mayBeAbout(view, HINT.otherBody) && OTHER_BODY.test(clauseAround(view, at))
}

/** Words of another body that only say what somebody is or was ("Ann Lee, a former councillor, won by 323"). */
const DESCRIBING =
  /\b(?:(?:ward )?councillors?|(?:city|county|district|borough|town|parish|ward|local) councillors?|(?:the )?(?:\p{Lu}\w+ )*(?:city |county |district |borough )?council(?:['’]s)?(?: leader)?(?! (?:by-?election|election|seat|ward|poll|vote|result|contest)s?\b)|county(?! (?:by-?election|election|seat|ward|council)s?\b)|(?:deputy )?mayors?|former first minister|first minister)\b/giu
const OF_ANOTHER_POLL =
  /\b(?:(?:council|local|borough|county|district|city|mayoral|ward) (?:council )?(?:by-?)?elections?|elected (?:as )?(?:the )?(?:\w+ ){0,4}mayor|on the council|control of|seats? on|whole council)\b/i

/**
 * The same for a figure so particular that it tells its poll by itself: words that only describe a person do not
 * count. What they leave in doubt is never called wrong.
 */
export function isOtherPoll(view: View, at: Span): boolean {
  if (!mayBeAbout(view, HINT.otherBody)) return false
  const clause = clauseAround(view, at)
  if (!OTHER_BODY.test(clause)) return false
  return OF_ANOTHER_POLL.test(clause) || OTHER_BODY.test(clause.replace(DESCRIBING, ''))
}

const DEVOLVED =
  /\b(?:holyrood|scottish parliament|senedd|welsh assembly|assembly for wales|first ministers?|(?:scotland|wales|northern ireland)['’]s (?:\w+ )?(?:parliament|assembly)|assembly elections?|stormont|msps?|assembly members?|(?:council|local|ward) by-?elections?|wards?)\b/i
const OF_THE_COMMONS = /\b(?:by-?election|general election|westminster|commons|house of commons)\b/i
const tellsOfDevolved = once((article: MarkedArticle) =>
  article.sentences.some(
    (one, at) =>
      (hintsAt(article, at) & HINT.devolved) !== 0 && DEVOLVED.test(article.text.slice(one.start, one.end)),
  ),
)

/** The story tells of a devolved parliament, whose seats bear the names of ours, and this sentence does not say Commons. */
export function mayBeDevolved(view: View): boolean {
  const { article } = view.context
  return (
    tellsOfDevolved(article) &&
    !(
      mayBeAbout(view, HINT.ofTheCommons) &&
      OF_THE_COMMONS.test(article.text.slice(view.sentence.start, view.sentence.end))
    )
  )
}

/** A division, a confidence ballot, a leadership contest. */
export function isVoteInTheHouse(view: View, at: Span): boolean {
  return mayBeAbout(view, HINT.inTheHouse) && IN_THE_HOUSE.test(clauseAround(view, at))
}

/** The sentence before tells of a division or a ballot, and this one names no seat of its own. */
export function followsVoteInTheHouse(view: View): boolean {
  const before = view.context.article.sentences[view.at - 1]
  if (!before || (hintsAt(view.context.article, view.at - 1) & HINT.inTheHouse) === 0) return false
  if (view.sentence.seats.some(({ cued }) => cued)) return false
  return IN_THE_HOUSE.test(view.context.article.text.slice(before.start, before.end))
}

/** Said of what would, might or is forecast to be, or of what a survey of opinion found. */
export function isSupposed(view: View, at: Span): boolean {
  if (mayBeAbout(view, HINT.supposed) && SUPPOSED.test(clauseAround(view, at))) return true
  if (!mayBeAbout(view, HINT.surveyed)) return false
  return SURVEYED.test(view.context.article.text.slice(view.sentence.start, view.sentence.end))
}

const SURVEYED =
  /\b(?:(?:opinion|constituency|mori|yougov|ipsos|icm|gallup|nop|populus|comres|survation|opinium|savanta|ashcroft|mrp|telephone|private|internal|new|latest) polls?|polls? (?:by|for|published|commissioned|conducted|carried out|suggest\w*|show\w*|indicat\w*|found|put|gave)|polling (?:by|for|suggest\w*|show\w*)|survey(?:s|ed)?|pollsters?|canvass(?:ing)? returns)\b/i
