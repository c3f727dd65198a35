/** A seat falls vacant between general elections (rule 4); announcing it vacates nothing. @module */
import { rulesOf } from './reader.ts'

const rule = rulesOf('seatVacated')

const resigned = () => ({ cause: 'resignation' as const })
const died = () => ({ cause: 'death' as const })
const BY_ELECTION = new Set(['by-election', 'byelection', 'by-elections', 'byelections'])
/** A resignation that fought a seat: the page speaks of a contest for it. */
const VACANCY = new Set([...BY_ELECTION, 'vacate', 'vacated', 'votes', 'seat', 'vacancy', 'contest'])

export const seatVacated = [
  rule(
    'resignedSeat',
    { doer: 'subject', fields: resigned },
    '<resign|quit|retire> as ..3 OFFICE[member]',
    '<stand|step> down as ..3 OFFICE[member]',
    '<stand|step> down from ..1 parliament|westminster|commons|seat',
    '<stand|step> aside as ..3 OFFICE[member]',
    '<resign|quit|vacate> PERSON[owner] ..2 seat',
    '<resign|quit|vacate> my|our|their ..2 seat',
    '<vacate|resign|quit> the ..2 seat',
    '<resign|quit> from ..3 seat',
    '<give> up PERSON[owner] ..2 seat',
    '<give> up the ..2 seat',
    '<resign|quit|leave> from? the? commons|parliament|westminster',
    '<resign|quit> from? the? house of commons',
    '<leave> the? house of commons',
    '<quit|leave> frontline? politics ..6 by-election',
    '<cease> to be an? OFFICE[member]',
    '<trigger|force|spark|prompt> ..2 by-election by <resign|quit|stand|step>',
  ),
  rule(
    'resignedOffice',
    { doer: 'subject', fields: () => ({ cause: 'resignation', office: 'Chiltern Hundreds' }) },
    '<take|accept> the ..3 chiltern hundreds',
    '<apply> for the ..6 chiltern hundreds',
    '<appoint> ..8 chiltern hundreds',
    '<appoint> ..8 hundreds of chiltern',
    '<become> ..8 chiltern hundreds',
  ),
  rule(
    'northstead',
    { doer: 'subject', fields: () => ({ cause: 'resignation', office: 'Manor of Northstead' }) },
    '<take|accept> ..5 manor of northstead',
    '<apply> for ..6 manor of northstead',
    '<appoint> ..8 manor of northstead',
    '<become> ..8 manor of northstead',
  ),
  rule(
    'resignationOf',
    { doer: 'who', fields: resigned, mood: 'recap', needs: VACANCY },
    'resignation of ..4 OFFICE? PERSON:who',
    'departure of ..4 OFFICE? PERSON:who',
    'PERSON[owner]:who ..3 resignation|departure',
    'PERSON:who ..1 whose ..2 resignation|departure',
  ),
  rule('bare', { doer: 'subject', fields: resigned, needs: VACANCY }, '<resign|quit>', '<stand|step> down'),
  rule(
    'died',
    { doer: 'subject', fields: died },
    '<die>',
    '<pass> away',
    'was|been murdered|killed|assassinated',
    '<be> found dead',
    '<lose> PERSON[owner] ..2 battle|fight ..2 cancer',
  ),
  rule(
    'deathOf',
    { doer: 'who', fields: died, mood: 'recap' },
    'death ..5 of ..4 OFFICE? PERSON:who',
    'murder|killing|assassination|passing of ..4 OFFICE? PERSON:who',
    'PERSON[owner]:who ..3 death',
    'PERSON:who ..1 whose ..2 death|murder',
  ),
  rule(
    'recalled',
    { doer: 'subject', fields: () => ({ cause: 'recall' }) },
    '<recall> by ..5 constituents|voters|electors',
    'was|been|is|being recalled',
    '<oust|unseat|remove|recall|eject> ..3 by|through|in|after|following ..3 recall petition',
    '<lose> PERSON[owner] seat ..12 recall petition',
    '<lose> the ..2 recall petition',
    '<remove|oust|eject> as ..3 OFFICE[member] ..14 recall petition',
  ),
  rule(
    'recalledWho',
    { doer: 'who', fields: () => ({ cause: 'recall' }) },
    'recalled ..3 PERSON:who',
    'recall of ..4 OFFICE? PERSON:who',
    'petition to recall ..3 PERSON:who ..4 succeeded|successful',
    'recall petition against ..3 PERSON:who ..4 succeeded|successful',
    'recall petition ..4 <unseat|oust|remove> ..4 PERSON:who',
  ),
  rule(
    'disqualified',
    { doer: 'subject', fields: () => ({ cause: 'disqualification' }), needs: VACANCY },
    '<disqualify> from ..4 parliament|commons|mp',
    '<strip> of PERSON[owner] seat',
    '<declare> bankrupt',
  ),
  rule(
    'voided',
    { doer: 'who', fields: () => ({ cause: 'disqualification' }), mood: 'reported' },
    'election of ..4 PERSON:who ..3 void',
    'PERSON[owner]:who ..3 election|victory|win ..3 void',
  ),
  rule(
    'elsewhere',
    { doer: 'subject', fields: () => ({ cause: 'electedToAnotherOffice' }), needs: VACANCY },
    'elected ..3 OFFICE[mayor]',
    'elected ..3 mayor',
    '<become> ..3 OFFICE[mayor]',
    '<become> ..3 mayor',
    'elected ..6 police and crime commissioner',
    '<win> ..5 mayoralty|mayoral',
  ),
]
