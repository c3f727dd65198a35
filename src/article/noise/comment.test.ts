import { noiseTable } from './noise-table.test-support.ts'

noiseTable('comment', {
  noise: [
    'Comments (31)\nriverman: about time too\nanna_b: he should have gone years ago\nReport this comment',
    'Tweet: @someone 3h Well I never',
    'Recent comments\nriverman: about time too',
    'Leave a Reply\nYour email address will not be published. Required fields are marked *',
  ],
  kept: [
    'Comments by the minister drew laughter in the House.',
    'Labour: 14,310',
    'Report on the harbour delayed',
    'He declined to comment.',
    '7 thoughts on the by-election',
    'One comment on “the wall” was struck from the minutes.',
  ],
})
