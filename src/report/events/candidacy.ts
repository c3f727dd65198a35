/** Somebody will stand, has been chosen to, or will not: `discourse/candidacy.ts` says for what. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('candidacy')

type Status = 'standing' | 'selected' | 'standing_down' | 'not_contesting' | 'blocked'
const as = (status: Status) => (roles: Roles) => ({ status, party: party(roles, 'party') })

/** "Will not", "would not" of reported speech, "is not": the modal belongs to the deed. */
const not = (...rests: readonly string[]) =>
  rests.flatMap((rest) => [
    `not|n't|won't|wouldn't|never|isn't|wasn't ${rest}`,
    `would|will|is|was|am|are|shall not|never ${rest}`,
  ])

/** A member's going is from the House at an election only where the page speaks of one. */
const AN_ELECTION = new Set(['election', 'elections', 're-election', 'reelection', 'dissolution'])

export const candidacy = [
  rule(
    'notContesting',
    { doer: 'subject', fields: as('not_contesting'), negative: true },
    ...not(
      '<contest|defend|fight> the|our|my|his|her|their ..2 seat|constituency',
      '<contest|defend|fight> SEAT',
      '<be> contesting|defending|fighting the|his|her|their|our ..3 seat|constituency',
      '<be> contesting|defending|fighting SEAT',
    ),
  ),
  rule(
    'standingDown',
    { doer: 'subject', fields: as('standing_down'), negative: true },
    '<stand|step> down ..6 at ..4 election',
    '<stand|step> down ..3 next|general ..1 election',
    '<stand|step> down when ..6 election',
    '<stand|step> down in 2005|2010|2015|2017|2019|2024|2029',
    '<retire> ..4 at ..3 election',
    '<leave|quit> the? parliament|commons|westminster|politics ..2 at ..3 election',
    ...not(
      '<stand> ..2 again',
      '<stand> ..5 election|re-election|reelection',
      '<stand> in the ..3 election',
      '<seek|contest|fight> ..1 re-election|reelection',
      '<seek> ..2 another term',
      '<contest|fight> the ..3 election',
      '<be> a candidate',
      '<be> on the ballot',
      '<be> standing|seeking|contesting|fighting ..3 again|election|re-election',
      '<run> ..2 again',
      '<run> for re-election',
    ),
    // "A and B have said they will not stand again": the plural stands for those before the saying.
    "<say|announce|confirm|declare|indicate> ..3 they ..2 not|never|n't|won't <stand|seek|contest|be> ..3 again|election|re-election",
    '<say|announce|confirm|declare|indicate> ..3 they ..2 <stand|step> down ..6 election',
    '<give> up PERSON[owner] ..2 seat ..2 at ..3 election',
    'election ..1 at which PERSON ..1 not <stand>',
    'none of ..5 will <stand|seek|contest|be> ..3 again|election|re-election',
    'among ..4 not <seek|stand|contest> ..3 again|election|re-election',
    'among ..4 <stand|step> down ..4 election',
    'decided against standing',
    'decided not to stand|seek|contest|fight|run',
    'chosen not to stand|seek|contest|fight|run',
    '<bow> out',
    '<give> up the ..2 seat ..2 at ..3 election',
    'intention|plan|plans not to stand|seek|contest|run',
    'intend|intends|intended|mean|means|plan|plans not to stand|seek|contest|run',
    ...not(
      '<be> a ..2 candidate',
      '<offer> ..2 for re-election',
      '<put> ..3 forward for|at ..2 election|re-election',
      '<intend|mean|plan> to <stand|seek|contest|run> ..3 again|election|re-election',
    ),
  ),
  rule(
    'leaving',
    { doer: 'subject', fields: as('standing_down'), needs: AN_ELECTION },
    'is|are|am|be|was|were standing|stepping down .|,|;|after|at|and|with|to',
    'is|are|am|be|was|were standing|stepping down as ..3 OFFICE[member]',
    'is|are|am|be|was|were retiring .|,|;|after|at|from',
  ),
  rule(
    'blocked',
    { doer: 'subject', fields: as('blocked') },
    '<block|bar|ban|prevent|stop> from ..2 standing|running|being|contesting|defending',
    '<block|bar|ban|prevent|stop> from ..2 standing|running|being|contesting|defending ..8 SEAT',
    'was|were|been|is|being|got deselected',
  ),
  rule(
    'blockedWho',
    { doer: 'who', fields: as('blocked') },
    '<block|bar|ban|prevent|stop> PERSON:who ..2 from ..2 standing|running|being|contesting|defending',
    '<block|bar|ban|prevent|stop> PERSON:who ..2 from ..2 standing|running|being|contesting|defending ..8 SEAT',
    '<deselect> ..3 PERSON:who',
  ),
  rule(
    'selected',
    { doer: 'subject', fields: as('selected') },
    '<select|adopt|choose|reselect|readopt> ..2 to fight|contest|stand|succeed|replace|defend',
    '<select|adopt|choose|reselect|readopt> ..2 to fight|contest|stand|defend ..4 SEAT',
    '<select|adopt|choose|reselect|readopt> ..2 to fight|contest|defend the|it ..4 seat|constituency|by-election',
    '<select|adopt|choose|pick|unveil|announce|confirm|reselect> as ..5 PARTY:party ..4 candidate',
    '<select|adopt|choose|pick|unveil|announce|confirm|reselect> as ..5 candidate',
    '<select|adopt|choose|reselect|readopt> ..2 to fight|contest|stand|defend ..5 for the? PARTY:party',
    '<select|adopt|choose> for SEAT',
    '<select|adopt|choose> in SEAT',
    '<win> ..3 selection ..4 SEAT',
    '<win> ..3 nomination ..4 SEAT',
  ),
  rule(
    'selectedWho',
    { doer: 'who', fields: as('selected') },
    'PARTY:party ..6 <select|choose|adopt|pick> ..4 PERSON:who ..2 as ..5 candidate',
    '<select|choose|adopt|pick> ..3 PERSON:who ..2 to fight|contest|stand|defend',
  ),
  rule(
    'pickedWho',
    { doer: 'who', fields: as('selected') },
    'PARTY:party <have>? <select|choose|adopt|pick|nominate> PERSON:who',
    'PARTY:party <have>? <select|choose|adopt|pick|nominate> ..4 PERSON:who ..1 for|in SEAT',
    'candidate|contender|nominee will|is|to ..1 be ..3 PERSON:who',
    'PARTY:party candidate|contender|nominee|hopeful is ..3 PERSON:who',
  ),
  rule(
    'adopted',
    { doer: 'subject', fields: as('selected') },
    'was|were|been|is <select|choose|adopt|pick> in|last|on|earlier|at|unopposed|as|by',
  ),
  rule(
    'isCandidate',
    { doer: 'subject', fields: as('standing') },
    '<be> PARTY[owner]:party ..2 candidate|contender|nominee',
    '<be> the ..1 PARTY:party candidate|contender|nominee',
    '<fight|contest|defend> it again',
    '<stand|run> at|in the ..3 election',
  ),
  rule(
    'standing',
    { doer: 'subject', fields: as('standing') },
    '<stand> again',
    '<stand|run> for re-election',
    '<seek> re-election',
    '<stand|run> ..2 as an|a|the ..1 PARTY:party',
    '<stand|run> for the? PARTY:party',
    '<stand|run> ..6 for the? PARTY:party',
    '<stand|run> ..2 in SEAT ..3 for the? PARTY:party',
    '<stand|run> as ..5 candidate',
    '<stand|run> ..3 in SEAT',
    '<stand|run> for SEAT',
    '<contest|fight|defend> SEAT',
    '<contest|fight|defend> the ..3 seat|by-election|constituency',
    '<stand|run> in the ..4 by-election',
  ),
]
