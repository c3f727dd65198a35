import { expect, test } from 'vitest'
import { isCaption, isDoubledCaption } from './caption.ts'
import { pieceOf } from './piece.ts'

const piece = (text: string, path: readonly string[] = []) =>
  pieceOf(text, { start: 0, end: text.length, path, linked: 0, pictured: false })

test.each([
  'Image: The bridge in 1998. Pic: PA',
  'Picture: the minister leaves Downing Street ((Image: Press Team))',
  'The new member and her family at the count (Picture: Getty)',
  'Voters queue in Hull. Photograph: Jane Harker/Alamy',
  'The Speaker at his desk (House of Commons/PA)',
  'The candidates on stage Credit: PA Media',
  'The minister arrives in Downing StreetImage source, Reuters',
  'Image caption, The bridge was closed for a week',
  'JANE HARKER/GETTY IMAGES',
  'PA',
])('%s is a caption', (text) => expect(isCaption(piece(text))).toBe(true))

test.each([
  'He gave the news to PA.',
  'Image is everything in politics, she said.',
  'The picture: bleak, and getting bleaker by the week, with no end of it in sight for the party that has governed here since 1974.',
  'Credit: where it is due, she gave it to her opponent.',
  'The photograph showed him with a bottle (of water).',
  'The committee met in private.',
])('%s is not', (text) => expect(isCaption(piece(text))).toBe(false))

test('an element for captions makes one', () => {
  expect(isCaption(piece('The bridge', ['figure', 'figcaption']))).toBe(true)
})

test('a short text printed twice on a line is a caption', () => {
  expect(isDoubledCaption(piece('The bridge at dawn.The bridge at dawn.'))).toBe(true)
  expect(isDoubledCaption(piece('The bridge at dawn. The bridge at dusk.'))).toBe(false)
})
