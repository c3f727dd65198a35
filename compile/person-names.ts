/** The names someone has been printed under, with dates where a source gives them. @module */
import type { PersonId } from '../src/base/id.ts'
import type { PersonName } from '../src/register/person.ts'
import { orNull, readHand, readSource } from './csv.ts'
import type { People } from './people.ts'
import { isPeerage, printedName, shortPeerage, withoutCourtesy } from './printed-name.ts'
import { twfyNumber } from './twfy-match.ts'

type Kind = PersonName['kind']

/** TheyWorkForYou also lists, as names, offices under which someone spoke. */
const OFFICE = /minister|speaker|officer|secretary|chancellor|portfolio/i

/** Collects names so that each is held once a person, from the first source that gives it. */
class NameBook {
  readonly #held = new Map<string, PersonName>()

  add(
    person: PersonId,
    name: string,
    kind: Kind,
    from: string | null,
    to: string | null,
    source: string,
  ): void {
    const tidy = name.replace(/\s+/g, ' ').trim()
    const key = `${person}|${tidy}`
    if (!tidy.includes(' ') || OFFICE.test(tidy) || this.#held.has(key)) return
    this.#held.set(key, { person, name: tidy, kind, from, to, source })
  }

  /** A display name with its title: a peerage as it is and short, any other without title. */
  addDisplay(
    person: PersonId,
    display: string,
    kind: Kind,
    from: string | null,
    to: string | null,
    source: string,
  ): void {
    if (!isPeerage(display)) {
      this.add(person, withoutCourtesy(printedName(display)), kind, from, to, source)
      return
    }
    this.add(person, display, 'peerage', from, to, source)
    const short = shortPeerage(display)
    if (short) this.add(person, short, 'peerage', from, to, source)
  }

  sorted(): PersonName[] {
    return inOrderOfName([...this.#held.values()])
  }
}

/** As the table holds them: by person, the main name first, then by first day. */
export function inOrderOfName(names: readonly PersonName[]): PersonName[] {
  const key = (name: PersonName) =>
    `${name.person}|${name.kind === 'main' ? '0' : '1'}|${name.from ?? ''}|${name.name}`
  return names.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

export function compileNames(people: People): PersonName[] {
  const book = new NameBook()
  for (const person of people.all)
    book.add(person.id, person.name, 'main', null, null, people.sourceOf.get(person.id)!)
  for (const row of readHand('person-names')) {
    const person = people.byMnis.get(row.mnis!)
    if (person) book.add(person.id, row.name!, row.kind as Kind, orNull(row.from), orNull(row.to), 'hand')
  }
  addApiHistory(book, people)
  for (const row of readSource('offices/ifg/person.csv')) {
    const person = people.byIfg.get(row.id!)
    if (person)
      book.addDisplay(person.id, row.name!, 'display', orNull(row.start_date), orNull(row.end_date), 'ifg')
  }
  addTwfy(book, people)
  for (const row of readSource('memberships/current-mps-2026-06-27.csv')) {
    const person = people.byMnis.get(row.member_id!)
    if (person) book.addDisplay(person.id, row.display_as!, 'display', null, null, 'mp-lookup')
  }
  return book.sorted()
}

/** The Members API opens the first name of a person on the day of birth: that day is left out. */
function addApiHistory(book: NameBook, people: People): void {
  for (const [mnis, rows] of Map.groupBy(
    readSource('memberships/api-name-history.csv'),
    (row) => row.mnis_id!,
  )) {
    const person = people.byMnis.get(mnis)
    if (!person) continue
    const inOrder = rows.toSorted((a, b) => (a.start_date! < b.start_date! ? -1 : 1))
    for (const [at, row] of inOrder.entries())
      book.addDisplay(
        person.id,
        row.name_display_as!,
        'display',
        at === 0 ? null : orNull(row.start_date),
        orNull(row.end_date),
        'api',
      )
  }
}

function addTwfy(book: NameBook, people: People): void {
  for (const row of readSource('memberships/twfy-person-names.csv')) {
    const person = people.byTwfy.get(twfyNumber(row.person_id!))
    if (!person) continue
    const from = orNull(row.start_date)
    const to = orNull(row.end_date)
    if (row.lordname || row.lordofname) {
      const style = row.honorific_prefix || 'Lord'
      const title = row.lordname || row.lordofname!
      book.add(person.id, `${style} ${title}`, 'peerage', from, to, 'twfy')
      if (row.lordname && row.lordofname)
        book.add(person.id, `${style} ${row.lordname} of ${row.lordofname}`, 'peerage', from, to, 'twfy')
      continue
    }
    const kind = row.note === 'Main' ? 'display' : 'alternate'
    const name = row.name || `${row.given_name} ${row.family_name}`
    const whole = row.name || (row.given_name && row.family_name)
    if (whole && isName(name)) book.addDisplay(person.id, name, kind, from, to, 'twfy')
  }
}

/** TheyWorkForYou also lists, as alternates, slips of the transcript: entities, brackets, initials out of order. */
function isName(text: string): boolean {
  return /^[\p{L}\p{M}'’. -]+$/u.test(text) && text.split(' ').every((word) => word.length > 1)
}
