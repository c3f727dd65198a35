import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in.test-support.ts'

function verdicts(text: string, date: string | null): readonly string[] {
  return claimsIn(text, date)
    .filter(({ subject }) => subject.includes(', MP for '))
    .map(({ subject, printed, verdict }) => `${subject}: ${printed} ${verdict}`)
}

describe('who sits for which seat', () => {
  it.each([
    ['2022-06-28', 'The MP for Rugby is Mark Pawsey.', 'Mark Pawsey, MP for Rugby: held supported'],
    [
      '2022-06-28',
      'Mark Pawsey is the Conservative MP for Rugby.',
      'Mark Pawsey, MP for Rugby: held supported',
    ],
    ['2022-06-28', 'Rugby MP Mark Pawsey was there.', 'Mark Pawsey, MP for Rugby: held supported'],
    ['2022-06-28', 'The MP for Rugby is Olivia Blake.', 'Olivia Blake, MP for Rugby: held refuted'],
    [
      '2022-06-28',
      'Olivia Blake, the Sheffield Heeley MP, was there.',
      'Olivia Blake, MP for Sheffield Heeley: held refuted',
    ],
    [
      '2022-06-28',
      'Boris Johnson, the former Henley MP, was there.',
      'Boris Johnson, MP for Henley: former supported',
    ],
    ['2022-06-28', 'Boris Johnson, the Henley MP, was there.', 'Boris Johnson, MP for Henley: held refuted'],
    // For a while after a dissolution members are still called so.
    ['2024-06-10', 'Rugby MP Mark Pawsey was there.', 'Mark Pawsey, MP for Rugby: held supported'],
  ])('%s: %s', (date, text, found) => {
    expect(verdicts(text, date)).toEqual([found])
  })

  it('says who does sit there', () => {
    const [claim] = claimsIn('The MP for Rugby is Olivia Blake.', '2022-06-28')
    expect(claim?.working).toContain('Mark Pawsey sat for it on 2022-06-28')
  })

  it.each([
    // Names and descriptions in a row: which goes with which is not told.
    'The MP for Rugby Mark Pawsey, the MP for Dover Natalie Elphicke and the MP for Bury South spoke.',
    'They heard Mark Pawsey, the Dover MP and Olivia Blake.',
    // Who stands, or works for a member.
    'Olivia Blake hopes to become the MP for Rugby.',
    'Labour’s candidate for Rugby MP Olivia Blake was there.',
    'Mark Pawsey’s aide, the MP for Dover, spoke.',
    // Nobody the register knows.
    'The MP for Rugby, Peregrine Nobody, was there.',
  ])('is not wrong, or not read: %s', (text) => {
    expect(verdicts(text, '2022-06-28').filter((one) => one.endsWith('refuted'))).toEqual([])
  })

  it('a seat redrawn and renamed is theirs under the old name', () => {
    expect(verdicts('Richard Foord, the Tiverton and Honiton MP, was there.', '2025-06-01')).toEqual([])
  })
})
