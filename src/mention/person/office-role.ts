/** People named by a post: "the home secretary", "Labour's leader", "the former chancellor". @module */
import { dayNumber, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeMention, PersonMention } from '../mention.ts'
import { holdersOn } from '../office/holders.ts'
import { type Token, tokenFrom } from '../token.ts'
import { wordSet } from '../word.ts'
import { isOwned, OWNS, type Present, roleMention } from './role-mention.ts'

export function officeRole(
  tokens: readonly Token[],
  office: OfficeMention,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const determiner = opening(tokens, office)
  if (office.former) return formerRole(tokens, office, register, asOf, present)
  if (!determiner || isPredicate(tokens, determiner, office) || isOfElsewhere(tokens, office)) return null
  const holders = asOf
    ? lastHolders(register, office, asOf, present)
    : presentHolders(register, office, present)
  if (holders.length !== 1) return null
  return roleMention(
    determiner.start,
    office.end,
    { state: 'resolved', id: holders[0] as PersonId, rule: 'person.officeHolder' },
    register,
    isOwned(tokens, office.end),
  )
}

/** "Appointed as the home secretary", "became the home secretary": the post, and nobody by it; "as the home secretary said" is somebody. */
function isPredicate(tokens: readonly Token[], determiner: Token, office: OfficeMention): boolean {
  const first = tokenFrom(tokens, determiner.start)
  // "As the SNP's leader".
  const at = first > 0 && tokens[first - 1]?.lower === 'the' ? first - 1 : first
  const before = at > 0 ? (tokens[at - 1]?.lower ?? '') : ''
  if (BECOMING.has(before)) return true
  if (before !== 'as' || at < 2 || tokens[at - 2]?.kind !== 'word') return false
  const next = tokens[tokenFrom(tokens, office.end)]
  return next?.kind !== 'word' || AFTER_A_PHRASE.has(next)
}

/** "The leader of the Conservatives in Wales" leads no more than those there. */
function isOfElsewhere(tokens: readonly Token[], office: OfficeMention): boolean {
  if (office.office !== 'partyLeader' && office.office !== 'deputyLeader') return false
  const [within, ...place] = tokens.slice(tokenFrom(tokens, office.end), tokenFrom(tokens, office.end) + 5)
  if (!within || !/^(?:in|on|at)$/.test(within.lower)) return false
  const end = place.findIndex((token) => ELSEWHERE.has(token))
  return end >= 0 && place.slice(0, end).every(({ lower, capital }) => capital || lower === 'the')
}

const ELSEWHERE = wordSet(
  'wales scotland ireland holyrood senedd stormont parliament assembly council edinburgh cardiff belfast lords strasbourg brussels',
)

const BECOMING = new Set(
  'become becomes became becoming made named appointed elected remain remains remained'.split(' '),
)
const AFTER_A_PHRASE = wordSet(
  'in on at after before for over following to with without and but when while last this by from during since until yesterday today amid despite because',
)

/** A post just left is still its last holder's until it is filled. */
const DAYS_AFTER = 3

function lastHolders(register: Register, office: OfficeMention, asOf: IsoDate, present: Present): PersonId[] {
  const day = dayNumber(asOf)
  const today = holdersOn(register, office, day)
  const before = holdersOn(register, office, day - 1)
  const earlier = holdersOn(register, office, day - DAYS_AFTER)
  // Where it was one person all along, it does not matter whom the page names.
  if (new Set([...today, ...before, ...earlier]).size > 1) {
    // On the day a post changes hands either is called by it: whichever the page names.
    const named = [...new Set([...today, ...before])].filter((id) => present().has(id))
    if (named.length > 0) return named
    // Nor is it anybody else's, soon after, on a page that names who left it and not who came.
    const left = earlier.filter((id) => present().has(id))
    if (left.length > 0) return left
  }
  if (today.length > 0) return today
  if (before.length > 0) return before
  for (let back = 2; back <= DAYS_AFTER; back++) {
    const holders = holdersOn(register, office, day - back)
    if (holders.length > 0) return holders
  }
  return []
}

/** "The former home secretary": the one person the article names who was one and is none that day. */
function formerRole(
  tokens: readonly Token[],
  office: OfficeMention,
  register: Register,
  asOf: IsoDate | null,
  present: Present,
): PersonMention | null {
  const at = tokenFrom(tokens, office.start)
  const isBeside = at > 0 && tokens[at - 1]?.lower === 'the'
  const article = isBeside ? tokens[at - 1] : at > 1 ? tokens[at - 2] : undefined
  if (article?.lower !== 'the' || office.posts.length === 0) return null
  const holders = presentHolders(register, office, present).filter(
    (id) =>
      !asOf ||
      !register
        .appointmentsOf(id)
        .some(({ post, from, to }) => office.posts.includes(post) && (to ?? asOf) >= asOf && from <= asOf),
  )
  if (holders.length !== 1) return null
  const resolution = { state: 'resolved', id: holders[0] as PersonId, rule: 'person.formerHolder' } as const
  return roleMention(article.start, office.end, resolution, register, isOwned(tokens, office.end))
}

/** On a page without a day, whoever of those it names once held the post. */
function presentHolders(register: Register, office: OfficeMention, present: Present): PersonId[] {
  return [...present()].filter((id) =>
    register.appointmentsOf(id).some((each) => office.posts.includes(each.post)),
  )
}

/** "the Labour leader" from its article, "Labour's leader" from its party; null where neither stands before it. */
function opening(tokens: readonly Token[], office: OfficeMention): Token | null {
  const at = tokenFrom(tokens, office.start)
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before?.lower === 'the') return before
  // Only the leaders of parties have posts found by their owner.
  const led = office.office === 'partyLeader' || office.office === 'deputyLeader'
  if (!led || office.posts.length === 0 || !before || !OWNS.test(before.text)) return null
  let first = at - 2
  while (first > 0 && tokens[first - 1]?.capital && at - first < 5) first--
  return tokens[first] ?? null
}
