/** A letter of no confidence in a party leader, sent or taken back. A vote in the House, or of a local party, is none. @module */

import { refOf } from '../person-ref.ts'
import { person, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('noConfidenceLetter')

const against = (roles: Roles) => ({ target: target(roles), withdrawn: false })
const withdrawn = (roles: Roles) => ({ target: target(roles), withdrawn: true })

function target(roles: Roles) {
  const named = person(roles, 'target')
  return named ? refOf(named) : null
}

export const noConfidenceLetter = [
  rule(
    'sent',
    { doer: 'subject', fields: against },
    '<submit|send|put|hand|write|sign|publish> ..8 letter ..10 no confidence ..2 PERSON:target',
    '<submit|send|put|hand|write|sign|publish> ..8 letter ..8 no-confidence ..4 PERSON:target',
    '<submit|send|put|hand|write> ..8 letter ..6 calling for ..8 PERSON:target',
    '<submit|send|put|hand|write|publish> ..4 letter of no confidence',
    '<submit|send|put|hand|write|publish> ..4 letter|letters to ..4 1922',
    'letter <have> gone to ..8 PERSON:target',
    'said ..4 no confidence in PERSON:target',
  ),
  rule(
    'withdrawn',
    { doer: 'subject', fields: withdrawn },
    '<withdraw|retract> ..5 letter ..6 no confidence ..2 PERSON:target',
    '<take> back ..4 letter ..6 no confidence ..2 PERSON:target',
    '<withdraw|retract> ..5 letter of no confidence',
    '<take> back ..4 letter of no confidence',
  ),
]
