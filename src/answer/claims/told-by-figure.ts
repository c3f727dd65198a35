/**
 * Figures told in words that no pattern knows, so exact that they tell by themselves what they are of: "one of 8,687 to
 * overturn", "down to 6,505". Borne out, or no claim.
 * @module
 */
import type { SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { DateMention, NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import type { Election } from '../../register/election.ts'
import { candidacyOf, namedAlone, stoodOnlyLater } from './candidate-near.ts'
import type { Predicate } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse, mayBeDevolved } from './clause.ts'
import { contestsOf, isSameCandidacy, majorityIn, rankedIn } from './contest.ts'
import { textOf, type View } from './context.ts'
import { figureOf, hasDecimals } from './figure.ts'
import { focusOf } from './focus.ts'
import { HINT, hintsAt } from './hints.ts'
import { seatsJustFought, seatsOfCandidates, seatsOfStoryCandidates } from './news-places.ts'
import { type Known, knownOf, type Measure } from './other-reading.ts'
import { seatsOfStory } from './pinned.ts'
import type { Draft } from './predicate.ts'
import { listOf } from './respectively.ts'
import { lineKey, seatMeant } from './seat-meant.ts'
import { isParticular } from './tolerance.ts'
import { verdict } from './verdict.ts'
import { fitsDate, GROWN_TO_THIS as GROWN_TO } from './which-contest.ts'
import { cite, contestName, figures, partyName } from './wording.ts'
import { type WordsAbout, wordsAbout } from './words-about.ts'

/** Below this a count may be of anything. */
const LEAST_TELLING = 1000
const OF_A_POLL =
  /\b(?:vote[sd]?|voters|majorit(?:y|ies)|lead|ahead|behind|clear|poll(?:ed|ing)?|share|turnout|swing|electors|electorate|ballots?|spare|margin|cushion|seat|elected|by-?election|constituency)\b/i

/** What tells by its figure is a rate or a count of hundreds, in a sentence that speaks of votes or stands behind one. */
export function mayTellByFigure(
  article: MarkedArticle,
  { named, index }: MarkedSentence,
  hints: number,
): boolean {
  if ((named & COUNTED) === 0) return false
  return ((hints | hintsAt(article, index - 1)) & HINT.ofVotes) !== 0
}

const COUNTED = NAMED_AS.rate | NAMED_AS.tally

/**
 * The claims of a sentence that may tell by its figures (`mayTellByFigure`), where these alone make them plain; `read`
 * are the claims read already, whose figures are told.
 */
export function toldByFigure(
  view: View,
  read: readonly { readonly draft: Pick<Draft, 'at'> }[],
): readonly Draft[] {
  if (!view.asOf) return NONE
  const numbers = view.sentence.numbers.filter(
    (one) => isTelling(view, one) && !read.some(({ draft }) => draft.at.start === one.start),
  )
  if (numbers.length === 0 || !OF_A_POLL.test(wordsFromBefore(view)) || mayBeDevolved(view)) return NONE
  return numbers.flatMap((number) => {
    if (listOf(view, number) || !OF_VOTES.test(textOf(view, number.end, view.sentence.end).slice(0, 24)))
      return []
    if (isOtherPoll(view, number) || isVoteInTheHouse(view, number) || isSupposed(view, number)) return []
    return draftOf(view, number) ?? []
  })
}

const NONE: readonly never[] = []

/** What may follow a figure of votes: any other noun is what it counts. */
const OF_VOTES =
  /^(?:%|\s*per\s?cent)?(?:\s*$|\s*[^\w\s]|[\s-]*(?:votes?|majority|more|fewer|less|ahead|clear|behind|short|down|up|better|worse|lead|margin|cushion|percent\w*|points?|share|to|in|for|of|from|against|over|under|and|while|with|but|at|on|or|then|this|last|is|was|were|had|has|went|came|compared|as|by|when|after|before|since|than|the|an?|his|her|their|who|which|ballots?|electors?|people)\b)/i

function isTelling(view: View, number: NumberMention): boolean {
  const { unit, value, inWords, comparator } = number
  if (inWords || comparator !== 'exact') return false
  if (unit === 'percent' || unit === 'points')
    return value < 100 && hasDecimals(number, view.context.article.text)
  if (unit !== 'votes' && unit !== 'none') return false
  const printed = textOf(view, number.start, number.end)
  return (
    value >= LEAST_TELLING &&
    value < 130_000 &&
    isParticular(figureOf(number, view.context.article.text)) &&
    !/^(?:19|20)\d\d$/.test(printed)
  )
}

function wordsFromBefore(view: View): string {
  const before = view.context.article.sentences[view.at - 1] ?? view.sentence
  return textOf(view, before.start, view.sentence.end)
}

function draftOf(view: View, number: NumberMention): Draft | null {
  const rate = number.unit === 'percent' || number.unit === 'points'
  const figure = figureOf(number, view.context.article.text)
  const step = 10 ** -figure.decimals / 2 + 1e-9
  const words = wordsAbout(view, number)
  for (const seat of placesMeant(view, number)) {
    const contests = contestsMeant(view, seat, words).filter((one) => isNotOfAnotherYear(view, number, one))
    const right: Known[] = []
    for (const election of contests)
      for (const one of knownOf(view.register, election, rate)) {
        const fits = rate ? Math.abs(Math.abs(one.value) - figure.value) <= step : one.value === figure.value
        if (fits && isSaid(view, number, one, words)) right.push(one)
      }
    const [known, ...others] = right
    if (!known) continue
    // Right in two ways, which is meant cannot be told.
    if (others.some((one) => one.measure !== known.measure || one.party !== known.party)) return null
    return told(view, number, known, rate)
  }
  return null
}

const PREDICATE = {
  majority: 'majority',
  votes: 'votes',
  roll: 'votes',
  lead: null,
  change: 'shareChange',
  turnout: 'turnout',
  share: 'share',
  swing: 'swing',
} as const satisfies Record<Measure, Predicate | null>

function told(view: View, number: NumberMention, known: Known, rate: boolean): Draft | null {
  const predicate = known.measure === 'majority' && rate ? 'majorityShare' : PREDICATE[known.measure]
  if (!predicate) return null
  const party = known.party ? `${partyName(view.register, known.party)}, ` : ''
  const value = Math.round(known.value * 100) / 100
  return {
    predicate,
    subject: `${party}${contestName(view.register, known.election)}`,
    printed: known.measure === 'change' && known.value < 0 ? -number.value : number.value,
    verdict: verdict('supported', value, {
      working: `${known.what}: ${figures(value)}${rate ? '%' : ''}`,
      citations: [cite(known.election)],
    }),
    at: number,
    rule: `${predicate}.byFigure`,
    against: { seat: known.election.seat, election: known.election },
  }
}

/** The seats a figure may be of: the nearest named in the sentence; where none is, what the story is about. */
function placesMeant(view: View, number: NumberMention): readonly SeatId[] {
  const { mentions, seats } = view.sentence
  if (seats.length > 0) {
    const near = seats.findLast((one) => one.end <= number.start) ?? seats[0]
    const seat = near && seatMeant(view, near, mentions)
    return seat ? [seat] : []
  }
  const story = seatsOfStory(view.context, view)
  const focus = focusOf(view)
  // Where the story names no other, whoever stood elsewhere need not be looked up.
  if (focus && story.size === 1 && story.has(lineKey(view.register, focus.seat))) return [focus.seat]
  const places = [...(focus ? [focus.seat] : []), ...seatsOfCandidates(view)]
  if (story.size === 0) places.push(...seatsOfStoryCandidates(view.context, view), ...seatsJustFought(view))
  return [...new Set(places)].filter((seat) => story.size === 0 || story.has(lineKey(view.register, seat)))
}

/** "By 1,832 in 2015": the year right behind a figure is its own. */
function isNotOfAnotherYear(view: View, number: NumberMention, election: Election): boolean {
  const beside = view.sentence.mentions.find(
    (one) =>
      one.kind === 'date' &&
      one.start >= number.end &&
      /^\s*(?:votes?\s+)?(?:in|of|at)\s*$/.test(textOf(view, number.end, one.start)),
  )
  return beside?.kind !== 'date' || fitsDate(election.date, beside)
}

const BACK =
  /\b(?:from|previous\w*|before|had|then|ago|against|compared|than|overturn\w*|wip\w+|slash\w*|cut|defend\w*|gone|fell|dropp?\w*|down|former\w*|lost|last (?:time|general|election|year))\b/i

/** The latest poll, those whose year the sentence names and, where the words look back, the one before. */
function contestsMeant(view: View, seat: SeatId, words: WordsAbout): readonly Election[] {
  const past = contestsOf(view.register, seat).filter((one) => view.asOf !== null && one.date <= view.asOf)
  const years = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.precision === 'year',
  )
  const dated = years.length === 0 ? [] : past.filter((one) => years.some((year) => fitsDate(one.date, year)))
  const [latest, before] = [past.at(-1), past.at(-2)]
  const found = new Set(dated)
  if (latest) found.add(latest)
  if (before && BACK.test(words.all) && !GROWN_TO.test(words.before)) found.add(before)
  return [...found]
}

