/** Whom "he" and "she" mean: the subject named last whose gender agrees. @module */
import { byStart, inOrder } from '../../base/in-order.ts'
import type { Span } from '../../base/span.ts'
import type { PersonMention } from '../mention.ts'
import { spanAt } from '../place.ts'
import type { TokenedSentence } from '../sentence.ts'
import { HANGS, isPrepositional } from '../subject.ts'
import { type Token, tokenFrom } from '../token.ts'
import { wordSet } from '../word.ts'
import { DESCRIBING, descriptionIn } from './description.ts'
import { isAllQuoted, isSpoken, speakerIn } from './direct-speech.ts'
import { type FoundPronoun, NOMINATIVE, POSSESSIVE, pronounMention } from './pronoun.ts'
import {
  doerTo,
  type Few,
  isJoined,
  opens,
  opensClause,
  opensMain,
  spokenOf,
  TELLS,
  tellerBefore,
} from './pronoun-clause.ts'
import type { Identity, NamedPerson } from './resolve.ts'

const NONE: readonly never[] = []

/** What of a sentence says who its pronouns are. */
interface PronounSentence extends Pick<TokenedSentence, 'tokens' | 'kinds' | 'role'> {
  /** The quotations that reach into it. */
  readonly quoted: readonly Span[]
  readonly pronouns: readonly FoundPronoun[]
}

/** Remembers who was talked about, sentence by sentence. */
export class Antecedents {
  readonly #subjects: Identity[] = []
  readonly #others: Identity[] = []
  /** Whom the sentence being read has named last, of each gender. */
  #woman: Identity | null = null
  #man: Identity | null = null
  #either: Identity | null = null
  /** Who has been named, as often as they were, and how many of these are counted already. */
  readonly #named: Identity[] = []
  #counts: Map<Identity, number> | null = null
  #counted = 0
  /** Whom the sentence before, in whatever clause, told to have said something: "whose choice, Bo Day says, was fixed". */
  #teller: Identity | null = null
  /** Whose direct speech the sentence being read gives, and that of the one before: they are "I" in it, nobody's "she". */
  #speaker: Identity | null = null

