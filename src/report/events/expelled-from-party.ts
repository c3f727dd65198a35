/** Put out of the party itself, which is more than the whip (rule 5). @module */
import { party, type Roles, rulesOf } from './reader.ts'

const expelled = rulesOf('expelledFromParty')

const whose = (roles: Roles) => ({ party: party(roles, 'party') })

export const expelledFromParty = [
  expelled(
    'expelled',
    { doer: 'subject', fields: whose },
    'expelled from the? PARTY:party',
    'expelled by the? PARTY:party',
    'drummed out of the? PARTY:party',
    'excluded permanently? from the? PARTY:party',
    '<have> PERSON[owner] PARTY:party membership terminated|revoked|ended',
  ),
  expelled(
    'expelledFromTheParty',
    { doer: 'subject', fields: whose, voice: 'passive' },
    'expelled from DET party',
  ),
  expelled(
    'expelledMember',
    { doer: 'those', fields: whose, backed: true },
    'expelled PARTY:party? OFFICE[member]',
  ),
  expelled('expelledAlone', { doer: 'subject', fields: whose, voice: 'passive', backed: true }, 'expelled'),
  expelled(
    'thrownOut',
    { doer: 'who', fields: whose, backed: true },
    'PARTY:party ..2 <throw|kick|boot|drum> out PERSON:who',
    'PARTY:party ..2 <throw|kick|boot|drum> PERSON:who out',
    '<expel> PERSON:who',
  ),
  expelled(
    'expulsionFeared',
    { doer: 'subject', fields: whose, mood: 'speculation' },
    '<face|risk|fear> ..2 expulsion from the? PARTY:party',
    'threatened with ..1 expulsion from the? PARTY:party',
  ),
  expelled(
    'expelledWho',
    { doer: 'who', fields: whose },
    'PERSON[owner]:who membership of the? PARTY:party ..3 terminated|revoked|rescinded|cancelled',
    'PERSON[owner]:who PARTY:party membership ..3 terminated|revoked|rescinded|cancelled',
    'PARTY:party ..3 <expel> PERSON:who',
    '<end|terminate|revoke|cancel|rescind> the membership of PERSON:who',
    '<terminate|revoke|cancel|rescind> PERSON[owner]:who ..2 membership',
    '<expel> PERSON:who from the? PARTY:party',
    '<expel> PERSON:who from DET party',
    'expelled ..2 OFFICE[member] PERSON:who',
    'expulsion of PERSON:who',
    'PERSON[owner]:who expulsion from the? PARTY:party',
  ),
]
