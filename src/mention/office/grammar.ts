/** How the press builds the name of an office: title, or field and head, with what qualifies it. @module */
import type { PostId } from '../../base/id.ts'
import type { Token } from '../token.ts'
import { WordSet, wordSet } from '../word.ts'
import { DEVOLVED_ADJECTIVES } from './abroad.ts'
import { extend, isPartysName } from './extension.ts'
import { fieldsAt, postsOfFields } from './field-list.ts'
import { HEAD_WORDS, type Head } from './head.ts'
import { type OfficeNames, OPENS } from './names.ts'
import { qualify } from './qualifier.ts'
import type { Reading } from './reading.ts'
import { REGIONS } from './region.ts'

/** Qualifiers and governments that may stand before a head: "former acting junior shadow …" goes no deeper. */
const MOST_QUALIFIERS = 4

/** The longest office that starts at token `at`, or null. Looks at a bounded number of tokens. */
export function readingAt(
  tokens: readonly Token[],
  at: number,
  names: OfficeNames,
  depth = MOST_QUALIFIERS,
): Reading | null {
  const first = tokens[at]
  const opens = first ? names.openings.of(first) : 0
  if (opens === 0) return null
  let best = opens & OPENS.title ? titleAt(tokens, at, names, depth) : null
  if (opens & OPENS.field) best = longer(best, fieldAndHeadAt(tokens, at, names, depth))
  if (depth === 0) return best
  if (opens & OPENS.qualifier)
    best = longer(
      best,
      qualify(tokens, at, names, (from) => readingAt(tokens, from, names, depth - 1)),
    )
  if (opens & (OPENS.party | OPENS.region)) {
    const from = pastParty(tokens, at, names)
    if (from > at) best = longer(best, partyOffice(readingAt(tokens, from, names, depth - 1)))
  }
  if (opens & OPENS.mayoralty) best = longer(best, mayorAt(tokens, at, names))
  if (opens & OPENS.committee)
    best = longer(best, committeeChairAt(tokens, names.committees.longest(tokens, at)?.to ?? at, names))
  if (!(opens & OPENS.elsewhere)) return best
  const elsewhere = officeElsewhereAt(tokens, at, names, (from) => readingAt(tokens, from, names, depth - 1))
  return elsewhere && (!best || elsewhere.to >= best.to) ? elsewhere : best
}

/** The one that reaches further; the first where both end together. */
function longer(one: Reading | null, other: Reading | null): Reading | null {
  return other && (!one || other.to > one.to) ? other : one
}

function titleAt(tokens: readonly Token[], at: number, names: OfficeNames, depth: number): Reading | null {
  const found = names.titles.longest(tokens, at)
  const title = found?.values[0]
  if (!found || !title) return null
  if (title.printed && !title.printed.has((tokens[at] as Token).text)) return null
  const bare: Reading = {
    to: found.to,
    office: title.office,
    head: title.head,
    plural: title.plural,
    posts: title.plural ? [] : title.posts,
    cued: false,
  }
  return extend(tokens, bare, names, (from) => (depth > 0 ? readingAt(tokens, from, names, depth - 1) : null))
}

/** "health and social care secretary", "Home Office minister", "Treasury PPS". */
function fieldAndHeadAt(
  tokens: readonly Token[],
  at: number,
  names: OfficeNames,
  depth: number,
): Reading | null {
  const list = fieldsAt(tokens, at, names)
  const word = list && tokens[list.to]
  if (!list || !word) return null
  const committee = committeeChairAt(tokens, list.to, names)
  if (committee) return committee
  const head = HEAD_WORDS.get(word)
  if (!head) return null
  const { posts, known } = postsOfFields(list.fields, head.head, at > 0 && OF_JUNIORS.has(tokens[at - 1]))
  // "club secretary" and the like: a secretary of a field without a Secretary of State is none of ours,
  // but it may be a shadow's or another government's, which look at `known`.
  const ofState = head.head === 'secretary' && tokens[list.to + 2]?.lower === 'state' ? 2 : 0
  const reading: Reading = {
    // "the Northern Ireland Secretary of State"
    to: list.to + 1 + (tokens[list.to + 1]?.lower === 'of' ? ofState : 0),
    office:
      head.head === 'aide'
        ? 'parliamentaryPrivateSecretary'
        : head.head === 'spokesperson'
          ? 'spokesperson'
          : 'minister',
    head: head.head,
    plural: head.plural,
    posts: head.plural ? [] : posts,
    cued: known,
  }
  return extend(tokens, reading, names, (from) =>
    depth > 0 ? readingAt(tokens, from, names, depth - 1) : null,
  )
}

