/** What follows a head and belongs to the office: "for Education", "at the Home Office", "of the Labour Party". @module */
import type { Token } from '../token.ts'
import { WordSet, wordSet } from '../word.ts'
import { fieldsToEnd, postsOfFields } from './field-list.ts'
import type { Head } from './head.ts'
import type { OfficeNames } from './names.ts'
import type { Reading } from './reading.ts'

const FOR_FIELD: Partial<Record<Head, WordSet>> = {
  secretary: wordSet('for'),
  minister: wordSet('for of on'),
  spokesperson: wordSet('for on'),
  title: new WordSet([]),
}
const IN_DEPARTMENT = wordSet('at in from within')
/** One of these stands before whatever belongs to it. */
const JOINTS = wordSet('of for on to at in from within responsible with')
const PARTY_HEADS: ReadonlySet<Head> = new Set<Head>(['leader', 'chair', 'whip', 'chiefWhip', 'spokesperson'])

/** The reading with what belongs to it; itself when nothing does. `inner` reads an office from a token on. */
export function extend(
  tokens: readonly Token[],
  reading: Reading,
  names: OfficeNames,
  inner: (from: number) => Reading | null,
): Reading {
  if (!JOINTS.has(tokens[reading.to])) return reading
  return (
    (reading.head === 'aide' ? aideTo(tokens, reading, names, inner) : null) ??
    ofParty(tokens, reading, names) ??
    ofCommittee(tokens, reading) ??
    ofField(tokens, reading, names) ??
    ofPlace(tokens, reading, names) ??
    ofCountry(tokens, reading, names) ??
    forField(tokens, reading, names) ??
    inDepartment(tokens, reading, names) ??
    reading
  )
}

function skipThe(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'the' ? at + 1 : at
}

function forField(tokens: readonly Token[], reading: Reading, names: OfficeNames): Reading | null {
  const joints = FOR_FIELD[reading.head]
  if (!joints) return null
  let at = reading.to
  if (tokens[at]?.lower === 'responsible') at++
  else if (tokens[at]?.lower === 'with' && tokens[at + 1]?.lower === 'responsibility') at += 2
  if (!joints.has(tokens[at])) return null
  const list = fieldsToEnd(tokens, skipThe(tokens, at + 1), names)
  if (!list) return null
  // Of the opposition's the register has no fields.
  const { posts } = reading.office === 'shadow' ? { posts: [] } : postsOfFields(list.fields, reading.head)
  return { ...reading, to: list.to, posts: reading.plural ? [] : posts, cued: true }
}

function inDepartment(tokens: readonly Token[], reading: Reading, names: OfficeNames): Reading | null {
  if (reading.head !== 'minister' && reading.head !== 'aide') return null
  if (!IN_DEPARTMENT.has(tokens[reading.to])) return null
  const from = skipThe(tokens, reading.to + 1)
  const found = names.fields.longest(tokens, from)
  const field = found?.values[0]
  if (!found || !field) return null
  // "PPS at Education": the department by its field, as a name.
  if (!field.isDepartment && !(tokens[reading.to]?.lower === 'at' && tokens[from]?.capital)) return null
  const posts = reading.head === 'minister' && !reading.plural ? [...field.department] : []
  const named = new Set(reading.posts)
  const both = posts.filter((post) => named.has(post))
  return { ...reading, to: found.to, posts: both.length > 0 ? both : posts, cued: true }
}

/** "PPS to the Prime Minister", "PPS to ministers in the Ministry of Justice", "PPS at the Treasury". */
function aideTo(
  tokens: readonly Token[],
  reading: Reading,
  names: OfficeNames,
  inner: (from: number) => Reading | null,
): Reading | null {
  const joint = tokens[reading.to]?.lower ?? ''
  if (joint !== 'to' && joint !== 'for') return null
  const from = skipThe(tokens, reading.to + 1)
  const served = inner(from)
  if (served && served.office !== 'parliamentaryPrivateSecretary') {
    return { ...reading, to: served.to, posts: [], cued: true }
  }
  const list = fieldsToEnd(tokens, from, names)
  if (!list) return null
  const team = tokens[list.to]?.lower
  const to = team === 'team' || team === 'ministers' || team === 'department' ? list.to + 1 : list.to
  return { ...reading, to, posts: [], cued: true }
}

