import { noiseTable } from './noise-table.test-support.ts'

noiseTable('player', {
  noise: [
    'Please use Chrome browser for a more accessible video player\n2:41\nMinister heckled by farmers',
    'Media player\nMedia caption',
    'Your browser does not support this video.',
    'To play this video you need to enable JavaScript in your browser.',
    'Loading audio...',
    '✕ Close',
    'Watch: Mayor opens the new bridge',
    '1:07\nFarmers block the high street',
    'Listen to this article',
    'Video player is loading\n0:00 / 1:32\nHow the dam was closed',
    'Sorry, but this video would not start.\nPlease refresh your browser and try once more.',
    'Back to video',
    'Watch live\nVideo player is loading\n0:00 | 12:04',
    'This is a modal window.',
  ],
  kept: [
    'The bell rang at 3:18 and the children ran out.',
    'John 3:16 was read at the funeral of the former Speaker.',
    'Watch towers were built along the coast in 1804.',
    'The media player was invented in this town, its museum says.',
    'The video player is loading bays for lorries, a misprint said.',
    'This video did not persuade anybody, she said.',
    'She asked voters to listen to the farmers before the vote.',
    'Minister heckled by farmers',
  ],
})
