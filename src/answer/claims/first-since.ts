/** The first of a kind since a year: "the first by-election gain from Labour since 1982". @module */
import { addDays, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import { durationsOf } from '../../mention/date/duration.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { textOf, type View } from './context.ts'
import { holdingsOf } from './holding.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { registerBegins } from './register-begins.ts'
import { verdict } from './verdict.ts'
import { partyName } from './wording.ts'

const GAIN =
  /\bfirst\s+(?:\w+\s+)?by-election\s+(?:gain|win|victory)\b|\bfirst time\b[^.;]{0,120}\bby-election\b/i
const FROM = /\bfrom\s+(?:the\s+)?$/i

export const firstSince: PredicateReader = {
  predicate: 'firstSince',
  needs: ['party'],
  read(view) {
    const sentence = textOf(view, view.sentence.start, view.sentence.end)
    const said = GAIN.exec(sentence)
    if (!said || !view.asOf || !/\bgain|from\b/i.test(sentence)) return []
    const start = view.sentence.start + said.index
    const parties = view.sentence.mentions.filter((one) => one.kind === 'party')
    const from = parties.find(
      (one) =>
        one.start > start &&
        FROM.test(textOf(view, Math.max(view.sentence.start, one.start - 10), one.start)),
    )
    const to = parties.find((one) => one.end <= start)
    if (from?.kind !== 'party' || to?.kind !== 'party') return []
    const window = windowOf(view, start, view.asOf)
    if (!window) return []
    const found = firstGainVerdict(view.register, to.party, from.party, window.from, window.named, view.asOf)
    if (!found) return []
    const draft: Draft = {
      subject: `by-election gains by ${partyName(view.register, to.party)} from ${partyName(view.register, from.party)}`,
      printed: `first ${window.printed}`,
      verdict: found,
      at: { start, end: from.end },
      rule: 'firstSince.byElectionGain',
    }
    return [draft]
  },
}

/** `named` when a year is printed, whose own gain is the last before. */
function windowOf(
  view: View,
  start: number,
  asOf: IsoDate,
): { from: IsoDate; named: boolean; printed: string } | null {
  for (const one of durationsOf(view.context.article.text, view.sentence.tokens)) {
    if (one.start < start) continue
    const printed = textOf(view, one.start, one.end)
    if (one.kind === 'since' && one.since) {
      const date = one.since.date ? one.since : anchored(one.since, asOf)
      if (date.date && date.precision === 'year') return { from: date.date, named: true, printed }
    }
    if ((one.kind === 'in' || one.kind === 'for') && one.amount !== null && one.unit === 'years')
      return { from: addDays(asOf, -Math.round(one.amount * 365.25)), named: false, printed }
  }
  return null
}

export interface Gain {
  readonly seat: string
  readonly date: IsoDate
}

const gains = new WeakMap<Register, Map<string, readonly Gain[]>>()

/** By-elections won by one party from another of the register, by who won the poll before (rule 7); worked out once. */
export function byElectionGains(register: Register, to: PartyId, from: PartyId): readonly Gain[] {
  let all = gains.get(register)
  if (!all) {
    const lists = new Map<string, Gain[]>()
    for (const membership of register.memberships) {
      if (membership.fromReason !== 'byElection') continue
      const holdings = holdingsOf(register, membership.seat)
      const at = holdings.findIndex((one) => one.membership === membership)
      const before = holdings[at - 1]
      const here = holdings[at]
      if (!before || !here || before.wonBy === here.wonBy) continue
      const key = `${here.wonBy}|${before.wonBy}`
      const list = lists.get(key) ?? []
      list.push({ seat: register.seats.get(membership.seat)?.name ?? membership.seat, date: membership.from })
      lists.set(key, list)
    }
    for (const list of lists.values()) list.sort((a, b) => (a.date < b.date ? -1 : 1))
    all = lists
    gains.set(register, all)
  }
  return all.get(`${register.countedAs(to)}|${register.countedAs(from)}`) ?? []
}

/** Supported when the gain before the latest is of the year named, or older than the stretch; null beyond the register. */
export function firstGainVerdict(
  register: Register,
  to: PartyId,
  from: PartyId,
  since: IsoDate,
  named: boolean,
  on: IsoDate,
): Verdict | null {
  const begins = registerBegins(register)
  if (since < begins && !(named && yearOf(since) > yearOf(begins))) return null
  const all = byElectionGains(register, to, from).filter((one) => one.date <= on)
  const latest = all.at(-1)
  const before = all.at(-2)
  if (!latest || Math.abs(Date.parse(on) - Date.parse(latest.date)) > 30 * 86_400_000) return null
  if (!before) return null
  const computed = `${before.seat}, ${before.date}`
  const working = `the one before ${latest.seat} (${latest.date}) was ${computed}`
  const right = named ? yearOf(before.date) === yearOf(since) : before.date <= addDays(since, 400)
  const wrong = named ? Math.abs(yearOf(before.date) - yearOf(since)) >= 1 : before.date > addDays(since, 730)
  if (right) return verdict('supported', computed, { working })
  return wrong ? verdict('refuted', computed, { working }) : null
}
