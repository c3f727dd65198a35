/** The clause around a trigger: who does it, and the words between the doer and the deed. @module */

import { FINITE } from '../../mention/grammar.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { WordMap, wordSet } from '../../mention/word.ts'
import { type Group, groupAt, isAmong } from '../doers/group.ts'
import { together } from '../doers/list-of-people.ts'
import { unnamedAt } from '../doers/unnamed.ts'
import type { Unit } from '../pattern/unit.ts'
import { describedBy } from './apposition.ts'
import { isPassive, subjectSide } from './auxiliary.ts'
import { doersAt } from './doers-at.ts'
import { BEHIND, gerundGovernor } from './gerund.ts'
import { hangerIn, hungOn, SUBORDINATORS } from './hanging.ts'
import { jointDoers } from './joint-doers.ts'
import { isObject } from './object.ts'
import { amongThose, antecedentOf } from './relative.ts'
import { isStrange } from './strange-subject.ts'
import {
  beforeAside,
  followingSubject,
  isUnknown,
  participle,
  REACH,
  trailingSubject,
} from './subject-apart.ts'

export interface Clause {
  /** Who acts: several for "A, B and C have left"; empty when the sentence does not say. */
  readonly subjects: readonly PersonMention[]
  /** The subject is "I" or "we": the speaker of the quotation. */
  readonly firstPerson: boolean
  /** The subject is several people not named in the clause: "seven MPs", "the rebels", "they". */
  readonly group: Group | null
  /** Lower-case words between subject and trigger, nearest last: auxiliaries, negations, "refused to". */
  readonly chain: readonly string[]
  /** As `chain`, but past whatever is named in between ("ruled out a return by"). */
  readonly wide: readonly string[]
  /** Unit index where the subject begins, or of the chain's first word when there is none. */
  readonly from: number
  /** The deed hangs on "after", "since", "before", "following": background to another deed. */
  readonly subordinate: string | null
  /** The deed is told in a relative clause: "Ann Lee, who left the party,". */
  readonly relative: boolean
  /** Done to the subject: "was suspended", and of a bare participle too. */
  readonly passive: boolean
  /** The word that hangs the whole clause on another: "after Ann Lee left". */
  readonly hungOn: string | null
  /** Somebody the clause does not name: "voters who", "a councillor has". */
  readonly stranger: boolean
  /** The trigger itself, lower-case. */
  readonly verb: string
  /** One member the clause does not name: "a Tory MP has". */
  readonly unnamed: boolean
  /** The subject is "he" or "she", and grammar does not say who. */
  readonly pronoun: boolean
  /** A participle that goes along with what the sentence tells: "with Ann Lee joining". */
  readonly attending: boolean
  /** Of the doers, those who did it before: "A joins B in leaving". */
  readonly joined: readonly PersonMention[]
}

const STOPS = wordSet('. ; : ! ?')
/** The speaker and a verb in one word, by the verb. */
const FIRST_PERSON = new WordMap<string>(
  ['i', 'we'].flatMap((who) => [
    [`${who}'m`, 'am'] as const,
    [`${who}'re`, 'are'] as const,
    [`${who}'ve`, 'have'] as const,
    [`${who}'ll`, 'will'] as const,
    [`${who}'d`, 'would'] as const,
  ]),
)
/** The clause of the trigger at unit `at`. */
export function clauseAt(units: readonly Unit[], at: number): Clause {
  const next = subjectSide(units, at)
  return clauseBeside(units, at, next) ?? clauseLeft(units, at, next)
}

/** What is gathered on the way from a trigger to its subject. */
type Way = Pick<Clause, 'chain' | 'wide' | 'subordinate'>

const NO_WAY: Way = { chain: [], wide: [], subordinate: null }

function clauseOf(
  units: readonly Unit[],
  at: number,
  subjects: readonly PersonMention[],
  from: number,
  { chain, wide, subordinate }: Way,
  rest: Partial<Clause> = {},
): Clause {
  return {
    subjects,
    firstPerson: false,
    group: null,
    chain: isNegated(units, from) ? ['not', ...chain] : chain,
    wide,
    from,
    subordinate,
    relative: false,
    passive: isPassive(units, at),
    stranger: false,
    verb: units[at]?.lower ?? '',
    unnamed: false,
    pronoun: false,
    attending: false,
    joined: [],
    hungOn: hungOn(units, from),
    ...rest,
  }
}

