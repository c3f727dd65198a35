/** The words by which a figure is told to be a majority, and whether of this contest or of an earlier one. @module */
import type { Token } from '../../mention/token.ts'
import { WordSet, wordSet } from '../../mention/word.ts'
import { type Place, wordsAfter, wordsBefore } from './measure.ts'

const MAJORITY_WORDS = ['majority', 'majorities', 'maj', 'margin', 'cushion']
const MAJORITY = new WordSet(MAJORITY_WORDS)
/** A majority of the House, of a party's members or of a ballot, not in votes of a seat. */
const OF_THE_HOUSE = wordSet(
  'working overall commons government parliamentary notional landslide division divisions amendment motion bill ballot confidence leadership lobby lobbies ayes noes referendum predicted forecast council projected',
)
/** What such a majority counts, right behind it. */
const COUNTED = wordSet('seats mps delegates peers lords seat members')
const WON = wordSet(
  'won win wins winning beat beats beating beaten defeated defeating defeats lost losing loses held holding holds took taking kept keeping keeps retained retaining ousted ousting oust unseated unseating edged edging scraped scraping triumphed clung clinging cling hung hanging trailed pipped gained gaining captured capturing trounced trouncing thrashed thrashing romped romping became becoming elected re-elected returned survived squeaked squeaking squeezed toppled toppling saw seat victory prevailed lose runner-up runners-up snatched snatching saved fended fending regained regaining deposed saw seen seeing sees shaded shading sneaked sneaking nosed inched crept creeping scraped home through pipping overcame overcoming bested routed routing crushed crushing hammered hammering thumped thumping whipped mauled mauling swept sweeping stormed cruised cruising breezed coasted strolled walked waltzed repelled repelling held-off staved averted escaped defending defended succeeded got gets gave given edges holds takes gains seizes seized seizing captures wrested wresting grabbed grabbing nicked pinched stole clinched clinching bagged secured securing prevail prevails wins finished finish topped topping',
)
/** "A six-vote win". */
const WINS = ['win', 'victory', 'triumph', 'lead', 'defeat', 'loss']
const AHEAD_WORDS = ['ahead', 'clear', 'separated', 'separating', 'short', 'adrift', 'behind']
const AHEAD = new WordSet(AHEAD_WORDS)
const BY = wordSet('by')
const HEDGES = wordSet(
  'of just only a an mere some about around nearly almost over more than under fewer less exactly precisely barely the whopping slender slim wafer-thin huge thumping comfortable : - – ( = was is stood at to from at least had been , approximately roughly now by',
)

/** Without one of these no number of a sentence is a majority. */
export const MAJORITY_CUES = [
  ...MAJORITY_WORDS,
  ...WINS,
  ...AHEAD_WORDS,
  ...'spare hand front good more separate between which by'.split(' '),
]

/** How many words before a figure are its own. */
const BEFORE = 14
/** The same behind it. */
const BEHIND = 6

/** Whether the number at `place` is a majority in votes of one seat. */
export function isMajority(place: Place): boolean {
  if (!place.cued || ofTheHouse(place)) return false
  const said = saidBehind(place)
  if (said !== null) return said
  const { number, tokens, from, previousEnd } = place
  const first = Math.max(previousEnd, from - BEFORE)
  let head = from - 1
  while (head >= first && HEDGES.has(tokens[head])) head--
  if (head >= first && MAJORITY.has(tokens[head])) return true
  if (!number.inWords && isAfterTheWord(tokens, first, from)) return true
  if (isSecondOfTwo(place) || isParallel(place)) return true
  const votes = number.unit === 'votes'
  if (number.inWords && !votes) return false
  if (BY.in(tokens, Math.max(first, from - 4), from) && !isVotesToVotes(place))
    return wonBefore(place) && (votes || (tokens[from]?.text.length ?? 0) > 1)
  return votes && AHEAD.in(tokens, first, from) && BY.in(tokens, first, from)
}

/** "The majority, which was cut at the last election, is now": nothing after the word begins something else. */
function isAfterTheWord(tokens: Place['tokens'], from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (MAJORITY.has(tokens[at])) return true
    if (BREAKS.has(tokens[at])) return false
  }
  return false
}

