import { noiseTable } from './noise-table.test-support.ts'

noiseTable('markup', {
  noise: [
    '{{ #if }} Enter your name {{ /if }}',
    "<figcaption class='cap",
    '![](picture.jpg)',
    '* * *',
    'Embed from Getty',
    'window.dataLayer = window.dataLayer || [];',
    'pic.twitter.com/abc123',
    '</div>',
    '#bridge https://t.co/abc',
  ],
  kept: [
    'Majorities < 500 are called marginal.',
    'He wrote “[sic]” beside the word.',
    'The vote was 5 > 4, by the smallest of margins in the committee.',
    'Var is a department of France.',
  ],
})
