/** What the words about a name say of somebody whom the register has go out of a post: that they go or are put out, perhaps, or nothing. @module */
import type { Token } from '../../mention/token.ts'
import { type WordSet, wordSet } from '../../mention/word.ts'
import { isDoubted, isUnsureBy, type Place, type Way, whereSaid } from './name-place.ts'
import type { OfficeEventType } from './of-office.ts'

/** That somebody is put out, said outright. */
const PUTTING_OUT = `sacked sacks sacking fired fires firing axed axes axing dismissed dismisses dismissal ousted ousts removed removes culled purged ejected
  booted ditched jettisoned relieved sackings casualty casualties victim victims unseated
  dropped discarded overboard chop boot push deposed toppled packing`
const PUT_OUT = wordSet(PUTTING_OUT)
/** That somebody goes of themselves, said outright. */
const GOING_OUT = `resigned resigns resign resigning resignation resignations quit quits quitting quitters notice notices letter towel sword bailed
  jumped jumps bowed bows walked walks walk walking walkout walk-out stormed storms departure departures exit exits
  relinquished relinquishes vacated surrendered renounced abandoned flounced farewell`
const RESIGNING = wordSet(GOING_OUT)
/** Verbs that say so with a little word behind them, and those words. */
const STEPS = 'step steps stepped stepping stand stands stood standing'
const STEPPING = wordSet(STEPS)
const ASIDE = wordSet('down aside back')
const GIVING = wordSet('give gives gave giving')
const UP = wordSet('up')
const MAKING = wordSet('make makes made making')
const WAY = wordSet('way')
const JOBS = wordSet(
  'job jobs posts roles post role brief portfolio position cabinet government department ministry office',
)
/** What may be said of going, in words that mean much else. */
const GOING = wordSet(
  'joined joins join joining others including among next latest list out gone go goes going went follows followed lost loses lose losing fell falls fall fallen shown swept cleared shuffled thrown',
)
/** The same of those who go of themselves. */
const PARTINGS = 'left leaves leaving departed departs ended ends leave chosen chose'
const PARTING = wordSet(PARTINGS)
/** All of them that are said of little else, one of which must stand in a sentence that tells of a going before. */
export const GOINGS = `${PUTTING_OUT} ${GOING_OUT} ${STEPS} ${PARTINGS} gave given lost went gone out forced cost until till`
/** What is hers and tells that she goes, within so many words. */
const LEAVING = wordSet(
  `resignation departure exit sacking dismissal firing removal place job post role brief career reign tenure time days walkout fall demise downfall stay spell stint
  letter`,
)
const OWNED = 3

/** Seats, whips and parties are left in the same words. */
const ELSE = wordSet('whip seat mp mps membership party by-election parliament')
/** How far behind the verb, in words. */
const REACH = 5
/** "Went hours after Ann Lee", "resigned as aide to Ann Lee": the news is of another. */
const BESIDE = wordSet('after than since by to under')
/** "After Ann Lee walked out" tells of her: in words. */
const NEXT = 3
/** "Told to resign". */
const BIDDEN = wordSet('told asked ordered forced made')

/** Whether something else is left from token `from` on; "sacked party chairman Ann Lee" is none of it. */
function isElse(tokens: readonly Token[], from: number): boolean {
  if (!ELSE.in(tokens, from, from + REACH)) return false
  return !tokens
    .slice(from, from + REACH)
    .some((token, at) => ELSE.has(token) && CHAIR.has(tokens[from + at + 1]))
}

const CHAIR = wordSet('chair chairman chairwoman co-chair co-chairman leader')

/** Whether a verb of going stands among the words. */
export function isOutward(tokens: readonly Token[]): boolean {
  return lastOutward(tokens) >= 0
}

/** Place of the last of them; −1 where none stands there. */
export function lastOutward(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    (token, at) =>
      PUT_OUT.has(token) || RESIGNING.has(token) || (STEPPING.has(token) && ASIDE.has(tokens[at + 1])),
  )
}

