/** An office as a report names it: one office, in the case the press gives titles. @module */
import type { OfficeMention } from '../../mention/mention.ts'

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['chairmen', 'chairman'],
  ['chairwomen', 'chairwoman'],
  ['chairs', 'chair'],
  ['co-chairmen', 'co-chairman'],
  ['co-chairs', 'co-chair'],
  ['vice-chairmen', 'vice-chairman'],
  ['vice-chairs', 'vice-chair'],
  ['secretaries', 'secretary'],
  ['ministers', 'minister'],
  ['undersecretaries', 'undersecretary'],
  ['under-secretaries', 'under-secretary'],
  ['whips', 'whip'],
  ['leaders', 'leader'],
  ['co-leaders', 'co-leader'],
  ['speakers', 'speaker'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['aides', 'aide'],
  ['envoys', 'envoy'],
  ['ppss', 'PPS'],
  ['frontbenchers', 'frontbencher'],
])

/** "shadow ministers", "whips", "deputy chairmen of the party". */
export function isSeveral(name: string): boolean {
  const rank = HEAD.exec(name)?.[0] ?? name
  return PLURALS.has(rank.split(' ').at(-1)?.toLowerCase() ?? '')
}

/** What stands before the field. */
const HEAD = /^.+?(?= (?:of|for|to|at|in) )/

/** Offices of the first rank are printed with capitals; others as the page has them. */
const CAPITALISED =
  /^(?:shadow |deputy )?(?:.*\bsecretary(?: of state\b.*| to the treasury)?|chancellor.*|prime minister|attorney general|solicitor general|leader of the (?:house|commons|opposition).*)$/i
const NOT_CAPITALISED = /private secretary|parliamentary (?:under-?)?secretary/i
const LITTLE = new Set(['of', 'for', 'the', 'and', 'to', 'in', 'at'])

/** `deputy chairmen of the Conservative Party` is `deputy chairman of the Conservative Party`; `home secretary` is `Home Secretary`. */
export function officeName(printed: string): string {
  const single = printed
    .split(' ')
    .map((word) => PLURALS.get(word.toLowerCase()) ?? word)
    .join(' ')
  if (!CAPITALISED.test(single) || NOT_CAPITALISED.test(single)) return single
  return single
    .split(' ')
    .map((word, at) => (at > 0 && LITTLE.has(word.toLowerCase()) ? word.toLowerCase() : capital(word)))
    .join(' ')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Kinds of office whose taking and leaving is news; being a member, a mayor or a minister elsewhere is not. */
const KINDS: ReadonlySet<OfficeMention['office']> = new Set([
  'minister',
  'primeMinister',
  'parliamentaryPrivateSecretary',
  'whip',
  'shadow',
  'spokesperson',
  'partyLeader',
  'deputyLeader',
  'partyChair',
  'committeeChair',
  'tradeEnvoy',
  'speaker',
  'deputySpeaker',
])

export function isPost(office: OfficeMention): boolean {
  return KINDS.has(office.office)
}

/** "minister", "PPS": a rank that says nothing of whose or of what. */
export function isBareRank(name: string): boolean {
  if (/^(?:minister|secretary) of state$/i.test(name)) return true
  return /^(?:(?:junior|senior|cabinet|government|shadow|front-?bench|ministerial|parliamentary) )*(?:ministers?|aides?|pps|parliamentary private secretary|whips?|frontbenchers?|front-benchers?|spokes(?:man|woman|person|people)|shadow cabinet|leader|chairman|chair)$/i.test(
    name,
  )
}

/** What an office is called, and the posts of the register that it may be. */
export interface Named {
  readonly name: string
  readonly posts: OfficeMention['posts']
}

export function named(office: OfficeMention): Named {
  return { name: officeName(office.name), posts: office.posts }
}
