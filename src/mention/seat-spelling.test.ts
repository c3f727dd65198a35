import { expect, it } from 'vitest'
import { spellingsOf } from './seat-spelling.ts'

it('one way of spelling is changed at a time', () => {
  expect(spellingsOf('Mid Sussex')).toContain('Mid-Sussex')
  expect(spellingsOf('North East Fife')).toContain('North-East Fife')
  expect(spellingsOf('Newcastle-under-Lyme')).toContain('Newcastle under Lyme')
  expect(spellingsOf('Kingston upon Hull East')).toContain('Kingston-upon-Hull East')
  expect(spellingsOf('St Albans')).toEqual(['St Albans', 'Saint Albans', 'St. Albans'])
  expect(spellingsOf('Torfaen')).toEqual(['Torfaen'])
})
