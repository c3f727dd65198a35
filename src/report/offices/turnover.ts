/** Who comes into a post and who goes out of one on each day, by the register, and the words such a post is told by. @module */

import { addDays, type IsoDate } from '../../base/date.ts'
import type { PersonId, PostId } from '../../base/id.ts'
import { departmentFields, departmentNames } from '../../mention/office/department.ts'
import { readPostName } from '../../mention/office/post-name.ts'
import { subjectsOf } from '../../mention/office/subject.ts'
import { ALSO_PRINTED } from '../../mention/office/title.ts'
import type { TokenedSentence } from '../../mention/sentence.ts'
import { KIND, wordsOfKind } from '../../mention/word.ts'
import { kept } from '../../register/lookup.ts'
import type { Appointment, Post } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import { isHandover } from './office-days.ts'

/** What one person takes and leaves about a day. */
export interface Turn {
  readonly day: IsoDate
  readonly begun: readonly Appointment[]
  readonly ended: readonly Appointment[]
}

/** Ranks of those whom a Prime Minister or a leader appoints; heads are chosen, and go months after they say so. */
const APPOINTED: ReadonlySet<string> = new Set([
  'DPM',
  'SoS',
  'MoS',
  'PUSS',
  'Parl.',
  'Parl. lead.',
  'Opposition',
])
const CHOSEN: ReadonlySet<string> = new Set(['PM', 'Party leader', 'Deputy party leader', 'Speaker'])

export function isAppointedRank(rank: string): boolean {
  return APPOINTED.has(rank)
}

export function isChosen(rank: string): boolean {
  return CHOSEN.has(rank)
}

interface Day {
  readonly begun: Map<PersonId, Appointment[]>
  readonly ended: Map<PersonId, Appointment[]>
}

const daysOf = kept((register: Register, _all: 'all') => {
  const days = new Map<IsoDate, Day>()
  const add = (day: IsoDate, way: keyof Day, each: Appointment) => {
    const own = days.get(day) ?? { begun: new Map(), ended: new Map() }
    days.set(day, own)
    const known = own[way].get(each.person)
    if (known) known.push(each)
    else own[way].set(each.person, [each])
  }
  for (const each of register.appointments) {
    const rank = register.posts.get(each.post)?.rank ?? ''
    if (APPOINTED.has(rank) || CHOSEN.has(rank)) add(each.from, 'begun', each)
    if (APPOINTED.has(rank) && each.to && !isHandover(register, each.to)) add(each.to, 'ended', each)
  }
  return days
})

/** How many take posts on a day. */
export function comingsOn(register: Register, day: IsoDate): number {
  return daysOf(register, 'all').get(day)?.begun.size ?? 0
}

/** How many of them are ministers. */
export function ministersOn(register: Register, day: IsoDate): number {
  const begun = daysOf(register, 'all').get(day)?.begun.values() ?? []
  return [...begun].filter((all) => all.some(({ post }) => isOfGovernment(register, post))).length
}

function isOfGovernment(register: Register, post: PostId): boolean {
  return register.posts.get(post)?.rank !== 'Opposition'
}

/** How many days late the register may have somebody leave: until the letter is answered, or the successor is there. */
const LATE = 2
/** The same of who comes: named in the evening, and in office the next day. */
const LATE_COMING = 1

/** Of the last `back` days before `asOf` and that day, and of the next for who leaves, by person: the latest day, or the next, on which the register has them move. */
export function turnsAbout(register: Register, asOf: IsoDate, back: number): ReadonlyMap<PersonId, Turn> {
  const turns = new Map<PersonId, Turn>()
  for (let ago = 0; ago <= back + LATE; ago++) {
    const ahead = ago - back
    const date = addDays(asOf, ahead > 0 ? ahead : -ago)
    const day = daysOf(register, 'all').get(date)
    if (!day) continue
    const begun = ahead > LATE_COMING ? NOBODY : ahead > 0 ? appointed(day.begun, register) : day.begun
    for (const person of [...begun.keys(), ...day.ended.keys()])
      if (!turns.has(person) && !(ahead > LATE_COMING && day.begun.has(person)))
        turns.set(person, {
          day: date,
          begun: begun.get(person) ?? NONE,
          ended: day.ended.get(person) ?? NONE,
        })
  }
  return turns
}

