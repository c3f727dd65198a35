/** Reads the claims of an article, sentence by sentence, each with its verdict. @module */
import type { IsoDate } from '../../base/date.ts'
import { inOrder } from '../../base/in-order.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { beforeReading } from '../../mention/word.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { saysItIsInvented } from '../../report/discourse/not-of-the-house.ts'
import { type Firing, type Rule, Rulebook } from '../../report/pattern/rulebook.ts'
import { type Unit, unitsAt } from '../../report/pattern/unit.ts'
import { reportedDrafts } from './as-reported.ts'
import { settled } from './certainty.ts'
import type { Claim, Predicate, Verdict } from './claim.ts'
import { type ClaimContext, type NotedContext, onceAContext, onceAView, type View } from './context.ts'
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
const LISTS = [...HINT_LISTS, ...READERS.flatMap(({ cues }) => (cues ? [cues] : []))]
const HINTS = (1 << HINT_LISTS.length) - 1
/** The readers whose words these are, by the bits above the hints. */
const CALLED = calledBy(READERS.flatMap(({ cues }, at) => (cues ? [1 << at] : [])))

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
          needed: needBits(rule.needs ?? []) | (NEEDED[reader] as number),
        })),
      ),
      LISTS,
    ),
)
beforeReading(book)

const NONE: readonly never[] = []

interface OwnDraft {
  readonly reader: PredicateReader
  readonly draft: Draft
}

type Fired = readonly Firing<Owned>[]

/** The readers some rules that hold are of, as bits. */
function readersOf(fired: Fired): number {
  let readers = 0
  for (let at = 0; at < fired.length; at++) {
    const { rule } = fired[at] as Firing<Owned>
    readers |= 1 << rule.reader
  }
  return readers
}

/** Those of a reader's own rules that hold. */
function firingsOf(fired: Fired, reader: number): readonly Firing<Rule>[] {
  let own: Firing<Rule>[] | null = null
  for (let at = 0; at < fired.length; at++) {
    const { rule, match } = fired[at] as Firing<Owned>
    if (rule.reader !== reader) continue
    if (own) own.push({ rule: rule.rule, match })
    else own = [{ rule: rule.rule, match }]
  }
  return own ?? NONE
}

/** What the predicates `asked` read from a sentence, in their order. */
function draftsIn(view: View, asked: number, fired: Fired): readonly OwnDraft[] {
  let drafts: OwnDraft[] | null = null
  // The lowest bit that is left, until none is.
  for (let rest = asked; rest !== 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest)
    const reader = READERS[at] as PredicateReader
    for (const draft of reader.read(view, firingsOf(fired, at))) {
      if (drafts) drafts.push({ reader, draft })
      else drafts = [{ reader, draft }]
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
  const context: NotedContext = { ...given, notes: onceAContext.notes() }
  const { article } = context
  // A page that calls itself satire claims nothing.
  if (saysItIsInvented(article)) return []
  const claims = new Claims(context, context.published ?? article.asOf ?? dayOfNews(context))
  const { sentences } = article
  for (let at = 0; at < sentences.length; at++) claims.read(sentences[at] as MarkedSentence)
  claims.addReported()
  return inOrder(claims.found, byEvidence)
}

/** The claims of an article, gathered sentence by sentence. */
class Claims {
  readonly found: Claim[] = []
  readonly #context: NotedContext
  readonly #asOf: IsoDate | null
  readonly #told = new Set<string>()

  constructor(context: NotedContext, asOf: IsoDate | null) {
    this.#context = context
    this.#asOf = asOf
  }

  read(sentence: MarkedSentence): void {
    const { named } = sentence
    if (named === 0 || sentence.mentions.length > MOST_MENTIONS) return
    const open = OPEN[named & ASKED] as number
    const rules = book()
    const fired = rules.fire(sentence)
    const words = rules.said
    const hints = hintsFrom(this.#context.article, sentence, words & HINTS)
    // Those that find what they need, and a word or sign of theirs where they wait for one.
    const waiting = open & SIGNED
    const asked =
      (open & (UNCUED | (CALLED[words >> HINT_LISTS.length] as number))) |
      readersOf(fired) |
      (waiting && signed(waiting, named, hints))
    const mayTell = mayTellByFigure(this.#context.article, sentence, hints)
    if (asked !== 0 || mayTell || this.#context.sayWhyNot)
      this.#take(new SentenceView(this.#context, this.#asOf, sentence, hints), asked, fired, mayTell)
  }

  /** Those of one sentence: what readers draft, what its figures tell by themselves and, where that is wanted, what lies beyond. */
  #take(view: View, asked: number, fired: Fired, mayTell: boolean): void {
    const before = this.found.length
    const drafts = asked === 0 ? NONE : draftsIn(view, asked, fired)
    for (const { reader, draft } of drafts) this.#addOnce(view, reader.predicate, draft)
    if (mayTell) for (const draft of toldByFigure(view, drafts)) this.#add(view, draft)
    const beyond = this.#context.sayWhyNot ? outOfReach(view, this.found.length > before) : null
    if (beyond) this.#add(view, beyond)
  }

  #addOnce(view: View, predicate: Predicate, draft: Draft): void {
    const { start, end } = view.sentence
    const printed = ONCE.has(predicate) ? '' : this.#context.article.text.slice(start, end)
    const key = `${predicate}|${draft.subject}|${draft.printed}|${printed}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.found.push(claimOf(view, predicate, draft, settled(view, predicate, draft)))
  }

  #add(view: Pick<View, 'context' | 'asOf' | 'sentence'>, draft: Draft): void {
    if (draft.predicate) this.found.push(claimOf(view, draft.predicate, draft, draft.verdict))
  }

  /** What only the record holds against the page. */
  addReported(): void {
    const context = this.#context
    for (const { draft, evidence } of reportedDrafts(context)) {
      const sentence = context.article.sentences.find(
        (one) => evidence.start < one.end && evidence.end > one.start,
      )
      if (sentence) this.#add({ context, asOf: this.#asOf, sentence }, draft)
    }
  }
}

function byEvidence(a: Claim, b: Claim): number {
  return a.evidence.start - b.evidence.start
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
  readonly notes: unknown[] = onceAView.notes()

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
  verdict: Verdict,
): Claim {
  const { sentence, context, asOf } = view
  const voice = voiceAt(context.article, draft.at)
  return {
    ...verdict,
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
