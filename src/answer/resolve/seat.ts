/** The constituency a caller's words mean. @module */
import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import type { SeatId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import { groupBy, keptOfSeat } from '../../register/lookup.ts'
import { IN_PRINT_SINCE, type Register } from '../../register/register.ts'
import type { Seat } from '../../register/seat.ts'
import { misspelt, nearest } from './misspelling.ts'
import { seatWords } from './seat-words.ts'
import { beginsInAnyOrder, standsInOrder, wordsOf } from './words.ts'

export interface ResolvedSeat {
  /** Of the line, the seat in use on the day asked for, or the newest. */
  readonly seat: Seat
  /** Successive seats that have borne the name, oldest first. */
  readonly line: readonly Seat[]
}

interface NamedSeat {
  /** As written, in bare words. */
  readonly exact: string
  /** With what is shortened written out. */
  readonly whole: string
  /** The register's own name of the seat; else one it is called by too. */
  readonly own: boolean
  readonly seat: Seat
}

interface GivenName {
  readonly exact: string
  readonly words: readonly string[]
  /** The words in order of the alphabet, the same for `Bolton North East` and `North East Bolton`. */
  readonly bag: string
}

/** From the strictest sense of a name to the loosest: the first that fits anything decides. */
const SENSES: readonly ((given: GivenName, names: SeatNames) => Iterable<NamedSeat>)[] = [
  // A seat of today has the first right to its name: Na h-Eileanan an Iar before what was called so in passing.
  (given, { byBag }) =>
    (byBag.get(given.bag) ?? []).filter(
      ({ exact, own, seat }) => own && seat.to === null && exact === given.exact,
    ),
  (given, { byBag }) => (byBag.get(given.bag) ?? []).filter(({ exact }) => exact === given.exact),
  (given, { byBag }) => byBag.get(given.bag) ?? [],
  ({ words }, { all }) => all.filter(({ whole }) => beginsInAnyOrder(words, whole.split(' '))),
  ({ words }, { all }) => all.filter(({ whole }) => misspelt(words, whole.split(' '))),
]

/**
 * Accepts a name in any usual form, an id or an ONS code; `on` chooses among namesakes.
 * Throws `ambiguousName` with the seats it fits, `unknownName` with the nearest names.
 */
export function resolveSeat(register: Register, text: string, on?: IsoDate): ResolvedSeat {
  const coded = byCode(register, text.trim())
  if (coded) return { seat: coded, line: lineOf(register, coded) }
  const words = seatWords(text)
  const given = { exact: wordsOf(text).join(' '), words, bag: bagOf(words) }
  const names = namesOf(register)
  const lines = new Map<SeatId, readonly Seat[]>()
  for (const fitting of words.length > 0 ? SENSES : []) {
    for (const name of fitting(given, names)) {
      const line = lineOf(register, name.seat)
      lines.set((line[0] as Seat).id, line)
    }
    // A seat long gone may have the bare name of a town that has several seats now: both are meant.
    if ([...lines.values()].some((line) => isMeant(line, on))) return chosen(text, [...lines.values()], on)
  }
  if (lines.size > 0) return chosen(text, [...lines.values()], on)
  const near = nearest(
    text,
    [...register.seats.values()].map(({ name }) => name),
  )
  const hint = near.length > 0 ? `; the nearest names are ${near.join(', ')}` : ''
  throw new CallerError('unknownName', `No constituency of the register is called "${text}"${hint}.`, near)
}

/** Seats of today whose names hold every word of a seat's: where one long gone lives on under longer names. */
export const seatsOfToday = keptOfSeat((register: Register, id: SeatId): readonly string[] => {
  const words = seatWords((register.seats.get(id) as Seat).name)
  const names = namesOf(register).all.filter(
    ({ own, seat, whole }) => own && seat.to === null && standsInOrder(words, whole.split(' ')),
  )
  return names.map(({ seat }) => seat.name).sort()
})

function isMeant(line: readonly Seat[], on: IsoDate | undefined): boolean {
  const last = line.at(-1) as Seat
  return on === undefined
    ? last.to === null || last.to >= IN_PRINT_SINCE
    : line.some((seat) => contains(seat, on))
}

function chosen(text: string, lines: readonly (readonly Seat[])[], on: IsoDate | undefined): ResolvedSeat {
  const inUse = on === undefined ? lines : lines.filter((line) => line.some((seat) => contains(seat, on)))
  const only = lines.length === 1 ? lines[0] : inUse.length === 1 ? inUse[0] : undefined
  if (only) {
    const seat = on === undefined ? undefined : only.find((one) => contains(one, on))
    return { seat: seat ?? (only.at(-1) as Seat), line: only }
  }
  const candidates = (inUse.length > 0 ? inUse : lines).map(described).sort()
  throw new CallerError('ambiguousName', `"${text}" fits ${candidates.length} constituencies.`, candidates)
}

/** `Bury South (1983–)`: the name and the years of use, which tell namesakes apart. */
function described(line: readonly Seat[]): string {
  const first = line[0] as Seat
  const last = line.at(-1) as Seat
  return `${last.name} (${first.from.slice(0, 4)}–${last.to?.slice(0, 4) ?? ''})`
}

function lineOf(register: Register, seat: Seat): readonly Seat[] {
  return register.line(seat.id).map((id) => register.seats.get(id) as Seat)
}

function byCode(register: Register, code: string): Seat | undefined {
  if (code.startsWith('seat:')) return register.seats.get(code as SeatId)
  if (!/^[A-Z]\d{8}$/i.test(code)) return undefined
  return [...register.seats.values()].findLast((seat) => seat.gss === code.toUpperCase())
}

interface SeatNames {
  readonly all: readonly NamedSeat[]
  readonly byBag: ReadonlyMap<string, readonly NamedSeat[]>
}

const indices = new WeakMap<Register, SeatNames>()

function namesOf(register: Register): SeatNames {
  let index = indices.get(register)
  if (!index) {
    const own = [...register.seats.values()].map((seat) => named(seat.name, seat, true))
    const further = register.seatNames.map(({ seat, name }) =>
      named(name, register.seats.get(seat) as Seat, false),
    )
    const all = [...own, ...further]
    index = { all, byBag: groupBy(all, ({ whole }) => bagOf(whole.split(' '))) }
    indices.set(register, index)
  }
  return index
}

function named(name: string, seat: Seat, own: boolean): NamedSeat {
  const exact = wordsOf(name).join(' ')
  const whole = seatWords(name).join(' ')
  return { exact, whole: whole === exact ? exact : whole, own, seat }
}

function bagOf(words: readonly string[]): string {
  return words.toSorted().join(' ')
}
