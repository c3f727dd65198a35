/** Ministers since 1979, the Speakers and their deputies, leaders of parties, and who governs. @module */
import { type PersonId, type PostId, slug } from '../src/base/id.ts'
import type { Appointment, Post } from '../src/register/office.ts'
import { aides } from './aides.ts'
import { orNull, readHand, readSource } from './csv.ts'
import { oppositionPosts } from './opposition.ts'
import { partyLeaders } from './party-leaders.ts'
import type { People } from './people.ts'

export interface Offices {
  readonly posts: readonly Post[]
  readonly appointments: readonly Appointment[]
}

export function compileOffices(people: People): Offices {
  const posts = new Map<PostId, Post>()
  const appointments: Appointment[] = []
  addMinisters(posts, appointments, people)
  addHouse(posts, appointments, people)
  for (const { post, appointment } of [
    ...partyLeaders(people),
    ...oppositionPosts(people),
    ...aides(people),
  ]) {
    posts.set(post.id, post)
    appointments.push(appointment)
  }
  applyHand(posts, appointments, people)
  addOlder(posts, appointments, people)
  return {
    posts: [...posts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    appointments: withoutRepeats(appointments),
  }
}

function addMinisters(posts: Map<PostId, Post>, appointments: Appointment[], people: People): void {
  const organizations = new Map(readSource('offices/ifg/organisation.csv').map((row) => [row.id!, row.name!]))
  const postOf = new Map<string, Post>()
  const rows = readSource('offices/ifg/post.csv')
  const ranks = Map.groupBy(rows, (row) => postId(row.name!, organizations.get(row.organisation_id!) ?? null))
  for (const row of rows) {
    const organization = organizations.get(row.organisation_id!) ?? null
    const id = postId(row.name!, organization)
    // The same title has been held at two ranks (a minister of state's and an under-secretary's): two posts.
    const oneRank = new Set(ranks.get(id)!.map((same) => same.rank_equivalence)).size === 1
    const post: Post = {
      id: oneRank ? id : `${id}--${slug(row.rank_equivalence!)}`,
      name: row.name!,
      organization,
      rank: row.rank_equivalence!,
    }
    postOf.set(row.id!, post)
  }
  for (const row of readSource('offices/ifg/appointment.csv')) {
    const post = postOf.get(row.post_id!)!
    const person = people.byIfg.get(row.person_id!)!
    posts.set(post.id, post)
    appointments.push({
      person: person.id,
      post: post.id,
      from: row.start_date!,
      to: orNull(row.end_date),
      source: 'ifg',
    })
  }
}

/** The department tells apart posts that share a name (Parliamentary Under-Secretary of State). */
function postId(name: string, organization: string | null): PostId {
  return `post:${slug(name)}${organization ? `--${slug(organization)}` : ''}`
}

const HOUSE_POSTS: Readonly<Record<string, { name: string; rank: string }>> = {
  'Speaker of the House of Commons': { name: 'Speaker of the House of Commons', rank: 'Speaker' },
  'Deputy Speaker and Chairman of Ways and Means': {
    name: 'Chairman of Ways and Means',
    rank: 'Deputy Speaker',
  },
  'Deputy Speaker (First Deputy Chairman of Ways and Means)': {
    name: 'First Deputy Chairman of Ways and Means',
    rank: 'Deputy Speaker',
  },
  'Deputy Speaker (Second Deputy Chairman of Ways and Means)': {
    name: 'Second Deputy Chairman of Ways and Means',
    rank: 'Deputy Speaker',
  },
}

function addHouse(posts: Map<PostId, Post>, appointments: Appointment[], people: People): void {
  for (const row of readSource('offices/mnis-parliamentary-roles-2021-03.csv')) {
    const house = HOUSE_POSTS[row.parliamentary_role_name!]
    const person = people.byMnis.get(row.mnis_id!)
    if (!house || !person) continue
    const to = orNull(row.parliamentary_role_incumbency_end_date)
    if (to !== null && to < '1979-05-03') continue
    const post: Post = { id: postId(house.name, null), ...house, organization: null }
    posts.set(post.id, post)
    appointments.push({
      person: person.id,
      post: post.id,
      from: row.parliamentary_role_incumbency_start_date!,
      to,
      source: 'mnis-roles',
    })
  }
}

/** `hand/appointments.csv`: `end` closes an open appointment, `add` adds one, `remove` takes one away. */
function applyHand(posts: Map<PostId, Post>, appointments: Appointment[], people: People): void {
  for (const row of readHand('appointments')) {
    const person = people.byMnis.get(row.mnis!)
    if (!person)
      throw new Error(`data/hand/appointments.csv: no person has the MNIS id ${row.mnis} (${row.name})`)
    const organization = orNull(row.organization)
    const id = postId(row.post!, organization)
    const at = appointments.findIndex(
      (held) => held.person === person.id && held.post === id && (row.from === '' || held.from === row.from),
    )
    if (row.action === 'add') {
      if (!posts.has(id)) posts.set(id, { id, name: row.post!, organization, rank: row.rank! })
      appointments.push({ person: person.id, post: id, from: row.from!, to: orNull(row.to), source: 'hand' })
      continue
    }
    if (at < 0)
      throw new Error(`data/hand/appointments.csv: ${row.name} holds no ${row.post} from ${row.from}`)
    if (row.action === 'remove') appointments.splice(at, 1)
    else appointments[at] = { ...appointments[at]!, to: orNull(row.to), source: 'hand' }
  }
}

/** `hand/older-offices.csv`: posts before 1979, of people named by the id they have here. */
function addOlder(posts: Map<PostId, Post>, appointments: Appointment[], people: People): void {
  const held = new Set(people.all.map((person) => person.id))
  for (const row of readHand('older-offices')) {
    const person = row.person as PersonId
    if (!held.has(person)) throw new Error(`data/hand/older-offices.csv: nobody has the id ${person}`)
    const organization = orNull(row.organization)
    const id = postId(row.post!, organization)
    if (!posts.has(id)) posts.set(id, { id, name: row.post!, organization, rank: row.rank! })
    appointments.push({ person, post: id, from: row.from!, to: orNull(row.to), source: 'hand' })
  }
}

function withoutRepeats(appointments: readonly Appointment[]): Appointment[] {
  const key = (appointment: Appointment) =>
    `${appointment.from}|${appointment.post}|${appointment.person}|${appointment.to ?? ''}`
  const held = new Map(appointments.map((appointment) => [key(appointment), appointment]))
  return [...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, appointment]) => appointment)
}
