/** The counts of several parties in one sentence: "Labour won 258 seats, the Liberal Democrats 57 and the SNP six". @module */
import type { NumberMention, PartyMention } from '../../mention/mention.ts'
import type { View } from './context.ts'

export interface PartyCount {
  readonly party: PartyMention
  readonly number: NumberMention
}

/** Between a party and its count, where the verb is said once or varied. */
const HAS =
  /^(?:['’]s?)?(?:\s*\([A-Z]+\))?\s*(?:[,:–-]\s*)?(?:(?:with|on|at|took|takes|taking|won|winning|got|claimed|claims|secured|had|has|have|down to|up to|finished (?:on|with))\s+)?(?:just |only |a mere |another )?$/i
/** Between a count and the next party. */
const NEXT =
  /^\s*(?:seats?|mps)?(?:\s+in\s+(?:(?:19|20)\d\d|(?:\w+\s?){1,2}))?\s*(?:,|;|\.|–|-|\band\b|\bto\b|\bwhile\b|\bwith\b|\bagainst\b)+\s*(?:(?:and|with|while|to)\s+)*(?:the\s+)?(?:\w+['’]s\s+)?(?:\w+\s+)?$/i

/** The counts that follow one that was read, as long as each party is followed by its own. */
export function countsAfter(view: View, first: NumberMention): readonly PartyCount[] {
  const { text } = view.context.article
  const found: PartyCount[] = []
  let end = first.end
  let party: PartyMention | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.start < first.end) continue
    if (mention.kind === 'party' && !party && NEXT.test(text.slice(end, mention.start))) {
      party = mention
      continue
    }
    // "The Democratic Unionists (DUP)": the same party twice.
    if (mention.kind === 'party' && party && mention.party === party.party) {
      party = mention
      continue
    }
    if (mention.kind !== 'number' || !party || !isCount(mention)) break
    if (!HAS.test(text.slice(party.end, mention.start))) break
    found.push({ party, number: mention })
    end = mention.end
    party = null
  }
  return found
}

function isCount({ unit, value }: NumberMention): boolean {
  return (unit === 'none' || unit === 'seats' || unit === 'members') && Number.isInteger(value)
}
