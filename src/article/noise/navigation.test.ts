import { noiseTable } from './noise-table.test-support.ts'

noiseTable('navigation', {
  noise: [
    'Politics / UK',
    'You are in: News > UK > Politics',
    'Low graphics | Help',
    'Share this with\nFacebook Twitter Email',
    'E-mail this to a friend   Printable version',
    'View all 26 updates ›',
    'Skip to content',
    'COMMENT',
    'An icon of a desk calendar. An icon of a circle with a line across. An icon of an envelope.',
    '© Courier Media 2021',
    '- menu-icon',
    'Africa Americas Middle East South Asia Asia Pacific',
    'Front Page World UK In Depth',
    'Home > News > By-elections',
    'Home\nNews\nPolitics\nPolls\nSeats\nArchive',
    'Sport\nRugby League\nFarming\nMotors\nLife\nOpinion',
  ],
  kept: [
    'Labour | 14,310 | 52.1%',
    'Politics is a rough trade, she said.',
    'Share of the vote',
    'Home rule was debated in the House for three years.',
    'Scotland decides',
    'Asia Pacific trade was on the agenda, he said.',
    'A fashion icon',
    'Con 20,539',
    'Labour\nPlaid Cymru\nReform',
  ],
})
