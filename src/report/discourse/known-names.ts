/** The seats and people an article names, as the register has them. @module */
import { addDays } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { PersonMention, SeatMention } from '../../mention/mention.ts'
import { KIND } from '../../mention/word.ts'
import { type Dossier, type KeptTogether, keptOfPerson } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { contestsBy } from '../by-elections/by-elections.ts'

/** Every generation of the seats an article names. */
export const seatsNamed = once((article: MarkedArticle, register: Register): ReadonlySet<SeatId> => {
  const all = new Set<SeatId>()
  for (const { seats } of article.sentences) addSeats(seats, register, all)
  for (const seat of seatsByPart(article, register))
    for (const generation of register.line(seat)) all.add(generation)
  return all
})

/** "Rochester", weeks before a by-election in Rochester and Strood. */
function seatsByPart({ asOf, kinds, sentences, text }: MarkedArticle, register: Register): readonly SeatId[] {
  if (!asOf || (kinds & KIND.poll) === 0 || !sentences.some(speaksOfByElection)) return NONE
  const soon = contestsBy(register).lately(addDays(asOf, AHEAD), AHEAD)
  return soon.flatMap(({ seat }) => {
    const name = register.seats.get(seat)?.name ?? ''
    const end = name.indexOf(' and ')
    return end > 0 && text.includes(name.slice(0, end)) ? [seat] : []
  })
}

const NONE: readonly never[] = []
/** In days: by then a campaign is on. */
const AHEAD = 75

/** Everybody an article names whom the register knows. */
export const peopleNamed = once((article: MarkedArticle): ReadonlySet<PersonId> => {
  const known = new Set<PersonId>()
  for (const { people } of article.sentences) addKnown(people, known)
  return known
})

/** The same, each with all that is kept of them: many stages ask about everybody named. */
export const dossiersNamed = once(
  (article: MarkedArticle, register: Register): readonly Dossier<PersonId>[] => {
    const dossiers: Dossier<PersonId>[] = []
    for (const person of peopleNamed(article)) dossiers.push(keptOfPerson.dossierOf(register, person))
    return dossiers
  },
)

/** What the register has of each of those an article names, where it has anything; null where it has nothing of anybody. */
export function factsOfNamed<Fact>(
  article: MarkedArticle,
  register: Register,
  factsOf: KeptTogether<PersonId, readonly Fact[]>,
): Map<PersonId, readonly Fact[]> | null {
  let all: Map<PersonId, readonly Fact[]> | null = null
  for (const dossier of dossiersNamed(article, register)) {
    const facts = factsOf.in(dossier)
    if (facts.length === 0) continue
    all ??= new Map()
    all.set(dossier.key, facts)
  }
  return all
}

/** Those of some people whom the register knows. */
export function knownAmong(people: readonly PersonMention[]): Set<PersonId> {
  const known = new Set<PersonId>()
  addKnown(people, known)
  return known
}

function addKnown(people: readonly PersonMention[], known: Set<PersonId>): void {
  let last: PersonId | null = null
  for (const { resolution } of people)
    if (resolution.state === 'resolved' && resolution.id !== last) {
      last = resolution.id
      known.add(last)
    }
}

/** Whether a seat is named, of whatever generation. */
export function namesSeat(mentions: readonly SeatMention[], seat: SeatId, register: Register): boolean {
  if (mentions.length === 0) return false
  const line = register.line(seat)
  return mentions.some(({ resolution }) => {
    if (resolution.state === 'unresolved') return false
    return resolution.state === 'resolved'
      ? line.includes(resolution.id)
      : resolution.candidates.some((each) => line.includes(each))
  })
}

/** Every generation of the seats named. */
export function seatsIn(mentions: readonly SeatMention[], register: Register): Set<SeatId> {
  const seats = new Set<SeatId>()
  addSeats(mentions, register, seats)
  return seats
}

function addSeats(mentions: readonly SeatMention[], register: Register, seats: Set<SeatId>): void {
  for (const { resolution } of mentions) {
    if (resolution.state === 'unresolved') continue
    const ids = resolution.state === 'resolved' ? [resolution.id] : resolution.candidates
    // Whoever names a seat again names no more generations of it.
    for (const id of ids)
      if (!seats.has(id)) for (const generation of register.line(id)) seats.add(generation)
  }
}

/** The last generation of each name among the seats named. */
export function namesOfSeats(mentions: readonly SeatMention[], register: Register): readonly SeatId[] {
  const names: SeatId[] = []
  for (const { resolution } of mentions) {
    if (resolution.state === 'unresolved') continue
    if (resolution.state === 'resolved') addName(resolution.id, register, names)
    else for (const id of resolution.candidates) addName(id, register, names)
  }
  return names
}

function addName(seat: SeatId, register: Register, names: SeatId[]): void {
  const last = register.line(seat).at(-1)
  if (last && !names.includes(last)) names.push(last)
}

/** The last generation of each name among some seats. */
export function namesAmong(seats: Iterable<SeatId>, register: Register): Iterable<SeatId> {
  const lines = new Map<SeatId, SeatId>()
  for (const seat of seats) lines.set(register.line(seat)[0] ?? seat, seat)
  return lines.values()
}
