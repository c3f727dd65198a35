/** The people an article has named so far, found again by what a later surname says of them. @module */
import type { Bearer } from './bearer.ts'
import type { FoundName } from './find.ts'
import type { Identity } from './resolve.ts'

type Gender = Identity['gender']

interface Entry {
  readonly identity: Identity
  readonly sentence: number
  /** Whole names come before surnames, each in order of place. */
  readonly order: number
}

/** Where somebody of each gender stands in a list of three. */
const PLACES = { F: 0, M: 1, unknown: 2 } as const
const ANY = Object.values(PLACES)

function placeOf(gender: Gender): number {
  return PLACES[gender ?? 'unknown']
}

/** Those one word or row of words can mean, kept so that a look costs the same however many they are. */
class Bearers {
  /** Whole names, not yet reached. */
  #ahead: Entry[] | null = null
  #next = 0
  readonly #last: (Entry | null)[] = [null, null, null]
  readonly #first: (Entry | null)[] = [null, null, null]

  add(entry: Entry, reached: boolean): void {
    this.#first[placeOf(entry.identity.gender)] ??= entry
    if (reached) this.#reach(entry)
    else if (this.#ahead) this.#ahead.push(entry)
    else this.#ahead = [entry]
  }

  #reach(entry: Entry): void {
    const place = placeOf(entry.identity.gender)
    const last = this.#last[place]
    if (!last || isLater(entry, last)) this.#last[place] = entry
  }

  /** Those of a fitting gender: the last one up to `sentence`, and the first of all. Sentences are asked for in order. */
  find(gender: Gender, sentence: number): { readonly last: Entry | null; readonly first: Entry | null } {
    const ahead = this.#ahead ?? []
    while (this.#next < ahead.length && (ahead[this.#next] as Entry).sentence <= sentence)
      this.#reach(ahead[this.#next++] as Entry)
    let last: Entry | null = null
    let first: Entry | null = null
    for (const place of gender ? [PLACES[gender], PLACES.unknown] : ANY) {
      const one = this.#last[place]
      if (one && (!last || isLater(one, last))) last = one
      const other = this.#first[place]
      if (other && (!first || other.order < first.order)) first = other
    }
    return { last, first }
  }
}

function isLater(a: Entry, b: Entry): boolean {
  return a.sentence > b.sentence || (a.sentence === b.sentence && a.order > b.order)
}

/** Somebody, and where the article names them so far, where any of its surnames may mean them. */
interface Known {
  readonly identity: Identity
  /** Under their whole name, in order. */
  readonly whole: Entry[]
  /** Under a surname, the last. */
  short: Entry | null
  /** Those of what they answer to that somebody has asked for. */
  readonly asked: Bearers[]
}

/** Those who answer to a word or row of words that the article has for a surname. */
interface Answering {
  readonly known: Known[]
  /** What a look needs: kept from the first one on. */
  bearers: Bearers | null
}

type Index = Map<string, Answering>

export class Identities {
  readonly #byPrinted = new Map<string, Identity>()
  /** By what the article has for surnames: few of the words that somebody answers to are ever looked for. */
  readonly #byFamily: Index = new Map()
  /** By what it has behind "Sir" or "Dame". */
  #byGiven: Index | null = null
  /** Null for those whom none of its surnames may mean. */
  readonly #known = new Map<Identity, Known | null>()
  /** Whom a name of the register was given last, by those who bear it, with the name as printed. */
  readonly #byBearers = new Map<readonly Bearer[], { readonly name: string; readonly identity: Identity }>()
  #count = 0

