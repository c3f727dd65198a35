import { noiseTable } from './noise-table.test-support.ts'

noiseTable('timestamp', {
  noise: [
    'Tuesday 4 May 2021, 10:32',
    'Published 12:05 BST, 3 June 2016',
    '1:08 pm(Updated 1:37 pm)',
    'Last Updated: Friday, 2 May 1997, 02:57 GMT 03:57 UK',
    '07:31',
    '6 min read',
    'about 3 hours ago',
    'Version 1 Version 2',
    'Posted on 14/09/2019 at 9.30am',
    '2024-05-30T14:02:11Z',
    '09:41Jane Harker',
    '17:05KEY MOMENT',
    'published at 09:16 British Summer Time 4 July 2017',
  ],
  kept: [
    '10:15Train to Hull is late again, says minister',
    'On Thursday 4 July 2024 the country votes.',
    '1997',
    'May won in May.',
    'Three days in March',
    '1,872 votes',
    'Turnout was 53.4%',
  ],
})
