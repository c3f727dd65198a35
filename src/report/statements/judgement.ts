/** Words told as a judgement rather than a clause: "condemned the decision", "called it a farce", "paid tribute". @module */

import type { Span } from '../../base/span.ts'
import { BEING, QUOTES } from '../../mention/grammar.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { addKind, KIND, WordMap, WordSet, wordSet } from '../../mention/word.ts'
import { clauseAt } from '../clause/clause.ts'
import { isObject } from '../clause/object.ts'
import { together } from '../doers/list-of-people.ts'
import type { Unit } from '../pattern/unit.ts'

/** Verbs that say what somebody thinks of something without its being a clause: "condemned the decision". */
const JUDGING =
  `condemned condemns condemning accused accuses accusing criticised criticises criticising denounced denounces
  denouncing welcomed welcomes welcoming hailed hails hailing praised praises praising described describes describing
  branded brands branding blasted blasts blasting attacked attacks attacking invited invites urged urges urging blamed
  blames blaming mocked mocks mocking ridiculed ridicules derided derides lamented laments lamenting deplored deplores
  rebuked rebukes slammed slams slamming lambasted lambasting savaged castigated berated chided applauded applauds
  commended commends lauded decried bemoaned expressed expressing voiced voicing congratulated congratulates taunted taunts taunting scolded scolds upbraided upbraids admonished excoriated excoriates warned warns pilloried panned rubbished ridiculing scorned goaded goads heckled saluted salutes demanded demands demanding vowed vows vowing promised
  promises promising recalled recalls`.split(/\s+/)
/** Verbs that are words only of somebody: "backed the Prime Minister", not "backed the bill". */
const BACKING = ['backed', 'backs', 'defended', 'defends']
/** Verbs that are words only with what follows them: "spoke of a good day", "called on him to go". */
const WITH: readonly (readonly [verbs: string, next: string])[] = [
  ['spoke speaks talked', 'of'],
  ['complained', 'of about'],
  ['warned', 'of against'],
  ['called calls calling', 'on for'],
  ['hit', 'out back'],
  ['lashed', 'out'],
  ['thought thinks', 'that it'],
  ['believes', 'that'],
  ['insisted', 'on'],
  ['hoped hopes', 'that for'],
  ['feared fears accepted accepts', 'that'],
  ['felt feels', 'that it'],
  ['wondered wonders', 'if whether what how why who aloud'],
  ['pointed points pointing', 'out'],
  ['made makes making', 'clear plain'],
  ['took takes', 'aim issue'],
  ['rounded', 'on'],
  ['appealed appeals', 'to for'],
  ['pleaded pleads', 'with for'],
]
/** Words only with what for: "thanked her for years of service". */
const THANKING = ['thanked', 'thanking']
const THANKS = new WordSet(THANKING)
/** What is given words by such a verb: "launched an attack on", "heaped praise on", "sent his congratulations". */
const GIVING = [
  'launched launches launching led leads mounted unleashed',
  'issued issues issuing delivered delivers offered offers offering sent sends sending',
  'heaped heaping poured pours pouring extended paid pays paying',
]
/** In units, between the verb and its noun: "launched a withering personal attack". */
const GIVEN_WITHIN = 4
const GIVEN = wordSet(
  `attack broadside tirade tribute tributes praise scorn congratulations condolences sympathy sympathies thanks apology
  plea appeal warning rebuke criticism defence wishes rallying`,
)
/** Words with whom and what: "asked the party leaders to talk with her". */
const ASKING = ['asked', 'asks']
/** Names are called with these. */
const CALLING = ['called', 'calls', 'calling']

/** Words only with what as: "dismissed it as a stunt", where "dismissed him" may be a sacking. */
const DISMISSING = [
  'dismissed',
  'dismisses',
  'dismissing',
  'portrayed',
  'portrays',
  'characterised',
  'characterises',
]

/** Words only with what: "wished him well", "wished her every success". */
const WISHING = ['wished', 'wishes', 'wishing']
const WELL = wordSet('well success luck best')