/** What the first word behind a figure is where more are looked at. */
const LEADING_ON = wordSet('vote votes to in by more ahead clear short adrift behind')

/** What the words behind a number say: that it is one, that it is none, or neither. */
function saidBehind(place: Place): boolean | null {
  const { number, tokens, to, nextStart } = place
  const end = Math.min(nextStart, to + BEHIND)
  const leads = to < end && (LEADING_ON.has(tokens[to]) || tokens[to]?.text === '-')
  if (!leads && !MAJORITY.in(tokens, to, end)) return null
  const votes = number.unit === 'votes'
  const after = wordsAfter(place, BEHIND)
  if (MAJORITY.in(tokens, to, end)) {
    const words = plain(after)
    const noun = words.findIndex((word) => MAJORITY_WORDS.includes(word))
    // "922 Con majority 7,860": a table's next cell.
    const nextCell =
      noun === 1 && to + after.length === nextStart && nextStart < tokens.length && after.length <= 3
    // "Overturned two majorities" counts them.
    if (noun >= 0 && noun <= 1 && !nextCell)
      return number.unit !== 'ordinal' && !(words[noun] === 'majorities' && number.value < 10)
  }
  if (votes && after[0] === '-' && WINS.includes(plain(after)[0] ?? '')) return true
  if (!leads || after[0] === '-') return null
  const tail = after.join(' ')
  if (votes && /^(?:votes? )?to spare/.test(tail)) return true
  if (number.unit === 'none' && /^to spare/.test(tail)) return true
  if (
    (votes || (number.unit === 'none' && !number.inWords && number.value >= 20)) &&
    /^(?:votes? )?(?:in hand|in front|to the good|ahead of|clear of)\b/.test(tail)
  )
    return true
  if (votes && /^(?:votes? )?(?:more|ahead|clear|short|adrift|behind)\b/.test(tail))
    return !/^votes? behind the/.test(tail)
  if (votes && /^votes? (?:that )?(?:separated|separating|separate|between)/.test(tail)) return true
  const afterVotes = number.value >= 20 && place.previous?.measure === 'votes'
  if (afterVotes && /^(?:votes? )?(?:more than|ahead of|clear of)/.test(tail)) return true
  return /^by which\b/.test(tail) ? true : null
}

/** "-vote majority", "vote majority", "votes' majority" lose the unit's own word. */
function plain(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '-' && word !== 'vote' && word !== 'votes' && word !== "'")
}

const BREAKS = wordSet(
  '; . | polled polling who won with votes took received on second third got turnout swing when while but after candidate',
)

/** "A (Clacton, majority 8,405), B (Ashfield, 5,509)": one bracket after another. */
function isParallel({ previous, tokens, from, to, previousEnd, number }: Place): boolean {
  return (
    previous?.measure === 'majority' &&
    !number.inWords &&
    from - previousEnd <= 16 &&
    tokens[previousEnd]?.text === ')' &&
    tokens[to]?.text === ')' &&
    (tokens[from - 1]?.text === ',' || tokens[from - 1]?.text === '(')
  )
}

/** "from 6,164 to 3,200", "of 7,078 into one of 7,860". */
function isSecondOfTwo({ previous, tokens, from, previousEnd, number }: Place): boolean {
  if (previous?.measure !== 'majority' || number.inWords || from - previousEnd > 8) return false
  const between = tokens.slice(previousEnd, from).map((token) => token.lower)
  // "Mr Lee's majority was 6,956 and Ms Day's 5,070"
  if (between.includes('and') && /^['’]s?$/.test(between.at(-1) ?? '')) return true
  return (
    ((between.includes('to') || between.includes('into')) && !between.includes('polled')) ||
    (between.includes('compared') && between.includes('with')) ||
    (between.includes('from') && between.length <= 5)
  )
}

/** "by 13,872 votes to 12,680": totals of two, not the distance between them. */
function isVotesToVotes({ tokens, to, nextStart }: Place): boolean {
  const next = tokens.slice(to, nextStart + 1)
  const words = next.map((token) => token.lower).filter((word) => word !== 'votes')
  return (
    (words[0] === 'to' || words[0] === '-' || words[0] === '–') &&
    next.length <= 5 &&
    nextStart < tokens.length
  )
}

function wonBefore({ tokens, from }: Place): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 22); at--) {
    const token = tokens[at]
    if (!token || /^[;!?]$/.test(token.text)) return false
    if (
      !token.capital &&
      /^(?:would|could|might|may|polls?|surveys?|forecasts?|suggests?)$/.test(token.lower)
    )
      return false
    if (WON.has(token)) return true
  }
  return false
}

