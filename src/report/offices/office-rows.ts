/** Rows of people and posts: what the line over them says was done is told of each. @module */

import { sliceOf } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { isRow } from '../doers/row.ts'
import { unitsAt } from '../pattern/unit.ts'
import { isOfOffice, type OfficeEventType } from './of-office.ts'
import { postAbout } from './office-days.ts'

const ROW = /\.(?:listed|inRow)$/
const UNDER = 'office.underHeading'
/** How many lines over the first row may say what the list is of. */
const REACH = 6
/** How many rows make a list. */
const LEAST = 2
/** How many sentences may stand between two rows of one list: a row may go on. */
const MOST_BETWEEN = 5

/** `acts` without rows of which nothing is known; those under a line that says what they are need no register. */
export function underLeads(acts: readonly Act[], article: MarkedArticle, register: Register): Act[] {
  const { sentences, text } = article
  const rows = new Set(
    acts
      .filter(({ rules }) => rules.some((rule) => ROW.test(rule)))
      .flatMap((act) => act.sentences)
      .filter((at) => isRow(sentences[at] as MarkedSentence, text)),
  )
  if (rows.size === 0) return acts.map(withoutRows)
  return acts.flatMap((act) => {
    if (!isRowAct(act)) return [withoutRows(act)]
    if (isPictured(act, article)) return []
    const row = act.sentences[0] ?? 0
    const lead = leadOver(row, rows, article)
    // "Ann Lee: Chief Whip. Quit to spend time": the row knows better than the line over it.
    const said =
      goingUnder(row, sentences) ??
      (lead && lead.type !== 'officeAppointed' ? (goingIn(row, sentences) ?? lead.type) : lead?.type)
    const named = act.fields.office ? act : lead?.ofPosts ? withRowName(act, article) : null
    if (said && named) return [{ ...named, type: said, rules: [...act.rules, UNDER] }]
    // "Ann Lee, home secretary", "Defence: Ann Lee": on the day the register has it begin.
    const begun = isAmongRows(row, rows) ? postAbout(act, register, article.asOf) : null
    if (begun && (act.fields.office || withRowName(act, article)))
      return [
        {
          ...act,
          type: 'officeAppointed',
          fields: { ...act.fields, office: act.fields.office || begun.name },
          posts: begun.posts,
        },
      ]
    return !said && act.rules.includes('officeAppointed.listed') ? [act] : []
  })
}

/** A row of a list, not a line that stands by itself. */
function isAmongRows(row: number, rows: ReadonlySet<number>): boolean {
  return rows.has(row - 1) || rows.has(row + 1)
}

/** "Ann Lee, home secretary, outside No 10": what a picture shows. */
function isPictured(act: Act, { sentences, text }: MarkedArticle): boolean {
  const sentence = sentences[act.sentences[0] ?? -1]
  const last = sentence?.mentions.findLast((each) => each.kind === 'office')
  return Boolean(sentence && last) && SHOWN.test(text.slice(last?.end, sentence?.end))
}

const SHOWN =
  /^,? (?:outside|at|in|on|with|during|before|after|leaves|leaving|arrives|arriving|speaking|pictured|walks|walking)\b/

/** What is told in a sentence as well needs no row. */
function withoutRows(act: Act): Act {
  return isOfOffice(act.type) ? { ...act, rules: act.rules.filter((rule) => !ROW.test(rule)) } : act
}

/** A row of a list of appointments, known to be one by the line over it. */
export function isUnderLead(act: Act): boolean {
  return act.type === 'officeAppointed' && act.rules.includes(UNDER)
}

function isRowAct(act: Act): boolean {
  return isOfOffice(act.type) && act.rules.every((rule) => ROW.test(rule))
}

/** What the line over the list says; null where it says nothing, or where there is no list. */
function leadOver(row: number, rows: ReadonlySet<number>, { sentences, text }: MarkedArticle): Lead | null {
  let first = row
  let count = 0
  for (let at = row; at >= Math.max(0, first - MOST_BETWEEN); at--) {
    const line = sentences[at] as MarkedSentence
    // "IN", under those who are out.
    if (!rows.has(at) && line.tokens.length <= LONGEST_LINE && isLead(line, text) && saidBy(line)) break
    if (!rows.has(at)) continue
    first = at
    count++
  }
  for (let at = row + 1; at <= row + MOST_BETWEEN && count < LEAST; at++) if (rows.has(at)) count++
  if (count < LEAST) return null
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const line = sentences[at] as MarkedSentence
    // A point of the list is not over it.
    const isOver = isLead(line, text) && !(isPoint(line) && isPoint(sentences[row]))
    const type = isOver ? saidBy(line) : null
    if (type)
      return { type, ofPosts: isOfPosts(sentences[row]) || isOfPosts(line) || isOfPosts(sentences[at - 1]) }
  }
  return null
}