/** "home affairs select committee chair", from what follows the name: an office of the House the register does not hold. */
function committeeChairAt(tokens: readonly Token[], at: number, names: OfficeNames): Reading | null {
  let here = at
  if (tokens[here]?.lower === 'select') here++
  if (tokens[here]?.lower !== 'committee') return null
  here++
  if (tokens[here]?.text === "'s" || tokens[here]?.text === '’s') here++
  const found = names.titles.longest(tokens, here)
  const title = found?.values[0]
  if (!found || title?.head !== 'chair') return null
  return {
    to: found.to,
    office: 'committeeChair',
    head: 'title',
    plural: title.plural,
    posts: [],
    cued: true,
  }
}

/** "An education minister": there is one Secretary of State. */
const OF_JUNIORS = wordSet('a an junior')

const REGION = new WordSet(REGIONS)
const PARTY_HEADS = new Set(['leader', 'chair', 'whip', 'chiefWhip'])

/** One past the name of a party that starts at token `at`, and "Party" behind it; `at` where there is none. */
function pastParty(tokens: readonly Token[], at: number, names: OfficeNames): number {
  let found = names.parties.longest(tokens, at)
  if (!found && REGION.has(tokens[at])) found = names.parties.longest(tokens, at + 1)
  if (!found || !isPartysName(tokens, found.to)) return at
  return tokens[found.to]?.lower === 'party' ? found.to + 1 : found.to
}

/** "Labour leader", "Conservative Party deputy chairman", "SNP business spokeswoman". Parties have no posts in the register. */
function partyOffice(reading: Reading | null): Reading | null {
  if (!reading || reading.office === 'other') return null
  const office = PARTY_HEADS.has(reading.head) || (reading.head === 'spokesperson' && reading.cued)
  return office ? { ...reading, posts: [], cued: reading.cued || reading.head !== 'whip' } : null
}

function mayorAt(tokens: readonly Token[], at: number, names: OfficeNames): Reading | null {
  const place = names.mayoralties.longest(tokens, at)
  const found = place && names.titles.longest(tokens, place.to)
  const title = found?.values[0]
  if (!found || title?.head !== 'mayor') return null
  return { to: found.to, office: 'mayor', head: 'mayor', plural: title.plural, posts: [], cued: true }
}

/** Heads too common in other senses to be an office because a nation stands before them: "French speaker". */
const NOT_ELSEWHERE: ReadonlySet<Head> = new Set<Head>(['speaker', 'letters', 'peer', 'chair', 'whip'])

const OF_TODAY_OR_BEFORE = wordSet('then new former current late outgoing')

/** "French finance minister", "Israel's prime minister", "Scottish health secretary". */
function officeElsewhereAt(
  tokens: readonly Token[],
  at: number,
  names: OfficeNames,
  inner: (from: number) => Reading | null,
): Reading | null {
  const first = tokens[at] as Token
  const found = names.elsewhere.longest(tokens, at)
  // "Northern Ireland MP": the member sits at Westminster, and "Ireland" alone is not named.
  if (at > 0 && tokens[at - 1]?.lower === 'northern') return null
  if (!found || !first.capital || (first.lower === 'us' && first.text !== 'US')) return null
  let from = found.to
  const after = tokens[from]
  if (after && (after.lower === "'s" || after.lower === '’s' || after.text === '’' || after.text === "'"))
    from++
  while (OF_TODAY_OR_BEFORE.has(tokens[from])) from++
  const reading = inner(from)
  if (!reading || NOT_ELSEWHERE.has(reading.head) || tokens[from]?.lower === 'member') return null
  if (found.values[0] === 'devolved' && !isDevolved(tokens, at, found.to, reading)) return null
  const posts: readonly PostId[] = []
  return { ...reading, office: 'other', posts, cued: true, head: 'title' }
}

function isDevolved(tokens: readonly Token[], at: number, to: number, reading: Reading): boolean {
  if (reading.office === 'other') return true
  if (reading.head !== 'minister' && reading.head !== 'secretary') return false
  if (reading.cued) return true
  const name = tokens
    .slice(at, to)
    .map((token) => token.lower)
    .join(' ')
  return DEVOLVED_ADJECTIVES.has(name) && reading.head === 'minister'
}