const JUDGES = new WordSet(JUDGING)
const DISMISSES = new WordSet(DISMISSING)
const WISHES = new WordSet(WISHING)
const ASKS = new WordSet(ASKING)
const BACKS = new WordSet(BACKING)
const CALLS = new WordSet(CALLING)
const NEXT = new WordMap(
  WITH.flatMap(([verbs, next]) => verbs.split(' ').map((verb) => [verb, wordSet(next)] as const)),
)
const GIVES = wordSet(GIVING.join(' '))
addKind(KIND.judging, [
  ...JUDGING,
  ...BACKING,
  ...THANKING,
  ...DISMISSING,
  ...WISHING,
  ...ASKING,
  ...WITH.flatMap(([verbs]) => verbs.split(' ')),
  ...GIVING.flatMap((verbs) => verbs.split(' ')),
])
/** Words of an attribution by which nothing has been said yet, or was not. */
const UNSAID_WORDS =
  'will would may might could should expected not never refused declined if unless asked'.split(' ')
export const UNSAID = new WordSet(UNSAID_WORDS)
/** The same of a clause, whose words are no tokens any more. */
const NOT_YET: ReadonlySet<string> = new Set([...UNSAID_WORDS, 'to'])

export interface Judgement {
  readonly verb: Span
  /** Whoever judges, as named; others may be named with them. */
  readonly named: PersonMention
}

/** Whether a sentence names somebody before a word that may judge: without that nobody judges in it. */
export function mayJudge({ kinds, people, tokens }: MarkedSentence): boolean {
  const [first] = people
  if (!first || (kinds & KIND.judging) === 0) return false
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.start <= first.start) return false
    if ((token.kinds & KIND.judging) !== 0 && isJudging(token, tokens[at + 1])) return true
  }
  return false
}

/** Its verbs that are words by themselves, and those that are with what follows. */
function isJudging(verb: Token, next: Token | undefined): boolean {
  return (
    JUDGES.has(verb) ||
    BACKS.has(verb) ||
    CALLS.has(verb) ||
    GIVES.has(verb) ||
    THANKS.has(verb) ||
    DISMISSES.has(verb) ||
    WISHES.has(verb) ||
    (ASKS.has(verb) && next !== undefined && (next.capital || OF_WHOM.has(next))) ||
    NEXT.get(verb)?.has(next) === true
  )
}

const OF_WHOM = wordSet(
  'the his her their all every other party those mps ministers colleagues voters members',
)

/** Whoever judges in a sentence. */
export function judgesIn(units: readonly Unit[]): Judgement[] {
  const judges: Judgement[] = []
  for (let at = 0; at < units.length; at++) {
    const { mention, token } = units[at] as Unit
    const doer = !mention && token.kinds & KIND.judging ? judgeAt(units, at) : null
    if (doer) judges.push({ verb: token, named: doer })
  }
  return judges
}

function judgeAt(units: readonly Unit[], at: number): PersonMention | null {
  const { lower, token } = units[at] as Unit
  if (!isJudgement(units, at) || isOfThing(units, at)) return null
  // "Ann Lee returned, accused of plotting": done to her.
  if (lower.endsWith('ed') && (BEHIND_PASSIVE.has(units[at + 1]) || isDoneTo(units, at))) return null
  // "Blamed for attacking the plan": what somebody else lays at their door.
  if (lower.endsWith('ing') && BLAMED_FOR.has(units[at - 1])) return null
  const { subjects, chain, passive, stranger, hungOn } = clauseAt(units, at)
  // "Since she spoke of the night": known already.
  if (hungOn && hungOn !== 'after' && hungOn !== 'when') return null
  const doer = pastAsides(units, at) ?? mainSubject(units, at, subjects[0])
  if (!doer || doer.name === '' || stranger || (passive && !lower.endsWith('ing'))) return null
  // "The party invited her": who judges stands before the verb, and nobody else nearer to it.
  if (doer.start > token.start || hasOtherSubject(units, at)) return null
  return chain.some((word) => NOT_YET.has(word)) ? null : doer
}

const BLAMED_FOR = wordSet('for of about from against over')
const FOR = wordSet('for')
const BEHIND_PASSIVE = wordSet('of by as')

/** "Was much criticised", "has been widely condemned". */
function isDoneTo(units: readonly Unit[], at: number): boolean {
  let before = at - 1
  while (units[before] && (units[before]?.lower.endsWith('ly') || MUCH.has(units[before]))) before--
  return BEING.has(units[before])
}

const MUCH = wordSet('much often also later then once rightly')

