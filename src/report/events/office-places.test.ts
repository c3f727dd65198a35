/** Places on a front bench given up together, chairs of committees by other names, and who followed whom out. */
import { describe, expect, test } from 'vitest'
import { OFFICE_EVENTS } from '../offices/of-office.ts'
import { eventsIn } from '../report-case.test-support.ts'

/** Text, day of printing, events: type without "office", person, and the mood where it is not news. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Catherine West, Jo Stevens and Tulip Siddiq are among those who resigned from the front bench to vote against the bill.',
    '2017-02-02',
    ['Resigned | Catherine West', 'Resigned | Jo Stevens', 'Resigned | Tulip Siddiq'],
  ],
  [
    'Dan Carden is one of three shadow ministers who have resigned to defy the whip.',
    '2020-10-15',
    ['Resigned | Dan Carden'],
  ],
  [
    'Labour MPs are leaving. Rachael Maskell and Dawn Butler have given up their places in the shadow cabinet rather than back the whip.',
    '2017-02-01',
    ['Resigned | Rachael Maskell', 'Resigned | Dawn Butler'],
  ],
  [
    'Maria Eagle gave up her seat in the shadow cabinet this morning.',
    '2016-06-27',
    ['Resigned | Maria Eagle'],
  ],
  [
    'Heidi Alexander has given up her spot on the Labour front bench.',
    '2016-06-26',
    ['Resigned | Heidi Alexander'],
  ],
  [
    'Damian Hinds, the security minister, resigned at breakfast and was quickly followed by the science minister George Freeman.',
    '2022-07-07',
    ['Resigned | Damian Hinds', 'Resigned | George Freeman'],
  ],
  [
    'Dominic Raab quit as Brexit secretary at nine, and was soon followed by Esther McVey.',
    '2018-11-15',
    ['Resigned | Dominic Raab', 'Resigned | Esther McVey'],
  ],
  [
    'Tom Tugendhat has been elected head of the foreign affairs committee.',
    '2017-07-12',
    ['Appointed | Tom Tugendhat'],
  ],
  [
    'Robert Halfon and Neil Parish will be heads of the education committee and the environment committee.',
    '2017-07-12',
    ['Appointed | Robert Halfon', 'Appointed | Neil Parish'],
  ],
  [
    'Theresa May becomes shadow secretary for education and employment.',
    '1999-06-15',
    ['Appointed | Theresa May'],
  ],
  [
    'Oliver Letwin has been made shadow secretary for the environment.',
    '2005-05-10',
    ['Appointed | Oliver Letwin'],
  ],
  // What somebody is by now, nobody left.
  [
    'Conor Burns resigned as a PPS in 2018. Lee Anderson joined Reform UK, and he is by now the chief whip.',
    '2026-01-26',
    ['Resigned | Conor Burns | recap'],
  ],
  // Of the seat, the whip or the party it is no post that is given up.
  ['Douglas Carswell resigned to force a by-election in Clacton.', '2014-08-28', []],
  ['Frank Field resigned the Labour whip to sit by himself.', '2018-08-30', []],
  ['Frank Field was followed out of the chamber by Hilary Benn.', '2018-08-30', []],
  ['Dan Carden gave up his place in the queue for the cabinet room tour.', '2020-10-15', []],
]

describe('places and chairs', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    const told = eventsIn(text, day, OFFICE_EVENTS).map(({ event }) => {
      const mood = event.modality === 'reported' ? '' : event.modality
      return [event.type.slice('office'.length), event.person?.name, mood].filter(Boolean).join(' | ')
    })
    expect(told.sort()).toEqual([...expected].sort())
  })
})
