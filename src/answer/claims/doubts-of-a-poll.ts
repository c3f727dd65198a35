/** Why a figure of a seat or a poll that does not fit may be right all the same. @module */
import { yearOf } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { type MarkedArticle, once } from '../../mention/marked.ts'
import { mayBeDevolved } from './clause.ts'
import { contestsOf, winnerIn } from './contest.ts'
import { textOf } from './context.ts'
import type { Figure } from './figure.ts'
import { holdingsOf } from './holding.ts'
import { aroundOf, type Misfit, type Reason, sentenceOf } from './misfit.ts'
import { type Measure, otherReading } from './other-reading.ts'
import { otherTally } from './other-tally.ts'
import { ELSEWHERE } from './out-of-reach.ts'
import { isBesideCandidate, isBesideParty, isFirmlyOf, seatsOfMembers, seatsOfStory } from './pinned.ts'
import { listOf } from './respectively.ts'
import { personOf } from './seat-meant.ts'
import { speechAt } from './spoken.ts'
import { isParticular } from './tolerance.ts'
import { figures } from './wording.ts'

export const anotherBody: Reason = {
  when: 'the story tells of another parliament or council, and the sentence does not say Commons',
  always: true,
  doubt: ({ view }) =>
    mayBeDevolved(view)
      ? 'the story tells of another parliament or council, and the sentence does not say Commons'
      : null,
}

const NOTIONAL = /\bnotional(?:ly)?\b|\b(?:new|redrawn|old|changed?) boundar|\bboundary (?:changes|review)/i
/** Places whose parliaments are like ours: where a story names one, a house or a coalition is theirs. */
const ABROAD =
  /\b(?:NSW|New South Wales|Queensland|Tasmania|Canberra|Australian?|Ottawa|Canadian?|New Zealand|Wellington MP|Dublin|Irish Republic|Dáil|Taoiseach|Knesset|Lok Sabha|Bundestag|Jersey|Guernsey|Manx|Tynwald|Gibraltar)\b/
const tellsOfAbroad = once(({ text, sentences }: MarkedArticle) =>
  sentences.some((one) => {
    const words = text.slice(one.start, one.end)
    return ABROAD.test(words) || ELSEWHERE.test(words)
  }),
)

export const abroad: Reason = {
  when: 'the story tells of another country or chamber, and the sentence names no seat of the House',
  always: true,
  doubt: ({ view }) =>
    tellsOfAbroad(view.context.article) && !view.sentence.seats.some(({ cued }) => cued)
      ? 'the story tells of another country or chamber'
      : null,
}

/** A house, its parties and its prime minister are many: ours is meant where the sentence names one of them. */
export const whichHouse: Reason = {
  when: 'the sentence names neither the Commons, a party nor a member',
  doubt: (one) =>
    /\b(?:Commons|Westminster|Downing Street|House|Parliament)\b/.test(sentenceOf(one)) ||
    one.view.sentence.mentions.some((mention) => mention.kind === 'party' || personOf(mention) !== null)
      ? null
      : 'the sentence does not say whose house it is',
}

export const notional: Reason = {
  when: 'a notional result or new boundaries are told of beside it',
  doubt: (one) =>
    NOTIONAL.test(aroundOf(one)) ? 'the figure may be a notional one, on other boundaries' : null,
}

const SURVEY =
  /\b(?:exit poll|opinion polls?|polls? (?:suggest|show|put)\w*|survey|yougov|ipsos|survation|forecast|projection)\b/i
export const surveyed: Reason = {
  when: 'a poll of opinion or a forecast is told of beside it',
  doubt: (one) => (SURVEY.test(aroundOf(one)) ? 'the figure may be that of a poll or a forecast' : null),
}

export const noDay: Reason = {
  when: 'the day of the story is only inferred, and the sentence does not name the poll',
  doubt: ({ view: { asOf, context }, poll }) =>
    poll !== 'sentence' && asOf !== null && (context.basis === 'inferred' || context.basis === 'unknown')
      ? 'the day of the story is not certain'
      : null,
}

export const noSeat: Reason = {
  when: 'the sentence does not name the seat or its member, and the story names more than one',
  doubt: ({ seat, view, draft }) => {
    if (seat !== null || !draft.against?.seat) return null
    const story = seatsOfStory(view.context, view).size
    return story > 1
      ? `the sentence does not say which of the ${story} seats of the story is meant`
      : 'the sentence does not say which seat is meant'
  },
}

export const noPoll: Reason = {
  when: 'the sentence speaks of another poll than the latest and does not say which',
  doubt: ({ poll, draft }) =>
    poll === null && draft.against?.election
      ? 'the sentence does not say which poll of the seat is meant'
      : null,
}

