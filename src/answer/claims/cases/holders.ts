/** Who held a seat and since when, elected for whom, first when: the year of the poll before, the party before. @module */
import { casesOf } from './case.ts'

export const heldSince = casesOf('heldSince', [
  ['2021-05-08', 'The seat of Hartlepool had been held by Labour since 1974.', '1974', 'supported'],
  ['2021-05-08', 'The seat of Hartlepool had been held by Labour since 1992.', '1992', 'refuted', '1974'],
  [
    '2022-06-25',
    'The seat of Tiverton and Honiton had been held by the Conservatives since 1997.',
    '1997',
    'supported',
  ],
  [
    '2024-02-17',
    'The constituency of Kingswood had been held by the Conservatives since 2010.',
    '2010',
    'supported',
  ],
  [
    '2024-02-17',
    'The constituency of Kingswood had been held by the Conservatives since 2015.',
    '2015',
    'refuted',
    '2010',
  ],
  ['2023-07-22', 'Uxbridge and South Ruislip, Conservative since 2010, did not fall.', '2010', 'supported'],
  ['2020-01-05', 'Bolsover, Labour since 1950, fell to the Tories.', '1950', 'supported'],
  ['2020-01-05', 'Sedgefield, Labour since 1997, fell to the Tories.', '1997', 'refuted'],
])

export const previousHolder = casesOf('previousHolder', [
  [
    '2022-06-25',
    'Simon Lightwood took the seat of Wakefield from the Conservatives.',
    'Conservative',
    'supported',
  ],
  [
    '2022-06-25',
    'Simon Lightwood took the seat of Wakefield from the Liberal Democrats.',
    'Liberal Democrat',
    'refuted',
    'Conservative',
  ],
  ['2024-03-02', 'George Galloway won the seat of Rochdale from Labour.', 'Labour', 'supported'],
  [
    '2024-03-02',
    'George Galloway won the seat of Rochdale from the Conservatives.',
    'Conservative',
    'refuted',
    'Labour',
  ],
  ['2023-08-01', 'Keir Mather succeeded Nigel Adams as MP for Selby and Ainsty.', 'Nigel Adams', 'supported'],
  [
    '2023-08-01',
    'Keir Mather succeeded David Warburton as MP for Selby and Ainsty.',
    'David Warburton',
    'refuted',
    'Nigel Adams',
  ],
  [
    '2021-08-01',
    'Kim Leadbeater, who succeeded Tracy Brabin as MP for Batley and Spen, is her party’s choice.',
    'Tracy Brabin',
    'supported',
  ],
  [
    '2021-08-01',
    'Kim Leadbeater, who succeeded Jo Cox as MP for Batley and Spen, is her party’s choice.',
    'Jo Cox',
    'refuted',
    'Tracy Brabin',
  ],
])

export const electedAs = casesOf('electedAs', [
  ['2022-02-01', 'Christian Wakeford was elected as a Conservative in 2019.', 'Conservative', 'supported'],
  [
    '2022-02-01',
    'Christian Wakeford was elected as a Liberal Democrat in 2019.',
    'Liberal Democrat',
    'refuted',
    'Conservative',
  ],
  ['2019-03-01', 'Chuka Umunna was elected as a Labour MP in 2017.', 'Labour', 'supported'],
  ['2019-03-01', 'Anna Soubry was elected as a Labour MP in 2017.', 'Labour', 'refuted', 'Conservative'],
  ['2024-04-01', 'Lee Anderson was elected as a Conservative in 2019.', 'Conservative', 'supported'],
  [
    '2024-04-01',
    'Lee Anderson was elected as a Reform UK MP in 2019.',
    'Reform UK',
    'refuted',
    'Conservative',
  ],
])

export const firstElected = casesOf('firstElected', [
  ['2021-03-01', 'Theresa May was first elected in 1997.', '1997', 'supported'],
  ['2021-03-01', 'Theresa May was first elected in 1992.', '1992', 'refuted', '1997-05-01'],
  ['2024-02-01', 'Dehenna Davison was first elected in 2019.', '2019', 'supported'],
  ['2024-02-01', 'Dehenna Davison was first elected in 2017.', '2017', 'refuted', '2019-12-12'],
  ['2019-05-01', 'Jeremy Corbyn has been an MP since 1983.', '1983', 'supported'],
  ['2019-05-01', 'Jeremy Corbyn has been an MP since 1987.', '1987', 'refuted', '1983-06-09'],
  ['2019-05-01', 'Kenneth Clarke entered parliament in 1970.', '1970', 'supported'],
  ['2019-05-01', 'Kenneth Clarke entered parliament in 1979.', '1979', 'refuted', '1970-06-18'],
  [
    '2022-02-01',
    'Christian Wakeford has represented Bury South since 2017.',
    '2017',
    'refuted',
    '2019-12-12',
  ],
])
