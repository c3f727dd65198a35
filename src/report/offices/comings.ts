/** What the words about a name say of somebody whom the register has come into a post: that they do, perhaps, or nothing. @module */
import { BEING } from '../../mention/grammar.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import { isOutward, lastOutward } from './goings.ts'
import { isUnsureBy, type Place, type Way, whereSaid } from './name-place.ts'
import { isChosen, wordsOfPost } from './turnover.ts'

/** Verbs by which somebody comes into a post, of which the post must be said as well: most mean much else. */
export const COMINGS = `become becomes became becoming made makes make named names name appointed appoints appoint appointing installed chosen
  picked promoted promotes promote promotion promotions elevated elevates elevation raised appointment
  moved moves move moving switched switches switch switching shifted shifts transferred transfers swapped swaps swap
  goes go going went gone sent heads headed head heading crosses crossed hops leaps leapt jumps jumped
  gets get getting got given gives give handed hands hand lands landed land wins won win secures secured bags bagged receives received awarded
  takes take took taken taking assumes assumed accepts accepted inherits inherited picks fills filled
  joins join joined joining enters entered enter arrives arrived arrival comes come came coming
  returns returned return returning back comeback brought brings bring recalled reinstated restored
  steps stepped step rises rose risen climbs climbed slots slips slides drops dropped demoted shunted relegated
  supplants supplanted replaces replaced replace replacing succeeds succeeded succeed succeeding follows followed successor replacement
  leads lead runs run chairs oversee handle charge responsible emerges emerged
  job jobs role roles post posts brief briefs portfolio place slot berth rewarded newcomer newcomers new put placed
  drafted parachuted passes passed lured hired hauled dragged plucked catapulted thrust propelled vaults vaulted upgraded rejoins rejoined re-enters
  reappointed resumes resumed nominated entrusted tasked assigned reassigned deployed redeployed anointed crowned declared
  combines combining doubles adds elected confirmed unveiled announced sworn speaks speak choice choose chose chooses serve serves serving`
const COMING = wordSet(COMINGS)
/** Verbs that need no post: somebody's place is taken. */
const SUCCEEDING = wordSet(
  'replaces replaced replace replacing succeeds succeeded succeed succeeding successor replacement inherits inherited supplants supplanted',
)
/** Said of a post before the name of whoever gets it. */
const FALLING = wordSet(
  `goes go went going passes passed falls fell handed given taken filled : - – — is be by to with for ( new`,
)
/** "Handed the Treasury to Ann Lee". */
const HANDING = wordSet('hands handed handing gives gave given giving passes passed entrusts entrusted')
/** What is hers and tells that she comes. */
const ARRIVAL = wordSet('appointment promotion elevation arrival return move switch')

/** Whether the words say that whoever it is comes into one of the posts begun. */
export function comesIn(place: Place, begun: readonly Appointment[], register: Register): Way | null {
  const { tokens, from, to, clauseFrom, clauseTo, sentence } = place
  if (isOvertaken(place) || (place.owned && !ARRIVAL.has(tokens[to]))) return null
  const type = 'officeAppointed'
  const behind = tokens.slice(to, clauseTo)
  const before = tokens.slice(clauseFrom, from)
  if (isSucceeded(behind)) return null
  const posts = begun.flatMap(({ post }) => wordsOfPost(register, post))
  const named = whereSaid(behind, posts)
  if (isUnsureBy(place, named >= 0 ? Math.min(clauseTo, to + named + NEXT) : clauseTo)) return null
  if (named >= 0) {
    const between = behind.slice(0, named)
    if (isToGo(behind.slice(named))) return null
    // "Stood down as chancellor", "goes as chancellor"; not "quits as chief whip to take transport".
    const left = isOutward(between) && !COMING.in(between.slice(lastOutward(between) + 1))
    if (left || (between.at(-1)?.lower === 'as' && LEFT.has(between.at(-2)))) return null
    // "Ann Lee, the chancellor, said" tells who she is.
    if (isLeftFor(between) || isHad(between)) return { type, ground: 'said' }
    if (COMING.in(between) || COMING.in(before)) return { type, ground: 'said' }
    if (isAside(between)) return { type, ground: 'post' }
    if (isAs(between)) return { type, ground: 'said' }
    return { type, ground: isCalled(between) ? 'said' : 'post' }
  }
  const said = whereSaid(before, posts)
  if (said >= 0) {
    const between = before.slice(said)
    if (before.length > 0 && COMING.in(between) && FALLING.in(between)) return { type, ground: 'said' }
    if (before.at(-1)?.lower === 'to' && HANDING.in(before, 0, said)) return { type, ground: 'said' }
    if (FALLING.has(before.at(-1))) return { type, ground: 'post' }
  }
  if (isVoted(place, begun, posts, register) || isPassedTo(before)) return { type, ground: 'said' }
  if (SUCCEEDING.in(isOfNext(behind) ? behind.slice(0, -NEXT) : behind) && !REPLACED.in(behind))
    return { type, ground: 'said' }
  if (behind[0]?.lower === 'to' && FOLLOWING.has(behind[1]) && COMING.in(before))
    return { type, ground: 'said' }
  if (isIntoGovernment(behind)) return { type, ground: 'said' }
  const isFacing = FACING.in(behind, 0, NEAR) && isAppointed(begun, register)
  if (isHandedOn(place) || isFacing || isPutIn(tokens)) return { type, ground: 'said' }
  if (DOWN.in(behind) || LOSING.in(behind.slice(0, NEXT)) || isOutward(behind.slice(0, NEAR))) return null
  return isAppointed(begun, register) && (COMING.in(sentence.tokens) || isIn(sentence.tokens))
    ? { type, ground: 'words' }
    : null
}

