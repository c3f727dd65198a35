/** Somebody takes, leaves or loses an office. Being a member is not one; where a rule names no office, `discourse/office.ts` finds it or drops the act. @module */
import { officeName } from '../office-name.ts'
import { office, type Roles, rulesOf } from './reader.ts'

const appointed = rulesOf('officeAppointed')
const resigned = rulesOf('officeResigned')
const dismissed = rulesOf('officeDismissed')

const KINDS =
  'minister|primeMinister|parliamentaryPrivateSecretary|shadow|spokesperson|partyLeader|deputyLeader|partyChair|speaker|deputySpeaker'
/** "The whip" is a discipline as well as a post. */
const JOB = `OFFICE[${KINDS}]:office`
const POST = `OFFICE[${KINDS}|whip]:office`
const named = (roles: Roles) => ({ office: officeName(office(roles, 'office')) })
const GOVERNMENT = 'government|cabinet|frontbench|front-bench|front|ministry'
const WORK = 'job|post|role|brief|position|portfolio|duties'

/** Words of an article that is about people leaving office, where "is out" and the like are read so. */
const LEAVING = new Set('resigned resigns resignation resignations quit quits resign stepped'.split(' '))

export const officeAppointed = [
  appointed(
    'appointedWho',
    { doer: 'who', fields: named },
    `<appoint|make|name|promote|install> PERSON:who as|to? ..3 ${POST}`,
    `<give|hand> PERSON:who ..5 ${WORK} of|as ..2 ${POST}`,
    `in <come> PERSON:who as ..2 ${POST}`,
    `appointment|promotion|return|elevation of PERSON:who as|to ..2 ${POST}`,
    `PERSON[owner]:who appointment|promotion|elevation as|to ..2 ${POST}`,
    `new ${POST} <be> PERSON:who`,
    `<replace> PERSON as ..2 ${POST} with|by PERSON:who`,
    `replaced|succeeded as ..2 ${POST} by PERSON:who`,
  ),
  appointed(
    'appointed',
    { doer: 'subject', voice: 'passive', fields: named },
    `<appoint|make|name|promote|confirm|install|unveil|announce> as|to? ..3 ${POST}`,
    `given|handed ..3 ${WORK} of|as ..2 ${POST}`,
    `moved|shifted|switched ..6 to|as ..2 ${POST}`,
    'elected ..2 OFFICE[partyLeader|deputyLeader|speaker|deputySpeaker]:office',
  ),
  appointed(
    'takes',
    { doer: 'subject', fields: named },
    `<become> ..3 ${POST}`,
    `<take> over ..1 as ..2 ${POST}`,
    `<take> ..3 ${WORK} of|as ..2 ${POST}`,
    `<return> ..4 as ..2 ${POST}`,
    `<come|step|go> in|across as ..2 ${POST}`,
    `<come|go> back as ..2 ${POST}`,
    `<move|switch|go|shift> from ..6 to ..3 ${POST}`,
    `<move|switch> ..6 to become ..2 ${POST}`,
    `<become> ..4 to be|hold ..2 ${POST}`,
    `<take> PERSON[owner] place|${WORK} as ..2 ${POST}`,
    `<join|enter|rejoin> ..3 ${GOVERNMENT} ..2 as ..2 ${POST}`,
    `<be> the new ${POST}`,
    `<succeed|replace> PERSON ..1 as ..2 ${POST}`,
    `<take> over from PERSON as ..2 ${POST}`,
  ),
  appointed(
    'replaces',
    { doer: 'subject' },
    '<replace|succeed> PERSON:before',
    `<take> PERSON[owner]:before place|${WORK}`,
    '<take> over from PERSON:before',
    '<step|move> into PERSON[owner]:before shoes|place',
    'appointed|named|promoted|chosen in PERSON[owner] place|stead',
    'appointed|named|chosen|unveiled ..1 as? PERSON[owner] replacement|successor',
    '<take> over .',
  ),
  appointed(
    'replacedBy',
    { doer: 'who' },
    'replaced|succeeded by PERSON:who',
    '<appoint|name|promote|choose> PERSON:who in PERSON[owner] place|stead',
    '<appoint|name|promote|choose> PERSON:who to <replace|succeed> PERSON',
  ),
  appointed(
    // Kept only where the register has the post begin: `discourse/office.ts`.
    'listed',
    { doer: 'who', row: true, fields: named },
    `PERSON:who ,|:|-|–|— new? ..1 ${POST}`,
    `${POST} :|-|–|— PERSON:who`,
  ),
  appointed(
    // The post is the one the register has begin that day.
    'moves',
    { doer: 'subject' },
    '<take> over at|in',
    '<take> on',
    '<go|move|switch|shift|cross> from ..4 to',
    '<move|switch|shift|go> to|into|across|up|over|sideways',
    '<move|go> the other way',
    '<step|slip> into PERSON[owner] job|jobs|role|roles|shoes|place|places',
  ),
  appointed('movesIn', { doer: 'who' }, 'in|also : PERSON:who'),
  appointed(
    'handed',
    { doer: 'subject', voice: 'passive', fields: named },
    `given|handed|offered ..3 ${POST} ..1 ${WORK}`,
  ),
  appointed('is', { doer: 'subject', fields: named }, `is ..1 ${POST}`),
]

