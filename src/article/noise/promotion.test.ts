import { noiseTable } from './noise-table.test-support.ts'

noiseTable('promotion', {
  noise: [
    'Sign up to our weekly newsletter',
    'Follow the Courier on WhatsApp\nKeep up with all the news from the county by following the Courier',
    'Subscribe for £2 a month',
    'Unlock access',
    'Get the best of our reporting in your inbox every Friday',
    'Do you live in the valley? Send us your views',
    'Thank you for signing up! Sorry, there seem to be some issues. Please try again later.',
    'Please enter a valid email address',
    'You can also follow @thecourier on X or subscribe to our YouTube channel',
    'This breaking news story is being updated and more details will follow.\nPlease refresh the page for the fullest version.',
    'Your support makes all the difference.',
    'We send our reporters to every council meeting. We think quality journalism should be free for all readers, and your donation pays for it.',
    'Why you can trust the Courier',
    'Download our free app for breaking news alerts',
  ],
  kept: [
    'Follow the money, she told the committee, and the answer will be plain.',
    'Join the army, his father used to say, and see the world.',
    'The party sent members a newsletter on Friday saying that the whip had been withdrawn.',
    '“Sign up to our newsletter,” the leaflet said, and thousands did.',
    'I will always put you, the people of this town, first, and I will go on speaking for our hospital.',
    'You will know that I have told you of my doubts in private many times.',
    'She posted the letter on Twitter and Facebook an hour before the vote.',
    'Get Brexit done was the slogan on which he won the seat.',
    'Donations to the party fell by a third, the Electoral Commission said.',
    'Support for independence has risen to 52%.',
  ],
})
