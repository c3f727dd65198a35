/** Whether a percentage is a share of the vote, by the words about it. @module */
import type { NumberMention } from '../../mention/mention.ts'
import { textOf, type View } from './context.ts'
import { hasDecimals } from './figure.ts'
import { HINT, mayBeAbout } from './hints.ts'

const OF_THE_VOTE =
  /^\s*(?:%|per\s?cent|percent)?\s*(?:share )?of (?:all |everything )?(?:the )?(?:valid |total |overall |popular )?(?:votes?\b|poll\b|ballots?\b|total\b|(?:those )?cast\b)/i
const SHARE_AFTER = /^\s*(?:%|per\s?cent|percent)?\s*-?\s*(?:vote[- ]|voting )?share\b/i
const VOTE_SHARE =
  /\b(?:vote share|share of (?:the )?vote)\s+(?:of|was|is|stood at|to)\s*$|\b(?:of|half) the votes?\s*\(\s*$/i
const CHANGE =
  /\b(?:up|down|rose|fell|increase[ds]?|decrease[ds]?|dropped|cut|by|swing|turnout|gap|lead|points?|more|less|lower|higher)\s*(?:of\s*)?$/i
const OTHER_AFTER =
  /^\s*(?:%|per\s?cent|percent)?[\s-]*(?:swing|turnout|points?|majority|lead|rise|fall|drop|increase|down|up|more|less|lower|higher|ahead|of (?:the )?(?:electorate|electors|voters|people|those who|registered))/i
/** Between a count of votes and what share it is: "13,166 votes (47.9%)", "18,341 votes – a 56% share". */
const ATTACHED =
  /^\s*(?:votes?)?\s*[,(–—-]*\s*(?:or|and so|which (?:is|was)|that (?:is|was)|equal to)?\s*(?:a|an|nearly|almost|some|just (?:over|under|above)|more than|about|around)?\s*(?:a )?$/i
const ATTACHED_BEFORE =
  /^\s*(?:%|per\s?cent|percent)?\s*(?:,|with|and|\(|–|-|from)?\s*(?:just |a total of )?$/i
/** "While Lee received 24.6 per cent and Day 11.2": the rest of a list of shares. */
const LISTED =
  /\b(?:won|took|taking|winning|received|receiving|secured|securing|got|gained|polled|scored|managed|had|with|on|to|from|(?:second|third|fourth|fifth)(?: place)? with)\s+(?:just |only |a mere )?$/i

/** "The Tory share rose from 46% in 2010 to 50% in 2015": each with the year of its poll. */
const DATED = /^\s*(?:%|per\s?cent|percent)?\s+(?:in|at the)\s+(?:19|20)\d\d\b/i
const SHARE_BEFORE =
  /\b(?:vote share|share of the vote|votes? share|['’]s? share|(?:conservative|tory|labour|lib dem|liberal democrat|snp|green|ukip|plaid(?: cymru)?) (?:vote )?share)\b(?:(?!\b(?:turnout|swing|majority|lead|gap|electorate|seats)\b)[^.;])*\b(?:from|to|of|was|and|at)?\s*,?\s*$/i

/** Whether `howSaid` may find one said: of most rates of a newspaper nothing need be asked. */
export function maySayShares(view: View): boolean {
  const { numbers } = view.sentence
  return (
    numbers.length > 1 ||
    mayBeAbout(view, HINT.ofShares) ||
    numbers.some((one) => hasDecimals(one, view.context.article.text))
  )
}

/** How it is said that a percentage is a share of the vote, the plainest first. */
export type Said = 'ofTheVote' | 'attached' | 'listed' | 'dated' | 'bare'

/** How a percentage is said to be a share of the vote; null where it is not. `listed`: the sentence has told another so. */
export function howSaid(view: View, number: NumberMention, attached: boolean, listed: boolean): Said | null {
  // "About 5% more than it had planned": most rates of a newspaper are of something else.
  if (!attached && !listed && !mayBeAbout(view, HINT.ofShares) && !mayBeBare(view, number)) return null
  const before = textOf(view, Math.max(view.sentence.start, number.start - 40), number.start)
  const after = textOf(view, number.end, Math.min(number.end + 40, view.sentence.end))
  if (CHANGE.test(before) || OTHER_AFTER.test(after)) return null
  if (OF_THE_VOTE.test(after) || SHARE_AFTER.test(after) || VOTE_SHARE.test(before)) return 'ofTheVote'
  if (attached) return 'attached'
  if (DATED.test(after) && SHARE_BEFORE.test(textOf(view, view.sentence.start, number.start))) return 'dated'
  if (listed && LISTED.test(before)) return 'listed'
  return isBare(view, number) ? 'bare' : null
}

const OTHER_BETWEEN =
  /\b(?:turnout|swing|majority|lead|gap|points?|polls?|polling|seats?|electorate|members|inflation|tax|pay|rise|rose|increase\w*|fell|fall|drop\w*|down|up|by|cut|more|less|lost|gain\w*|slip\w*)\b|[.;]/i
const MOST_BETWEEN = 48
const SHARE_SAID =
  /\b(?:share|vote)(?:,| of| was| is| stood at| at| to)*\s*(?:just |only |nearly |almost |above |below |a mere )*$/i

/** "Labour 46.3%, the Tories 30.1%", "second on 31.3 per cent", "Labour's share, 39.6 per cent": a name and its figure. */
function isBare(view: View, number: NumberMention): boolean {
  if (!mayBeBare(view, number)) return false
  const name = view.sentence.mentions.findLast(
    (one) => (one.kind === 'party' || one.kind === 'person') && one.end <= number.start,
  )
  if (!name) return false
  const between = textOf(view, name.end, number.start)
  const crossed = view.sentence.numbers.some(
    (one) => one.unit !== 'ordinal' && one.start >= name.end && one.end <= number.start,
  )
  if (crossed || OTHER_BETWEEN.test(between)) return false
  return between.length <= MOST_BETWEEN || SHARE_SAID.test(between)
}

/** Printed to a tenth, or one of several. */
function mayBeBare({ sentence, context }: View, number: NumberMention): boolean {
  if (hasDecimals(number, context.article.text)) return true
  return sentence.numbers.filter(({ unit }) => unit === 'percent').length > 1
}

/** The count of votes a percentage stands beside: both are of one candidate. */
export function votesBeside(view: View, number: NumberMention): NumberMention | null {
  const { numbers } = view.sentence
  if (numbers.length < 2) return null
  const at = numbers.indexOf(number)
  const before = at > 0 ? numbers[at - 1] : undefined
  if (
    before &&
    isVotes(before) &&
    !isOfALead(view, before) &&
    ATTACHED.test(textOf(view, before.end, number.start))
  )
    return before
  const after = numbers[at + 1]
  return after && isVotes(after) && ATTACHED_BEFORE.test(textOf(view, number.end, after.start)) ? after : null
}

/** "A majority of 7,607, or 41%": a share of the lead, not of the vote. */
function isOfALead(view: View, { start }: NumberMention): boolean {
  return /\b(?:majority|lead|margin|cushion|by)\b[^,;]{0,30}$/i.test(
    textOf(view, Math.max(view.sentence.start, start - 44), start),
  )
}

function isVotes({ unit, value, inWords }: NumberMention): boolean {
  return !inWords && (unit === 'votes' || (unit === 'none' && value >= 1000)) && Number.isInteger(value)
}
