/** Tells a year from a count of votes and from the 1922 Committee. @module */
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'

const COUNTED = wordSet(
  'vote votes ballot ballots voter voters elector electors people member members mps seat seats letter letters signatures constituents point points per percent majority mile miles words homes jobs pounds troops deaths cases others more times to',
)
const COUNTING = wordSet(
  'majority margin lead total only just exactly nearly almost polled polling got than over',
)
const WINNING = wordSet(
  'won win wins winning beat beats beaten beating defeated defeating lost held holding took kept clung triumphed ahead edged unseated unseating scraped',
)
const TIED_BEFORE = wordSet('£ $ € # @ / : +')
const TIED_AFTER = wordSet('% : @')
const FROM = wordSet('from in since')

/** Whether the four bare figures at token `i` read as a year. */
export function isYearHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const year = Number(token.text)
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (before?.end === token.start && TIED_BEFORE.has(before)) return false
  if (after?.start === token.end && TIED_AFTER.has(after)) return false
  if (year === 1922 && isCommittee(tokens, i)) return false
  if (after && COUNTED.has(after) && !(after.lower === 'to' && rangeOfYears(tokens, i))) return false
  if (after?.text === '-' && after.start === token.end && COUNTED.has(tokens[i + 2])) return false
  const word = before?.lower ?? ''
  if (word === 'no' || word === 'number') return false
  if (word === 'of' && COUNTING.has(tokens[i - 2])) return false
  if (word === 'by') return !winsBefore(tokens, i)
  if (COUNTING.has(before) && word !== 'over') return false
  return year >= 1830 && year < 2100
}

/** "from 2010 to 2015". */
function rangeOfYears(tokens: readonly Token[], i: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(tokens[i + 2]?.text ?? '') || FROM.has(tokens[i - 1])
}

/** The committee of Conservative backbenchers, named in full or, as "the 1922", in short. */
function isCommittee(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]
  if (OF_COMMITTEE.has(after)) return true
  return tokens[i - 1]?.lower === 'the' && !OF_YEAR.has(after)
}

const OF_COMMITTEE = wordSet(
  "committee chair chairman chairwoman executive treasurer secretary officers rules 's",
)
const OF_YEAR = wordSet('general election intake parliament coalition government')

function winsBefore(tokens: readonly Token[], i: number): boolean {
  for (let back = i - 2; back >= Math.max(0, i - 9); back--) {
    if (WINNING.has(tokens[back])) return true
  }
  return false
}
