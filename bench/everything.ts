/** Reads every table of the register, makes every index, and asks each answer once. @module */
import { changesAnswer } from '../src/answer/changes.ts'
import { electionAnswer } from '../src/answer/election.ts'
import { houseAnswer } from '../src/answer/house.ts'
import { personAnswer } from '../src/answer/person.ts'
import { seatAnswer } from '../src/answer/seat.ts'
import { loadRegister } from '../src/register/load.ts'
import type { Register } from '../src/register/register.ts'

export function loadEverything(): Register {
  const register = loadRegister()
  for (const field of Object.keys(register) as (keyof Register)[]) void register[field]
  for (const year of [2010, 2024] as const) void register.hexLayout(year)
  const seat = seatAnswer(register, { name: 'Bolton North East' })
  register.vacanciesIn(seat.ids[0] as (typeof seat.ids)[0])
  electionAnswer(register, { seat: 'Mid Bedfordshire', on: '2023-10-19' })
  personAnswer(register, { name: 'Nadine Dorries' })
  for (const { election } of register.parliaments) houseAnswer(register, { on: election })
  changesAnswer(register)
  for (const election of register.elections.keys()) register.candidaciesIn(election)
  return register
}
