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
 * | `PERSON[owner]` | whose it is: "his", "Lee's", and of who speaks "my", "our" |
 * | `DET` | "the", "a", or whose it is: "his", "their", "Lee's" |
 * | `..3` | up to three units of any kind, not past the end of a clause |
 * | `the?` | the element may be missing |
 *
 * Adverbs and dates between two elements are stepped over without being named.
 * @module
 */
import { type MentionKind, NAMED } from '../../mention/mention.ts'
import { bitsAsked } from '../../mention/named.ts'
import { numbered } from '../../mention/word.ts'
import { formsOf } from './lexeme.ts'

export interface Element {
  readonly kind: 'word' | 'mention' | 'determiner' | 'gap'
  readonly optional: boolean
  /** The words, by number, that a word or a determiner may be. */
  readonly words: readonly number[]
  readonly mention: MentionKind | null
  /** The same as a bit of `NAMED`, 0 where it is none. */
  readonly named: number
  /** Unit of a number or form of another mention, where the rule asks for one. */
  readonly form: ReadonlySet<string> | null
  readonly role: string | null
  /** How many units a gap may have. */
  readonly most: number
}

/** What the first unit of a match may be: one of these words, by number, or a mention of one of these kinds as bits of `NAMED`. */
export interface Opening {
  readonly words: readonly number[]
  readonly named: number
}

export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** The words, by number, one of which must occur for the pattern to match; null when it has no obligatory word. */
  readonly anchor: readonly number[] | null
  /** Each of these sets too must have a word in the sentence, the rarest first, and each of these kinds and forms a mention. */
  readonly words: readonly (readonly number[])[]
  readonly kinds: number
  /** Null for anything. Where it holds nothing else need. */
  readonly opening: Opening | null
}

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
  const needed = elements.filter(({ optional, kind }) => !optional && kind !== 'gap')
  const sets = needed.flatMap(({ kind, words }) => (kind === 'word' ? [words] : []))
  const kinds = needed.reduce((all, { mention, form }) => (mention ? all | bitsAsked(mention, form) : all), 0)
  const [anchor = null, ...words] = sets.toSorted((a, b) => weight(a) - weight(b))
  return { source, elements, anchor, words, kinds, opening: openingOf(elements) }
}

/** Of the first element that must be there and those before it that may be. */
function openingOf(elements: readonly Element[]): Opening | null {
  const words: number[] = []
  let named = 0
  for (const each of elements) {
    if (each.kind === 'gap') return null
    words.push(...each.words)
    named |= each.kind === 'determiner' ? NAMED.person : each.named
    if (!each.optional) return { words, named }
  }
  return null
}

/**
 * How many of a thousand sentences of the press have such a word, about: common little words and marks make poor anchors,
 * words that every story of the House is full of make middling ones. Any other word is rare.
 */
const COMMON: ReadonlyMap<number, number> = new Map(
  Object.entries({
    300: '. , the to of and a in',
    120: `for is was it that on as with ( ) '`,
    60: 'have not from at be are had has by who they : his',
    40: 'were been which this there would when an he she her their its or will said you we my',
    12: `; - – — party whip election by-election seat government mp mps votes vote voted majority candidate commons told new
      now back out up over down again no so first after like one time more than last since until into go goes going went
      gone come comes came coming take takes took taken get gets got make makes made put puts give gives given left won
      held second may before leader member members former next any being did do does`,
  }).flatMap(([share, words]) => words.split(/\s+/).map((word) => [numbered(word), Number(share)])),
)

/** Whoever speaks of what is their own is no mention. */
const FIRST_PERSON = ['my', 'our'].map(numbered)
const DETERMINERS = 'the a an his her their its my our your whose'.split(' ').map(numbered)

function weight(words: readonly number[]): number {
  return words.reduce((sum, word) => sum + (COMMON.get(word) ?? 1), 0)
}

const BARE = {
  optional: false,
  words: [],
  mention: null,
  named: 0,
  form: null,
  role: null,
  most: 0,
} as const

function element(source: string): Element {
  const gap = /^\.\.(\d+)$/.exec(source)
  if (gap) return { ...BARE, kind: 'gap', most: Number(gap[1]) }
  const optional = source.endsWith('?') && source.length > 1
  const body = optional ? source.slice(0, -1) : source
  if (body === 'DET') return { ...BARE, kind: 'determiner', optional, words: DETERMINERS }
  if (body === 'PERSON[owner]') return { ...BARE, kind: 'determiner', optional, words: FIRST_PERSON }
  const mentioned = MENTION.exec(body)
  if (mentioned) {
    const [, kind, forms, role = null] = mentioned
    const mention = KINDS[kind as keyof typeof KINDS]
    const form = forms ? new Set(forms.split('|')) : null
    return { ...BARE, kind: 'mention', optional, mention, named: NAMED[mention], form, role }
  }
  if (/^[A-Z]{2,}/.test(body))
    throw new Error(`pattern element ${source}: not a mention kind (${Object.keys(KINDS).join(', ')}) or DET`)
  const isVerb = body.startsWith('<')
  const parts = (isVerb ? body.slice(1, -1) : body).split('|')
  const words = new Set(isVerb ? parts.flatMap(formsOf) : parts)
  return { ...BARE, kind: 'word', optional, words: Array.from(words, numbered) }
}
