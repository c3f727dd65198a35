/** Letters of no confidence as the press tells them, against the real register. @module */
import { describe, expect, test } from 'vitest'
import type { EventType } from '../event.ts'
import { eventsIn } from '../report-case.test-support.ts'

const TYPES: readonly EventType[] = ['noConfidenceLetter']

/** Text, day of printing, events: type, person, target, day, and the mood where it is not news. */
const CASES: readonly (readonly [string, string | null, readonly string[]])[] = [
  [
    'Jacob Rees-Mogg has submitted a letter of no confidence in Theresa May to Sir Graham Brady, chairman of the 1922 Committee.',
    '2018-11-15',
    ['noConfidenceLetter | Jacob Rees-Mogg | against Theresa May | 2018-11-15'],
  ],
  [
    'More than fifty letters have gone to the 1922 Committee. Jesse Norman sent in his this morning.',
    '2022-06-06',
    ['noConfidenceLetter | Jesse Norman | against Boris Johnson | 2022-06-06'],
  ],
  [
    'Jacob Rees-Mogg gave his letter of no confidence to Sir Graham Brady yesterday.',
    '2018-11-16',
    ['noConfidenceLetter | Jacob Rees-Mogg | against Theresa May | 2018-11-15'],
  ],
  [
    'Henry Smith has sent a letter of no confidence to the 1922 Committee. Theresa May told her party to unite. Mrs May will face a vote.',
    null,
    ['noConfidenceLetter | Henry Smith | against Theresa May | –'],
  ],
  [
    'Tobias Ellwood and Anthony Mangnall confirmed that they had sent letters of no confidence in Boris Johnson. Gary Streeter did the same on Wednesday, and Aaron Bell followed suit.',
    '2022-02-03',
    [
      'noConfidenceLetter | Tobias Ellwood | against Boris Johnson | 2022-02-03',
      'noConfidenceLetter | Anthony Mangnall | against Boris Johnson | 2022-02-03',
      'noConfidenceLetter | Gary Streeter | against Boris Johnson | 2022-02-02',
      'noConfidenceLetter | Aaron Bell | against Boris Johnson | 2022-02-03',
    ],
  ],
  [
    'The Prime Minister may face a vote of confidence. Tobias Ellwood went public with his doubts. Aaron Bell did the same.',
    '2022-02-03',
    [],
  ],
  [
    'Votes of no confidence need 54 names. The letters of Aaron Bell and of Nick Gibb have arrived; Tobias Ellwood put his in on Wednesday.',
    '2022-02-05',
    [
      'noConfidenceLetter | Aaron Bell | against Boris Johnson | 2022-02-05',
      'noConfidenceLetter | Nick Gibb | against Boris Johnson | 2022-02-05',
      'noConfidenceLetter | Tobias Ellwood | against Boris Johnson | 2022-02-02',
    ],
  ],
  [
    'Steve Baker has sent a letter to Sir Graham Brady. He said he had no confidence in the Prime Minister.',
    '2018-11-16',
    ['noConfidenceLetter | Steve Baker | against Theresa May | 2018-11-16'],
  ],
  [
    'Douglas Ross confirmed that he had written to the 1922 Committee to say he no longer had confidence in Boris Johnson. "I will be submitting a letter," he said.',
    '2022-01-12',
    ['noConfidenceLetter | Douglas Ross | against Boris Johnson | 2022-01-12'],
  ],
  [
    'Gary Streeter has become the seventh Conservative MP to go public with a letter of no confidence, after Anthony Mangnall and Tobias Ellwood.',
    '2022-02-02',
    [
      'noConfidenceLetter | Gary Streeter | against Boris Johnson | 2022-02-02',
      'noConfidenceLetter | Anthony Mangnall | against Boris Johnson | – | recap',
      'noConfidenceLetter | Tobias Ellwood | against Boris Johnson | – | recap',
    ],
  ],
  [
    'Tobias Ellwood, Anthony Mangnall and Sir Gary Streeter have all handed in letters to the 1922 Committee.',
    '2022-02-02',
    [
      'noConfidenceLetter | Tobias Ellwood | against Boris Johnson | 2022-02-02',
      'noConfidenceLetter | Anthony Mangnall | against Boris Johnson | 2022-02-02',
      'noConfidenceLetter | Gary Streeter | against Boris Johnson | 2022-02-02',
    ],
  ],
  [
    'Sir Gary Streeter said he had submitted a letter of no confidence in the Prime Minister.',
    '2022-02-02',
    ['noConfidenceLetter | Gary Streeter | against Boris Johnson | 2022-02-02'],
  ],
  [
    'Jesse Norman has withdrawn his support for Boris Johnson, publishing a letter which says he has no confidence in him.',
    '2022-06-06',
    ['noConfidenceLetter | Jesse Norman | against Boris Johnson | 2022-06-06'],
  ],
  [
    'Nadine Dorries denied that she had sent in a letter of no confidence.',
    '2018-12-12',
    ['noConfidenceLetter | Nadine Dorries | against Theresa May | – | denial'],
  ],
  ['Theresa May won a vote of no confidence by 200 to 117.', '2018-12-12', []],
  ["Margaret Thatcher tabled a motion of no confidence in James Callaghan's government.", '1979-03-28', []],
  ['Andrew Bridgen has called on Boris Johnson to go. He has not sent a letter.', '2022-01-14', []],
  [
    'Andrew Bridgen said he had handed in his letter of no confidence.',
    '2022-01-14',
    ['noConfidenceLetter | Andrew Bridgen | against Boris Johnson | 2022-01-14'],
  ],
  [
    'Sir Roger Gale said he would not withdraw his letter of no confidence.',
    '2022-03-10',
    ['noConfidenceLetter | Roger Gale | against Boris Johnson, withdrawn | – | denial'],
  ],
  [
    'Andrew Bridgen has withdrawn his letter of no confidence in Boris Johnson because of the war.',
    '2022-03-10',
    ['noConfidenceLetter | Andrew Bridgen | against Boris Johnson, withdrawn | 2022-03-10'],
  ],
  ['Labour MPs passed a vote of no confidence in Jeremy Corbyn by 172 to 40.', '2016-06-28', []],
  ['Local Tory members have passed a vote of no confidence in Dominic Grieve.', '2019-07-05', []],
  [
    'Andrea Jenkyns has put in her letter to the 1922, saying Rishi Sunak must go.',
    '2023-11-13',
    ['noConfidenceLetter | Andrea Jenkyns | against Rishi Sunak | 2023-11-13'],
  ],
  ['Sir Simon Clarke has sent a letter to Rishi Sunak calling for more homes.', '2024-01-23', []],
  [
    'Mark Francois is expected to submit a letter of no confidence in the Prime Minister.',
    '2018-11-20',
    ['noConfidenceLetter | Mark Francois | against Theresa May | – | speculation'],
  ],
  [
    'Francis Maude was said to have written to Sir Michael Spicer demanding a vote of no confidence in Iain Duncan Smith.',
    '2003-10-24',
    ['noConfidenceLetter | Francis Maude | against Iain Duncan Smith | – | speculation'],
  ],
  [
    'Derek Conway announced that he had written to Sir Michael Spicer calling for a confidence vote in Iain Duncan Smith.',
    '2003-10-27',
    ['noConfidenceLetter | Derek Conway | against Iain Duncan Smith | 2003-10-27'],
  ],
  [
    'Sir Bob Neill becomes the latest Tory to submit a letter of no confidence. Alicia Kearns has also sent one.',
    '2022-06-01',
    [
      'noConfidenceLetter | Bob Neill | against Boris Johnson | 2022-06-01',
      'noConfidenceLetter | Alicia Kearns | against Boris Johnson | 2022-06-01',
    ],
  ],
  [
    'Union members at the hospital have sent a letter of no confidence in the chief executive.',
    '2022-06-01',
    [],
  ],
  [
    'Christian Wakeford, who sent in a letter of no confidence in Boris Johnson last week, has joined Labour.',
    '2022-01-19',
    ['noConfidenceLetter | Christian Wakeford | against Boris Johnson | 2022-01-10 | recap'],
  ],
  [
    'A letter calling for a vote of no confidence in the Prime Minister has gone in from Elliot Colburn.',
    '2022-05-31',
    ['noConfidenceLetter | Elliot Colburn | against Boris Johnson | 2022-05-31'],
  ],
  [
    'Boris Johnson faces a vote of confidence. Elliot Colburn has revealed that his letter is in.',
    '2022-05-31',
    ['noConfidenceLetter | Elliot Colburn | against Boris Johnson | 2022-05-31'],
  ],
  [
    'Tories are sending letters of no confidence. Another to have written to Sir Graham Brady is Elliot Colburn.',
    '2022-05-31',
    ['noConfidenceLetter | Elliot Colburn | against Boris Johnson | 2022-05-31'],
  ],
  [
    'Crispin Blunt has asked Sir Michael Spicer for a vote of confidence in Iain Duncan Smith.',
    '2003-10-27',
    ['noConfidenceLetter | Crispin Blunt | against Iain Duncan Smith | 2003-10-27'],
  ],
  [
    'Derek Conway confirmed that he had written to Sir Michael Spicer to demand a vote of confidence in Iain Duncan Smith.',
    '2003-10-27',
    ['noConfidenceLetter | Derek Conway | against Iain Duncan Smith | 2003-10-27'],
  ],
  [
    'Jacob Rees-Mogg has handed a letter of no confidence in Theresa May to Sir Graham Brady.',
    '2018-11-15',
    ['noConfidenceLetter | Jacob Rees-Mogg | against Theresa May | 2018-11-15'],
  ],
  [
    'Jacob Rees-Mogg has formally called for a vote of no confidence in Theresa May, in a letter to the 1922 Committee.',
    '2018-11-15',
    ['noConfidenceLetter | Jacob Rees-Mogg | against Theresa May | 2018-11-15'],
  ],
  [
    '"I have sent my letter," said Jacob Rees-Mogg, who wants a vote of no confidence in Theresa May.',
    '2018-11-15',
    ['noConfidenceLetter | Jacob Rees-Mogg | against Theresa May | 2018-11-15'],
  ],
  [
    'Those who have sent letters of no confidence to Sir Graham Brady include Steve Baker, Nadine Dorries and Andrew Bridgen.',
    '2018-11-16',
    [
      'noConfidenceLetter | Steve Baker | against Theresa May | 2018-11-16',
      'noConfidenceLetter | Nadine Dorries | against Theresa May | 2018-11-16',
      'noConfidenceLetter | Andrew Bridgen | against Theresa May | 2018-11-16',
    ],
  ],
  [
    'Steve Baker has confirmed that he has written to Sir Graham Brady for a vote on Theresa May.',
    '2018-11-16',
    ['noConfidenceLetter | Steve Baker | against Theresa May | 2018-11-16'],
  ],
  [
    'William Wragg said that he had submitted his letter to Sir Graham Brady some time ago and had no confidence in the Prime Minister.',
    '2022-01-12',
    ['noConfidenceLetter | William Wragg | against Boris Johnson | 2022-01-12'],
  ],
  [
    'Douglas Ross has written to the 1922 Committee to register that he has lost confidence in Boris Johnson.',
    '2022-01-12',
    ['noConfidenceLetter | Douglas Ross | against Boris Johnson | 2022-01-12'],
  ],
  [
    'Sir Roger Gale sent his letter of no confidence in 2020; William Wragg said today that he had done the same.',
    '2022-01-12',
    [
      'noConfidenceLetter | Roger Gale | against Boris Johnson | 2020-01-01 | recap',
      'noConfidenceLetter | William Wragg | against Boris Johnson | 2022-01-12',
    ],
  ],
  [
    'Douglas Ross has taken back his letter of no confidence in Boris Johnson because of the war.',
    '2022-03-10',
    ['noConfidenceLetter | Douglas Ross | against Boris Johnson, withdrawn | 2022-03-10'],
  ],
  [
    'Douglas Ross, who called for Boris Johnson to go, has withdrawn his letter to Sir Graham Brady.',
    '2022-03-10',
    ['noConfidenceLetter | Douglas Ross | against Boris Johnson, withdrawn | 2022-03-10'],
  ],
  [
    'Andrea Jenkyns posted her letter of no confidence in Rishi Sunak online.',
    '2023-11-13',
    ['noConfidenceLetter | Andrea Jenkyns | against Rishi Sunak | 2023-11-13'],
  ],
  [
    'Andrea Jenkyns has sent in her letter of no confidence in Rishi Sunak.',
    '2023-11-13',
    ['noConfidenceLetter | Andrea Jenkyns | against Rishi Sunak | 2023-11-13'],
  ],
  [
    'Andrea Jenkyns was angry as she sent in her letter of no confidence in Rishi Sunak.',
    '2023-11-13',
    ['noConfidenceLetter | Andrea Jenkyns | against Rishi Sunak | 2023-11-13'],
  ],
  [
    'More than forty letters of no confidence in Theresa May had gone in by last night. Those to have gone public include Steve Baker, Ben Bradley and Nadine Dorries.',
    '2018-11-17',
    [
      'noConfidenceLetter | Steve Baker | against Theresa May | 2018-11-17',
      'noConfidenceLetter | Ben Bradley | against Theresa May | 2018-11-17',
      'noConfidenceLetter | Nadine Dorries | against Theresa May | 2018-11-17',
    ],
  ],
  [
    'Anne Marie Morris handed in a letter of no confidence in Theresa May. Maria Caulfield and Henry Smith followed within the hour.',
    '2018-11-15',
    [
      'noConfidenceLetter | Anne Marie Morris | against Theresa May | 2018-11-15',
      'noConfidenceLetter | Maria Caulfield | against Theresa May | 2018-11-15',
      'noConfidenceLetter | Henry Smith | against Theresa May | 2018-11-15',
    ],
  ],
  [
    'Two more, Aaron Bell and Gary Streeter, went public with letters of no confidence in Boris Johnson.',
    '2022-02-04',
    [
      'noConfidenceLetter | Aaron Bell | against Boris Johnson | 2022-02-04',
      'noConfidenceLetter | Gary Streeter | against Boris Johnson | 2022-02-04',
    ],
  ],
  [
    'William Wragg and Sir Roger Gale have taken back their letters of no confidence in the prime minister.',
    '2022-03-10',
    [
      'noConfidenceLetter | William Wragg | against Boris Johnson, withdrawn | 2022-03-10',
      'noConfidenceLetter | Roger Gale | against Boris Johnson, withdrawn | 2022-03-10',
    ],
  ],
  [
    'Andrew Bridgen has pulled the letter of no confidence he had sent in January.',
    '2022-03-14',
    ['noConfidenceLetter | Andrew Bridgen | against Boris Johnson, withdrawn | 2022-03-14'],
  ],
  [
    'Crispin Blunt has written to the chairman of the 1922 Committee to ask for a vote of confidence in Iain Duncan Smith.',
    '2003-10-27',
    ['noConfidenceLetter | Crispin Blunt | against Iain Duncan Smith | 2003-10-27'],
  ],
  [
    'The letters of no confidence were piling up as Lee Rowley announced his. One had come from Sheryll Murray, another from John Whittingdale.',
    '2018-11-16',
    [
      'noConfidenceLetter | Lee Rowley | against Theresa May | 2018-11-16',
      'noConfidenceLetter | John Whittingdale | against Theresa May | 2018-11-16',
    ],
  ],
  [
    'Johnny Mercer has not sent a letter, though he has little confidence left in Theresa May.',
    '2018-10-22',
    ['noConfidenceLetter | Johnny Mercer | against Theresa May | – | denial'],
  ],
  [
    'Robert Halfon wrote to the chairman of the Treasury Committee. Others were writing to the 1922.',
    '2022-05-31',
    [],
  ],
  // A letter to the chairman is of no confidence only where the page speaks of confidence.
  ['Steve Baker has written to Sir Graham Brady about the lifts.', '2018-11-16', []],
  [
    'Members of a Tory association who have sent a letter of no confidence in their council leader include Ann Jones.',
    '2018-11-16',
    [],
  ],
  ['Crispin Blunt asked Sir Michael Spicer for a vote on the wine list.', '2003-10-27', []],
]

type Case = ReturnType<typeof eventsIn>[number]

function said({ event }: Case): string {
  if (event.type !== 'noConfidenceLetter') return event.type
  const { target, withdrawn } = event.fields
  const mood = event.modality === 'reported' ? [] : [event.modality]
  const against = `against ${target?.name ?? '–'}${withdrawn ? ', withdrawn' : ''}`
  return [event.type, event.person?.name ?? '–', against, event.date ?? '–', ...mood].join(' | ')
}

describe('noConfidenceLetter', () => {
  test.each(CASES)('%s', (text, day, expected) => {
    expect(eventsIn(text, day, TYPES).map(said)).toEqual(expected)
  })
})
