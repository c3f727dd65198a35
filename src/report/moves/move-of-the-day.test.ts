/** Changes of party and whip that an article opens with, no one sentence telling who goes where. @module */
import { expect, test } from 'vitest'
import { told } from '../report-case.test-support.ts'

/** One case a line: the day of printing, the text, what it tells. */
const CASES = `
2022-01-19 | The Labour benches were a man fuller at noon. Christian Wakeford had walked across to them. | defection Christian Wakeford conservative>labour 2022-01-19
2004-01-10 | The Democratic Unionist Party has seven members now. Jeffrey Donaldson put an end to a long quarrel yesterday and signed up. | defection Jeffrey Donaldson independent>democratic-unionist-party 2004-01-09
2024-07-24 | Seven MPs are out of the parliamentary Labour Party for six months. John McDonnell and Richard Burgon had backed an amendment on the benefit cap. | whipSuspended John McDonnell labour 2024-07-23; whipSuspended Richard Burgon labour 2024-07-23
2025-02-06 | Labour has let some of them come back to the parliamentary party. For Richard Burgon and Ian Byrne the wait is over. | whipRestored Richard Burgon labour 2025-02-05; whipRestored Ian Byrne labour 2025-02-05
2024-05-08 | Natalie Elphicke has joined Labour, as Dan Poulter did eleven days ago. | defection Natalie Elphicke conservative>labour 2024-05-08; defection Dan Poulter conservative>labour 2024-04-27 (recap)
2019-06-04 | Six of Change UK's members walked out today. Heidi Allen, Chuka Umunna and Gavin Shuker are independents again. | resignationFromParty Heidi Allen change-uk>independent 2019-06-04; resignationFromParty Chuka Umunna change-uk>independent 2019-06-04; resignationFromParty Gavin Shuker change-uk>independent 2019-06-04
2022-01-18 | Labour has moved a motion on fuel bills. Christian Wakeford, of Bury South, walked across the road to hear of it. |
2022-01-19 | Christian Wakeford, it was rumoured, was to join Labour. He walked past its benches. |
2024-08-24 | Labour moved its conference to Leeds. Natalie Elphicke left the hall early. |
`
const TABLE = CASES.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

test.each(TABLE)('%s: %s', (day, text, expected) => {
  expect(
    told(text ?? '', day ?? '', ['defection', 'resignationFromParty', 'whipSuspended', 'whipRestored']).join(
      '; ',
    ),
  ).toBe(expected)
})
