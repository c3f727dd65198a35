/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { numbered, UNKNOWN } from '../../mention/word.ts'
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
  /** By word what `WORD` names, side by side. What no word anchors is at `UNKNOWN`. */
  readonly #words: Int32Array
  /**
   * The classes of each word that anchors patterns, one behind the other: what a sentence must name, as bits, where the
   * class ends, and its groups. A group is the signs of the set it demands, that set, where the group ends, and its
   * patterns, each with where in `#demands` what it demands besides begins.
   */
  readonly #classes: Int32Array
  /** Sets of words, up to a 0. */
  readonly #demands: Int32Array
  /** A set is where it begins here: its words, up to a 0. */
  readonly #sets: Int32Array
  /** By pattern, the last sentence that it was tried in. */
  readonly #tried: Int32Array
  #sentence = 0
  /** The signs of the words that the last sentence had. */
  #had = 0
  /** Room for the different words of a sentence that anchor something, for the patterns that may hold, and for its units. */
  readonly #anchors: number[] = []
  readonly #found: number[] = []
  readonly #columns = new Columns()
  readonly #hasLists: boolean
  /** Of the lists it was made with, those that the sentence last fired in has a word of, a bit each. */
  said = 0

  /** Sentences are looked through for the words of `lists` as well, at most 31 (see `said`). */
  constructor(rules: readonly R[], lists: readonly (readonly string[])[] = []) {
    this.#hasLists = lists.length > 0
    this.#rules = rules.flatMap((rule) => rule.patterns.map(() => rule))
    const patterns = rules.flatMap((rule) => rule.patterns.map(compile))
    this.#programs = new Programs(patterns)
    const words = distinct([
      UNKNOWN,
      ...patterns.flatMap(({ anchor }) => anchor ?? []),
      ...patterns.flatMap((pattern) => pattern.words.flat()),
      ...lists.flatMap((list) => list.map(numbered)),
    ])
    this.#numbers = new Uint16Array(Math.max(...words) + 1)
    for (const [number, word] of words.entries()) this.#numbers[word] = number
    const own = (word: number) => this.#numbers[word] as number
    const sets = new ListRow((words) => [...words, END], [END])
    const demands = new ListRow((sets) => [...sets, END])
    const anchored = words.map(() => new Anchored())
    for (const [at, { anchor, kinds, words }] of patterns.entries()) {
      const [first = END, ...further] = words.map((set) => sets.placeOf(set.map(own)))
      const member = [at, demands.placeOf(further)]
      const { needed = 0 } = this.#rules[at] as R
      for (const word of anchor ?? [UNKNOWN]) anchored[own(word)]?.add(kinds | needed, first, member)
    }
    this.#sets = Int32Array.from(sets.row)
    this.#demands = Int32Array.from(demands.row)
    this.#needs = new Needs(anchored.flatMap(({ classes }) => [...classes.keys()]))
    this.#words = new Int32Array((words.length + 1) * WORD.width)
    const row: number[] = []
    for (const [word, { classes }] of anchored.entries()) {
      const at = word * WORD.width
      this.#words[at + WORD.from] = row.length
      for (const [needed, groups] of classes) this.#layOut(needed, groups, row)
      this.#words[at + WORD.needs] = [...classes.keys()].reduce(
        (all, needed) => all | this.#needs.bitOf(needed),
        0,
      )
    }
    this.#words[words.length * WORD.width + WORD.from] = row.length
    for (const [bit, list] of lists.entries())
      for (const word of list) {
        const at = own(numbered(word)) * WORD.width + WORD.lists
        this.#words[at] = (this.#words[at] as number) | (1 << bit)
      }
    this.#classes = Int32Array.from(row)
    this.#tried = new Int32Array(patterns.length)
  }

  /** Puts a class behind those before it. */
  #layOut(needed: number, groups: Groups, row: number[]): void {
    const start = row.push(needed, END) - 1
    for (const [set, members] of groups) {
      const end = row.length + GROUP + members.length
      row.push(this.#signsOf(set), set, end, ...members)
    }
    row[start] = row.length
  }

  /** All firings in a sentence, in the order the rules are written, then of place. */
  fire(sentence: MarkedSentence): readonly Firing<R>[] {
    const met = this.#needs.metBy(sentence.named)
    const count = met === 0 && !this.#hasLists ? 0 : this.#candidates(sentence, met)
    if (count === 0) return NONE
    const columns = this.#columns.read(sentence)
    let firings: Firing<R>[] | null = null
    for (let next = 0; next < count; next++) {
      const pattern = this.#found[next] as number
      const matches = matchesOf(this.#programs, pattern, columns)
      if (matches.length === 0) continue
      for (const match of matches) {
        const firing = { rule: this.#rules[pattern] as R, match }
        if (firings) firings.push(firing)
        else firings = [firing]
      }
    }
    return firings ?? NONE
  }

  /** Puts the patterns that may hold in a sentence, which meets the needs `met`, into `#found` as they are written, and says how many. */
  #candidates({ tokens, named }: MarkedSentence, met: number): number {
    const anchors = this.#anchors
    const count = this.#look(tokens, met)
    const absent = ~named
    const classes = this.#classes
    let found = 0
    for (let next = 0; next < count; next++) {
      const word = anchors[next] as number
      const last = this.#words[word + WORD.width + WORD.from] as number
      for (let at = this.#words[word + WORD.from] as number; at < last; ) {
        const end = classes[at + 1] as number
        if (((classes[at] as number) & absent) === 0) found = this.#withGroups(at + CLASS, end, found)
        at = end
      }
    }
    return found
  }

  /** Puts the patterns of some groups all of whose words the sentence last looked at has among the `found` before, and says how many there are. */
  #withGroups(from: number, to: number, found: number): number {
    const classes = this.#classes
    const had = this.#had
    let all = found
    for (let at = from; at < to; ) {
      const end = classes[at + 2] as number
      if (((classes[at] as number) & had) !== 0 && this.#hasOne(classes[at + 1] as number))
        for (let next = at + GROUP; next < end; next += MEMBER) {
          const pattern = classes[next] as number
          if (this.#tried[pattern] === this.#sentence || !this.#hasAll(classes[next + 1] as number)) continue
          this.#tried[pattern] = this.#sentence
          insert(this.#found, all++, pattern)
        }
      at = end
    }
    return all
  }

  /** Takes in the words of a sentence, and says how many of them anchor something of the needs `met`. */
  #look(tokens: readonly Token[], met: number): number {
    const words = this.#words
    const numbers = this.#numbers
    const anchors = this.#anchors
    // Past the largest number it goes on with the smallest: only the last sentence is ever compared with.
    const sentence = (this.#sentence + 1) | 0
    this.#sentence = sentence
    anchors[0] = UNKNOWN
    let count = ((words[WORD.needs] as number) & met) === 0 ? 0 : 1
    let had = ANY
    let said = 0
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Token
      if (word >= numbers.length) continue
      const number = numbers[word] as number
      const own = number * WORD.width
      if (number === UNKNOWN || words[own] === sentence) continue
      words[own] = sentence
      had |= bitAt(number)
      said |= words[own + WORD.lists] as number
      if (((words[own + WORD.needs] as number) & met) !== 0) anchors[count++] = own
    }
    this.#had = had
    this.said = said
    return count
  }

  /** Of the words of a set; what demands nothing is met by any sentence. */
  #signsOf(set: number): number {
    if (set === END) return ANY
    let signs = 0
    for (let at = set; this.#sets[at] !== END; at++) signs |= bitAt(this.#sets[at] as number)
    return signs
  }

  /** Whether the sentence last looked at has a word of every set demanded from there on, be it inside a mention. */
  #hasAll(demanded: number): boolean {
    for (let at = demanded; this.#demands[at] !== END; at++)
      if (!this.#hasOne(this.#demands[at] as number)) return false
    return true
  }

  #hasOne(set: number): boolean {
    if (set === END) return true
    for (let at = set; this.#sets[at] !== END; at++)
      if (this.#words[(this.#sets[at] as number) * WORD.width] === this.#sentence) return true
    return false
  }
}

/** What is kept of a word, counted from the last sentence that had it; its classes go up to those of the next word. */
const WORD = { needs: 1, from: 2, lists: 3, width: 4 } as const
/** How many numbers open a class and a group, and tell of a member. */
const CLASS = 2
const GROUP = 3
const MEMBER = 2

/** A bit for a word of the book, which it shares with others, the last with every sentence. */
const ANY = 1 << 31

/** What patterns need a sentence to name, a bit for each need: those that few have share one. */
class Needs {
  readonly #needs: Int32Array
  /** What sentences name, and the needs it meets, each at a place of its own or of the last that had it. */
  readonly #asked = new Int32Array(MOST_KEPT).fill(-1)
  readonly #met = new Int32Array(MOST_KEPT)

  constructor(needs: readonly number[]) {
    this.#needs = Int32Array.from(distinct(needs))
  }

  bitOf(need: number): number {
    return bitAt(this.#needs.indexOf(need))
  }

  /** The bits of those that a sentence meets which names these kinds. */
  metBy(named: number): number {
    const place = (named ^ (named >>> 8) ^ (named >>> 16)) & (MOST_KEPT - 1)
    if (this.#asked[place] === named) return this.#met[place] as number
    let met = 0
    for (let at = 0; at < this.#needs.length; at++)
      if (((this.#needs[at] as number) & ~named) === 0) met |= bitAt(at)
    this.#asked[place] = named
    this.#met[place] = met
    return met
  }
}

function bitAt(place: number): number {
  return 1 << (place & 31)
}

/** Patterns of one anchor that need the same, each with what it demands besides, by the set of words they demand first. */
type Groups = Map<number, number[]>

/** The patterns of one anchor, by what they need. */
class Anchored {
  readonly classes = new Map<number, Groups>()

  add(needed: number, set: number, member: readonly number[]): void {
    let own = this.classes.get(needed)
    if (!own) {
      own = new Map()
      this.classes.set(needed, own)
    }
    const members = own.get(set)
    if (members) members.push(...member)
    else own.set(set, [...member])
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

const NONE: readonly never[] = []

/** Puts a number in its place among the `count` before it, which are few. */
function insert(numbers: number[], count: number, number: number): void {
  let at = count
  for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number
  numbers[at] = number
}