function ofTheHouse({ tokens, from, to }: Place): boolean {
  // "A majority of 4,000 in the seat" counts votes.
  if (tokens[to]?.lower !== 'in' && COUNTED.in(tokens, to, to + 3)) return true
  const end = Math.min(to + 8, tokens.length)
  for (let at = Math.max(0, from - 12); at < end; at++)
    if (OF_THE_HOUSE.has(tokens[at]) && isHouseBefore(tokens[at], at + 1 < end ? tokens[at + 1] : undefined))
      return true
  return false
}

/** "First elected to the Commons", "quit the Commons" say nothing of the figure; nor does a Bill who is a man. */
function isHouseBefore(word: Token | undefined, next: Token | undefined): boolean {
  if (word?.lower === 'commons') return next?.lower === 'majority' || next?.lower === 'vote'
  return !(word?.lower === 'bill' && word.capital && next?.capital)
}

const BEFORE_OLD = new Set(
  'overturned overturning overturn overturns wiped wiping wipe toppled demolished demolishing eroded obliterated obliterating defending defended defends defend transformed transforming turned turning erased erasing overcame overcoming overhauled overhauling previous previously smashed swept inherited destroyed reversed reversing slashed trimmed evaporated vanish predecessor'.split(
    ' ',
  ),
)
const UNDOES =
  /^(?:overturn|wip|toppl|demolish|obliterat|transform|turn(?:ed|ing)$|eras|overc[ao]m|overhaul|smash|destroy|revers|evaporat|swept)/
const COMPARES = new Set(['compared', 'compares', 'than', 'from', 'against', 'despite', 'down', 'up'])

/** True: of an earlier contest. False: of this. Null: the words leave it open. */
export function isOldMajority(place: Place): boolean | null {
  const { tokens, from, to, previous, previousEnd } = place
  const before = tokens.slice(Math.max(0, from - 12), from).map((token) => token.lower)
  const after = wordsAfter(place, 8)
  if (previous?.measure === 'majority' && previous.old && previousEnd > 0) {
    const between = tokens.slice(previousEnd, from).map((token) => token.lower)
    if (between.includes('to') || between.includes('into')) return false
  }
  if (tokens[to]?.lower === 'to' && trimmedFrom(before)) return true
  const own = wordsBefore(place, 12)
  if (own.some((word) => BEFORE_OLD.has(word))) return true
  if (own.slice(-5).some((word) => COMPARES.has(word)) && !own.slice(-3).includes('more')) return true
  if (
    /\b(?:at the (?:last|previous)|last (?:time|year|june|may|july|december)|years? ago|by which|general election|predecessor)\b/.test(
      after.join(' '),
    )
  )
    return true
  if (after[0] === 'in' && /^(?:19|20)\d\d$/.test(after[1] ?? '')) return true
  return null
}

function trimmedFrom(before: readonly string[]): boolean {
  return before.slice(-4).includes('from')
}

/** "Overturned a majority of N", "turned a majority of N into". */
export function isOverturned(place: Place): boolean {
  const { tokens, from, to, previous, number } = place
  const words = tokens.slice(Math.max(0, from - 12), from).map((token) => token.lower)
  if (previous?.overturned && previous.number.end < number.start) return false
  if (words.some((word) => UNDOES.test(word))) return true
  return tokens
    .slice(to, to + 8)
    .some(({ lower }) => lower === 'overturned' || lower === 'wiped' || lower === 'evaporated')
}
