/** From whom to whom a swing went, as printed. @module */

import type { PartyId } from '../../base/id.ts'
import type { PartyMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import type { Register } from '../../register/register.ts'
import type { Figure } from './measure.ts'

export interface Swing {
  readonly from: PartyId | null
  readonly to: PartyId | null
}

/** How many words after the figure its parties may stand. */
const REACH = 14

/** "from A to B", "to B from A", "A to B" in a table, "against A", "A's swing"; what is not printed is null. */
export function swingOf({ sentence, number }: Figure, register: Register): Swing {
  const { tokens } = sentence
  const at = tokenFrom(tokens, number.start)
  const parties = sentence.mentions.filter((each): each is PartyMention => each.kind === 'party')
  let from: PartyId | null = null
  let to: PartyId | null = null
  for (const party of parties) {
    const here = tokenFrom(tokens, party.start)
    if (here < at - 8 || here > at + REACH) continue
    if (
      here < at &&
      !sinceSwing(
        tokens.slice(here, at).map((token) => token.lower),
        tokens,
        here,
      )
    )
      continue
    const before = tokens[here - 1]?.lower === 'the' ? tokens[here - 2]?.lower : tokens[here - 1]?.lower
    const after = tokens[tokenFrom(tokens, party.end)]?.lower
    const counted = register.countedAs(party.party)
    if (before === 'from' || before === 'against' || (before !== 'to' && after === 'to')) from ??= counted
    else if (before === 'to' || before === 'towards') to ??= counted
  }
  return { from, to }
}

/** Where a seat changes hands, a swing told without its parties is from the loser to the winner. */
export function swingBetween({ from, to }: Swing, loser: PartyId | null, winner: PartyId | null): Swing {
  if (to !== null || winner === null || from === winner) return { from, to }
  if (from !== null) return { from, to: winner }
  return loser === null ? { from, to } : { from: loser, to: winner }
}

/** "a swing to Labour of 10.5": the party stands between the word and the figure. */
function sinceSwing(between: readonly string[], tokens: readonly { lower: string }[], here: number): boolean {
  return (
    !between.includes('swing') &&
    tokens.slice(Math.max(0, here - 4), here).some((token) => token.lower === 'swing')
  )
}
