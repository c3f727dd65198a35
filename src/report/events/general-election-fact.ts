/** What an article says of a member's own or another's general election. @module */
import { number, party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('generalElectionFact')

const figures = (roles: Roles) => ({ majority: number(roles, 'majority'), gainFrom: party(roles, 'from') })

export const generalElectionFact = [
  rule(
    'wonFrom',
    { doer: 'subject', fields: figures },
    '<win|take|gain|capture> PERSON[owner] seat from the? PARTY:from ..16 majority of ..3 NUMBER:majority',
    '<win|take|gain|capture> ..3 SEAT from the? PARTY:from ..16 majority of ..3 NUMBER:majority',
    '<win|take|gain|capture> ..3 SEAT from the? PARTY:from ..6 by ..2 NUMBER[votes|none]:majority',
  ),
  rule(
    'majority',
    { doer: 'subject', fields: figures },
    '<have|win|hold|defend|secure|enjoy> ..10 majority of ..3 NUMBER:majority',
    '<win> ..8 by ..2 NUMBER[votes|none]:majority',
    '<cling|hang> on ..6 by ..3 NUMBER[votes|none]:majority',
    '<beat> ..4 by ..2 NUMBER[votes|none]:majority',
    'NUMBER[votes]:majority to spare',
    'with a majority of ..3 NUMBER:majority',
  ),
  rule(
    'whose',
    { doer: 'nobody', fields: figures },
    'whose ..2 majority ..6 NUMBER[votes|none]:majority',
    'PERSON[owner] ..2 majority ..4 was|is|of ..2 NUMBER[votes|none]:majority',
    'majority : ..1 NUMBER[votes|none]:majority',
  ),
]
