/** Words between a doer and a deed that say it will, may, should or did not happen: "refused to", "is expected to". @module */
import type { Mood } from './modality.ts'

export interface Operator {
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
export function operatorsIn(chain: readonly string[]): readonly Operator[] {
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
export function governs({ mood, words }: Operator): boolean {
  return (
    mood === 'demand' ||
    (mood !== 'announcedFuture' &&
      words[0] !== 'without' &&
      (words.length > 1 || (words[0]?.length ?? 0) > 5))
  )
}
