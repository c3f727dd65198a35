/** The mood of a candidacy: what somebody says they will do is the deed, what they once did is past. @module */
import { wordSet } from '../../mention/word.ts'
import type { AnyEventRule } from '../events/reader.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import type { Clause } from './clause.ts'
import { dateOf } from './date-of-draft.ts'
import { type Mood, moodOf } from './modality.ts'
import { isNegatedWithin, NOT } from './negated-within.ts'
import type { Telling } from './rule-mood.ts'

export function candidacyMood(rule: AnyEventRule, telling: Telling): Mood {
  const { units, clause } = telling
  if (rule.doer === 'who' && isOpponent(telling)) return 'demand'
  if (rule.doer === 'subject' && isOfParty(telling)) return 'demand'
  if (OF_PARTIES.test(rule.id) && !isPartys(telling)) return 'demand'
  if (!rule.negative && OF_DEEDS.test(rule.id) && isNegatedWithin(telling)) return 'denial'
  const { chain } = clause
  // "Too old to stand".
  if (chain.at(-1) === 'to' && chain.includes('too')) return 'denial'
  if ((rule.doer === 'subject' && isChoosing(telling)) || isOfElse(telling)) return 'demand'
  if (hadTo(telling)) return 'recap'
  const mood = moodOf(units, clause)
  // "Will not stand again": the announcement is the deed, and its "not" belongs to it; "denied that she would go" is none.
  const isOwnNot = rule.negative === true && mood === 'denial' && !isDenied(telling)
  const said = mood === 'announcedFuture' || isOwnNot ? 'reported' : mood
  if (said !== 'reported') return said
  return isBackground(rule, telling) ? 'recap' : said
}

/** "Ann Lee has chosen Bo Day to succeed her": she is not the one chosen. */
function isChoosing({ units, match, clause }: Telling): boolean {
  return !clause.passive && HAS.has(clause.chain.at(-1) ?? '') && CHOOSES.has(units[match.from])
}

/** "Will not stand in the way of an election", "never the candidate of the right", "asked him to leave politics", "call time on free tests". */
function isOfElse({ units, match }: Telling): boolean {
  const { from, to } = match
  if (units.some(({ lower }, at) => at > from && lower === 'way' && units[at - 1]?.lower === 'the'))
    return true
  if (units[to - 1]?.lower === 'candidate' && units[to]?.lower === 'of') return true
  // "Who is retiring from the Government".
  if (units[to - 1]?.lower === 'from' && units.slice(to, to + 2).some((unit) => POSTS.has(unit))) return true
  // The words may begin with "to".
  const link = units[from]?.lower === 'to' ? from : from - 1
  const asked = units[link - 1]?.mention?.kind === 'person' && ASKED.has(units[link - 2])
  if (units[link]?.lower === 'to' && asked) return true
  const isTime = CALLS.has(units[from]) && units[from + 1]?.lower === 'time'
  return isTime && !units.slice(to, to + CAREER_WITHIN).some((unit) => CAREER.has(unit))
}

const POSTS = wordSet('government cabinet frontbench front-bench shadow')
const ASKED = wordSet('asked told urged wanted begged ordered invited advised asks tells urges wants')
const CALLS = wordSet('call calls called calling')
const CAREER = wordSet(
  'career commons parliament westminster politics years seat constituency days life innings',
)
/** In units. */
const CAREER_WITHIN = 7

/** "She had to step down in 2019". */
function hadTo({ units, match }: Telling): boolean {
  return units[match.from - 1]?.lower === 'to' && units[match.from - 2]?.lower === 'had'
}

const HAS = new Set(['has', 'have', 'had', "'ve"])
const CHOOSES = wordSet('chosen selected adopted picked named nominated endorsed')

/** How far before the deed a word of denying governs it, in units. */
const DENIED_WITHIN = 8

function isDenied({ units, match }: Telling): boolean {
  return units.slice(Math.max(0, match.from - DENIED_WITHIN), match.from).some((unit) => DENIES.has(unit))
}

const DENIES = wordSet('denied denies deny denying dismissed dismisses rejected rejects quashed')

const OF_DEEDS = /^candidacy\.(?:standing|leav|isC)/

const OF_PARTIES = /^candidacy\.party(?:Out|In)$/

/** The party does it, not somebody behind it: "the Tory whip's friend Ann Lee will not fight". */
/** In units. */
const WHO_WITHIN = 4

function isPartys({ units, match }: Telling): boolean {
  const party = units[match.from]?.mention
  if (party?.kind !== 'party' || party.form === 'modifier') return false
  // "Ann Lee, who left Labour in May, is not standing".
  if (units.slice(Math.max(0, match.from - WHO_WITHIN), match.from).some(({ lower }) => lower === 'who'))
    return false
  const between = units.slice(match.from + 1, match.to)
  const not = between.findIndex((unit) => NOT.has(unit))
  return between.slice(0, Math.max(0, not)).every(({ mention }) => mention?.kind !== 'person')
}

/** "Leaving Labour to defend Dover": what the party will have to do. */
function isOfParty({ units, match }: Telling): boolean {
  const before = units[match.from - 2]?.mention
  return units[match.from - 1]?.lower === 'to' && before?.kind === 'party' && before.form !== 'modifier'
}

/** "Chosen to succeed Ann Lee", "picked to face Ann Lee": she is not the one chosen. */
function isOpponent({ units, match }: Telling): boolean {
  const who = match.roles.get('who')
  let here = units.findIndex((unit) => unit.mention !== null && unit.mention === who) - 1
  while (here > match.from && describes(units[here] as Unit, 'person')) here--
  return here > match.from && OPPOSES.has(units[here])
}

