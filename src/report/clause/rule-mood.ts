/** The mood of a fired rule: its clause's, but for what the kind of event says otherwise. @module */
import { wordSet } from '../../mention/word.ts'
import type { AnyEventRule } from '../events/reader.ts'
import { isOfParties, type PartyEventType } from '../moves/of-parties.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { describes } from '../pattern/describes.ts'
import type { Match } from '../pattern/match.ts'
import type { Unit } from '../pattern/unit.ts'
import { isAftermath, isOfAnother, isOfMembership } from './aftermath.ts'
import { candidacyMood } from './candidacy-mood.ts'
import type { Clause } from './clause.ts'
import { dateOf } from './date-of-draft.ts'
import { hasHappened, type Mood, moodOf } from './modality.ts'
import { isNegatedWithin } from './negated-within.ts'
import { isPrecedent, isRetold } from './retold.ts'

export interface Telling {
  readonly units: readonly Unit[]
  readonly match: Match
  readonly clause: Clause
  /** In the title or the first sentence of the article. */
  readonly leads: boolean
  /** In the title or the first few sentences, no caption. */
  readonly opens: boolean
}

export function ruleMood(rule: AnyEventRule, telling: Telling): Mood {
  if (rule.mood) return rule.mood
  const mood = typeMood(rule, telling)
  if (mood !== 'reported') return mood
  const isPast =
    isEarlier(telling) ||
    isPrecedent(telling) ||
    (!rule.named && (isOfOffice(rule.type) || isOfParties(rule.type)) && isRetold(telling))
  return isPast ? 'recap' : mood
}

/** "It was earlier this year that she was suspended": news is told by its day. */
function isEarlier({ units, match, clause }: Telling): boolean {
  const date = dateOf(units, match, clause)
  if (date?.precision !== 'year') return false
  return units.find(({ mention }) => mention === date)?.token.lower === 'earlier'
}

function typeMood(rule: AnyEventRule, telling: Telling): Mood {
  if (isOfParties(rule.type)) {
    const mood = partyMood(rule.type, telling)
    // Talk in words that are said of everything is talk of anything.
    if (rule.loose && (mood === 'demand' || !hasHappened(mood))) return 'demand'
    // "Reeling from the defection of Ann Lee": only named, below the lead, a move is known already.
    return mood === 'reported' && !telling.opens && NAMED_ONLY.test(rule.id) ? 'recap' : mood
  }
  if (rule.type === 'seatVacated') return rule.named ? namedMood(telling) : vacancyMood(rule, telling)
  if (rule.type === 'candidacy') return candidacyMood(rule, telling)
  // "Will not be prime minister": between the words of the trigger.
  if (!rule.negative && isNegatedWithin(telling)) return 'denial'
  const mood = moodOf(telling.units, telling.clause)
  return isOfOffice(rule.type) || rule.type === 'noConfidenceLetter' ? postMood(rule, mood, telling) : mood
}

const NAMED_ONLY = /^(?:defection\.nominalO|resignationFromParty\.nominal)/

/**
 * A seat falls vacant once, and every later page on it says so again: told further down in a past tense, in a relative
 * clause or hung on another deed it is background. "Has died" is news wherever it stands.
 */
function vacancyMood(rule: AnyEventRule, telling: Telling): Mood {
  const { units, match, clause, opens } = telling
  const mood = moodOf(units, clause)
  if (mood === 'denial' && isUntil(units, match)) return 'recap'
  // "Decided not to trigger a by-election" is of the by-election.
  if (mood !== 'reported' && mood !== 'recap' && OF_THE_CONTEST.test(rule.id)) return 'demand'
  if (mood === 'reported' && rule.id === WENT) return 'recap'
  if (mood !== 'reported' && mood !== 'announcedFuture') return mood
  // "Because both members have died": the ground is known.
  if (!opens && GROUNDS.has(units[0]) && match.from < mainClauseFrom(units)) return 'recap'
  if (clause.chain.some((word) => PERFECT.has(word))) return mood
  if (isBackground(telling)) {
    const told = telling.leads && clause.relative ? dateOf(units, match, clause)?.relative : null
    return told?.kind === 'weekday' || told?.kind === 'offset' ? mood : 'recap'
  }
  return opens || mood === 'announcedFuture' || !isPast(units, match) ? mood : 'recap'
}

const WENT = 'seatVacated.went'
const OF_THE_CONTEST = /^seatVacated\.(?:forced|went)$/
const GROUNDS = wordSet('because since as given now')

/** Behind the first comma. */
function mainClauseFrom(units: readonly Unit[]): number {
  return units.findIndex(({ lower, mention }) => !mention && lower === ',')
}

