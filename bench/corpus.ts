/** Newspaper stories made from the register for timing: real names, seats, days and figures in sentences of our own. @module */
import type { IsoDate } from '../src/base/date.ts'
import type { Candidacy, Election } from '../src/register/election.ts'
import type { Affiliation } from '../src/register/membership.ts'
import type { Person } from '../src/register/person.ts'
import type { Register } from '../src/register/register.ts'

export interface Story {
  readonly text: string
  readonly date: IsoDate
}

/** Stories are of days since then: the register is fullest there. */
const SINCE = '1997-05-01'
/** UTF-16 units of a story, at least. */
const SHORTEST = 2000
const LONGEST = 6000

/** Stories of 2 to 6 KB until `size` UTF-16 units are made, the same ones at every run. */
export function storiesOf(register: Register, size: number): Story[] {
  const contests = [...register.elections.values()].filter(
    (each) => each.date >= SINCE && each.majority !== null && register.candidaciesIn(each.id).length > 2,
  )
  const moves = register.affiliations.filter(
    (each) => each.from >= SINCE && register.seatOf(each.person, each.from),
  )
  const random = randomFrom(1)
  const stories: Story[] = []
  for (let made = 0; made < size; made += (stories.at(-1) as Story).text.length) {
    const kind = stories.length % 3
    stories.push(
      kind === 0
        ? afterCount(register, pick(contests, random), random)
        : kind === 1
          ? acrossTheFloor(register, pick(moves, random), random)
          : aroundTown(register, pick(contests, random).date, random),
    )
  }
  return stories
}

type Random = () => number

/** Numbers from 0 to 1, the same row for the same seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[Math.floor(random() * from.length)] as T
}

/** The story filled up with talk of the town to a length of its own. */
function storyOf(
  date: IsoDate,
  opening: readonly string[],
  people: readonly Person[],
  random: Random,
): Story {
  const length = SHORTEST + random() * (LONGEST - SHORTEST)
  const paragraphs = [...opening]
  let made = paragraphs.join('\n\n').length
  while (made < length) {
    const next = chatter(people, random)
    paragraphs.push(next)
    made += next.length + 2
  }
  return { text: `${paragraphs.join('\n\n')}\n`, date }
}

function afterCount(register: Register, election: Election, random: Random): Story {
  const candidacies = register.candidaciesIn(election.id)
  const [first, second, third] = candidacies as readonly Candidacy[]
  const seat = register.seats.get(election.seat)?.name ?? ''
  const party = (one: Candidacy | undefined) =>
    register.parties.get(one?.party ?? 'party:independent')?.name ?? ''
  const votes = (count: number | null | undefined) => (count ?? 0).toLocaleString('en-GB')
  const people = sittingOn(register, election.date, random)
  return storyOf(
    election.date,
    [
      `${party(first)} victory in ${seat}`,
      `${first?.name} has won ${seat} for ${party(first)} with a majority of ${votes(election.majority)} over ${second?.name} of ${party(second)}.`,
      `The winner took ${votes(first?.votes)} votes at the count in the sports hall, while ${second?.name} came second on ${votes(second?.votes)} and ${third?.name} (${party(third)}) finished third with ${votes(third?.votes)}.`,
      `Of an electorate of ${votes(election.electorate)}, some ${votes(election.validVotes)} people had voted by the time the doors were shut at 10pm on ${dayOf(election.date)}.`,
      `“I will be a voice for every street in ${seat},” ${first?.name} told a crowd of supporters. “The work starts this morning.”`,
    ],
    people,
    random,
  )
}

