/** Which of the rules that fire in a sentence count: those whose words mean what the rule says, and the longest of them. @module */
import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import type { Clause } from './clause/clause.ts'
import { isRow } from './doers/row.ts'
import type { AnyEventRule } from './events/reader.ts'
import type { Match } from './pattern/match.ts'
import type { Firing } from './pattern/rulebook.ts'
import type { Unit } from './pattern/unit.ts'
import type { WordsNeeded } from './words-needed.ts'

/** Those of rules whose words the article has and, where they are of rows, of a sentence that is one. */
export function mayTell(
  fired: readonly Firing<AnyEventRule>[],
  sentence: MarkedSentence,
  { text }: MarkedArticle,
  words: WordsNeeded,
): readonly Firing<AnyEventRule>[] {
  const isOfRows = isRow(sentence, text)
  return fired.filter(({ rule }) => (!rule.row || isOfRows) && (!rule.needs || words.has(rule.needs)))
}

/** "Sacked as the prime minister's envoy" is not sacked as prime minister. */
function isOfItsAide(units: readonly Unit[], { to }: Match): boolean {
  return units[to]?.lower === "'s" && units[to - 1]?.mention?.kind === 'office'
}

/** Nothing but a number or a mark stands before it: "Labour's winner in Dover, Ann Lee" is no row of seats. */
function opensRow(units: readonly Unit[], at: number): boolean {
  return units
    .slice(0, at)
    .every(({ mention, token }) => (mention ? mention.kind === 'number' : token.kind !== 'word'))
}

/** "Voted Remain and came round to Leave": a capital inside a sentence of small letters is a name. */
function isCampaign({ role }: MarkedSentence, units: readonly Unit[], at: number): boolean {
  if (role === 'title' || units[at]?.token.text !== 'Leave') return false
  const before = units[at - 1]
  return before !== undefined && before.token.kind === 'word' && !before.token.capital
}

/** Those in whose words nothing says that they mean something else; `clauseOf` gives the clause of the trigger at a unit. */
export function firingsThatCount(
  sentence: MarkedSentence,
  units: readonly Unit[],
  fired: readonly Firing<AnyEventRule>[],
  clauseOf: (at: number) => Clause,
): readonly Firing<AnyEventRule>[] {
  return longest(
    units,
    fired.filter(
      ({ rule, match }) =>
        !isCampaign(sentence, units, match.from) &&
        !isOfItsAide(units, match) &&
        (!rule.row || rule.type !== 'candidacy' || opensRow(units, match.from)) &&
        (!rule.voice || (rule.voice === 'passive') === clauseOf(match.from).passive),
    ),
  )
}

/**
 * Of firings of one type and mood that overlap, the longest; of equals, the first written. A trigger whose words run
 * into the verb of another governs it: "barred from standing at the election" is no standing.
 */
function longest(
  units: readonly Unit[],
  firings: readonly Firing<AnyEventRule>[],
): readonly Firing<AnyEventRule>[] {
  if (firings.length < 2) return firings
  const kept: Firing<AnyEventRule>[] = []
  const order = ungoverned(units, firings).sort(
    (a, b) => b.match.to - b.match.from - (a.match.to - a.match.from),
  )
  for (const firing of order) {
    const clash = kept.some(
      (each) =>
        each.rule.type === firing.rule.type &&
        each.rule.mood === firing.rule.mood &&
        // What a party does takes nothing from what somebody does.
        (each.rule.doer !== 'nobody' || firing.rule.doer === 'nobody') &&
        each.match.from < firing.match.to &&
        firing.match.from < each.match.to,
    )
    if (!clash) kept.push(firing)
  }
  return kept.sort((a, b) => a.match.from - b.match.from)
}

/** Without those whose first word is a participle, and the last of another of their type. */
function ungoverned(
  units: readonly Unit[],
  firings: readonly Firing<AnyEventRule>[],
): Firing<AnyEventRule>[] {
  const isParticiple = ({ match }: Firing<AnyEventRule>) => units[match.from]?.lower.endsWith('ing') === true
  if (!firings.some(isParticiple)) return [...firings]
  const governed = new Set(
    firings.flatMap(({ rule, match }) => (match.to - match.from > 1 ? [`${rule.type} ${match.to - 1}`] : [])),
  )
  return firings.filter(
    (firing) => !isParticiple(firing) || !governed.has(`${firing.rule.type} ${firing.match.from}`),
  )
}
