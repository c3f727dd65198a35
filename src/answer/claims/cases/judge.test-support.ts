/** For tests: whether what is read of a sentence is what its case says. @module */
import type { ClaimJson } from '../../../record/recorded-page.ts'
import type { Case } from './case.ts'

export { CASES } from './cases.ts'

/** `open` where no verdict is given though the register has one; `wrong` where another is. */
export interface Judged {
  readonly one: Case
  readonly is: 'right' | 'open' | 'wrong'
  readonly found: string
}

export function judge(one: Case, claims: readonly ClaimJson[]): Judged {
  const own = claims.find(
    ({ predicate, printed }) => predicate === one.predicate && String(printed) === String(one.printed),
  )
  // Another claim of the sentence must not be refuted when the case is true.
  const astray = claims.find(
    (claim) => claim !== own && claim.verdict === 'refuted' && one.verdict !== 'refuted',
  )
  const found = claims
    .map(({ predicate, printed, verdict, computed }) => `${predicate} ${printed} ${verdict} ${computed}`)
    .join('; ')
  if (astray) return { one, is: 'wrong', found }
  if (!own) return { one, is: 'open', found }
  const same = own.verdict === one.verdict
  if (same) return { one, is: isComputed(own, one) ? 'right' : 'wrong', found }
  const decided = own.verdict === 'supported' || own.verdict === 'refuted'
  return { one, is: decided ? 'wrong' : 'open', found }
}

function isComputed({ computed }: ClaimJson, one: Case): boolean {
  if (one.computed === null) return true
  return typeof one.computed === 'number'
    ? computed === one.computed
    : String(computed).includes(one.computed)
}
