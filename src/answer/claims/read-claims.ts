/** Reads the claims of an article, sentence by sentence, each with its verdict. @module */
import type { IsoDate } from '../../base/date.ts'
import { saysItIsInvented } from '../../report/discourse/not-of-the-house.ts'
import { type Firing, type Rule, Rulebook } from '../../report/pattern/rulebook.ts'
import { type Unit, unitsOf } from '../../report/pattern/unit.ts'
import { reportedDrafts } from './as-reported.ts'
import type { Claim, Predicate } from './claim.ts'
import type { ClaimContext, View } from './context.ts'
import { outOfReach } from './out-of-reach.ts'
import { type Draft, type Need, offers, type PredicateReader } from './predicate.ts'
import { PREDICATES } from './predicates.ts'
import { voiceAt } from './spoken.ts'

const READERS: readonly PredicateReader[] = Object.values(PREDICATES)

interface Owned extends Rule {
  readonly rule: Rule
  readonly reader: PredicateReader
}

/** The predicates a sentence may speak of, and their rules in one book, so that it is gone through once. */
interface Shelf {
  readonly readers: readonly PredicateReader[]
  readonly book: Rulebook<Owned>
}

/** By the set of predicates, as bits: sentences name few combinations of things. */
const SHELVES = new Map<number, Shelf>()

function shelfFor(offered: ReadonlySet<Need>): Shelf {
  let bits = 0
  for (const [at, reader] of READERS.entries())
    if (reader.needs.every((need) => offered.has(need))) bits |= 1 << at
  let shelf = SHELVES.get(bits)
  if (!shelf) {
    const readers = READERS.filter((_, at) => bits & (1 << at))
    const rules = readers.flatMap((reader) =>
      (reader.rules ?? []).map((rule) => ({ id: rule.id, patterns: rule.patterns, rule, reader })),
    )
    shelf = { readers, book: new Rulebook<Owned>(rules) }
    SHELVES.set(bits, shelf)
  }
  return shelf
}

function firingsIn(
  units: readonly Unit[],
  book: Rulebook<Owned>,
): ReadonlyMap<PredicateReader, readonly Firing<Rule>[]> {
  const found = new Map<PredicateReader, Firing<Rule>[]>()
  for (const { rule, match } of book.fire(units)) {
    const list = found.get(rule.reader)
    if (list) list.push({ rule: rule.rule, match })
    else found.set(rule.reader, [{ rule: rule.rule, match }])
  }
  return found
}

/** Titles stand before names in every other sentence: said once an article is enough. */
const ONCE: ReadonlySet<Predicate> = new Set(['officeHeld'])

/** A line that names more is a table or a list run together, where nothing says what belongs to what. */
const MOST_MENTIONS = 120

/** In order of place; one claim once for a sentence, predicate and subject. */
export function readClaims(context: ClaimContext): Claim[] {
  const { article, register } = context
  const asOf = context.published ?? article.asOf ?? dayOfNews(context)
  // A page that calls itself satire claims nothing.
  if (saysItIsInvented(article)) return []
  const claims: Claim[] = []
  const told = new Set<string>()
  for (const [at, sentence] of article.sentences.entries()) {
    if (sentence.mentions.length === 0 || sentence.mentions.length > MOST_MENTIONS) continue
    const view: View = { context, register, asOf, sentence, at, units: unitsOf(sentence) }
    const before = claims.length
    const { readers, book } = shelfFor(offers(sentence))
    const firings = firingsIn(view.units, book)
    const drafts = readers.flatMap((reader) => {
      const own = firings.get(reader)
      return reader.rules && !own ? [] : reader.read(view, own ?? []).map((draft) => ({ reader, draft }))
    })
    // What is right as one thing is not wrong as another: "his majority of 174" is the House's, not his seat's.
    const right = new Set(
      drafts.flatMap(({ draft }) =>
        draft.verdict.verdict === 'supported' && typeof draft.printed === 'number' ? [draft.at.end] : [],
      ),
    )
    for (const { reader, draft } of drafts) {
      if (draft.verdict.verdict === 'refuted' && typeof draft.printed === 'number' && right.has(draft.at.end))
        continue
      const key = `${reader.predicate}|${draft.subject}|${draft.printed}|${ONCE.has(reader.predicate) ? '' : article.text.slice(sentence.start, sentence.end)}`
      if (told.has(key)) continue
      told.add(key)
      claims.push(claimOf(view, reader.predicate, draft))
    }
    const open = context.sayWhyNot ? outOfReach(view, claims.length > before) : null
    if (open?.predicate) claims.push(claimOf(view, open.predicate, open))
  }
  for (const { draft, evidence } of reportedDrafts(context)) {
    const at = article.sentences.find((one) => evidence.start < one.end && evidence.end > one.start)
    if (at && draft.predicate) claims.push(claimOf({ context, asOf, sentence: at }, draft.predicate, draft))
  }
  return claims.sort((a, b) => a.evidence.start - b.evidence.start)
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
