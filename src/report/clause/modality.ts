/** Whether a clause says that something happened, will, may, would or did not: operators over a clause, the same for all types. @module */
import { wordSet } from '../../mention/word.ts'
import type { Modality } from '../event.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import type { Clause } from './clause.ts'
import { beforeBeing, isHearsay, isHeldBack, isOfSources } from './held-back.ts'

/** `demand` ("should resign", "urged to quit") says nothing happened: no event at all. */
export type Mood = Modality | 'demand'

/** Told as done, or as settled: what the register can bear out. The rest is talk, and a date beside it is of the talk. */
export function hasHappened(mood: Modality): boolean {
  return mood === 'reported' || mood === 'recap' || mood === 'announcedFuture'
}

interface Operator {
  readonly mood: Mood
  /** Words of the chain, in a row. */
  readonly words: readonly string[]
}

function operators(mood: Mood, list: string): Operator[] {
  return list.split(' ').map((words) => ({ mood, words: words.split('_') }))
}

/** First fit decides. Words joined by `_` must follow one another between the doer and the deed. */
const OPERATORS: readonly Operator[] = [
  ...operators(
    'speculation',
    'refused_to_rule_out refuses_to_rule_out declined_to_rule_out refusing_to_rule_out not_ruled_out not_rule_out not_ruling_out',
  ),
  ...operators(
    'denial',
    "not never n't cannot can't couldn't won't don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't wouldn't shan't denied denies deny denying refused_to refuses_to refusing_to declined_to ruled_out rules_out ruling_out rule_out no_plans no_intention no_desire no_wish neither nor rather_than instead_of without",
  ),
  ...operators(
    'demand',
    'warn_against warned_against warns_against warning_against should must ought urged urging called_on calling_on asked_to told_to pressed_to pressure_to pressure calls_for demanded demanding call_on calls_on called_for calling_for call_for calls demands pleas petition needs_to had_better invited_to invited encouraged_to begged_to time_to moment_to',
  ),
  ...operators('hypothetical', 'would if unless were_to'),
  ...operators(
    'speculation',
    'may might could can whether favourite_to favourites_to considering consider considered mulling contemplating tipped_to tipped certain_to certain sure_to bound_to expected_to expected likely_to likely poised_to poised set_to rumoured rumoured_to thought_to believed_to understood_to reported_to said_to brink_of brink verge_of verge talks_about talks_to talks tempted_to tempted hopes_to hoped_to hoping_to hope_to hopes hoped threatened_to threatened threatens_to threatening_to threaten_to wants_to wanted_to want_to ready_to preparing_to planning_to plans_to plotting_to plotting about_to due_to longs_to longed_to longing_to willing_to offered_to offers_to offering_to offer_to keen_to eager_to prepared_to minded_to inclined_to reluctant_to unlikely_to tried_to trying_to tries_to attempted_to attempting_to attempt_to attempts_to bid_to sought_to seeking_to seeks_to closer_to nearer_to risks risk feared fears possibly perhaps reportedly looks_like speculation discussed discussing courted linked thinking_of thinking_about face faces facing faced',
  ),
  ...operators(
    'announcedFuture',
    "will shall 'll going_to is_to are_to intends_to intend_to intention_to decided_to agreed_to promised_to promises_to pledged_to pledges_to vowed_to vows_to undertaken_to",
  ),
]

/** By their first word, with their place in the list. */
const BY_WORD = Map.groupBy(OPERATORS.entries(), ([, { words }]) => words[0] as string)

/** The operators that stand in a chain, in the order of the list. */
function operatorsIn(chain: readonly string[]): readonly Operator[] {
  let found: [number, Operator][] | null = null
  for (let at = 0; at < chain.length; at++) {
    for (const [order, operator] of BY_WORD.get(chain[at] as string) ?? NONE) {
      if (!standsAt(chain, at, operator.words)) continue
      found ??= []
      found.push([order, operator])
    }
  }
  return found ? found.sort(([a], [b]) => a - b).map(([, operator]) => operator) : NONE
}

