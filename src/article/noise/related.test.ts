import { noiseTable } from './noise-table.test-support.ts'

noiseTable('related', {
  noise: [
    'More on Reform UK\nRelated Topics:',
    'Read more: Why the bridge fell',
    'READ MORE: Who will be the next mayor?',
    'READ IN FULL: The letter to the chief whip',
    'Related Topics:\nBy-elections\nCornwall',
    'You may also like\nTen walks by the sea\nabout 2 hours ago',
    'MORE FROM POLITICS\nFog warning for drivers',
    'Most read\n1 Trams: what went wrong\n2 Who won the cup?',
    'Read MoreRead More',
    'MOST POPULAR ON COAST NEWS UK\nFerry runs aground off Fowey\nMP leaves her party over the tolls',
    'Most read on Coastline\nFerry runs aground off Fowey',
    'Trending on the Courier\nWho won the regatta\nMinister quits over the tolls',
    'READ MORE FROM THE COURIER\nFerry runs aground off Fowey',
    'In other news\nFerry runs aground off Fowey\nMP leaves her party over the tolls',
    'You might have missed\nFerry runs aground off Fowey',
    'Council election results – live updates',
  ],
  kept: [
    'More on this will be said by the chancellor in his budget.',
    'Related firms won the contracts, the auditors found.',
    'More from the north will have to be raised in tax, he said.',
    'Farmers ‘ignored for years’',
    'Read more books, the minister told pupils in Hull.',
    'Trending on the markets was the pound, which fell again.',
    'Top stories from the war were read out in the House.',
    'Most popular in the party is still the man who lost.',
    'Background: the seat has been held by Labour since 1945, with majorities above ten thousand until the last two elections.',
  ],
})