/** "Became the first speaker in 300 years to be forced out". */
function isToGo(behind: readonly Token[]): boolean {
  const to = behind.findIndex(({ lower }) => lower === 'to')
  const next = behind.slice(to + 1, to + 1 + NEXT)
  return to > 0 && (isOutward(next) || FORCED.in(next))
}

const FORCED = wordSet('forced driven hounded')

/** "But her successor, Bo Day": whoever is named next. */
function isOfNext(behind: readonly Token[]): boolean {
  const at = behind.findLastIndex((token) => HEIR.has(token))
  return at >= 0 && at >= behind.length - 2 && WHOSE.has(behind[at - 1])
}

const HEIR = wordSet('successor replacement')

/** "Has left Stormont for the Cabinet Office". */
function isLeftFor(between: readonly Token[]): boolean {
  const left = between.findIndex((token) => LEAVES.has(token))
  return left >= 0 && between.slice(left).some(({ lower }) => lower === 'for')
}

const LEAVES = wordSet('left leaves leaving swaps swapped quits quitting exchanged exchanges trades')

/** "Ann Lee has the Home Office". */
function isHad(between: readonly Token[]): boolean {
  return between.length <= MOST_BEFORE_HELD && HAVING.has(between[0]) && !HELD.in(between)
}

const HAVING = wordSet('has have had')
const HELD = wordSet("been run had held led not n't no said told left")
/** In words. */
const MOST_BEFORE_HELD = 2

/** "Has won the race", "beat Ann Lee to the leadership": of those who are voted in, who won is known. */
function isVoted(
  { tokens, from, to, stretchTo }: Place,
  begun: readonly Appointment[],
  posts: readonly string[],
  register: Register,
): boolean {
  if (isAppointed(begun, register)) return false
  const behind = tokens.slice(to, stretchTo)
  return (
    VOTED_IN.in(behind, 0, FAR) &&
    !OF_SEATS.in(behind, 0, FAR) &&
    !behind.some((token, at) => token.lower === 'beaten' && BEING.has(behind[at - 1])) &&
    (CONTESTS.in(behind) || whereSaid(tokens.slice(from, stretchTo), posts) >= 0)
  )
}

const VOTED_IN = wordSet(
  `won wins win winning saw sees beat beats beating defeated defeats defeating pipped pips pipping trounced trounces swept sweeps sweeping
  beaten elected chosen declared crowned anointed voted triumphed triumphs triumphant victorious victory romped cruised stormed
  secured secures clinched clinches landslide acclaimed unopposed emerged`,
)
const CONTESTS = wordSet(
  'contest race ballot vote votes election round runoff run-off rival rivals members lead leader leadership',
)
const OF_SEATS = wordSet('candidate seat constituency ward mp')
/** In words, from a name to the verb that tells of it, and to one with an aside between. */
const NEXT = 4
const FAR = 12

/** "Whose own desk goes to Ann Lee", "was removed in favour of Ann Lee". */
function isPassedTo(before: readonly Token[]): boolean {
  const last = before.length - 1
  if (before[last]?.lower === 'of' && before[last - 1]?.lower === 'favour') return true
  if (before[last]?.lower !== 'to') return false
  const verb = before.findLastIndex((token, at) => at >= last - NEXT && PASSING.has(token))
  return verb >= 0 && before.slice(Math.max(0, verb - NEAR), verb).some((token) => JOB.has(token))
}

const PASSING = wordSet('goes go went passes passed falls fell handed given')
const LOSING = wordSet('lost loses lose losing sacked fired axed dropped')

/** "Has been given his office", "gets the job", "has Mr Day's old department". */
function isHandedOn({ tokens, to, clauseTo, stretchTo }: Place): boolean {
  for (let at = to; at < clauseTo; at++)
    if (
      (GETTING.has(tokens[at]) || (tokens[at]?.lower === 'in' && THEIRS.has(tokens[at + 1]))) &&
      (WHOSE.has(tokens[at + 1]) || isOwner(tokens, at + 1)) &&
      JOB.in(tokens, at + 2, Math.min(stretchTo, at + NEAR + 2))
    )
      return true
  return false
}

/** "Mr Day's". */
function isOwner(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < from + NEXT && tokens[at]?.capital) at++
  return at > from && tokens[at]?.lower === "'s"
}

const GETTING = wordSet(
  `has have given handed gets get got take takes took taken taking takes-on lands landed fill fills filled filling
  inherit inherits inherited offered accepted accepts assumes`,
)
const WHOSE = wordSet('his her their the that this its over')
const THEIRS = wordSet('his her their')
const JOB = wordSet(
  'job post place office role brief chair portfolio desk department position berth shoes stead seat gap vacancy void hole',
)

