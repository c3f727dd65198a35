import { noiseTable } from './noise-table.test-support.ts'

noiseTable('consent', {
  noise: [
    'We use cookies and similar technologies to show you adverts.',
    'Acast\nThis content comes from Acast, which may set cookies on your device.\nWe need your permission to show it.\nYou can change your choice under Privacy Options.',
    'This article contains content provided by Vimeo. We ask for your permission before anything is loaded, as they may be using cookies.',
    'Allow TikTok content?\nThis part of the page is provided by TikTok, which may use cookies. To view it click accept and continue.',
    'You have not consented to cookies from this provider.',
    'This page is protected by hCaptcha, and its privacy policy and terms of use apply.',
    'Protected by reCAPTCHA',
    'Skip twitter post\nThis post cannot be displayed in your browser.\nEnd of twitter post',
  ],
  kept: [
    'The regulator has fined an airline £3m for setting cookies on the phones of children.',
    'Ministers want browsers, not websites, to ask about cookies, under a bill published on Tuesday.',
    '“We never placed a cookie on your machine without consent,” a spokesman for the firm told the inquiry.',
    'The privacy of voters is protected by law, and the same terms apply to postal votes, he said.',
    'She said that the village hall had sold two hundred cookies before noon.',
    'The age of consent was settled by Parliament in 1885.',
    'Spinner\nThe top finished second in a contest held in Leeds last month.',
  ],
})
