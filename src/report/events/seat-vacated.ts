/** A seat falls vacant between general elections (rule 4); announcing it vacates nothing. @module */
import { rulesOf } from './reader.ts'

const rule = rulesOf('seatVacated')

const resigned = () => ({ cause: 'resignation' as const })
const BY_ELECTION = new Set(['by-election', 'byelection', 'by-elections'])

export const seatVacated = [
  rule(
    'resignedSeat',
    { doer: 'subject', fields: resigned },
    '<resign|quit> as ..3 OFFICE[member]',
    '<stand|step> down as ..3 OFFICE[member]',
    '<resign|quit|vacate> PERSON[owner] ..1 seat',
    '<vacate|resign> the ..1 seat',
    '<give> up PERSON[owner] ..1 seat',
    '<resign|quit> from? the? commons|parliament|westminster',
    '<resign> from the house of commons',
    '<leave> parliament|westminster',
    '<leave> the commons',
  ),
  rule(
    'resignedOffice',
    { doer: 'subject', fields: () => ({ cause: 'resignation', office: 'Chiltern Hundreds' }) },
    '<take|accept> the chiltern hundreds',
    '<apply> for the chiltern hundreds',
    '<appoint> ..6 chiltern hundreds',
  ),
  rule(
    'northstead',
    { doer: 'subject', fields: () => ({ cause: 'resignation', office: 'Manor of Northstead' }) },
    '<take|accept> the manor of northstead',
    '<appoint> ..6 manor of northstead',
  ),
  rule(
    'resignationOf',
    { doer: 'who', fields: resigned, mood: 'recap', needs: BY_ELECTION_OR_VACANCY() },
    'resignation of ..3 OFFICE? PERSON:who',
    'departure of ..3 OFFICE? PERSON:who',
  ),
  rule('died', { doer: 'subject', fields: () => ({ cause: 'death' }) }, '<die>', '<pass> away'),
  rule(
    'deathOf',
    { doer: 'who', fields: () => ({ cause: 'death' }), mood: 'recap' },
    'death ..4 of ..3 OFFICE? PERSON:who',
    'PERSON[owner]:who ..2 death',
  ),
  rule(
    'recalled',
    { doer: 'subject', fields: () => ({ cause: 'recall' }) },
    '<recall> by ..3 constituents|voters',
    '<oust|unseat|remove> by a recall petition',
    '<lose> PERSON[owner] seat ..4 recall petition',
  ),
  rule(
    'elsewhere',
    { doer: 'subject', fields: () => ({ cause: 'electedToAnotherOffice' }), needs: BY_ELECTION },
    'elected ..2 OFFICE[mayor]',
    'elected ..2 mayor of',
    '<become> ..2 OFFICE[mayor]',
  ),
]

/** A resignation that fought a seat: the page speaks of a contest for it. */
function BY_ELECTION_OR_VACANCY(): ReadonlySet<string> {
  return new Set([...BY_ELECTION, 'vacate', 'vacated', 'votes', 'seat', 'vacancy'])
}