const NONE: readonly never[] = []

function standsAt(chain: readonly string[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => chain[at + index] === word)
}

/** Some reach past a name in between when the deed is an infinitive or a gerund. */
function governs({ mood, words }: Operator): boolean {
  return (
    mood === 'demand' ||
    (mood !== 'announcedFuture' &&
      words[0] !== 'without' &&
      (words.length > 1 || (words[0]?.length ?? 0) > 5))
  )
}

const TO_COME = new Set(['is', 'are', 'will', 'to'])
const CONDITIONS = wordSet('if unless')
const HEARSAY = wordSet('reportedly allegedly rumoured speculated whether')
const WARNERS = wordSet('warned warns warning threatened threatens')
const DEMANDERS = wordSet('demanded demanding demands demand urged urging')
/** Nouns that govern a clause: "rumours that", "the prospect of". */
const VAGUE_SOURCES = new Set(
  'rumours rumour speculation suggestions suggestion claims claim possibility prospect likelihood fears fear expectation expectations expected chance chances bets odds gossip talk reports idea notion question truth thought hint'.split(
    ' ',
  ),
)
const LINKS = new Set(['that', 'of', 'about', 'in'])
const DENIERS = wordSet('denied denies deny denying')
/** What is done to a rumour that is not true. */
const DISMISSERS = new Set(
  'dismissed dismisses rejected rejects quashed quashes scotched scotches ridiculed rubbished laughed no zero little never nil not'.split(
    ' ',
  ),
)
const TELLING = wordSet(
  `said says saying announced announces announcing confirmed confirms confirming declared declares declaring told tells
  telling revealed reveals revealing pledged pledges pledging vowed vows vowing promised promises promising wrote writes
  writing written insisted insists insisting added explained explains known disclosed discloses disclosing indicated
  indicates indicating tweeted posted stated states stating signalled signals announcement statement declaration news`,
)
/** How far left of the doer what governs the clause is looked for, in units. */
const REACH = 12

/** The mood of the deed whose clause is given; `inside` are words of the trigger itself that weigh as those before it. */
export function moodOf(units: readonly Unit[], told: Clause, inside: readonly string[] = []): Mood {
  const clause = isMeans(told) ? withoutTalk(told) : told
  if (clause.stranger && NOBODY.has(units[clause.from])) return 'denial'
  const governor = governorOf(units, clause.from)
  const chain = inside.length > 0 ? [...clause.chain, ...inside] : clause.chain
  const controlled = controlOf(units, clause)
  if (controlled) return controlled
  if (isHeldBack(clause.chain)) return 'denial'
  if (isHearsay(clause.wide)) return 'speculation'
  if (chain.some((word) => TO_COME.has(word)) && isOfSources(units)) return 'speculation'
  for (const { mood, words } of operatorsIn(chain)) {
    // "It is with regret that I must resign" is the deed, not a call for it.
    if (isOwn(mood, words, clause)) continue
    // "If a tenth of them sign, he will lose his seat".
    if (mood === 'announcedFuture' && hasCondition(units, clause.from)) return 'hypothetical'
    if (mood === 'announcedFuture' && units.at(-1)?.lower === '?') return 'speculation'
    if (mood === 'demand' || !governor) return mood
    if (governor !== 'told') return governor === 'hypothetical' && mood === 'speculation' ? mood : governor
    return words[0] === 'would' ? 'announcedFuture' : mood
  }
  if (isNonFinite(clause)) {
    const governing = operatorsIn(clause.wide).find(
      (each) => governs(each) && !isOwn(each.mood, each.words, clause),
    )
    if (governing) return governing.mood
    const [ofBeing] = operatorsIn(beforeBeing(clause.wide))
    if (ofBeing) return ofBeing.mood
  }
  const talk = talkIn(chain)
  if (talk) return talk
  if (governor && governor !== 'told') return governor
  if (units[0]?.lower === 'for' && EXAMPLES.has(units[1])) return 'recap'
  if (units[0] && !units[0].mention && isInverted(units[0].lower, clause)) return 'hypothetical'
  if (units.at(-1)?.lower === '?') return 'speculation'
  if (isJudged(clause)) return 'recap'
  return isBackground(clause) && !isOnlyShifted(units, clause, governor) ? 'recap' : 'reported'
}

