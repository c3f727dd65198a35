/** The clause around a trigger: who does it, and the words between the doer and the deed. @module */

import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { type Group, groupAt, isAmong } from '../doers/group.ts'
import { together, togetherAfter } from '../doers/list-of-people.ts'
import { unnamedAt } from '../doers/unnamed.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import { describedBy } from './apposition.ts'
import { isPassive, subjectSide } from './auxiliary.ts'
import { doersAt } from './doers-at.ts'
import { BEHIND, gerundGovernor } from './gerund.ts'
import { hangerIn, hungOn } from './hanging.ts'
import { isObject } from './object.ts'
import { amongThose, antecedentOf } from './relative.ts'

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

const SUBORDINATORS = new Set(
  'after since before following when until because despite having while as once'.split(' '),
)
const STOPS = new Set(['.', ';', ':', '!', '?'])
/** The speaker and a verb in one word, by the verb. */
const FIRST_PERSON: ReadonlyMap<string, string> = new Map(
  ['i', 'we'].flatMap((who) => [
    [`${who}'m`, 'am'],
    [`${who}'re`, 'are'],
    [`${who}'ve`, 'have'],
    [`${who}'ll`, 'will'],
    [`${who}'d`, 'would'],
  ]),
)
/** People who are no members of the House and take a verb from whoever is named further left. */
const STRANGERS = wordSet(
  `councillor councillors voter voters activist activists supporter supporters peer peers msp msps mep meps donor donors
  people others some many few those anyone everyone nobody none someone aide aides adviser advisers union unions staff
  candidate candidates husband wife father mother son daughter brother sister grandfather grandmother
  grandson granddaughter uncle aunt cousin nephew niece parents ancestor ancestors girlfriend boyfriend fiancée friend friends ally allies predecessor
  successor boss bosses loyalist loyalists backer backers critic critics sidekick protege rival rivals organiser organisers staffer staffers senator senators ams ms grandees grandee mayor mayors he-or-she`,
)
/** What happens, and leaves or joins nothing itself: "the resignation left the party divided". */
const HAPPENINGS = wordSet(
  'resignation departure defection suspension expulsion sacking walkout row scandal affair controversy result defeat',
)
/** How far left of its verb a subject is looked for, in units. */
const REACH = 40

