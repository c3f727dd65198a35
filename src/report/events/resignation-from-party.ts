/** A member leaves a party for none, or for a group of their own. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('resignationFromParty')

const from = (roles: Roles) => ({ fromParty: party(roles, 'from'), toParty: party(roles, 'to') })
const subject = { doer: 'subject', fields: from } as const

export const resignationFromParty = [
  rule(
    'quit',
    subject,
    '<quit|leave|abandon|desert> the? PARTY:from to sit as an PARTY:to',
    '<quit|leave|abandon|desert> the? PARTY:from',
    '<resign> from the? PARTY:from',
    '<resign> PERSON[owner] membership of the? PARTY:from',
    '<resign> as a member of the? PARTY:from',
    '<walk|storm> out of the? PARTY:from',
    '<walk|break> away from the? PARTY:from',
    '<sever> ..2 links|ties with the? PARTY:from',
    '<cut> ..2 ties with the? PARTY:from',
    '<part> company with the? PARTY:from',
    '<end> his|her membership of the? PARTY:from',
    '<tear|rip> up his|her PARTY:from ..1 card',
  ),
  rule(
    'gaveUpTheWhip',
    subject,
    '<resign|relinquish|surrender|renounce|forgo|quit> the? PARTY:from whip',
    '<resign|relinquish|surrender|renounce> the whip',
    '<give|hand> up|back|in the? PARTY:from whip',
    '<give> up the whip',
  ),
  rule(
    'nominal',
    { doer: 'who', fields: from },
    'resignation of PERSON:who from the? PARTY:from',
    'PERSON[owner]:who ..2 resignation|departure from the? PARTY:from',
  ),
]
