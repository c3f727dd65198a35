/** Why a figure may be of something else that the words about it allow: the poll before, a loser, several together. @module */
import type { Election } from '../../register/election.ts'
import { rankedIn, winnerIn } from './contest.ts'
import { textOf, type View } from './context.ts'
import { POLLS_BACK } from './doubts-of-a-poll.ts'
import type { Figure } from './figure.ts'
import { type Misfit, type Reason, sentenceOf } from './misfit.ts'
import { knownOf } from './other-reading.ts'
import { fitCount, fitPercent, holds } from './tolerance.ts'
import { fitsDate } from './which-contest.ts'
import { figures } from './wording.ts'

/** How far a round figure may be from what it was rounded from: a part of itself. */
const ROUNDING = 0.09
/** Figures rounded to that many are loose. */
const ROUND = 500

/** "A majority of 16,000 was no protection": the old one, loosely, in a story of the poll that ended it. */
export const goneMajority: Reason = {
  when: 'it is about the majority of one of the two polls before, and its clause neither dates it nor says “won with”',
  always: true,
  doubt: ({ view, draft, figure, slip }) => {
    const election = draft.against?.election
    if (!figure || !election || slip || isDated(view, election)) return null
    if (WON_BY.test(textOf(view, view.sentence.start, draft.at.start))) return null
    // Notional results bear the day of the poll they are reckoned from.
    const before = view.register
      .line(election.seat)
      .flatMap((seat) => view.register.electionsIn(seat))
      .filter(({ date }) => date < election.date)
    const polls = new Set([...new Set(before.map(({ date }) => date))].sort().slice(-POLLS_BACK))
    const near = before.find(
      ({ date, majority }) => polls.has(date) && majority !== null && isAbout(figure, majority),
    )
    return near?.majority
      ? `it is about the majority of ${figures(near.majority)} of ${near.date}, which may be meant`
      : null
  },
}

/** In one clause with the figure. */
const WON_BY =
  /\b(?:won|wins?|winning|holds?|held|holding|kept|keeps|retain\w*|took|takes|elected|gain\w*|captur\w*|seiz\w*)\b[^,;:–—()]*\b(?:by|with|on)\b[^,;:–—()]*$/i

function isAbout(figure: Figure, majority: number): boolean {
  if (holds(fitCount(figure, majority))) return true
  const isRound = figure.value % ROUND === 0 || figure.comparator !== 'exact'
  return isRound && Math.abs(majority - figure.value) <= ROUNDING * figure.value
}

function isDated(view: View, { date }: Election): boolean {
  return view.sentence.mentions.some((one) => one.kind === 'date' && fitsDate(date, one))
}

/** "The Conservative whose majority was at stake, 16,313": what a loser polled is no slip for a majority. */
export const losersVote: Reason = {
  when: 'it is the vote of a candidate who did not win there',
  always: true,
  doubt: ({ view, draft, figure }) => {
    const election = draft.against?.election
    const winner = election && winnerIn(view.register, election)
    const loser =
      figure &&
      election &&
      rankedIn(view.register, election).some((one) => one !== winner && one.votes === figure.value)
    return loser && winner?.votes !== figure.value
      ? `${figures(figure.value)} is the vote of a loser there`
      : null
  },
}

const TOGETHER =
  /\b(?:combined|together|between them|added (?:up|to)|joint(?:ly)?|in all|total(?:led|ling)?|add(?:s|ed)? up)\b|\b(?:comes?|came) to (?=\d)/i
export const addedUp: Reason = {
  when: 'the sentence adds figures up',
  always: true,
  doubt: (one) => (TOGETHER.test(sentenceOf(one)) ? 'the figure may be of several together' : null),
}

export const wholeRoll: Reason = {
  when: 'it is the electorate of that poll',
  always: true,
  doubt: ({ draft, figure }) =>
    figure && draft.against?.election?.electorate === figure.value ? 'it is the electorate' : null,
}

/** "A majority of 9,936 and 69% of all votes". */
export const winnersShare: Reason = {
  when: 'it is the winner’s share of that poll',
  always: true,
  doubt: ({ view, draft, figure }) => {
    const election = draft.against?.election
    const shares = election ? knownOf(view.register, election, true) : []
    return figure && shares.some((one) => one.measure === 'share' && holds(fitPercent(figure, one.value)))
      ? 'it is a share of the vote in that poll'
      : null
  },
}

/** "Turnout there was 64 per cent; in Dover it was 71": of the place named before. */
export const there: Reason = {
  when: 'it is told of a place as “there”, and a seat is named only behind it',
  always: true,
  doubt: ({ view, draft }: Misfit) => {
    const seats = view.sentence.mentions.filter((one) => one.kind === 'seat')
    const behind = seats.length > 0 && seats.every((one) => one.start >= draft.at.end)
    return behind && /\b(?:there|here)\b/i.test(textOf(view, view.sentence.start, draft.at.end))
      ? 'the place meant is named in another sentence'
      : null
  },
}
