/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { UNKNOWN } from '../../mention/word.ts'
import { Columns } from './columns.ts'
import { ListRow } from './list-row.ts'
import { type Match, matchesOf } from './match.ts'
import { compile } from './pattern.ts'
import { Programs } from './program.ts'

/** A rule is known by its id (`defection.crossedTheFloor`) and may be said in several ways. */
export interface Rule {
  readonly id: string
  readonly patterns: readonly string[]
  /** What the sentence must name besides what the patterns do, as bits of `MarkedSentence.named`. */
  readonly needed?: number
}

export interface Firing<R extends Rule> {
  readonly rule: R
  readonly match: Match
}

/**
 * Compiled rules. To be made before the text is cut into tokens (`beforeReading`). What is looked at in every
 * sentence are rows of numbers, in one piece each: patterns have numbers in the order they are written. The patterns a
 * word anchors are in classes by what a sentence must name, and those in groups by the first set of words they demand
 * besides, so that either is asked once for all of them.
 */
export class Rulebook<R extends Rule> {
  /** By pattern. */
  readonly #rules: readonly R[]
  readonly #programs: Programs
  /** By word of `mention/word.ts` the number it has here: few have one, so that what is kept of them is small. */
  readonly #numbers: Uint16Array
  readonly #needs: Needs
  /**
   * By word that anchors patterns: the needs of its classes, as bits, and where these begin. They have the first numbers,
   * and `UNKNOWN` what no word anchors.
   */
  readonly #wanted: Int32Array
  readonly #classes: Int32Array
  /** By class: what a sentence must name, as bits, and where its groups begin. */
  readonly #kinds: Int32Array
  readonly #groups: Int32Array
  /** By group: the set it demands, the signs of that, and where its patterns begin in `#grouped`. */
  readonly #asked: Int32Array
  readonly #signs: Int32Array
  readonly #members: Int32Array
  readonly #grouped: Int32Array
  /** By pattern: where what it demands besides begins in `#demands`: sets of words, up to a 0. */
  readonly #demanded: Int32Array
  readonly #demands: Int32Array
  /** A set is where it begins here: its words, up to a 0. */
  readonly #sets: Int32Array
  /** By word and by pattern, the last sentence that had it or that it was tried in. */
  readonly #seen: Int32Array
  readonly #tried: Int32Array
  #sentence = 0
  /** The signs of the words that the last sentence had. */
  #had = 0
  /** Room for the different words of a sentence that anchor something, and for its units. */
  readonly #anchors: number[] = []
  readonly #columns = new Columns()

  constructor(rules: readonly R[]) {
    this.#rules = rules.flatMap((rule) => rule.patterns.map(() => rule))
    const patterns = rules.flatMap((rule) => rule.patterns.map(compile))
    this.#programs = new Programs(patterns)
    const anchors = distinct([UNKNOWN, ...patterns.flatMap(({ anchor }) => anchor ?? [])])
    const words = distinct([...anchors, ...patterns.flatMap((pattern) => pattern.words.flat())])
    this.#numbers = new Uint16Array(Math.max(...words) + 1)
    for (const [number, word] of words.entries()) this.#numbers[word] = number
    const own = (word: number) => this.#numbers[word] as number
    const sets = new ListRow((words) => [...words, END], [END])
    const demands = patterns.map((pattern) => pattern.words.map((set) => sets.placeOf(set.map(own))))
    const further = demands.map((all) => [...all.slice(1), END])
    this.#demands = Int32Array.from(further.flat())
    this.#demanded = beginnings(further)
    this.#sets = Int32Array.from(sets.row)
    this.#seen = new Int32Array(words.length)
    this.#tried = new Int32Array(patterns.length)
    const anchored = anchors.map(() => new Anchored())
    for (const [at, { anchor, kinds }] of patterns.entries()) {
      const { needed = 0 } = this.#rules[at] as R
      for (const word of anchor ?? [UNKNOWN])
        anchored[own(word)]?.add(kinds | needed, demands[at]?.[0] ?? END, at)
    }
    const classes = anchored.flatMap((own) => own.classes)
    const groups = classes.flatMap((own) => [...own.groups.values()])
    this.#needs = new Needs(classes.map(({ kinds }) => kinds))
    this.#wanted = Int32Array.from(anchored, (own) =>
      own.classes.reduce((all, { kinds }) => all | this.#needs.bitOf(kinds), 0),
    )
    this.#classes = beginnings(anchored.map((own) => own.classes))
    this.#kinds = Int32Array.from(classes, ({ kinds }) => kinds)
    this.#groups = beginnings(classes.map((own) => [...own.groups.keys()]))
    this.#asked = Int32Array.from(classes.flatMap((own) => [...own.groups.keys()]))
    this.#signs = this.#asked.map((set) => this.#signsOf(set))
    this.#members = beginnings(groups)
    this.#grouped = Int32Array.from(groups.flat())
  }

