import { noiseTable } from './noise-table.test-support.ts'

noiseTable('advertisement', {
  noise: [
    'Advertisement',
    'ADVERTISEMENT',
    'Advertisement 3',
    'Hide Ad\nHide Ad',
    'Advertisement Hide Ad',
    'Article continues below',
    'Sponsored',
    'Story continues below advertisement',
  ],
  kept: [
    'The advertisement was banned on Wednesday after 200 complaints.',
    'Hide Park is not how it is spelt, the council was told.',
    'The party spent £1m on advertising in the last week.',
    'He was sponsored by a union.',
  ],
})
