/** Tells a year from a count of votes and from the 1922 Committee. @module */
import type { Token } from '../token.ts'

const COUNTED =
  /^(?:votes?|ballots?|voters?|electors?|people|members?|mps|seats?|letters?|signatures|constituents|points?|per|percent|majority|miles|words|homes|jobs|pounds|troops|deaths|cases|others|more|times|to)$/
const COUNTING =
  /^(?:majority|margin|lead|total|only|just|exactly|nearly|almost|polled|polling|got|than|over)$/
const WINNING =
  /^(?:won|win|wins|winning|beat|beats|beaten|beating|defeated|defeating|lost|held|holding|took|kept|clung|triumphed|ahead|edged|unseated|unseating|scraped)$/

/** Whether the four bare figures at token `i` read as a year. */
export function isYearHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const year = Number(token.text)
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before && /^[£$€#@/:+]$/.test(before.text) && before.end === token.start) return false
  if (after && after.start === token.end && /^[%:@]$/.test(after.text)) return false
  if (year === 1922 && isCommittee(tokens, i)) return false
  if (after && COUNTED.test(after.lower) && !(after.lower === 'to' && rangeOfYears(tokens, i))) return false
  if (after?.text === '-' && after.start === token.end && COUNTED.test(tokens[i + 2]?.lower ?? ''))
    return false
  const word = before?.lower ?? ''
  if (word === 'no' || word === 'number') return false
  if (word === 'of' && COUNTING.test(tokens[i - 2]?.lower ?? '')) return false
  if (word === 'by') return !winsBefore(tokens, i)
  if (COUNTING.test(word) && word !== 'over') return false
  return year >= 1830 && year < 2100
}

/** "from 2010 to 2015". */
function rangeOfYears(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:1[89]|20)\d\d$/.test(tokens[i + 2]?.text ?? '') ||
    /^(?:from|in|since)$/.test(tokens[i - 1]?.lower ?? '')
  )
}

/** The committee of Conservative backbenchers, named in full or, as "the 1922", in short. */
function isCommittee(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1]?.lower ?? ''
  if (/^(?:committee|chair|chairman|chairwoman|executive|treasurer|secretary|officers|rules)$/.test(after))
    return true
  if (/^['’]s$/.test(after)) return true
  return (
    tokens[i - 1]?.lower === 'the' &&
    !/^(?:general|election|intake|parliament|coalition|government)$/.test(after)
  )
}

function winsBefore(tokens: readonly Token[], i: number): boolean {
  for (let back = i - 2; back >= Math.max(0, i - 9); back--) {
    if (WINNING.test((tokens[back] as Token).lower)) return true
  }
  return false
}