/** Whether the words say that whoever it is goes, and in what way. */
export function goesOut(place: Place, posts: readonly string[]): Way | null {
  const { tokens, from, to, owned, stretchFrom, stretchTo } = place
  if (isUnsureBy(place, tellsBy(place)) && !isAfterAll(place)) return null
  const stretch = tokens.slice(stretchFrom, stretchTo)
  if (BESIDE.has(tokens[from - 1]) && !goesNext(tokens, to) && !isJoining(tokens, from)) return null
  // "Out: Ann Lee and Bo Day".
  if (tokens[0]?.lower === 'out' && tokens[1]?.lower === ':')
    return { type: 'officeDismissed', ground: 'said' }
  if (isPuttingOut(place)) return null
  if (isForcedOut(tokens, to)) return { type: 'officeResigned', ground: 'said' }
  if (owned && !tokens.slice(to, to + OWNED).some((token) => LEAVING.has(token))) return null
  const told = tokens.slice(to, stretchTo)
  const backed = backedOff(told)
  if (backed) return { type: backed, ground: 'said' }
  if (isRefusing(stretch) && (isOutward(told) || GOING.in(told)))
    return { type: 'officeResigned', ground: 'said' }
  if (isForced(told) || isLosingJob(told)) return { type: 'officeDismissed', ground: 'said' }
  if (isWishing(told) || isSelfSacked(told) || isGivingUp(told, posts) || isNoMore(told))
    return { type: 'officeResigned', ground: 'said' }
  const away = (words: WordSet, next?: WordSet, what?: WordSet) => {
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at < stretch.length; at++) {
      if (
        !words.has(stretch[at]) ||
        isOthers(stretch, at, from - stretchFrom, to - stretchFrom) ||
        (next && !next.has(stretch[at + 1])) ||
        isElse(stretch, at + 1) ||
        (what && !what.in(stretch, at + 1, at + REACH))
      )
        continue
      const here = at + stretchFrom
      least = Math.min(least, here >= to ? here - to : from - here + BEHIND)
    }
    return least
  }
  const out = away(PUT_OUT)
  const resigned = Math.min(away(RESIGNING), away(STEPPING, ASIDE), away(MAKING, WAY), away(GIVING, UP, JOBS))
  if (out < Number.POSITIVE_INFINITY || resigned < Number.POSITIVE_INFINITY)
    return {
      type: out < resigned || isBidden(stretch) || isAskedTo(place) ? 'officeDismissed' : 'officeResigned',
      ground: 'said',
    }
  // "The leader is losing Ann Lee and Bo Day."
  if (isLosing(tokens, stretchFrom, from) && away(GOING) < Number.POSITIVE_INFINITY)
    return { type: 'officeResigned', ground: 'words' }
  const parted = away(PARTING)
  if (isFromPost(stretch, posts)) return { type: 'officeResigned', ground: 'said' }
  if (parted < Number.POSITIVE_INFINITY) return { type: 'officeResigned', ground: 'words' }
  return away(GOING) < Number.POSITIVE_INFINITY ? { type: 'officeDismissed', ground: 'words' } : null
}

/** "Would serve as nothing else, and walked": what is told outright, behind what was not to be. */
function isAfterAll({ tokens, to, stretchTo, unsure }: Place): boolean {
  const told = tokens.slice(to, stretchTo)
  const at = Math.max(
    lastOutward(told),
    told.findIndex(({ lower }) => lower === 'backbenches' || lower === 'benches'),
  )
  const and = told.findLastIndex((token, here) => here < at && here >= at - REACH && JOINTS.has(token))
  return and > 0 && unsure !== null && !isDoubted(told, unsure, and, at + 1) && told[and]?.text !== ','
}

/** "Lost their jobs". */
function isLosingJob(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => LOSING.has(token) && WHOSE.has(tokens[at + 1]) && JOBS.in(tokens, at + 2, at + NEXT + 1),
  )
}

/** "Had told him that she wished to go". */
function isWishing(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => WISHING.has(token) && tokens[at + 1]?.lower === 'to' && LEAVE.has(tokens[at + 2]),
  )
}

const WISHING = wordSet('wished decided chose chosen elected opted')

