/** The first general election whose whole House the register holds: of earlier members its silence says nothing (rule 18). @module */
import type { IsoDate } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'

/** No House since 1918 has had fewer seats than this. */
const SMALLEST_HOUSE = 600

const known = new WeakMap<Register, IsoDate>()

/** Worked out once: every general election from this one on has a full House. */
export function registerBegins(register: Register): IsoDate {
  let begins = known.get(register)
  if (begins === undefined) {
    const returned = new Map<IsoDate, number>()
    for (const { from } of register.memberships) returned.set(from, (returned.get(from) ?? 0) + 1)
    begins = '9999-12-31'
    for (const { election } of [...register.parliaments].sort((a, b) => (a.election < b.election ? 1 : -1))) {
      if ((returned.get(election) ?? 0) < SMALLEST_HOUSE) break
      begins = election
    }
    known.set(register, begins)
  }
  return begins
}

/** `the register of members begins in 1979`. */
export function beginsText(register: Register): string {
  return `the register of members begins in ${registerBegins(register).slice(0, 4)}`
}