/** The clause of the trigger at unit `at`. */
export function clauseAt(units: readonly Unit[], at: number): Clause {
  const chain: string[] = []
  const wide: string[] = []
  let subordinate: string | null = null
  let open = true
  let group: Group | null = null
  const found = (subjects: readonly PersonMention[], from: number, rest: Partial<Clause> = {}): Clause => ({
    subjects,
    firstPerson: false,
    group: null,
    chain: isNegated(units, from) ? ['not', ...chain.reverse()] : chain.reverse(),
    wide: wide.reverse(),
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
  })
  const next = subjectSide(units, at)
  const nearest = units[next]
  const subjectsOf = (verb: number): readonly PersonMention[] => clauseAt(units, verb).subjects
  // "One of ten members suspended": a bare participle is of what was done to them.
  const bare = next === at - 1 && nearest?.lower !== 'who'
  const counted = bare || nearest?.lower === 'those' ? amongThose(units, next + 1, subjectsOf) : null
  if (counted) {
    for (const { mention, lower } of units.slice(next + 1, at).reverse()) if (!mention) chain.push(lower)
    return found(counted, next, bare ? { passive: true } : {})
  }
  if (nearest && !nearest.mention && (STRANGERS.has(nearest) || isAged(nearest)))
    return found([], next, { stranger: true })
  if (isDoneByThing(units, next) || isAmount(units, next)) return found([], next, { stranger: true })
  const aside = beforeAside(units, next)
  if (aside) return found(aside.persons, aside.from)
  const joint = jointDoers(units, at)
  if (joint) {
    const { persons, from, ...rest } = joint
    return found(persons, from, rest)
  }
  const trailing = trailingSubject(units, at)
  if (trailing) return found(trailing, 0, { subordinate: 'participle' })
  for (let here = at - 1; here >= 0 && at - here <= REACH; here--) {
    const unit = units[here] as Unit
    const { mention, lower } = unit
    const described = open ? unnamedAt(units, here) : null
    if (described !== null) return found([], described, { unnamed: true })
    if (mention?.kind === 'person' && !mention.possessive) {
      const governor = gerundGovernor(units, here, at)
      const described = here === next && !governor ? describedBy(units, here) : null
      if (described?.person) return found([described.person], described.at)
      if (described) return found([], here, { stranger: true })
      if ((isObject(units, here) && !governor) || isUnknown(mention)) continue
      const persons = doersAt(units, here, at)
      if (governor)
        return found(persons, here, {
          subordinate: BEHIND.has(governor) ? governor : null,
          attending: governor === 'with',
        })
      // "Served under Ann Lee and Bo Day and now returns": neither of them does.
      if (
        persons.length > 1 &&
        isObject(
          units,
          units.findIndex((each) => each.mention === persons[0]),
        )
      )
        continue
      return found(persons, here)
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
    if (STOPS.has(lower)) break
    const contracted = FIRST_PERSON.get(lower)
    if (contracted) chain.push(contracted)
    if (contracted || lower === 'i' || lower === 'we') return found([], here, { firstPerson: true })
    // "I know why you have resigned".
    if (lower === 'you' && open) return found([], here, { stranger: true })
    if (lower === 'who' || (lower === 'that' && here === next)) {
      const antecedent = antecedentOf(units, here, subjectsOf)
      const relative = !antecedent?.predicated && !isClosed(units, here, next, at)
      if (antecedent) return found(antecedent.persons, here, { group: antecedent.group, relative })
      if (lower === 'who') {
        const unnamed = unnamedAt(units, here - 1) !== null
        return found([], here, { relative, unnamed, stranger: !unnamed })
      }
    }
    if (SUBORDINATORS.has(lower) && open && !subordinate && !isPastGerund(units, here, at))
      subordinate = lower
    if (unit.token.kind === 'mark' && lower !== "'s" && lower !== "'") open = false
    if (open) chain.push(lower)
    wide.push(lower)
  }
  if (group) return found(joinedBefore(units, group), group.from, { group })
  const after = followingSubject(units, at)
  const leading =
    after && (SUBORDINATORS.has(units[0]?.lower ?? '') ? units[0]?.lower : participle(units[at]))
  const subject = nearest?.mention?.kind === 'person' && isUnknown(nearest.mention)
  return found(after ? [after] : [], 0, {
    subordinate: subordinate ?? leading ?? null,
    pronoun: subject && !after,
  })
}

/** "Nor am I leaving": the verb's "not" stands before its subject. */
function isNegated(units: readonly Unit[], from: number): boolean {
  const before = units[from - 2]
  return before !== undefined && NEGATIONS.has(before) && !before.mention && INVERTED.has(units[from - 1])
}

const NEGATIONS = wordSet('nor neither never')
const INVERTED = wordSet('am is are was were has have had will would do does did can could')

/** "Ann Lee, a favourite since she spoke, moves": whoever an aside with a clause of its own is about. */
function beforeAside(
  units: readonly Unit[],
  comma: number,
): { readonly persons: readonly PersonMention[]; readonly from: number } | null {
  if (units[comma]?.mention || units[comma]?.lower !== ',') return null
  let own: PersonMention | null = null
  for (let here = comma - 1; here > 0 && comma - here <= REACH; here--) {
    const { mention, lower } = units[here] as Unit
    if (
      mention?.kind === 'person' &&
      mention.form === 'pronoun' &&
      !mention.possessive &&
      SUBORDINATORS.has(units[here - 1]?.lower ?? '')
    )
      own = mention
    const before = units[here - 1]?.mention
    if (mention || lower !== ',' || before?.kind !== 'person' || before.possessive) continue
    // "Ann Lee, whom he beat to the leadership, is".
    if (WHOM.has(units[here + 1]) && !isObject(units, here - 1))
      return { persons: together(units, here - 1), from: here - 1 }
    if (!own || before.name !== own.name || isObject(units, here - 1)) continue
    return { persons: together(units, here - 1), from: here - 1 }
  }
  return null
}

const WHOM = wordSet('whom whose')

/** "The resignation left": with its article, and no preposition that hangs it on somebody ("after the row left"). */
function isDoneByThing(units: readonly Unit[], next: number): boolean {
  const [before, article, thing] = [units[next - 2], units[next - 1], units[next]]
  if (!thing || thing.mention || !HAPPENINGS.has(thing)) return false
  if (!/^(?:the|this|that)$/.test(article?.lower ?? '')) return false
  return !before || before.token.kind === 'mark' || /^(?:said|says|and|but|as|that|how)$/.test(before.lower)
}

/** "Nearly £2 billion had gone from the government": money does nothing that is told of people. */
function isAmount(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit?.mention?.kind === 'number' && /^[£$€]/.test(unit.token.text)
}

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

const FINITE = wordSet('has have had is are was were will would')

/** "Having left…", "Quitting…": the deed of whoever the main clause is about. */
function participle(unit: Unit | undefined): string | null {
  return unit?.lower.endsWith('ing') ? 'participle' : null
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

const JOINING = wordSet('join joins joined joining follow follows followed following')

/** "A and B joined C in leaving": those who joined, and whom they joined. */
function jointDoers(
  units: readonly Unit[],
  at: number,
):
  | (Pick<Clause, 'chain' | 'wide' | 'from' | 'joined'> & { readonly persons: readonly PersonMention[] })
  | null {
  // "In not standing again": the trigger may begin with "not".
  const verb = units[at]?.lower === 'not' ? at + 1 : at
  const led = units[verb - 1]?.lower === 'not' ? verb - 2 : verb - 1
  if (!units[verb]?.lower.endsWith('ing') || units[led]?.lower !== 'in') return null
  const last = led - 1
  const persons = units[last]?.mention?.kind === 'person' ? together(units, last) : []
  if (persons.length === 0) return null
  for (let here = last; here >= 0 && last - here <= REACH; here--) {
    const unit = units[here] as Unit
    if (!unit.mention && JOINING.has(unit)) {
      const { subjects, from, chain, wide } = clauseAt(units, here)
      return subjects.length > 0
        ? { persons: [...subjects, ...persons], joined: persons, from, chain, wide }
        : null
    }
    const passes = unit.mention
      ? unit.mention.kind !== 'date'
      : /^(?:,|and|&)$/.test(unit.lower) || describes(unit, 'person')
    if (!passes) return null
  }
  return null
}

/** "He" with nobody before it: the name may come after. */
function isUnknown(mention: PersonMention): boolean {
  return mention.form === 'pronoun' && mention.resolution.state === 'unresolved'
}

/** "Ann Lee accused Bo Day of lying, quitting the party": a participle after a comma goes with the first subject. */
function trailingSubject(units: readonly Unit[], at: number): readonly PersonMention[] | null {
  if (units[at - 1]?.lower !== ',' || !participle(units[at])) return null
  for (let here = Math.max(0, at - REACH); here < at; here++) {
    const { mention, lower } = units[here] as Unit
    if (!mention && (lower === 'who' || lower === 'i' || lower === 'we')) return null
    if (mention?.kind === 'person' && !mention.possessive && !isObject(units, here) && !isUnknown(mention))
      return togetherAfter(units, here)
  }
  return null
}

/** "When the 34-year-old took over": nobody whom the sentence names before. */
function isAged({ lower }: Unit): boolean {
  return lower.endsWith('year-old')
}

/** "The surgeon, standing for the party, beat Ann Lee": what stands between commas is told of whoever opens the sentence. */
function isAsideOfThing(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.lower === ',' && DETERMINERS.has(units[0])
}

const DETERMINERS = wordSet('the a an this that')

/** The subject of the main clause that follows an opening participle or subordinate clause. */
function followingSubject(units: readonly Unit[], at: number): PersonMention | null {
  const opening =
    units[at]?.lower.endsWith('ing') ||
    units.slice(Math.max(0, at - REACH), at).some((unit) => SUBORDINATORS.has(unit.lower))
  if (!opening || isAsideOfThing(units, at)) return null
  // "Replacing Ann Lee as home secretary, Bo Day": what stands before the comma is the participle's own.
  const comma =
    at <= 1 && units[at]?.lower.endsWith('ing')
      ? units.findIndex(({ lower }, here) => here > at && lower === ',')
      : -1
  for (let here = Math.max(at, comma) + 1; here < Math.min(units.length, at + REACH); here++) {
    const mention = units[here]?.mention
    if (mention?.kind === 'person' && !mention.possessive && !isObject(units, here)) return mention
  }
  return null
}
