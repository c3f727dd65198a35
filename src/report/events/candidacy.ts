/** Somebody will stand, has been chosen to, or will not. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('candidacy')

type Status = 'standing' | 'selected' | 'standing_down' | 'not_contesting' | 'blocked'
const as = (status: Status) => (roles: Roles) => ({ status, party: party(roles, 'party') })

export const candidacy = [
  rule(
    'notContesting',
    { doer: 'subject', fields: as('not_contesting'), negative: true },
    "not|n't|won't|wouldn't <contest|defend|fight> the|our|my|his|her ..1 seat|constituency",
    "not|n't|won't <contest|defend|fight> SEAT",
  ),
  rule(
    'standingDown',
    { doer: 'subject', fields: as('standing_down'), negative: true },
    '<stand|step> down at the ..2 election',
    '<stand|step> down ..3 next|general ..1 election',
    "not|n't|won't|never stand ..2 again|election|re-election",
    "not|n't|won't seek|seeking|contest|contesting|stand|standing|fight|fighting ..1 re-election",
    "not|n't|won't contest|fight the ..3 election",
    "not|n't|won't be a candidate",
    "not|n't|won't be on the ballot",
    "not|n't|won't be standing",
    'decided against standing',
    '<bow> out',
  ),
  rule('blocked', { doer: 'subject', fields: as('blocked') }, '<block|bar> from standing', '<deselect>'),
  rule(
    'selected',
    { doer: 'subject', fields: as('selected') },
    '<select|adopt|choose> to fight|contest|stand',
    '<select|adopt|choose> as ..3 candidate',
    '<select|adopt|choose> as ..3 PARTY:party ..2 candidate',
    '<select|adopt|choose> for SEAT',
  ),
  rule(
    'standing',
    { doer: 'subject', fields: as('standing') },
    '<stand> again',
    '<stand|run> for re-election',
    '<stand> as an|a PARTY:party',
    'will contest|fight|defend|stand ..2 SEAT',
  ),
]
