/** Every name the register can print a person under, compiled for finding. @module */
import type { PersonId } from '../../base/id.ts'
import type { Person } from '../../register/person.ts'
import { IN_PRINT_SINCE, type Register } from '../../register/register.ts'
import { tokenize } from '../cutter.ts'
import { Trie } from '../trie.ts'
import { addKind, KIND, WordMap } from '../word.ts'
import { Bearer } from './bearer.ts'
import { CANDIDATES_GIVEN_NAMES } from './given-names.ts'
import { GIVEN_OR_SHORT } from './short-names.ts'
import { withoutTitles } from './title.ts'

export interface NameTable {
  /** Names of two words and more, peerages with their title ("lord gove"). */
  readonly full: Trie<Bearer>
  /** People by lower-case family name, which may be several words ("duncan smith"). */
  readonly byFamily: ReadonlyMap<string, readonly Bearer[]>
  /** Those among them who were ever Prime Minister. */
  readonly primeMinisters: ReadonlyMap<string, readonly Bearer[]>
  /** All family names. */
  readonly families: Trie<true>
  /** Given names people of the register bear and candidates bore, with the gender they mostly go with. */
  readonly givenNames: WordMap<'F' | 'M' | null>
}

export function compileNames(register: Register): NameTable {
  const full = new Trie<Bearer>()
  const byFamily = new Map<string, Bearer[]>()
  const given = new Map<string, { f: number; m: number }>()
  const families = new Trie<true>()
  const addFamily = (family: string, bearer: Bearer) => {
    const words = wordsOf(family)
    if (words.length === 0) return
    families.add(words, true)
    const key = words.join(' ')
    const list = byFamily.get(key)
    if (!list) byFamily.set(key, [bearer])
    else if (!list.includes(bearer)) list.push(bearer)
  }
  const addFull = (name: string, bearer: Bearer) => {
    const words = wordsOf(name)
    if (words.length >= 2) full.add(words, bearer)
  }
  const bearers = new Map<PersonId, Bearer>()
  for (const person of register.people.values()) {
    if (leftLongAgo(register, person)) continue
    const bearer = new Bearer(register, person)
    bearers.set(person.id, bearer)
    addFull(person.name, bearer)
    addFull(`${person.given.split(' ')[0] ?? ''} ${person.family}`, bearer)
    addFamily(person.family, bearer)
    // Printed "Long-Bailey" whichever way the register has it.
    if (person.family.includes(' ')) addFamily(person.family.replace(/ /g, '-'), bearer)
    for (const form of hyphenForms(person.name)) addFull(form, bearer)
    const first = wordsOf(person.given)[0]
    if (first && first.length > 1 && person.gender) {
      const count = given.get(first) ?? { f: 0, m: 0 }
      if (person.gender === 'F') count.f++
      else count.m++
      given.set(first, count)
    }
  }
  for (const each of register.names) {
    const bearer = bearers.get(each.person)
    if (!bearer) continue
    const name = withoutTitles(each.name)
    addFull(name, bearer)
    const last = name.slice(name.lastIndexOf(' ') + 1)
    if (last.includes('-')) addFamily(last, bearer)
    for (const form of shortForms(name)) addFull(form, bearer)
  }
  const givenNames = new Map<string, 'F' | 'M' | null>()
  for (const name of CANDIDATES_GIVEN_NAMES) givenNames.set(name, null)
  for (const name of GIVEN_OR_SHORT) givenNames.set(name, null)
  for (const [name, { f, m }] of given) givenNames.set(name, f > 3 * m ? 'F' : m > 3 * f ? 'M' : null)
  addKind(KIND.name, [...full.openings, ...families.openings])
  const primeMinisters = new Map<string, readonly Bearer[]>()
  for (const [family, all] of byFamily) {
    const led = all.filter(({ id }) =>
      register.appointmentsOf(id).some(({ post }) => register.posts.get(post)?.rank === 'PM'),
    )
    if (led.length > 0) primeMinisters.set(family, led)
  }
  return { full, byFamily, primeMinisters, families, givenNames: new WordMap(givenNames) }
}

/** Known for nothing but seats given up long ago; the Members API has an id for whoever is in either House since. */
function leftLongAgo(register: Register, { id, mnis }: Person): boolean {
  if (mnis !== null) return false
  const last = register.membershipsOf(id).at(-1)
  return last !== undefined && last.to !== null && last.to < IN_PRINT_SINCE
}

/** Lower-case words of a name, without marks: `D'Arcy-Smith` stays one word. */
export function wordsOf(name: string): string[] {
  return tokenize(name)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.lower)
}

/** `Lord Gove of Torry` is printed `Lord Gove`; `John A. Smith` is printed `John Smith`. */
function shortForms(name: string): string[] {
  const forms = hyphenForms(name)
  const territorial = / of .+$/.exec(name)
  if (territorial) forms.push(name.slice(0, territorial.index))
  const initials = name.replace(/ \p{Lu}\.?(?= )/gu, '')
  if (initials !== name) forms.push(initials)
  return forms
}

/** The press drops hyphens of double names and accents. */
function hyphenForms(name: string): string[] {
  const forms: string[] = []
  if (/-/.test(name)) forms.push(name.replace(/-/g, ' '))
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== name) forms.push(plain)
  return forms
}
