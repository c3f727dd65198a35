/** Ministers since 1979, the Speakers and their deputies, leaders of parties, and who governs. @module */
import { type PostId, slug } from '../src/base/id.ts'
import type { Appointment, Post } from '../src/register/office.ts'
import { aides } from './aides.ts'
import { orNull, readHand, readSource } from './csv.ts'
import { appointmentsByHand, inOrderOfAppointment, olderOfficesByHand, postId } from './hand/appointments.ts'
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
  const offices = { posts, appointments }
  appointmentsByHand(offices, readHand('appointments'), (mnis) => people.byMnis.get(mnis)?.id ?? null, false)
  olderOfficesByHand(offices, readHand('older-offices'), new Set(people.all.map((person) => person.id)))
  return {
    posts: [...posts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    appointments: inOrderOfAppointment(appointments),
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