/** "Was sent to the back benches", "is returning to the backbenches". */
function backedOff(tokens: readonly Token[]): OfficeEventType | null {
  const benches = tokens.findIndex(
    (token, at) =>
      token.lower === 'backbenches' || (token.lower === 'benches' && tokens[at - 1]?.lower === 'back'),
  )
  const before = tokens.slice(Math.max(0, benches - REACH), Math.max(0, benches))
  if (SENT.in(before)) return 'officeDismissed'
  return RETURNING.in(before) ? 'officeResigned' : null
}

const SENT = wordSet('sent banished consigned relegated packed dispatched despatched shunted condemned')
const RETURNING = wordSet(
  'returns returned return returning retreats retreated retires heads headed goes went going retreat',
)

/** "Turned down another post and is out". */
function isRefusing(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      DECLINING.has(token) ||
      (TURNING.has(token) && tokens.slice(at + 1, at + NEXT + 1).some((each) => TURNED.has(each))),
  )
}

const DECLINING = wordSet('declined declining spurned')
const TURNING = wordSet('turned turning turns')
const TURNED = wordSet('down nose')

/** "Was no longer chancellor", "paid with his job", "asked for her resignation", "was told to pack her bags". */
function isForced(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (NO.has(token) && tokens[at + 1]?.lower === 'longer')
      return (
        UNWANTED.has(tokens[at + 2]) || (BIDDEN.in(tokens, 0, at) && NO_LONGER.in(tokens, at + 2, at + REACH))
      )
    if (PAYING.has(token)) return tokens[at + 1]?.lower === 'with' && JOBS.in(tokens, at + 2, at + REACH)
    if (!BIDDEN.has(token)) return false
    const [next, after] = [tokens[at + 1], tokens[at + 2]]
    return (
      (next?.lower === 'for' && WHOSE.has(after) && RESIGNING.has(tokens[at + NEXT])) ||
      (next?.lower === 'to' && (LEAVE.has(after) || isOutward(tokens.slice(at + 2, at + 2 + NEXT))))
    )
  })
}

const NO = wordSet('no')
const WHOSE = wordSet('his her their')
const CAN = wordSet('can could')
const UNWANTED = wordSet('needed required wanted')
const NO_LONGER = wordSet(
  'needed required wanted minister secretary chancellor whip job post cabinet government adviser chairman chair',
)
const PAYING = wordSet('paid pays paying')
const LEAVE = wordSet('leave go pack clear vacate quit')

/** "Sacked himself". */
function isSelfSacked(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => PUT_OUT.has(token) && THEMSELVES.has(tokens[at + 1]))
}

const THEMSELVES = wordSet('himself herself themselves')

/** "Is no longer a minister", "is the minister no more". */
function isNoMore(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      NO.has(token) &&
      ((tokens[at + 1]?.lower === 'longer' &&
        !CAN.has(tokens[at - 1]) &&
        NO_LONGER.in(tokens, at + 2, at + REACH)) ||
        (tokens[at + 1]?.lower === 'more' && IS.in(tokens, 0, at) && NO_LONGER.in(tokens, 0, at))),
  )
}

const IS = wordSet('is was')

/** "Is giving up defence". */
function isGivingUp(tokens: readonly Token[], posts: readonly string[]): boolean {
  return tokens.some(
    (token, at) =>
      GIVING.has(token) &&
      UP.has(tokens[at + 1]) &&
      whereSaid(tokens.slice(at + 2, at + 2 + REACH), posts) >= 0,
  )
}

/** "Hours after Bo Day's sacking", "the resignation of Bo Day": what is another's, told of a name elsewhere. */
function isOthers(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  if (!NOUNS.has(tokens[at])) return false
  if (tokens[at + 1]?.lower === 'of')
    return !(from > at && (SEVERAL.has(tokens[at]) || from <= at + 2 + LISTED)) && isNameAt(tokens, at + 2)
  for (let before = at - 1; before > Math.max(0, at - NEXT - 1); before--) {
    if (before >= from && before < to + 1) return false
    if (tokens[before]?.lower === "'s") return tokens[before - 1]?.capital === true
  }
  return false
}

