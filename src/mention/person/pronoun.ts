/** Whom "he" and "she" mean: the subject named last whose gender agrees. @module */
import type { Span } from '../../base/span.ts'
import type { PersonMention } from '../mention.ts'
import { isPrepositional } from '../subject.ts'
import type { Token } from '../token.ts'
import { addKind, KIND } from '../word.ts'
import { descriptionEnd } from './description.ts'
import type { Identity } from './resolve.ts'

const GENDERS: ReadonlyMap<string, 'F' | 'M'> = new Map([
  ['he', 'M'],
  ['his', 'M'],
  ['him', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
])
const POSSESSIVE = new Set(['his', 'her', 'hers'])

export interface NamedPerson {
  readonly mention: PersonMention
  readonly identity: Identity
}

/** A pronoun of the third person, by the number of its token. */
export interface FoundPronoun {
  readonly at: number
  readonly gender: 'F' | 'M'
}

const NONE: readonly never[] = []

addKind(KIND.pronoun, GENDERS.keys())

export function findPronouns(tokens: readonly Token[]): readonly FoundPronoun[] {
  let found: FoundPronoun[] | null = null
  for (let at = 0; at < tokens.length; at++) {
    const { kinds, lower } = tokens[at] as Token
    const gender = kinds & KIND.pronoun ? GENDERS.get(lower) : undefined
    if (!gender) continue
    found ??= []
    found.push({ at, gender })
  }
  return found ?? NONE
}

/** Remembers who was talked about, sentence by sentence. */
export class Antecedents {
  #subjects: Identity[] = []
  #others: Identity[] = []
  /** How often each has been named, for whom "the former minister" means. */
  readonly #named = new Map<Identity, number>()

  /** Adds the pronouns of one sentence to its names, in order of place, and remembers its subject. */
  readSentence(
    tokens: readonly Token[],
    named: readonly NamedPerson[],
    quoted: readonly Span[],
    pronouns: readonly FoundPronoun[],
  ): readonly PersonMention[] {
    const isQuoted = (offset: number) => quoted.some((span) => span.start <= offset && offset < span.end)
    const mentions: PersonMention[] = []
    let next = 0
    if (named.length === 0 && pronouns.length === 0 && tokens[0]?.lower !== 'the') return NONE
    const described = this.#described(tokens, named)
    if (described) mentions.push(described.mention)
    let subject: Identity | null = described?.identity ?? null
    const here: Identity[] = []
    const upTo = (offset: number) => {
      while (next < named.length && (named[next] as NamedPerson).mention.start <= offset) {
        const { mention, identity } = named[next++] as NamedPerson
        mentions.push(mention)
        // Whom a speaker talks of is not whom the article goes on about.
        if (isQuoted(mention.start)) continue
        if (!subject && !mention.possessive && !isPrepositional(tokens, mention)) subject = identity
        here.push(identity)
        this.#named.set(identity, (this.#named.get(identity) ?? 0) + 1)
      }
    }
    for (const { at, gender } of pronouns) {
      const token = tokens[at] as Token
      upTo(token.start)
      const identity = this.#find(gender, subject, here)
      mentions.push(pronoun(token, tokens[at + 1], identity))
      if (identity && !subject && !POSSESSIVE.has(token.lower)) subject = identity
    }
    upTo(tokens.at(-1)?.start ?? 0)
    if (subject) this.#subjects = [subject, ...this.#subjects.filter((each) => each !== subject)].slice(0, 4)
    this.#others = [...here.filter((each) => each !== subject).reverse(), ...this.#others].slice(0, 6)
    return mentions
  }

  /** A description at the head of a sentence means the one of the last subjects named most. */
  #described(tokens: readonly Token[], named: readonly NamedPerson[]): NamedPerson | null {
    const end = descriptionEnd(tokens)
    const first = tokens[0]
    const last = end === null ? undefined : tokens[end - 1]
    if (!first || !last || named.some(({ mention }) => mention.start < last.end)) return null
    let identity: Identity | null = null
    for (const each of this.#subjects) {
      if (each.resolution.state !== 'resolved') continue
      if (!identity || (this.#named.get(each) ?? 0) > (this.#named.get(identity) ?? 0)) identity = each
    }
    if (!identity) return null
    const { name, resolution } = identity
    const span = { start: first.start, end: last.end }
    return {
      identity,
      mention: { kind: 'person', form: 'role', ...span, name, resolution, possessive: false, former: false },
    }
  }

  #find(gender: 'F' | 'M', subject: Identity | null, here: readonly Identity[]): Identity | null {
    const order = [...(subject ? [subject] : []), ...this.#subjects, ...[...here].reverse(), ...this.#others]
    return order.find((each) => each.gender === gender) ?? order.find((each) => each.gender === null) ?? null
  }
}

function pronoun(token: Token, after: Token | undefined, identity: Identity | null): PersonMention {
  const owns =
    token.lower === 'his' || token.lower === 'hers' || (token.lower === 'her' && after?.kind === 'word')
  return {
    kind: 'person',
    form: 'pronoun',
    start: token.start,
    end: token.end,
    name: identity?.name ?? '',
    resolution: identity?.resolution ?? { state: 'unresolved' },
    possessive: owns,
    former: false,
  }
}
