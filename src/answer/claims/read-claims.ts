/** Reads the claims of an article, sentence by sentence, each with its verdict. @module */
import type { IsoDate } from '../../base/date.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { beforeReading, WordBits } from '../../mention/word.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { saysItIsInvented } from '../../report/discourse/not-of-the-house.ts'
import { type Firing, type Rule, Rulebook } from '../../report/pattern/rulebook.ts'
import { type Unit, unitsAt } from '../../report/pattern/unit.ts'
import { reportedDrafts } from './as-reported.ts'
import { settled } from './certainty.ts'
import type { Claim, Predicate } from './claim.ts'
import type { ClaimContext, NotedContext, View } from './context.ts'
import { HINT_LISTS, hintsFrom } from './hints.ts'
import { outOfReach } from './out-of-reach.ts'
import { type Draft, needBits, type PredicateReader } from './predicate.ts'
import { PREDICATES } from './predicates.ts'
import { voiceAt } from './spoken.ts'
import { mayTellByFigure, toldByFigure } from './told-by-figure.ts'

const READERS: readonly PredicateReader[] = Object.values(PREDICATES)
/** Sets of readers are bits in that order. */
const NEEDED = READERS.map(({ needs }) => needBits(needs))
/** Those that wait for nothing, and those that wait for a sign. */
const UNCUED = bitsOf(READERS, ({ cues, rules, signs }) => !cues && !rules && !signs)
const SIGNED = bitsOf(READERS, ({ signs }) => signs !== undefined)
/** One look at the words of a sentence tells what they hint at and, in the bits above, whose words they are. */
const WORDS = new WordBits(...HINT_LISTS, ...READERS.flatMap(({ cues }) => (cues ? [cues] : [])))
const HINTS = (1 << HINT_LISTS.length) - 1
/** The readers whose words these are, by the bits above the hints. */
const CALLED = calledBy(READERS.flatMap(({ cues }, at) => (cues ? [1 << at] : [])))
const RULED = bitsOf(READERS, ({ rules }) => rules !== undefined)

function bitsOf<T>(all: readonly T[], holds: (one: T, at: number) => boolean): number {
  return all.reduce((bits, one, at) => (holds(one, at) ? bits | (1 << at) : bits), 0)
}

/** For each set of some readers, as bits, those readers as bits of all. */
function calledBy(readers: readonly number[]): Int32Array {
  return Int32Array.from({ length: 1 << readers.length }, (_, called) =>
    readers.reduce((bits, reader, at) => (called & (1 << at) ? bits | reader : bits), 0),
  )
}

/** What any of them needs; the readers whose needs are met by what a sentence names, by the bits of these. */
const ASKED = NEEDED.reduce((all, needed) => all | needed, 0)
const OPEN = Int32Array.from({ length: ASKED + 1 }, (_, named) =>
  bitsOf(NEEDED, (needed) => (needed & ~named) === 0),
)

interface Owned extends Rule {
  readonly rule: Rule
  /** Of `READERS`. */
  readonly reader: number
}

/** The rules of all predicates in one book, so that a sentence is gone through once. */
const book = lazily(
  () =>
    new Rulebook<Owned>(
      READERS.flatMap(({ rules = [] }, reader) =>
        rules.map((rule) => ({
          id: rule.id,
          patterns: rule.patterns,
          rule,
          reader,
          askers: 1 << reader,
          needed: needBits(rule.needs ?? []),
        })),
      ),
    ),
)
beforeReading(book)

const NONE: readonly never[] = []

interface OwnDraft {
  readonly reader: PredicateReader
  readonly draft: Draft
}

/** The rules of a sentence that hold, for each reader, and which readers these are. */
interface Fired {
  readonly readers: number
  readonly firings: readonly (readonly Firing<Rule>[] | undefined)[]
}

const NOTHING: Fired = { readers: 0, firings: NONE }

/** Of the readers that are `open`. */
function fired(sentence: MarkedSentence, open: number): Fired {
  const all = book().fire(sentence, open)
  if (all.length === 0) return NOTHING
  let readers = 0
  const firings: Firing<Rule>[][] = []
  for (const { rule, match } of all) {
    readers |= 1 << rule.reader
    firings[rule.reader] ??= []
    firings[rule.reader]?.push({ rule: rule.rule, match })
  }
  return { readers, firings }
}

/** What the predicates `asked` read from a sentence, in their order. */
function draftsIn(view: View, asked: number, { firings }: Fired): readonly OwnDraft[] {
  let drafts: OwnDraft[] | null = null
  // The lowest bit that is left, until none is.
  for (let rest = asked; rest !== 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest)
    const reader = READERS[at] as PredicateReader
    for (const draft of reader.read(view, firings[at] ?? NONE)) {
      drafts ??= []
      drafts.push({ reader, draft })
    }
  }
  return drafts ? withoutMisread(drafts) : NONE
}

/** Titles stand before names in every other sentence: said once an article is enough. */
const ONCE: ReadonlySet<Predicate> = new Set(['officeHeld'])