/** "He thanked Ann Lee and condemned the rest": whoever stands right before "and" is done to, and somebody else goes on. */
function mainSubject(
  units: readonly Unit[],
  at: number,
  doer: PersonMention | undefined,
): PersonMention | undefined {
  if (!doer || units[at]?.lower.endsWith('ing')) return doer
  const place = units.findIndex(({ mention }) => mention === doer)
  const between = units.slice(place + 1, at)
  const joins =
    place > 0 && between.length > 0 && between.every(({ lower, mention }) => !mention && GOES_ON.has(lower))
  if (!joins || !between.some(({ lower }) => lower === 'and' || lower === 'but')) return doer
  const others = units.slice(0, place).flatMap(({ mention }) => (mention?.kind === 'person' ? [mention] : []))
  return others.find((each) => !each.possessive && each.name !== '') ?? doer
}

/** "Ann Lee, who follows Bo Day, condemned it": whom the asides before the verb are told of. */
function pastAsides(units: readonly Unit[], at: number): PersonMention | null {
  if (units[at - 1]?.lower !== ',' || units[at]?.lower.endsWith('ing')) return null
  let told: PersonMention | null = null
  for (let here = at - 2; here > 0 && at - here <= LONGEST_ASIDES; here--) {
    const { lower, mention } = units[here] as Unit
    if (STOPS.has(lower)) break
    const before = units[here - 1]?.mention
    if (mention || lower !== ',' || before?.kind !== 'person') continue
    if (!before.possessive && !isObject(units, here - 1)) told = together(units, here - 1)[0] ?? before
  }
  return told
}

/** In units. */
const LONGEST_ASIDES = 30
const STOPS = new Set(['.', ';', ':', '!', '?', '“', '”', '"'])

const GOES_ON = new Set([',', 'and', 'but', 'then', 'also', 'has', 'have', 'later'])

/** Things that say what their makers think: "an amendment calling for delay", "a motion condemning the bill". */
const SPEAKING_THINGS = wordSet(
  `amendment motion bill report petition speech article campaign group law book video vote resolution clause advert
  leaflet poster document paper note interview column editorial tweet email message law policy`,
)

/** "It was the first crack that warned of the fall", "an amendment calling for delay": what judges is a thing. */
function isOfThing(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (units[at]?.lower.endsWith('ing') && before && !before.mention && SPEAKING_THINGS.has(before.token))
    return true
  const [thing, relative] = units.slice(Math.max(0, at - 2), at)
  return (
    !!thing &&
    !thing.mention &&
    thing.token.kind === 'word' &&
    !relative?.mention &&
    /^(?:that|which)$/.test(relative?.lower ?? '')
  )
}

const OF_PHRASES = wordSet(
  'party committee panel court government opposition paper newspaper union association group team board inquiry report letter statement spokesman spokeswoman spokesperson source sources insider insiders critics allies friends ally friend',
)

/** Right before the verb and what goes with it stands somebody without a name. */
function hasOtherSubject(units: readonly Unit[], at: number): boolean {
  let here = at - 1
  while (here >= 0 && AUXILIARIES.has(units[here])) here--
  const before = units[here]
  if (!before) return false
  // "A speech that MPs applauded".
  if (before.mention) return before.mention.kind === 'office' && PEOPLE.has(before)
  return OF_PHRASES.has(before) || (PEOPLE.has(before) && !PREPOSITIONS.has(units[here - 2]))
}

const AUXILIARIES = wordSet('has have had having is are was were also then later again now')
/** "Three women having accused him", but not "he told voters and accused". */
const PEOPLE = wordSet(
  `women men woman man people voters constituents members activists residents colleagues students staff victims
  ministers mps peers councillors backbenchers rebels protesters campaigners leaders`,
)
const PREPOSITIONS = wordSet('to of by with from for against about after before in on at')

/** "Launched attacks on", "his demands": a plural noun. */
function isNoun(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]
  if (!/^(?:attacks|demands|invites|promises|vows)$/.test(units[at]?.lower ?? '') || !before) return false
  return !before.mention && !/^(?:and|also|now|again|who|he|she|,)$/.test(before.lower)
}

