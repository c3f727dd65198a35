/** The n-th of a kind in a time: "the third defection by a Tory to Labour in just over a month". @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { textOf, type View } from './context.ts'
import { actsKnown, type Counted, type Kind } from './counted-acts.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { personBefore } from './person-near.ts'
import { ordinal } from './position.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { unknown, verdict } from './verdict.ts'
import { type Window, windowOf } from './window.ts'
import { partyName, personName } from './wording.ts'

const DEED =
  /\b(?:defect(?:s|ed|ing|ion|ions|or|ors)?|cross(?:ed|es|ing)? the floor|switch(?:ed|es|ing)?|turncoats?|walk(?:ed|s|ing)? out of|abandon(?:ed|s|ing)?|quit(?:s|ting)?|deserted|jump(?:ed|s|ing)? ship)\b/i
const LEAVES =
  /\b(?:quit(?:s|ting)?|leave|leaves|leaving|left|walk(?:ed|s|ing)? out of|abandon(?:ed|s|ing)?|desert(?:ed|s|ing)?|resign(?:ed|s|ing)? from|depart(?:ed|s|ing)?)\b/i
const WHO =
  /\b(?:mps?|members?|tor(?:y|ies)|defections?|defectors?|politicians?|backbenchers?|lawmakers?|departures?|conservatives?|turncoats?)\b/i
const NOT_MEMBERS =
  /\b(?:councillors?|msps?|meps?|peers?|lords?|donors?|senators?|candidates?|ministers?|activists?|voters?|former (?:tory |labour |conservative )?mps?|ex-mps?|members of the senedd|mayors?)\b/i

export const countInWindow: PredicateReader = {
  predicate: 'countInWindow',
  needs: ['number', 'party'],
  read(view) {
    if (!mayBeAbout(view, HINT.leaving)) return []
    const sentence = textOf(view, view.sentence.start, view.sentence.end)
    if (!(DEED.test(sentence) || LEAVES.test(sentence)) || !WHO.test(sentence)) return []
    for (const number of view.sentence.mentions) {
      if (number.kind !== 'number' || !isCount(view, number)) continue
      const clause = textOf(view, number.start, view.sentence.end)
      if (NOT_MEMBERS.test(clause.slice(0, 70)) || isOtherBody(view, number) || isSupposed(view, number))
        continue
      const draft = draftOf(view, number, sentence)
      if (draft) return [draft]
    }
    return []
  },
}

/** "Third defection", "ninth MP this week to walk out", "three Tories have defected". */
function isCount(view: View, number: NumberMention): boolean {
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 40) return false
  const after = textOf(view, number.end, Math.min(number.end + 48, view.sentence.end))
  if (number.unit === 'ordinal')
    return (
      number.value > 1 &&
      /^\s+(?:\w+ ){0,2}?(?:mps?|members?|tory|defections?|defector|politician|backbencher|conservative|departure)\b/i.test(
        after,
      )
    )
  if (number.unit !== 'members' && number.unit !== 'none') return false
  return /^\s*(?:\w+ )?(?:mps?|tories|members|defections|defectors|conservatives)\s+(?:\w+ ){0,2}?(?:have|had|has)?\s*(?:now |already )?(?:defect|cross|switch|quit|left|abandon|walk)/i.test(
    after,
  )
}

/** The subject of "is the third…", "becomes the ninth…". */
function subjectBefore(view: View, number: NumberMention): PersonId | null {
  if (
    !/\b(?:is|was|becomes|became|become)\s+(?:now\s+)?the\s+$/i.test(
      textOf(view, Math.max(view.sentence.start, number.start - 24), number.start),
    )
  )
    return null
  return personBefore(view, number)
}

function draftOf(view: View, number: NumberMention, sentence: string): Draft | null {
  const { register, asOf } = view
  const kind = kindOf(view, number)
  if (!kind || !asOf) return null
  const window = windowOf(view, number, asOf)
  if (!window) return null
  const { register: known, all } = actsKnown(view, kind, asOf, subjectBefore(view, number))
  const found = countVerdict(register, number.value, window, known, all, asOf)
  const subject = `defections${kind.from ? ` from ${partyName(register, kind.from)}` : ''}${kind.to ? ` to ${partyName(register, kind.to)}` : ''}`
  const count =
    number.unit === 'ordinal'
      ? sentence.slice(number.start - view.sentence.start, number.end - view.sentence.start)
      : `${number.value}`
  return {
    subject,
    printed: `${count.trim()} ${window.printed}`,
    verdict: found,
    at: number,
    rule: 'countInWindow.nth',
  }
}

