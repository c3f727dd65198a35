/** From which party, and from whom, a sentence says a seat was taken. @module */

import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Won } from './elections-won.ts'

const TAKES = new Set(
  'won win winning took take taking gained gain gaining captured capturing seized seizing snatched snatching wrested wresting regained'.split(
    ' ',
  ),
)
const BEATS = wordSet(
  'beat beating defeated defeating ousted ousting unseated unseating toppled toppling from replaced succeeded',
)

export interface Gain {
  readonly from: PartyId | null
  readonly holder: PersonId | null
  readonly holderParty: PartyId | null
}

/** As the sentence of the figure says, else the next two of its paragraph: "She took the seat from Labour". */
export function gainAbout(
  article: MarkedArticle,
  sentence: MarkedSentence,
  won: Won,
  register: Register,
): Gain {
  const own = gainOf(sentence, won, register)
  if (own.from) return own
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (next.block !== sentence.block || next.named & NAMED.seat) break
    if (!next.tokens.some((token) => token.lower === 'seat')) continue
    const told = gainOf(next, won, register)
    if (told.from) return told
  }
  return own
}

/** The winner's own party cannot be the loser; the holder must have sat for the seat before. */
function gainOf(sentence: MarkedSentence, won: Won, register: Register): Gain {
  const winner = won.party && register.countedAs(won.party)
  const taken = sentence.tokens.some((token) => TAKES.has(token.lower))
  let from: PartyId | null = null
  let holder: PersonId | null = null
  for (const mention of sentence.mentions) {
    const at = tokenFrom(sentence.tokens, mention.start)
    const before =
      sentence.tokens[at - 1]?.lower === 'the' ? sentence.tokens[at - 2] : sentence.tokens[at - 1]
    if (mention.kind === 'party' && before?.lower === 'from' && isTaken(sentence, at)) {
      const counted = register.countedAs(mention.party)
      if (counted !== winner) from ??= counted
    }
    if (
      mention.kind !== 'person' ||
      mention.resolution.state !== 'resolved' ||
      mention.resolution.id === won.person
    )
      continue
    const near = sentence.tokens.slice(Math.max(0, at - 6), at).some((token) => BEATS.has(token))
    const lost = /^los(?:t|es|ing)$/.test(
      sentence.tokens[tokenFrom(sentence.tokens, mention.end)]?.lower ?? '',
    )
    if ((near || lost) && held(mention.resolution.id, won, register)) holder ??= mention.resolution.id
  }
  const party = holder ? partyHeld(holder, won, register) : null
  return { from: from ?? (taken || holder ? gainedFrom(party, winner) : null), holder, holderParty: party }
}

/** The nearest verb before "from A" takes a seat; of "defected from A" it does not. */
function isTaken({ tokens }: MarkedSentence, at: number): boolean {
  for (let here = at - 1; here >= Math.max(0, at - 16); here--) {
    const word = tokens[here]?.lower ?? ''
    if (TAKES.has(word)) return true
    if (LEAVES.test(word)) return false
  }
  return false
}

const LEAVES = /^(?:defect|switch|resign|quit|suspend|expel|mov|cross|swing|swung|challeng|oppos)/

function gainedFrom(party: PartyId | null, winner: PartyId | null): PartyId | null {
  return party && party !== winner ? party : null
}

function held(person: PersonId, won: Won, register: Register): boolean {
  const line = new Set(register.line(won.seat))
  return register.membershipsOf(person).some((each) => line.has(each.seat) && each.from < won.date)
}

function partyHeld(person: PersonId, won: Won, register: Register): PartyId | null {
  const last = register.affiliationsOf(person).findLast((each) => each.from < won.date)
  return last ? register.countedAs(last.party) : null
}
