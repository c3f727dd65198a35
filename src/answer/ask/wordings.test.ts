/** The shapes in the many wordings people use, and what must get the list of shapes instead. @module */
import { describe, expect, it } from 'vitest'
import { CallerError } from '../../base/error.ts'
import { loadRegister } from '../../register/load.ts'
import { askAnswer, SHAPES } from './ask.ts'

const register = loadRegister()

describe('a question in other words', () => {
  it.each([
    // Who held a seat.
    ["Who's the MP for Bury South?", 'whoHeldSeat', 'Christian Wakeford (Labour)'],
    ['Please tell me who the MP for Bath is', 'whoHeldSeat', 'Wera Hobhouse'],
    ["Who was Dover's MP in 2019?", 'whoHeldSeat', 'Charlie Elphicke (Independent)'],
    ['In 2019, who was the M.P. for Dover?', 'whoHeldSeat', 'Natalie Elphicke (Conservative)'],
    ['Which MP represented Ashfield on 1 Feb 2024?', 'whoHeldSeat', 'Lee Anderson (Conservative)'],
    ['Name the MP for Rochdale on 1 March 2024', 'whoHeldSeat', 'George Galloway'],
    ['MP for Orpington 1962', 'whoHeldSeat', 'Eric Lubbock (Liberal)'],
    ["Clacton's MP in September 2014", 'whoHeldSeat', 'Nobody sat for Clacton then'],
    ['who was member for Finchley in 1985', 'whoHeldSeat', 'Margaret Thatcher'],
    ['which party held Grimsby in 1977', 'whoHeldSeat', 'Anthony Crosland (Labour)'],
    ['who was the MP for Woodford in the 1950s', 'whoHeldSeat', '1950-02-23'],
    ['who was the mp for dover two years ago', 'whoHeldSeat', 'Natalie Elphicke (Labour)'],
    ['WHO WAS THE MP FOR DOVER ON 9 MAY 2024???', 'whoHeldSeat', 'Natalie Elphicke (Labour)'],
    // The majority in a seat, and who won it.
    ['Who won the Hartlepool by-election in 2021?', 'majorityAt', 'Jill Mortimer'],
    ['who won the 2021 Hartlepool by-election', 'majorityAt', '6,940'],
    ['Who was elected for Tamworth in 2023?', 'majorityAt', 'Sarah Edwards'],
    ["What was Bolton North East's majority in 2019?", 'majorityAt', '378'],
    ['How big was the majority in North East Fife in 2017?', 'majorityAt', '2 votes'],
    ['By how many votes did Labour win Mid Bedfordshire in 2023?', 'majorityAt', '1,192'],
    ['What majority did Jo Swinson have in 2017?', 'majorityAt', '5,339'],
    ["How big was Rory Stewart's majority in 2017?", 'majorityAt', '15,910'],
    ['Bath majority 2019', 'majorityAt', '12,322'],
    ['Who won Selby and Ainsty in 2025?', 'majorityAt', 'holds no contest'],
    // The House on a day.
    ['What was the make-up of the Commons in 1951?', 'houseOnDay', 'Liberal: 6'],
    ['On 1 March 2019, how many seats did Labour have?', 'houseOnDay', 'Labour: 245'],
    ['How many seats did Labour win in 1997?', 'houseOnDay', 'Labour: 418'],
    ['how many Tory MPs were there on 1 May 2024', 'houseOnDay', 'Conservative: 345'],
    ['How many vacancies were there on 1 Sept 2023?', 'houseOnDay', 'Mid Bedfordshire, since 2023-08-29'],
    ["What was Labour's majority in 2001?", 'houseOnDay', 'overall majority: 165'],
    [
      'What was the overall majority after the 2015 election?',
      'houseOnDay',
      'overallSpeakerCounted majority: 12',
    ],
    ['What was the working majority in January 2017?', 'houseOnDay', 'On 2017-01-31:'],
    // Changes of party, from and to.
    ['Who defected from Labour to the Conservatives?', 'defections', 'Reg Prentice'],
    ['Conservative MPs who joined Labour since 2020', 'defections', 'Dan Poulter'],
    ['how many defections were there from the Tories to Labour in 2024', 'defections', '2 members'],
    ['Number of Conservatives who joined Labour between 1995 and 2025', 'defections', '7 members'],
    ['which Labour MPs joined the SDP in 1981', 'defections', 'Tom Ellis'],
    ['Who left Labour in February 2019?', 'defections', 'Luciana Berger'],
    ['Who crossed the floor in 2024?', 'defections', 'Natalie Elphicke'],
    ['Who had the Labour whip suspended in July 2024?', 'defections', '7 members lost the Labour whip'],
    // Offices.
    ['Who became Prime Minister in 2022?', 'whoHeldOffice', 'Liz Truss'],
    ['who were the prime ministers in 2022', 'whoHeldOffice', 'Boris Johnson'],
    ['who was speaker in 1990', 'whoHeldOffice', 'Bernard Weatherill'],
    ['Who has been Foreign Secretary since 2010?', 'whoHeldOffice', 'William Hague'],
    ['Who was PM on 1 June 1940?', 'whoHeldOffice', 'Winston Churchill'],
    // How a seat or a member changed.
    ['How did Clacton change hands since 2014?', 'howChanged', 'UK Independence Party'],
    ['What party was Chuka Umunna in on 1 July 2019?', 'howChanged', 'Liberal Democrat'],
    ['When did Christian Wakeford defect?', 'howChanged', '2022-01-19 – 2024-05-30  Labour'],
    ["How has Lee Anderson's party changed?", 'howChanged', 'Reform UK'],
  ])('%s', (asked, shape, words) => {
    const answer = askAnswer(register, asked)
    expect(answer.shape).toBe(shape)
    expect(answer.says.join('\n')).toContain(words)
  })

  it('says what now means where the question is about now', () => {
    expect(askAnswer(register, 'who is the MP for Bath today').notes.join(' ')).toContain('Now is 2026-')
    expect(askAnswer(register, 'Who is the MP for Bath?').notes.join(' ')).toContain('Now is 2026-')
    expect(askAnswer(register, 'Who was the MP for Bath in 2003?').notes.join(' ')).not.toContain('Now is')
  })

  it('counts who became, not who already was', () => {
    expect(askAnswer(register, 'Who became Prime Minister in 2022?').says.join()).not.toContain(
      'Boris Johnson',
    )
  })

  it('gives every member of a year in which the seat was redrawn', () => {
    const says = askAnswer(register, 'Who was MP for Dover in 2024?').says.join()
    expect(says).toContain('Natalie Elphicke')
    expect(says).toContain('Mike Tapp')
  })
})

