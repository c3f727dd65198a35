/** Rows of a list of candidates, or of members who go: what they are is said over the list. @module */
import type { PartyId } from '../../base/id.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { PersonMention, SeatMention } from '../../mention/mention.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import type { Act } from '../discourse/act.ts'
import { isRow } from '../doers/row.ts'
import type { Draft } from '../draft.ts'
import type { EventFields } from '../event.ts'
import { unitsAt } from '../pattern/unit.ts'
import { isElsewhere } from './body-stood-for.ts'

export interface RowHeading {
  readonly status: EventFields['candidacy']['status']
  readonly party: PartyId | null
  /** Named over the rows as the one that is fought for, on a page that tells of a contest for a seat of the House. */
  readonly seat: SeatMention | null
}

/** Rows back from one to the words over the list, at the most, and sentences over them that may say it. */
const MOST_ROWS = 700
const REACH = 3

const headingsOf = once((_: MarkedArticle) => new Map<number, RowHeading | null>())

/** Null for an act that is no row, or one of a list of something else. */
export function rowHeadingOf(act: Act, article: MarkedArticle): RowHeading | null {
  if (!act.rules.every(isRowRule)) return null
  const held = headingsOf(article)
  // Who is in the list may be under a picture too.
  for (const at of act.sentences) {
    const over = overRows(at, article)
    if (!held.has(over)) held.set(over, headingAt(over, article))
    const heading = held.get(over)
    if (heading) return heading
  }
  return null
}

export function isRowRule(rule: string): boolean {
  return rule === 'candidacy.row' || rule === 'candidacy.partyRow'
}

/** The seat of a row is said over the rows. */
export const HEADED_BY_SEAT = 'candidacy.headed'

/** "Ann Lee → Bo Day". */
export function isHandover({ rules }: Act): boolean {
  return rules.every((rule) => rule === 'candidacy.giver' || rule === 'candidacy.taker')
}

/** The seat that is handed over: of its row, which a full stop may cut from the names. */
export function seatHandedOver(act: Act, { sentences }: MarkedArticle): SeatMention | null {
  const [at] = act.sentences
  const here = at === undefined ? undefined : sentences[at]
  if (!here) return null
  const row = [here, sentences[here.index - 1]].filter((each) => each?.block === here.block)
  return (
    row.flatMap((each) => each?.mentions ?? []).find((each): each is SeatMention => each.kind === 'seat') ??
    null
  )
}

/** The last sentence before the rows. */
function overRows(at: number, { sentences, text }: MarkedArticle): number {
  let over = at - 1
  while (over > 0 && at - over < MOST_ROWS && isNamed(sentences[over] as MarkedSentence, text)) over--
  return over
}

function isNamed(sentence: MarkedSentence, text: string): boolean {
  return (
    isRow(sentence, text) &&
    sentence.tokens.at(-1)?.lower !== ':' &&
    sentence.mentions.some((each) => each.kind === 'seat' || each.kind === 'person')
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
  if (GOING.test(said)) return { status: 'standing_down', party: null, seat: null }
  if (!/ candidates? /.test(said)) return null
  const isOfTheHouse = lead.some((each) => speaksOfByElection(each)) && !near.some(isElsewhere)
  const seats = near.flatMap(({ mentions }) => mentions.filter((each) => each.kind === 'seat'))
  return {
    status: CHOSEN.test(said) ? 'selected' : 'standing',
    party,
    seat: (isOfTheHouse && seats.at(-1)) || null,
  }
}

/** Rows that open with a name and a mark beside rows that name a party: of a party that nobody knows. */
export function withRowsBeside(drafts: readonly Draft[], article: MarkedArticle): readonly Draft[] {
  const rows = drafts.filter(({ rules }) => rules.includes(PARTY_ROW))
  if (rows.length < LEAST) return drafts
  const told = new Set(rows.map(({ sentence }) => sentence))
  const found: Draft[] = []
  for (const row of rows)
    for (const step of [-1, 1])
      for (let at = row.sentence + step; !told.has(at); at += step) {
        const person = namedInRow(article, at)
        if (!person) break
        told.add(at)
        const { start, end } = article.sentences[at] as MarkedSentence
        found.push({
          ...row,
          person,
          alternatives: [],
          seat: null,
          date: null,
          fields: { party: null },
          sentence: at,
          evidence: [{ start, end }],
        } as Draft)
      }
  return found.length > 0 ? [...drafts, ...found].sort((a, b) => a.sentence - b.sentence) : drafts
}

const PARTY_ROW = 'candidacy.partyRow'
const LEAST = 2
/** How many words the row of a candidate may have. */
const MOST_WORDS = 16

function namedInRow(article: MarkedArticle, at: number): PersonMention | null {
  const sentence = article.sentences[at]
  if (!sentence || sentence.tokens.length > MOST_WORDS || !isRow(sentence, article.text)) return null
  const units = unitsAt(article, at)
  const first = units.findIndex(({ token }) => token.kind === 'word')
  const person = units[first]?.mention
  if (person?.kind !== 'person' || person.form !== 'full' || person.possessive) return null
  return /^[,(–—:-]$/.test(units[first + 1]?.lower ?? '') ? person : null
}

const GOING = / (?:standing down|stepping down|not standing|retiring|not be standing|not seeking) /
const CHOSEN = / (?:select\w+|chosen|adopted|picked|shortlist\w*|confirmed|announced) /
