/** The words by which a figure is told to be a majority, and whether of this contest or of an earlier one. @module */
import { WordBits, wordSet } from '../../mention/word.ts'
import { type Place, wordsAfter, wordsBefore } from './measure.ts'

const MAJORITY = new Set(['majority', 'majorities', 'maj', 'margin', 'cushion'])
/** A majority of the House, of a party's members or of a ballot, not in votes of a seat. */
const OF_THE_HOUSE = new Set(
  'working overall commons government parliamentary notional landslide division divisions amendment motion bill ballot confidence leadership lobby lobbies ayes noes referendum predicted forecast council projected'.split(
    ' ',
  ),
)
/** What such a majority counts, right behind it. */
const COUNTED = wordSet('seats mps delegates peers lords seat members')
const WON = wordSet(
  'won win wins winning beat beats beating beaten defeated defeating defeats lost losing loses held holding holds took taking kept keeping keeps retained retaining ousted ousting oust unseated unseating edged edging scraped scraping triumphed clung clinging cling hung hanging trailed pipped gained gaining captured capturing trounced trouncing thrashed thrashing romped romping became becoming elected re-elected returned survived squeaked squeaking squeezed toppled toppling saw seat victory prevailed lose runner-up runners-up snatched snatching saved fended regained regaining deposed',
)
/** "A six-vote win". */
const WINS = new Set(['win', 'victory', 'triumph', 'lead', 'defeat', 'loss'])
const AHEAD = new Set(['ahead', 'clear', 'separated', 'separating', 'short', 'adrift', 'behind'])
const HEDGES = new Set(
  'of just only a an mere some about around nearly almost over more than under fewer less exactly precisely barely the whopping slender slim wafer-thin huge thumping comfortable : - – ( = was is stood at to from at least had been , approximately roughly now by'.split(
    ' ',
  ),
)

/** Without one of these no number of a sentence is a majority. */
const CUES = new WordBits([
  ...MAJORITY,
  ...WINS,
  ...AHEAD,
  ...'spare hand front good more separate between which by'.split(' '),
])

export function speaksOfMajority(tokens: Place['tokens']): boolean {
  return CUES.in(tokens) !== 0
}

/** Whether the number at `place` is a majority in votes of one seat. */
export function isMajority(place: Place): boolean {
  const { number, tokens, from, to, nextStart } = place
  if (!place.cued || ofTheHouse(place)) return false
  const after = wordsAfter(place, 6)
  const noun = plain(after).findIndex((word) => MAJORITY.has(word))
  // "922 Con majority 7,860": a table's next cell.
  const nextCell =
    noun === 1 && to + after.length === nextStart && nextStart < tokens.length && after.length <= 3
  // "Overturned two majorities" counts them.
  if ((noun === 0 || noun === 1) && !nextCell)
    return number.unit !== 'ordinal' && !(plain(after)[noun] === 'majorities' && number.value < 10)
  const votes = number.unit === 'votes'
  if (votes && after[0] === '-' && WINS.has(plain(after)[0] ?? '')) return true
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
  if (
    number.value >= 20 &&
    place.previous?.measure === 'votes' &&
    /^(?:votes? )?(?:more than|ahead of|clear of)/.test(tail)
  )
    return true
  const before = wordsBefore(place, 14)
  const head = trimmed(before)
  if (MAJORITY.has(head.at(-1) ?? '')) return true
  const cue = before.findLastIndex((word) => MAJORITY.has(word))
  if (cue >= 0 && !number.inWords && !breaksOff(before.slice(cue + 1))) return true
  if (isSecondOfTwo(place) || isParallel(place)) return true
  if (/^by which\b/.test(tail)) return true
  if (number.inWords && !votes) return false
  if (before.slice(-4).includes('by') && !isVotesToVotes(place)) {
    if (!wonBefore(place)) return false
    return number.unit === 'votes' || (tokens[from] as { text: string }).text.length > 1
  }
  return votes && before.some((word) => AHEAD.has(word)) && before.includes('by')
}

/** "-vote majority", "vote majority", "votes' majority" lose the unit's own word. */
function plain(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== '-' && word !== 'vote' && word !== 'votes' && word !== "'")
}

function trimmed(words: readonly string[]): string[] {
  const rest = [...words]
  while (rest.length > 0 && HEDGES.has(rest.at(-1) as string)) rest.pop()
  return rest
}

function breaksOff(words: readonly string[]): boolean {
  return words.some((word) => /^[;.|]$/.test(word) || BREAKS.has(word))
}
const BREAKS = new Set(
  'polled polling who won with votes took received on second third got turnout swing when while but after candidate'.split(
    ' ',
  ),
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

function ofTheHouse(place: Place): boolean {
  const { tokens, from, to } = place
  // "A majority of 4,000 in the seat" counts votes.
  if (tokens[to]?.lower !== 'in' && tokens.slice(to, to + 3).some((each) => COUNTED.has(each))) return true
  const around = tokens.slice(Math.max(0, from - 12), to + 8)
  return around.some(({ lower, capital }, index) => {
    if (!OF_THE_HOUSE.has(lower)) return false
    const next = around[index + 1]
    // "First elected to the Commons", "quit the Commons" say nothing of the figure; nor does a Bill who is a man.
    if (lower === 'commons') return next?.lower === 'majority' || next?.lower === 'vote'
    return !(lower === 'bill' && capital && next?.capital)
  })
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
