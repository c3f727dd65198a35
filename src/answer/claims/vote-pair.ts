/** Two counts of votes set against one another: "by 13,166 votes to 8,241", "with 20,510 votes to the Tories' 18,638". @module */
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { View } from './context.ts'

export interface VotePair {
  readonly first: NumberMention
  readonly second: NumberMention
  /** "Won by 13,166 to 8,241": of the winner and the next, whoever is named. */
  readonly by: boolean
  /** Of a loser: "lost by 8,241 votes to 13,166". */
  readonly lost: boolean
  /** Whose the second is said to be: "to Labour's 8,241". */
  readonly owner: PartyMention | PersonMention | null
}

const JOINS =
  /^\s*(?:votes?)?,?\s*(?:to|against|compared (?:to|with))\s+(?:the\s+|for\s+)?(?:\p{Lu}\p{L}*\s+)?['’]?s?\s*$/u
/** `JOINS` has one of these; most figures that follow one another are no pair. */
const SET_BESIDE = ['to', 'against', 'compared']
const BY = /\bby\s+(?:just |only |a mere )?$/i
/** "From 853 to 2,774": one count that changed, not two. */
const CHANGE = /\bfrom\s+(?:\p{L}+\s+){0,2}$/iu
const LOST = /\blos(?:t|es|ing)\b[^,;]*$/i

/** The pair a number is part of. */
export function votePairOf(view: View, number: NumberMention): VotePair | null {
  const { numbers } = view.sentence
  if (numbers.length < 2 || !isCount(number)) return null
  const at = numbers.indexOf(number)
  let before = at - 1
  while (before >= 0 && !isCount(numbers[before] as NumberMention)) before--
  let after = at + 1
  while (after < numbers.length && !isCount(numbers[after] as NumberMention)) after++
  return pair(view, number, numbers[after]) ?? pair(view, before < 0 ? undefined : numbers[before], number)
}

function isCount({ inWords, unit, value }: NumberMention): boolean {
  if (inWords || (unit !== 'votes' && unit !== 'none')) return false
  return Number.isInteger(value) && value >= 100 && value <= 70_000
}

/** Both sides of a division fit in the House. */
const MOST_OF_A_DIVISION = 720

function pair(view: View, first?: NumberMention, second?: NumberMention): VotePair | null {
  if (!first || !second || second.start - first.end > 60) return null
  if (first.value + second.value <= MOST_OF_A_DIVISION) return null
  const { text } = view.context.article
  let between = text.slice(first.end, second.start)
  if (!SET_BESIDE.some((word) => between.includes(word))) return null
  let owner: VotePair['owner'] = null
  for (const one of view.sentence.mentions) {
    if (one.start < first.end || one.end > second.start) continue
    if (one.kind === 'person' || one.kind === 'party') owner = one
    between =
      between.slice(0, one.start - first.end) +
      ' '.repeat(one.end - one.start) +
      between.slice(one.end - first.end)
  }
  if (!JOINS.test(between)) return null
  const before = text.slice(view.sentence.start, first.start)
  if (CHANGE.test(before)) return null
  const by = BY.test(before)
  const counted = by || first.unit === 'votes' || second.unit === 'votes' || /\bvotes?\b/.test(before)
  return counted ? { first, second, by, lost: by && LOST.test(before), owner } : null
}
