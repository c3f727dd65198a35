/** The party a share or place is said of. @module */

import type { PartyId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { View } from './context.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { personOf } from './seat-meant.ts'

const OWN = /\b(?:the party|their|they|its|it|our|we)\b/i
/** How many sentences back "the party" may have been named. */
const BACK = 2

/**
 * The party named nearest before a place in the sentence; where the sentence says only "the party" or "their",
 * the party of the person who is speaking or, failing that, the one named last before.
 */
export function partyNear(view: View, at: Span): PartyId | null {
  const { register, sentence, context } = view
  let found: PartyId | null = null
  for (const mention of sentence.mentions) {
    if (mention.start >= at.start) break
    if (mention.kind === 'party') found = mention.party
  }
  if (found) return found
  if (!mayBeAbout(view, HINT.ofAParty) || !OWN.test(context.article.text.slice(sentence.start, sentence.end)))
    return null
  for (const mention of sentence.mentions) {
    const id = personOf(mention)
    if (!id || mention.start >= at.start) continue
    const party = view.asOf
      ? register.partyOf(id, view.asOf)
      : (register.affiliationsOf(id).at(-1)?.party ?? null)
    if (party && party !== INDEPENDENT) return party
  }
  for (let back = 1; back <= BACK; back++) {
    const earlier = context.article.sentences[view.at - back]
    const last = earlier?.mentions.findLast((one) => one.kind === 'party')
    if (last?.kind === 'party') return last.party
  }
  return null
}
