/** The register's posts for leaders of parties: "the Labour leader", "deputy leader of the Lib Dems", "the SNP's leader at Westminster". @module */
import type { PartyId, PostId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeKind } from '../mention.ts'
import type { Token } from '../token.ts'
import type { Trie } from '../trie.ts'

/** Posts by `party|kind`, where the kind is one of `LED`. */
export type PartyPosts = ReadonlyMap<string, readonly PostId[]>

type Led = 'partyLeader' | 'deputyLeader' | 'westminster'

export function compilePartyPosts(register: Pick<Register, 'posts' | 'partyAliases'>): PartyPosts {
  const parties = Map.groupBy(register.partyAliases, ({ alias }) => alias.toLowerCase())
  const posts = new Map<string, PostId[]>()
  for (const post of register.posts.values()) {
    const led = ledBy(post.rank, post.name)
    if (!led || post.organization === null) continue
    // "Alliance" has been two parties: the day decides between their leaders.
    for (const { party } of parties.get(post.organization.toLowerCase()) ?? []) {
      const known = posts.get(key(party, led))
      if (known) known.push(post.id)
      else posts.set(key(party, led), [post.id])
    }
  }
  return posts
}

/** Ranks of posts known by their party, not by a name of their own. */
export function isPartyPost(post: { readonly rank: string; readonly organization: string | null }): boolean {
  return post.organization !== null && ledBy(post.rank, '') !== null
}

function ledBy(rank: string, name: string): Led | null {
  if (rank === 'Deputy party leader') return 'deputyLeader'
  if (rank !== 'Party leader') return null
  return name.startsWith('Westminster') ? 'westminster' : 'partyLeader'
}

/** The posts meant by an office read from `from` to `to`, of the party named in it; none where none is named. */
export function partyPostsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  office: OfficeKind,
  names: { readonly parties: Trie<PartyId>; readonly partyPosts: PartyPosts },
): readonly PostId[] {
  if (office !== 'partyLeader' && office !== 'deputyLeader') return []
  const words = tokens.slice(from, to)
  if (
    words.some(
      ({ lower }, at) => ELSEWHERE.has(lower) && !/^(?:national|unionist)/.test(words[at + 1]?.lower ?? ''),
    )
  )
    return []
  const atWestminster = words.some(({ lower }) => lower === 'westminster' || lower === 'group')
  const led: Led = atWestminster && office === 'partyLeader' ? 'westminster' : office
  for (let at = ownerBefore(tokens, from, names.parties); at < to; at++) {
    const found = (tokens[at] as Token).capital ? names.parties.longest(tokens, at) : null
    if (found) return found.values.flatMap((party) => names.partyPosts.get(key(party, led)) ?? [])
  }
  return []
}

/** Branches of a party have leaders of their own: "the Scottish Labour leader". */
const ELSEWHERE = new Set(['scottish', 'welsh', 'london', 'ulster', 'lords', 'council', 'senedd', 'holyrood'])
const LONGEST_PARTY = 4

/** Where the party starts that owns the office ("Labour's deputy leader"); else the office itself. */
function ownerBefore(tokens: readonly Token[], from: number, parties: Trie<PartyId>): number {
  const mark = from - 1
  if (!/^['’]s?$/.test(tokens[mark]?.text ?? '')) return from
  for (let at = Math.max(0, mark - LONGEST_PARTY); at < mark; at++)
    if ((tokens[at] as Token).capital && parties.longest(tokens, at, mark)?.to === mark)
      return ELSEWHERE.has((tokens[at] as Token).lower) ? from : at
  return from
}

function key(party: PartyId, led: Led): string {
  return `${party}|${led}`
}
