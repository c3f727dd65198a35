/** Applies `data/hand/appointments.csv` and `older-offices.csv`; doing it twice gives what doing it once does. @module */
import { type PersonId, type PostId, slug } from '../../src/base/id.ts'
import type { Appointment, Post } from '../../src/register/office.ts'
import { orNull, type Row } from '../csv.ts'

export interface Offices {
  readonly posts: Map<PostId, Post>
  readonly appointments: Appointment[]
}

/** The department tells apart posts that share a name (Parliamentary Under-Secretary of State). */
export function postId(name: string, organization: string | null): PostId {
  return `post:${slug(name)}${organization ? `--${slug(organization)}` : ''}`
}

/**
 * `end` closes an appointment, `add` adds one, `remove` takes one away; `again`: all of it was done before.
 * A title held at two ranks is two posts, told apart by the rank.
 */
export function appointmentsByHand(
  { posts, appointments }: Offices,
  rows: readonly Row[],
  personOf: (mnis: string) => PersonId | null,
  again: boolean,
): void {
  for (const row of rows) {
    const person = personOf(row.mnis!)
    if (!person)
      throw new Error(`data/hand/appointments.csv: no person has the MNIS id ${row.mnis} (${row.name})`)
    const organization = orNull(row.organization)
    const plain = postId(row.post!, organization)
    const ranked: PostId = `${plain}--${slug(row.rank!)}`
    const id = posts.has(ranked) ? ranked : plain
    const at = appointments.findIndex(
      (held) => held.person === person && held.post === id && (row.from === '' || held.from === row.from),
    )
    if (row.action === 'add') {
      if (!posts.has(id)) posts.set(id, { id, name: row.post!, organization, rank: row.rank! })
      const made = { person, post: id, from: row.from!, to: orNull(row.to), source: 'hand' }
      if (again && at >= 0) appointments[at] = made
      else appointments.push(made)
      continue
    }
    if (at < 0 && !(again && row.action === 'remove'))
      throw new Error(`data/hand/appointments.csv: ${row.name} holds no ${row.post} from ${row.from}`)
    if (row.action !== 'remove')
      appointments[at] = { ...appointments[at]!, to: orNull(row.to), source: 'hand' }
    else if (at >= 0) appointments.splice(at, 1)
  }
}

/** Posts before 1979, of people named by the id they have here. */
export function olderOfficesByHand(
  { posts, appointments }: Offices,
  rows: readonly Row[],
  people: ReadonlySet<PersonId>,
): void {
  for (const row of rows) {
    const person = row.person as PersonId
    if (!people.has(person)) throw new Error(`data/hand/older-offices.csv: nobody has the id ${person}`)
    const organization = orNull(row.organization)
    const id = postId(row.post!, organization)
    if (!posts.has(id)) posts.set(id, { id, name: row.post!, organization, rank: row.rank! })
    const made = { person, post: id, from: row.from!, to: orNull(row.to), source: 'hand' }
    const at = appointments.findIndex(
      (each) =>
        each.person === person && each.post === id && each.from === row.from && each.source === 'hand',
    )
    if (at < 0) appointments.push(made)
    else appointments[at] = made
  }
}

/** As the table holds them: by first day, post and person, each once. */
export function inOrderOfAppointment(appointments: readonly Appointment[]): Appointment[] {
  const key = (each: Appointment) => `${each.from}|${each.post}|${each.person}|${each.to ?? ''}`
  const held = new Map(appointments.map((appointment) => [key(appointment), appointment]))
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, appointment]) => appointment)
}
