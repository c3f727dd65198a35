/** Titles of other stories between the paragraphs of one: with or without a word that they are. @module */
import { endsSentence } from '../form.ts'
import { type Block, isHeading } from './block.ts'
import { keyOfUse, USE } from './names.ts'
import { Room } from './room.ts'

/** Blocks a story has at least, for its own names to be known. */
const LEAST_BLOCKS = 4
const LEAST_PROSE = 2
/** Words of a title. */
const SHORTEST = 4
const LONGEST = 24
/** Words of the title that a story has itself. */
const LONGEST_OWN = 20
/** Words of a paragraph at least. */
const PROSE_WORDS = 8

const OWN = new Room()

/**
 * The lines of an article that name people or places of whom its paragraphs know nothing, in the form of a title with a
 * verb, where paragraphs outnumber such lines. Lists that a paragraph introduces are the story's own, and so are its
 * rows of posts.
 */
export function titlesOfOthersIn(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < LEAST_BLOCKS || !mayHold(blocks)) return []
  const candidates = blocks.map((block, index) =>
    isCandidate(block, index > 0 ? blocks[index - 1] : undefined),
  )
  const count = candidates.filter(Boolean).length
  if (count === 0) return []
  const prose = blocks.filter(({ piece, words }) => words >= PROSE_WORDS && endsSentence(piece.text))
  if (prose.length < LEAST_PROSE || prose.length < count) return []
  const own = namesOf(blocks.filter((_, index) => !candidates[index]))
  const ofPosts = blocks.slice(0, OPENING).some(({ piece }) => POSTS.test(piece.text))
  const foreign = blocks.map(
    (block, index) =>
      candidates[index] === true &&
      !sharesName(block, own) &&
      givesNewName(block, own, false) &&
      !(ofPosts && POST.test(block.piece.text)),
  )
  const isBeside = (index: number, step: 1 | -1) =>
    foreign[index + step * (isNumber(blocks[index + step]) ? 2 : 1)]
  return blocks.filter(
    (block, index) =>
      foreign[index] &&
      (index > 0 || isTitleOf(blocks[1] as Block, own)) &&
      (givesNewName(block, own, true) || isBeside(index, -1) || isBeside(index, 1)) &&
      (index + 1 < blocks.length || isBeside(index, -1)),
  )
}

/** A glance at the lines: over most stories stands their own title, and none else looks like one. */
function mayHold(blocks: readonly Block[]): boolean {
  for (let index = 1; index < blocks.length; index++) if (looksLikeTitle(blocks[index] as Block)) return true
  return isHeading(blocks[1] as Block, LONGEST_OWN) && looksLikeTitle(blocks[0] as Block)
}

function looksLikeTitle(block: Block): boolean {
  return isHeading(block, LONGEST) && block.words >= SHORTEST && !block.piece.text.endsWith('?')
}

/** The place of a title in a list of them, on a line of its own. */
function isNumber(block: Block | undefined): boolean {
  return block !== undefined && block.words <= 1 && /^\d{1,2}\.?$/.test(block.piece.text)
}

/** Under the title of another story at the head of the page stands the story's own. */
function isTitleOf(block: Block, own: Int32Array): boolean {
  return isHeading(block, LONGEST_OWN) && block.proper < block.properEnd && sharesName(block, own)
}

/** Paragraphs in which a story says that it is of posts. */
const OPENING = 3
const POST = /\b(?:secretary|ministers?|chancellor|whip|shadow|spokes\w+|chair\w*|leader|cabinet)\b/i
const POSTS = /\b(?:reshuffle|appoint\w*|cabinet|line-?up|front ?bench\w*|promot\w*)\b/i

/** Rows of figures and posts, items of a list and people with what they are are no titles; nor is what leans on words before it. */
const ROW =
  /^[^\p{L}"'“‘>»→▶]|\d.*\s\d|\d%|[|()[\]@]|https?:|^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3}, (?!\p{Lu})|(?:[Ss]ecretary|[Mm]inister|[Ww]hip|[Cc]hancellor|[Ll]eader):|\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/u
/** A word that is neither a name's nor one of those that hold names together. */
const VERB =
  /\s(?!(?:of|for|and|the|in|at|on|an?|de|von|with|from|to|as|mps?|by|or|his|her|their|its)\b)\p{Ll}{3,}/u

function isCandidate(block: Block, before: Block | undefined): boolean {
  if (!looksLikeTitle(block) || before?.piece.text.endsWith(':')) return false
  const { text } = block.piece
  return !ROW.test(text) && VERB.test(text)
}

const KNOWN = 1
const RARELY_KNOWN = 2

/** By number what is known of the words that names in `blocks` end in: a first name is many people's. */
function namesOf(blocks: readonly Block[]): Int32Array {
  const own = OWN.filled(blocks[0]?.lexicon.keys ?? 0)
  for (const { lexicon, names: from, namesEnd } of blocks) {
    const { numbers } = lexicon.names
    for (let at = from; at < namesEnd; at++) {
      const use = numbers[at] as number
      own[keyOfUse(use)] = use & USE.own ? RARELY_KNOWN : KNOWN
    }
  }
  return own
}

function sharesName({ lexicon, proper: from, properEnd }: Block, own: Int32Array): boolean {
  const { numbers } = lexicon.proper
  for (let at = from; at < properEnd; at++) if (own[numbers[at] as number] === RARELY_KNOWN) return true
  return false
}

/** Whether it gives somebody in full whom nothing else in the story is called by; `surely` by no common word. */
function givesNewName({ lexicon, names: from, namesEnd }: Block, own: Int32Array, surely: boolean): boolean {
  const { numbers } = lexicon.names
  for (let at = from; at < namesEnd; at++) {
    const use = numbers[at] as number
    if (use & USE.full && (use & USE.own || !surely) && !own[keyOfUse(use)]) return true
  }
  return false
}
