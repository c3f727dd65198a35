/** Words that say of a member that they go at the next election, whatever the verb. @module */
import { BEING } from '../../mention/grammar.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'

const { words: WORDS, bits } = namedBits({
  // Said of nobody but who goes; of a post as well, where one is named.
  STEPPING: 'stand stands standing step steps stepping',
  BOWING: 'bow bows bowing head heads heading headed',
  CALLING: 'call calls calling called',
  HANGING: 'hang hangs hanging hung',
  // What each of them needs behind it.
  ASIDE: 'down aside away',
  EXIT: 'out door doors exit exits',
  TIME: 'it time',
  UP: 'up',
  ALONE: `retire retires retiring retirement retirements vacate vacates vacating vacated relinquishing surrendering`,
  LEAVING: `giving gives leave leaves leaving quit quits quitting exit exits exiting depart departs departing departure goodbye farewell gone
  getting finished finishing done ended ends ending`,
  HOUSE: `commons parliament westminster politics house backbenches seat constituency career mp mps election elections`,
  RUNNING: `stand standing seek seeking contest contesting fight fighting run running candidate defend defending re-election again
  reelection offer offering ballot field`,
  NOT: `not n't never no won't neither nor without against ruled nobody`,
  LAST: `last final more`,
  TERM: `election elections term terms parliament campaign campaigns contest contests`,
  ABOUT: `election elections re-election reelection parliament commons westminster politics mp mps seat constituency candidate candidates
  poll polls voters term backbenches house parliamentary career`,
  // Said of many things, beside a sentence that tells who goes.
  GOING: `going go goes same likewise join joins joined joining leaving leave out exit departing following`,
  // What is done to a member whom the party will have no more.
  PUT_OUT: `deselect deselects deselected deselecting deselection ditch ditches ditched dump dumps dumped oust ousts ousted drop drops dropped
  axe axes axed bar bars barred ban bans banned block blocks blocked refused reject rejects rejected rejecting snubbed unseat unseated voted ejected kicked
  allowed denied lost loses prevented stopped`,
  CHOICE: `candidate candidates candidacy reselect reselected reselection readopt readopted selection nomination members association activists
  local constituency standing stand`,
  // Of whoever has gone at an election before.
  WENT: `stood stepped retired bowed`,
  // Who refuses somebody does so for sure.
  REFUSING: `refused refuses refusing denied`,
  UNSURE: `could might odds petition demanded whether rumoured rumours tipped considering consider considers mulling expected urged urges should must refused
  refuses refusing deny denies denied denying unless demand demands demanded demanding speculation if`,
})
const {
  STEPPING,
  BOWING,
  CALLING,
  HANGING,
  ASIDE,
  EXIT,
  TIME,
  UP,
  ALONE,
  LEAVING,
  HOUSE,
  RUNNING,
  NOT,
  LAST,
  TERM,
  ABOUT,
  GOING,
  PUT_OUT,
  CHOICE,
  WENT,
  REFUSING,
  UNSURE,
} = bits

/** Verbs of going, each with what makes one of it: "steps down", "calls time", but "called out". */
const FAREWELLS = [
  [STEPPING, ASIDE],
  [BOWING, EXIT],
  [CALLING, TIME],
  [HANGING, UP],
] as const
const RETIRING = STEPPING | BOWING | CALLING | HANGING

/** The words that say it, by number of token. */
export interface Deed {
  readonly from: number
  readonly to: number
  /** To stand no more, where others go in other ways too. */
  readonly isOfPoll: boolean
}

/** What words of going and standing a sentence has: the rest of this file is asked with them. */
export function goingWordsIn({ tokens }: MarkedSentence): number {
  return WORDS.in(tokens)
}

/** What says of somebody that they stand no more, or sit no more after the next election. */
export function deedIn(sentence: MarkedSentence, words: number): Deed | null {
  const { tokens } = sentence
  if ((words & UNSURE) !== 0) return null
  if (
    (words & (RETIRING | ALONE | LEAVING | RUNNING | LAST)) === 0 &&
    ((words & NOT) === 0 || (words & TERM) === 0)
  )
    return null
  if (((words & ABOUT) === 0 && sentence.seats.length === 0 && !isStandingAgain(tokens)) || LORDS.in(tokens))
    return null
  for (let at = 0; at < tokens.length; at++) {
    const own = WORDS.of(tokens[at] as Token)
    const to = own === 0 ? 0 : endOfDeed(tokens, at, own, words)
    if (to > at && !isDenied(tokens, at, own) && !isOfPost(sentence, at, to))
      return { from: at, to, isOfPoll: (own & (NOT | LAST)) !== 0 }
  }
  return null
}

const LEFT_WITH = wordSet('with them us him her it')

