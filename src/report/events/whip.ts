/** The whip withdrawn and restored, and expulsion: different things (rule 5). @module */
import { party, type Roles, rulesOf } from './reader.ts'

const suspended = rulesOf('whipSuspended')
const restored = rulesOf('whipRestored')
const expelled = rulesOf('expelledFromParty')

const whose = (roles: Roles) => ({ party: party(roles, 'party') })
const own = (roles: Roles) => ({ party: party(roles, 'party'), selfWithdrawn: true })
const imposed = (roles: Roles) => ({ party: party(roles, 'party'), selfWithdrawn: false })

const WHIP = new Set(['whip'])

export const whipSuspended = [
  suspended(
    'whipTaken',
    { doer: 'subject', fields: imposed },
    '<have> the? PARTY:party whip <withdraw|remove|suspend>',
    '<have> the whip <withdraw|remove|suspend>',
    '<have> PERSON[owner] ..2 whip <withdraw|remove|suspend>',
    '<lose> the? PARTY:party whip',
    '<lose> the ..1 whip',
    '<strip> of the? PARTY:party whip',
    '<strip> of the ..1 whip',
  ),
  suspended(
    'whipTakenFrom',
    { doer: 'who', fields: imposed },
    '<withdraw|remove|suspend> the? PARTY:party whip from PERSON:who',
    '<withdraw|remove|suspend> the ..1 whip from PERSON:who',
    'PARTY:party whip <be> <withdraw|remove|suspend> from PERSON:who',
    'whip <be> <withdraw|remove|suspend> from PERSON:who',
    '<strip> PERSON:who of the? PARTY:party? whip',
    '<suspend> PERSON:who from the? parliamentary? PARTY:party',
    '<throw|kick|boot> PERSON:who out of the? parliamentary? PARTY:party',
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
    'ejected|ousted|removed from the parliamentary party',
    'ejected|ousted|removed from the parliamentary PARTY:party',
  ),
  suspended(
    'suspended',
    { doer: 'subject', fields: imposed, needs: WHIP },
    '<have> been suspended',
    'was|were suspended DATE',
  ),
  suspended(
    'own',
    { doer: 'subject', fields: own },
    '<withdraw> from the? PARTY:party whip',
    '<remove|withdraw> the? PARTY:party? whip from himself|herself|themselves',
    '<step> back|away from the? PARTY:party whip',
  ),
]

export const whipRestored = [
  restored(
    'restored',
    { doer: 'subject', fields: whose },
    '<have> the? PARTY:party whip restored|returned|back',
    '<have> the whip restored|returned|back',
    '<regain|recover> the? PARTY:party whip',
    '<regain|recover> the whip',
    'handed|given back? the? PARTY:party whip back?',
    'handed|given the whip back',
    'handed|given back the whip',
    '<get> the? PARTY:party? whip back',
    'readmitted|restored to the? parliamentary? PARTY:party',
    'readmitted|restored to the parliamentary party',
  ),
  restored(
    'restoredTo',
    { doer: 'who', fields: whose },
    '<restore|return> the? PARTY:party whip to PERSON:who',
    '<restore|return> the whip to PERSON:who',
    'PARTY:party whip <be> restored|returned to PERSON:who',
    'whip <be> restored|returned to PERSON:who',
  ),
]

export const expelledFromParty = [
  expelled(
    'expelled',
    { doer: 'subject', fields: whose },
    'expelled from the? PARTY:party',
    'expelled by the? PARTY:party',
    'drummed out of the? PARTY:party',
  ),
  expelled(
    'expelledWho',
    { doer: 'who', fields: whose },
    'PARTY:party ..2 <expel> PERSON:who',
    '<expel> PERSON:who from the? PARTY:party',
    'expulsion of PERSON:who',
  ),
]