/** "The death of Ann Lee leaves", "tributes are paid after her death": news where the article opens with it. */
function namedMood({ units, match, leads, opens }: Telling): Mood {
  if (opens && match.from <= 1 && units[0]?.lower !== 'after') return 'reported'
  return leads && units.some(({ lower, mention }) => !mention && MOURNING.has(lower)) ? 'reported' : 'recap'
}

const MOURNING = new Set(
  'tribute tributes mourn mourns mourning mourned condolences saddened grief shock shocked age aged'.split(
    ' ',
  ),
)

/** "Did not resign until Tuesday": and then did. */
function isUntil(units: readonly Unit[], { to }: Match): boolean {
  return units
    .slice(to, to + 4)
    .some(({ lower, mention }) => !mention && (lower === 'until' || lower === 'till'))
}

const PERFECT = new Set(['has', 'have', "'ve", 'is', 'are'])

function isPast(units: readonly Unit[], { from }: Match): boolean {
  return PAST.test(units[from]?.lower ?? '')
}

const PAST = /(?:ed|stood|quit|left|took|gave|became|was|lost|been)$/

/** Who says they will leave a party has as good as left it; who will lose the whip has it still. */
function partyMood(type: PartyEventType, telling: Telling): Mood {
  const { units, match, clause } = telling
  if (isState(clause) || clause.chain.at(-1) === 'longer' || isAftermath(units, match)) return 'demand'
  if (type === 'whipSuspended' && isOfAnother(units, match)) return 'demand'
  if (type === 'whipRestored' && isOfMembership(units, match)) return 'demand'
  // Words inside a trigger weigh as those before it do: "Labour would not readmit Ann Lee".
  const inside: string[] = []
  for (let at = match.from; at < match.to; at++) {
    const { mention, lower } = units[at] as Unit
    if (!mention) inside.push(lower)
  }
  const mood = moodOf(units, clause, inside)
  if (mood === 'announcedFuture') {
    if (isConditional(telling)) return 'hypothetical'
    // "More members were going to defect": nobody has said so of themselves.
    if (!telling.opens && clause.group && clause.subjects.length === 0 && clause.chain.includes('going'))
      return 'speculation'
    return type === 'defection' || type === 'resignationFromParty' ? 'reported' : mood
  }
  // "The party had suspended her": at the head of a trigger "had" is a verb of its own ("had the whip removed").
  const pluperfect = inside.indexOf('had') > 0
  const earlier =
    pluperfect ||
    isBackground(telling, true) ||
    (!telling.opens && (isKnown(clause) || isThen(units))) ||
    (!telling.leads && wasOneOf(telling))
  return mood === 'reported' && earlier ? 'recap' : mood
}

/** "She was one of ten members suspended": of a time that is past, unless the day is said. */
function wasOneOf({ units, match, clause }: Telling): boolean {
  const [first] = clause.subjects
  const subject = first ? units.findIndex(({ mention }) => mention === first) : -1
  if (subject < 0) return false
  const between = units.slice(subject + 1, match.from)
  const was = between.findIndex((unit) => !unit.mention && (unit.lower === 'was' || unit.lower === 'were'))
  return was >= 0 && AMONG.has(between[was + 1]) && dateOf(units, match, clause)?.precision !== 'day'
}

const AMONG = wordSet('among amongst one')

/** "When they went, Ann Lee crossed the floor": told of a time that is past. */
function isThen([first]: readonly Unit[]): boolean {
  return first?.lower === 'when' && first.mention === null
}

/** "With Ann Lee joining earlier", "has already left": below the news, told as what readers know. */
function isKnown({ attending, chain }: Clause): boolean {
  return attending || chain.includes('already')
}

/** Of posts and letters too, what a relative or subordinate clause tells is background; so is a deed named behind a preposition. */
function postMood(rule: AnyEventRule, mood: Mood, telling: Telling): Mood {
  if (isContested(telling) || isBidden(telling) || isWanted(telling)) return 'demand'
  // "Only became chief whip last week": told of who it is that speaks.
  if (mood === 'reported' && telling.clause.chain.at(-1) === 'only') return 'recap'
  // "Has twice resigned".
  if (mood === 'reported' && telling.units[telling.match.from - 1]?.token.lower === 'twice') return 'recap'
  if (mood !== 'reported') return mood
  if (rule.named) return isGoverned(telling) ? 'recap' : mood
  // "Who has resigned", "who becomes", are of the day.
  if (telling.clause.relative && isPresent(telling)) return mood
  return isBackground(telling) || isWitnessed(telling) || isFormers(telling) ? 'recap' : mood
}