describe('the list of shapes, and no guess', () => {
  it.each([
    'Who will win the next election?',
    'Is Boris Johnson a liar?',
    'Who is the best prime minister?',
    'Who should be prime minister?',
    'How old is Keir Starmer?',
    'Why did Lee Anderson leave the Conservatives?',
    "What is Keir Starmer's salary?",
    'How many people live in Dover?',
    'Who is the mayor of London?',
    'How many goals did England score in 1966?',
    'who was the first woman MP',
    'Which MP has the largest majority?',
    'What is the weather in Dover today?',
    'When is the next general election?',
    'How did they vote on Brexit?',
    'How did Dover vote in the referendum?',
    'Who is married to Ed Balls?',
    'How many Labour councillors are there?',
    'How many peers are there?',
    'Who was president in 2001?',
    'How many MSPs does the SNP have?',
    'Will Labour win Clacton?',
    'Who is MP?',
    'How many seats?',
    'majority',
    'tell me about Dover',
    'What happened on 9 May 2024?',
    'Is it true that Mark Logan joined Labour?',
    'Who might replace Keir Starmer?',
    'How many Conservatives will join Reform?',
    'Who was not the MP for Dover in 2020?',
    'Which MPs are corrupt?',
    'Who was the MP for Dover on 31 February 2020?',
    'Who was the MP for Dover last week?',
    'who was MP for Bath in early 2019',
    'How many seats did Labour hold in the Lords in 2010?',
    'How many council seats does Reform have?',
    'Who was Home Secretary of France in 2010?',
    'Who was the Minister for Magic in 2005?',
    'Which seat did Enoch Powell hold?',
    'History of England',
    'How has Labour changed?',
    'What party is best?',
    'How many MPs changed their minds in 2019?',
    'Who will be MP for Dover in 2030?',
    'Where is Dover?',
    'Who defected?',
  ])('%s', (asked) => {
    let refused: unknown
    try {
      askAnswer(register, asked)
    } catch (error) {
      refused = error
    }
    expect(refused).toBeInstanceOf(CallerError)
    expect((refused as CallerError).code).toBe('badInput')
    expect((refused as CallerError).candidates).toEqual(SHAPES.map(({ example }) => example))
  })

  it.each([
    ['Who won the World Cup in 1966?', /World Cup/],
    ['How many Conservatives joined the army in 1914?', /the army/],
    ['Who was MP for Gotham in 1950?', /Gotham/],
  ])('names what it does not know: %s', (asked, what) => {
    expect(() => askAnswer(register, asked)).toThrow(what)
  })

  it('takes no longer for a question made to be slow', () => {
    for (const text of [
      "who is 's mp ".repeat(20),
      'majority of the '.repeat(18),
      `${'from to '.repeat(36)}x`,
    ])
      expect(() => askAnswer(register, text)).toThrow(CallerError)
  })
})
