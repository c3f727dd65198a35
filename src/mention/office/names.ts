/** Every way the press prints an office, compiled from the register once. @module */
import type { PartyId, PostId } from '../../base/id.ts'
import type { Post } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import { tokenize } from '../cutter.ts'
import type { OfficeKind } from '../mention.ts'
import { Trie } from '../trie.ts'
import { addKind, KIND, WordBits } from '../word.ts'
import { ELSEWHERE, type Elsewhere } from './abroad.ts'
import { COMMITTEES } from './committee.ts'
import { departmentFields, departmentNames } from './department.ts'
import type { Head } from './head.ts'
import { MAYORALTIES } from './mayoralty.ts'
import { compilePartyPosts, isPartyPost, type PartyPosts } from './party-post.ts'
import { readPostName } from './post-name.ts'
import { QUALIFYING } from './qualifier.ts'
import { REGIONS } from './region.ts'
import { FIELDS_OF_TITLES, OTHER_FIELDS, subjectsOf } from './subject.ts'
import { ALSO_PRINTED, TITLES } from './title.ts'

/** A field of government and the posts that may be meant by it. */
export interface Field {
  /** Secretaries of State. */
  readonly secretaries: Set<PostId>
  /** Posts named for the field ("Minister for Europe"). */
  readonly ministers: Set<PostId>
  /** Junior posts of the department the field names. */
  readonly department: Set<PostId>
  /** Ministers of State beside a Secretary of State of this field: "deputy foreign secretary". */
  readonly deputies: Set<PostId>
  /** The name of a department ("Home Office", "DWP"), which can stand after "at" and "in". */
  isDepartment: boolean
}

export interface Title {
  readonly office: OfficeKind
  readonly head: Head
  readonly plural: boolean
  readonly posts: readonly PostId[]
  /** The only spellings taken; null for any. */
  readonly printed: ReadonlySet<string> | null
}

export interface OfficeNames {
  readonly titles: Trie<Title>
  readonly fields: Trie<Field>
  readonly parties: Trie<PartyId>
  readonly elsewhere: Trie<Elsewhere>
  readonly mayoralties: Trie<true>
  readonly committees: Trie<true>
  readonly partyPosts: PartyPosts
  /** What may start with a word, as bits of `OPENS`: one look settles most words. */
  readonly openings: WordBits
}

/** What an office may start with. */
export const OPENS = {
  title: 1,
  field: 2,
  party: 4,
  elsewhere: 8,
  mayoralty: 16,
  committee: 32,
  qualifier: 64,
  region: 128,
} as const

/** Posts that are found by the word before them ("shadow", "aide"), or whose names are those of other things: a whip. */
const OUTSIDE_GOVERNMENT: ReadonlySet<string> = new Set(['Opposition', 'PPS'])

/** Compiles the tries `officesOf` reads with. The same register may be given in part, as tests do. */
export function compileOffices(register: Pick<Register, 'posts' | 'partyAliases'>): OfficeNames {
  const posts = [...register.posts.values()].filter(({ rank }) => !OUTSIDE_GOVERNMENT.has(rank))
  const parties = new Trie<PartyId>()
  for (const { alias, party } of register.partyAliases) parties.add(wordsOf(alias), party)
  const elsewhere = new Trie<Elsewhere>()
  for (const [name, kind] of ELSEWHERE) elsewhere.add(wordsOf(name), kind)
  const mayoralties = new Trie<true>()
  for (const place of MAYORALTIES) mayoralties.add(wordsOf(place), true)
  const committees = new Trie<true>()
  for (const name of COMMITTEES) committees.add(wordsOf(name), true)
  const aliases = new Set(register.partyAliases.map(({ alias }) => alias.toLowerCase()))
  const titles = titlesOf(posts.filter((post) => !isPartyPost(post)))
  const fields = fieldsOf(posts, aliases)
  // In the order of `OPENS`.
  const openings = [
    ...[titles, fields, parties, elsewhere, mayoralties, committees].map((trie) => [...trie.openings]),
    QUALIFYING,
    [...REGIONS],
  ]
  addKind(KIND.office, openings.flat())
  return {
    titles,
    fields,
    parties,
    elsewhere,
    mayoralties,
    committees,
    partyPosts: compilePartyPosts(register),
    openings: new WordBits(...openings),
  }
}

function wordsOf(name: string): string[] {
  return tokenize(name).map((token) => token.lower)
}

