/** Reads the sentences of an article one by one: which rules fire, whose act it is, and in what mood. @module */
import { sliceOf } from '../base/span.ts'
import type { MarkedArticle, MarkedSentence, Speech } from '../mention/marked.ts'
import type { DateMention, PersonMention, SeatMention } from '../mention/mention.ts'
import { type Clause, clauseAt, togetherAfter } from './clause.ts'
import type { Draft } from './draft.ts'
import { eventRulebook } from './events/all.ts'
import type { AnyEventRule } from './events/reader.ts'
import { type Mood, moodOf } from './modality.ts'
import type { Match } from './pattern/match.ts'
import type { Firing } from './pattern/rulebook.ts'
import { type Unit, unitsOf } from './pattern/unit.ts'

export function readDrafts(article: MarkedArticle): Draft[] {
  const words = wordsOf(article)
  return article.sentences.flatMap((sentence) => readSentence(article, sentence, words))
}

function wordsOf(article: MarkedArticle): Set<string> {
  const words = new Set<string>()
  for (const sentence of article.sentences) for (const token of sentence.tokens) words.add(token.lower)
  return words
}

function readSentence(article: MarkedArticle, sentence: MarkedSentence, words: ReadonlySet<string>): Draft[] {
  const units = unitsOf(sentence)
  const firings = longest(
    eventRulebook()
      .fire(units)
      .filter(({ rule }) => !rule.needs || intersects(rule.needs, words)),
  )
  return firings.flatMap((firing) => draftsOf(article, sentence, units, firing))
}

function intersects(needed: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of needed) if (words.has(word)) return true
  return false
}

/** Of firings of one type that overlap, the longest; of equals, the first written. */
function longest(firings: readonly Firing<AnyEventRule>[]): Firing<AnyEventRule>[] {
  const kept: Firing<AnyEventRule>[] = []
  const order = [...firings].sort((a, b) => b.match.to - b.match.from - (a.match.to - a.match.from))
  for (const firing of order) {
    const clash = kept.some(
      (each) =>
        each.rule.type === firing.rule.type &&
        each.match.from < firing.match.to &&
        firing.match.from < each.match.to,
    )
    if (!clash) kept.push(firing)
  }
  return kept.sort((a, b) => a.match.from - b.match.from)
}

function draftsOf(
  article: MarkedArticle,
  sentence: MarkedSentence,
  units: readonly Unit[],
  firing: Firing<AnyEventRule>,
): Draft[] {
  const { rule, match } = firing
  const clause = clauseAt(units, match.from, sentence)
  const mood = moodFor(rule, units, clause)
  if (mood === 'demand') return []
  const doers = doersOf(article, units, firing, clause)
  if (doers.length === 0 && rule.doer === 'who') return []
  const persons: readonly (PersonMention | null)[] = doers.length > 0 ? doers : [null]
  const others = sentence.mentions.filter((each): each is PersonMention => each.kind === 'person')
  return persons.map((person) => {
    const common = {
      person,
      alternatives: others.filter((each) => each !== person),
      seat: sentence.mentions.find((each): each is SeatMention => each.kind === 'seat' && each.cued) ?? null,
      date: dateOf(units, match, clause),
      mood,
      sentence: sentence.index,
      evidence: [{ start: sentence.start, end: sentence.end }],
      rules: [rule.id],
    }
    return { ...common, type: rule.type, fields: rule.fields?.(match.roles) ?? {} } as Draft
  })
}

function moodFor(rule: AnyEventRule, units: readonly Unit[], clause: Clause): Mood {
  if (rule.mood) return rule.mood
  const mood = moodOf(units, clause)
  // "Will not stand again": the announcement is the deed, and its "not" belongs to it.
  if (rule.type === 'candidacy' && (mood === 'announcedFuture' || (rule.negative && mood === 'denial')))
    return 'reported'
  return mood
}

function doersOf(
  article: MarkedArticle,
  units: readonly Unit[],
  { rule, match }: Firing<AnyEventRule>,
  clause: Clause,
): readonly PersonMention[] {
  if (rule.doer === 'nobody') return []
  if (rule.doer === 'who') {
    const who = match.roles.get('who')
    if (who?.kind !== 'person') return []
    const at = units.findIndex((unit) => unit.mention === who)
    return who.possessive || at < 0 ? [who] : togetherAfter(units, at)
  }
  const speaker = speechAt(article, (units[match.from] as Unit).token.start)?.speaker
  if (clause.firstPerson) return speaker ? [speaker] : []
  return [...clause.subjects, ...companions(units, match.to)]
}

/** "left with Ann Lee and Bo Day": those who did it too. */
function companions(units: readonly Unit[], from: number): readonly PersonMention[] {
  for (let here = from; here < Math.min(units.length, from + 4); here++) {
    const unit = units[here] as Unit
    if (unit.lower === 'with' && units[here + 1]?.mention?.kind === 'person')
      return togetherAfter(units, here + 1)
    if (
      unit.mention?.kind !== 'date' &&
      unit.lower !== 'together' &&
      unit.lower !== 'along' &&
      unit.lower !== 'in'
    )
      break
  }
  return []
}

function speechAt(article: MarkedArticle, offset: number): Speech | undefined {
  return article.speeches.find((each) => each.start <= offset && offset < each.end)
}

const CLAUSE_MARKS = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '(',
  ')',
  'and',
  'but',
  'who',
  'which',
  'while',
  'after',
  'when',
  'that',
])
/** How far behind its trigger a date still belongs to it, in units. */
const DATE_REACH = 8

/** The date of the deed: in the trigger, else after it in its clause, else between subject and trigger, else at the head of the sentence. */
function dateOf(units: readonly Unit[], { from, to }: Match, clause: Clause): DateMention | null {
  const dateAt = (at: number): DateMention | null => {
    const mention = units[at]?.mention
    return mention?.kind === 'date' ? mention : null
  }
  for (let at = from; at < to; at++) if (dateAt(at)) return dateAt(at)
  for (let at = to; at < Math.min(units.length, to + DATE_REACH); at++) {
    const unit = units[at] as Unit
    if (dateAt(at)) return dateAt(at)
    if (!unit.mention && CLAUSE_MARKS.has(unit.lower)) break
  }
  for (let at = from - 1; at > clause.from; at--) {
    if (dateAt(at)) return dateAt(at)
    if (!units[at]?.mention && CLAUSE_MARKS.has((units[at] as Unit).lower)) break
  }
  for (let at = 0; at < Math.min(4, from); at++) if (dateAt(at)) return dateAt(at)
  return null
}

/** The words of a draft's evidence, for `--explain` and tests. */
export function evidenceText(article: MarkedArticle, draft: Draft): string {
  return draft.evidence.map((span) => sliceOf(article.text, span)).join(' … ')
}
