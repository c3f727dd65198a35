/** What a result would mean if it were repeated elsewhere: "dozens of seats if mirrored". @module */
import type { PartyId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { NumberMention } from '../../mention/mention.ts'
import { type VagueAmount, vagueAmountsOf } from '../../mention/number/vague.ts'
import type { Reading, Verdict } from './claim.ts'
import { contestsOf } from './contest.ts'
import type { View } from './context.ts'
import { figureOf } from './figure.ts'
import { mirroredWays, waysInWords } from './mirrored.ts'
import { partyNear } from './party-near.ts'
import { type Place, placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitCount, holds } from './tolerance.ts'
import { unknown, verdict } from './verdict.ts'
import { cite, partyName } from './wording.ts'

const REPEATED =
  /\b(?:if (?:it (?:is|was|were) )?(?:mirrored|repeated|replicated|reproduced)|(?:were|was|is) (?:mirrored|repeated|replicated|reproduced)|mirrored (?:across|in|at)|repeated (?:across|at|in)|replicated (?:across|at|in|nationally))\b/i
const SEATS = /\b(?:seats?|mps|majority)\b/i
/** What stands between an amount of seats and the party that would lose them. */
const TAKEN = /\b(?:from|off|held by)(?: of)?(?: the)?\s*$/i
const MODELS_DIFFER = 'depends on what is mirrored and by which model'
/** The least and most that a vague word is said of. */
const AMOUNTS: Readonly<Record<string, readonly [number, number]>> = {
  handful: [3, 10],
  dozens: [24, 100],
  scores: [40, 200],
  hundreds: [200, 650],
}

export const projection: PredicateReader = {
  predicate: 'projection',
  needs: [],
  cues: 'mirrored repeated replicated reproduced'.split(' '),
  read(view) {
    const { text } = view.context.article
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    if (!REPEATED.test(sentence) || !SEATS.test(sentence)) return []
    const vague = vagueAmountsOf(text, view.sentence.tokens).find((one) =>
      SEATS.test(text.slice(one.end, one.end + 40)),
    )
    const number = view.sentence.mentions.find(
      (one): one is NumberMention =>
        one.kind === 'number' && (one.unit === 'seats' || one.unit === 'members'),
    )
    const amount = vague ?? number
    const party = amount && partyNear(view, amount)
    const place = amount && placeOf(view, amount, null)
    if (!amount || !party || !place) return []
    const seat = view.register.seats.get(place.seat)?.name ?? place.seat
    const from = takenFrom(view, amount)
    const taken = from ? `gains from ${partyName(view.register, from)}` : 'seats'
    const draft: Draft = {
      subject: `${partyName(view.register, party)} ${taken} if ${seat} were mirrored`,
      printed: number && !vague ? number.value : text.slice(amount.start, amount.end),
      verdict: verdictOf(view, place, view.register.countedAs(party), from, amount),
      at: amount,
      rule: 'projection.mirrored',
    }
    return [draft]
  },
}

/** No model is the natural one, and there are others than these: what some bear out depends, and none is ever wrong. */
function verdictOf(
  view: View,
  place: Place,
  party: PartyId,
  from: PartyId | null,
  amount: VagueAmount | NumberMention,
): Verdict {
  const { register, asOf } = view
  const poll = contestsOf(register, place.seat).findLast((one) => !asOf || one.date <= asOf)
  const ways = poll?.kind === 'byElection' ? mirroredWays(register, poll, party, from) : null
  if (!poll || !ways)
    return unknown('the register lacks what is mirrored, or what it would be carried over to', {
      caveats: [MODELS_DIFFER],
    })
  const readings: Reading[] = ways.map(({ rule, gains }) => ({
    rule,
    computed: gains,
    holds: fits(view, amount, gains),
  }))
  const computed = waysInWords(ways, partyName(register, party))
  const kind = readings.some((one) => one.holds) ? 'depends' : 'not-enough-information'
  return verdict(kind, computed, {
    working: computed,
    readings,
    caveats: [MODELS_DIFFER],
    citations: [cite(poll)],
  })
}

/** "Dozens of seats off the Conservatives": the party they would be taken from, where it is named. */
function takenFrom(view: View, amount: Span): PartyId | null {
  const { text } = view.context.article
  for (const mention of view.sentence.mentions) {
    if (mention.kind !== 'party' || mention.start < amount.end) continue
    return TAKEN.test(text.slice(amount.end, mention.start)) ? view.register.countedAs(mention.party) : null
  }
  return null
}

function fits(view: View, amount: VagueAmount | NumberMention, gains: number): boolean {
  if ('value' in amount) return holds(fitCount(figureOf(amount, view.context.article.text), gains))
  const [least, most] = AMOUNTS[amount.word] ?? [0, 0]
  return gains >= least && gains <= most
}
