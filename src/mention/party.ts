/** Finds parties as the press prints them. @module */

import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import { INDEPENDENT } from '../register/no-party.ts'
import type { PartyAlias } from '../register/party.ts'
import type { Register } from '../register/register.ts'
import { tokenize } from './cutter.ts'
import type { PartyMention } from './mention.ts'
import { isOwnersMark, ownsFrom } from './owner.ts'
import type { Token } from './token.ts'
import { Trie } from './trie.ts'
import { addKind, KIND, wordSet } from './word.ts'

export interface PartyTable {
  readonly aliases: Trie<PartyAlias>
}

/** Names of parties that are ordinary words: alone they need a sign that the party is meant. */
const ORDINARY = wordSet(
  'reform alliance respect green greens alba change liberal liberals unity brexit speaker labour nationalist nationalists unionist unionists independence together renew union reclaim restore',
)

/** Nouns a party's name qualifies. */
const QUALIFIED = new Set(
  `mp mps candidate candidates leader leaders whip whips benches bench government chief councillor councillors party
  peer peers member members minister ministers backbencher backbenchers majority seat seats voters vote votes conference
  manifesto defector defectors stronghold strongholds spokesman spokeswoman spokesperson association hold gain tally
  politician politicians colleague colleagues chairman chair frontbench frontbencher msp mep rebel rebels ranks activist
  activists campaign source sources prime lead chancellor headquarters opponent rival rivals incumbent`.split(
    /\s+/,
  ),
)
const NAMED = wordSet('reform alba reclaim')
const INTO = new Set('for to join joins joined joining from left quit by leave as the a with'.split(' '))

export function compileParties(register: Register): PartyTable {
  const aliases = new Trie<PartyAlias>()
  for (const alias of register.partyAliases) {
    // A column of tables, not a party.
    if (alias.party === 'party:other') continue
    const words = tokenize(alias.alias).map((token) => token.lower)
    aliases.add(words, alias)
    if (alias.party === INDEPENDENT) addKind(KIND.smallParty, words.slice(0, 1))
  }
  addKind(KIND.party, aliases.openings)
  return { aliases }
}

/** What may be a party's name: tokens `from` to `to`. Which party bore it, and whether one is meant, waits for the day. */
export interface FoundParty {
  readonly from: number
  readonly to: number
  readonly aliases: readonly PartyAlias[]
}

/** No party's name is without one of these. */
export const PARTY = KIND.party | KIND.smallParty

/** Adds the longest name from token `at`, which is of a kind of `PARTY`; they may overlap. */
export function partyFrom(
  tokens: readonly Token[],
  at: number,
  table: PartyTable,
  found: FoundParty[],
): void {
  const hit = table.aliases.longest(tokens, at)
  if (hit) found.push({ from: at, to: hit.to, aliases: hit.values })
}

/** Parties named in a sentence. `seen` carries from sentence to sentence which parties the article has named in full. */
export function partiesOf(
  tokens: readonly Token[],
  found: readonly FoundParty[],
  asOf: IsoDate | null,
  seen: Set<PartyId>,
): readonly PartyMention[] {
  const meant: PartyMention[] = []
  let end = 0
  for (const { from, to, aliases } of found) {
    const alias = from < end ? null : inForce(aliases, asOf)
    if (!alias || !isMeant(tokens, from, to, alias, seen)) continue
    seen.add(alias.party)
    meant.push(mention(tokens, from, to, alias))
    end = to
  }
  return meant
}

function inForce(aliases: readonly PartyAlias[], asOf: IsoDate | null): PartyAlias | null {
  if (!asOf) return aliases[0] ?? null
  return (
    aliases.find(
      (each) => (each.from === null || each.from <= asOf) && (each.to === null || asOf < each.to),
    ) ?? null
  )
}

function isMeant(
  tokens: readonly Token[],
  at: number,
  to: number,
  alias: PartyAlias,
  seen: ReadonlySet<PartyId>,
): boolean {
  const first = tokens[at] as Token
  if (alias.party === INDEPENDENT) return first.lower === first.text || at > 0
  if (!first.capital) return false
  if (to - at > 1 || !ORDINARY.has(first) || first.text === first.text.toUpperCase()) return true
  if (first.lower === 'labour') return at > 0 || tokens[to]?.capital !== true
  const before = at > 0 ? (tokens[at - 1]?.lower ?? '') : ''
  const after = tokens[to]
  if (after && (QUALIFIED.has(after.lower) || isOwnersMark(after))) return true
  if (at === 0) return false
  // In running text these have a capital only as names: "into Reform", but not "the Welfare Reform Bill".
  const alone = tokens[at - 1]?.kind === 'word' && !tokens[at - 1]?.capital && !after?.capital
  return seen.has(alias.party) || INTO.has(before) || (alone && NAMED.has(first))
}

function mention(tokens: readonly Token[], at: number, to: number, alias: PartyAlias): PartyMention {
  const first = tokens[at] as Token
  const last = tokens[to - 1] as Token
  const after = tokens[to]
  const qualifies = after !== undefined && QUALIFIED.has(after.lower) && last.lower !== 'party'
  return {
    kind: 'party',
    form: qualifies ? 'modifier' : alias.form,
    start: first.start,
    end: last.end,
    party: alias.party,
    possessive: ownsFrom(after, last.end),
  }
}