/** Where what stands at `next`, right before the verb's own words, settles whose deed it is; else null. */
function clauseBeside(units: readonly Unit[], at: number, next: number): Clause | null {
  const nearest = next >= 0 ? units[next] : undefined
  // "One of ten members suspended": a bare participle is of what was done to them.
  const bare = next === at - 1 && nearest?.lower !== 'who'
  const counted =
    bare || nearest?.lower === 'those'
      ? amongThose(units, next + 1, (verb) => clauseAt(units, verb).subjects)
      : null
  if (counted) {
    const chain = units.slice(next + 1, at).flatMap(({ mention, lower }) => (mention ? [] : lower))
    return clauseOf(units, at, counted, next, { ...NO_WAY, chain }, bare ? { passive: true } : {})
  }
  if (isStrange(units, next)) return clauseOf(units, at, [], next, NO_WAY, { stranger: true })
  const aside = beforeAside(units, next)
  if (aside) return clauseOf(units, at, aside.persons, aside.from, NO_WAY)
  const joint = jointDoers(units, at, clauseAt)
  if (joint) {
    const { persons, from, ...rest } = joint
    return clauseOf(units, at, persons, from, NO_WAY, rest)
  }
  const trailing = trailingSubject(units, at)
  return trailing && clauseOf(units, at, trailing, 0, NO_WAY, { subordinate: 'participle' })
}

/** The subject is the nearest on the left that is no object; else whoever the main clause behind is about. */
function clauseLeft(units: readonly Unit[], at: number, next: number): Clause {
  const chain: string[] = []
  const wide: string[] = []
  let subordinate: string | null = null
  let open = true
  let group: Group | null = null
  const found = (subjects: readonly PersonMention[], from: number, rest?: Partial<Clause>): Clause =>
    clauseOf(units, at, subjects, from, { chain: chain.reverse(), wide: wide.reverse(), subordinate }, rest)
  for (let here = at - 1; here >= 0 && at - here <= REACH; here--) {
    const unit = units[here] as Unit
    const { mention, lower } = unit
    const described = open ? unnamedAt(units, here, here === next) : null
    if (described !== null) return found([], described, { unnamed: true })
    if (mention?.kind === 'person' && !mention.possessive) {
      const person = personActing(units, here, at, next)
      if (person) return found(person.subjects, person.from, person.rest)
      continue
    }
    const plural = groupAt(units, here)
    const acting = plural !== null && here === next && isAttended(units, plural.from, at)
    if (plural && !group && (acting || (!isObject(units, here) && !isAmong(units, here)))) {
      group = plural
      if (here === next) return found(joinedBefore(units, plural), plural.from, { group })
    }
    // "No question of his leaving": the owner of a participle is its subject.
    if (here === next && mention?.kind === 'person' && units[at]?.lower.endsWith('ing')) {
      if (!isUnknown(mention)) return found([mention], here)
      continue
    }
    if (mention) {
      if (open && !subordinate && mention.kind === 'date') subordinate = hangerIn(mention)
      open = open && mention.kind === 'date'
      continue
    }
    if (STOPS.has(unit)) break
    const contracted = FIRST_PERSON.get(unit)
    if (contracted) chain.push(contracted)
    if (contracted || lower === 'i' || lower === 'we') return found([], here, { firstPerson: true })
    // "I know why you have resigned".
    if (lower === 'you' && open) return found([], here, { stranger: true })
    if (lower === 'who' || (lower === 'that' && here === next)) {
      const antecedent = antecedentOf(units, here, (verb) => clauseAt(units, verb).subjects)
      const relative = !antecedent?.predicated && !isClosed(units, here, next, at)
      if (antecedent) return found(antecedent.persons, here, { group: antecedent.group, relative })
      if (lower === 'who') {
        const unnamed = unnamedAt(units, here - 1) !== null
        return found([], here, { relative, unnamed, stranger: !unnamed })
      }
    }
    if (SUBORDINATORS.has(unit) && open && !subordinate && !isPastGerund(units, here, at)) subordinate = lower
    if (unit.token.kind === 'mark' && lower !== "'s" && lower !== "'") open = false
    if (open) chain.push(lower)
    wide.push(lower)
  }
  if (group) return found(joinedBefore(units, group), group.from, { group })
  const after = followingSubject(units, at)
  const leading = after && (SUBORDINATORS.has(units[0]) ? units[0]?.lower : participle(units[at]))
  const nearest = next >= 0 ? units[next]?.mention : null
  const pronoun = nearest?.kind === 'person' && isUnknown(nearest) && !after
  return found(after ? [after] : [], 0, { subordinate: subordinate ?? leading ?? null, pronoun })
}

