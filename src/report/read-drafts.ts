/** Reads the sentences of an article one by one: which rules fire, whose act it is, and in what mood. @module */
import { sliceOf } from '../base/span.ts'
import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import type { PersonMention, SeatMention } from '../mention/mention.ts'
import { type Clause, clauseAt } from './clause.ts'
import { dateBeside, dateOf } from './date-of-draft.ts'
import { doersOf, type Setting, settingOf } from './doers.ts'
import type { Draft } from './draft.ts'
import { eventRulebook } from './events/all.ts'
import type { AnyEventRule } from './events/reader.ts'
import { type Mood, moodOf } from './modality.ts'
import { isOfParties } from './of-parties.ts'
import type { Match } from './pattern/match.ts'
import type { Firing } from './pattern/rulebook.ts'
import type { Unit } from './pattern/unit.ts'

export function readDrafts(article: MarkedArticle): Draft[] {
  const words = wordsOf(article)
  const setting = settingOf(article)
  return article.sentences.flatMap((sentence) => readSentence(setting, sentence, words))
}

function wordsOf(article: MarkedArticle): Set<string> {
  const words = new Set<string>()
  for (const sentence of article.sentences) for (const token of sentence.tokens) words.add(token.lower)
  return words
}

function readSentence(setting: Setting, sentence: MarkedSentence, words: ReadonlySet<string>): Draft[] {
  const units = setting.unitsAt(sentence.index)
  const firings = longest(
    eventRulebook()
      .fire(units)
      .filter(({ rule }) => !rule.needs || intersects(rule.needs, words)),
  )
  return firings.flatMap((firing) => draftsOf(setting, sentence, units, firing))
}

function intersects(needed: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of needed) if (words.has(word)) return true
  return false
}

/** Of firings of one type and mood that overlap, the longest; of equals, the first written. */
function longest(firings: readonly Firing<AnyEventRule>[]): Firing<AnyEventRule>[] {
  const kept: Firing<AnyEventRule>[] = []
  const order = [...firings].sort((a, b) => b.match.to - b.match.from - (a.match.to - a.match.from))
  for (const firing of order) {
    const clash = kept.some(
      (each) =>
        each.rule.type === firing.rule.type &&
        each.rule.mood === firing.rule.mood &&
        each.match.from < firing.match.to &&
        firing.match.from < each.match.to,
    )
    if (!clash) kept.push(firing)
  }
  return kept.sort((a, b) => a.match.from - b.match.from)
}

function draftsOf(
  setting: Setting,
  sentence: MarkedSentence,
  units: readonly Unit[],
  firing: Firing<AnyEventRule>,
): Draft[] {
  const { rule, match } = firing
  const clause = clauseAt(units, match.from)
  if (rule.voice && (rule.voice === 'passive') !== clause.passive) return []
  const mood = moodFor(rule, units, match, clause)
  if (mood === 'demand' || (isOfParties(rule.type) && isState(clause))) return []
  const doers = doersOf(setting, sentence.index, firing, clause)
  const elsewhere = clause.stranger || clause.group !== null
  if (
    doers.length === 0 &&
    (rule.doer === 'who' || rule.doer === 'group' || (rule.doer === 'subject' && elsewhere))
  )
    return []
  const persons: readonly (PersonMention | null)[] = doers.length > 0 ? doers : [null]
  const others = sentence.mentions.filter((each): each is PersonMention => each.kind === 'person')
  return persons.map((person) => {
    const common = {
      person,
      alternatives: others.filter((each) => each !== person),
      seat: sentence.mentions.find((each): each is SeatMention => each.kind === 'seat' && each.cued) ?? null,
      date:
        doers.length > 1 && rule.doer === 'who' ? dateBeside(units, person) : dateOf(units, match, clause),
      mood,
      sentence: sentence.index,
      evidence: [{ start: sentence.start, end: sentence.end }],
      rules: [rule.id],
    }
    return { ...common, type: rule.type, fields: rule.fields?.(match.roles) ?? {} } as Draft
  })
}

/** "Remains suspended": how things stand, not what was done. */
function isState({ chain }: Clause): boolean {
  return STATES.has(chain.at(-1) ?? '') || (chain.at(-1) === 'still' && STATES.has(chain.at(-2) ?? ''))
}

const STATES = new Set([
  'remain',
  'remains',
  'remained',
  'remaining',
  'stays',
  'stayed',
  'currently',
  'still',
])

function moodFor(rule: AnyEventRule, units: readonly Unit[], { from, to }: Match, clause: Clause): Mood {
  if (rule.mood) return rule.mood
  // Words inside a trigger weigh as those before it do: "Labour would not readmit Ann Lee".
  const inside = isOfParties(rule.type) ? units.slice(from, to).filter((unit) => !unit.mention) : []
  const told = moodOf(
    units,
    clause,
    inside.map((unit) => unit.lower),
  )
  // "Ann Lee, who left the party," and "after Ann Lee left" tell the leaving as background.
  const background = isOfParties(rule.type) && (clause.relative || clause.hungOn !== null)
  const mood = told === 'reported' && background ? 'recap' : told
  // "Will not stand again": the announcement is the deed, and its "not" belongs to it.
  if (rule.type === 'candidacy' && (mood === 'announcedFuture' || (rule.negative && mood === 'denial')))
    return 'reported'
  return mood
}

/** The words of a draft's evidence, for `--explain` and tests. */
export function evidenceText(article: MarkedArticle, draft: Draft): string {
  return draft.evidence.map((span) => sliceOf(article.text, span)).join(' … ')
}
