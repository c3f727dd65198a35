/** Every sentence of the tests with its verdict, half of them false in the ways the press errs. @module */
import { beyond } from './beyond.ts'
import type { Case } from './case.ts'
import * as days from './days.ts'
import * as holders from './holders.ts'
import * as house from './house.ts'
import * as majority from './majority.ts'
import * as poll from './poll.ts'
import * as votes from './votes.ts'

export const CASES: readonly Case[] = [majority, votes, poll, holders, house, days]
  .flatMap((table) => Object.values(table))
  .flat()
  .concat(beyond)
