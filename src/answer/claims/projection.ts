/** What a result would mean if it were repeated elsewhere: read, and left open. @module */
import { vagueAmountsOf } from '../../mention/number/vague.ts'
import { partyNear } from './party-near.ts'
import { placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { unknown } from './verdict.ts'
import { partyName } from './wording.ts'

const REPEATED =
  /\b(?:if (?:it (?:is|was|were) )?(?:mirrored|repeated|replicated|reproduced)|mirrored (?:across|in|at)|repeated (?:across|at|in)|replicated (?:across|at|in|nationally))\b/i
const SEATS = /\b(?:seats?|mps|majority)\b/i

export const projection: PredicateReader = {
  predicate: 'projection',
  needs: [],
  read(view) {
    const { text } = view.context.article
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    if (!REPEATED.test(sentence) || !SEATS.test(sentence)) return []
    const vague = vagueAmountsOf(text, view.sentence.tokens).find((one) =>
      SEATS.test(text.slice(one.end, one.end + 40)),
    )
    const number = view.sentence.mentions.find(
      (one) => one.kind === 'number' && (one.unit === 'seats' || one.unit === 'members'),
    )
    const amount = vague ?? number
    if (!amount) return []
    const party = partyNear(view, amount)
    const place = placeOf(view, amount, null)
    if (!party || !place) return []
    const seat = view.register.seats.get(place.seat)?.name ?? place.seat
    const draft: Draft = {
      subject: `${partyName(view.register, party)} seats if ${seat} were mirrored`,
      printed: number?.kind === 'number' && !vague ? number.value : text.slice(amount.start, amount.end),
      verdict: unknown(
        'it depends on what is mirrored and by which model; the projection is not computed here',
        {
          caveats: ['depends on what is mirrored and by which model'],
        },
      ),
      at: amount,
      rule: 'projection.mirrored',
    }
    return [draft]
  },
}
