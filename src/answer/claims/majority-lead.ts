/** A majority told in other words: "finished 4,925 clear", "just 92 votes kept the seat", "a 712-vote victory". @module */
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { isAgainst } from './against.ts'
import { candidacyOf, namedAlone } from './candidate-near.ts'
import type { Verdict } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse } from './clause.ts'
import { contestsOf, isSameCandidacy, rankedIn } from './contest.ts'
import { claimDecided, decideAt } from './contest-figure.ts'
import { textOf, type View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { majorityVerdict, mayBeMajority } from './majority-verdict.ts'
import type { Draft } from './predicate.ts'
import { isParticular } from './tolerance.ts'
import { fitsDate } from './which-contest.ts'
import { wordsAbout } from './words-about.ts'

/** Words of which a lead that is told has one, so that other sentences need not be looked at. */
export const LEAD_CUES =
  'ahead clear front spare separated separates separating apart between behind adrift short within margin margins lead cushion kept keeps saved victory win wins won advantage edge edged home survived scraped went goes votes vote majority hand winner elected held gap difference'.split(
    ' ',
  )

const AHEAD =
  /\b(?:ahead|clear|in front|to spare|in it|between|separat(?:ed|es|ing)|apart|margins?|lead|cushion|kept|keeps|saved|denied|stopped|decided|majority|in hand|victory|win|advantage|edged?|scraped|survived|by)\b/i
const BEHIND = /\b(?:behind|adrift|short|within)\b/i
/** Counts of something else, or a total. */
const NOT_A_LEAD =
  /\b(?:turnout|electorate|seats?|MPs|members|councillors?|people|signatures?|years?|million|polled|received|increase\w*|rose|fell|drop\w*|more than in|than (?:in|at)|swing|spoil\w*|postal|needed?|requires?|target)\b|[£$€%]/i
const POLLED =
  /\b(?:took|taking|polled|polling|received|secured|got|gained|gaining|attracted|with|on)\s+(?:just |only |some )?$/i
const KEPT =
  /^\s*votes? (?:kept|keep|saved?|den(?:ied|y)|stopped|separat\w+|divid\w+|stood between|decided|was the majority)\b/i
/** "The gap between Lee and Day": of both. */
const BETWEEN = /\b(?:gap|difference|between|separat\w+)\b/i
/** "Declared the winner by just 891". */
const WON_BY =
  /\b(?:win(?:s|ner|ning)?|won|held|kept|victor\w*|elected|home)\b[^;]{0,50}\bby (?:just |only |a mere )?$/i
/** Figures smaller than this are of votes only where votes are spoken of. */
const LEAST_BARE = 1000

/** Borne out, or no claim at all: in such words a figure that does not fit may be of anything. */
export function leadDraft(view: View, number: NumberMention): Draft | null {
  const words = wordsAbout(view, number)
  const ofVotes = number.unit === 'votes' || /^[\s-]*votes?\b/i.test(words.after)
  if (number.value < LEAST_BARE && !ofVotes && !(number.value >= 100 && WON_BY.test(words.before)))
    return null
  const behind = BEHIND.test(words.all)
  if (!(behind || AHEAD.test(words.all)) || NOT_A_LEAD.test(words.all)) return null
  if (POLLED.test(words.before) && !/^\s*(?:votes? )?(?:or more |and more )?to spare/i.test(words.after))
    return null
  if (isOtherPoll(view, number) || isVoteInTheHouse(view, number) || isSupposed(view, number)) return null
  const figure = figureOf(number, view.context.article.text)
  const decided = decideAt(view, {
    at: number,
    owner: null,
    particular: isParticular(figure) && number.value >= LEAST_BARE,
    mayRefute: false,
    mayFit: (election) => mayBeMajority(view.register, election, figure),
    compute: (election) => leadVerdict(view, election, figure, number, behind),
  })
  if (decided?.verdict.verdict !== 'supported') return null
  return claimDecided(decided, figure.value, number, 'majority.lead')
}

function leadVerdict(
  view: View,
  election: Election,
  figure: Figure,
  number: NumberMention,
  behind: boolean,
): Verdict | null {
  const [first, second] = rankedIn(view.register, election)
  const who = subjectOf(view, election, number)
  // A poll that is not the latest must be said to be another.
  if (!isLatest(view, election) && !LOOKS_BACK.test(wordsAbout(view, number).all) && !isDated(view, election))
    return null
  if (!first || !second || who === 'another') return null
  // "Only 179 votes kept them from": who was in front is said of nobody.
  const ofNobody =
    KEPT.test(textOf(view, number.end, view.sentence.end)) || BETWEEN.test(wordsAbout(view, number).before)
  if (who && !ofNobody && !isSameCandidacy(who, behind ? second : first)) return null
  return majorityVerdict(view.register, election, figure)
}

const LOOKS_BACK =
  /\b(?:previous\w*|had (?:been|a|won|led)|ago|overturn\w*|wip\w+|defend\w*|last (?:time|general|election|year))\b/i

function isLatest(view: View, election: Election): boolean {
  const past = contestsOf(view.register, election.seat).filter((one) => !view.asOf || one.date <= view.asOf)
  return past.at(-1)?.id === election.id
}

function isDated(view: View, election: Election): boolean {
  return view.sentence.mentions.some((one) => one.kind === 'date' && fitsDate(election.date, one))
}

/** Who is said to be in front or behind; `another` where the name nearest before is of nobody who stood. */
function subjectOf(view: View, election: Election, number: NumberMention): Candidacy | 'another' | null {
  const name = view.sentence.mentions.findLast(
    (one): one is PersonMention | PartyMention =>
      (one.kind === 'party' || (one.kind === 'person' && one.form !== 'pronoun' && one.form !== 'role')) &&
      one.end <= number.start &&
      !isAgainst(view, one),
  )
  if (!name) return null
  return candidacyOf(view, election, namedAlone(name)) ?? 'another'
}
