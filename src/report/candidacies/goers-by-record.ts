/**
 * Members of whom an article says, in whatever words, that they will not sit after the next election, and of whom the
 * register has that they sat until it and stood no more.
 *
 * "Has told her association to look for somebody else", "will fight no more elections", "is off": the words need only
 * point out of the House; whether a minister leaves a post or a member the Commons, the register says.
 * @module
 */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'
import { kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { peopleNamed } from '../discourse/known-names.ts'
import type { Event } from '../event.ts'
import { tokenAt } from '../figures/measure.ts'
import { nextGeneralElection } from './election-stood-at.ts'

const { words: WORDS, bits } = namedBits({
  // Said of nobody but who goes; of a post as well, where one is named.
  RETIRING: `bow bows bowing stand stands standing step steps stepping call calls calling called hang hangs hanging hung
  head heads heading headed`,
  // What some of them need behind them.
  BEHIND: `down aside out away it time up quits door doors exit exits`,
  ALONE: `retire retires retiring retirement retirements vacate vacates vacating vacated relinquishing surrendering`,
  LEAVING: `leave leaves leaving quit quits quitting exit exits exiting depart departs departing departure goodbye farewell gone
  getting finished finishing done`,
  HOUSE: `commons parliament westminster politics house backbenches seat constituency career mp mps election elections`,
  RUNNING: `stand standing seek seeking contest contesting fight fighting run running candidate defend defending re-election again
  reelection offer offering ballot field`,
  NOT: `not n't never no won't neither nor without against ruled nobody`,
  LAST: `last final more`,
  TERM: `election elections term terms parliament campaign campaigns contest contests`,
  ABOUT: `election elections re-election reelection parliament commons westminster politics mp mps seat constituency candidate candidates
  poll polls voters term backbenches house`,
  UNSURE: `could might whether rumoured rumours tipped considering consider considers mulling expected urged urges should must refused
  refuses refusing deny denies denied denying unless demand demands demanded demanding speculation if`,
})
const { RETIRING, BEHIND, ALONE, LEAVING, HOUSE, RUNNING, NOT, LAST, TERM, ABOUT, UNSURE } = bits

/** One act for everybody who goes, where a sentence says so and no event does. */
export function goersByRecord(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  if ((article.named & NAMED.person) === 0) return NONE
  const going = new Set<PersonId>()
  for (const id of peopleNamed(article)) if (goes(id, register, published)) going.add(id)
  if (going.size === 0) return NONE
  for (const { type, person, fields } of told)
    if (type === 'candidacy' && person?.id && 'status' in fields && OUT.has(fields.status))
      going.delete(person.id)
  const found: Act[] = []
  for (const sentence of article.sentences) {
    if (going.size === 0) break
    if (sentence.people.length === 0 || sentence.role === 'caption') continue
    const deed = deedIn(sentence)
    if (!deed) continue
    for (const mention of whose(deed, sentence)) {
      if (mention.resolution.state !== 'resolved' || !going.has(mention.resolution.id)) continue
      // Who left before it, by saying so or by dying, had not said that.
      if (!deed.isOfPoll && !satToTheEnd(mention.resolution.id, register)) continue
      going.delete(mention.resolution.id)
      found.push(actOf(mention, deed, sentence, article))
    }
  }
  return found
}

const NONE: readonly never[] = []
const OUT: ReadonlySet<unknown> = new Set(['standing_down', 'not_contesting', 'blocked'])

interface Term {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly election: IsoDate
}

/** The last term of somebody who has sat, and stood at no poll after it. */
const lastTerm = kept((register, person: PersonId): Term | null => {
  const last = register.membershipsOf(person).at(-1)
  if (!last?.to) return null
  const election = nextGeneralElection(register, last.to)
  if (!election) return null
  const stood = register
    .candidaciesOf(person)
    .some((each) => (register.elections.get(each.election)?.date ?? '') >= election)
  return stood ? null : { from: last.from, to: last.to, election }
})

function goes(person: PersonId, register: Register, published: IsoDate | null): boolean {
  const term = lastTerm(register, person)
  if (!term) return false
  if (!published) return term.to >= dissolved(term)
  return (
    published >= term.from &&
    daysBetween(published, term.to) > (term.to >= dissolved(term) ? -GRACE : BEFORE_LEAVING) &&
    published < term.election &&
    daysBetween(published, term.election) < TERM_DAYS
  )
}

function satToTheEnd(person: PersonId, register: Register): boolean {
  const term = lastTerm(register, person)
  return term !== null && term.to >= dissolved(term)
}

/** About the day the House was dissolved for the election. */
function dissolved({ election }: Term): IsoDate {
  return addDays(election, -CAMPAIGN)
}

/** The longest, in days. */
const CAMPAIGN = 60
/** For so long people are called members after it. */
const GRACE = 50
/** Who left earlier after all was so many days from it. */
const BEFORE_LEAVING = 90

/** Nobody speaks of the election before it has been so near, in days. */
const TERM_DAYS = 1500

/** The words that say it, by number of token. */
interface Deed {
  readonly from: number
  readonly to: number
  /** To stand no more, where others go in other ways too. */
  readonly isOfPoll: boolean
}

function deedIn(sentence: MarkedSentence): Deed | null {
  const { tokens } = sentence
  const words = WORDS.in(tokens)
  if ((words & (RETIRING | ALONE | LEAVING | RUNNING | LAST)) === 0 || (words & UNSURE) !== 0) return null
  if ((words & ABOUT) === 0 || LORDS.in(tokens)) return null
  for (let at = 0; at < tokens.length; at++) {
    const own = WORDS.of(tokens[at] as Token)
    const to = own === 0 ? 0 : endOfDeed(tokens, at, own, words)
    if (to > at && !isDenied(tokens, at, own) && !isOfPost(sentence, at, to))
      return { from: at, to, isOfPoll: (own & (NOT | LAST)) !== 0 }
  }
  return null
}

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
  if ((own & RETIRING) !== 0) {
    const to = next(3, BEHIND)
    if (to > 0) return to
  }
  if ((own & LEAVING) !== 0 && (words & HOUSE) !== 0) {
    const to = next(5, HOUSE)
    if (to > 0) return to
  }
  if ((own & NOT) !== 0 && (words & RUNNING) !== 0) {
    const to = next(7, RUNNING)
    if (to > 0) return to
  }
  if ((own & LAST) !== 0 && (words & TERM) !== 0 && OWN.in(tokens, at - 3, at)) return next(3, TERM)
  return 0
}

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
  const end = tokens[Math.min(tokens.length, to + BEHIND_POST) - 1]?.end ?? start
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
const POSTS = wordSet(
  'cabinet government frontbench front-bench bench leadership leader chair chairman chairwoman speaker speakership whip role post job office shadow committee council',
)
const LORDS = wordSet('lords peer peers')

