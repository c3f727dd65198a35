/** Somebody of the register as a name may mean them: what is asked of them whenever a page names them, each looked up once. @module */
import { addMonths, dayNumber, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import { contains, type Interval } from '../../base/interval.ts'
import type { Membership } from '../../register/membership.ts'
import type { Appointment } from '../../register/office.ts'
import type { Person } from '../../register/person.ts'
import type { Register } from '../../register/register.ts'
import { type Printed, printedAs } from './printed.ts'

/** How near to a day somebody must have sat or held office to be whom the press means by a shared name. */
const RECENT_MONTHS = 60
/** How long before or after a day in Downing Street the press needs no introduction, in months. */
const REMEMBERED_MONTHS = 120

/** So many ways to print a name are kept of each person: more than the press has. */
const MOST_WAYS = 16

/** What they were and when. */
interface Life {
  readonly memberships: readonly Membership[]
  readonly appointments: readonly Appointment[]
  /** As Prime Minister. */
  readonly terms: readonly Appointment[]
  /** The number of the day they first stood, sat or took office; before all days where they did nothing of it. */
  readonly firstDay: number
}

export class Bearer {
  readonly id: PersonId
  readonly person: Person
  /** Lower-case first word of their name: knights and peers are called by it. */
  readonly given: string
  readonly #register: Register
  /** Read when a page first names them. */
  #life: Life | null = null
  /** Ways their name was printed so far, and the last of them. */
  readonly #ways = new Map<string, Printed>()
  #way = ''
  #printed: Printed | null = null

  constructor(register: Register, person: Person) {
    this.id = person.id
    this.person = person
    this.given = givenName(person.name)
    this.#register = register
  }

  get life(): Life {
    this.#life ??= lifeOf(this.#register, this.id)
    return this.#life
  }

  hasSatFor(seats: ReadonlySet<SeatId>): boolean {
    return this.life.memberships.some(({ seat }) => seats.has(seat))
  }

  sits(day: IsoDate): boolean {
    return holds(this.life.memberships, day)
  }

  isInOffice(day: IsoDate): boolean {
    return holds(this.life.appointments, day)
  }

  /** In the House not long before the day, or soon after it. */
  satNear(day: IsoDate): boolean {
    const { memberships } = this.life
    if (memberships.length === 0) return false
    const since = addMonths(day, -RECENT_MONTHS)
    const until = addMonths(day, RECENT_MONTHS / 10)
    return memberships.some(({ from, to }) => from <= until && (to === null || to > since))
  }

  /** Nobody is in the news as a member long before they stood for anything. */
  mayBeInTheNews(day: IsoDate): boolean {
    const { firstDay } = this.life
    return firstDay <= dayNumber(day) || firstDay <= dayNumber(addMonths(day, RECENT_MONTHS))
  }

  /** In Downing Street on the day or within the ten years before it; without a day, ever. */
  wasPrimeMinister(day: IsoDate | null): boolean {
    const { terms } = this.life
    if (day === null || terms.length === 0) return terms.length > 0
    const since = addMonths(day, -REMEMBERED_MONTHS)
    return terms.some(({ from, to }) => from <= day && (to === null || to > since))
  }

  /** The forms of their name where it is printed like that: each is worked out once, as the press has few. */
  printed(name: string): Printed {
    if (this.#printed && this.#way === name) return this.#printed
    let printed = this.#ways.get(name)
    if (!printed) {
      printed = printedAs(name, [this.person.name, this.person.family])
      if (this.#ways.size < MOST_WAYS) this.#ways.set(name, printed)
    }
    this.#way = name
    this.#printed = printed
    return printed
  }
}

/** Lower-case first word of a name. */
export function givenName(name: string): string {
  const end = name.indexOf(' ')
  return (end < 0 ? name : name.slice(0, end)).toLowerCase()
}

function holds(spells: readonly Interval[], day: IsoDate): boolean {
  for (let at = 0; at < spells.length; at++) if (contains(spells[at] as Interval, day)) return true
  return false
}

function lifeOf(register: Register, id: PersonId): Life {
  const memberships = register.membershipsOf(id)
  const appointments = register.appointmentsOf(id)
  const days = [
    memberships[0]?.from,
    appointments[0]?.from,
    register.candidaciesOf(id)[0]?.election.slice(-10),
  ]
  const first = days.reduce<string>((first, day) => (day && (!first || day < first) ? day : first), '')
  const firstDay = first === '' ? Number.NEGATIVE_INFINITY : dayNumber(first)
  const terms = appointments.filter(({ post }) => register.posts.get(post)?.rank === 'PM')
  return { memberships, appointments, terms, firstDay }
}
