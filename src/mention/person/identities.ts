/** The people an article has named so far, found again by what a later surname says of them. @module */
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

export class Identities {
  readonly #byPrinted = new Map<string, Identity>()
  readonly #byFamily = new Map<string, Bearers>()
  readonly #byGiven = new Map<string, Bearers>()
  readonly #bearers = new Map<Identity, readonly Bearers[]>()
  #count = 0

  /** `whole` names are added over the whole article before any surname is. */
  add(identity: Identity, sentence: number, whole: boolean): void {
    const entry = { identity, sentence, order: this.#count++ }
    for (const bearers of this.#answering(identity)) bearers.add(entry, !whole)
  }

  /** All under whose words somebody is looked for: worked out at the first of many times the article names them. */
  #answering(identity: Identity): readonly Bearers[] {
    const known = this.#bearers.get(identity)
    if (known) return known
    for (const printed of identity.printed)
      if (!this.#byPrinted.has(printed)) this.#byPrinted.set(printed, identity)
    const bearers = endingsOf(identity.printed).map((family) => bearersOf(this.#byFamily, family))
    if (identity.given) bearers.push(bearersOf(this.#byGiven, identity.given))
    this.#bearers.set(identity, bearers)
    return bearers
  }

  /** The same full name again is the same person. */
  same(name: FoundName): Identity | null {
    return this.#byPrinted.get(` ${name.name.toLowerCase()}`) ?? null
  }

  /**
   * The last person before the surname, else the first one after it, who answers to it; "Sir" and "Dame" go
   * before given names too. Asked for in order of sentences.
   */
  introduced(name: FoundName, sentence: number): Identity | null {
    const family = this.#byFamily.get(name.family)?.find(name.gender, sentence)
    const given = name.knightly ? this.#byGiven.get(name.family)?.find(name.gender, sentence) : undefined
    const last = pick(family?.last, given?.last, isLater)
    return (last ?? pick(family?.first, given?.first, (a, b) => a.order < b.order))?.identity ?? null
  }
}

function pick(
  one: Entry | null | undefined,
  other: Entry | null | undefined,
  before: (a: Entry, b: Entry) => boolean,
): Entry | null {
  if (!one || !other) return one ?? other ?? null
  return before(one, other) ? one : other
}

function bearersOf(index: Map<string, Bearers>, key: string): Bearers {
  let bearers = index.get(key)
  if (!bearers) {
    bearers = new Bearers()
    index.set(key, bearers)
  }
  return bearers
}

/** Every row of last words of the names somebody was printed under. */
function endingsOf(names: readonly string[]): readonly string[] {
  const endings: string[] = []
  for (const printed of names) {
    const name = printed.includes('’') ? printed.replace(/’/g, "'") : printed
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const ending = name.slice(at + 1)
      if (!endings.includes(ending)) endings.push(ending)
      const joined = ending.includes(' ') ? ending.replace(/ /g, '-') : ending
      if (!endings.includes(joined)) endings.push(joined)
    }
  }
  return endings
}
