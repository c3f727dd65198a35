/** Finds parties as the press prints them. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import type { PartyAlias } from '../register/party.ts'
import type { Register } from '../register/register.ts'
import type { PartyMention } from './mention.ts'
import { type Token, tokenize } from './token.ts'
import { Trie } from './trie.ts'

export interface PartyTable {
  readonly aliases: Trie<PartyAlias>
}

/** Names of parties that are ordinary words: alone they need a sign that the party is meant. */
const ORDINARY = new Set(
  'reform alliance respect green greens alba change liberal liberals unity brexit speaker labour nationalist nationalists unionist unionists independence together renew union reclaim restore'.split(
    ' ',
  ),
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
const INTO = new Set('for to join joins joined joining from left quit by leave as the a with'.split(' '))

export function compileParties(register: Register): PartyTable {
  const aliases = new Trie<PartyAlias>()
  for (const alias of register.partyAliases) {
    aliases.add(
      tokenize(alias.alias).map((token) => token.lower),
      alias,
    )
  }
  return { aliases }
}

/** Parties named in a sentence. `seen` carries from sentence to sentence which parties the article has named in full. */
export function partiesOf(
  tokens: readonly Token[],
  table: PartyTable,
  asOf: IsoDate | null,
  seen: Set<PartyId>,
): PartyMention[] {
  const found: PartyMention[] = []
  for (let at = 0; at < tokens.length; ) {
    const hit = table.aliases.longest(tokens, at)
    const alias = hit ? inForce(hit.values, asOf) : null
    if (!hit || !alias || !isMeant(tokens, at, hit.to, alias, seen)) {
      at++
      continue
    }
    seen.add(alias.party)
    found.push(mention(tokens, at, hit.to, alias))
    at = hit.to
  }
  return found
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
  if (alias.party === 'party:independent') return first.lower === first.text || at > 0
  if (!first.capital) return false
  if (to - at > 1 || !ORDINARY.has(first.lower) || first.text === first.text.toUpperCase()) return true
  if (first.lower === 'labour') return at > 0 || tokens[to]?.capital !== true
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[to]
  if (after && (QUALIFIED.has(after.lower) || /^['’]s?$/.test(after.text))) return true
  return at > 0 && (seen.has(alias.party) || INTO.has(before))
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
    possessive: after?.kind === 'mark' && after.start === last.end && /^['’](?:s|S)?$/.test(after.text),
  }
}