/** The parties of the act, from "by a Tory", "Tory MP", "to Labour", "out of Labour"; at least one must be said. */
function kindOf(view: View, number: NumberMention): Kind | null {
  const { register, sentence } = view
  let from: PartyId | null = null
  let to: PartyId | null = null
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'party') continue
    const party = register.countedAs(mention.party)
    const before = textOf(view, Math.max(sentence.start, mention.start - 26), mention.start)
    if (mention.start < number.start && mention.start > number.start - 12) continue
    if (mention.start < number.start) continue
    if (/\b(?:to|join(?:s|ed|ing)?|towards|into)\s+(?:the\s+)?$/i.test(before)) to ??= party
    else if (
      /\b(?:from|out of|quit(?:s|ting)?|leav(?:e|es|ing)|left|abandon\w*|desert\w*|resign\w* from|walk\w* out on|ditch\w*)\s+(?:the\s+)?$/i.test(
        before,
      )
    )
      from ??= party
    else if (
      mention.form === 'member' ||
      mention.form === 'members' ||
      mention.form === 'modifier' ||
      /\bby an?\s+$/i.test(before)
    )
      from ??= party
    else if (
      /^\s*(?:mps?|members?|defections?|politicians?)\b/i.test(textOf(view, mention.end, mention.end + 14))
    )
      from ??= party
  }
  return from || to ? { from, to } : null
}

type Told = Pick<Window, 'from' | 'loose'> & Partial<Pick<Window, 'printed'>>

/** `2024-04-27, 2024-05-08, 2024-05-30: 3 acts in 33 days`. */
function countVerdict(
  register: Register,
  printed: number,
  window: Told,
  known: readonly Counted[],
  all: readonly Counted[],
  asOf: IsoDate,
): Verdict {
  const inside = (list: readonly Counted[], from: IsoDate) => list.filter((one) => one.date >= from)
  const tight = inside(all, window.from)
  const loose = inside(all, window.loose)
  const fits = tight.length <= printed && printed <= loose.length
  const chosen =
    tight.length === printed ? tight : fits ? loose.slice(-printed) : tight.length > printed ? tight : loose
  const { acts, days } = spanOf(chosen)
  const computed =
    chosen.length === 0 ? 'none' : `${chosen.map((one) => one.date).join(', ')}: ${acts} in ${days} days`
  const byPage = chosen.some((one) => one.reported)
  const rule = `${byPage ? 'acts of the register and the one this page reports' : 'acts of the register'}, from ${fits ? (chosen[0]?.date ?? window.from) : window.loose} to ${asOf}; leaving and joining are one act, and a person counts once`
  const beside = besideTheRegister(register, printed, inside(known, window.loose).length, chosen, fits, asOf)
  const readings = [
    { rule, computed: Math.max(tight.length, chosen.length), holds: fits },
    ...beside.readings,
  ]
  const { caveats } = beside
  const said = window.printed?.replace(/^(?:with)?in\s+/i, '')
  const told = chosen.map((one) => `${personName(register, one.person)} ${one.date}`).join(', ')
  const working = fits
    ? `${told}: ${acts}, ${days} days from the first to the last${said ? `, which “${said}” covers` : ''}`
    : `${told || 'no act'} since ${window.loose}: ${acts}, where the ${ordinal(printed)} is printed`
  const citations = chosen
    .filter((one) => !one.reported)
    .map((one) => `affiliation:${one.person.slice('person:'.length)}-${one.date}`)
  if (fits) return verdict('supported', computed, { working, caveats, readings, citations })
  if (window.loose < register.completeFrom.parties)
    return unknown(`changes of party are known from ${register.completeFrom.parties}`, { citations })
  if (asOf > register.completeTo.parties)
    return unknown(`changes of party are known to ${register.completeTo.parties}`, { citations })
  // What counts as such an act is a matter of taste when the figures are near: one more or fewer is left open.
  if (Math.abs(tight.length - printed) === 1 || Math.abs(loose.length - printed) === 1)
    return verdict('depends', computed, {
      working,
      caveats: [...caveats, 'depends on which acts are counted'],
      readings,
      citations,
    })
  return verdict('refuted', computed, { working, caveats, readings, citations })
}

/** How many acts, in words, and days from the first to the last. */
function spanOf(chosen: readonly Counted[]): { readonly acts: string; readonly days: number } {
  const [first, last] = [chosen[0], chosen.at(-1)]
  const acts = chosen.length === 0 ? 'none' : chosen.length === 1 ? '1 act' : `${chosen.length} acts`
  return { acts, days: first && last ? daysBetween(first.date, last.date) : 0 }
}

/** The count without the act that the page itself reports, and that act by each of its days; `alone` is the register's own. */
function besideTheRegister(
  register: Register,
  printed: number,
  alone: number,
  chosen: readonly Counted[],
  fits: boolean,
  asOf: IsoDate,
): { readonly readings: readonly Reading[]; readonly caveats: readonly string[] } {
  const added = chosen.filter((one) => one.reported)
  const [first] = chosen
  if (added.length === 0 || !first) return { readings: [], caveats: [] }
  const { acts } = spanOf(chosen)
  const readings: Reading[] = [{ rule: 'the register alone', computed: alone, holds: alone === printed }]
  for (const { person, date, left } of added) {
    if (left === date) continue
    for (const [how, day] of [
      ['as announced', date],
      ['as the register has it', left],
    ] as const)
      readings.push({
        rule: `${personName(register, person)} by ${day}, ${how}`,
        computed: `${acts} in ${daysBetween(first.date, day)} days`,
        holds: fits,
      })
  }
  const caveats = added.map(
    ({ person }) =>
      `by the register alone ${alone}: it has no such act of ${personName(register, person)} by ${asOf}; it is the act this page reports`,
  )
  return { readings, caveats }
}
