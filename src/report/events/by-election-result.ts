/** A by-election was fought and won. The figures are gathered over the whole article in `discourse/result.ts`. @module */
import { number, party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('byElectionResult')

const outcome = (roles: Roles) => ({ majority: number(roles, 'majority'), gainFrom: party(roles, 'from') })

export const byElectionResult = [
  rule(
    'won',
    { doer: 'subject', fields: outcome },
    '<win|take|gain|capture|seize|snatch|hold|keep|retain> ..2 SEAT ..6 from the? PARTY:from',
    '<win|take|gain|capture|seize|snatch|hold|keep|retain> ..3 SEAT',
    '<win|poll|take> ..2 NUMBER[votes|none] votes',
    '<win> the? ..3 by-election',
    '<be> the new OFFICE[member] for SEAT',
    '<be> the new ..1 OFFICE[member]',
    '<unseat|beat|defeat|oust> ..3 PERSON:loser ..2 by ..2 NUMBER[votes|none]:majority',
  ),
  rule(
    'party',
    {
      doer: 'nobody',
      fields: (roles) => ({ winnerParty: party(roles, 'winner'), gainFrom: party(roles, 'from') }),
    },
    'PARTY:winner <have>? <win|hold|gain|take|capture|seize|snatch|keep|retain> ..4 SEAT ..6 from the? PARTY:from',
    'PARTY:winner <have>? <win|hold|gain|take|capture|seize|snatch|keep|retain> ..4 SEAT',
    'PARTY:winner <keep|retain|hold> the seat',
    'PARTY:winner <pull> off ..6 SEAT',
  ),
]