function fieldsOf(posts: readonly Post[], taken: ReadonlySet<string>): Trie<Field> {
  const fields = new Map<string, Field>()
  const field = (name: string): Field => {
    let known = fields.get(name)
    if (!known) {
      known = {
        secretaries: new Set(),
        ministers: new Set(),
        department: new Set(),
        deputies: new Set(),
        isDepartment: false,
      }
      fields.set(name, known)
    }
    return known
  }
  for (const name of OTHER_FIELDS) field(name)
  const junior = juniorPosts(posts)
  for (const post of posts) {
    for (const part of readPostName(post.name)) {
      if (part.kind === 'title')
        for (const subject of FIELDS_OF_TITLES[part.title.toLowerCase()] ?? [])
          field(subject).ministers.add(post.id)
      if (part.kind !== 'field') continue
      for (const subject of subjectsOf(part.field)) {
        const named = field(subject)
        if (part.head === 'minister') named.ministers.add(post.id)
        else {
          named.secretaries.add(post.id)
          for (const deputy of junior.get(post.organization) ?? [])
            if (deputy.rank === 'MoS') named.deputies.add(deputy.id)
        }
      }
    }
  }
  for (const [organization, members] of junior) {
    if (!organization) continue
    const names = departmentNames(organization)
    for (const name of names) field(name).isDepartment = true
    for (const name of [...names, ...departmentFields(organization)])
      for (const post of members) field(name).department.add(post.id)
  }
  for (const post of posts) {
    if (post.organization === null || post.rank !== 'SoS' || !isSecretary(post)) continue
    for (const name of departmentNames(post.organization)) field(name).secretaries.add(post.id)
  }
  const trie = new Trie<Field>()
  // "Reform spokesman" is a party's, whatever a "Minister for Delivery and Reform" may be called.
  for (const [name, known] of fields) if (!taken.has(name)) trie.add(wordsOf(name), known)
  return trie
}

function isSecretary(post: Post): boolean {
  return readPostName(post.name).some((part) => part.kind === 'field' && part.head === 'secretary')
}

/** Ministers of State and Under-Secretaries, by department. */
function juniorPosts(posts: readonly Post[]): ReadonlyMap<string | null, readonly Post[]> {
  const junior = new Map<string | null, Post[]>()
  for (const post of posts) {
    if ((post.rank !== 'MoS' && post.rank !== 'PUSS') || post.organization === null) continue
    const known = junior.get(post.organization)
    if (known) known.push(post)
    else junior.set(post.organization, [post])
  }
  return junior
}

/** Names of posts that are also other things, and so are weighed by the words around them. */
const HEAD_OF: Readonly<Record<string, Head>> = { chancellor: 'chancellor', 'government whip': 'whip' }

function titlesOf(posts: readonly Post[]): Trie<Title> {
  const titles = new Map<string, Title>()
  for (const { names, office, head, plural = false, printed } of TITLES) {
    for (const name of names.split(';'))
      titles.set(name.trim(), { office, head, plural, posts: [], printed: printed ? new Set(printed) : null })
  }
  const add = (name: string, post: Post) => {
    const known = titles.get(name)
    titles.set(name, {
      office: known?.office ?? officeOf(post),
      head: known?.head ?? HEAD_OF[name] ?? 'title',
      plural: false,
      posts: [...(known?.posts ?? []), post.id],
      printed: known?.printed ?? null,
    })
  }
  for (const post of posts) for (const name of printedTitles(post)) add(name, post)
  const trie = new Trie<Title>()
  for (const [name, title] of titles) {
    const words = wordsOf(name)
    trie.add(words, title)
    addKind(KIND.head, words.slice(-1))
  }
  return trie
}

function officeOf(post: Post): OfficeKind {
  if (post.rank === 'PM') return 'primeMinister'
  if (post.rank === 'Speaker') return 'speaker'
  if (post.rank === 'Deputy Speaker') return 'deputySpeaker'
  if (post.rank === 'Party leader') return 'partyLeader'
  return isWhip(post) ? 'whip' : 'minister'
}

function isWhip(post: Post): boolean {
  return post.organization?.startsWith('Government Whips') ?? false
}

/** Lower-case names of a post that has a name of its own, without repeats; none for one known by its field. */
function printedTitles(post: Post): Set<string> {
  const names = new Set<string>()
  for (const part of readPostName(post.name)) {
    if (part.kind !== 'title') continue
    const title = part.title.toLowerCase()
    names.add(title)
    for (const name of ALSO_PRINTED[title] ?? []) names.add(name)
    if (/hm household/.test(title))
      for (const owner of [
        'the royal household',
        'the household',
        "her majesty's household",
        "his majesty's household",
      ])
        names.add(title.replace('hm household', owner))
  }
  if (post.rank === 'Deputy Speaker')
    names.add('deputy speaker').add('madam deputy speaker').add('mr deputy speaker')
  if (post.rank === 'Speaker')
    for (const name of [
      'speaker',
      'mr speaker',
      'madam speaker',
      'commons speaker',
      'speaker of the house of commons',
    ])
      names.add(name)
  if (post.organization === 'Government Whips-House of Commons' && post.rank === 'Parl.')
    names.add('government whip')
  return names
}
