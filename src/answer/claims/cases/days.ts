/** Days, stretches of time and offices: the wrong month, digits of a term changed round, an office of somebody else. @module */
import { casesOf } from './case.ts'

export const dateOf = casesOf('dateOf', [
  ['2024-06-01', 'The general election on 4 July will decide.', '4 July', 'supported', '2024-07-04'],
  ['2024-06-01', 'The general election on 11 July will decide.', '11 July', 'refuted', '2024-07-04'],
  [
    '2023-11-01',
    'The Tamworth by-election on 19 October 2023 went to Labour.',
    '19 October 2023',
    'supported',
    '2023-10-19',
  ],
  [
    '2023-11-01',
    'The Tamworth by-election on 19 September 2023 went to Labour.',
    '19 September 2023',
    'refuted',
    '2023-10-19',
  ],
  [
    '2020-01-05',
    'The general election of 12 December 2019 was won by the Conservatives.',
    '12 December 2019',
    'supported',
    '2019-12-12',
  ],
  [
    '2020-01-05',
    'The general election of 12 November 2019 was won by the Conservatives.',
    '12 November 2019',
    'refuted',
    '2019-12-12',
  ],
  ['2023-01-05', 'Christian Wakeford defected to Labour in January 2022.', 'January 2022', 'supported'],
  [
    '2023-01-05',
    'Christian Wakeford defected to Labour in March 2021.',
    'March 2021',
    'refuted',
    '2022-01-19',
  ],
  [
    '2025-05-03',
    'Sarah Olney took Richmond Park in December 2016.',
    'December 2016',
    'supported',
    '2016-12-01',
  ],
  [
    '2025-05-03',
    'Sarah Olney took Richmond Park in November 2016.',
    'November 2016',
    'refuted',
    '2016-12-01',
  ],
  [
    '2022-08-01',
    'Simon Lightwood won Wakefield for Labour in June 2022.',
    'June 2022',
    'supported',
    '2022-06-23',
  ],
  [
    '2022-08-01',
    'Simon Lightwood won Wakefield for Labour in July 2022.',
    'July 2022',
    'refuted',
    '2022-06-23',
  ],
  // Declared the morning after.
  ['2022-08-01', 'Richard Foord won Tiverton and Honiton on 24 June 2022.', '24 June 2022', 'supported'],
  ['2022-08-01', 'Richard Foord won Tiverton and Honiton on 20 June 2022.', '20 June 2022', 'refuted'],
])

export const interval = casesOf('interval', [
  ['2023-01-10', 'Liz Truss was prime minister for 49 days.', '49 days', 'supported', '49 days'],
  ['2023-01-10', 'Liz Truss was prime minister for 94 days.', '94 days', 'refuted', '49 days'],
  ['2023-01-10', 'Boris Johnson was prime minister for three years.', 'three years', 'supported'],
  ['2023-01-10', 'Boris Johnson was prime minister for six years.', 'six years', 'refuted'],
  ['2023-08-20', 'Nadine Dorries has represented Mid Bedfordshire for 18 years.', '18 years', 'supported'],
  ['2023-08-20', 'Nadine Dorries has represented Mid Bedfordshire for 28 years.', '28 years', 'refuted'],
  ['2017-01-10', 'David Cameron served as prime minister for six years.', 'six years', 'supported'],
  ['2017-01-10', 'David Cameron served as prime minister for 16 years.', '16 years', 'refuted'],
])

export const officeHeld = casesOf('officeHeld', [
  ['2023-08-20', 'The former home secretary Priti Patel spoke in Witham.', 'former', 'supported'],
  ['2023-08-20', 'The former foreign secretary Priti Patel spoke in Witham.', 'former', 'refuted', 'never'],
  ['2023-08-20', 'Lucy Frazer is the culture secretary.', 'held', 'supported'],
  ['2023-08-20', 'Lucy Frazer is the health secretary.', 'held', 'refuted', 'never'],
  ['2023-08-20', 'The former health secretary Sajid Javid is leaving.', 'former', 'supported'],
  ['2023-08-20', 'The former defence secretary Sajid Javid is leaving.', 'former', 'refuted', 'never'],
  ['2023-08-20', 'Former justice secretary Dominic Raab is leaving.', 'former', 'supported'],
  ['2023-08-20', 'Former health secretary Dominic Raab is leaving.', 'former', 'refuted', 'never'],
])

export const projection = casesOf('projection', [
  [
    '2023-10-21',
    'If the Tamworth result were repeated across the country, Labour would gain dozens of seats.',
    'dozens',
    'depends',
  ],
  [
    '2022-06-25',
    'If the Wakefield result were mirrored across the country, Labour would win scores of seats.',
    'scores',
    'depends',
  ],
])