/** One past the last token of a deed that begins at `at`; 0 where none does. */
function endOfDeed(tokens: readonly Token[], at: number, own: number, words: number): number {
  const next = (reach: number, bit: number) => {
    for (let here = at + 1; here <= at + reach && here < tokens.length; here++) {
      const token = tokens[here] as Token
      if (STOPS.has(token)) return 0
      if ((WORDS.of(token) & bit) !== 0) return here + 1
    }
    return 0
  }
  if ((own & ALONE) !== 0) return at + 1
  for (const [verb, behind] of FAREWELLS) {
    const to = (own & verb) !== 0 ? next(3, behind) : 0
    // "Call time on free tests".
    if (to > 0 && !(tokens[to - 1]?.lower === 'time' && !HOUSE_WORDS.in(tokens, to, to + 6))) return to
  }
  // "Is giving up after twenty years", "gives up the seat".
  if (GIVES.has(tokens[at]) && tokens[at + 1]?.lower === 'up' && !WHIP.in(tokens, at, at + 6)) return at + 2
  if ((own & LEAVING) !== 0 && (words & HOUSE) !== 0) {
    const to = next(5, HOUSE)
    // "He leaves them with forty members".
    if (to > 0 && !LEFT_WITH.in(tokens, at + 1, to)) return to
  }
  if ((own & NOT) !== 0 && (words & RUNNING) !== 0) {
    const to = next(7, RUNNING)
    if (to > 0 && isOfPolls(tokens, to)) return to
  }
  // "Neither will be at the next election", "will not be returning after it", "the next election is not for her".
  if ((own & NOT) !== 0 && (words & TERM) !== 0) {
    const be = tokens.findIndex((token, here) => here > at && here <= at + 3 && SITTING.has(token))
    if (be > 0 && !UNCERTAIN.in(tokens, be, be + 3)) {
      for (let here = be + 1; here <= be + 8 && here < tokens.length; here++) {
        if (STOPS.has(tokens[here])) break
        if (TERM_WORDS.has(tokens[here]) && AT.in(tokens, be + 1, here)) return here + 1
      }
    }
    if (tokens[at + 1]?.lower === 'for' && THEM.has(tokens[at + 2]) && TERM_WORDS.in(tokens, at - 5, at))
      return at + 3
  }
  // "Will be gone by the election".
  if (tokens[at]?.lower === 'gone' && BY_THEN.has(tokens[at + 1])) return at + 1
  if ((own & LAST) !== 0 && (words & TERM) !== 0 && OWN.in(tokens, at - 3, at)) return next(3, TERM)
  return 0
}

/** Of what is run for: "will not stand for lies", "will not contest the plan", "never be the candidate of the right" are of other things. */
function isOfPolls(tokens: readonly Token[], at: number): boolean {
  const deed = tokens[at - 1]
  if (deed?.lower === 'again') return STANDS.in(tokens, at - 3, at - 1)
  if (SAYS_IT.has(deed)) return true
  const next = tokens[at]
  if (deed?.lower === 'candidate') return next?.lower !== 'of'
  if (!TRANSITIVE.has(deed) && !LEADS_ON.has(next)) return true
  return tokens
    .slice(at, at + OBJECT)
    .some((token) => (WORDS.of(token) & (ABOUT | RUNNING)) !== 0 || isPlace(token))
}

/** In tokens. */
const OBJECT = 6
const SAYS_IT = wordSet('re-election reelection ballot')
const TRANSITIVE = wordSet(
  'seek seeking contest contesting fight fighting defend defending offer offering run running field',
)
const LEADS_ON = wordSet('for by up to with behind on in against idle')

/** "Will not stand again". */
function isStandingAgain(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.lower === 'again' && STANDS.has(tokens[at - 1]))
}

const STANDS = wordSet('stand run standing running fight contest candidate')

/** A name, as seats have: "contest Dover". */
function isPlace({ capital, kind }: Token): boolean {
  return capital && kind === 'word'
}

const SITTING = wordSet('be sit return returning back there around')
const UNCERTAIN = wordSet('able clear sure certain known held called fought')
const TERM_WORDS = wordSet('election elections term parliament campaign contest')
const AT = wordSet('at in after for next')
const THEM = wordSet('him her them me us')
const BY_THEN = wordSet('by before')
const HOUSE_WORDS = wordSet('commons parliament westminster politics career years seat constituency')
const GIVES = wordSet('giving gives')
const WHIP = wordSet('whip')
const STOPS = wordSet('. ; but')
/** "His last election", "fight no more elections". */
const OWN = wordSet('his her my their no')