const MAJORITY =
  /\b(?:majorit(?:y|ies)|lead|led|ahead|clear|in front|margin|cushion|to spare|in hand|gap|between|separat\w+|overturn\w*|by)\b/i
const BEHIND = /\b(?:behind|adrift|short|beaten|defeated)\b/i
const POLLED = /\b(?:polled|received|attracted|picked up)\b/i
const TURNOUT = /\b(?:turnout|turned out|electors|electorate|voted)\b/i
const ROLL = /\b(?:electorate|electors|cast|counted|ballots|turnout|numbered|in all|total)\b/i
const UP = /\b(?:up|rose|rise|risen|increas\w+|gain\w*|more|better|higher|climb\w*|grew|put on|added)\b|\+/i
const DOWN =
  /\b(?:down|fell|fall|fallen|drop\w*|decreas\w+|lost|shed|less|worse|lower|slip\w*|slump\w*|short)\b|[-–−]\s*$/i
const SWING = /\bswing\b/i

/** The words about a figure allow what it is right of, and name nobody else it might be of. */
function isSaid(view: View, number: NumberMention, known: Known, words: WordsAbout): boolean {
  const changing = UP.test(words.all) || DOWN.test(words.all)
  switch (known.measure) {
    case 'majority':
      return (
        (isOfALead(view, words) || isShareOfLead(view, number, known)) &&
        !POLLED.test(words.before) &&
        !SWING.test(words.all) &&
        isOfWinner(view, number, known.election, BEHIND.test(words.all))
      )
    case 'votes':
      return (
        !isOfALead(view, words) &&
        !MAJORITY.test(words.before) &&
        !/^\W*(?:votes? )?(?:majority|ahead|more|clear|victory|win|separat\w+|kept|in it)/i.test(
          words.after,
        ) &&
        isNamedNearest(view, number, known)
      )
    case 'share':
      return (
        goesWithVotes(view, number, known) &&
        !changing &&
        !TURNOUT.test(words.all) &&
        !SWING.test(words.all) &&
        !/\b(?:majority|lead|ahead)\b/i.test(words.all) &&
        isNamedNearest(view, number, known)
      )
    case 'change':
      return (
        known.party !== undefined &&
        !SWING.test(words.all) &&
        !TURNOUT.test(words.all) &&
        (known.value > 0
          ? UP.test(words.all) && !DOWN.test(words.all)
          : DOWN.test(words.all) && !UP.test(words.all)) &&
        isNamedNearest(view, number, known)
      )
    case 'turnout':
      return TURNOUT.test(words.all) && !/\bshare\b/i.test(words.all)
    case 'swing':
      // Its direction is the affair of those who read it.
      return SWING.test(words.all) && !view.sentence.mentions.some(({ kind }) => kind === 'party')
    case 'roll':
      return ROLL.test(words.all)
    case 'lead':
      return false
  }
}

