/** Whether a clause says that something happened, will, may, would or did not: operators over a clause, the same for all types. @module */
import type { Clause } from './clause.ts'
import type { Modality } from './event.ts'
import type { Unit } from './pattern/unit.ts'

/** `demand` ("should resign", "urged to quit") says nothing happened: no event at all. */
export type Mood = Modality | 'demand'

interface Operator {
  readonly mood: Mood
  /** Words of the chain, `*` for anything in between. */
  readonly words: readonly string[]
}

function operators(mood: Mood, ...lists: readonly string[]): Operator[] {
  return lists.flatMap((list) => list.split(' ').map((words) => ({ mood, words: words.split('_') })))
}

/** First fit decides. Words joined by `_` must follow one another in the chain. */
const OPERATORS: readonly Operator[] = [
  ...operators(
    'speculation',
    'refused_to_rule_out declined_to_rule_out refusing_to_rule_out not_ruled_out not_rule_out ruling_out',
  ),
  ...operators(
    'denial',
    "not never n't cannot won't didn't hasn't isn't wouldn't denied denies deny denying refused_to refuses_to declined_to ruled_out rules_out no_plans no_intention no_desire neither nor rather_than instead_of without",
  ),
  ...operators(
    'demand',
    'should must ought urged urging called_on calling_on asked_to told_to pressed_to pressure_to calls_for demanded demanding call_on calls_on needs_to invited_to invited',
  ),
  ...operators('hypothetical', 'would if unless were_to whether'),
  ...operators(
    'speculation',
    'may might could can considering consider considered mulling contemplating tipped_to tipped expected_to expected likely_to likely poised_to poised set_to rumoured rumoured_to thought_to believed_to understood_to reported_to said_to brink_of verge_of talks_about talks_to tempted_to tempted hopes_to hoping_to hope_to hopes threatened_to threatens_to threatening_to threaten_to wants_to wanted_to want_to ready_to preparing_to planning_to plans_to plotting_to about_to due_to feared possibly perhaps reportedly looks_like speculation',
  ),
  ...operators(
    'announcedFuture',
    "will shall 'll going_to is_to are_to intends_to intend_to intention_to decided_to agreed_to",
  ),
]

const CONDITIONS = new Set(['if', 'unless', 'whether'])
const VAGUE_SOURCES = new Set([
  'reportedly',
  'allegedly',
  'rumours',
  'rumour',
  'rumoured',
  'speculation',
  'speculated',
])

/** The mood of the deed whose clause is given. `text` units before the subject are looked at for "if" and rumour. */
export function moodOf(units: readonly Unit[], clause: Clause): Mood {
  for (const { mood, words } of OPERATORS) if (occurs(clause.chain, words)) return mood
  for (let here = clause.from; here >= 0 && clause.from - here < 12; here--) {
    const unit = units[here] as Unit
    if (unit.mention) continue
    if (unit.lower === ';' || unit.lower === '.') break
    if (CONDITIONS.has(unit.lower)) return 'hypothetical'
    if (VAGUE_SOURCES.has(unit.lower)) return 'speculation'
  }
  if (units[0] && !units[0].mention && units[0].lower === 'should') return 'hypothetical'
  if (units.at(-1)?.lower === '?') return 'speculation'
  if (isBackground(clause)) return 'recap'
  return 'reported'
}

/** Pluperfect, or hung on "after", "since", "having": told as background to something later. */
function isBackground(clause: Clause): boolean {
  if (clause.chain.includes('had') || clause.chain.includes('having') || clause.chain.includes('previously'))
    return true
  return (
    clause.subordinate !== null &&
    clause.subordinate !== 'participle' &&
    clause.subordinate !== 'as' &&
    clause.subordinate !== 'while' &&
    clause.subordinate !== 'because'
  )
}

function occurs(chain: readonly string[], words: readonly string[]): boolean {
  for (let at = 0; at + words.length <= chain.length; at++) {
    if (words.every((word, index) => chain[at + index] === word)) return true
  }
  return false
}