interface Acting {
  readonly subjects: readonly PersonMention[]
  readonly from: number
  readonly rest?: Partial<Clause>
}

/** Whether whoever is named at `here` does the deed, and with whom; null of one to whom something is done. */
function personActing(units: readonly Unit[], here: number, at: number, next: number): Acting | null {
  const mention = units[here]?.mention as PersonMention
  const governor = gerundGovernor(units, here, at)
  const described = here === next && !governor ? describedBy(units, here) : null
  if (described?.person) return { subjects: [described.person], from: described.at }
  if (described) return { subjects: [], from: here, rest: { stranger: true } }
  // "Clears the way for Ann Lee, a minister, to become leader": nobody before her does.
  if (units[at - 1]?.lower === 'to' && units[here - 1]?.lower === 'for')
    return { subjects: [], from: here, rest: { stranger: true } }
  // "By the time he got there the lights were out".
  if (mention.form === 'pronoun' && here < next && isThing(units, next))
    return { subjects: [], from: here, rest: { stranger: true } }
  if ((isObject(units, here) && !governor) || isUnknown(mention)) return null
  const subjects = doersAt(units, here, at)
  if (governor) {
    const subordinate = BEHIND.has(governor) ? governor : null
    return { subjects, from: here, rest: { subordinate, attending: governor === 'with' } }
  }
  // "Served under Ann Lee and Bo Day and now returns": neither of them does.
  const first = subjects.length > 1 ? units.findIndex((each) => each.mention === subjects[0]) : -1
  return subjects.length > 1 && isObject(units, first) ? null : { subjects, from: here }
}

/** A plain noun with its article: no post, no party, no name. */
function isThing(units: readonly Unit[], at: number): boolean {
  const [article, noun] = [units[at - 1], units[at]]
  return (
    noun?.mention === null && noun.token.kind === 'word' && ARTICLES.has(article) && article?.mention === null
  )
}

const ARTICLES = wordSet('the a an')

/** "Nor am I leaving": the verb's "not" stands before its subject. */
function isNegated(units: readonly Unit[], from: number): boolean {
  const before = from > 1 ? units[from - 2] : undefined
  return before !== undefined && NEGATIONS.has(before) && !before.mention && INVERTED.has(units[from - 1])
}

const NEGATIONS = wordSet('nor neither never')
const INVERTED = wordSet('am is are was were has have had will would do does did can could')

/** "Ann Lee and five other MPs": those named beside a group. */
function joinedBefore(units: readonly Unit[], group: Group): readonly PersonMention[] {
  const joint = units[group.from - 1]?.lower
  return joint === 'and' || joint === 'plus' ? together(units, group.from - 2) : []
}

/** Whether a relative clause has ended before the verb: ", has joined" or "… the party have been given". */
function isClosed(units: readonly Unit[], who: number, next: number, at: number): boolean {
  if (next <= who) return false
  const last = units[next]?.lower ?? ''
  if (last === ',' || last === ')') return true
  if (last === 'and' || last === 'but' || last === 'or') return false
  return units.slice(next + 1, at).some((unit) => !unit.mention && FINITE.has(unit))
}

/** "Quits after admitting it and will not stand": a verb of its own behind "and" goes with what "after" hangs on. */
function isPastGerund(units: readonly Unit[], hanger: number, at: number): boolean {
  if (!units[hanger + 1]?.lower.endsWith('ing')) return false
  for (let here = hanger + 2; here < at; here++)
    if (AND.has(units[here]) && FINITE.has(units[here + 1])) return true
  return false
}

const AND = wordSet('and but')

/** "With several ministers leaving": they do. */
function isAttended(units: readonly Unit[], group: number, at: number): boolean {
  if (!units[at]?.lower.endsWith('ing')) return false
  let before = group - 1
  while (before >= 0 && QUANTIFIERS.has(units[before])) before--
  return units[before]?.lower === 'with'
}

const QUANTIFIERS = wordSet('several some many a number of other more further all the')