/** "Won by 891, or 1.6%", "a majority of 891 (1.6%)", "1.6% being the majority". */
function isShareOfLead(view: View, number: NumberMention, { election }: Known): boolean {
  if (number.unit !== 'percent' && number.unit !== 'points') return false
  if (/^\s*(?:being|was|is) the majority\b/i.test(textOf(view, number.end, view.sentence.end))) return true
  const before = view.sentence.numbers.findLast((one) => one.end <= number.start)
  return (
    before !== undefined &&
    number.start - before.end < 16 &&
    before.value === majorityIn(view.register, election)
  )
}

const CHANGED =
  /\b(?:fell|cut|down|up|reduced|slashed|rose|grew|swollen|stood|now|was|is|had|from|one of|lead of|to) (?:to |at |from |of |just |only |a |an |\w+ ){0,2}$/i
const LEADS_ON =
  /^[\s-]*(?:votes? )?(?:majority|lead|ahead|clear|in front|margin|cushion|to spare|in hand|between|behind|short|adrift|to overturn|more than)/i
const LEADS_IN = /\b(?:majority|lead|led|ahead|margin|cushion|gap|overturn\w*|by)\b[^,;]{0,30}$/i

/** Called a majority or a lead close by; further off, only where it is said to have grown or shrunk to that. */
function isOfALead(view: View, { before, after }: WordsAbout): boolean {
  if (LEADS_ON.test(after) || (LEADS_IN.test(before) && !/^\s*votes? to\b/i.test(after))) return true
  return (
    CHANGED.test(before) &&
    !/^\s*votes?\b/i.test(after) &&
    /\b(?:majority|lead)\b/i.test(wordsFromBefore(view))
  )
}

