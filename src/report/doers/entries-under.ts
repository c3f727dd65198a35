/** Lists in which each entry opens with a name, under words that tell of all of them: "These members have written: 1. Ann Lee – …". @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { groupAt } from './group.ts'
import { isRow } from './row.ts'

export interface Entry {
  readonly person: PersonMention
  /** The sentence that opens with the name, by number. */
  readonly sentence: number
}

/** How many sentences below what is told the list may begin, how many an entry may have, and how many entries make a list. */
const REACH = 8
const LONGEST_ENTRY = 8
const LEAST = 3

const NONE: readonly never[] = []

/** The entries of the list that sentence `told` leads up to; none where it leads up to no list. */
export function entriesUnder(article: MarkedArticle, told: number): readonly Entry[] {
  for (let over = told; over < told + REACH; over++) {
    if (!leadsUp(article, over, told)) continue
    const first = entryAt(article, over + 1)
    if (!first) continue
    const entries = entriesFrom(article, over + 1, first.shape)
    return entries.length >= LEAST ? entries : NONE
  }
  return NONE
}

function entriesFrom(article: MarkedArticle, from: number, shape: string): readonly Entry[] {
  const entries: Entry[] = []
  for (let at = from, last = from; at <= last + LONGEST_ENTRY && at < article.sentences.length; at++) {
    const entry = entryAt(article, at)
    if (entry?.shape !== shape) continue
    entries.push({ person: entry.person, sentence: at })
    last = at
  }
  return entries
}

const ASKING = wordSet('which who')
const LISTING = wordSet('below following list names named here these those')

/** "The members below did:", "Here is the list." or what is told itself, as a heading. */
function leadsUp(article: MarkedArticle, over: number, told: number): boolean {
  const sentence = article.sentences[over]
  const last = sentence?.tokens.at(-1)?.lower
  if (!sentence) return false
  if (last === '?') return over === told && ASKING.has(sentence.tokens[0])
  if (last !== ':') return over === told && isHeading(sentence, article.text)
  if (over === told || LISTING.in(sentence.tokens)) return true
  const units = unitsAt(article, over)
  return units.some((_, at) => groupAt(units, at) !== null)
}

function isHeading(sentence: MarkedSentence, text: string): boolean {
  return sentence.role === 'title' || isRow(sentence, text) || LISTING.in(sentence.tokens)
}

interface Opening {
  readonly person: PersonMention
  /** What stands before the name and behind it: entries of one list are alike. */
  readonly shape: string
}

/** A name in full behind no more than a number or a point, with a mark or nothing behind it. */
function entryAt(article: MarkedArticle, at: number): Opening | null {
  const sentence = article.sentences[at]
  if (sentence?.role !== 'body') return null
  const units = unitsAt(article, at)
  let before = ''
  for (let here = 0; here <= MOST_BEFORE && here < units.length; here++) {
    const unit = units[here] as Unit
    const { mention } = unit
    if (mention?.kind === 'person') {
      const next = units[here + 1]
      if (mention.form !== 'full' || mention.possessive) return null
      if (next && next.token.kind !== 'mark') return null
      return { person: mention, shape: `${before} ${next?.lower ?? ''}` }
    }
    if (mention?.kind === 'number') before += '1'
    else if (!mention && unit.token.kind !== 'word') before += unit.token.kind === 'figure' ? '1' : unit.lower
    else return null
  }
  return null
}

/** Units before a name. */
const MOST_BEFORE = 3
