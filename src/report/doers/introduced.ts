/** Somebody a sentence tells of without a name, whom the next one names: "A Labour MP is to stand down. Ann Lee, 61, …". @module */
import type { PersonMention } from '../../mention/mention.ts'
import type { Unit } from '../pattern/unit.ts'

const ONE = new Set(['a', 'an', 'one', 'only', 'another', 'second', 'third', 'latest', 'first', 'former'])
/** What the next sentence says of somebody it introduces: who they are, not what they say of another. */
const IS = new Set(
  "is was has have had represents represented entered became won held serves served sits first , ( – - 's who".split(
    ' ',
  ),
)
/** How far into the next sentence its first name may stand, and how far before a member's noun its article, in units. */
const REACH = 8

/** `units` up to `at` hold the nameless doer. Null where somebody is named, or nobody is introduced. */
export function introducedNext(
  units: readonly Unit[],
  at: number,
  next: readonly Unit[],
): PersonMention | null {
  if (!namesNobody(units) || !hasOneMember(units, at)) return null
  const opening = next.findIndex(({ mention }) => mention?.kind === 'person')
  const person = next[opening]?.mention
  if (opening < 0 || opening > REACH || person?.kind !== 'person' || person.form !== 'full') return null
  if (person.resolution.state !== 'resolved') return null
  return person.possessive || IS.has(next[opening + 1]?.lower ?? '') ? person : null
}

const SITS: ReadonlySet<string> = new Set([
  'member',
  'minister',
  'whip',
  'shadow',
  'parliamentaryPrivateSecretary',
])

function isOwner(mention: Unit['mention'] | undefined): boolean {
  return mention?.kind === 'party' && mention.possessive
}

function namesNobody(units: readonly Unit[]): boolean {
  return units.every(({ mention }) => mention?.kind !== 'person' || mention.resolution.state === 'unresolved')
}

function hasOneMember(units: readonly Unit[], at: number): boolean {
  for (let here = 0; here < at; here++) {
    const { mention } = units[here] as Unit
    if (mention?.kind !== 'office' || !SITS.has(mention.office) || mention.former) continue
    const before = units.slice(Math.max(0, here - REACH), here)
    if (before.some(({ lower, mention }) => !mention && ONE.has(lower))) return true
    // "Labour's shadow transport minister".
    if (mention.office !== 'member' && before.at(-1)?.lower === "'s") return true
    if (mention.office !== 'member' && isOwner(before.at(-1)?.mention)) return true
  }
  return false
}
