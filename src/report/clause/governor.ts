/** What stands over a whole clause, left of its doer: a condition, a rumour, a denial, somebody telling. @module */
import { wordSet } from '../../mention/word.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import { isNegatedBefore } from './control.ts'
import type { Mood } from './modality.ts'

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

/** What stands over the whole clause, left of its doer: a condition, a rumour, a denial, somebody telling. */
export function governorOf(units: readonly Unit[], from: number): Mood | 'told' | null {
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
  return UNTRUE.has(lower) || (lower === 'true' && isNegatedBefore(units, at))
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
export function talkIn(chain: readonly string[]): Mood | null {
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

/** "If a tenth of them sign, he will lose his seat", "she will resign unless it changes"; not "asked if". */
export function hasCondition(units: readonly Unit[], from: number): boolean {
  if (CONDITIONS.has(units[0])) return true
  for (let at = from + 1; at < units.length; at++)
    if (CONDITIONS.has(units[at]) && !ASKING.has(units[at - 1])) return true
  return false
}

const ASKING = wordSet(
  'asked ask asks see know knew knows wonder wondered wonders say even as decide decides',
)