/** Those of some readers whose signs a sentence has. */
function signed(readers: number, named: number, hints: number): number {
  let found = 0
  for (let rest = readers; rest !== 0; rest &= rest - 1) {
    const reader = rest & -rest
    const signs = READERS[31 - Math.clz32(reader)]?.signs
    if (signs && ((named & signs.named) | (hints & signs.hints)) !== 0) found |= reader
  }
  return found
}

/** A line that names more is a table or a list run together, where nothing says what belongs to what. */
const MOST_MENTIONS = 120

/** In order of place; one claim once for a sentence, predicate and subject. */
export function readClaims(given: ClaimContext): Claim[] {
  const context: NotedContext = { ...given, notes: [] }
  const { article } = context
  const asOf = context.published ?? article.asOf ?? dayOfNews(context)
  // A page that calls itself satire claims nothing.
  if (saysItIsInvented(article)) return []
  const claims: Claim[] = []
  const told = new Set<string>()
  for (const sentence of article.sentences) {
    const { named, tokens } = sentence
    if (named === 0 || sentence.mentions.length > MOST_MENTIONS) continue
    const open = OPEN[named & ASKED] as number
    const found = open & RULED ? fired(sentence, open) : NOTHING
    const words = WORDS.in(tokens)
    const hints = hintsFrom(article, sentence, words & HINTS)
    // Those that find what they need, and a word or sign of theirs where they wait for one.
    const waiting = open & SIGNED
    const asked =
      (open & (UNCUED | (CALLED[words >> HINT_LISTS.length] as number))) |
      found.readers |
      (waiting && signed(waiting, named, hints))
    const mayTell = mayTellByFigure(article, sentence, hints)
    if (asked === 0 && !mayTell && !context.sayWhyNot) continue
    const view = new SentenceView(context, asOf, sentence, hints)
    const before = claims.length
    const drafts = asked === 0 ? NONE : draftsIn(view, asked, found)
    for (const { reader, draft } of drafts) {
      const key = `${reader.predicate}|${draft.subject}|${draft.printed}|${ONCE.has(reader.predicate) ? '' : article.text.slice(sentence.start, sentence.end)}`
      if (told.has(key)) continue
      told.add(key)
      claims.push(
        claimOf(view, reader.predicate, { ...draft, verdict: settled(view, reader.predicate, draft) }),
      )
    }
    if (mayTell)
      for (const draft of toldByFigure(view, drafts))
        if (draft.predicate) claims.push(claimOf(view, draft.predicate, draft))
    const beyond = context.sayWhyNot ? outOfReach(view, claims.length > before) : null
    if (beyond?.predicate) claims.push(claimOf(view, beyond.predicate, beyond))
  }
  for (const { draft, evidence } of reportedDrafts(context)) {
    const at = article.sentences.find((one) => evidence.start < one.end && evidence.end > one.start)
    if (at && draft.predicate) claims.push(claimOf({ context, asOf, sentence: at }, draft.predicate, draft))
  }
  return claims.sort((a, b) => a.evidence.start - b.evidence.start)
}

/** What is right as one thing is not wrong as another: "his majority of 174" is the House's, not his seat's. */
function withoutMisread(drafts: readonly OwnDraft[]): readonly OwnDraft[] {
  if (drafts.length < 2 || drafts.every(({ draft }) => draft.verdict.verdict !== 'refuted')) return drafts
  const right = new Set(
    drafts.flatMap(({ draft: { verdict, printed, at } }) =>
      verdict.verdict === 'supported' && typeof printed === 'number' ? [at.end] : [],
    ),
  )
  return drafts.filter(
    ({ draft: { verdict, printed, at } }) =>
      verdict.verdict !== 'refuted' || typeof printed !== 'number' || !right.has(at.end),
  )
}

/** Its units are made when they are first asked for: most sentences are never looked at so closely. */
class SentenceView implements View {
  readonly context: NotedContext
  readonly register: Register
  readonly asOf: IsoDate | null
  readonly sentence: MarkedSentence
  readonly at: number
  readonly hints: number
  readonly notes: unknown[] = []

  constructor(context: NotedContext, asOf: IsoDate | null, sentence: MarkedSentence, hints: number) {
    this.context = context
    this.register = context.register
    this.asOf = asOf
    this.sentence = sentence
    this.at = sentence.index
    this.hints = hints
  }

  get units(): readonly Unit[] {
    return unitsAt(this.context.article, this.at)
  }
}

/** An undated report of a poll speaks from that poll. */
function dayOfNews({ events }: ClaimContext): IsoDate | null {
  const polls = events.flatMap((event) =>
    event.type === 'byElectionResult' && event.modality === 'reported' && event.datePrecision === 'day'
      ? (event.date ?? [])
      : [],
  )
  return polls.sort().at(-1) ?? null
}

function claimOf(
  view: Pick<View, 'context' | 'asOf' | 'sentence'>,
  predicate: Predicate,
  draft: Draft,
): Claim {
  const { sentence, context, asOf } = view
  const voice = voiceAt(context.article, draft.at)
  return {
    ...draft.verdict,
    subject: draft.subject,
    predicate,
    printed: draft.printed,
    speaker: voice.speaker?.name || null,
    quoted: voice.quoted,
    evidence: { start: sentence.start, end: sentence.end },
    asOf,
    rule: draft.rule,
  }
}
