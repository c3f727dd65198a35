/** Somebody is put out of an office, of the government or of a front bench. @module */
import { GOVERNMENT, JOB, named, POST, POSTS, PUT_OUT, SACKED, SACKING, WORK } from './office-words.ts'
import { rulesOf } from './reader.ts'

const rule = rulesOf('officeDismissed')

export const officeDismissed = [
  rule(
    'fromBenches',
    { doer: 'subject', voice: 'passive', fields: () => ({ office: 'frontbencher' }) },
    `${SACKED} ..1 from ..2 frontbench|front-bench`,
    `${SACKED} ..1 from ..2 front bench`,
  ),
  rule(
    'dismissedWho',
    { doer: 'who', fields: named },
    `<sack|fire|axe|dismiss|oust|remove|drop|topple|depose> PERSON[doer]:who ..1 as|from ..3 ${POST}`,
    `<vote|force|throw|push|kick|drive> PERSON[doer]:who out ..1 as|of ..3 ${POST}`,
    `<vote|force|throw|push|kick|drive> out PERSON[doer]:who ..1 as ..3 ${POST}`,
    `<sack|fire|axe|dismiss|oust|remove|drop> PERSON[doer]:who from ..5 ${WORK} of|as ..2 ${POST}`,
    `<sack|fire|axe|dismiss|oust|remove> DET ..2 ${POST} ,? PERSON[full|surname]:who`,
    `<strip> PERSON:who of ..3 ${JOB}`,
    `${POST} ,? at the expense of PERSON:who`,
    `axe|knife|blade|sword ..2 <fall> ..2 on the? OFFICE? PERSON:who ..8 as ..2 ${POST}`,
    `PERSON:who , sacked|fired|axed|dismissed|removed|ousted|dropped ..1 as|from ..3 ${POST}`,
  ),
  rule(
    'dismissalOf',
    { doer: 'who', named: true, fields: named },
    `sacking|dismissal|firing|removal|ousting of PERSON:who ..1 as|from ..2 ${POST}`,
    `PERSON[owner]:who sacking|dismissal|firing|removal as|from ..2 ${POST}`,
  ),
  rule(
    'dismissed',
    { doer: 'subject', voice: 'passive', fields: named },
    `${SACKED} ..3 as|from ..4 ${POST}`,
    `${PUT_OUT} out ..1 as|of ..3 ${POST}`,
    `${PUT_OUT} out of ..4 ${WORK} of|as ..2 ${POST}`,
    `${SACKED} ..1 from ..5 ${WORK} of|as ..2 ${POST}`,
    `relieved|stripped of ..4 ${JOB}`,
    `relieved|stripped of DET ..2 ${JOB} ${POSTS}`,
    `${SACKED} from DET ..2 ${JOB} ..1 ${POSTS}`,
    `relieved|stripped of ..4 ${WORK} as|of ..2 ${POST}`,
  ),
  rule(
    'leadership',
    { doer: 'subject', voice: 'passive' },
    `${SACKED} from DET ..1 PARTY? leadership`,
    `${PUT_OUT} out of|from DET ..1 PARTY? leadership`,
    'stripped of DET ..1 PARTY? leadership',
  ),
  // Kept only where no other post is given: `offices/office.ts`.
  rule('demoted', { doer: 'subject', voice: 'passive', fields: named }, `demoted from ..3 ${POST}`),
  rule(
    'idiom',
    { doer: 'subject' },
    '<get|receive> the boot|sack|chop|axe|push|bullet',
    'given|handed|shown the boot|sack|chop|axe|push|bullet|door',
  ),
  rule(
    'lost',
    { doer: 'subject', fields: named },
    `<lose|forfeit> DET ..3 ${WORK} as|of ..2 ${POST}`,
    `<lose> PERSON[owner] ..1 ${POST} ..1 ${WORK}|${POSTS}`,
  ),
  rule(
    'goneWho',
    { doer: 'who' },
    '<sack|fire|axe> PERSON[doer]:who',
    // "Ann Lee, ousted in 2006, …".
    'PERSON:who , sacked|fired|axed|dismissed|ousted|toppled|deposed by|in|last|earlier|when|after|as|over|during',
    'PERSON:who , forced|pushed|driven|kicked out by|in|last|earlier|when|after|as|over|during',
    'axe|knife|blade|sword ..2 <fall> ..2 on the? OFFICE? PERSON[full|surname]:who',
  ),
  // Whom, another sentence may say.
  rule(
    'goneGroup',
    { doer: 'group' },
    '<sack|fire|axe|dismiss> NUMBER ..4 OFFICE',
    '<sack|fire|axe|dismiss> NUMBER ..4 frontbenchers|front-benchers|ministers|aides',
  ),
  rule(
    'sackingOf',
    { doer: 'who', named: true },
    'sacking|dismissal|firing of PERSON:who',
    'PERSON[owner]:who sacking|dismissal',
  ),
  rule(
    'gone',
    { doer: 'subject', voice: 'passive' },
    `${SACKED} ..3 from ..3 ${GOVERNMENT}`,
    `${SACKED} ..1 from ..3 ${POSTS}`,
    `relieved|stripped of ..3 ${POSTS}|duties|responsibilities`,
    'removed .|,|as|in|and',
    'sacked|fired|axed',
    'dismissed|ousted|dropped .|,|over|after|by|last|yesterday|today|tonight|and',
    `asked|told|ordered to leave|quit|vacate ..3 ${POSTS}|${GOVERNMENT}`,
  ),
  rule(
    'lostPlace',
    { doer: 'subject' },
    `<lose> PERSON[owner] ..2 ${WORK}|place|places|seat|spot in|at|on|from ..3 ${GOVERNMENT}`,
    `<lose> their ${WORK}|${POSTS}|places|seats ..1 in|at|on|from ..3 ${GOVERNMENT}`,
    `<lose> PERSON[owner] ..1 cabinet|government|ministerial|frontbench ${WORK}|place|seat|rank`,
  ),
  rule(
    'lostJob',
    { doer: 'subject', needs: SACKING },
    '<lose> PERSON[owner] job|jobs|post|role',
    '<lose> that job|post|role',
  ),
  rule(
    'out',
    { doer: 'subject', needs: SACKING },
    '<be> out',
    '<be> gone',
    '<have> gone .|,|;|and|but|too|also|from|as|after|because|over|with|along|altogether',
  ),
  rule(
    'outGo',
    { doer: 'who', needs: SACKING },
    'out go|goes|went PERSON:who',
    '<be> out , and so <be> PERSON:who',
    `out of DET? ..2 ${GOVERNMENT} <go|be|come> ..4 PERSON[full|surname]:who`,
    'out of DET? OFFICE[shadow] <go|be|come> ..4 PERSON[full|surname]:who',
    'out|gone too|also|as well? <be|go> ..6 PERSON[full|surname|role]:who',
  ),
]