  /** Adds the pronouns of one sentence to its names, in order of place, and remembers its subject. */
  readSentence(sentence: PronounSentence, named: readonly NamedPerson[]): readonly PersonMention[] {
    const { tokens, kinds, quoted, pronouns, role } = sentence
    const described = kinds & DESCRIBING ? this.#described(sentence, named) : null
    if (named.length === 0 && pronouns.length === 0 && !described) return NONE
    // Of the very length: an array that grows makes room for many more.
    const mentions = new Array<PersonMention>(named.length + pronouns.length + (described ? 1 : 0))
    let count = 0
    if (described) mentions[count++] = described.mention
    let subject: Identity | null = described?.identity ?? null
    let isPlural = false
    let hangs = HANGS.has(tokens[0])
    let owner: Identity | null = null
    let here: Identity[] | null = null
    let tells: Identity | null = null
    this.#woman = null
    this.#man = null
    this.#either = null
    this.#speaker = quoted.length === 0 ? null : this.#speakerOf(tokens, named, quoted)
    let next = 0
    for (let turn = 0; turn <= pronouns.length; turn++) {
      const found = pronouns[turn]
      const token = found && (tokens[found.at] as Token)
      const to = token ? token.start : Number.POSITIVE_INFINITY
      for (; next < named.length && (named[next] as NamedPerson).mention.start <= to; next++) {
        const { mention, identity } = named[next] as NamedPerson
        mentions[count++] = mention
        // Whom a speaker talks of is not whom the article goes on about, nor is who took its pictures.
        if (spanAt(quoted, mention.start) >= 0) continue
        if (role === 'caption' && identity.resolution.state === 'unresolved') continue
        if (!here && mention.possessive && opens(tokens, mention)) owner = identity
        const acts = !mention.possessive && !isPrepositional(tokens, mention)
        if (acts && TELLS.has(tokens[tokenFrom(tokens, mention.end)])) tells = identity
        const isMain = hangs && subject !== null && opensMain(tokens, mention)
        if (isMain) hangs = false
        if (acts && (!subject || isMain || (isPlural && opensClause(tokens, mention)))) {
          isPlural = !subject && isJoined(tokens, mention, named[next + 1])
          subject = identity
        }
        if (here) here.push(identity)
        else here = [identity]
        if (identity.gender === 'F') this.#woman = identity
        else if (identity.gender === 'M') this.#man = identity
        else this.#either = identity
        this.#named.push(identity)
      }
      if (!found || !token) break
      const spoken = isSpoken(tokens, quoted, found.at)
      const before = next > 0 ? named[next - 1] : undefined
      const telling = spoken ? null : tellerBefore(tokens, before, found)
      const others = spoken
        ? this.#speaker && new Set([this.#speaker])
        : (spokenOf(tokens, named, quoted, found) ?? doerTo(tokens, before, found))
      const object = NOMINATIVE.has(token) ? this.#objectOf(found.gender, subject, others) : null
      const teller = here || subject || spoken ? null : this.#tellerOf(tokens, found)
      const answered = spoken ? null : this.#answered(tokens, before, found)
      // "A eurosceptic in Ann Lee's party said that she": whoever that is.
      const strange = !subject && !spoken && NOMINATIVE.has(token) && isOfSomeone(tokens, named, next)
      const identity = strange
        ? null
        : (telling ?? object ?? answered ?? teller ?? this.#find(found.gender, subject ?? owner, others))
      if (!spoken && !POSSESSIVE.has(token) && quoted.length > 0) this.#speaker ??= identity
      mentions[count++] = pronounMention(token, tokens[found.at + 1], identity)
      if (identity && !subject && !POSSESSIVE.has(token)) subject = identity
    }
    this.#teller = tells
    // "Ann Lee's decision" is about her.
    const about = subject ?? owner
    if (about) putFirst(this.#subjects, about, MOST_SUBJECTS)
    for (let at = 0; here && at < here.length; at++) {
      const each = here[at] as Identity
      if (each !== about) putBefore(this.#others, each, MOST_OTHERS)
    }
    // Whoever is described may stand behind a name: "In a letter to Ann Lee, the former minister said".
    return described ? inOrder(mentions, byStart) : mentions
  }

  #speakerOf(
    tokens: readonly Token[],
    named: readonly NamedPerson[],
    quoted: readonly Span[],
  ): Identity | null {
    return speakerIn(tokens, named, quoted) ?? (isAllQuoted(tokens, quoted) ? this.#speaker : null)
  }

  /** "Ann Lee replied that she had been right to go": whoever an answer is to, of whom the article told before. */
  #answered(
    tokens: readonly Token[],
    last: NamedPerson | undefined,
    { at, gender }: FoundPronoun,
  ): Identity | null {
    if (!last || !NOMINATIVE.has(tokens[at]) || last.identity.gender !== gender) return null
    if (!ANSWERS.has(tokens[tokenFrom(tokens, last.mention.end)])) return null
    return this.#subjects.find((each) => each !== last.identity && each.gender === gender) ?? null
  }

  /** "He told the BBC", where somebody of his sex said something in the sentence before: who goes on speaking. */
  #tellerOf(tokens: readonly Token[], { at, gender }: FoundPronoun): Identity | null {
    if (!NOMINATIVE.has(tokens[at]) || !TELLS.has(tokens[at + 1])) return null
    return this.#teller?.gender === gender ? this.#teller : null
  }

  /** A description at the head of a sentence means the one of the last subjects named most. */
  #described({ tokens, quoted }: PronounSentence, named: readonly NamedPerson[]): NamedPerson | null {
    if (this.#subjects.length === 0) return null
    const place = descriptionIn(tokens)
    const first = place && tokens[place.from]
    const last = place && tokens[place.to - 1]
    if (!first || !last) return null
    // "In a letter to Ann Lee, the former minister said".
    const isOther = ({ mention }: NamedPerson) =>
      spanAt(quoted, mention.start) >= 0 || (mention.end <= first.start && isPrepositional(tokens, mention))
    if (named.some((each) => each.mention.start < last.end && !isOther(each))) return null
    let identity: Identity | null = null
    for (const each of this.#subjects) {
      if (each.resolution.state === 'unresolved') continue
      if (!identity || this.#timesNamed(each) >= this.#timesNamed(identity)) identity = each
    }
    if (!identity) return null
    const { name, resolution } = identity
    const span = { start: first.start, end: last.end }
    return {
      identity,
      mention: { kind: 'person', form: 'role', ...span, name, resolution, possessive: false, former: false },
    }
  }

  /** Few articles ask for it. */
  #timesNamed(identity: Identity): number {
    this.#counts ??= new Map()
    for (; this.#counted < this.#named.length; this.#counted++) {
      const named = this.#named[this.#counted] as Identity
      this.#counts.set(named, (this.#counts.get(named) ?? 0) + 1)
    }
    return this.#counts.get(identity) ?? 0
  }

  /** Of those talked of, the nearest of that gender; else the nearest of whom it is not known. */
  #find(gender: 'F' | 'M', subject: Identity | null, except: Few): Identity | null {
    // "Ann Lee left. Cy Fox was told that she": of a sentence about somebody of whom it is not known, that one.
    if (subject?.gender === null && !except?.has(subject)) return subject
    return this.#nearest(gender, subject, except) ?? this.#nearest(null, subject, except)
  }