export const spokenOf: Reason = {
  when: 'it is quoted, and the quotation does not name the seat',
  doubt: ({ view, draft, seat }) => {
    const speech = seat === 'sentence' ? null : speechAt(view.context.article, draft.at.start)
    return speech ? 'it is quoted, and the quotation does not say which seat is meant' : null
  },
}

const KNOWN =
  /^(?:Parliament|Westminster|Commons|House|Britain|UK|England|Scotland|Wales|Northern Ireland|London|Downing|Brexit|Leave|Remain)\b/
export const unknownPlace: Reason = {
  when: 'a place that is no seat known stands before the figure',
  doubt: ({ view, draft }) => {
    const last = view.sentence.mentions.findLast((one) => one.kind === 'number' && one.end <= draft.at.start)
    const from = last?.end ?? view.sentence.start
    for (const found of textOf(view, from, draft.at.start).matchAll(/\b(?:in|at) (?:the )?(?=\p{Lu})/gu)) {
      const start = from + found.index + found[0].length
      if (KNOWN.test(textOf(view, start, start + 20))) continue
      if (!view.sentence.mentions.some((one) => one.start <= start && one.end > start))
        return 'a place that is no seat known is named nearer'
    }
    return null
  },
}

const MOST_FIGURES = 8
export const manyFigures: Reason = {
  when: 'the line holds more than eight figures',
  doubt: ({ view }) =>
    view.sentence.mentions.filter((one) => one.kind === 'number').length > MOST_FIGURES
      ? 'the line holds so many figures that which belongs to what is not certain'
      : null,
}

const COMPARED =
  /\b(?:than|compared|against|versus|from|up|down|fell|rose|risen|fallen|increas\w+|decreas\w+|dropp\w+|cut|reduc\w+|slash\w+|doubl\w+|needed|short|behind|ahead|lead|gap|differ\w+|including|of which|another|extra|postal|spoil\w+|rejected)\b/i