  /** Every name of the article is told here before any person is added: only what is expected is asked for (`introduced`). */
  expect({ form, family, knightly }: FoundName): void {
    if (form === 'full') return
    expected(this.#byFamily, family)
    if (!knightly) return
    this.#byGiven ??= new Map()
    expected(this.#byGiven, family)
  }

  /** `whole` names are added over the whole article before any surname is. */
  add(identity: Identity, sentence: number, whole: boolean): void {
    const order = this.#count++
    const known = this.#knownAs(identity)
    if (!known) return
    const entry = { identity, sentence, order }
    if (whole) known.whole.push(entry)
    else if (!known.short || isLater(entry, known.short)) known.short = entry
    for (let at = 0; at < known.asked.length; at++) known.asked[at]?.add(entry, !whole)
  }

  /** Put under the words they are looked for by at the first of many times the article names them. */
  #knownAs(identity: Identity): Known | null {
    const before = this.#known.get(identity)
    if (before !== undefined) return before
    const { names, endings } = identity.printed
    for (let at = 0; at < names.length; at++) {
      const printed = names[at] as string
      if (!this.#byPrinted.has(printed)) this.#byPrinted.set(printed, identity)
    }
    let known: Known | null = null
    if (this.#byFamily.size > 0)
      for (let at = 0; at < endings.length; at++)
        known = answer(this.#byFamily, endings[at] as string, identity, known)
    if (this.#byGiven && identity.given) known = answer(this.#byGiven, identity.given, identity, known)
    this.#known.set(identity, known)
    return known
  }

  /** The same full name again is the same person. */
  same({ name, candidates }: FoundName): Identity | null {
    if (candidates.length === 0) return this.#printedAs(name)
    const last = this.#byBearers.get(candidates)
    if (last?.name === name) return last.identity
    const identity = this.#printedAs(name)
    if (identity) this.#byBearers.set(candidates, { name, identity })
    return identity
  }

  #printedAs(name: string): Identity | null {
    return this.#byPrinted.size === 0 ? null : (this.#byPrinted.get(` ${name.toLowerCase()}`) ?? null)
  }

  /**
   * The last person before the surname, else the first one after it, who answers to it; "Sir" and "Dame" go
   * before given names too. Asked for in order of sentences.
   */
  introduced({ family, gender, knightly }: FoundName, sentence: number): Identity | null {
    const named = bearersOf(this.#byFamily.get(family))?.find(gender, sentence)
    const given = knightly ? bearersOf(this.#byGiven?.get(family))?.find(gender, sentence) : undefined
    const last = pick(named?.last, given?.last, isLater)
    return (last ?? pick(named?.first, given?.first, isBefore))?.identity ?? null
  }
}

function pick(
  one: Entry | null | undefined,
  other: Entry | null | undefined,
  goesFirst: (a: Entry, b: Entry) => boolean,
): Entry | null {
  if (!one || !other) return one ?? other ?? null
  return goesFirst(one, other) ? one : other
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.order < b.order
}

function expected(index: Index, words: string): void {
  if (!index.has(words)) index.set(words, { known: [], bearers: null })
}

/** `known`, made where it is not yet, among those who answer to the words, where the article has them. */
function answer(index: Index, words: string, identity: Identity, known: Known | null): Known | null {
  const answering = index.get(words)
  if (!answering) return known
  const one = known ?? { identity, whole: [], short: null, asked: [] }
  answering.known.push(one)
  if (answering.bearers) one.asked.push(answering.bearers)
  return one
}

function bearersOf(answering: Answering | undefined): Bearers | null {
  if (!answering || answering.known.length === 0) return null
  answering.bearers ??= gathered(answering.known)
  return answering.bearers
}

/** Of all of them what was added so far, and what will be. */
function gathered(all: readonly Known[]): Bearers {
  const bearers = new Bearers()
  const whole = all.length === 1 ? (all[0] as Known).whole : all.flatMap((known) => known.whole)
  for (const entry of all.length === 1 ? whole : whole.toSorted((a, b) => a.order - b.order))
    bearers.add(entry, false)
  for (const { short, asked } of all) {
    if (short) bearers.add(short, true)
    asked.push(bearers)
  }
  return bearers
}
