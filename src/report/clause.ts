/** The clause around a trigger: who does it, and the words between the doer and the deed. @module */
import type { MarkedSentence } from '../mention/marked.ts'
import type { PersonMention } from '../mention/mention.ts'
import type { Unit } from './pattern/unit.ts'

export interface Clause {
  /** Who acts: several for "A, B and C have left"; empty when the sentence does not say. */
  readonly subjects: readonly PersonMention[]
  /** The subject is "I" or "we": the speaker of the quotation. */
  readonly firstPerson: boolean
  /** Lower-case words between subject and trigger, nearest last: auxiliaries, negations, "refused to". */
  readonly chain: readonly string[]
  /** Unit index where the subject begins, or of the chain's first word when there is none. */
  readonly from: number
  /** The deed hangs on "after", "since", "before", "following": background to another deed. */
  readonly subordinate: string | null
}

const SUBORDINATORS = new Set([
  'after',
  'since',
  'before',
  'following',
  'when',
  'until',
  'because',
  'despite',
  'having',
  'while',
  'as',
  'once',
])
const RELATIVES = new Set(['who', 'whose', 'which', 'that'])
const STOPS = new Set(['.', ';', ':', '!', '?'])
const PREPOSITIONS = new Set(
  'of to by with from for against about after before like than over under between in on at into towards without through via despite including'.split(
    ' ',
  ),
)
/** How far left of its verb a subject is looked for, in units. */
const REACH = 40

/** The clause of the trigger at unit `at`. */
export function clauseAt(units: readonly Unit[], at: number, sentence: MarkedSentence): Clause {
  const chain: string[] = []
  let subordinate: string | null = null
  let open = true
  for (let here = at - 1; here >= 0 && at - here <= REACH; here--) {
    const unit = units[here] as Unit
    const mention = unit.mention
    if (mention?.kind === 'person' && !isOwner(mention)) {
      if (isObject(units, here)) continue
      return {
        subjects: together(units, here),
        firstPerson: false,
        chain: chain.reverse(),
        from: here,
        subordinate,
      }
    }
    if (mention) {
      open = open && mention.kind === 'date'
      continue
    }
    if (STOPS.has(unit.lower)) break
    if (unit.lower === 'i' || unit.lower === 'we')
      return { subjects: [], firstPerson: true, chain: chain.reverse(), from: here, subordinate }
    if (RELATIVES.has(unit.lower)) {
      const antecedent = nearestPerson(units, here)
      if (antecedent && (unit.lower === 'who' || unit.lower === 'that')) {
        return { subjects: [antecedent], firstPerson: false, chain: chain.reverse(), from: here, subordinate }
      }
    }
    if (SUBORDINATORS.has(unit.lower) && open && !subordinate) subordinate = unit.lower
    if (unit.token.kind === 'mark' && unit.lower !== "'s" && unit.lower !== "'") open = false
    if (open) chain.push(unit.lower)
  }
  const after = followingSubject(units, at)
  return {
    subjects: after ? [after] : [],
    firstPerson: false,
    chain: chain.reverse(),
    from: 0,
    subordinate: subordinate ?? (after ? leading(units, at) : null),
  }

  function leading(all: readonly Unit[], until: number): string | null {
    const first = all[0]
    return first && until > 0 && SUBORDINATORS.has(first.lower)
      ? first.lower
      : sentence.index < 0
        ? null
        : participle(all[until])
  }
}

/** "Having left…", "Quitting…": the deed of whoever the main clause is about. */
function participle(unit: Unit | undefined): string | null {
  return unit?.lower.endsWith('ing') ? 'participle' : null
}

function isOwner(person: PersonMention): boolean {
  return person.possessive
}

/** Governed by a preposition, with a description between ("by the former minister Ann Lee"). */
export function isObject(units: readonly Unit[], at: number): boolean {
  for (let here = at - 1, steps = 0; here >= 0 && steps < 5; here--, steps++) {
    const unit = units[here] as Unit
    if (!unit.mention && PREPOSITIONS.has(unit.lower)) return true
    const describes = unit.mention
      ? unit.mention.kind === 'office' || unit.mention.kind === 'party'
      : DESCRIBES.has(unit.lower)
    if (!describes) return false
  }
  return false
}

const DESCRIBES = new Set(
  'the a an former then late colleague candidate fellow his her their veteran senior'.split(' '),
)

/** "A, B and C": everyone joined to the person at `last`, in order. */
export function together(units: readonly Unit[], last: number): PersonMention[] {
  const persons: PersonMention[] = []
  for (let here = last; here >= 0; ) {
    const mention = units[here]?.mention
    if (mention?.kind !== 'person' || mention.possessive) break
    persons.unshift(mention)
    let before = here - 1
    while (
      before >= 0 &&
      (units[before]?.mention?.kind === 'party' || units[before]?.mention?.kind === 'office')
    )
      before--
    const joint = units[before]?.lower
    if (joint === 'and' || joint === ',' || joint === '&')
      here = units[before - 1]?.lower === ',' ? before - 2 : before - 1
    else break
    // ", and X left": a comma before a lone verb phrase joins clauses, not people; only names side by side are joined.
    if (units[here]?.mention?.kind !== 'person') break
  }
  return persons
}

/** People joined to the one at `first`, to its right: "defections of A, B and C". */
export function togetherAfter(units: readonly Unit[], first: number): PersonMention[] {
  const persons: PersonMention[] = []
  for (let here = first; here < units.length; ) {
    const mention = units[here]?.mention
    if (mention?.kind !== 'person' || mention.possessive) break
    persons.push(mention)
    let next = here + 1
    if (units[next]?.lower === ',') next++
    if (units[next]?.lower === 'and' || units[next]?.lower === '&') next++
    if (next === here + 1) break
    here = next
  }
  return persons
}

function nearestPerson(units: readonly Unit[], before: number): PersonMention | null {
  for (let here = before - 1; here >= 0 && before - here < 12; here--) {
    const mention = units[here]?.mention
    if (mention?.kind === 'person') return mention
    if (!mention && STOPS.has((units[here] as Unit).lower)) return null
  }
  return null
}

/** The subject of the main clause that follows an opening participle or subordinate clause. */
function followingSubject(units: readonly Unit[], at: number): PersonMention | null {
  const opening =
    units[at]?.lower.endsWith('ing') || units.slice(0, at).some((unit) => SUBORDINATORS.has(unit.lower))
  if (!opening) return null
  for (let here = at + 1; here < units.length; here++) {
    const mention = units[here]?.mention
    if (mention?.kind === 'person' && !mention.possessive && !isObject(units, here)) return mention
  }
  return null
}