function acrossTheFloor(register: Register, move: Affiliation, random: Random): Story {
  const person = register.people.get(move.person) as Person
  const seat = register.seats.get(register.seatOf(move.person, move.from)?.seat ?? ('' as never))?.name ?? ''
  const joined = register.parties.get(move.party)?.name ?? ''
  const before = register.affiliationsOf(move.person).findLast((each) => each.from < move.from)
  const left = before ? (register.parties.get(before.party)?.name ?? '') : 'the party'
  return storyOf(
    move.from,
    [
      `${person.family} changes sides`,
      `${person.name}, the MP for ${seat}, has left ${left} and joined ${joined}, saying the two had drifted apart.`,
      `The ${seat} MP, who first sat in the House in ${register.membershipsOf(person.id)[0]?.from.slice(0, 4)}, wrote to the chief whip on ${dayOf(move.from)}.`,
      `A spokesman for ${left} said that ${person.name} should stand down and fight a by-election, which ${person.family} ruled out.`,
      `“My constituents sent me here to speak plainly,” ${person.name} said, “and that is what I shall go on doing.”`,
    ],
    sittingOn(register, move.from, random),
    random,
  )
}

function aroundTown(register: Register, date: IsoDate, random: Random): Story {
  const people = sittingOn(register, date, random)
  const one = people[0] as Person
  const other = people[1] as Person
  return storyOf(
    date,
    [
      'Old railway bridge to be mended before winter',
      `Work on the footbridge will begin within six weeks, ${one.name} said after meeting engineers on ${dayOf(date)}.`,
      `${other.name} had asked the transport secretary last month why the repair, priced at £2.4m, was three years late.`,
    ],
    people,
    random,
  )
}

const MOST_PEOPLE = 6

function sittingOn(register: Register, date: IsoDate, random: Random): Person[] {
  const people: Person[] = []
  for (let tries = 0; people.length < MOST_PEOPLE && tries < 400; tries++) {
    const spell = pick(register.memberships, random)
    const person = register.people.get(spell.person)
    if (person && spell.from <= date && (spell.to === null || date < spell.to)) people.push(person)
  }
  while (people.length < 2) people.push(pick([...register.people.values()], random))
  return people
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function dayOf(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day} ${MONTHS[month - 1]} ${year}`
}

type Form = (a: Person, b: Person, random: Random) => string

/** What fills most of a paper: some of it with names, most of it without. */
const FORMS: readonly Form[] = [
  (a, b) => `${a.name} and ${b.name} were among those who came to the meeting, which lasted well past nine.`,
  (a) =>
    `${a.family} said afterwards that nobody had expected so many letters, and that each would be answered.`,
  (a) =>
    `“It cannot go on like this,” ${a.name} added. “People are waiting for an hour for a bus that does not come.”`,
  (_a, _b, random) =>
    `The council spent £${Math.round(random() * 900)}m on roads last year, about ${Math.round(random() * 40)}% more than it had planned.`,
  () =>
    'The rain held off until the afternoon, by which time the market had been packed away and the band had gone home.',
  () =>
    'Residents near the mill have complained about the noise of lorries since the old depot was reopened in spring.',
  (a) => `According to ${a.name}, ministers had been warned twice that the scheme would run over its budget.`,
  () =>
    'A report by engineers found that the wall behind the station was sound, although the drains beneath it were not.',
  (a, b) => `${b.name} told reporters that ${a.family} had been wrong to say so in the Commons.`,
  () =>
    'Nurses at the infirmary, some of whom have worked there for thirty years, were given the news by email.',
  (_a, _b, random) =>
    `Some ${Math.round(100 + random() * 9000).toLocaleString('en-GB')} homes lost power for several hours on Thursday night after a branch fell across the line.`,
  () =>
    'The head teacher thanked parents for their patience and said lessons would go on in the village hall for now.',
  () =>
    'It is the second time in five years that the ferry has been taken out of service for repairs to its engine.',
  (a) =>
    `Mr Speaker called ${a.name} to order during a debate on fisheries, and the sitting went on until midnight.`,
]

function chatter(people: readonly Person[], random: Random): string {
  const sentences: string[] = []
  for (let left = 2 + Math.floor(random() * 3); left > 0; left--)
    sentences.push(pick(FORMS, random)(pick(people, random), pick(people, random), random))
  return sentences.join(' ')
}
