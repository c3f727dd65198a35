/** Words that are an office in one sentence and something else in the next. @module */
import type { Token } from '../token.ts'
import type { Head } from './head.ts'
import type { OfficeNames } from './names.ts'
import type { Reading } from './reading.ts'

interface Place {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly reading: Reading
  readonly names: OfficeNames
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
const before = ({ tokens, from }: Place, steps = 1): string =>
  from < steps ? '' : (tokens[from - steps]?.lower ?? '')
const after = ({ tokens, reading }: Place, steps = 0): string => tokens[reading.to + steps]?.lower ?? ''
const isPossessive = (word: string): boolean => /^['’]s?$/.test(word)

const always = (): boolean => true

/** Whether the words around a reading let it be an office. */
const CHECKS = {
  title: always,
  cabinet: always,
  aide,
  spokesperson: always,
  mayor: always,
  chiefWhip: always,
  secretary: (place) => after(place) !== 'general' && (place.reading.cued || isSecretaryOfState(place)),
  minister,
  primeMinister,
  chancellor,
  premier,
  leader,
  chair: (place) => place.reading.cued || isOfParty(place),
  whip,
  speaker,
  member,
  letters,
  peer,
} as const satisfies Record<Head, (place: Place) => boolean>

export function isOffice(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
  names: OfficeNames,
): boolean {
  return CHECKS[reading.head]({ tokens, from, reading, names })
}

/** "Labour's vice-chairman", "the party's chairman": others have chairmen too. */
function isOfParty({ tokens, from, names }: Place): boolean {
  if (!isPossessive(tokens[from - 1]?.lower ?? '')) return false
  const owner = tokens[from - 2]
  return (
    owner !== undefined && (owner.lower === 'party' || (owner.capital && endsParty(tokens, from - 2, names)))
  )
}

/** "secretary of state" names the office by itself; "secretary" after a field that has none does not. */
function isSecretaryOfState({ tokens, from }: Place): boolean {
  return /^secretar/.test((tokens[from] as Token).lower) && tokens[from + 1]?.lower === 'of'
}

/** "Resigned as an aide to Ann Lee"; elsewhere aides are anybody's. */
function aide(place: Place): boolean {
  const { tokens, from, reading } = place
  if (tokens[from]?.lower !== 'aide' || reading.cued) return true
  const isPost = before(place) === 'as' || (before(place, 2) === 'as' && tokens[from - 1]?.capital === false)
  return isPost && after(place) === 'to' && tokens[reading.to + 1]?.capital === true
}

const CHURCH = words(
  'church methodist baptist presbyterian parish anglican evangelical unitarian lutheran pentecostal kirk',
)

const OF_A_CHURCH = words('religion church churches gospel chapel parish kirk')
const MINISTERING = words('to they we you i who he she would can')

function minister(place: Place): boolean {
  if (place.reading.cued) return true
  if (CHURCH.has(before(place))) return false
  // "they minister to the sick"
  if (after(place) === 'to' && MINISTERING.has(before(place))) return false
  if (after(place) !== 'of' && after(place) !== 'at') return true
  return !OF_A_CHURCH.has(lastOfPhrase(place))
}

/** The word after "of" or "at", past an article and one describing word. */
function lastOfPhrase(place: Place): string {
  const at = after(place, 1) === 'the' || after(place, 1) === 'a' ? 2 : 1
  return CHURCH.has(after(place, at)) || after(place, at) === 'religion' ? 'church' : after(place, at)
}

function primeMinister(place: Place): boolean {
  const { tokens, from, reading } = place
  // "at 7.30 PM"
  if (tokens[from]?.text === 'PM' && tokens[from - 1]?.kind === 'figure') return false
  const next = isPossessive(after(place)) ? after(place, 1) : after(place)
  return next !== 'questions' && !(next === 'question' && tokens[reading.to + 2]?.lower === 'time')
}

function chancellor(place: Place): boolean {
  if (before(place) === 'university' || before(place) === 'vice' || before(place) === 'pro') return false
  return after(place) !== 'of'
}

const AFTER_PREMIER = words(
  'said says has had was is will who told to and insisted added announced called warned would could must , . ; : faces',
)
const BEFORE_PREMIER = words(
  'the former ex then tory labour conservative british next new our as become becomes current',
)

function premier(place: Place): boolean {
  const next = after(place)
  return BEFORE_PREMIER.has(before(place)) && (next === '' || isPossessive(next) || AFTER_PREMIER.has(next))
}

const BEFORE_LEADER = words(
  'as elected elect become becomes became becoming acting interim named new party former ex chosen crowned remain remains remained next outgoing current longest-serving replacement caretaker',
)
const NOT_PARTY = words(
  'council world church union community religious business faith gang group team group rebel project opinion market student civic local thought spiritual labour-run city county borough',
)

function leader(place: Place): boolean {
  const { reading, tokens, from, names } = place
  // Of a party would be part of the reading; this is of a council, or of men.
  if (after(place) === 'of') return false
  if (reading.cued) return true
  if (reading.plural || NOT_PARTY.has(before(place))) return false
  if (BEFORE_LEADER.has(before(place)) || reading.office === 'deputyLeader') return true
  // "the party's leader", "Labour's leader"
  if (!isPossessive(before(place)) || from < 2) return false
  const owner = tokens[from - 2] as Token
  return owner.lower === 'party' || endsParty(tokens, from - 2, names)
}

const LONGEST_PARTY = 5

/** Whether a party's name ends at token `at`. */
function endsParty(tokens: readonly Token[], at: number, names: OfficeNames): boolean {
  for (let start = at; start >= 0 && at - start < LONGEST_PARTY; start--)
    if (names.parties.longest(tokens, start, at + 1)?.to === at + 1) return true
  return false
}

/** The whip as discipline is taken, lost and restored; the whip as an office is served as. */
const TAKING =
  words(`lose loses lost losing withdraw withdraws withdrew withdrawn withdrawing remove removes removed removing
  suspend suspends suspended suspending suspension restore restores restored restoring return returns returned strip strips
  stripped stripping take takes took taken taking accept accepts accepted refuse refused reject rejected resign resigns
  resigned resigning relinquish relinquishes relinquished surrender surrendered give gives gave given giving hand hands
  handed handing get gets got getting regain regained regains receive received without deprived denied keep kept retain
  retained hold holding defy defied defying break broke breaking broken ignore ignored renounced`)
const TAKEN = words('withdrawn removed suspended restored returned reinstated revoked stripped')
const BEFORE_WHIP = words('a an as become became becomes another former ex fellow serving')
const HELD_BESIDE = words('minister secretary pps chancellor mp backbencher chairman chair')
const REACH = 4

function whip(place: Place): boolean {
  const { tokens, from, reading } = place
  if (reading.plural) return whips(place)
  // "a minister and whip"
  if (before(place) === 'and' && HELD_BESIDE.has(before(place, 2))) return true
  if (BEFORE_WHIP.has(before(place))) return true
  const alone = reading.to - from === 1
  if (alone || isDiscipline(place)) return false
  // "the Labour whip" is discipline unless somebody is named; "the government whip" is a person.
  return (
    reading.cued || (tokens[from] as Token).lower === 'government' || tokens[reading.to]?.capital === true
  )
}

function isDiscipline(place: Place): boolean {
  for (let step = 1; step <= REACH && step <= place.from; step++) {
    if (place.tokens[place.from - step]?.kind === 'mark') break
    if (TAKING.has(before(place, step))) return true
  }
  for (let step = 0; step < REACH; step++) if (TAKEN.has(after(place, step))) return true
  return false
}

const BEFORE_WHIPS = words(
  'the party government opposition commons lords by and with to from told senior junior chief',
)

function whips(place: Place): boolean {
  return (
    place.reading.cued ||
    place.reading.to - place.from > 1 ||
    BEFORE_WHIPS.has(before(place)) ||
    isPossessive(before(place))
  )
}

const BEFORE_SPEAKER = words('the mr madam former ex as commons then new next current elected become')
const NOT_SPEAKER = words(
  'native keynote guest public english welsh gaelic french motivational main after-dinner first second',
)
const HONOURS = words('sir dame mr mrs ms lindsay')

function speaker(place: Place): boolean {
  const { tokens, from, reading } = place
  if (reading.to - from > 1 || (reading.posts.length === 0 && reading.office !== 'speaker')) return true
  if (NOT_SPEAKER.has(before(place)) || before(place) === 'house') return false
  if (after(place) === 'of' || after(place) === 'at' || after(place) === 'for') return false
  const first = tokens[from] as Token
  if (first.capital)
    return from === 0
      ? tokens[reading.to]?.capital === true
      : BEFORE_SPEAKER.has(before(place)) || tokens[reading.to]?.capital === true
  // "the speaker, Sir Lindsay Hoyle,"
  return before(place) === 'the' && after(place) === ',' && HONOURS.has(after(place, 1))
}

/** "the member for Corby" is an office; "a member of the party", "cabinet member for housing" are not. */
function member(place: Place): boolean {
  const { tokens, from, reading } = place
  if ((tokens[from] as Token).lower !== 'member' || reading.to - from > 1) return true
  if (after(place) !== 'for') return false
  const seat = after(place, 1) === 'the' ? tokens[reading.to + 2] : tokens[reading.to + 1]
  return seat?.capital === true && before(place) !== 'cabinet' && before(place) !== 'board'
}

function letters(place: Place): boolean {
  const previous = place.tokens[place.from - 1]
  if (!previous || previous.kind === 'figure') return false
  return after(place) === 'for' || (previous.kind === 'word' && previous.capital)
}

const NOT_PEER = words('review reviewed pressure group groups support reviewers to network networks reviews')
const BEFORE_PEER = words(
  'a the an life hereditary crossbench working unaffiliated former mps and fellow of as by with',
)

function peer(place: Place): boolean {
  if (NOT_PEER.has(after(place))) return false
  if (place.reading.to - place.from > 1) return true
  return BEFORE_PEER.has(before(place)) || endsParty(place.tokens, place.from - 1, place.names)
}
