/** The whip withdrawn and restored, and expulsion: different things (rule 5). @module */
import { party, type Roles, rulesOf } from './reader.ts'

const suspended = rulesOf('whipSuspended')
const restored = rulesOf('whipRestored')
const expelled = rulesOf('expelledFromParty')

const whose = (roles: Roles) => ({ party: party(roles, 'party') })
const own = (roles: Roles) => ({ party: party(roles, 'party'), selfWithdrawn: true })
const imposed = (roles: Roles) => ({ party: party(roles, 'party'), selfWithdrawn: false })

const WHIP = new Set(['whip', 'suspended', 'suspension'])

export const whipSuspended = [
  suspended(
    'whipTaken',
    { doer: 'subject', fields: imposed },
    '<have> the? PARTY:party whip <withdraw|remove|suspend|revoke>',
    '<have> the ..1 whip <withdraw|remove|suspend|revoke|take>',
    '<have> PERSON[owner] ..2 whip <withdraw|remove|suspend|revoke>',
    '<lose> the? PARTY:party whip',
    '<lose> PERSON[owner]? the? ..1 whip',
    '<strip> of the? PARTY:party whip',
    '<strip> of PERSON[owner]? the? ..1 whip',
    '<deprive> of the ..1 whip',
  ),
  suspended(
    'whipTakenFrom',
    { doer: 'who', fields: imposed },
    '<withdraw|remove|suspend> the? PARTY:party whip from PERSON:who',
    '<withdraw|remove|suspend> the ..1 whip from PERSON:who',
    'PARTY:party ..3 <withdraw|remove|suspend> the ..1 whip from PERSON:who',
    'PARTY:party whip ..2 <withdraw|remove|suspend> from PERSON:who',
    'whip ..2 <withdraw|remove|suspend> from PERSON:who',
    '<strip> PERSON:who of the? PARTY:party? ..1 whip',
    '<suspend|remove|eject> PERSON:who from the? parliamentary? PARTY:party',
    '<suspend|remove|eject> PERSON:who from the parliamentary party',
    '<throw|kick|boot> PERSON:who out of the? parliamentary? PARTY:party',
    'removal|withdrawal|suspension|loss of the PARTY:party? whip from PERSON:who',
  ),
  suspended(
    'whipTakenFromSeveral',
    { doer: 'group', fields: imposed },
    '<withdraw|remove|suspend> the PARTY:party? ..1 whip from NUMBER ..3 OFFICE?',
    '<strip> NUMBER ..4 of the PARTY:party? ..1 whip',
    '<expel|suspend|eject|remove> NUMBER ..4 from the parliamentary PARTY:party',
    '<expel|suspend|eject|remove> NUMBER ..4 from the parliamentary party',
    '<throw|kick|boot> NUMBER ..3 out of the? parliamentary? PARTY:party',
    'PARTY:party ..3 <suspend> NUMBER ..2 OFFICE[member]',
  ),
  suspended(
    'putOut',
    { doer: 'subject', fields: imposed },
    'suspended from the? parliamentary? PARTY:party',
    'suspended from the parliamentary party',
    'suspended by the? PARTY:party',
    'suspended as a? PARTY:party OFFICE[member]',
    '<throw|kick|boot> out of the? parliamentary? PARTY:party',
    '<throw|kick|boot> out of the parliamentary party',
    'ejected|ousted|removed|expelled from the parliamentary party',
    'ejected|ousted|removed|expelled from the parliamentary PARTY:party',
  ),
  suspended(
    'suspended',
    { doer: 'subject', fields: imposed, needs: WHIP, voice: 'passive', backed: true },
    'suspended from the party',
    'suspended pending|over|for|after|while|until',
    'suspended',
    'thrown|kicked|booted out ..1 the? party?',
    'placed under|on ..2 suspension',
  ),
  suspended(
    'suspendedWho',
    { doer: 'who', fields: imposed, backed: true },
    'PARTY:party ..3 <suspend> PERSON:who',
    '<suspend> PERSON:who from the party',
    'suspension of PERSON:who',
    'PERSON[owner]:who suspension from the? PARTY:party',
  ),
  suspended(
    'own',
    { doer: 'subject', fields: own },
    '<withdraw> from the? PARTY:party whip',
    '<remove|withdraw> the? PARTY:party? ..1 whip from PERSON[pronoun]',
    '<remove|withdraw> the? PARTY:party? ..1 whip from themselves',
    '<remove|withdraw> PERSON[pronoun] from the PARTY:party? whip',
    '<step> back|away from the? PARTY:party whip',
  ),
]

