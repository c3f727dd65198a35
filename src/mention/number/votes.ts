/** Tells votes by what stands round a figure without a noun: "majority of N", "by N", "Labour (N)". @module */
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'

type Tokens = readonly Token[]

const PARTY_LABEL = wordSet(
  'labour lab conservative conservatives con tory tories lib dem dems ld libdem liberal democrat democrats green greens grn ukip reform ref snp plaid pc dup sdlp uup alliance respect brexit independent ind workers party uk',
)

const WINNING = wordSet(
  'won win wins winning beat beats beaten beating defeated defeats defeating lost loses losing held holds holding took takes taking kept keeping ousted unseated unseating edged scraped triumphed clung trailed pipped gained ahead behind retained trounced captured returned romped cruised stormed squeaked sneaked swept survived thrashed hung',
)
const MARGIN = wordSet('majority majorities maj margin cushion')
/** What ends the look back from a figure to its majority. */
const BARRIER = wordSet('. ; ! ? from at and turnout swing since seat seats share')

/** A majority of the House, not of a contest. */
const OF_THE_HOUSE = wordSet('working overall commons parliamentary house')

/** What the figure in tokens `from` to `next` counts though no noun says so: votes, or seats in a majority of the House. */
export function ballotBeside(tokens: Tokens, from: number, next: number): 'votes' | 'seats' | null {
  const majority = majorityBefore(tokens, from)
  if (majority >= 0) return majority > 0 && OF_THE_HOUSE.has(tokens[majority - 1]) ? 'seats' : 'votes'
  return votesBeside(tokens, from, next) ? 'votes' : null
}

/** Index of the "majority" a figure is the size of, or −1. */
function majorityBefore(tokens: Tokens, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const token = tokens[i] as Token
    if (MARGIN.has(token)) return i
    if (BARRIER.has(token) && (i === 0 || tokens[i - 1]?.lower !== 'maj')) return -1
    // "majority in 2017 was N" goes on; "majority in seats of N" does not.
    if (token.lower === 'in' && tokens[i + 1]?.kind !== 'figure') return -1
  }
  return -1
}

function votesBeside(tokens: Tokens, from: number, next: number): boolean {
  const behind = tokens[next]?.lower ?? ''
  if (behind === 'majority') return true
  if (behind === 'to' && tokens[next + 1]?.lower === 'spare') return true
  if (behind === 'by' && tokens[next + 1]?.lower === 'which') return winsWithin(tokens, next + 2, next + 8)
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const token = tokens[i] as Token
    const word = token.lower
    if (word === 'polled' || word === 'polling') return from - i < 4
    if (word === 'by') return from - i < 5 && winsWithin(tokens, i - 11, i)
    if (BARRIER.has(token) || word === 'in') break
  }
  return partyBeside(tokens, from)
}

function winsWithin(tokens: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
    if (WINNING.has(tokens[i])) return true
  }
  return false
}

const BESIDE_PARTY = wordSet('( ) - – — : , co-op')

/** A row of a result: the party before a figure of thousands, with or without brackets and a dash. */
function partyBeside(tokens: Tokens, from: number): boolean {
  if (!(tokens[from] as Token).text.includes(',')) return false
  let i = from - 1
  while (i >= 0 && i > from - 6 && BESIDE_PARTY.has(tokens[i])) i--
  const word = tokens[i]
  return Boolean(word?.capital && PARTY_LABEL.has(word))
}

/**
 * Whether a figure of thousands without a noun goes on a list of votes: "Ann Lee won 12,001 votes, Tom Fox 9,870".
 * Asked only where the sentence has already given votes.
 */
export function continuesVotes(tokens: Tokens, from: number, next: number): boolean {
  if (!/^\d{1,3},\d{3}$/.test((tokens[from] as Token).text)) return false
  const behind = tokens[next]
  if (behind && behind.kind !== 'mark' && !GOES_ON.has(behind)) return false
  const before = tokens[from - 1]
  return before !== undefined && (before.capital || HAD.has(before))
}

const GOES_ON = wordSet('and to for with while in')
const HAD = wordSet('on with had got took to polled just only than secured managed')
