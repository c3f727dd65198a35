/** The person a caller's words mean. @module */
import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import type { PersonId } from '../../base/id.ts'
import type { Person } from '../../register/person.ts'
import type { Register } from '../../register/register.ts'
import { misspelt, nearest } from './misspelling.ts'
import { personWords } from './person-words.ts'
import { beginsInAnyOrder, beginsInOrder, wordsOf } from './words.ts'

interface NamedPerson {
  /** With titles: `lord gove` is a name of its own. */
  readonly exact: string
  readonly words: readonly string[]
  readonly bare: string
  readonly family: string
  readonly familyWords: readonly string[]
  readonly person: PersonId
}

type Sense = (given: NamedPerson, named: NamedPerson) => boolean

const WHOLE_NAME: readonly Sense[] = [
  (given, named) => given.exact === named.exact,
  (given, named) => given.bare === named.bare,
]

/** From the strictest sense of a name to the loosest: the first that fits anyone decides. */
const SENSES: readonly Sense[] = [
  ...WHOLE_NAME,
  (given, named) => given.bare === named.family,
  (given, named) => given.words.length > 1 && beginsInOrder(given.words, named.words),
  (given, named) => given.words.length > 1 && beginsInAnyOrder(given.words, named.words),
  (given, named) => misspelt(given.words, named.words),
  (given, named) => misspelt(given.words, named.familyWords),
  (given, named) => beginsInOrder(given.words, named.words),
]

/**
 * Accepts a full name, a surname, initials, titles, a name once borne, or an id. Of several, those who sat
 * on the day `on` are preferred and, unless they bear the whole name, those who ever sat. Throws `ambiguousName` with the people it fits
 * (each begins with an id), `unknownName` with the nearest names.
 */
export function resolvePerson(register: Register, text: string, on?: IsoDate): Person {
  const known = register.people.get(text.trim() as PersonId)
  if (known) return known
  const given = named(text, '', '' as PersonId)
  const names = namesOf(register)
  for (const fits of given.words.length > 0 ? SENSES : []) {
    const people = new Set<PersonId>()
    for (const name of names) if (fits(given, name)) people.add(name.person)
    if (people.size > 0) return chosen(register, text, [...people], WHOLE_NAME.includes(fits), on)
  }
  const near = nearest(
    text,
    [...register.people.values()].map(({ name }) => name),
  )
  const hint = near.length > 0 ? `; the nearest names are ${near.join(', ')}` : ''
  throw new CallerError('unknownName', `No one in the register is called "${text}"${hint}.`, near)
}

function chosen(
  register: Register,
  text: string,
  people: readonly PersonId[],
  wholeName: boolean,
  on?: IsoDate,
): Person {
  const sitting = on === undefined ? [] : people.filter((person) => register.seatOf(person, on))
  const members = wholeName ? [] : people.filter((person) => register.membershipsOf(person).length > 0)
  const left = [sitting, members, people].find((some) => some.length > 0) as readonly PersonId[]
  if (left.length === 1) return register.people.get(left[0] as PersonId) as Person
  const candidates = left.map((person) => described(register, person)).sort()
  throw new CallerError('ambiguousName', `"${text}" fits ${candidates.length} people.`, candidates)
}

/** `person:mark-logan (Mark Logan, Bolton North East 2019–2024)`. */
function described(register: Register, id: PersonId): string {
  const memberships = register.membershipsOf(id)
  const name = register.people.get(id)?.name ?? id
  const last = memberships.at(-1)
  if (!last) return `${id} (${name})`
  const from = (memberships[0] as typeof last).from.slice(0, 4)
  const seat = register.seats.get(last.seat)?.name ?? last.seat
  return `${id} (${name}, ${seat} ${from}–${last.to?.slice(0, 4) ?? ''})`
}

const indices = new WeakMap<Register, readonly NamedPerson[]>()

function namesOf(register: Register): readonly NamedPerson[] {
  let index = indices.get(register)
  if (!index) {
    const families = new Map([...register.people.values()].map(({ id, family }) => [id, family]))
    const own = [...register.people.values()].map(({ id, name, family }) => named(name, family, id))
    const further = register.names.map(({ person, name }) => named(name, families.get(person) ?? '', person))
    index = [...own, ...further]
    indices.set(register, index)
  }
  return index
}

function named(name: string, family: string, person: PersonId): NamedPerson {
  const words = personWords(name)
  const familyWords = wordsOf(family)
  return {
    exact: wordsOf(name).join(' '),
    words,
    bare: words.join(' '),
    family: familyWords.join(' '),
    familyWords,
    person,
  }
}