  /** All firings in a sentence, in the order the rules are written, then of place. */
  fire(sentence: MarkedSentence): readonly Firing<R>[] {
    const found = this.#candidates(sentence.tokens, sentence.named)
    if (found.length === 0) return NONE
    const columns = this.#columns.read(sentence)
    let firings: Firing<R>[] | null = null
    for (let next = 0; next < found.length; next++) {
      const pattern = found[next] as number
      const matches = matchesOf(this.#programs, pattern, columns)
      if (matches.length === 0) continue
      firings ??= []
      for (const match of matches) firings.push({ rule: this.#rules[pattern] as R, match })
    }
    return firings ?? NONE
  }

  /** The patterns that may hold in a sentence that names these kinds, in the order they are written. */
  #candidates(tokens: readonly Token[], named: number): readonly number[] {
    const anchors = this.#anchors
    const count = this.#look(tokens, this.#needs.metBy(named))
    const absent = ~named
    let found: number[] | null = null
    for (let next = 0; next < count; next++) {
      const word = anchors[next] as number
      const end = this.#classes[word + 1] as number
      for (let at = this.#classes[word] as number; at < end; at++)
        if (((this.#kinds[at] as number) & absent) === 0) found = this.#withClass(at, found)
    }
    return found ?? NONE
  }

  /** `found` and the patterns of a class all of whose words the sentence last looked at has. */
  #withClass(at: number, found: number[] | null): number[] | null {
    let all = found
    const end = this.#groups[at + 1] as number
    for (let group = this.#groups[at] as number; group < end; group++) {
      if (((this.#signs[group] as number) & this.#had) === 0) continue
      const set = this.#asked[group] as number
      if (set !== END && !this.#hasOne(set)) continue
      const last = this.#members[group + 1] as number
      for (let next = this.#members[group] as number; next < last; next++) {
        const pattern = this.#grouped[next] as number
        if (this.#tried[pattern] === this.#sentence || !this.#hasAll(this.#demanded[pattern] as number))
          continue
        this.#tried[pattern] = this.#sentence
        all ??= []
        insert(all, pattern)
      }
    }
    return all
  }

  /** Takes in the words of a sentence, and says how many of them anchor something of the needs `met`. */
  #look(tokens: readonly Token[], met: number): number {
    const seen = this.#seen
    const numbers = this.#numbers
    const anchors = this.#anchors
    const wanted = this.#wanted
    // Past the largest number it goes on with the smallest: only the last sentence is ever compared with.
    const sentence = (this.#sentence + 1) | 0
    this.#sentence = sentence
    anchors[0] = UNKNOWN
    let count = ((wanted[UNKNOWN] as number) & met) === 0 ? 0 : 1
    let had = ANY
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Token
      if (word >= numbers.length) continue
      const number = numbers[word] as number
      if (number === UNKNOWN || seen[number] === sentence) continue
      seen[number] = sentence
      had |= signOf(number)
      if (number < wanted.length && ((wanted[number] as number) & met) !== 0) anchors[count++] = number
    }
    this.#had = had
    return count
  }

  /** Of the words of a set; what demands nothing is met by any sentence. */
  #signsOf(set: number): number {
    if (set === END) return ANY
    let signs = 0
    for (let at = set; this.#sets[at] !== END; at++) signs |= signOf(this.#sets[at] as number)
    return signs
  }

  /** Whether the sentence last looked at has a word of every set demanded from there on, be it inside a mention. */
  #hasAll(demanded: number): boolean {
    for (let at = demanded; this.#demands[at] !== END; at++)
      if (!this.#hasOne(this.#demands[at] as number)) return false
    return true
  }

  #hasOne(set: number): boolean {
    for (let at = set; this.#sets[at] !== END; at++)
      if (this.#seen[this.#sets[at] as number] === this.#sentence) return true
    return false
  }
}

/** A bit for a word of the book, which it shares with others, the last with every sentence. */
const ANY = 1 << 31

function signOf(number: number): number {
  return 1 << (number & 31)
}

/** What patterns need a sentence to name, a bit for each need: those that few have share one. */
class Needs {
  readonly #bits = new Map<number, number>()
  /** What sentences name, and the needs it meets, each at a place of its own or of the last that had it. */
  readonly #asked = new Int32Array(MOST_KEPT).fill(-1)
  readonly #met = new Int32Array(MOST_KEPT)

  constructor(needs: readonly number[]) {
    for (const need of needs) this.#bits.set(need, 0)
    let at = 0
    for (const need of this.#bits.keys()) this.#bits.set(need, 1 << (at++ & 31))
  }

  bitOf(need: number): number {
    return this.#bits.get(need) ?? 0
  }

  /** The bits of those that a sentence meets which names these kinds. */
  metBy(named: number): number {
    const place = (named ^ (named >>> 8) ^ (named >>> 16)) & (MOST_KEPT - 1)
    if (this.#asked[place] === named) return this.#met[place] as number
    let met = 0
    for (const [need, bit] of this.#bits) if ((need & ~named) === 0) met |= bit
    this.#asked[place] = named
    this.#met[place] = met
    return met
  }
}

/** Patterns of one anchor that need the same, by the set of words they demand first. */
interface Class {
  readonly kinds: number
  readonly groups: Map<number, number[]>
}

/** The patterns of one anchor. */
class Anchored {
  readonly classes: Class[] = []

  add(kinds: number, set: number, pattern: number): void {
    let own = this.classes.find((each) => each.kinds === kinds)
    if (!own) {
      own = { kinds, groups: new Map() }
      this.classes.push(own)
    }
    const members = own.groups.get(set)
    if (members) members.push(pattern)
    else own.groups.set(set, [pattern])
  }
}

/** A power of two. */
const MOST_KEPT = 512

/** No word has this number, and no set begins there. */
const END = 0

/** Each once, in the order of the first. */
function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)]
}

/** Where each list begins when they are put into one row, and where the last ends. */
function beginnings(lists: readonly (readonly unknown[])[]): Int32Array {
  const first = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) first[at + 1] = (first[at] as number) + list.length
  return first
}

const NONE: readonly never[] = []

/** Puts a number in its place among those before it, of which there are few. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length
  for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number
  numbers[at] = number
}
