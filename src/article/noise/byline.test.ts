import { noiseTable } from './noise-table.test-support.ts'

noiseTable('byline', {
  noise: [
    'By Jane Harker',
    'By our political staff',
    'By Jane Harker and Tom Oyelaran, Political Correspondents',
    'Jane Harker, political correspondent',
    'Exclusive by Tom Oyelaran',
    '- By Tom Oyelaran, Political Editor',
    'Tom Oyelaran | 9:05 UK time, Tuesday, 4 May 2010',
    'Source: Valley Review May 4, 2021 11:58 UTC',
    '[email protected]',
    'jane.harker@courier.example',
    '@janeharker',
    '— Jane Harker (@janeharker) May 4, 2021',
    'Reporting by Jane Harker; Editing by Tom Oyelaran',
    'Press Agency writers Jane Harker in Hull and Tom Oyelaran in Leeds contributed to this report.',
    'This article was first published in the Valley Review.',
    'Originally published on valleyreview.example',
  ],
  kept: [
    'She has contributed to this report on the harbour since it was first thought of in 1974, the clerk said.',
    'The letter first published in the Times was a forgery.',
    'By Friday the number of letters had passed fifty.',
    'By the sea',
    'Tom Oyelaran | Labour | 12,440',
    'Source: he said it had come from the council.',
    'By winning here Labour has shown that it can win anywhere, she said.',
    'The editor of the Times resigned.',
    'Jane Harker won the seat for Labour in 2017.',
  ],
})
