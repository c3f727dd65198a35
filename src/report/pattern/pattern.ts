/**
 * The small language in which rules are written.
 *
 * A pattern is a row of elements separated by spaces:
 *
 * | element | stands for |
 * | --- | --- |
 * | `floor` | that word |
 * | `to\|for` | one of these words |
 * | `<quit\|leave>` | any form of these verbs |
 * | `PARTY:from` | a mention of that kind, remembered under the name after the colon |
 * | `NUMBER[votes]:majority` | a number of that unit |
 * | `DET` | "the", "a", or whose it is: "his", "their", "Lee's" |
 * | `..3` | up to three units of any kind, not past the end of a clause |
 * | `the?` | the element may be missing |
 *
 * Adverbs and dates between two elements are stepped over without being named.
 * @module
 */
import { type MentionKind, NAMED } from '../../mention/mention.ts'
import { numbered } from '../../mention/word.ts'
import { formsOf } from './lexeme.ts'

export type Element =
  | {
      readonly kind: 'word'
      readonly words: ReadonlySet<string>
      /** The same by number (see `mention/word.ts`). */
      readonly numbers: Int32Array
      readonly optional: boolean
    }
  | {
      readonly kind: 'mention'
      readonly mention: MentionKind
      /** Unit of a number or form of another mention, where the rule asks for one. */
      readonly form: ReadonlySet<string> | null
      readonly role: string | null
      readonly optional: boolean
    }
  | { readonly kind: 'determiner'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }

export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** The words one of which must occur for the pattern to match; null when it has no obligatory word. */
  readonly anchor: ReadonlySet<string> | null
  /** Each of these sets too must have a word in the sentence, the least first, and each of these kinds a mention. */
  readonly words: readonly ReadonlySet<string>[]
  readonly kinds: number
  /** What the first unit of a match can be; null for anything. */
  readonly opening: readonly Step[] | null
}

/** An element that stands for one unit. */
export type Step = Exclude<Element, { kind: 'gap' }>

const KINDS = {
  PERSON: 'person',
  PARTY: 'party',
  SEAT: 'seat',
  OFFICE: 'office',
  DATE: 'date',
  NUMBER: 'number',
} as const satisfies Record<string, MentionKind>

const MENTION = /^(PERSON|PARTY|SEAT|OFFICE|DATE|NUMBER)(?:\[([a-zA-Z|]+)\])?(?::(\w+))?$/

/** Compiles a pattern. Throws on a malformed one: patterns are ours, so that is our fault at start-up, seen by any test. */
export function compile(source: string): Pattern {
  const elements = source.trim().split(/\s+/).map(element)
  const sets: ReadonlySet<string>[] = []
  let kinds = 0
  for (const each of elements) {
    if (each.kind === 'gap' || each.optional) continue
    if (each.kind === 'mention') kinds |= NAMED[each.mention]
    else if (each.kind === 'word') sets.push(each.words)
  }
  const [anchor = null] = sets.toSorted((a, b) => weight(a) - weight(b))
  const words = sets.filter((set) => set !== anchor).sort((a, b) => a.size - b.size)
  return { source, elements, anchor, words, kinds, opening: openingOf(elements) }
}

/** The first element that must be there and those before it that may be. */
function openingOf(elements: readonly Element[]): readonly Step[] | null {
  const steps: Step[] = []
  for (const each of elements) {
    if (each.kind === 'gap') return null
    steps.push(each)
    if (!each.optional) return steps
  }
  return null
}

/** Common little words and marks make poor anchors; words that every story of the House is full of make middling ones. */
const LITTLE = new Set(
  `a an the of to for in on by as at with from and or is are was were be been has had have his her their its he she they
  it who that not , . : ; - – — ( ) '`.split(/\s+/),
)
const FREQUENT = new Set(
  `party whip election by-election seat government mp mps votes majority candidate commons told said new now back out up
  over down again no so first after go`.split(/\s+/),
)

function weight(words: ReadonlySet<string>): number {
  let sum = 0
  for (const word of words) sum += LITTLE.has(word) ? 100 : FREQUENT.has(word) ? 12 : 1
  return sum
}

function element(source: string): Element {
  const gap = /^\.\.(\d+)$/.exec(source)
  if (gap) return { kind: 'gap', most: Number(gap[1]) }
  const optional = source.endsWith('?') && source.length > 1
  const body = optional ? source.slice(0, -1) : source
  if (body === 'DET') return { kind: 'determiner', optional }
  const mention = MENTION.exec(body)
  if (mention) {
    const form = mention[2] ? new Set(mention[2].split('|')) : null
    return {
      kind: 'mention',
      mention: KINDS[mention[1] as keyof typeof KINDS],
      form,
      role: mention[3] ?? null,
      optional,
    }
  }
  if (/^[A-Z]{2,}/.test(body))
    throw new Error(`pattern element ${source}: not a mention kind (${Object.keys(KINDS).join(', ')}) or DET`)
  const words = new Set<string>()
  for (const part of body.startsWith('<') ? body.slice(1, -1).split('|') : [body]) {
    if (body.startsWith('<')) for (const form of formsOf(part)) words.add(form)
    else for (const word of part.split('|')) words.add(word)
  }
  return { kind: 'word', words, numbers: Int32Array.from(words, numbered), optional }
}