const OPPOSES = wordSet(
  'succeed replace follow oppose challenge fight against beat unseat oust succeeding replacing behind after',
)

/** Hung on another deed, in a relative clause, or a contest fought before: "stood in Dover", "when she was first chosen". */
function isBackground(rule: AnyEventRule, { units, match, clause, leads, opens }: Telling): boolean {
  if (!opens && isToldBefore(units, match.from)) return true
  if (isToldByTheWay(units, match.from)) return true
  // "A year later the party chose her".
  const date = opens ? null : dateOf(units, match, clause)?.relative
  if (date?.kind === 'offset' && date.from === 'event' && date.unit !== 'day') return true
  // "Thanked members for choosing her".
  if (units[match.from]?.lower.endsWith('ing') && units[match.from - 1]?.lower === 'for') return true
  const opening = units.find(({ token }) => token.kind === 'word')?.lower
  if (clause.hungOn !== null || opening === 'when' || isThen(units, match.from)) return true
  if (FOUGHT.has(units[match.from]) && !rule.negative) return true
  // "Was the party's candidate", "by leaving at the election she makes way".
  if (rule.id === 'candidacy.isCandidate' && units[match.from]?.lower === 'was') return true
  if (units[match.from]?.lower.endsWith('ing') && units[match.from - 1]?.lower === 'by') return true
  // "Dover, where Ann Lee is standing down": whose seat it is.
  if (GOING.test(rule.id) && (isOfPlace(units, clause.from) || isState(clause))) return true
  if (BARRED.has(units[match.from]) && !opens && !clause.passive && !isPerfect(clause)) return true
  // "Ann Lee, who was barred, will stand on her own."
  if (BARRED.has(units[match.from]) && clause.relative && clause.chain.includes('was')) return true
  if (isOfWhom(units, match.from) || (clause.relative && !leads)) return true
  return (
    clause.chain.some((word) => EARLIER.has(word)) ||
    units.slice(Math.max(clause.from, match.from - EARLIER_WITHIN), match.from).some(isEarlier) ||
    units.slice(match.from, match.to).some(({ lower, mention }) => !mention && lower === 'already')
  )
}

const GOING = /^candidacy\.(?:standingDown|leaving|leaves)$/

function isOfPlace(units: readonly Unit[], from: number): boolean {
  let here = from - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  return WHERE.has(units[here]) && units[here]?.mention === null
}

const WHERE = wordSet('where whose seat constituency')

/** "Ann Lee, who is retiring, said": how things stand. */
function isState({ relative, chain }: Clause): boolean {
  return relative && chain.every((word) => STATE.has(word))
}

const STATE = new Set(['is', 'are', 'who', 'also', 'himself', 'herself'])

/** "Announced that she would stand": further down than the news, the telling is past too. "Has announced" is not. */
function isToldBefore(units: readonly Unit[], at: number): boolean {
  for (let here = at - 1; here >= Math.max(0, at - REACH); here--) {
    const { lower, mention } = units[here] as Unit
    if (mention || !TOLD.has(lower)) continue
    // "It is months since she announced".
    if (units.slice(Math.max(0, here - 3), here).some((unit) => unit.lower === 'since')) return true
    const relative = units.slice(here, here + 3).find((unit) => unit.mention?.kind === 'date')?.mention
    if (relative?.kind === 'date' && relative.relative?.kind === 'offset' && relative.relative.unit === 'day')
      return false
    return !units.slice(Math.max(0, here - 3), here).some((unit) => PERFECT.has(unit.lower))
  }
  return false
}

/** "Ann Lee, who confirmed in May that she would go,": what is told of who it is. */
function isToldByTheWay(units: readonly Unit[], at: number): boolean {
  for (let here = at - 1; here >= Math.max(1, at - REACH); here--) {
    const { lower, mention } = units[here] as Unit
    if (mention || !(TOLD.has(lower) || SAID.has(lower))) continue
    const before = units.slice(Math.max(0, here - 2), here)
    if (before.some((unit) => !unit.mention && unit.lower === 'already')) return true
    return (
      before.some((unit) => !unit.mention && unit.lower === 'who') &&
      !before.some((unit) => PERFECT.has(unit.lower))
    )
  }
  return false
}

const SAID = new Set(['said', 'confirmed', 'told', 'indicated'])

/** How far left of a deed the word that tells of it is looked for, in units. */
const REACH = 14
const TOLD = new Set('announced declared revealed decided vowed pledged promised'.split(' '))
const PERFECT = new Set(['has', 'have', "'ve", 'having'])

/** "He said at the time that". */
function isThen(units: readonly Unit[], at: number): boolean {
  return units
    .slice(0, at)
    .some(
      ({ lower }, here) =>
        lower === 'time' && units[here - 1]?.lower === 'the' && units[here - 2]?.lower === 'at',
    )
}

const FOUGHT = wordSet('stood ran fought contested defended sought')
/** "A councillor whom the party has chosen". */
function isOfWhom(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - MOST_OF_WHOM), at).some(({ lower }) => lower === 'whom')
}

/** In units. */
const MOST_OF_WHOM = 5

/** "The party barred her from standing": a choice made before, unless it is what the page opens with. */
const BARRED = wordSet('blocked barred banned prevented stopped deselected')

function isPerfect({ chain }: Clause): boolean {
  return chain.includes('has') || chain.includes('have')
}

/** Before the deed, in units: "Ann Lee, once a star of the right, is to leave" is no deed of once. */
const EARLIER_WITHIN = 5
const EARLIER = new Set('previously recently originally once first earlier already'.split(' '))

function isEarlier({ lower, mention }: Unit): boolean {
  return !mention && EARLIER.has(lower)
}
