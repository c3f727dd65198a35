/** Rows of a list of candidates, or of members who go: what they are is said over the list. @module */
import type { PartyId } from '../../base/id.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { Act } from '../act.ts'
import type { EventFields } from '../event.ts'
import { isRow } from '../row.ts'

export interface RowHeading {
  readonly status: EventFields['candidacy']['status']
  readonly party: PartyId | null
}

/** Rows back from one to the words over the list, at the most, and sentences over them that may say it. */
const MOST_ROWS = 700
const REACH = 3

const headingsOf = once((_: MarkedArticle) => new Map<number, RowHeading | null>())

/** Null for an act that is no row, or one of a list of something else. */
export function rowHeadingOf(act: Act, article: MarkedArticle): RowHeading | null {
  const [at] = act.sentences
  if (at === undefined || !act.rules.every(isRowRule)) return null
  const over = overRows(at, article)
  const held = headingsOf(article)
  if (!held.has(over)) held.set(over, headingAt(over, article))
  return held.get(over) ?? null
}

export function isRowRule(rule: string): boolean {
  return rule === 'candidacy.row' || rule === 'candidacy.partyRow'
}

/** The last sentence before the rows. */
function overRows(at: number, { sentences, text }: MarkedArticle): number {
  let over = at - 1
  while (over > 0 && at - over < MOST_ROWS && isNamed(sentences[over] as MarkedSentence, text)) over--
  return over
}

function isNamed(sentence: MarkedSentence, text: string): boolean {
  return (
    isRow(sentence, text) && sentence.mentions.some((each) => each.kind === 'seat' || each.kind === 'person')
  )
}

function headingAt(over: number, { sentences }: MarkedArticle): RowHeading | null {
  const near = sentences.slice(Math.max(0, over - REACH), over + 1)
  const words = near.flatMap(({ tokens }) => tokens.map((token) => token.lower))
  const said = ` ${words.join(' ')} `
  const lead = [...sentences.slice(0, 2), ...near]
  const parties = new Set(
    lead.flatMap(({ mentions }) => mentions.flatMap((each) => (each.kind === 'party' ? [each.party] : []))),
  )
  const party = parties.size === 1 ? ([...parties][0] as PartyId) : null
  if (GOING.test(said)) return { status: 'standing_down', party: null }
  if (!/ candidates? /.test(said)) return null
  return { status: CHOSEN.test(said) ? 'selected' : 'standing', party }
}

const GOING = / (?:standing down|stepping down|not standing|retiring|not be standing|not seeking) /
const CHOSEN = / (?:select\w+|chosen|adopted|picked|shortlist\w*|confirmed|announced) /