/** "Should she resign", "had she resigned, the party would": no more than "if". */
function isInverted(first: string, { from }: Clause): boolean {
  return first === 'should' || (first === 'had' && from === 1)
}

/** "If a tenth of them sign, he will lose his seat", "she will resign unless it changes"; not "asked if". */
function hasCondition(units: readonly Unit[], from: number): boolean {
  if (CONDITIONS.has(units[0])) return true
  for (let at = from + 1; at < units.length; at++)
    if (CONDITIONS.has(units[at]) && !ASKING.has(units[at - 1])) return true
  return false
}

const ASKING = wordSet(
  'asked ask asks see know knew knows wonder wondered wonders say even as decide decides',
)

/** "I must go", "I have decided to leave", "I have decided that it is time to": of oneself the deed. */
function isOwn(mood: Mood, words: readonly string[], { firstPerson }: Clause): boolean {
  return firstPerson && (mood === 'demand' || mood === 'announcedFuture') && OWN.has(words[0])
}

const OWN: ReadonlySet<string | undefined> = new Set(['must', 'time', 'moment', 'decided'])
const NOBODY = wordSet('nobody none no-one')

/** "Was right to suspend her", "justified in removing": what is judged is known. */
function isJudged({ chain }: Clause): boolean {
  return JUDGED.has(chain.at(-2) ?? '') && LEADS_UP.has(chain.at(-1) ?? '')
}

const JUDGED = new Set('right wrong correct justified mistaken foolish brave entitled unwise wise'.split(' '))
const LEADS_UP = new Set(['to', 'in'])

/** "Ended the speculation by leaving": the deed did it, and the talk is of what it ended. */
function isMeans({ chain, verb }: Clause): boolean {
  return chain.at(-1) === 'by' && verb.endsWith('ing')
}

function withoutTalk(clause: Clause): Clause {
  const apart = (words: readonly string[]) => words.filter((word) => !TALK.has(word))
  return { ...clause, chain: apart(clause.chain), wide: apart(clause.wide) }
}

const TALK = new Set('speculation talks pressure calls demands pleas risk feared fears'.split(' '))

const EXAMPLES = wordSet('example instance')
const ORDERS = new Set(
  'told tells telling urged urges urging asked asks asking begged invited invites inviting encouraged encourages pressed ordered advised advises dared wants wanted want'.split(
    ' ',
  ),
)
const STOPPING = new Set('stop stops stopped stopping prevent prevents prevented preventing'.split(' '))
const SEES = new Set(['see', 'mean', 'leave', 'make', 'force', 'prompt'])
const MODALS = wordSet('could may might would to')
const FORECASTS = new Set('expects expected expect predicted predicts expecting'.split(' '))

/** "Told Ann Lee to leave": her leaving is somebody else's wish. "Could see Ann Lee leave": what may come. */
function controlOf(units: readonly Unit[], { chain, from, subjects, verb: told }: Clause): Mood | null {
  if (subjects.length === 0) return null
  const bare = chain.length === 0
  const isGerund = !bare && (chain[0] === 'being' || chain[0] === 'from')
  if (!bare && !isGerund && chain[0] !== 'to') return null
  let here = from - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  const verb = units[here]?.lower ?? ''
  // "Could stop Ann Lee leaving".
  if (STOPPING.has(verb) && (isGerund || told.endsWith('ing'))) return 'denial'
  if (isGerund) return null
  // "It is time for Ann Lee to leave".
  if (verb === 'for' && !bare) return 'demand'
  if (bare) return SEES.has(verb) && MODALS.has(units[here - 1]) ? 'speculation' : null
  if (OBLIGES.has(verb)) return isNegated(units, here) ? 'denial' : null
  return ORDERS.has(verb) ? 'demand' : FORECASTS.has(verb) ? 'speculation' : null
}