/** The nearest named before the words, with those in one list with them; where nobody is, those named behind. */
function whose({ from, to }: Deed, { people, tokens, mentions }: MarkedSentence): readonly PersonMention[] {
  const start = tokens[from]?.start ?? 0
  const last =
    BY.has(tokens[to]) && PASSIVE.has(tokens[from]) ? -1 : people.findLastIndex((each) => each.end <= start)
  const isJoined = (a: PersonMention | undefined, b: PersonMention | undefined) => {
    if (!a || !b) return false
    for (let at = tokenAt(tokens, a.end); at < tokens.length; at++) {
      const token = tokens[at] as Token
      if (token.start >= b.start) return true
      if (JOINTS.has(token) || mentions.some((each) => each.start <= token.start && token.end <= each.end))
        continue
      return false
    }
    return false
  }
  if (last >= 0) {
    let first = last
    while (first > 0 && isJoined(people[first - 1], people[first])) first--
    return people.slice(first, last + 1)
  }
  const next = people.findIndex((each) => each.start >= (tokens[to - 1]?.end ?? 0))
  if (next < 0) return NONE
  let end = next
  while (isJoined(people[end], people[end + 1])) end++
  return people.slice(next, end + 1)
}

/** "The seat being vacated by Ann Lee". */
const BY = wordSet('by')
const PASSIVE = wordSet('vacated')
const JOINTS = wordSet(", and & ( ) ; mp mps for of the sir dame 's – - in")

/** By number of the sentence. */
const OPENING = 2

function actOf(person: PersonMention, deed: Deed, sentence: MarkedSentence, article: MarkedArticle): Act {
  const { index, start, end } = sentence
  const isNews = !isBackground(deed, sentence) && (index <= OPENING || isTopic(person, article))
  return {
    type: 'candidacy',
    person,
    alternatives: [],
    fields: { status: 'standing_down' },
    seat: null,
    dates: [],
    mood: isNews ? 'reported' : 'recap',
    sentences: [index],
    news: isNews ? index : null,
    evidence: [{ start, end }],
    rules: ['candidacy.goerByRecord'],
  }
}

/** "Had said", "who is retiring", "the retiring member", of a year that is named. */
function isBackground({ from }: Deed, sentence: MarkedSentence): boolean {
  const { tokens, people } = sentence
  const before = tokens[from - 1]
  if (
    PASSIVE.has(tokens[from]) ||
    HAD.in(tokens, from - 12, from) ||
    WHO.in(tokens, from - (sentence.index > 0 ? 3 : 1), from)
  )
    return true
  if (ATTRIBUTE.has(tokens[from]) && people.some((each) => tokenAt(tokens, each.start) === from + 1))
    return true
  if (
    sentence.index > 1 &&
    tokens.some((token, at) => AGO.has(token) || (LAST_TIME.has(token) && PERIOD.has(tokens[at + 1])))
  )
    return true
  return (before !== undefined && ATTRIBUTED.has(before)) || ALREADY.in(tokens)
}

const HAD = wordSet("had 'd whom")
const WHO = wordSet('who whose where')
const ATTRIBUTE = wordSet('retiring departing outgoing')
const ATTRIBUTED = wordSet('after since')
const AGO = wordSet('ago earlier')
const LAST_TIME = wordSet('last')
const PERIOD = wordSet('week month year spring summer autumn winter')
const ALREADY = wordSet('already previously')

/** The first whom the article names. */
function isTopic({ resolution }: PersonMention, { sentences }: MarkedArticle): boolean {
  const first = sentences.find(({ people }) => people.some((each) => each.resolution.state === 'resolved'))
  const named = first?.people.find((each) => each.resolution.state === 'resolved')?.resolution
  return resolution.state === 'resolved' && named?.state === 'resolved' && named.id === resolution.id
}
