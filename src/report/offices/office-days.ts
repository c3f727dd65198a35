/** The days on which the register has an appointment begun or ended. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PostId } from '../../base/id.ts'
import { kept } from '../../register/lookup.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'

/** In order; empty where the register does not keep such posts, or the act names none. */
export function officeDays(act: Act, register: Register): IsoDate[] {
  const { posts = [], person } = act
  if (person?.resolution.state !== 'resolved' || posts.length === 0) return []
  const days = new Set<IsoDate>()
  for (const { post, from, to } of register.appointmentsOf(person.resolution.id)) {
    if (!posts.includes(post)) continue
    if (act.type === 'officeAppointed') days.add(from)
    else if (to && !isHandover(register, to)) days.add(to)
  }
  return [...days].sort()
}

/** How long after polling day a government that has lost goes, in days. */
const HANDOVER_DAYS = 8

/** Whether a whole government went that day, beaten at an election: nobody resigned or was sacked. */
export const isHandover = kept((register, day: IsoDate): boolean => {
  const polled = register.parliaments.findLast(({ election }) => election <= day)?.election
  if (!polled || daysBetween(polled, day) > HANDOVER_DAYS) return false
  const first = [...register.posts.values()].find(({ rank }) => rank === 'PM')
  return (
    first !== undefined && register.appointmentsTo(first.id).some(({ from }) => from > polled && from <= day)
  )
})

/** Whether the register's day is of another's coming in: those at the head of a government or a party say weeks before that they go. */
export function isToldAhead({ type, posts = [] }: Act, register: Register): boolean {
  if (type !== 'officeResigned') return false
  return posts.some((post) => HEADS.has(register.posts.get(post)?.rank ?? ''))
}

const HEADS = new Set(['PM', 'Party leader'])

/** Highest first. */
const RANKS = ['PM', 'DPM', 'SoS', 'MoS', 'PUSS', 'Parl.', 'Parl. lead.']

const KEPT = new Set([...RANKS, 'Speaker', 'Party leader'])

/** Whether the register keeps every appointment to the act's posts: those of ministers, not of shadows and aides. */
export function isKept(act: Act, register: Register): boolean {
  const posts = act.posts ?? []
  return posts.length > 0 && posts.every((post) => KEPT.has(register.posts.get(post)?.rank ?? ''))
}

/** Ranks whose posts are told by their own names, so that the register has the very post the words fit. */
const CABINET = new Set(['PM', 'SoS'])

/** Whether the act's posts are all of that sort: "Justice Secretary", and not "a junior minister". */
export function isOfCabinet({ posts = [] }: Act, register: Register): boolean {
  return posts.length > 0 && posts.every((post) => CABINET.has(register.posts.get(post)?.rank ?? ''))
}

/** How far from the day of printing an appointment may begin or end to be the one told of. */
const NEAR_DAYS = 3

/** The post the register has this person take or leave about that day, the highest of several; null where it has none. */
export function postAbout(
  act: Act,
  register: Register,
  published: IsoDate | null,
): { readonly name: string; readonly posts: readonly PostId[] } | null {
  const month = printedAs('month', act)?.slice(0, 7)
  const year = month ? undefined : printedAs('year', act)?.slice(0, 4)
  const period = month ?? year
  const day = act.dates.find((date) => date.precision === 'day' && date.date)?.date ?? published
  if (act.person?.resolution.state !== 'resolved' || !day) return null
  const near = register
    .appointmentsOf(act.person.resolution.id)
    .filter((each) => {
      const end = act.type === 'officeAppointed' ? each.from : each.to
      if (end === null) return false
      if (year && act.type !== 'officeAppointed' && isHandover(register, end)) return false
      return period ? end.startsWith(period) : Math.abs(daysBetween(end, day)) <= NEAR_DAYS
    })
    .sort(
      (a, b) =>
        Number(ofState(a, register) === 0) - Number(ofState(b, register) === 0) ||
        rank(a, register) - rank(b, register) ||
        ofState(b, register) - ofState(a, register),
    )[0]
  const post = near && register.posts.get(near.post)
  return post ? { name: post.name, posts: [post.id] } : null
}

/** The first day of the month or year the act is told of. */
function printedAs(precision: 'month' | 'year', { dates }: Act): IsoDate | undefined {
  return dates.find((each) => each.precision === precision && each.date)?.date ?? undefined
}

/** Of two posts of one rank, the department before the title that goes with it. */
function ofState(appointment: Appointment, register: Register): number {
  const name = register.posts.get(appointment.post)?.name ?? ''
  if (/^(?:Secretary of State|Chancellor of the Exchequer)/.test(name)) return 2
  return /^(?:Lord President|Lord Privy Seal|Lord Keeper|First Secretary|Lord Commissioner)/.test(name)
    ? 0
    : 1
}