const GROWN =
  /^\s*(?:votes?|%|per\s?cent)?\s*(?:\(?(?:up|down)|more|fewer|less|higher|lower|ahead|behind|short|clear|adrift)\b/i
/** "3,000 votes fewer than Labour": a figure set against another is not the whole. */
export const comparedWith: Reason = {
  when: 'the figure is set against another and may be the difference',
  doubt: ({ view, draft }) => {
    const before = view.sentence.mentions.findLast(
      (one) => one.kind === 'number' && one.end <= draft.at.start,
    )
    const from = Math.max(before?.end ?? view.sentence.start, draft.at.start - 60)
    const words = textOf(view, from, draft.at.start)
    return COMPARED.test(words) ||
      GROWN.test(textOf(view, draft.at.end, Math.min(draft.at.end + 24, view.sentence.end)))
      ? 'the figure is set against another, and may be the difference'
      : null
  },
}

export const anotherOwner: Reason = {
  when: 'another candidate or party is named nearer to the figure',
  doubt: ({ view, number, draft: { at, against } }) => {
    // "Respectively": the n-th figure is that of the n-th name.
    if (number && listOf(view, number)) return null
    const { election, candidacy, party } = against ?? {}
    const beside =
      election && candidacy
        ? isBesideCandidate(view, at, election, candidacy)
        : party
          ? isBesideParty(view, at, party)
          : true
    return beside ? null : 'somebody else is named nearer to the figure'
  },
}

export const looselyTheirs: Reason = {
  when: 'a new clause or a pronoun stands between the name and the place',
  doubt: (one) => (isFirm(one) ? null : 'whose place it is the sentence does not say beyond doubt'),
}

/** Whatever the words leave open, no other reading may bear the figure out. */
export const otherwiseRight: Reason = {
  when: 'it is right of another contest, candidate, measure or seat of the story, and the sentence alone does not settle seat, poll and owner',
  always: true,
  doubt: (one) => {
    const { view, draft, figure, seat, poll, slip } = one
    if (!figure) return null
    const firm = seat === 'sentence' && isFirm(one) && !COMPARED_WITH_ANOTHER.test(sentenceOf(one))
    if (firm && poll === 'sentence') return null
    // The majority of another seat that night: of that one, unless the sentence names its seat.
    const elsewhere = draft.verdict.caveats.find((one) => / is the (?:majority|vote|turnout) of /.test(one))
    if (seat !== 'sentence' && elsewhere && !slip) return `${elsewhere}, and the sentence names no seat`
    const other =
      firm && poll === 'news'
        ? ofThePollBefore(one, figure)
        : otherReading(view.register, seatsMeant(one), figure, slip ? 'any' : measuresOf(one, figure))
    if (!other) return null
    return `${figures(figure.value)} is ${other}; the sentence does not say beyond doubt which is meant: ${draft.subject}`
  },
}

/** What the words leave open that it is a figure of: a percentage, a rounded or a compared count is right of too many things by chance. */
export function measuresOf({ draft }: Misfit, figure: Figure): readonly Measure[] | 'any' {
  if (/^(?:turnout|swing)\./.test(draft.rule)) return [draft.rule.startsWith('t') ? 'turnout' : 'swing']
  if (draft.rule === 'share.ofTheVote') return ['share', 'change']
  if (figure.unit === 'percent' || figure.unit === 'points' || isParticular(figure)) return 'any'
  return draft.rule.startsWith('majority.') ? ['majority'] : ['votes', 'roll']
}

/**
 * "His majority of 9,065 is gone", on the night: with the news alone to say which poll is meant, the figure may be of
 * the poll before, to the vote.
 */
function ofThePollBefore({ view, draft, slip }: Misfit, figure: Figure): string | null {
  const election = draft.against?.election
  const isExact = figure.comparator === 'exact' && (figure.decimals > 0 || isParticular(figure))
  if (!election || !isExact || slip) return null
  const before = contestsOf(view.register, election.seat).filter((each) => each.date < election.date)
  const days = new Set(before.slice(-POLLS_BACK).map(({ date }) => date))
  const measure = ownMeasure(draft.rule)
  return measure && otherReading(view.register, [election.seat], figure, [measure], days)
}

/** The poll before, and the general election before a by-election. */
export const POLLS_BACK = 2

function ownMeasure(rule: string): Measure | null {
  const [kind] = rule.split('.')
  return kind === 'majority' || kind === 'votes' || kind === 'share' || kind === 'turnout' || kind === 'swing'
    ? kind
    : null
}

/** Of figures that belong to a candidate: whose it is leaves no doubt either. */
function isFirm({ view, draft: { at, against }, number }: Misfit): boolean {
  return !against?.candidacy || isFirmlyOf(view, at) || (number !== null && listOf(view, number) !== null)
}

const COMPARED_WITH_ANOTHER = /\b(?:compared|previous\w*|last time|ago|former(?:ly)?|notional)\b/i

/** Seats of the story, and the one it was held against. */
function seatsMeant({ view, draft }: Misfit): ReadonlySet<SeatId> {
  const seats = new Set<SeatId>()
  if (draft.against?.seat) seats.add(draft.against.seat)
  for (const seat of seatsOfStory(view.context, view)) if (view.register.seats.has(seat)) seats.add(seat)
  for (const seat of seatsOfMembers(view.context, view)) seats.add(seat)
  return seats
}

const MAJORITY_SAID = /\b(?:majorit|maj\b|margin|cushion|lead\b|minority)/i
/** "Beat Lee by 13,166 votes", "13,166 more votes than Lee": a total may be meant, unless it is called a majority. */
export const total: Reason = {
  when: 'it is the winner’s vote, and not called a majority',
  doubt: (one) => {
    const { view, draft, number } = one
    const election = draft.against?.election
    const winner = election && winnerIn(view.register, election)
    const before = textOf(view, Math.max(view.sentence.start, draft.at.start - 60), draft.at.start)
    const after = textOf(view, draft.at.end, Math.min(draft.at.end + 20, view.sentence.end)).split(
      /[,;(–—]/,
    )[0]
    const said = MAJORITY_SAID.test(`${before} ${after}`) || /\bby\s+$/i.test(before)
    return winner?.votes === number?.value && !said
      ? `${figures(number?.value ?? 0)} is the winner’s vote, and the sentence does not call it a majority`
      : null
  },
}

/** "Labour since 1997" of a seat whose member has sat since 1997: said of the member, perhaps. */
export const otherHolding: Reason = {
  when: 'the seat was won in that year all the same, and the sentence does not name it',
  doubt: ({ view, draft: { printed, against }, seat }) => {
    const year = Number(/\d{4}/.exec(`${printed}`)?.[0])
    if (!against?.seat || !year || seat === 'sentence') return null
    return holdingsOf(view.register, against.seat).some(({ from }) => yearOf(from) === year)
      ? `the seat was won in ${year} all the same`
      : null
  },
}

export const tallyElsewhere: Reason = {
  when: 'it is the count of another party or election, a gain or loss, or printed while votes were counted',
  always: true,
  doubt: ({ view, draft: { against, verdict }, number }) =>
    number && against?.party && !listOf(view, number)
      ? otherTally(view, against.party, number, verdict.computed)
      : null,
}
