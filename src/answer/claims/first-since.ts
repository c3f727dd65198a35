/** The first of a kind since a year: "the first by-election gain from Labour since 1982". @module */
import { addDays, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import { durationsOf } from '../../mention/date/duration.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { isSupposed } from './clause.ts'
import { textOf, type View } from './context.ts'
import { firstInSeatVerdict, firstMoveVerdict } from './first-since-seat.ts'
import { holdingsOf } from './holding.ts'
import { placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { registerBegins } from './register-begins.ts'
import { verdict, withCaveats } from './verdict.ts'
import { partyName } from './wording.ts'

const GAIN =
  /\bfirst\s+(?:\w+\s+)?by-election\s+(?:gain|win|victory)\b|\bfirst time\b[^.;]{0,120}\bby-election\b/i
const FROM = /\bfrom\s+(?:the\s+)?$/i

export const firstSince: PredicateReader = {
  predicate: 'firstSince',
  needs: ['party'],
  cues: ['first'],
  read(view) {
    const sentence = textOf(view, view.sentence.start, view.sentence.end)
    if (!view.asOf || !/\bfirst\b/i.test(sentence) || isSupposed(view, view.sentence)) return []
    const other = moveDraft(view, sentence, view.asOf) ?? seatDraft(view, sentence, view.asOf)
    if (other) return [other]
    const said = GAIN.exec(sentence)
    if (!said || !/\bgain|from\b/i.test(sentence)) return []
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

const MOVED =
  /\bfirst\b[^.;]{0,60}\b(?:defect\w*|switch\w*|cross\w* the floor|move directly|go over)\b|\bfirst (?:\w+ )?(?:defection|switch|floor-crossing)\b/i
const IN_A_SEAT = /\bfirst (?:ever )?(?:\w+(?: democrat)? )?(?:mp|member|win|victory|gain|time)\b/i
const NOT_THIS_FIRST =
  /\b(?:woman|female|black|asian|muslim|openly|gay|youngest|hindu|sikh|jewish|elected in|came first|minister|leader|by-election)\b/i

/** "The first Tory to defect to Labour since 2007". */
function moveDraft(view: View, sentence: string, asOf: IsoDate): Draft | null {
  const said = MOVED.exec(sentence)
  if (!said) return null
  const start = view.sentence.start + said.index
  const window = windowOf(view, start, asOf)
  if (!window?.named) return null
  let from: PartyId | null = null
  let to: PartyId | null = null
  for (const one of view.sentence.mentions) {
    if (one.kind !== 'party' || one.start < start || one.start > window.end) continue
    const before = textOf(view, Math.max(start, one.start - 10), one.start)
    if (/\b(?:to|join(?:ing)?) (?:the )?$/i.test(before)) to ??= one.party
    else if (FROM.test(before) || one.form !== 'name') from ??= one.party
  }
  if (!from || !to) return null
  const found = firstMoveVerdict(view.register, { from, to }, yearOf(window.from), asOf)
  return (
    found && {
      subject: `defections from ${partyName(view.register, from)} to ${partyName(view.register, to)}`,
      printed: `first ${window.printed}`,
      verdict: found,
      at: { start, end: window.end },
      rule: 'firstSince.move',
    }
  )
}

/** "The first Labour MP for the seat since 2010", "the first time Labour has won it since 2010". */
function seatDraft(view: View, sentence: string, asOf: IsoDate): Draft | null {
  const said = IN_A_SEAT.exec(sentence)
  if (!said || NOT_THIS_FIRST.test(sentence)) return null
  const start = view.sentence.start + said.index
  const window = windowOf(view, start, asOf)
  if (!window?.named) return null
  const parties = view.sentence.mentions.filter((one) => one.kind === 'party' && one.start < window.end)
  const party =
    parties.find(
      (one) => one.start >= start && !FROM.test(textOf(view, Math.max(start, one.start - 10), one.start)),
    ) ?? parties.find((one) => one.start < start)
  const place = placeOf(view, { start, end: window.end }, null)
  if (party?.kind !== 'party' || !place?.certain) return null
  const found = firstInSeatVerdict(view.register, place.seat, party.party, yearOf(window.from), asOf)
  return (
    found && {
      subject: `${partyName(view.register, party.party)} in ${view.register.seats.get(place.seat)?.name ?? place.seat}`,
      printed: `first ${window.printed}`,
      verdict: found,
      against: { seat: place.seat, party: party.party },
      at: { start, end: window.end },
      rule: 'firstSince.seat',
    }
  )
}

/** `named` when a year is printed, whose own gain is the last before. */
function windowOf(
  view: View,
  start: number,
  asOf: IsoDate,
): { from: IsoDate; named: boolean; printed: string; end: number } | null {
  for (const one of durationsOf(view.context.article.text, view.sentence.tokens)) {
    if (one.start < start) continue
    const printed = textOf(view, one.start, one.end)
    if (one.kind === 'since' && one.since) {
      const date = one.since.date ? one.since : anchored(one.since, asOf)
      if (date.date && date.precision === 'year')
        return { from: date.date, named: true, printed, end: one.end }
    }
    if ((one.kind === 'in' || one.kind === 'for') && one.amount !== null && one.unit === 'years')
      return { from: addDays(asOf, -Math.round(one.amount * 365.25)), named: false, printed, end: one.end }
  }
  return null
}

export interface Gain {
  readonly seat: string
  readonly date: IsoDate
}

const gains = new WeakMap<Register, Map<string, readonly Gain[]>>()

/** Rule 7: by who won the poll before, or for whom the last member sat at the end. */
type Held = 'wonBy' | 'heldBy'

/** By-elections won by one party from another of the register; worked out once. */
function byElectionGains(
  register: Register,
  to: PartyId,
  from: PartyId,
  held: Held = 'wonBy',
): readonly Gain[] {
  let all = gains.get(register)
  if (!all) {
    const lists = new Map<string, Gain[]>()
    for (const membership of register.memberships) {
      if (membership.fromReason !== 'byElection') continue
      const holdings = holdingsOf(register, membership.seat)
      const at = holdings.findIndex((one) => one.membership === membership)
      const before = holdings[at - 1]
      const here = holdings[at]
      if (!before || !here) continue
      const gain = {
        seat: register.seats.get(membership.seat)?.name ?? membership.seat,
        date: membership.from,
      }
      for (const way of ['wonBy', 'heldBy'] as const) {
        if (before[way] === here.wonBy) continue
        const key = `${way}|${here.wonBy}|${before[way]}`
        const list = lists.get(key)
        if (list) list.push(gain)
        else lists.set(key, [gain])
      }
    }
    for (const list of lists.values()) list.sort((a, b) => (a.date < b.date ? -1 : 1))
    all = lists
    gains.set(register, all)
  }
  return all.get(`${held}|${register.countedAs(to)}|${register.countedAs(from)}`) ?? []
}

/** Supported when the gain before the latest is of the year named, or older than the stretch; null beyond the register. */
function firstGainVerdict(
  register: Register,
  to: PartyId,
  from: PartyId,
  since: IsoDate,
  named: boolean,
  on: IsoDate,
): Verdict | null {
  const begins = registerBegins(register)
  if (since < begins && !(named && yearOf(since) > yearOf(begins))) return null
  const byWinner = gainVerdict(byElectionGains(register, to, from), since, named, on)
  if (byWinner?.verdict !== 'refuted') return byWinner
  // A seat whose member had left the party was, to many, no longer that party's to lose.
  const byMember = gainVerdict(byElectionGains(register, to, from, 'heldBy'), since, named, on)
  if (byMember?.verdict === 'refuted' || !byMember) return byWinner
  return withCaveats(byMember, `by who won the poll before: ${byWinner.working}`)
}

function gainVerdict(gained: readonly Gain[], since: IsoDate, named: boolean, on: IsoDate): Verdict | null {
  const all = gained.filter((one) => one.date <= on)
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
