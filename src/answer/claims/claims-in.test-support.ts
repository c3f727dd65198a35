/** For tests: the claims of a text, in the short form of their tables. @module */

import { checkText } from '../../pipeline.ts'
import type { ClaimJson } from '../../record/recorded-page.ts'
import { loadRegister } from '../../register/load.ts'

const register = loadRegister()

export function claimsIn(text: string, date: string | null): readonly ClaimJson[] {
  return checkText(text, { register }, { date })
}

/** The verdict on the claim of that predicate and printed value; `none` where nothing of the kind is read. */
export function verdictOn(
  text: string,
  date: string | null,
  predicate: string,
  printed: number | string,
): string {
  const found = claimsIn(text, date).find(
    (one) => one.predicate === predicate && String(one.printed) === String(printed),
  )
  return found?.verdict ?? 'none'
}

/** Every claim as `predicate printed verdict`, sorted. */
export function summaryOf(text: string, date: string | null): readonly string[] {
  return claimsIn(text, date)
    .map((one) => `${one.predicate} ${one.printed} ${one.verdict}`)
    .sort()
}