type Named = PersonMention | PartyMention

function namesOf(view: View): readonly Named[] {
  return view.sentence.mentions.filter(
    (one): one is Named => one.kind === 'party' || (one.kind === 'person' && one.form !== 'pronoun'),
  )
}

/** "16,728 for Labour". */
const FOR = /^\s*(?:votes? )?(?:(?:were |went )?(?:for|to)|of) (?:the )?$/i

/** How far before a figure its name may stand, in characters; further off, one that follows is nearer. */
const REACH = 60

/** The name before the figure or, with none close, the one after it, is of the party's candidate. */
function isNamedNearest(view: View, number: NumberMention, { election, party }: Known): boolean {
  const names = namesOf(view)
  const before = names.findLast((one) => one.end <= number.start && number.start - one.end <= REACH)
  const after = names.find((one) => one.start >= number.end)
  const given = after && FOR.test(textOf(view, number.end, after.start))
  const near = (given ? after : before) ?? after ?? null
  const found = near && candidacyOf(view, election, namedAlone(near))
  return found !== null && view.register.countedAs(found.party) === party
}

/** "A majority of 402, that is 48.9%": a share beside another count than its own votes is of something else. */
function goesWithVotes(view: View, number: NumberMention, { election, party }: Known): boolean {
  const before = view.sentence.numbers.findLast(({ unit, end }) => unit !== 'ordinal' && end <= number.start)
  const between = before ? textOf(view, before.end, number.start) : ''
  if (!before || before.unit === 'percent' || between.length > 30) return true
  if (namesOf(view).some((one) => one.start >= before.end && one.end <= number.start)) return true
  return view.register
    .candidaciesIn(election.id)
    .some((one) => view.register.countedAs(one.party) === party && one.votes === before.value)
}

/** Nobody but the winner is named before the figure or, of who was beaten, the runner-up. */
function isOfWinner(view: View, number: NumberMention, election: Election, behind: boolean): boolean {
  const name = namesOf(view).findLast((one) => one.end <= number.start)
  const found = name && candidacyOf(view, election, namedAlone(name))
  // Somebody who stood only later won nothing at that poll.
  if (!found) return !name || name.kind === 'party' || !stoodOnlyLater(view, election, name)
  const [first, second] = rankedIn(view.register, election)
  const meant = behind ? [first, second] : [first]
  return meant.some((one) => one !== undefined && isSameCandidacy(one, found))
}