/** "Is back in the cabinet", "was promoted to the front bench". */
function isIntoGovernment(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      (ENTERING.has(token) || (token.lower === 'back' && AGAIN.has(tokens[at - 1]))) &&
      at < FAR &&
      GOVERNMENT.in(tokens, at + 1, at + NEAR) &&
      !LEAVING.in(tokens, 0, at + NEAR),
  )
}

const ENTERING = wordSet(
  `returns returned return returning joins joined join joining enters entered enter entering rejoins rejoined recalled
  promoted elevated brought restored admitted catapulted reinstated readmitted comes came`,
)
const GOVERNMENT = wordSet('cabinet government frontbench front-bench front ministry whips frontline')
/** "Is back in the cabinet"; not "turned her back on". */
const AGAIN = wordSet('is are was were be comes came come brought welcomed now , straight and')
const LEAVING = wordSet('from out left leaves leaving quit backbenches under')
/** In words. */
const NEAR = 5
/** "Facing Ann Lee", whom the holder of the post shadows. */
const FACING = wordSet('facing faces face shadowing shadows shadow opposite')
/** What is said of who is moved down tells no post by itself. */
const DOWN = wordSet('demoted relegated downgraded')

/** "In: Ann Lee and Bo Day". */
function isPutIn([first, second]: readonly Token[]): boolean {
  return first?.lower === 'in' && second?.lower === ':'
}

/** "Ann Lee and Bo Day are in." */
function isIn(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      token.lower === 'in' && BE.has(tokens[at - 1]) && (tokens[at + 1]?.kind ?? 'mark') === 'mark',
  )
}

const BE = wordSet('is are comes come')

/** "Have chosen Ann Lee to follow Bo Day". */
const FOLLOWING = wordSet('follow succeed replace')
const REPLACED = wordSet('by with')

/** "Was replaced at the Treasury by Ann Lee": whoever is named before it goes. */
function isSucceeded(behind: readonly Token[]): boolean {
  const at = behind.findIndex((token) => TAKEN_OVER.has(token))
  return at > 0 && at <= NEAR && BEING.in(behind, at - 2, at) && REPLACED.in(behind, at)
}

const TAKEN_OVER = wordSet('replaced succeeded followed')

/** Who heads a party or the government comes in every story of it. */
function isAppointed(begun: readonly Appointment[], register: Register): boolean {
  return begun.every(({ post }) => !isChosen(register.posts.get(post)?.rank ?? ''))
}

/** "Is", "who is", "will be": a link, and what sort of a post it is. */
function isCalled(between: readonly Token[]): boolean {
  const at = between.findIndex((token) => LINK.has(token))
  return at >= 0 && at < FIRST_WORDS && between.length <= LONGEST_LINK && !SAYING.in(between)
}

const LEFT = wordSet('go goes going gone went left leaves out leaving')

const LINK = wordSet("is will becomes : 's as to")
const SAYING = wordSet('said says told tells , (')
/** In words. */
const FIRST_WORDS = 2
const LONGEST_LINK = 8

/** "Dragged to the chair as Speaker": whatever the verb, what it comes to is the post. */
function isAs(between: readonly Token[]): boolean {
  const at = between.findLastIndex((token) => AS.has(token))
  return at > 0 && between.length - at <= MOST_BEFORE_POST && !FIRST.in(between)
}

const AS = wordSet('as to')
const MOST_BEFORE_POST = 4
/** "Spent her first day as chancellor". */
const FIRST = wordSet(
  'first day days hours weeks months lasted lasts spent week who told said speaking speech',
)

function isAside([first]: readonly Token[]): boolean {
  return first?.text === ',' || first?.text === '('
}

/** "Replaces Ann Lee", "takes over from her", "ousted her": the news is of the other one. */
export function isOvertaken(place: Place): boolean {
  const { tokens, from } = place
  const before = from > 0 ? tokens[from - 1] : undefined
  if (REPLACING.has(before)) return true
  // "After outflanking Ann Lee".
  if (before?.lower.endsWith('ing') && !COMING.has(before) && !LISTING.has(before)) return true
  if (before?.lower === 'of') return tokens[from - 2]?.lower !== 'favour' && !isNewHere(place)
  if (before?.lower === 'by' && LEFT_BY.has(tokens[from - 2])) return true
  return before?.lower === 'from' || before?.lower === 'under'
}

/** "In place of Ann Lee, the new chief whip": where she goes herself is said. */
function isNewHere({ tokens, to }: Place): boolean {
  return tokens[to]?.text === ',' && NEW.in(tokens, to, to + NEXT)
}

/** "The post vacated by Ann Lee". */
const LEFT_BY = wordSet('vacated left held relinquished abandoned resigned')
const NEW = wordSet('new now')
const LISTING = wordSet(
  'including making appointing naming promoting bringing giving handing sending putting',
)

const REPLACING = wordSet(
  'replaces replaced replacing replace succeeds succeeded succeeding succeed follows followed beat defeated ousted',
)