/** "Is not retiring", "has no plans to leave": of what is no refusal itself. */
function isDenied(tokens: readonly Token[], at: number, own: number): boolean {
  if ((own & (NOT | LAST)) !== 0) return false
  for (let here = Math.max(0, at - 5); here < at; here++)
    if ((WORDS.of(tokens[here] as Token) & NOT) !== 0) return true
  return false
}

/** "Step down as deputy leader", "left the cabinet": what is left is another post. */
function isOfPost({ mentions, tokens }: MarkedSentence, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0
  const reach = to + (tokens[to]?.lower === 'as' ? BEHIND_AS : BEHIND_POST)
  const end = tokens[Math.min(tokens.length, reach) - 1]?.end ?? start
  if (POSTS.in(tokens, from, to + BEHIND_POST)) return true
  return mentions.some(
    (each) =>
      each.kind === 'office' &&
      each.office !== 'member' &&
      each.start >= start &&
      each.start < end &&
      !each.former,
  )
}

/** In tokens. */
const BEHIND_POST = 4
const BEHIND_AS = 8
const POSTS = wordSet(
  'cabinet government frontbench front-bench bench leadership leader chair chairman chairwoman speaker speakership whip role post job office shadow committee council',
)
const LORDS = wordSet('lords peer peers')

/** "He is going too", "the same goes for Ann Lee": beside a sentence that has told who goes. */
export function goingIn({ tokens, mentions }: MarkedSentence, words: number, isNear: boolean): Deed | null {
  if (!isNear && !OFF.in(tokens) && !(TOO.in(tokens) && GO.in(tokens))) return null
  if ((words & GOING) === 0 || (words & (UNSURE | NOT)) !== 0 || POSTS.in(tokens)) return null
  if (
    mentions.some(
      (each) =>
        (each.kind === 'party' && !LIKEWISE.in(tokens)) || (each.kind === 'number' && !isAge(each, tokens)),
    )
  )
    return null
  const from = tokens.findIndex((token) => (WORDS.of(token) & GOING) !== 0)
  return { from, to: from + 1, isOfPoll: false }
}

const LIKEWISE = wordSet('too also as so')

/** "Ann Lee, 84,". */
function isAge(
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const to = tokens.findIndex((token) => token.start >= end)
  return tokens[at - 1]?.text === ',' && (tokens[to]?.text === ',' || tokens[to]?.text === '.')
}

/** The same further down a page about those who go. */
const OFF = wordSet('going leaving departing')
const TOO = wordSet('too also')
const GO = wordSet('go goes leave')

/** "Was ditched by local members", "members have ditched": where the words begin, and whether it is said of whom it is done to. */
export interface PutOut extends Deed {
  readonly isPassive: boolean
}

/** A party will have somebody no more. */
export function puttingOutIn(sentence: MarkedSentence, words: number): PutOut | null {
  const { tokens } = sentence
  if ((words & PUT_OUT) === 0 || (words & CHOICE) === 0 || tokens.some(isOnlyUnsure)) return null
  if (MAYBE.in(tokens)) return null
  for (let at = 0; at < tokens.length; at++) {
    if ((WORDS.of(tokens[at] as Token) & PUT_OUT) === 0 || isOfPost(sentence, at, at + 1)) continue
    const isPassive = BEING.in(tokens, at - 3, at)
    const isChosen = tokens
      .slice(isPassive ? at + 1 : Math.max(0, at - CHOOSERS), at + CHOOSERS)
      .some((token) => (WORDS.of(token) & CHOICE) !== 0)
    if (isChosen) return { from: at, to: at + 1, isOfPoll: true, isPassive }
  }
  return null
}

/** In doubt, but not of who refuses somebody. */
function isOnlyUnsure(token: Token): boolean {
  return (WORDS.of(token) & (UNSURE | REFUSING)) === UNSURE
}

/** How far from the words those who choose stand, in tokens. */
const CHOOSERS = 9
const MAYBE = wordSet(
  'could might whether may would if unless risk risks threat threatened faces facing fear fears bid attempt try tried no nobody never',
)

/** "Stood down in 2015", "had retired": told after the election. */
export function wentIn({ tokens }: MarkedSentence, words: number): Deed | null {
  if ((words & WENT) === 0 || (words & UNSURE) !== 0) return null
  const from = tokens.findIndex((token, at) => {
    const next = tokens[at + 1]
    if ((WORDS.of(token) & WENT) === 0 || !next) return false
    // "The retired surgeon" is no member for it.
    return token.lower === 'retired' ? AFTER_GOING.has(next) : (WORDS.of(next) & (ASIDE | EXIT)) !== 0
  })
  return from < 0 ? null : { from, to: from + 2, isOfPoll: false }
}

const AFTER_GOING = wordSet('in at from before after when as , . ; and last this')