/** "Nothing obliges him to", "the rules do not require her to". */
function isNegated(units: readonly Unit[], verb: number): boolean {
  for (let here = verb - 1; here >= Math.max(0, verb - 4); here--)
    if (NEGATIONS.has((units[here] as Unit).lower)) return true
  return false
}

/** Leaving no choice: "requires her to". */
export const OBLIGES = new Set(
  'obliges oblige obliged requires require required compels compel compelled forces force'.split(' '),
)
const NEGATIONS = new Set("nothing nobody no not n't never nor cannot".split(' '))

/** What stands over the whole clause, left of its doer: a condition, a rumour, a denial, somebody telling. */
function governorOf(units: readonly Unit[], from: number): Mood | 'told' | null {
  let told = false
  for (let here = from; here >= 0 && from - here < REACH; here--) {
    const unit = units[here] as Unit
    if (unit.mention) continue
    if (unit.lower === ';' || unit.lower === '.') break
    if (DENIERS.has(unit)) return 'denial'
    if (WARNERS.has(unit) && units[here + 1]?.lower === 'that') return 'hypothetical'
    if (DEMANDERS.has(unit) && units[here + 1]?.lower === 'that') return 'demand'
    if ((unit.lower === 'whether' || unit.lower === 'if') && isAskedAndDenied(units, here)) return 'denial'
    if (CONDITIONS.has(unit)) return 'hypothetical'
    if (HEARSAY.has(unit)) return 'speculation'
    if (isUntrue(units, here)) return 'denial'
    if (unit.lower === 'odds' && units[here + 1]?.lower === 'on') return 'speculation'
    if (VAGUE_SOURCES.has(unit.lower) && isLinked(units, here, from)) {
      const before = units.slice(Math.max(0, here - REACH_OF_DISMISSAL), here)
      return before.some(({ lower }) => DISMISSERS.has(lower)) ? 'denial' : 'speculation'
    }
    if (isForetold(units, here)) return 'speculation'
    if (BELIEVING.has(unit) && isRightBefore(units, here, from)) return 'speculation'
    // "Unless it changes, Ann Lee said as she left": what is told before is no condition of the leaving.
    if (TELLING.has(unit) && HANGS.has(units[from - 1])) break
    told ||= TELLING.has(unit)
  }
  return told ? 'told' : null
}

/** "It is not true that", "nonsense that". */
function isUntrue(units: readonly Unit[], at: number): boolean {
  if (units[at + 1]?.lower !== 'that') return false
  const { lower } = units[at] as Unit
  return UNTRUE.has(lower) || (lower === 'true' && isNegated(units, at))
}

const UNTRUE = new Set('untrue false nonsense rubbish fiction hoax imagine suppose pretend'.split(' '))

const HANGS = wordSet('as when after while before')
const BELIEVING = wordSet(
  'believe believes believed believing think thinks thought suspect suspects suspected expect expects expected predict predicts predicted reckon reckons reckoned imagine imagines bet bets hint hints hinted hinting',
)

/** "Is expected to announce on Monday that": what is not said yet. */
function isForetold(units: readonly Unit[], verb: number): boolean {
  return (
    TO_TELL.has(units[verb]) &&
    units[verb - 1]?.lower === 'to' &&
    AHEAD.in(units.slice(Math.max(0, verb - 4), verb))
  )
}

const TO_TELL = wordSet('announce confirm say declare tell reveal disclose')
const AHEAD = wordSet(
  'expected likely set due poised tipped about preparing ready believed understood thought planning',
)

