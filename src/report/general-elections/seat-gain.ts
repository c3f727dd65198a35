/** From which party, and from whom, a sentence says a seat was taken. @module */

import type { PartyId, PersonId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { peopleNamed } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import { isOfTheNight, type Won } from './elections-won.ts'
import { holderIn, lastHolder, partyHeldBy } from './held-before.ts'

const TAKES = wordSet(
  'won win winning took take taking gained gain gaining captured capturing seized seizing snatched snatching wrested wresting regained',
)
const BEATS = wordSet(
  'beat beating defeated defeating ousted ousting unseated unseating toppled toppling from replaced succeeded',
)

const SEAT = wordSet('seat')

export interface Gain {
  readonly from: PartyId | null
  readonly holder: PersonId | null
  readonly holderParty: PartyId | null
}

/**
 * From whom, as the sentence says; also of somebody it names and the register has hold the seat before. Of the news of
 * the night the register knows from which party, and who held the seat where the article names them.
 */
export function gainFor(
  won: Won,
  sentence: MarkedSentence,
  { article, register, published }: Pick<Setting, 'article' | 'register' | 'published'>,
): Gain {
  const told = gainAbout(article, sentence, won, register)
  if (told.holder) return told
  const isNews = isOfTheNight(won.date, published)
  const last = isNews ? lastHolder(won, register) : null
  const isNamed = last !== null && peopleNamed(article).has(last)
  const holder = holderIn(sentence, won, register) ?? (isNamed ? last : null)
  const holderParty = partyHeldBy(holder, won, register)
  const winners = won.party && register.countedAs(won.party)
  const before = holderParty ?? partyHeldBy(last, won, register)
  return {
    from: told.from ?? (before === winners ? null : before),
    holder: holder === won.person ? null : holder,
    holderParty,
  }
}

/** As the sentence of the figure says, else the next two of its paragraph: "She took the seat from Labour". */
function gainAbout(article: MarkedArticle, sentence: MarkedSentence, won: Won, register: Register): Gain {
  const own = gainOf(sentence, won, register)
  if (own.from) return own
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (next.block !== sentence.block || next.named & NAMED.seat) break
    if (!SEAT.in(next.tokens)) continue
    const told = gainOf(next, won, register)
    if (told.from) return told
  }
  return own
}

/** The winner's own party cannot be the loser; the holder must have sat for the seat before. */
function gainOf(sentence: MarkedSentence, won: Won, register: Register): Gain {
  const winner = won.party && register.countedAs(won.party)
  let from: PartyId | null = null
  let holder: PersonId | null = null
  for (const mention of sentence.mentions) {
    if (mention.kind === 'party' && isTakenFrom(sentence, mention)) {
      const counted = register.countedAs(mention.party)
      if (counted !== winner) from ??= counted
    }
    if (mention.kind !== 'person' || mention.resolution.state !== 'resolved') continue
    const { id } = mention.resolution
    if (holder || id === won.person || !isBeaten(sentence, mention)) continue
    if (held(id, won, register)) holder = id
  }
  const party = holder ? partyHeld(holder, won, register) : null
  return { from: from ?? (party !== winner ? party : null), holder, holderParty: party }
}

/** "From A", "from the A" behind a verb of taking. */
function isTakenFrom(sentence: MarkedSentence, { start }: Span): boolean {
  const { tokens } = sentence
  const at = tokenFrom(tokens, start)
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1]
  return before?.lower === 'from' && isTaken(sentence, at)
}

/** "Beat A", "A lost". */
function isBeaten({ tokens }: MarkedSentence, { start, end }: Span): boolean {
  const at = tokenFrom(tokens, start)
  return BEATS.in(tokens, at - BEATEN_WITHIN, at) || LOST.has(tokens[tokenFrom(tokens, end)])
}

/** In tokens. */
const BEATEN_WITHIN = 6
const LOST = wordSet('lost loses losing')

/** The nearest verb before "from A" takes a seat; of "defected from A" it does not. */
function isTaken({ tokens }: MarkedSentence, at: number): boolean {
  for (let here = at - 1; here >= Math.max(0, at - 16); here--) {
    if (TAKES.has(tokens[here])) return true
    if (LEAVES.test(tokens[here]?.lower ?? '')) return false
  }
  return false
}

const LEAVES = /^(?:defect|switch|resign|quit|suspend|expel|mov|cross|swing|swung|challeng|oppos)/

function held(person: PersonId, won: Won, register: Register): boolean {
  const line = new Set(register.line(won.seat))
  return register.membershipsOf(person).some((each) => line.has(each.seat) && each.from < won.date)
}

function partyHeld(person: PersonId, won: Won, register: Register): PartyId | null {
  const last = register.affiliationsOf(person).findLast((each) => each.from < won.date)
  return last ? register.countedAs(last.party) : null
}
