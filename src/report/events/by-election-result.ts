/** A by-election was fought and won. The figures are gathered over the whole article in `discourse/result.ts`. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('byElectionResult')

const outcome = (roles: Roles) => ({ gainFrom: party(roles, 'from') })
const won = { doer: 'subject', fields: outcome } as const
const nobody = {
  doer: 'nobody',
  fields: (roles: Roles) => ({ winnerParty: party(roles, 'winner'), gainFrom: party(roles, 'from') }),
} as const

export const byElectionResult = [
  rule(
    'won',
    won,
    '<win|take|gain|capture|seize|snatch|wrest|regain|claim> ..2 SEAT ..6 from the? ..1 PARTY:from',
    '<win|take|gain|capture|seize|snatch|hold|keep|retain|wrest|regain|defend|claim> ..3 SEAT',
    '<win|claim> ..5 by-election',
    '<win|take|gain|capture|seize|snatch> the ..1 seat ..3 from the? ..1 PARTY:from',
    '<hold|keep|retain> the ..1 seat for the? ..1 PARTY:winner',
    '<win|take|gain|capture|seize|snatch|hold|keep|retain> the ..6 seat of ..1 SEAT',
    '<beat|defeat|oust|topple|thrash|trounce|crush> ..4 PERSON ..1 to <win|take|become|hold|capture|seize|gain|claim>',
    '<beat|defeat|oust|topple|thrash|trounce|crush> ..4 PERSON ..1 to <win|take|become|hold|capture|seize|gain|claim> ..9 SEAT',
    '<beat|defeat|oust|topple|thrash|trounce> ..4 PERSON ..2 NUMBER[votes|none] ..2 to NUMBER[votes|none]',
    '<win> ..2 NUMBER[votes] votes',
    '<win> by ..4 NUMBER[votes]',
    '<win> with ..5 NUMBER[votes]',
    '<storm|sweep|surge|romp|cruise|scrape|coast> ..1 to victory ..2 in ..2 SEAT',
    '<storm|sweep|surge|romp|cruise|scrape|coast> ..1 home ..4 in ..2 SEAT',
    '<triumph> in ..3 SEAT',
    '<be> the new OFFICE[member] for SEAT',
    '<be> the new ..1 OFFICE[member]',
    '<become> the? ..3 OFFICE[member] for SEAT',
    '<elect> ..3 OFFICE[member] for SEAT',
    '<elect> ..1 to represent SEAT',
    '<elect> ..2 in ..2 SEAT by-election',
    '<unseat|beat|defeat|oust|topple|thrash|trounce> ..5 PERSON ..3 by ..3 NUMBER[votes|none]',
    '<unseat|beat|defeat|oust|topple> ..5 by ..3 NUMBER[votes]',
    '<overturn> ..6 majority',
    '<cling> on ..4 in ..2 SEAT',
    '<cling> on ..6 by ..3 NUMBER[votes|none]',
    '<see> off ..5 PERSON ..3 by ..3 NUMBER[votes|none]',
  ),
  rule(
    'victoryOf',
    { ...won, doer: 'who' },
    'PERSON[owner]:who ..4 by-election victory|win|triumph',
    'PERSON[owner]:who ..4 victory|win|triumph in ..3 SEAT',
    'PERSON[owner]:who ..4 victory|win|triumph in ..4 by-election',
    'by-election victory|win|triumph for|by ..2 PERSON:who',
    'victory for ..4 PERSON:who in ..2 SEAT',
    'in SEAT ..3 PERSON:who <win|take|gain|capture|seize|snatch|hold|keep|retain> the|it ..2',
    'in SEAT ..3 PERSON:who <beat|defeat|triumph|win|overturn|oust>',
    'win|wins|victory|victories|success of|for|by ..2 PERSON:who ..3 in ..2 by-election|by-elections',
    'win|wins|victory|victories|success of|for|by PERSON:who ..3 in|at ..3 SEAT',
  ),
  rule(
    'polled',
    { doer: 'subject' },
    '<poll|receive|secure|attract|get|take> ..2 NUMBER[votes] votes',
    '<poll> ..1 NUMBER[votes|none]',
  ),
  rule(
    'party',
    nobody,
    'PARTY:winner <have>? <win|hold|gain|take|capture|seize|snatch|keep|retain|wrest> ..4 SEAT ..6 from the? PARTY:from',
    'PARTY:winner <have>? <win|hold|gain|take|capture|seize|snatch|keep|retain|wrest> ..4 SEAT',
    'PARTY:winner <have>? <win|gain|take> ..4 by-election',
    'PARTY:winner <keep|retain|hold|keeping> the ..1 seat',
    'PARTY:winner <pull> off ..6 SEAT',
    'PARTY:winner <have>? <hold|cling> on to|in ..8 SEAT',
    'PARTY:winner gain from PARTY:from',
    'PARTY:winner gain|hold',
    'victory for ..2 PARTY:winner in ..3 SEAT',
    'PARTY[owner]:winner ..3 victory|win|triumph in ..3 SEAT',
    'PARTY:winner ..1 <overturn> ..6 majority',
    'by-election win|victory|triumph|gain for the? PARTY:winner',
  ),
  rule(
    'lost',
    { doer: 'nobody', fields: (roles) => ({ gainFrom: party(roles, 'loser') }) },
    'PARTY:loser <have>? <lose> ..4 SEAT',
    'PARTY:loser <have>? <lose> ..4 by-election',
  ),
]