const SEVERAL = wordSet('resignations departures exits sackings walkouts')

function isNameAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true || (tokens[at]?.lower === 'the' && tokens[at + 1]?.capital === true)
}

/** Names that follow "of" are all theirs, as far as so many words. */
const LISTED = 10
const NOUNS = wordSet(
  'resignation departure exit sacking dismissal removal letter walkout walk-out departures resignations farewell',
)

const LOSING = wordSet('loses lose losing lost')

function isLosing(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(
    (token, at) => at >= from && at < to && LOSING.has(token) && !WHOSE.in(tokens, at + 1, at + NEXT),
  )
}

/** One past the last token that what is told of the name hangs on: of "quit, saying that it could not go on" the first. */
function tellsBy({ tokens, to, stretchTo }: Place): number {
  const at = lastOutward(tokens.slice(to, to + NEXT))
  return at < 0 ? stretchTo : Math.min(stretchTo, to + at + NEXT)
}

/** "Ann Lee sacked Bo Day", "whom Ann Lee sacked": she is not the one who went. */
function isPuttingOut({ tokens, from, to }: Place): boolean {
  const at = tokens.findIndex((token, here) => here >= to && here < to + NEXT && PUT_OUT.has(token))
  if (at < 0 || BEING.in(tokens, to, at)) return false
  if (RELATIVES.has(tokens[from - 1])) return true
  const next = tokens[at + 1]
  return next !== undefined && next.kind === 'word' && (next.capital || WHOM_PUT_OUT.has(next))
}

const BEING = wordSet('was were is are been be being got gets ,')
const RELATIVES = wordSet('whom that')
const WHOM_PUT_OUT = wordSet('him her them his its their the a an two three four five both several')

/** "Asked Ann Lee to step down", "asked her deputy, Ann Lee, to". */
function isAskedTo({ tokens, from, to }: Place): boolean {
  const next = tokens[to]?.text === ',' ? to + 1 : to
  return tokens[next]?.lower === 'to' && BIDDEN.in(tokens, from - (next > to ? FURTHER : NEXT), from)
}

/** "After Ann Lee left". */
function goesNext(tokens: readonly Token[], from: number): boolean {
  // "After Ann Lee and her deputy Bo Day left".
  const reach = JOINTS.has(tokens[from]) ? NEXT + LONGEST_PAIR : NEXT
  const behind = tokens.slice(from, from + reach)
  if (reach > NEXT && BESIDE.in(behind)) return false
  return PARTING.has(tokens[from]) || isOutward(behind) || (reach > NEXT && PARTING.in(behind))
}

/** The same with a description before the name, in words. */
const FURTHER = 8

const JOINTS = wordSet('and ,')
/** In words, from the joint to the end of the second name. */
const LONGEST_PAIR = 6

/** "They were joined by Ann Lee": she goes as well. */
function isJoining(tokens: readonly Token[], name: number): boolean {
  return tokens[name - 1]?.lower === 'by' && JOINED.in(tokens, name - REACH, name)
}

const JOINED = wordSet('joined followed')

/** "Ann Lee's affair with an aide forced her out", "the row that cost her the job". */
function isForcedOut(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    (token, at) =>
      at >= from &&
      HER.has(tokens[at + 1]) &&
      ((FORCED.has(token) && AWAY.has(tokens[at + 2])) ||
        (COST.has(token) && JOBS.in(tokens, at + 2, at + REACH))),
  )
}

const FORCED = wordSet('forced forces forcing drove drives brought brings')
const COST = wordSet('cost costs costing')
const HER = wordSet('him her them')
const AWAY = wordSet('out down from to')

/** "Left the Home Office". */
function isFromPost(tokens: readonly Token[], posts: readonly string[]): boolean {
  return tokens.some(
    (token, at) => PARTING.has(token) && whereSaid(tokens.slice(at + 1, at + REACH), posts) >= 0,
  )
}

function isBidden(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => BIDDEN.has(token) && tokens[at + 1]?.lower === 'to' && RESIGNING.has(tokens[at + 2]),
  )
}

/** What is said before a name is farther from it, in words. */
const BEHIND = 6