/** "Believes that more Labour members": nothing but who they are stands between. */
function isRightBefore(units: readonly Unit[], verb: number, from: number): boolean {
  if (from - verb > MOST_BETWEEN) return false
  return units
    .slice(verb + 1, from)
    .every((unit) => unit.lower === 'that' || describes(unit, 'person') || QUANTIFIERS.has(unit))
}

/** In units. */
const MOST_BETWEEN = 6
const QUANTIFIERS = wordSet('more other others further several many some two three four five six')

/** "The idea of", and with an aside between: "no question, she said, of". */
function isLinked(units: readonly Unit[], noun: number, from: number): boolean {
  const behind = units[noun + 1]?.lower ?? ''
  const next = /^["”’']$/.test(behind) ? (units[noun + 2]?.lower ?? '') : behind
  return LINKS.has(next) || (next === ',' && LINKS.has(units[from - 1]?.lower ?? ''))
}

/** How far before "the idea of" what is made of it stands, in units. */
const REACH_OF_DISMISSAL = 4

/** "Laughed off the idea of leaving", "there is talk of her leaving": between the doer and the deed. */
function talkIn(chain: readonly string[]): Mood | null {
  const at = chain.findIndex((word, here) => VAGUE_SOURCES.has(word) && LINKS.has(chain[here + 1] ?? ''))
  if (at < 0) return null
  return chain.slice(0, at).some((word) => DISMISSERS.has(word)) ? 'denial' : 'speculation'
}

/** "Asked whether she would join, she said there was no chance of it". */
function isAskedAndDenied(units: readonly Unit[], whether: number): boolean {
  const asked = units.slice(Math.max(0, whether - REACH), whether).some(({ lower }) => lower === 'asked')
  const comma = units.findIndex(({ lower }, at) => at > whether && lower === ',')
  if (!asked || comma < 0) return false
  return units
    .slice(comma, comma + REACH)
    .some(({ lower, mention }) => !mention && (REFUSALS.has(lower) || lower.endsWith("n't")))
}

const REFUSALS = new Set(['no', 'never', 'not', "n't", 'denied', 'absolutely', 'laughed'])

/** "To defect", "about defecting": governed by the verb or noun before it. */
function isNonFinite({ wide, passive, verb }: Clause): boolean {
  const last = wide.at(-1) ?? ''
  // "Wants to leave the party and sit alone": the second infinitive goes with the first.
  if (last === 'and' && BARE.has(verb)) return wide.includes('to')
  return last === 'to' || last === 'about' || last === 'of' || (!passive && !FINITE.has(last))
}

const BARE = new Set(
  `sit join leave become cross defect switch move go form resign serve continue fight contest stand seek run return retire
  vacate hand give submit step trigger rejoin take support back`.split(/\s+/),
)
const FINITE = new Set('has have had is are was were be been who and will also'.split(' '))

/** Pluperfect, or hung on "after", "since", "having": told as background to something later. */
function isBackground(clause: Clause): boolean {
  const { chain, subordinate } = clause
  if (
    isPluperfect(chain) ||
    chain.includes('having') ||
    chain.includes('previously') ||
    chain.includes('recently')
  )
    return true
  return subordinate !== null && !SIMULTANEOUS.has(subordinate)
}

/** "Had left", but not "has had enough and is leaving". */
function isPluperfect(chain: readonly string[]): boolean {
  return chain.some((word, at) => word === 'had' && !PRESENT.has(chain[at - 1] ?? ''))
}

const PRESENT = new Set(['has', 'have', "'ve"])

/** "Said she had resigned", "by evening he had gone": the tense hangs on the telling, or on an hour of the same day. */
function isOnlyShifted(units: readonly Unit[], clause: Clause, governor: Mood | 'told' | null): boolean {
  const { chain, subordinate } = clause
  if (subordinate || chain.includes('having') || chain.includes('previously')) return false
  return governor === 'told' || (units[0]?.lower === 'by' && !units[0].mention)
}

const SIMULTANEOUS = new Set(['participle', 'as', 'while', 'because'])