function isPoint(line: MarkedSentence | undefined): boolean {
  return line !== undefined && line.people.length > 0 && line.tokens[0]?.kind === 'mark'
}

interface Lead {
  readonly type: OfficeEventType
  /** Posts are spoken of, so that a row that names none may be of one. */
  readonly ofPosts: boolean
}

function isOfPosts(line: MarkedSentence | undefined): boolean {
  return line?.tokens.some((each) => POSTS.has(each)) ?? false
}

const POSTS = wordSet(
  'cabinet shadow minister ministers ministerial frontbench bench committee committees chairs chairmen reshuffle appointment appointments spokesperson spokespeople secretary secretaries',
)

/** The row and what goes on in its own line. */
function goingIn(row: number, sentences: readonly MarkedSentence[]): OfficeEventType | null {
  for (let at = row; sentences[at] && sentences[at]?.block === sentences[row]?.block; at++) {
    if (at > row && POINTED.test(sentences[at]?.tokens[0]?.text ?? '')) break
    const going = saidBy(sentences[at] as MarkedSentence)
    if (going && going !== 'officeAppointed') return going
  }
  return null
}

/** "Resigned October 1998" as the line under a name and a post. */
function goingUnder(row: number, sentences: readonly MarkedSentence[]): OfficeEventType | null {
  const next = sentences[row + 1]
  if (!next || next.block === sentences[row]?.block || next.tokens.length > LONGEST_LINE) return null
  const going = GOING.test(next.tokens[0]?.lower ?? '') ? saidBy(next) : null
  return going === 'officeAppointed' ? null : going
}

/** In tokens. */
const LONGEST_LINE = 6
const GOING = /^(?:resigned|quit|sacked|fired|axed|dismissed)$/

const POINTED = /^[•*·–—-]$/

/** A heading, or a sentence that says that a list comes: others tell a story of their own. */
function isLead(line: MarkedSentence, text: string): boolean {
  if (line.role === 'title' || /^[:?]$/.test(line.tokens.at(-1)?.text ?? '') || isRow(line, text)) return true
  return line.tokens.some((each) => ANNOUNCING.has(each))
}

const ANNOUNCING = wordSet('following list full below here these')

/** The first word that tells. */
function saidBy({ tokens }: MarkedSentence): OfficeEventType | null {
  for (const { lower } of tokens)
    for (const [type, words] of Object.entries(SAYING)) if (words.test(lower)) return type as OfficeEventType
  return null
}

const SAYING = {
  officeResigned:
    /^(?:resign(?:s|ed|ing|ations?)?|quit(?:s|ting|ters)?|departures?|exits?|walkouts?|gone|leavers)$/,
  officeDismissed: /^(?:sack(?:ed|ings?)|fired|axed|dismiss(?:ed|als?)|out)$/,
  officeAppointed:
    /^(?:appoint(?:ed|s|ments?|ees)|promot(?:ed|ions?)|reshuffle[ds]?|elected|line-?up|newcomers|names|announced|results|chosen|new|in)$/,
} as const satisfies Record<OfficeEventType, RegExp>

const MOST_NAME = 60
const MARKS = /^[\s•*·–—-]+|[\s:–—-]+$/g

/** "Defence: Ann Lee MP", "Health Committee - Con - Ann Lee (Dover)": the post is what stands before the name, the name is all that follows. */
function withRowName(act: Act, article: MarkedArticle): Act | null {
  const sentence = article.sentences[act.sentences[0] ?? -1]
  const { person } = act
  if (!sentence || !person) return null
  const units = unitsAt(article, sentence.index)
  const at = units.findIndex(({ mention }) => mention === person)
  const opening = units.findIndex((unit, here) => here > 0 && here < at && SEPARATORS.has(unit))
  if (at < 0 || opening < 1) return null
  const before = units.slice(0, opening)
  const between = units.slice(opening, at)
  const behind = units.slice(at + 1)
  const fits =
    before.every(
      ({ mention }) => mention?.kind !== 'person' && mention?.kind !== 'date' && mention?.kind !== 'seat',
    ) &&
    between.every((unit) => SEPARATORS.has(unit) || unit.mention?.kind === 'party' || PARTIES.has(unit)) &&
    (behind.length === 0 ||
      /^(?:mp|\(|,)$/.test(behind[0]?.lower ?? '') ||
      behind[0]?.mention?.kind === 'office')
  if (!fits) return null
  const start = before[0]?.token.start ?? sentence.start
  const end = units[opening]?.token.start ?? start
  const printed = sliceOf(article.text, { start, end }).replace(MARKS, '').replace(/^the /i, '')
  if (printed.length === 0 || printed.length > MOST_NAME || !/\p{Lu}/u.test(printed)) return null
  const office = /committee$/i.test(printed) ? `chair of the ${printed}` : printed
  return { ...act, fields: { ...act.fields, office } }
}

const SEPARATORS = wordSet(': - – —')
const PARTIES = wordSet('con lab ld lib dem snp dup ind green')
