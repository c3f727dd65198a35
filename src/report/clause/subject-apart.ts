/** Subjects that do not stand right before their verb: before an aside, at the head of the sentence, behind an opening clause. @module */
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { together, togetherAfter } from '../doers/list-of-people.ts'
import type { Unit } from '../pattern/unit.ts'
import { SUBORDINATORS } from './hanging.ts'
import { isObject } from './object.ts'

/** How far from its verb a subject is looked for, in units. */
export const REACH = 40

/** "He" with nobody before it: the name may come after. */
export function isUnknown(mention: PersonMention): boolean {
  return mention.form === 'pronoun' && mention.resolution.state === 'unresolved'
}

/** "Having left…", "Quitting…": the deed of whoever the main clause is about. */
export function participle(unit: Unit | undefined): string | null {
  return unit?.lower.endsWith('ing') ? 'participle' : null
}

/** "Ann Lee, a favourite since she spoke, moves": whoever an aside with a clause of its own is about. */
export function beforeAside(
  units: readonly Unit[],
  comma: number,
): { readonly persons: readonly PersonMention[]; readonly from: number } | null {
  if (comma < 0 || units[comma]?.mention || units[comma]?.lower !== ',') return null
  let own: PersonMention | null = null
  for (let here = comma - 1; here > 0 && comma - here <= REACH; here--) {
    const { mention, lower } = units[here] as Unit
    if (
      mention?.kind === 'person' &&
      mention.form === 'pronoun' &&
      !mention.possessive &&
      SUBORDINATORS.has(units[here - 1])
    )
      own = mention
    const before = units[here - 1]?.mention
    if (mention || lower !== ',' || before?.kind !== 'person' || before.possessive) continue
    // "Ann Lee, whom he beat to the leadership, is".
    if ((WHOM.has(units[here + 1]) || endsRelative(units, here + 1, comma)) && !isObject(units, here - 1))
      return { persons: together(units, here - 1), from: here - 1 }
    if (!own || before.name !== own.name || isObject(units, here - 1)) continue
    return { persons: together(units, here - 1), from: here - 1 }
  }
  return null
}

const WHOM = wordSet('whom whose')
const AND = wordSet('and')

/** "Ann Lee, who had backed Bo Day, has been appointed": a name that ends what is told of the one before it. */
function endsRelative(units: readonly Unit[], who: number, comma: number): boolean {
  const last = units[comma - 1]?.mention
  return (
    units[who]?.lower === 'who' &&
    last?.kind === 'person' &&
    last.form !== 'pronoun' &&
    !AND.in(units, who, comma)
  )
}

/** "Ann Lee accused Bo Day of lying, quitting the party": a participle after a comma goes with the first subject. */
export function trailingSubject(units: readonly Unit[], at: number): readonly PersonMention[] | null {
  if (at < 1 || units[at - 1]?.lower !== ',' || !participle(units[at])) return null
  for (let here = Math.max(0, at - REACH); here < at; here++) {
    const { mention, lower } = units[here] as Unit
    if (!mention && (lower === 'who' || lower === 'i' || lower === 'we')) return null
    if (mention?.kind === 'person' && !mention.possessive && !isObject(units, here) && !isUnknown(mention))
      return togetherAfter(units, here)
  }
  return null
}

/** "The surgeon, standing for the party, beat Ann Lee": what stands between commas is told of whoever opens the sentence. */
function isAsideOfThing(units: readonly Unit[], at: number): boolean {
  return units[at - 1]?.lower === ',' && DETERMINERS.has(units[0])
}

const DETERMINERS = wordSet('the a an this that')

/** The subject of the main clause that follows an opening participle or subordinate clause. */
export function followingSubject(units: readonly Unit[], at: number): PersonMention | null {
  const opening =
    units[at]?.lower.endsWith('ing') ||
    units.slice(Math.max(0, at - REACH), at).some((unit) => SUBORDINATORS.has(unit))
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
