import { expect, test } from 'vitest'
import { headDate } from './masthead.ts'

test.each([
  ['The Evening Packet, 4 May 2021', '2021-05-04'],
  ['THE EVENING PACKET - Tuesday, May 4, 2021', '2021-05-04'],
  ['EVENING PACKET May 4 2021', '2021-05-04'],
  ['Tuesday 4th May 2021 | Late edition', '2021-05-04'],
  ['4 May 2021 - By our lobby staff', '2021-05-04'],
  ['Lobby notebook: Tue 4 May 2021', '2021-05-04'],
  ['Packet Online · 04.05.2021 · Politics', '2021-05-04'],
  ['Lobby Diary, 4.5.21', '2021-05-04'],
  ['Posted on May 4, 2021 by Ann Other', '2021-05-04'],
  ['From the Packet almanac, last updated 4 May 2021', '2021-05-04'],
  ['By OUR LOBBY STAFF, 4 May 2021', '2021-05-04'],
  [
    'CARDIFF, May 4 2021 (Nationwide) - A member of parliament has left the governing party, officials said, in a blow',
    '2021-05-04',
  ],
  ['EDINBURGH (Nationwide), 4 May 2021 - The ruling party held a seat', '2021-05-04'],
  [
    'NEW YORK CITY BUREAU (Channel 24, London), Tuesday, May 4 2021 - The delegation went home after two days without a word on what it had come for',
    '2021-05-04',
  ],
  ['In our archive for readers of every part of the county, first published 4 May 2021', '2021-05-04'],
  ['Notes from the gallery of both houses and their many committees, updated on 4 May 2021', '2021-05-04'],
  [
    'Notes from the gallery of both houses and their many committees, issued Wednesday, 30th of September 2020',
    '2020-09-30',
  ],
  ['Staff reporter4 May 2021', '2021-05-04'],
  ['Ann OtherMay 4, 2021', '2021-05-04'],
  ['The Evening Packet4 May 2021 HOME NEWS', '2021-05-04'],
  ['Ann Other 4 May 2021', '2021-05-04'],
  ['By Ann Other on May 4, 2021', '2021-05-04'],
  ['May 4, 2021 Ann Other', '2021-05-04'],
  ['Written by Ann Other on 4 May 2021 in News', '2021-05-04'],
  ['Posted by Ann Other at 12:30pm 4th May 2021', '2021-05-04'],
  ['Ann Other @annother Tuesday 4 May 2021 11:15', '2021-05-04'],
  ['Packet Online 04-05-2021', '2021-05-04'],
  ['PostPosted: Tue May 04, 2021 9:17 am', '2021-05-04'],
  ['Re: the vote » Tue May 04, 2021 21:17', '2021-05-04'],
  ['4 May 2021 3 comments', '2021-05-04'],
  ['calendarMay 4, 2021 12', '2021-05-04'],
  ['NEWS RELEASE: Tuesday 4 May 2021. Not for use before noon', '2021-05-04'],
])('%s is dated', (text, date) => expect(headDate(text)).toBe(date))

test.each([
  'She was elected on Thursday, 6 May 2021',
  'Hartlepool by-election, 6 May 2021',
  'The member since Thursday, 6 May 2021, has gone',
  'They told the House on 4 May 2021 that he would go.',
  'Members elected 4 May 2021',
  'Hartlepool By-Election Result 6 May 2021',
  'Dover Count 6 May 2021',
  'Ann Other 4 May 2021 was a quiet day',
  'Archived from the original on 4 May 2021',
  'Since May 6, 2021',
  'The minister, who took the post in June, was asked by the committee on what became of it, 4 May 2021',
  'The whips, who had first been told of it by a clerk, let the matter rest until Wednesday, 30th of September 2020',
  'It all began in May 2021',
  'The member, who first sat for Hull in 1997, told her party of it in a letter of 4 May 2021.',
  'A majority of 1,204 was what was left to him when all the boxes had been emptied and counted twice over: 4 May 2021 - a night that he will remember',
  '3-4 May 2021',
  'The Evening Packet, 31 June 2021',
  '',
  'On 4 May 2021 14 members',
])('%s is not', (text) => expect(headDate(text)).toBeNull())

test('a long line is no masthead', () => {
  expect(headDate('Tuesday '.repeat(100_000))).toBeNull()
})