  /** "Ann Lee replaces Bo Day after he stepped down": of a sentence about a woman, the man it has named. */
  #objectOf(gender: 'F' | 'M', subject: Identity | null, except: Few): Identity | null {
    const isOther = subject?.gender != null && subject.gender !== gender
    return isOther ? this.#hereOf(gender, except) : null
  }

  #hereOf(gender: Gender, except: Few): Identity | null {
    const identity = gender === 'F' ? this.#woman : gender === 'M' ? this.#man : this.#either
    return identity && !except?.has(identity) ? identity : null
  }

  #nearest(gender: Gender, subject: Identity | null, except: Few): Identity | null {
    if (subject?.gender === gender && !except?.has(subject)) return subject
    const is = (each: Identity) => each.gender === gender && !except?.has(each)
    const found = this.#subjects.find(is) ?? this.#hereOf(gender, except)
    if (found) return found
    const other = this.#others.find(is) ?? null
    // Whom the article goes on about, a man or a woman, comes before whoever else it names.
    const last = subject ?? this.#subjects[0]
    return other && gender && last?.gender === null && !except?.has(last) ? last : other
  }
}

/** A sentence that opens with somebody it does not name, of those it names only as whose they are. */
function isOfSomeone(tokens: readonly Token[], named: readonly NamedPerson[], to: number): boolean {
  if (!INDEFINITE.has(tokens[0]) || to === 0) return false
  for (let at = 0; at < to; at++) if (!(named[at] as NamedPerson).mention.possessive) return false
  return true
}

const INDEFINITE = wordSet('a an another')

const ANSWERS = wordSet('replied replies answered')

type Gender = Identity['gender']

/** How many are remembered of either sort. */
const MOST_SUBJECTS = 4
const MOST_OTHERS = 6

/** Before the others, the last of which goes where there are more than may be. */
function putBefore(list: Identity[], identity: Identity, most: number): void {
  const last = Math.min(list.length, most - 1)
  for (let at = last; at > 0; at--) list[at] = list[at - 1] as Identity
  list[0] = identity
}

/** The same of one who may be among them. */
function putFirst(list: Identity[], identity: Identity, most: number): void {
  if (list[0] === identity) return
  const known = list.indexOf(identity)
  // In place of itself, else behind the others, or of the last where there are as many as may be.
  let at = known > 0 ? known : Math.min(list.length, most - 1)
  for (; at > 0; at--) list[at] = list[at - 1] as Identity
  list[0] = identity
}