/** "Ann Lee: resign", "he should, she is sorry to say, step down": a bare verb behind one person tells no deed. */
function isBidden({ units, match, clause }: Telling): boolean {
  if (!BARE.has(units[match.from]) || clause.subjects.length !== 1 || clause.group) return false
  return !clause.chain.some((word) => AUXILIARIES.has(word))
}

const BARE = wordSet('resign step leave stand')
const AUXILIARIES = new Set(
  "to will would shall must may might can could should did do does 'll let lets make makes made not".split(
    ' ',
  ),
)

/** "In a vote to replace him": who stands has not yet got it. */
function isContested({ units, match }: Telling): boolean {
  if (match.from < 2) return false
  const before = units[match.from - 2]
  return units[match.from - 1]?.lower === 'to' && before?.mention === null && CONTESTS.has(before)
}

/** "They want Ann Lee to bring back Bo Day and to sack Cy Fox": both are wanted. */
function isWanted({ units, match }: Telling): boolean {
  const at = match.from - 2
  if (units[at + 1]?.lower !== 'to' || units[at]?.mention || !JOINTS.has(units[at])) return false
  return units.slice(Math.max(0, at - REACH_OF_WISH), at).some((unit) => !unit.mention && WISHES.has(unit))
}

/** In units. */
const REACH_OF_WISH = 30
const JOINTS = wordSet('and or ,')
const WISHES = wordSet(
  'want wants wanted urge urges urged urging ask asks asked call calls called calling tell tells told press presses pressed hope hopes hoped beg begs begged advise advised',
)

const CONTESTS = wordSet(
  'vote contest race election bid battle ballot fight campaign candidate candidates favourite contender contenders',
)

/** "Glad that the former home secretary Ann Lee had gone". */
function isFormers({ units, clause }: Telling): boolean {
  if (!clause.chain.includes('had')) return false
  return clause.subjects.some((subject) => {
    const before = units[units.findIndex(({ mention }) => mention === subject) - 1]?.mention
    return before?.kind === 'office' && before.former
  })
}

function isPresent({ units, match, clause }: Telling): boolean {
  if (clause.chain.includes('has') || clause.chain.includes('have')) return true
  // "Who is made party chairman".
  if (clause.passive && IS_NOW.has(clause.chain.at(-1) ?? '')) return true
  return !clause.passive && /[^s]s$/.test(units[match.from]?.lower ?? '')
}

const IS_NOW = new Set(['is', 'are'])

const PREPOSITIONS = wordSet(
  'after following follow follows followed since with over at by despite before amid about to of from until upon over in on for beyond including then',
)

/** "After the sacking of", "since Ann Lee's resignation", "his resignation follows that of". */
function isGoverned({ units, match }: Telling): boolean {
  let here = match.from - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  for (let steps = 0; here >= 0 && steps < MOST_ADJECTIVES; here--, steps++) {
    const unit = units[here] as Unit
    if (unit.mention || unit.token.kind === 'mark') return false
    if (PREPOSITIONS.has(unit)) return true
  }
  return false
}

/** "By the high-profile, long expected exit of": how many words may stand between a preposition and its noun, less one. */
const MOST_ADJECTIVES = 3

/** "The week, which has seen Ann Lee quit": told beside what the sentence is about. */
function isWitnessed({ units, clause }: Telling): boolean {
  let here = clause.from - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  if (here < 0 || !WITNESSES.has(units[here])) return false
  return units.slice(Math.max(0, here - 3), here).some(({ lower, mention }) => !mention && lower === 'which')
}

const WITNESSES = wordSet('saw seen sees')

/** "Ann Lee, who left the party,"; "after Ann Lee left", unless that is what the article opens with; nor of a move "lost his majority when Ann Lee crossed". */
function isBackground({ units, match, clause, leads }: Telling, moves = false): boolean {
  if (clause.relative) return true
  if (clause.hungOn === null) return false
  const isNews = clause.hungOn === 'after' || (clause.hungOn === 'when' && moves)
  return !(leads && isNews && dateOf(units, match, clause) === null)
}

/** "Will lose the whip if she votes against". */
function isConditional({ units, match }: Telling): boolean {
  return units.slice(match.to, match.to + REACH).some(({ lower }) => lower === 'if' || lower === 'unless')
}

/** How far behind a deed its condition may stand, in units. */
const REACH = 12

/** "Remains suspended": how things stand, not what was done. */
function isState({ chain }: Clause): boolean {
  return chain.slice(-2).some((word) => STATES.has(word))
}

const STATES = new Set('remain remains remained remaining stays stayed currently still'.split(' '))
