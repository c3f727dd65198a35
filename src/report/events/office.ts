/** Somebody takes, leaves or loses an office. Being a member is not one. @module */
import { office, type Roles, rulesOf } from './reader.ts'

const appointed = rulesOf('officeAppointed')
const resigned = rulesOf('officeResigned')
const dismissed = rulesOf('officeDismissed')

const POSTS =
  'OFFICE[minister|primeMinister|parliamentaryPrivateSecretary|whip|shadow|spokesperson|partyLeader|deputyLeader|partyChair|speaker|deputySpeaker]:office'
const named = (roles: Roles) => ({ office: office(roles, 'office') })

export const officeAppointed = [
  appointed(
    'appointed',
    { doer: 'subject', fields: named },
    `<appoint|make|name|promote> ..3 ${POSTS}`,
    `<become> ..3 ${POSTS}`,
    `<take> over ..1 as ..2 ${POSTS}`,
    `<return> to? ..3 as ..2 ${POSTS}`,
    `moved|moves ..6 to|as ..2 ${POSTS}`,
    `promoted to ..3 ${POSTS}`,
  ),
  appointed(
    'appointedWho',
    { doer: 'who', fields: named },
    `<appoint|make|name|promote> PERSON:who ..2 ${POSTS}`,
  ),
]

export const officeResigned = [
  resigned(
    'resigned',
    { doer: 'subject', fields: named },
    `<resign|quit> as ..3 ${POSTS}`,
    `<stand|step> down|aside|back as ..4 ${POSTS}`,
    `<resign> from ..5 ${POSTS}`,
    `<give> up ..3 ${POSTS}`,
    `<quit> ..2 ${POSTS}`,
    `<leave> ..3 post|job|role as ..2 ${POSTS}`,
  ),
]

export const officeDismissed = [
  dismissed(
    'dismissed',
    { doer: 'subject', fields: named },
    `<sack|fire|axe|dismiss|remove|oust> as ..2 ${POSTS}`,
    `<sack|fire|axe|dismiss|remove> from ..4 ${POSTS}`,
    `<lose> PERSON[owner] ..1 job|post|role as ..2 ${POSTS}`,
  ),
  dismissed(
    'dismissedWho',
    { doer: 'who', fields: named },
    `<sack|fire|axe|dismiss> PERSON:who as ..2 ${POSTS}`,
  ),
]
