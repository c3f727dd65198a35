/** A seat that fell vacant, and how long it waited for its next member. @module */
import { daysBetween, type IsoDate } from '../base/date.ts'
import type { Election, Parliament } from '../register/election.ts'
import type { ToReason } from '../register/membership.ts'
import type { Register } from '../register/register.ts'
import type { Vacancy } from '../register/vacancies.ts'
import { personName, seatName } from './names.ts'

export interface VacancyRow {
  readonly constituency: string
  readonly constituencyId: string
  /** Who had sat for it. */
  readonly person: string
  readonly personId: string
  /** Null where the sources say no more than that it was before the poll. */
  readonly vacatedOn: IsoDate | null
  readonly reason: ToReason
  /** Of a resignation: the office that vacated the seat. */
  readonly office: string | null
  /** The day the writ was moved. */
  readonly writOn: IsoDate | null
  readonly pollingOn: IsoDate | null
  /** Days from `vacatedOn` to polling day, or to the day asked about while there was none yet. */
  readonly waited: number | null
}

/** The vacancy a by-election filled; null where the register does not tie one to it. */
export function vacancyFilledBy(register: Register, election: Election): VacancyRow | null {
  if (election.kind !== 'byElection') return null
  const vacancy = register.vacanciesIn(election.seat).find(({ pollingOn }) => pollingOn === election.date)
  return vacancy ? vacancyRow(register, vacancy, election.date) : null
}

/** The seats that stood vacant on a day of a sitting Parliament, in the order they fell vacant. */
export function vacantOn(register: Register, parliament: Parliament, on: IsoDate): readonly VacancyRow[] {
  return register.vacancies
    .filter(({ vacatedOn, pollingOn, filledOn }) => {
      const filled = pollingOn ?? filledOn
      return (
        vacatedOn !== null &&
        vacatedOn >= parliament.election &&
        vacatedOn <= on &&
        (filled === null || filled > on)
      )
    })
    .map((vacancy) => vacancyRow(register, vacancy, on))
}

function vacancyRow(register: Register, vacancy: Vacancy, on: IsoDate): VacancyRow {
  const { seat, person, vacatedOn, reason, office, writOn, pollingOn } = vacancy
  const until = pollingOn !== null && pollingOn < on ? pollingOn : on
  return {
    constituency: seatName(register, seat),
    constituencyId: seat,
    person: personName(register, person),
    personId: person,
    vacatedOn,
    reason,
    office,
    writOn,
    pollingOn,
    waited: vacatedOn && daysBetween(vacatedOn, until),
  }
}
