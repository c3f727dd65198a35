/** The words a verb takes to itself, and what they make of it. @module */
import { isTransparent, type Unit } from '../pattern/unit.ts'

const BE = new Set("be is are am was were been being get gets got getting 's".split(' '))
/** Words a verb takes to itself: past them, leftwards, stands its subject. */
const AUXILIARIES = new Set(
  "has have had having is are was were be been being will would may might could can should must do does did to not n't never 've 'd 'll now also then just all both today yesterday already formally finally reportedly dramatically quietly".split(
    ' ',
  ),
)

/** The unit left of the verb and its auxiliaries. */
export function subjectSide(units: readonly Unit[], at: number): number {
  let here = at - 1
  while (here >= 0) {
    const unit = units[here] as Unit
    if (!isTransparent(unit) && (unit.mention || !AUXILIARIES.has(unit.lower))) break
    here--
  }
  return here
}

/** "Was suspended", "suspended from…": a participle with a form of "be", or with no auxiliary at all. */
export function isPassive(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? ''
  if (lower.endsWith('ing')) return false
  for (let here = at - 1; here >= 0; here--) {
    const unit = units[here] as Unit
    if (unit.mention?.kind === 'date') continue
    // "To be demoted or sacked".
    if (
      (unit.lower === 'or' || unit.lower === 'and') &&
      /[^e]ed$/.test(units[here - 1]?.lower ?? '') &&
      !units[here - 1]?.mention
    ) {
      here--
      continue
    }
    if (unit.mention) return false
    if (BE.has(unit.lower)) return true
    if (!AUXILIARIES.has(unit.lower) && !isTransparent(unit)) return false
    if (unit.lower === 'has' || unit.lower === 'have' || unit.lower === 'had') return false
  }
  return false
}
