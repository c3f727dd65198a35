/** What the register cannot settle: another country or chamber, another age, a seat that was not, a figure that cannot be. @module */
import { casesOf } from './case.ts'

export const beyond = [
  ...casesOf('majority', [
    ['2024-11-10', 'The Republicans won the US Senate with a majority of six.', 6, 'not-enough-information'],
    [
      '2023-05-05',
      'Labour won Bristol South East in 2019 with a majority of 300.',
      300,
      'not-enough-information',
    ],
    [
      '2023-05-05',
      'Labour won the Wakefield by-election in 2010 with a majority of 300.',
      300,
      'not-enough-information',
    ],
    ['2023-05-05', 'Labour won Wakefield with a majority of 250,000.', 250_000, 'not-enough-information'],
    [
      '2020-05-05',
      'In 1885 the Liberals won Wakefield with a majority of 300.',
      300,
      'not-enough-information',
    ],
    ['2023-05-05', 'The MP for Gotham Central had a majority of 300.', 300, 'not-enough-information'],
    [
      '2021-05-10',
      'At Holyrood the SNP held Glasgow Southside with a majority of 9,456.',
      9456,
      'not-enough-information',
    ],
    [
      '2034-05-05',
      'Labour won the constituency of Wakefield and Rothwell in 2033 with a majority of 300.',
      300,
      'not-enough-information',
    ],
  ]),
  ...casesOf('partySeats', [
    ['2020-03-05', 'Sinn Féin won 37 seats in the Dáil.', 37, 'not-enough-information'],
    ['2022-05-25', 'Labor won 77 seats in Australia.', 77, 'not-enough-information'],
    ['2024-07-20', 'Labour won 811 seats at the 2024 election.', 811, 'not-enough-information'],
  ]),
  ...casesOf('turnout', [
    ['2023-05-05', 'Turnout in the Wakefield by-election was 139%.', 139, 'not-enough-information'],
    ['2020-11-10', 'Turnout in the American presidential election was 66%.', 66, 'not-enough-information'],
  ]),
]