function rank(appointment: Appointment, register: Register): number {
  const at = RANKS.indexOf(register.posts.get(appointment.post)?.rank ?? '')
  return at < 0 ? RANKS.length : at
}

/** Posts outside the government by the doer's own list: "shadow rail minister" of who was Shadow Minister (Transport) is none, of who was Shadow Minister (Rail) is that. */
export function ownPosts(
  act: Act,
  office: string,
  register: Register,
  published: IsoDate | null,
): readonly PostId[] {
  if (act.person?.resolution.state !== 'resolved') return []
  const words = contentOf(office)
  const led = /\bleader\b/i.test(office)
  const posts = register.appointmentsOf(act.person.resolution.id).flatMap(({ post, to }) => {
    const { name, rank } = register.posts.get(post) ?? { name: '', rank: '' }
    // Who leads a party now led it in opposition before.
    if (led && published && to !== null && act.mood === 'reported' && daysBetween(to, published) > HELD_DAYS)
      return []
    if (led)
      return rank === (/\bdeputy\b/i.test(office) ? 'Deputy party leader' : 'Party leader') ? [post] : []
    if (rank !== 'Opposition' || (published && published > register.completeTo.opposition)) return []
    return contentOf(name).some((word) => words.includes(word)) ? [post] : []
  })
  return [...new Set(posts)]
}

const PLAIN: Readonly<Record<string, string>> = {
  welsh: 'wales',
  scottish: 'scotland',
  europe: 'european',
  schools: 'education',
}

/** What an office is of: its words but for those of rank. */
function contentOf(office: string): string[] {
  return office
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !OF_RANK.has(word))
    .map((word) => PLAIN[word] ?? word)
}

const OF_RANK = new Set(
  'shadow minister secretary state opposition spokesperson spokesman spokeswoman junior deputy frontbench affairs office department labour conservative liberal democrat party cabinet'.split(
    ' ',
  ),
)

/** How far from printing the register may have a minister's post begin or end, in days. */
const HELD_DAYS = 31
/** An office that may be more posts than these is no more than a rank. */
const MOST_POSTS = 4
/** Prime Ministers and leaders go months after they say so, and every party has a chief whip. */
const AT_ONCE = new Set(['SoS', 'MoS', 'PUSS'])

/** "The next prime minister will be Ann Lee": who takes no such post within weeks has not been given it. */
function isOnlyForetold(
  { type, posts = [], person }: Act,
  register: Register,
  published: IsoDate | null,
): boolean {
  if (type !== 'officeAppointed' || person?.resolution.state !== 'resolved') return false
  if (!posts.every((post) => register.posts.get(post)?.rank === 'PM')) return false
  const own = register.appointmentsOf(person.resolution.id).filter(({ post }) => posts.includes(post))
  if (!published) return own.length === 0
  if (published > register.completeTo.ministers || published < register.completeFrom.ministers) return false
  return own.every(
    ({ from }) => daysBetween(published, from) < -NEAR_DAYS || daysBetween(published, from) > FORETOLD,
  )
}

/** Gordon Brown was known for six weeks to be the next, in days. */
const FORETOLD = 60

/** Whether a post told of as news is in the register in some form, or one of which it does not keep every change. */
export function isHeldPost(act: Act, register: Register, published: IsoDate | null): boolean {
  const posts = act.posts ?? []
  if (act.person?.resolution.state !== 'resolved' || posts.length === 0) return true
  const own = register.appointmentsOf(act.person.resolution.id)
  if (act.mood !== 'reported' && act.mood !== 'announcedFuture') return true
  if (act.dates.length === 0 && isOnlyForetold(act, register, published)) return false
  if (act.mood !== 'reported') return true
  // Without a day, whoever never held it did not take it.
  if (!published && posts.every((post) => AT_ONCE.has(register.posts.get(post)?.rank ?? '')))
    return posts.length > MOST_POSTS || own.some(({ post }) => posts.includes(post))
  if (!published || published > register.completeTo.ministers || published < register.completeFrom.ministers)
    return true
  const ranks = posts.map((post) => register.posts.get(post)?.rank ?? '')
  // Whoever becomes Prime Minister does so that week, though they go months after they say so.
  const ofPrimeMinister = act.type === 'officeAppointed' && ranks.every((rank) => rank === 'PM')
  if (!ofPrimeMinister && !ranks.every((rank) => AT_ONCE.has(rank))) return true
  // "A junior minister at Education" may well have been an aide.
  if (posts.length > MOST_POSTS || officeDays(act, register).length > 0) return true
  return register
    .appointmentsOf(act.person.resolution.id)
    .some(({ from, to }) =>
      [from, to].some((day) => day && Math.abs(daysBetween(day, published)) <= HELD_DAYS),
    )
}