function ofParty(tokens: readonly Token[], reading: Reading, names: OfficeNames): Reading | null {
  if (!PARTY_HEADS.has(reading.head) || tokens[reading.to]?.lower !== 'of') return null
  const from = skipCountry(tokens, skipThe(tokens, reading.to + 1))
  const found = names.parties.longest(tokens, from)
  if (!found || !isPartysName(tokens, found.to)) return null
  const to = tokens[found.to]?.lower === 'party' ? found.to + 1 : found.to
  return { ...reading, to, posts: [], cued: true }
}

/** Up to `to`: "Conservative", "Conservative party". The name of a party has capitals, but for "party" at its end. */
export function isPartysName(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1] as Token
  return last.capital || (last.lower === 'party' && tokens[to - 2]?.capital === true)
}

const NATIONAL = wordSet('british governing ruling opposition main')

/** "Of the British Labour Party", "of Britain's governing Labour Party". */
function skipCountry(tokens: readonly Token[], at: number): number {
  const owned = tokens[at]?.lower === 'britain' && /^['’]s$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at
  return NATIONAL.has(tokens[owned]) ? owned + 1 : owned
}

const MOST_COMMITTEE_WORDS = 9

/** "chair of the Treasury select committee": an office of the House, not of a party. */
function ofCommittee(tokens: readonly Token[], reading: Reading): Reading | null {
  if (reading.head !== 'chair' || tokens[reading.to]?.lower !== 'of') return null
  for (let at = reading.to + 1; at < tokens.length && at - reading.to <= MOST_COMMITTEE_WORDS; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && token.text !== ',' && !/^['’]/.test(token.text)) return null
    if (token.lower === 'committee' || (token.lower === 'group' && token.capital)) {
      const office = token.lower === 'committee' ? 'committeeChair' : 'other'
      return { ...reading, to: pastSubject(tokens, at + 1), office, head: 'title', posts: [], cued: true }
    }
  }
  return null
}

/** "elected chair of international development,": the committee of that field, where nothing else follows. */
function ofField(tokens: readonly Token[], reading: Reading, names: OfficeNames): Reading | null {
  if (reading.head !== 'chair' || tokens[reading.to]?.lower !== 'of') return null
  const list = fieldsToEnd(tokens, skipThe(tokens, reading.to + 1), names)
  const next = list && tokens[list.to]
  if (!list || (next && next.kind !== 'mark')) return null
  return { ...reading, to: list.to, office: 'committeeChair', head: 'title', posts: [], cued: true }
}

/** "the Committee on Standards in Public Life" */
function pastSubject(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'on' || !tokens[from + 1]?.capital) return from
  let to = from + 1
  while (tokens[to]?.capital || (tokens[to]?.lower === 'and' && tokens[to + 1]?.capital)) to++
  return to
}

const MOST_PLACE_WORDS = 5
/** "mayor of Porto Rui Moreira": a longer row of capitals ends in the mayor's own name. */
const NAME_WORDS = 2

/** "mayor of Greater Manchester": a known place, or a row of capitals. */
function ofPlace(tokens: readonly Token[], reading: Reading, names: OfficeNames): Reading | null {
  if (reading.head !== 'mayor' || tokens[reading.to]?.lower !== 'of') return null
  const from = skipThe(tokens, reading.to + 1)
  const known = names.mayoralties.longest(tokens, from)
  if (known) return { ...reading, to: known.to, cued: true }
  let to = from
  while (to - from < MOST_PLACE_WORDS && tokens[to]?.capital) to++
  if (to - from > NAME_WORDS) to -= NAME_WORDS
  return to > from && from === reading.to + 1 ? { ...reading, to, cued: true } : null
}

const OF_A_COUNTRY: ReadonlySet<Head> = new Set<Head>([
  'primeMinister',
  'premier',
  'chancellor',
  'minister',
  'secretary',
  'leader',
  'speaker',
])

/** "prime minister of Canada", "first minister of Wales": not the United Kingdom's. */
function ofCountry(tokens: readonly Token[], reading: Reading, names: OfficeNames): Reading | null {
  const other = reading.office === 'other'
  if ((!other && !OF_A_COUNTRY.has(reading.head)) || tokens[reading.to]?.lower !== 'of') return null
  const from = skipThe(tokens, reading.to + 1)
  const found = names.elsewhere.longest(tokens, from)
  if (!found || !tokens[from]?.capital || (found.values[0] === 'devolved' && !other)) return null
  return { ...reading, to: found.to, office: 'other', head: 'title', posts: [], cued: true }
}
