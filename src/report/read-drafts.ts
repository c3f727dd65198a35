/** Reads the sentences of an article one by one: which rules fire, whose act it is, and in what mood. @module */
import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import { type Clause, clauseAt } from './clause/clause.ts'
import { type Setting, settingOf } from './doers/doers.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './draft-of-firing.ts'
import { eventRulebook } from './events/all.ts'
import type { AnyEventRule } from './events/reader.ts'
import { firingsThatCount, mayTell } from './firings.ts'
import { likewise } from './likewise-drafts.ts'
import type { Firing } from './pattern/rulebook.ts'
import { WordsNeeded } from './words-needed.ts'

export function readDrafts(article: MarkedArticle): Draft[] {
  const words = new WordsNeeded(article)
  const setting = settingOf(article)
  const drafts: Draft[] = []
  let before: readonly Draft[] = []
  for (const sentence of article.sentences) {
    const own = readSentence(setting, sentence, words)
    before = own.length > 0 || before.length === 0 ? own : likewise(setting, sentence, before)
    for (const draft of before) drafts.push(draft)
  }
  return drafts
}

const NONE: readonly never[] = []

function readSentence(setting: Setting, sentence: MarkedSentence, words: WordsNeeded): readonly Draft[] {
  const fired = eventRulebook().fire(sentence)
  if (fired.length === 0) return NONE
  const told = fired.some(({ rule }) => rule.needs || rule.row)
    ? mayTell(fired, sentence, setting.article, words)
    : fired
  return told.length === 0 ? NONE : draftsFrom(setting, sentence, told)
}

/** What the rules that fired in a sentence come to. */
function draftsFrom(
  setting: Setting,
  sentence: MarkedSentence,
  fired: readonly Firing<AnyEventRule>[],
): readonly Draft[] {
  const units = setting.unitsAt(sentence.index)
  // Several rules may fire at one word.
  const clauses: (Clause | undefined)[] = []
  const clauseOf = (at: number): Clause => {
    clauses[at] ??= clauseAt(units, at)
    return clauses[at]
  }
  const firings = firingsThatCount(sentence, units, fired, clauseOf)
  if (firings.length === 0) return NONE
  const drafts = firings.map((firing) =>
    draftsOf(setting, sentence, units, firing, clauseOf(firing.match.from)),
  )
  const [only] = drafts
  if (drafts.length === 1 && only) return only
  if (firings.every(({ rule }) => rule.mood === undefined)) return drafts.flat()
  return drafts.flatMap((own, at) => own.filter((draft) => !isOverruled(draft, at, drafts, firings)))
}

/** "Follows Ann Lee in resigning": what a longer rule says of the mood of her act holds for the words inside it. */
function isOverruled(
  { type, person }: Draft,
  at: number,
  drafts: readonly (readonly Draft[])[],
  firings: readonly Firing<AnyEventRule>[],
): boolean {
  const { rule, match } = firings[at] as Firing<AnyEventRule>
  if (rule.mood || !person) return false
  return firings.some(
    (other, index) =>
      other.rule.mood !== undefined &&
      other.rule.type === type &&
      other.match.from <= match.from &&
      match.to <= other.match.to &&
      drafts[index]?.some((each) => each.person === person),
  )
}
