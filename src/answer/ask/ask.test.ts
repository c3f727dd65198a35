import { describe, expect, it } from 'vitest'
import { CallerError } from '../../base/error.ts'
import { loadRegister } from '../../register/load.ts'
import { askAnswer, SHAPES } from './ask.ts'
import { periodOf } from './period.ts'

const register = loadRegister()
const says = (question: string) => askAnswer(register, question).says.join('\n')

describe('questions in plain English', () => {
  it.each([
    ['How many Conservatives joined Labour between 1995 and 2025?', 'defections', '7 members'],
    ['which Tories defected to the Lib Dems in 2019', 'defections', 'Phillip Lee'],
    ['Defections from Labour to the Conservatives since 1979', 'defections', '0 members'],
    ['list MPs who joined Reform', 'defections', 'Lee Anderson'],
    ['Which MPs joined Reform UK since 2024?', 'defections', 'Lee Anderson'],
    ['What was the majority at Hartlepool in 2021?', 'majorityAt', '6,940'],
    ['majority in Batley and Spen in 2021', 'majorityAt', '323'],
    ['What was the majority for North East Fife in 2017?', 'majorityAt', '2 votes'],
    ['What was the state of the House on 1 March 2019?', 'houseOnDay', 'Labour: 24'],
    ['how many seats did the Lib Dems have on 5 July 2024', 'houseOnDay', 'Liberal Democrat: 72'],
    ['What was the state of the House on 6 November 2019?', 'houseOnDay', 'dissol'],
    ['Who was the MP for Dover on 9 May 2024?', 'whoHeldSeat', 'Natalie Elphicke (Labour)'],
    ['who represented Clacton on 1 December 2014', 'whoHeldSeat', 'UK Independence Party'],
    ['who was MP for Tamworth in 2023', 'whoHeldSeat', 'Sarah Edwards'],
    ['Who was Chancellor of the Exchequer on 14 October 2022?', 'whoHeldOffice', 'Jeremy Hunt'],
    ['who was the foreign secretary in 2012', 'whoHeldOffice', 'William Hague'],
    ['Which parties did Douglas Carswell sit for?', 'howChanged', 'UK Independence Party'],
    ['How did Bolton North East change?', 'howChanged', 'Peter Thurnham, Liberal Democrat'],
  ])('%s', (question, shape, words) => {
    const answer = askAnswer(register, question)
    expect(answer.shape).toBe(shape)
    expect(answer.says.join('\n')).toContain(words)
    expect(answer.command).toMatch(/^tellers /)
    expect(answer.completeTo).toEqual(register.completeTo)
  })

  it('reads its own examples', () => {
    for (const shape of SHAPES)
      for (const example of shape.example.split(/(?<=\?)\s+/))
        expect(askAnswer(register, example).shape).toBe(shape.id)
  })

  it.each([
    'Will it rain?',
    '',
    'who is the best dressed member',
    'why',
    `who was ${'very '.repeat(90)}late`,
  ])('lists the shapes for a question it cannot read: %s', (question) => {
    expect(() => askAnswer(register, question)).toThrow(CallerError)
  })

  it('counts a move through the independent benches apart', () => {
    expect(says('How many Labour MPs joined the Liberal Democrats in 2019?')).toContain(
      '3 more had sat for Labour',
    )
  })

  it('names a seat it does not know instead of guessing', () => {
    expect(() => askAnswer(register, 'Who was the MP for Gotham on 1 May 2020?')).toThrow(/Gotham/)
  })

  it('says that it does not know what lies beyond the register', () => {
    expect(says('What was the state of the House on 1 January 2030?')).toContain('does not know')
  })
})

describe('the days a question asks about', () => {
  it.each([
    ['in 2019', '2019-01-01', '2019-12-31'],
    ['between 1995 and 2025', '1995-01-01', '2025-12-31'],
    ['since 2010', '2010-01-01', null],
    ['before 1997', null, '1996-12-31'],
    ['on 3 May 2021', '2021-05-03', '2021-05-03'],
    ['in March 2022', '2022-03-01', '2022-03-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['', null, null],
  ])('%s', (words, since, until) => {
    expect(periodOf(words, '2026-08-05')).toEqual({ since, until })
  })

  it('reads nothing into words that are no time', () => {
    expect(periodOf('in the morning of our lives', '2026-08-05')).toBeNull()
  })
})
