/** Leaders and deputy leaders of parties with members in the House, and Leaders of the Opposition, as the Members API listed them. @module */
import { slug } from '../src/base/id.ts'
import type { Appointment, Post } from '../src/register/office.ts'
import { orNull, readSource } from './csv.ts'
import type { People } from './people.ts'

export interface HeldPost {
  readonly post: Post
  readonly appointment: Appointment
}

type Rank = 'Party leader' | 'Deputy party leader'

interface PartyRoles {
  /** The party as the register names it. */
  readonly organization: string
  /** The party as it stands after "Leader of". */
  readonly printed: string
  readonly leader: readonly string[]
  readonly deputy?: readonly string[]
  /** Who leads the members at Westminster, where the leader of the party sits elsewhere. */
  readonly westminster?: readonly string[]
}

/** Names of the roles in the source, by party. A new party is a new row here. */
const PARTIES: readonly PartyRoles[] = [
  {
    organization: 'Conservative',
    printed: 'the Conservative Party',
    leader: ['Leader of the Conservative Party'],
    deputy: ['Deputy Leader of the Conservative Party'],
  },
  {
    organization: 'Labour',
    printed: 'the Labour Party',
    leader: ['Leader of the Labour Party'],
    deputy: ['Deputy Leader of the Labour Party'],
  },
  {
    organization: 'Liberal Democrat',
    printed: 'the Liberal Democrats',
    leader: [
      'Leader of the Liberal Democrats',
      'Acting Leader, Liberal Democrats',
      'Joint Leader, Social & Liberal Democrats',
    ],
    deputy: ['Deputy Leader, Liberal Democrats'],
  },
  { organization: 'Liberal', printed: 'the Liberal Party', leader: ['Leader of the Liberal Party'] },
  {
    organization: 'Social Democratic Party',
    printed: 'the Social Democratic Party',
    leader: ['Leader of the Social Democratic Party'],
  },
  {
    organization: 'Scottish National Party',
    printed: 'the Scottish National Party',
    leader: ['Leader, Scottish National Party'],
    deputy: ['Deputy Leader, Scottish National Party'],
    westminster: ['SNP Westminster Leader', 'Shadow SNP Westminster Group Leader'],
  },
  {
    organization: 'Plaid Cymru',
    printed: 'Plaid Cymru',
    leader: ['Leader of Plaid Cymru', 'Leader and Party President, Plaid Cymru'],
    westminster: ['Plaid Cymru Westminster Leader'],
  },
  {
    organization: 'Green',
    printed: 'the Green Party',
    leader: ['Leader of the Green Party', 'Co-Leader of the Green Party'],
  },
  {
    organization: 'Change UK',
    printed: 'Change UK',
    leader: [
      'Acting Leader, Change UK',
      'Leader of Change UK - The Independent Group',
      'Leader of the Independent Group for Change',
    ],
  },
  {
    organization: 'Democratic Unionist Party',
    printed: 'the Democratic Unionist Party',
    leader: ['Leader of the Democratic Unionist Party'],
    westminster: ['DUP Westminster Leader'],
  },
  {
    organization: 'Ulster Unionist Party',
    printed: 'the Ulster Unionist Party',
    leader: ['Leader of the Ulster Unionist Party'],
  },
  {
    organization: 'Social Democratic and Labour Party',
    printed: 'the Social Democratic and Labour Party',
    leader: ['Leader of the Social Democratic & Labour Party'],
  },
  { organization: 'Sinn Féin', printed: 'Sinn Féin', leader: ['President of Sinn Féin'] },
]

const OPPOSITION = "Leader of Her Majesty's Official Opposition"

/** Of earlier deputy leaders the source often has the day of a general election in place of their own. */
const DEPUTIES_SINCE = '1979-05-03'

export function partyLeaders(people: People): HeldPost[] {
  const posts = postsByRole()
  const rows = [
    ...readSource('offices/mnis-parliamentary-roles-2021-03.csv').map((row) => ({
      mnis: row.mnis_id!,
      role: row.parliamentary_role_name!,
      from: row.parliamentary_role_incumbency_start_date!,
      to: orNull(row.parliamentary_role_incumbency_end_date),
    })),
    ...readSource('offices/mnis-opposition-roles-2021-03.csv').map((row) => ({
      mnis: row.mnis_id!,
      role: row.opposition_role_name!,
      from: row.opposition_role_incumbency_start_date!,
      to: orNull(row.opposition_role_incumbency_end_date),
    })),
  ]
  return rows.flatMap(({ mnis, role, from, to }) => {
    const post = posts.get(role.replace(/ +/g, ' '))
    const person = people.byMnis.get(mnis)
    if (!post || !person) return []
    if (post.rank === 'Deputy party leader' && to !== null && to < DEPUTIES_SINCE) return []
    return [{ post, appointment: { person: person.id, post: post.id, from, to, source: 'mnis-roles' } }]
  })
}

function postsByRole(): Map<string, Post> {
  const posts = new Map<string, Post>([[OPPOSITION, post('Leader of the Opposition', null, 'Party leader')]])
  for (const { organization, printed, leader, deputy = [], westminster = [] } of PARTIES) {
    for (const role of leader) posts.set(role, post(`Leader of ${printed}`, organization, 'Party leader'))
    for (const role of deputy)
      posts.set(role, post(`Deputy Leader of ${printed}`, organization, 'Deputy party leader'))
    for (const role of westminster)
      posts.set(role, post(`Westminster Leader of ${printed}`, organization, 'Party leader'))
  }
  return posts
}

function post(name: string, organization: string | null, rank: Rank): Post {
  return {
    id: `post:${slug(name)}${organization ? `--${slug(organization)}` : ''}`,
    name,
    organization,
    rank,
  }
}
