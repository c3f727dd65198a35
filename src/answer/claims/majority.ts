/** A majority in a seat: "a majority of just 378", "held on by 1,192 votes", "overturned a 24,664 majority". @module */

import type { PartyId } from '../../base/id.ts'
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Election } from '../../register/election.ts'
import { lazily } from '../../register/lookup.ts'
import type { Firing } from '../../report/pattern/rulebook.ts'
import { isAgainst, isBeaten } from './against.ts'
import { candidacyOf, namedAlone, stoodOnlyLater } from './candidate-near.ts'
import { clauseAround, followsVoteInTheHouse, isOtherPoll, isVoteInTheHouse } from './clause.ts'
import { isSameCandidacy, rankedIn, winnerIn } from './contest.ts'
import { claimDecided, type Decided, decideAt } from './contest-figure.ts'
import type { View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { LEAD_CUES, leadDraft } from './majority-lead.ts'
import { MAJORITY_RULES, type MajorityRule } from './majority-rules.ts'
import { majorityVerdict, mayBeMajority } from './majority-verdict.ts'
import { checked } from './number-check.ts'
import { memberNamed, subjectMention } from './person-near.ts'
import { placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { personOf } from './seat-meant.ts'
import { voiceAt } from './spoken.ts'
import { fitCount, holds, isParticular } from './tolerance.ts'
import { votePairOf } from './vote-pair.ts'
import { cite, contestName, figures } from './wording.ts'

const OF_A_SEAT = /\b(?:seat|constituency|by-?election|general election|last election|majority|votes?)\b/i

function namesSeat(view: View): boolean {
  return view.sentence.seats.some(({ cued }) => cued)
}

/** Majorities of the House and of governments; shares and other things counted in majorities. */
const NOT_A_SEAT =
  /\b(?:government|working|commons|overall|parliamentary|house|outright|landslide|national|two-thirds|absolute|simple)(?:['’]s)?\s+(?:\w+\s+)?majority\b|\bmajority (?:government|in (?:the )?(?:commons|house|parliament))|-seat majority|\bseat majority|\bmajority of (?:the )?(?:mps|members|voters|people|seats)/i

export const majority: PredicateReader = {
  predicate: 'majority',
  needs: ['count'],
  rules: MAJORITY_RULES,
  cues: LEAD_CUES,
  read(view, firings: readonly Firing<MajorityRule>[]) {
    const drafts: Draft[] = []
    const done = new Set<number>()
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number' || done.has(number.start) || !couldBeVotes(view, number)) continue
      const who = match.roles.get('who')
      const named =
        who?.kind === 'person' && !isBeaten(view, who)
          ? who
          : rule.verb
            ? subjectMention(view, match.from)
            : null
      const owner =
        named ??
        (rule.previous
          ? holderBefore(view, match.from)
          : (memberNamed(view, number) ?? speakerOf(view, number) ?? winnerSaid(view, match.from)))
      const draft = draftOf(view, rule, number, owner)
      done.add(number.start)
      if (draft) drafts.push(draft)
    }
    if (!mayBeAbout(view, HINT.ofALead)) return drafts
    for (const number of view.sentence.numbers) {
      if (done.has(number.start) || !couldBeVotes(view, number)) continue
      const draft = leadDraft(view, number)
      if (draft) drafts.push(draft)
    }
    return drafts
  },
}

/** "His majority was cut from", "she saw her majority of": whose the majority is said to be, close before the phrase. */
function holderBefore(view: View, at: number): PersonMention | null {
  for (let here = at; here >= Math.max(0, at - 4); here--) {
    const mention = view.units[here]?.mention
    if (mention?.kind === 'person' && mention.possessive) return mention
  }
  return null
}

/** Where the sentence names no seat: who is said to have won, held or kept it ("Ann Lee, who kept the seat with"). */
function winnerSaid(view: View, at: number): PersonMention | null {
  if (view.sentence.seats.length > 0) return null
  for (let here = at - 1; here >= Math.max(0, at - WINNING_REACH); here--) {
    const unit = view.units[here]
    if (!unit || unit.mention || !WINNING.has(unit)) continue
    return view.units[here - 1]?.mention?.kind === 'party' ? null : subjectMention(view, here)
  }
  return null
}

const WINNING_REACH = 12
const WINNING = wordSet(
  'won wins winning held holds holding kept keeps keeping retained retains retaining took takes taking gained gains gaining secured secures securing has had',
)

/** "The Tories won the seat with a majority of": the party that stands right before the verb. */
function partyThatWon(view: View, number: NumberMention): PartyId | null {
  const to = view.units.findIndex((unit) => unit.mention === number)
  for (let here = to - 1; here >= Math.max(1, to - WINNING_REACH); here--) {
    const unit = view.units[here]
    // Past another figure the verb is of that one.
    if (unit?.mention?.kind === 'number') return null
    if (!unit || unit.mention || !WINNING.has(unit)) continue
    const before = view.units[here - 1]?.mention
    return before?.kind === 'party' && !before.possessive ? before.party : null
  }
  return null
}

/** Whoever is named last before a figure, owners included. */
function personJustBefore(view: View, number: NumberMention): PersonMention | null {
  return (
    view.sentence.mentions.findLast(
      (one): one is PersonMention =>
        one.kind === 'person' && one.form !== 'pronoun' && one.end <= number.start && !isAgainst(view, one),
    ) ?? null
  )
}

function isSaidOfAnother({ register }: View, election: Election, party: PartyId | null): boolean {
  const winner = party && winnerIn(register, election)
  return winner !== null && register.countedAs(winner.party) !== register.countedAs(party as PartyId)
}

/** Whether whoever is behind came second; one who is not found may have, where the figure is right. */
function isOverTheNext(view: View, number: NumberMention, { election, verdict }: Decided): boolean {
  const rival = view.sentence.mentions.find(
    (one): one is PartyMention | PersonMention =>
      (one.kind === 'party' || one.kind === 'person') &&
      !one.possessive &&
      one.start >= number.end &&
      one.start - number.end < 40,
  )
  if (!rival || !election) return true
  const [, next] = rankedIn(view.register, election)
  const meant = candidacyOf(view, election, namedAlone(rival))
  if (meant === null) return verdict.verdict === 'supported'
  return next !== undefined && isSameCandidacy(meant, next)
}

/** "I won with a majority of 402": whoever is speaking. */
function speakerOf(view: View, number: NumberMention): PersonMention | null {
  const before = view.context.article.text.slice(view.sentence.start, number.start)
  const voice = /\b(?:I|my)\b/.test(before) ? voiceAt(view.context.article, number) : null
  return voice?.quoted && voice.speaker && personOf(voice.speaker) ? voice.speaker : null
}

function couldBeVotes(view: View, number: NumberMention): boolean {
  if (number.unit !== 'votes' && number.unit !== 'none') return false
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 99_999) return false
  const { text } = view.context.article
  // "His 2010 majority of 402": a year, not votes.
  if (/^(?:19|20)\d\d$/.test(text.slice(number.start, number.end))) return false
  const after = text.slice(number.end, number.end + 14)
  return !/^\s*(?:votes? )?(?:%|per\s?cent|points?|seats?|mps|-seat)/i.test(after)
}

function draftOf(
  view: View,
  rule: MajorityRule,
  number: NumberMention,
  who: PersonMention | null,
): Draft | null {
  const text = view.context.article.text
  if (NOT_A_SEAT.test(text.slice(view.sentence.start, view.sentence.end))) return null
  if (isOtherPoll(view, number) || isVoteInTheHouse(view, number) || followsVoteInTheHouse(view)) return null
  // "The Prime Minister's majority" is the government's.
  if (who?.form === 'role' && !/\bMP\b|\bmember for\b/.test(text.slice(who.start, who.end))) return null
  const figure = figureOf(number, text)
  if (who && figure.value <= MOST_OF_THE_HOUSE && ledTheHouse(view, who)) return null
  // "Won by 200 votes to 117" is a division or a ballot; "by 13,166 to Labour's 8,241" tells both votes.
  if (
    rule.verb &&
    (votePairOf(view, number) ||
      /^\s*(?:votes? )?to (?:\d|(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i.test(
        text.slice(number.end, number.end + 18),
      ))
  )
    return null
  // "The seat vacated by Lee with 17,267 votes": who stands between is whose deed it is.
  if (rule.id === 'majority.by' && namesBetweenByAnd(view, number)) return null
  // A small bare number after "by" may be anything (years, points, "by 10").
  if (rule.verb && number.unit !== 'votes' && figure.value < 100) return null
  // "Could lose by as many as 8,000": nobody has counted yet. Theresa May is no modal.
  if (rule.verb && TALKED_OF.test(text.slice(Math.max(view.sentence.start, number.start - 40), number.start)))
    return null
  if (NOTIONAL.test(clauseAround(view, number))) return notionalDraft(view, rule, number, who, figure)
  const saidBefore = saysBefore(view, number)
  const winnerSaidOf = lazily(() => (rule.previous || rule.lost ? null : partyThatWon(view, number)))
  const nearest = rule.previous || saidBefore ? null : personJustBefore(view, number)
  const ofTheHouse = figure.value < HANDFUL && tellsOfTheHouse(view)
  const decided = decideAt(view, {
    at: number,
    owner: who,
    previous: rule.defended ? 'defended' : rule.previous || saidBefore ? 'overturned' : false,
    lost: rule.lost === true,
    particular: isParticular(figure),
    // "Won by 200" of somebody who sits for a seat need not be said of the seat.
    mayRefute:
      !ofTheHouse &&
      (!rule.verb || OF_A_SEAT.test(text.slice(view.sentence.start, view.sentence.end)) || namesSeat(view)),
    mayFit: (election) => mayBeMajority(view.register, election, figure),
    compute: (election) =>
      isSaidOfAnother(view, election, winnerSaidOf()) || (nearest && stoodOnlyLater(view, election, nearest))
        ? null
        : majorityVerdict(view.register, election, figure, rule.previous === true),
  })
  if (!decided) return null
  // A lead over somebody who did not come second is no majority.
  if (rule.id === 'majority.ahead' && !isOverTheNext(view, number, decided)) return null
  if (rule.minority) {
    if (decided.verdict.verdict !== 'supported') return null
    const caveats = [`possibly “majority of ${figures(figure.value)}”`]
    const verdict = { ...decided.verdict, verdict: 'refuted' as const, caveats }
    return claimDecided({ ...decided, verdict }, `minority of ${figures(figure.value)}`, number, rule.id)
  }
  return claimDecided(decided, figure.value, number, rule.id)
}

function namesBetweenByAnd(view: View, { start }: NumberMention): boolean {
  const by = view.context.article.text.slice(view.sentence.start, start).lastIndexOf('by ')
  const from = view.sentence.start + by
  return (
    by >= 0 &&
    view.sentence.mentions.some((one) => one.kind !== 'number' && one.start > from && one.end <= start)
  )
}

/** "Having previously held a majority of": of the poll before, where that one has just been fought. */
function saysBefore(view: View, number: NumberMention): boolean {
  const { text } = view.context.article
  return /\b(?:previously|formerly|having (?:held|had|enjoyed|boasted|won))\b[^.;]{0,60}$/i.test(
    text.slice(Math.max(view.sentence.start, number.start - 90), number.start),
  )
}

/** A majority this small may be that of the government of the day, in a story of a lost seat. */
const HANDFUL = 20

function tellsOfTheHouse(view: View): boolean {
  const before = view.context.article.sentences[view.at - 1] ?? view.sentence
  return /\b(?:government|prime minister|commons|parliament(?:ary)?|westminster|downing street|whips?|in power)\b/i.test(
    view.context.article.text.slice(before.start, view.sentence.end),
  )
}

/** No government has had a majority of more seats than this. */
const MOST_OF_THE_HOUSE = 260

/** A prime minister's small majority is of the House, unless the sentence names a seat. */
function ledTheHouse(view: View, who: PersonMention): boolean {
  const person = personOf(who)
  if (!person || view.sentence.seats.length > 0) return false
  return view.register.appointmentsOf(person).some((one) => view.register.posts.get(one.post)?.rank === 'PM')
}

const TALKED_OF = /\b(?:could|might|may|would)\b/
const NOTIONAL = /\bnotional(?:ly)?\b|\b(?:new|redrawn) boundaries\b/i

/** "A notional majority of 1,278": of an estimate on later boundaries, which is another fact (rule 8). Never refuted: estimates differ. */
function notionalDraft(
  view: View,
  rule: MajorityRule,
  number: NumberMention,
  who: PersonMention | null,
  figure: Figure,
): Draft | null {
  const { register } = view
  const place = placeOf(view, number, who)
  const estimates = place ? register.line(place.seat).flatMap((seat) => register.electionsIn(seat)) : []
  const one = estimates.find(
    (each) => each.kind === 'notional' && each.majority !== null && holds(fitCount(figure, each.majority)),
  )
  if (!one || one.majority === null) return null
  const fit = fitCount(figure, one.majority)
  const working = `${figures(one.majority)}, estimated on the ${one.seat.slice(-4)} boundaries`
  return {
    subject: contestName(register, one),
    printed: figure.value,
    verdict: checked({ figure, fit, actual: one.majority, working, citations: [cite(one)] }),
    at: number,
    rule: rule.id,
  }
}
