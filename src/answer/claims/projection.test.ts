import { expect, it } from 'vitest'
import { claimsIn } from './claims-in.test-support.ts'

const TAMWORTH = 'Sarah Edwards won the Tamworth by-election for Labour.'

function projectionsIn(text: string) {
  return claimsIn(text, '2023-10-21').filter(({ predicate }) => predicate === 'projection')
}

it('depends on what is mirrored and by which model, with a reading for each', () => {
  const [claim] = projectionsIn(
    `${TAMWORTH} If the Tamworth result were repeated nationally Labour would take hundreds of seats from the Conservatives.`,
  )
  expect(claim?.verdict).toBe('depends')
  expect(claim?.subject).toBe('Labour gains from Conservative if Tamworth were mirrored')
  expect(claim?.caveats).toEqual(['depends on what is mirrored and by which model'])
  expect(claim?.computed).toMatch(
    /^\d+ to \d+ seats on the notional seats \(\d+ to \d+ on the old ones\) when every change is mirrored; \d+ to \d+ when only the Labour rise is, by model$/,
  )
  expect(claim?.readings).toHaveLength(12)
})

it('leaves open what no model bears out', () => {
  const [claim] = projectionsIn(
    `${TAMWORTH} If the Tamworth result were repeated nationally Labour would gain a handful of seats.`,
  )
  expect(claim?.verdict).toBe('not-enough-information')
})