export const whipRestored = [
  restored(
    'restored',
    { doer: 'subject', fields: whose },
    '<have> the? PARTY:party whip restored|returned|reinstated|back',
    '<have> the ..1 whip restored|returned|reinstated|back',
    '<have> PERSON[owner] ..1 whip restored|returned|reinstated|back',
    '<regain|recover> the? PARTY:party whip',
    '<regain|recover> the ..1 whip',
    '<get> the? PARTY:party? ..1 whip back',
  ),
  restored(
    'givenBack',
    { doer: 'subject', fields: whose, voice: 'passive' },
    'handed|given back? the? PARTY:party whip back?',
    'handed|given the ..1 whip back',
    'handed|given back the ..1 whip',
    'readmitted|restored|reinstated|allowed|welcomed back? to|into the? parliamentary? PARTY:party',
    'readmitted|restored|reinstated|allowed|welcomed back? to|into the parliamentary party',
    'readmitted|reinstated as a? PARTY:party OFFICE[member]',
    'readmitted|reinstated by the? PARTY:party',
  ),
  restored(
    'suspensionLifted',
    { doer: 'subject', fields: whose, backed: true },
    '<be> back in|inside the? parliamentary? PARTY:party',
    '<be> back in|inside the party',
    '<have> PERSON[owner] ..2 suspension lifted',
    'readmitted|reinstated',
    '<return> to the? PARTY:party ..1 benches|fold|party',
  ),
  restored(
    'restoredTo',
    { doer: 'who', fields: whose },
    '<restore|return> the? PARTY:party ..1 whip to PERSON:who',
    '<restore|return> the ..1 whip to PERSON:who',
    'PARTY:party whip ..2 restored|returned to PERSON:who',
    'whip ..2 restored|returned to PERSON:who',
    '<give|hand> PERSON:who the PARTY:party? ..1 whip back',
    '<give|hand> PERSON:who back the PARTY:party? ..1 whip',
    'PARTY:party ..3 <readmit|reinstate> PERSON:who',
    '<readmit|reinstate> PERSON:who ..2 to|into the PARTY:party',
  ),
  restored(
    'restoredToSeveral',
    { doer: 'group', fields: whose },
    '<restore|return> the PARTY:party? ..1 whip to NUMBER ..3 OFFICE?',
    'whip ..2 restored|returned to NUMBER ..3 OFFICE?',
    'PARTY:party ..3 <readmit|reinstate> NUMBER ..2 OFFICE[member]',
  ),
]

export const expelledFromParty = [
  expelled(
    'expelled',
    { doer: 'subject', fields: whose },
    'expelled from the? PARTY:party',
    'expelled by the? PARTY:party',
    'drummed out of the? PARTY:party',
    '<have> PERSON[owner] PARTY:party membership terminated|revoked|ended',
  ),
  expelled(
    'expelledFromTheParty',
    { doer: 'subject', fields: whose, voice: 'passive' },
    'expelled from the|their party',
    'expelled from PERSON[owner] party',
  ),
  expelled('expelledAlone', { doer: 'subject', fields: whose, voice: 'passive', backed: true }, 'expelled'),
  expelled(
    'thrownOut',
    { doer: 'who', fields: whose, backed: true },
    'PARTY:party ..2 <throw|kick|boot|drum> out PERSON:who',
  ),
  expelled(
    'expelledWho',
    { doer: 'who', fields: whose },
    'PARTY:party ..3 <expel> PERSON:who',
    '<expel> PERSON:who from the? PARTY:party',
    '<expel> PERSON:who from the party',
    'expulsion of PERSON:who',
    'PERSON[owner]:who expulsion from the? PARTY:party',
  ),
]
