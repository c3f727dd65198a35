/** Which day an article was printed, where its page says nothing or the wrong thing. @module */
import { describe, expect, it } from 'vitest'
import { splitArticles } from '../../article/split.ts'
import { openPage } from '../../page/open.ts'
import { readReport } from '../read-report.ts'
import { gazetteer } from '../report-case.test-support.ts'

function publishedIn(text: string): string {
  const page = openPage('case.txt', new TextEncoder().encode(text))
  if ('error' in page || !('text' in page)) throw new Error(`the case is no page: ${text}`)
  const article = splitArticles(page).articles[0]
  if (!article) throw new Error(`the case has no article: ${text}`)
  const { date, basis } = readReport(page.text, article, gazetteer(), null).report.published
  return `${date} ${basis}`
}

const CASES: readonly (readonly [why: string, text: string, published: string])[] = [
  [
    'a result is told the morning after the poll',
    "The Liberal Democrats have taken Tiverton and Honiton. Richard Foord won 22,537 votes to Helen Hurford's 16,393.",
    '2022-06-24 inferred',
  ],
  [
    'the winner need not be named',
    'Labour has held the City of Chester in a by-election with a majority of 10,974.',
    '2022-12-02 inferred',
  ],
  [
    'of many who come into posts, some only named by their departments, the day is that of the reshuffle',
    'There is a new team. Jeremy Hunt has been made health secretary. Into his shoes at culture steps Maria Miller. Justine Greening lands at international development, Chris Grayling arrives in justice and Patrick McLoughlin drives off to transport.',
    '2012-09-04 inferred',
  ],
  [
    'a reshuffle that went on for two days, of people who came into posts on others as well',
    'The reshuffle has been kind to the shires. Karen Bradley, of Staffordshire Moorlands, has been appointed Northern Ireland secretary. Nadhim Zahawi was made an education minister. Amanda Milling and Wendy Morton join the whips, as does Chris Pincher, and Margot James goes to culture.',
    '2018-01-09 inferred',
  ],
  [
    'several lose the whip on one day, and seven on another that is past',
    'A day of reckoning\n\nThe whips met at noon. Patience had run out. Rachael Maskell, Brian Leishman and Chris Hinchliff have lost the Labour whip. Last year seven members were suspended.',
    '2025-07-16 inferred',
  ],
  [
    'both totals of one seat, on the morning after a night that is told as such',
    'A nervous recount, and the shadow chancellor is out. Ed Balls was beaten in Morley and Outwood, where Andrea Jenkyns had 18,776 votes and he had 18,354. The last time his majority was 1,101.',
    '2015-05-08 inferred',
  ],
  [
    'the same totals told of no night are of any later day',
    'Andrea Jenkyns had 18,776 votes in Morley and Outwood and Ed Balls 18,354. She hopes for more.',
    'null unknown',
  ],
  [
    'by-elections that a page looks back on are long past',
    'Seven MPs have resigned from Labour. Shirley Williams won Crosby and Roy Jenkins won Glasgow Hillhead at by-elections, but the party they had founded joined with the Liberals in 1988.',
    'null unknown',
  ],
  [
    'last month, a by-election; today, a move',
    "Phillip Lee has left the Conservatives today and joined the Liberal Democrats. He was there when Jane Dodds, who won last month's by-election in Brecon and Radnorshire, took her seat.",
    '2019-09-03 inferred',
  ],
  [
    'who had given up the seat before dying left none empty',
    'Marsha Singh, the former Labour MP for Bradford West, has died. He was 57.',
    'null unknown',
  ],
  [
    'a printed day that its news bears out stands',
    ' date 2016-12-03 Sarah Olney has won the Richmond Park by-election.',
    '2016-12-03 metadata',
  ],
  [
    'a printed day years before its news does not',
    " date 2017-03-01 Reform UK's Sarah Pochin is the new MP for Runcorn and Helsby, having won the by-election by six votes.",
    '2025-05-02 inferred',
  ],
  [
    'an archive dated anew, of news told by "last night"',
    ' date 2011-10-23 Alan Howarth, the Conservative MP for Stratford-on-Avon, defected to Labour last night.',
    '1995-10-08 inferred',
  ],
  [
    'a printed day stands over news told without one',
    ' date 2011-10-23 Alan Howarth, the Conservative MP for Stratford-on-Avon, has defected to Labour.',
    '2011-10-23 metadata',
  ],
  [
    'a move may be told some days before the register has it',
    ' date 2004-01-05 Jeffrey Donaldson, the MP for Lagan Valley, has joined the DUP.',
    '2004-01-05 metadata',
  ],
  [
    'a result may not',
    ' date 2022-06-20 Richard Foord has won the Tiverton and Honiton by-election for the Liberal Democrats.',
    '2022-06-24 inferred',
  ],
  [
    'who leaves the party long after losing its whip does not date a page by the loss',
    'Zarah Sultana has resigned from the Labour Party. She will sit as an independent.',
    'null unknown',
  ],
  [
    'nor does a loss told by its bare month',
    'Rupert Lowe lost the Reform whip in March. He has been busy since.',
    'null unknown',
  ],
  [
    'of moves weeks apart the last is the news',
    'Natalie Elphicke has crossed the floor to Labour. Dan Poulter left the Conservatives for Labour too.',
    '2024-05-08 inferred',
  ],
  [
    'whoever names the year of a deed writes in another',
    'Shaun Woodward was restless until 1999, when he defected to Labour, and has been since.',
    'null unknown',
  ],
  [
    'the day of a move of last week is not that of the page',
    'Mark Reckless defected from the Conservatives to UKIP last week.',
    'null unknown',
  ],
  [
    'nor is that of one of earlier this month',
    'Natalie Elphicke crossed the floor to Labour earlier this month and has voted with it since.',
    'null unknown',
  ],
  [
    'who moved last night is written of on the day after',
    'There was dismay last night as Mark Reckless defected from the Conservatives to UKIP.',
    '2014-09-28 inferred',
  ],
  [
    'who left for a new group did so before it was a party',
    'Chris Leslie has left the Labour Party for the Independent Group.',
    '2019-02-18 inferred',
  ],
  [
    'nothing is printed before a day it tells of without its year',
    'Chris Leslie has left the Labour Party. He spoke about it in Nottingham on Thursday 21 February.',
    '2019-02-21 inferred',
  ],
  [
    'a day to come is no such day',
    'Chris Leslie has left the Labour Party. He will speak about it in Nottingham on Thursday 21 February.',
    '2019-02-18 inferred',
  ],
  [
    'who is giving up a seat has it still',
    'David Miliband is giving up his seat in South Shields for a charity in New York. There will be a by-election.',
    'null unknown',
  ],
  [
    'who has given it up has not',
    'David Miliband resigned yesterday as the MP for South Shields. There will be a by-election.',
    '2013-04-16 inferred',
  ],
  [
    'a seat that fell vacant at some time before',
    'Labour has picked its candidate for the by-election in Wythenshawe and Sale East, which was caused by the death of Paul Goggins.',
    'null unknown',
  ],
  [
    'posts that changed hands years apart are a list',
    'Estelle Morris resigned as education secretary. Beverley Hughes resigned as the minister for citizenship and immigration. Both were missed.',
    'null unknown',
  ],
  [
    'a whip that the page leads with was taken that day',
    'The Labour whip has been withdrawn from Claudia Webbe, who denies it all.',
    '2020-09-28 inferred',
  ],
  [
    'one told of further down may have been long gone',
    'The city has three members. All of them were asked about the tram. Labour has withdrawn the whip from Claudia Webbe, who sits for Leicester East.',
    'null unknown',
  ],
  [
    'who heads a government says weeks before that they go',
    'Boris Johnson has resigned as Prime Minister this morning.',
    'null unknown',
  ],
  [
    'and so does who leads a party',
    'Tim Farron resigned as leader of the Liberal Democrats last night.',
    'null unknown',
  ],
  [
    'an election night is known by the seats that changed hands in it',
    'A long night in the west\n\nThe Conservatives took Thornbury and Yate. Taunton Deane went to the Conservatives too. By dawn the Liberal Democrats had lost Yeovil to the Conservatives.',
    '2015-05-08 inferred',
  ],
  [
    'and by those who were beaten',
    'A night of long faces\n\nEd Balls lost Morley and Outwood. Vince Cable was beaten in Twickenham. In Sheffield Hallam Nick Clegg survived.',
    '2015-05-08 inferred',
  ],
  [
    'seats that a party wants are of no night',
    'A long night lies ahead\n\nThe Conservatives must take Thornbury and Yate. Taunton Deane could go to the Conservatives. They hope to gain Yeovil from the Liberal Democrats.',
    'null unknown',
  ],
  [
    'nor are those that the page looks back on',
    'A night to forget\n\nEd Balls lost Morley and Outwood. Vince Cable was beaten in Twickenham. In Sheffield Hallam Nick Clegg survived. The prime minister, Boris Johnson, remembers it well.',
    'null unknown',
  ],
  [
    'members who have won often are of none',
    'The night shift\n\nDiane Abbott has done well in Hackney North and Stoke Newington again. Jeremy Corbyn won in Islington North. Harriet Harman won in Camberwell and Peckham.',
    'null unknown',
  ],
  [
    'of two days the one that the page itself rules out is none',
    'Diane Abbott has had the Labour whip withdrawn. The prime minister, Sir Keir Starmer, would say nothing.',
    '2025-07-17 inferred',
  ],
  [
    'a move told far below is not what the page is about',
    'The harbour was full. The sun came out. The band played on. Ices were sold. The boats came in. Everyone had a good day of it. Mark Reckless has defected to UKIP.',
    'null unknown',
  ],
  [
    'deeds told by their month are not its news',
    'Lee Anderson defected to Reform UK in March 2024. Nobody minded.',
    'null unknown',
  ],
  [
    'the line of a paper and its day',
    'Crewe Argus, Thursday 5 March 2020\n\nA quiet week for the town\n\nThe council has mended the clock on Market Street, which had been slow since the spring, and will paint the railings next.',
    '2020-03-05 printed',
  ],
  [
    'a paper put up on the evening before',
    'Quiet week for the town\n\nWednesday 4 March 2020 23:02\n\nThe council yesterday mended the clock on Market Street, which had been slow since the spring, and will paint the railings next.',
    '2020-03-05 printed',
  ],
  [
    'news of the evening itself',
    'Quiet week for the town\n\nWednesday 4 March 2020 23:02\n\nThe council has mended the clock on Market Street, which had been slow since the spring, and will paint the railings next.',
    '2020-03-04 printed',
  ],
  [
    'a day run on to whoever wrote',
    'Quiet week for the town\n\nStaff reporter5 March 2020\n\nThe council has mended the clock on Market Street, which had been slow since the spring, and will paint the railings next.',
    '2020-03-05 printed',
  ],
  [
    'posts of the opposition date a page where several change hands, and its opening says when',
    'It was a good day for some yesterday, and a bad one for others. Tristram Hunt was appointed shadow education secretary. Stephen Twigg was sacked as shadow education secretary.',
    '2013-10-08 inferred',
  ],
  [
    'one of them does not',
    'It was a good day for some yesterday. Tristram Hunt was appointed shadow education secretary.',
    'null unknown',
  ],
  [
    'a town and a day before the first words',
    'BRUSSELS, Mar 5 2020 (Continental) - Talks on fish went on into the night without a result, officials said.',
    '2020-03-05 printed',
  ],
  [
    'a seat is given up on a later day than the one on which that is said',
    'Evening Packet, 28 August 2014\n\nDouglas Carswell is quitting the Conservatives for UKIP and will resign as an MP. He will fight the by-election in Clacton that follows.',
    '2014-08-28 printed',
  ],
  [
    'a member is told by a win at the general election',
    'Evening Packet, 28 August 2014\n\nDouglas Carswell, who beat Labour in Clacton by 12,068 at the last election, spoke about fish.',
    '2014-08-28 printed',
  ],
  ['nothing to go by', 'The weather in Dover was fine and the harbour was full.', 'null unknown'],
]

describe('the day an article was printed', () => {
  it.each(CASES)('%s', (_, text, published) => {
    expect(publishedIn(text)).toBe(published)
  })
})
