/** What a letter or a statement is told to say: it is its writer's word. @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { addKind, KIND, WordSet, wordSet } from '../../mention/word.ts'
import { clauseAt } from '../clause/clause.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { refOf } from '../person-ref.ts'
import { told, type Utterance } from './utterance.ts'

const LETTER_WORDS = ['letter', 'statement', 'email', 'article', 'tweet', 'note', 'message', 'reply', 'post']
const LETTERS = new WordSet(LETTER_WORDS)
addKind(KIND.letter, LETTER_WORDS)

/** "With a letter saying that …", "her letter accuses …": the words are of whoever wrote it. */
export function addLetters(article: MarkedArticle, sentence: MarkedSentence, found: Utterance[]): void {
  const units = unitsAt(article, sentence.index)
  for (let at = 0; at < units.length; at++) {
    const { mention, token } = units[at] as Unit
    if (mention || !LETTERS.has(token) || !saysSomething(units, at)) continue
    const owner = units
      .slice(Math.max(0, at - 3), at)
      .findLast(({ mention }) => mention?.kind === 'person')?.mention
    const writer = owner?.kind === 'person' && owner.possessive ? owner : clauseAt(units, at).subjects[0]
    if (writer && writer.name !== '') found.push(told(sentence, refOf(writer), false, true))
  }
}

/** How far behind it a letter's verb stands, in units. */
const LETTER_REACH = 6

/** A verb of saying stands behind the letter, with nothing between that parts them. */
function saysSomething(units: readonly Unit[], letter: number): boolean {
  const end = Math.min(units.length, letter + 1 + LETTER_REACH)
  for (let at = letter + 1; at < end; at++) {
    const unit = units[at] as Unit
    if (!unit.mention && SAYING.has(unit)) return true
    // "In her letter Ann Lee said": the verb has a subject of its own; "a letter to Ann Lee saying" has none.
    const isSubject = unit.mention?.kind === 'person' && unit.mention.form !== 'role'
    if (PARTS.has(unit) || (isSubject && !ADDRESSING.has(units[at - 1]))) return false
  }
  return false
}

const SAYING = wordSet(
  'saying says said tells told telling accuses accused accusing blames blamed blaming complains complaining warns warning describes describing urging urges calling explaining expressed expresses expressing thanked thanks thanking praised praises praising',
)
const ADDRESSING = wordSet('to and mr mrs ms miss sir dr')
const PARTS = wordSet(', . ; : “ ” " from by')