/** Without those at the head of a government or a party, of whose coming everybody has long spoken. */
function appointed(
  begun: ReadonlyMap<PersonId, Appointment[]>,
  register: Register,
): ReadonlyMap<PersonId, Appointment[]> {
  return new Map(
    [...begun].filter(([, all]) =>
      all.some(({ post }) => APPOINTED.has(register.posts.get(post)?.rank ?? '')),
    ),
  )
}

const NOBODY: ReadonlyMap<PersonId, Appointment[]> = new Map()

const NONE: readonly never[] = []

/** Lower-case words by which a post may be told: its title, its field, its department ("work and pensions", "dwp"). */
export const wordsOfPost = kept((register: Register, id: PostId): readonly string[] => {
  const post = register.posts.get(id)
  return post ? [...new Set(phrasesOf(post))].map((phrase) => ` ${phrase} `) : []
})

const SHADOW = /^(?:Liberal Democrat |Junior )?(?:Shadow|Opposition) /
const BRACKET = /\((.+)\)$/

function phrasesOf({ name, organization, rank }: Post): string[] {
  if (rank === 'PM') return ['prime minister', 'premier', 'downing street', 'no 10', 'number 10']
  if (rank === 'Party leader') return leadersWords(organization ?? '')
  if (rank === 'Deputy party leader') return ['deputy leader', 'deputy leadership', 'deputy']
  if (rank === 'Speaker') return ['speaker', 'chair']
  const official = name.replace(SHADOW, '')
  const field = rank === 'Opposition' ? BRACKET.exec(official)?.[1] : undefined
  const named = field ? subjectsOf(field) : readPostName(official).flatMap(wordsOf)
  const department = organization ? [...departmentNames(organization), ...departmentFields(organization)] : []
  const all = [...named, ...department]
  return [...all, ...all.flatMap((phrase) => PLACES[phrase] ?? [])]
}

/** "Leader", "the leadership", "to lead the Conservatives": leading a choir is none. */
function leadersWords(party: string): string[] {
  const name = party.toLowerCase().replace(/ party$/, '')
  const led = ['party', 'tories', 'lib dems', name, `${name}s`, `${name} party`]
  const verbs = ['lead', 'head', 'head of', 'helm of']
  return [
    'leader',
    'leadership',
    ...['his', 'her', 'their', 'its', 'them', 'it'].map((whose) => `lead ${whose}`),
    ...verbs.flatMap((verb) => [...led.map((what) => `${verb} the ${what}`), `${verb} ${name}`]),
  ]
}

function wordsOf(part: ReturnType<typeof readPostName>[number]): string[] {
  if (part.kind === 'field') return subjectsOf(part.field)
  if (part.kind === 'rank') return []
  const title = part.title.toLowerCase()
  return [title, ...(ALSO_PRINTED[title] ?? [])]
}

/** Where a department sits, said for the department itself; what the Chancellor keeps; and who has a seat in cabinet by what other post. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'northern ireland': ['belfast', 'stormont', 'ulster', 'northern irish'],
  'chancellor of the exchequer': ['treasury', 'finance', 'exchequer', 'no 11', 'no. 11', 'number 11'],
  foreign: ['top diplomat', 'chief diplomat'],
  'minister without portfolio': ['party chair', 'party chairman', 'party chairwoman', 'party co-chairman'],
  'chief whip': ['whips'],
  'leader of the house of commons': ['leader of the house', 'commons leader', 'house leader', 'commons'],
  wales: ['cardiff'],
  education: ['schools'],
  'chancellor of the duchy of lancaster': ['duchy of lancaster', 'the duchy'],
  'international development': ['development'],
  'exiting the european union': ['brexit', 'leaving the eu', 'leaving the european union'],
}

/** By which a page says that posts change hands. */
export function isOfReshuffle({ kinds, tokens }: TokenedSentence): boolean {
  return (kinds & KIND.awaited) !== 0 && RESHUFFLING.in(tokens)
}

const RESHUFFLING = wordsOfKind(
  KIND.awaited,
  'reshuffle reshuffled reshuffles reshuffling shake-up shakeup shuffle reshaped revamp',
)