/** Whether the verb at unit `at` judges something or somebody. */
export function isJudgement(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (unit.mention) return false
  if (JUDGES.has(unit)) return !isNoun(units, at)
  const next = units[at + 1]
  if (!next) return false
  if (BACKS.has(unit))
    return [next, units[at + 2]].some((each) => each?.mention?.kind === 'person' && !each.mention.possessive)
  if (THANKS.has(unit)) return FOR.in(units, at + 2, at + 1 + GIVEN_WITHIN)
  if (DISMISSES.has(unit)) return isAsWhat(units, at)
  if (ASKS.has(unit)) return isAskedTo(units, at)
  if (WISHES.has(unit)) return WELL.in(units, at + 1, at + 1 + GIVEN_WITHIN)
  return NEXT.get(unit)?.has(next) || callsNames(units, at) || givesWords(units, at)
}

/** "Asked the leaders of other parties to talk", and no "asked the police to look into it", "asked to be let go". */
function isAskedTo(units: readonly Unit[], at: number): boolean {
  const end = Math.min(units.length - 1, at + LONGEST_ASKED)
  let politicians = false
  for (let to = at + 1; to < end; to++) {
    const { token, mention } = units[to] as Unit
    if (TO.has(token) && !mention) return politicians && units[to + 1]?.token.kind === 'word'
    if (token.kind === 'mark') return false
    politicians ||= mention?.kind === 'person' || mention?.kind === 'office' || POLITICIANS.has(token)
  }
  return false
}

/** In units. */
const LONGEST_ASKED = 10
const TO = wordSet('to')
const POLITICIANS = wordSet(
  'leaders mps ministers colleagues voters government opposition party members peers backbenchers rebels critics',
)

/** "Dismissed the vote as a stunt", and no "dismissed him as chief whip". */
function isAsWhat(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.mention?.kind === 'person') return false
  const end = Math.min(units.length - 1, at + LONGEST_DISMISSED)
  for (let as = at + 2; as < end; as++) {
    const { lower, token } = units[as] as Unit
    if (lower === 'as') return units[as + 1]?.mention?.kind !== 'office'
    if (token.kind === 'mark' && !QUOTES.has(token)) return false
  }
  return false
}

/** In units. */
const LONGEST_DISMISSED = 9

/** "Launched a withering attack", "sent huge congratulations"; but "led a party that" gives none. */
function givesWords(units: readonly Unit[], at: number): boolean {
  if (!GIVES.has(units[at])) return false
  const end = Math.min(units.length, at + 1 + GIVEN_WITHIN)
  for (let behind = at + 1; behind < end; behind++) {
    const unit = units[behind] as Unit
    if (unit.mention && unit.mention.kind !== 'person') return false
    if (GIVEN.has(unit)) return true
    if (unit.token.kind === 'mark' && !QUOTES.has(unit)) return false
  }
  return false
}

/** "Called her leadership into question". */
const INTO = wordSet('into off')

const DEGREES = wordSet(
  'very so too quite deeply utterly truly completely totally simply absolutely wholly both',
)

/** "Called it a farce", "called the decision shameful"; but "called for" and "called an election" judge nothing. */
function callsNames(units: readonly Unit[], at: number): boolean {
  if (!CALLS.has(units[at])) return false
  const { lower, mention } = units[at + 1] ?? { lower: '', mention: null }
  if (INTO.in(units, at + 2, at + 5)) return false
  if (mention?.kind === 'person' || /^(?:it|this|that|him|them)$/.test(lower)) return true
  // "The <thing> <what it is>": a noun and then more, with no preposition between.
  const thing = units[at + 2]
  let far = at + 3
  while (DEGREES.has(units[far])) far++
  const what = units[far]
  if (DETERMINERS.has(units[at + 1]) && QUOTES_OPEN.in(units, at + 3, at + LONGEST_NAMED)) return true
  return (
    /^(?:the|his|her|their)$/.test(lower) &&
    !!thing &&
    !thing.mention &&
    !!what &&
    !what.mention &&
    (far > at + 3 || NAMING.test(what.lower))
  )
}

/** "Called the talk of defections “tittle-tattle”", in units. */
const LONGEST_NAMED = 8
const DETERMINERS = wordSet('the his her their')
const QUOTES_OPEN = wordSet('" “ ‘')

const NAMING = /^(?:["“‘]|an?|[a-z]+(?:ful|less|ous|ing|ive|able|ible|al|ish|ic|ent|ant|wrong|mad|late))$|-/
