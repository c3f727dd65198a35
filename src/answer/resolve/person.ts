/** The person a caller's words mean. @module */
import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import type { PersonId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import { groupBy } from '../../register/lookup.ts'
import type { Person, PersonName } from '../../register/person.ts'
import type { Register } from '../../register/register.ts'
import { misspelt, nearest, oneLetterApart } from './misspelling.ts'
import { type Gender, type NameWords, nameWords } from './person-words.ts'
import { areOneForename } from './short-forms.ts'
import { beginsInAnyOrder, beginsInOrder, standsInOrder, wordsOf } from './words.ts'

interface NamedPerson {
  /** With titles: `lord gove` is a name of its own. */
  readonly exact: string
  /** Without them. */
  readonly bare: string
  readonly family: string
  readonly gender: Gender | null
  /** A name of the peerage, which ends with a place as often as not. */
  readonly peer: boolean
  readonly borne: Pick<PersonName, 'from' | 'to'>
  readonly person: PersonId
}

interface Names {
  readonly all: readonly NamedPerson[]
  readonly byExact: ReadonlyMap<string, readonly NamedPerson[]>
  readonly byBare: ReadonlyMap<string, readonly NamedPerson[]>
}

interface Given extends NameWords {
  readonly exact: string
  readonly bare: string
  /** What remains without single letters; the same where there is none. */
  readonly spelt: readonly string[]
}

type Sense = (given: Given, names: Names) => readonly NamedPerson[]

/** A surname alone with a slip in it is too easily another: Home and Howe, Boris and Bowis. */
const LONG_SURNAME = 6

const WHOLE_NAME: readonly Sense[] = [
  ({ exact }, { byExact }) => byExact.get(exact) ?? [],
  // A surname alone is nobody's whole name, though `Lord Gove` without his title is one.
  ({ bare, words, peer }, { byBare }) =>
    words.length === 1 ? [] : (byBare.get(bare) ?? []).filter((named) => peer || !named.peer),
]

/** From the strictest sense of a name to the loosest: the first that fits anyone decides. */
const SENSES: readonly Sense[] = [
  ...WHOLE_NAME,
  ({ exact, peer }, { all }) => (peer ? all.filter((named) => named.exact.startsWith(`${exact} of `)) : []),
  ({ bare }, { all }) => all.filter((named) => bare === named.family || bare === named.bare),
  named(({ words }, whole) => standsInOrder(words, whole)),
  named(({ words }, whole, family) => sharesFamily(words, family, (a, b) => areOneForename(a, b), whole)),
  named(({ words }, whole) => words.length > 1 && beginsInOrder(words, whole)),
  named(({ words }, whole) => words.length > 1 && beginsInAnyOrder(words, whole)),
  named((given, whole) => lacksInitials(given) && given.spelt.join(' ') === whole.join(' ')),
  named(({ words, spelt }, whole, family) => isOfInitials(words, spelt, whole, family)),
  named(({ words }, whole) => misspelt(words, whole)),
  named(({ words }, whole, family) => sharesFamily(words, family, isNearForename, whole)),
  named(
    ({ words }, _, family) =>
      (words.length > 1 || (words[0] as string).length >= LONG_SURNAME) && misspelt(words, family),
  ),
  named(({ words }, whole) => beginsInOrder(words, whole)),
]

/** A sense that looks at the words of every name that is not of the peerage. */
function named(fits: (given: Given, whole: readonly string[], family: readonly string[]) => boolean): Sense {
  return (given, { all }) =>
    all.filter(({ bare, family, peer }) => !peer && fits(given, bare.split(' '), family.split(' ')))
}

/** The same family name, with forenames that are alike. */
function sharesFamily(
  words: readonly string[],
  family: readonly string[],
  alike: (a: string, b: string) => boolean,
  whole: readonly string[],
): boolean {
  const start = words.length - family.length
  if (start !== 1 || words.slice(start).join(' ') !== family.join(' ')) return false
  return alike(words[0] as string, whole[0] as string)
}

/** `Ann` and `Anne`, too short to be a slip of the keyboard elsewhere. */
function isNearForename(a: string, b: string): boolean {
  return oneLetterApart(a, b) || a === `${b}e` || b === `${a}e` || a === `${b}h` || b === `${a}h`
}

/** `J Ramsay MacDonald`, whom the register has without the J. */
function lacksInitials({ words, spelt }: Given): boolean {
  return spelt.length > 1 && spelt.length < words.length
}

/** `S O Davies`: nothing but initials before a surname, of which the first must fit. */
function isOfInitials(
  words: readonly string[],
  spelt: readonly string[],
  whole: readonly string[],
  family: readonly string[],
): boolean {
  const initials = words.length - spelt.length
  return (
    initials > 0 &&
    words.slice(0, initials).every((word) => word.length === 1) &&
    spelt.join(' ') === family.join(' ') &&
    (whole[0] as string).startsWith(words[0] as string)
  )
}

/**
 * Accepts a full name, a surname, initials, short forenames, titles, a name once borne, or an id. A title that only
 * men or only women bear leaves the others out. Of several people those are preferred who bore the name or sat on the
 * day `on` and, unless they bear the whole name, those who ever sat. Throws `ambiguousName` with the people it fits
 * (each begins with an id), `unknownName` with the nearest names.
 */
export function resolvePerson(register: Register, text: string, on?: IsoDate): Person {
  const known = register.people.get(text.trim() as PersonId)
  if (known) return known
  const parts = nameWords(text)
  const given: Given = {
    ...parts,
    exact: wordsOf(text).join(' '),
    bare: parts.words.join(' '),
    spelt: parts.words.filter((word) => word.length > 1),
  }
  const names = namesOf(register)
  for (const sense of given.words.length > 0 ? SENSES : []) {
    const hits = sense(given, names).filter(
      ({ gender }) => given.gender === undefined || gender === null || gender === given.gender,
    )
    if (hits.length > 0) return chosen(register, text, hits, WHOLE_NAME.includes(sense), on)
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
  hits: readonly NamedPerson[],
  wholeName: boolean,
  on?: IsoDate,
): Person {
  const people = [...new Set(hits.map(({ person }) => person))]
  const sitting = on === undefined ? [] : people.filter((person) => register.seatOf(person, on))
  const bearing = on === undefined ? [] : hits.filter((hit) => isBorneOn(hit, on)).map(({ person }) => person)
  const members = wholeName ? [] : people.filter((person) => register.membershipsOf(person).length > 0)
  const left = [sitting, [...new Set(bearing)], members, people].find((some) => some.length > 0) as PersonId[]
  if (left.length === 1) return register.people.get(left[0] as PersonId) as Person
  const candidates = left.map((person) => described(register, person)).sort()
  throw new CallerError('ambiguousName', `"${text}" fits ${candidates.length} people.`, candidates)
}

/** Whether the name is one of certain days, and that day among them. */
function isBorneOn({ borne: { from, to } }: NamedPerson, on: IsoDate): boolean {
  return (from !== null || to !== null) && contains({ from: from ?? '', to }, on)
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

const indices = new WeakMap<Register, Names>()

function namesOf(register: Register): Names {
  let index = indices.get(register)
  if (!index) {
    const all = [...allNames(register)]
    index = { all, byExact: groupBy(all, ({ exact }) => exact), byBare: groupBy(all, ({ bare }) => bare) }
    indices.set(register, index)
  }
  return index
}

const ALWAYS = { from: null, to: null }

function* allNames(register: Register): Generator<NamedPerson> {
  const families = new Map<PersonId, string>()
  const entry = (
    name: string,
    person: Person,
    borne: NamedPerson['borne'],
    peerage: boolean,
  ): NamedPerson => {
    const { words, gender, peer } = nameWords(name)
    const exact = wordsOf(name).join(' ')
    const bare = words.join(' ')
    return {
      exact,
      bare: bare === exact ? exact : bare,
      family: families.get(person.id) ?? '',
      gender: person.gender ?? gender ?? null,
      peer: peerage || peer === true,
      borne,
      person: person.id,
    }
  }
  for (const person of register.people.values()) {
    families.set(person.id, wordsOf(person.family).join(' '))
    yield entry(person.name, person, ALWAYS, false)
  }
  for (const { person: id, name, kind, from, to } of register.names) {
    const person = register.people.get(id)
    if (person)
      yield entry(name, person, from === null && to === null ? ALWAYS : { from, to }, kind === 'peerage')
  }
}
