/** Acts of several people: in lists, in company, one after another and by "so has". @module */
import { expect, test } from 'vitest'
import { eventsIn } from './report-case.test-support.ts'

const TYPES = ['defection', 'resignationFromParty', 'whipSuspended', 'whipRestored', 'candidacy'] as const

/** One case a line: the day of printing, the text, each kind of act with the surnames of those whose it is. */
const CASES = `
2024-07-24 | John McDonnell lost the Labour whip for half a year together with Apsana Begum, Richard Burgon and Imran Hussain. | whipSuspended Begum Burgon Hussain McDonnell
2022-07-06 | John Glen has said that he will not stand again. Nor will Stephen Hammond. | candidacy Glen Hammond
2022-07-06 | John Glen has said that he will not stand again. Stephen Hammond has a cold. | candidacy Glen
2019-02-18 | Luciana Berger has left Labour. So has the post from her office. Chris Leslie is unwell. | resignationFromParty Berger
2019-02-18 | Luciana Berger has left Labour. Chris Leslie has too much to lose. | resignationFromParty Berger
2024-07-24 | John McDonnell was stripped of the Labour whip last night along with Richard Burgon and Ian Byrne. | whipSuspended Burgon Byrne McDonnell
2024-07-24 | Alongside John McDonnell and Richard Burgon, Zarah Sultana has lost the Labour whip. | whipSuspended Burgon McDonnell Sultana
2024-07-24 | John McDonnell has lost the Labour whip. So has Zarah Sultana. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell has lost the Labour whip, as has Zarah Sultana. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell has lost the Labour whip. Zarah Sultana has too. | whipSuspended McDonnell Sultana
2024-07-24 | Both John McDonnell and Zarah Sultana have lost the Labour whip. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell and Zarah Sultana, both of whom voted for the amendment, have lost the Labour whip. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell and Zarah Sultana rebelled. The pair have been suspended from the parliamentary Labour party. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell and Zarah Sultana voted with the SNP. As a result, both had the whip withdrawn. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell and Zarah Sultana voted with the SNP. Each has had the whip withdrawn. | whipSuspended McDonnell Sultana
2024-07-24 | The seven who have lost the Labour whip are Apsana Begum, Richard Burgon, Ian Byrne, Imran Hussain, Rebecca Long-Bailey, John McDonnell and Zarah Sultana. | whipSuspended Bailey Begum Burgon Byrne Hussain McDonnell Sultana
2024-07-24 | Among the seven suspended from the parliamentary party are John McDonnell and Zarah Sultana. | whipSuspended McDonnell Sultana
2024-07-24 | John McDonnell and Zarah Sultana are among seven MPs suspended from the parliamentary party. | whipSuspended McDonnell Sultana
2024-07-24 | The whip was withdrawn from John McDonnell, the former shadow chancellor, and Zarah Sultana, the MP for Coventry South. | whipSuspended McDonnell Sultana
2025-02-05 | Four of the seven have been readmitted: Richard Burgon (Leeds East), Ian Byrne (Liverpool West Derby), Imran Hussain (Bradford East) and Rebecca Long-Bailey (Salford). | whipRestored Bailey Burgon Byrne Hussain
2025-02-05 | Richard Burgon is a Labour MP again, as are Ian Byrne, Imran Hussain and Rebecca Long-Bailey. | whipRestored Bailey Burgon Byrne Hussain
2019-02-18 | Luciana Berger has left the Labour Party and taken Chuka Umunna with her. | resignationFromParty Berger Umunna
2019-02-18 | Luciana Berger, Chuka Umunna and Chris Leslie have all left Labour. | resignationFromParty Berger Leslie Umunna
2019-02-18 | Seven MPs left Labour this morning. They were Luciana Berger, Chuka Umunna, Chris Leslie, Angela Smith, Mike Gapes, Gavin Shuker and Ann Coffey. | resignationFromParty Berger Coffey Gapes Leslie Shuker Smith Umunna
2019-02-20 | Anna Soubry, who left the Conservatives today with Heidi Allen and Sarah Wollaston, said that the battle was over. | resignationFromParty Allen Soubry Wollaston
2019-02-20 | Heidi Allen and Sarah Wollaston have joined Anna Soubry in leaving the Conservatives. | resignationFromParty Allen Soubry Wollaston
2019-06-05 | Six of Change UK's eleven MPs have left it: Heidi Allen, Chuka Umunna, Sarah Wollaston, Luciana Berger, Gavin Shuker and Angela Smith. | resignationFromParty Allen Berger Shuker Smith Umunna Wollaston
2019-06-05 | Change UK has lost six of its MPs. Heidi Allen, Chuka Umunna, Sarah Wollaston, Luciana Berger, Gavin Shuker and Angela Smith are now independents. | resignationFromParty Allen Berger Shuker Smith Umunna Wollaston
2024-05-24 | Michael Gove, Andrea Leadsom and John Redwood have all said that they will not stand again. | candidacy Gove Leadsom Redwood
2024-05-24 | Michael Gove is standing down at the election. So are Andrea Leadsom and John Redwood. | candidacy Gove Leadsom Redwood
2024-05-24 | Michael Gove has joined Andrea Leadsom and John Redwood in standing down at the election. | candidacy Gove Leadsom Redwood
2024-05-24 | Those standing down at the election include Michael Gove, Andrea Leadsom and John Redwood. | candidacy Gove Leadsom Redwood
2022-11-30 | Dehenna Davison will not fight the next election. William Wragg did the same this week, and so did Chloe Smith. | candidacy Davison Smith Wragg
2019-09-03 | Rory Stewart has had the Conservative whip withdrawn. So too has Nicholas Soames. | whipSuspended Soames Stewart
2019-02-20 | Anna Soubry has left the Conservatives for the Independent Group. Heidi Allen and Sarah Wollaston did likewise. | resignationFromParty Allen Soubry Wollaston
2019-02-20 | Anna Soubry has left the Conservatives. Heidi Allen followed within minutes. | resignationFromParty Allen Soubry
2019-02-20 | Anna Soubry has left the Conservatives. Heidi Allen followed the news from Cambridge. | resignationFromParty Soubry
2017-04-20 | Also leaving at the election are Fiona Mactaggart, who spoke of squabbles, and Jim Dowd. | candidacy Dowd Mactaggart
2017-04-20 | Among others bowing out are Alan Johnson, the former home secretary, and Tom Blenkinsop. | candidacy Blenkinsop Johnson
2019-02-18 | Luciana Berger, who had clashed with Jeremy Corbyn, has left Labour. | resignationFromParty Berger
2019-02-18 | Luciana Berger, who had clashed with Jeremy Corbyn, and Chris Leslie have left Labour. | resignationFromParty Berger Leslie
2024-05-24 | Michael Gove and Andrea Leadsom are the latest to announce that they will step down at the election. | candidacy Gove Leadsom
`

test.each(
  CASES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s: %s', (day, text, expected) => {
  const events = eventsIn(text ?? '', day ?? '', TYPES)
  const surnames = (type: string) =>
    events
      .filter(({ event }) => event.type === type)
      .map(({ event }) => event.person?.name.split(' ').at(-1))
      .sort()
      .join(' ')
  const types = [...new Set(events.map(({ event }) => event.type))].sort()
  expect(types.map((type) => `${type} ${surnames(type)}`).join('; ')).toBe(expected)
})