export const officeResigned = [
  resigned(
    'resigned',
    { doer: 'subject', fields: named },
    `<resign|quit> ..2 as ..4 ${POST}`,
    `<stand|step> down|aside|back ..2 as|from ..4 ${POST}`,
    `<resign> ..2 from ..5 ${POST}`,
    `<resign> PERSON[owner] ..3 ${WORK} as ..2 ${POST}`,
    `<leave|go|depart|exit> as ..2 ${POST}`,
    `<give> up ..4 ${WORK} as|of ..2 ${POST}`,
    `<give> up ..3 ${JOB} ..1 ${WORK}`,
    `<give> up PERSON[owner] ..2 ${JOB}`,
    `<quit|leave|relinquish|vacate> ..3 ${WORK} as|of ..2 ${POST}`,
    `<quit> ..2 ${JOB} ..1 ${WORK}`,
    `<quit> ..3 ${GOVERNMENT} ..2 as ..2 ${POST}`,
    `<tender|hand|submit|offer|send|announce> ..3 resignation ..2 as ..2 ${POST}`,
  ),
  resigned(
    'resignationOf',
    { doer: 'who', fields: named },
    `resignation|departure|exit of PERSON:who ..1 as ..2 ${POST}`,
    `PERSON[owner]:who resignation|departure|exit as ..2 ${POST}`,
  ),
  resigned(
    'left',
    { doer: 'subject' },
    '<resign>',
    `<quit|leave> ..3 ${GOVERNMENT}`,
    `<walk> out of ..2 ${GOVERNMENT}`,
    `<step|stand> down ..3 from ..3 ${GOVERNMENT}`,
    '<step> down',
    `<quit> PERSON[owner] ${WORK}`,
  ),
  resigned(
    'went',
    {
      doer: 'subject',
      needs: LEAVING,
    },
    '<be> out',
    '<be> gone',
    'went|goes|gone|go as well',
    'went|goes|gone|go too|also',
    '<follow> PERSON ..3 out|door|exit',
    '<have> quit',
    '<have> gone late|early|first|earlier|already|hours|minutes|days',
    'quits|quit',
  ),
  resigned('takenAlong', { doer: 'who', needs: LEAVING }, '<take> ..3 PERSON:who with PERSON .|,|and|on|in'),
  resigned(
    'latest',
    {
      doer: 'who',
      needs: LEAVING,
    },
    'first|next|latest|last|second|third to go|quit|resign|leave|depart|walk <be> PERSON:who',
    'now|next PERSON[role]:who .',
    'packed|packs ..2 bags|up : PERSON:who',
    'resigned|quit|gone|walked|departed ..1 : PERSON:who',
  ),
  resigned(
    'nthToGo',
    { doer: 'subject', fields: named },
    `<become> ..6 ${POST} to <resign|quit|leave|go|walk>`,
    `<be> the ..4 ${POST} to <resign|quit|leave|go|walk>`,
  ),
]

export const officeDismissed = [
  dismissed(
    'fromBenches',
    { doer: 'subject', voice: 'passive', fields: () => ({ office: 'frontbencher' }) },
    'sacked|fired|axed|dismissed|dropped|removed|ousted from ..2 frontbench|front-bench',
    'sacked|fired|axed|dismissed|dropped|removed|ousted from ..2 front bench',
  ),
  dismissed(
    'asEnvoy',
    {
      doer: 'subject',
      voice: 'passive',
      fields: (roles) => ({ office: named(roles).office.replace(/(?<=envoy)s$/, '') }),
    },
    'sacked|fired|axed|dismissed|dropped|removed|ousted|stripped as|of|from ..4 OFFICE[other]:office',
  ),
  dismissed(
    'dismissedWho',
    { doer: 'who', fields: named },
    `<sack|fire|axe|dismiss|oust|remove|drop> PERSON:who ..1 as|from ..3 ${POST}`,
    `sacking|dismissal|firing|removal|ousting of PERSON:who ..1 as|from ..2 ${POST}`,
    `PERSON[owner]:who sacking|dismissal|firing|removal as|from ..2 ${POST}`,
    `<strip> PERSON:who of ..3 ${JOB}`,
    `PERSON:who , sacked|fired|axed|dismissed|removed|ousted|dropped ..1 as|from ..3 ${POST}`,
  ),
  dismissed(
    'dismissed',
    { doer: 'subject', voice: 'passive', fields: named },
    `sacked|fired|axed|dismissed|removed|ousted|dropped|booted ..3 as|from ..4 ${POST}`,
    `relieved|stripped of ..4 ${JOB}`,
    `demoted from ..3 ${POST}`,
  ),
  dismissed('lost', { doer: 'subject', fields: named }, `<lose> PERSON[owner] ..2 ${WORK} as|of ..2 ${POST}`),
  dismissed(
    'goneWho',
    { doer: 'who' },
    '<sack|fire|axe> PERSON:who',
    'sacking|dismissal|firing of PERSON:who',
    'PERSON[owner]:who sacking|dismissal',
  ),
  dismissed(
    'gone',
    { doer: 'subject', voice: 'passive' },
    `sacked|fired|axed|dismissed|dropped|removed|ousted ..3 from ..3 ${GOVERNMENT}`,
    'sacked|fired|axed',
  ),
  dismissed(
    'lostPlace',
    { doer: 'subject' },
    `<lose> PERSON[owner] ..2 ${WORK}|place|seat in|at ..3 ${GOVERNMENT}`,
  ),
]
