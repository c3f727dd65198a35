/** How long somebody sat or held an office: "prime minister for 49 days", "MP for Selby for nine years". @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, PostId } from '../../base/id.ts'
import { type Duration, durationsOf } from '../../mention/date/duration.ts'
import type { OfficeMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { textOf, type View } from './context.ts'
import { personBefore } from './person-near.ts'
import type { Draft } from './predicate.ts'
import { lineKey, seatMeant } from './seat-meant.ts'
import { intervalVerdict } from './stretch-of-time.ts'
import { TOLERANCES } from './tolerances.ts'
import { verdict } from './verdict.ts'
import { personName } from './wording.ts'

interface Spell {
  readonly rule: string
  readonly from: IsoDate
  readonly to: IsoDate
}

const SAT =
  /\b(?:(?:was|been|is|as|an?) (?:the |an? )?(?:\w+ )?MP\b|represent(?:ed|ing|s)\b|sat (?:for|in)\b|in (?:parliament|the commons)\b|MP for\b)/i
const SERVED = /\b(?:was|been|is|as|served|serving|spent|lasted|held|tenure|post|job)\b/i
/** "After 23 years in parliament", "after 17 years as the town's MP". */
const AS_A_MEMBER =
  /^\s+(?:in (?:parliament|the commons|the house)|as (?:(?:an?|the|its|their) )?(?:[\w’']+ ){0,3}?(?:MP|member of parliament))\b/i
const NOT_SERVICE =
  /\b(?:jailed|prison|banned|suspended|shadow|leader|married|council\w*|mayor|msp|mep|peer)\b/i

/** The claim of a sentence with one stretch of time, said of one person's seat or office; null where that is not clear. */
export function serviceDraft(view: View): Draft | null {
  const { text } = view.context.article
  const durations = durationsOf(text, view.sentence.tokens)
  const [duration] = durations
  if (!duration || durations.length !== 1 || duration.amount === null) return null
  const after = AS_A_MEMBER.exec(textOf(view, duration.end, Math.min(duration.end + 50, view.sentence.end)))
  if (duration.kind !== 'for' && !(duration.kind === 'after' && after)) return null
  const words = textOf(view, view.sentence.start, duration.start) + (after?.[0] ?? '')
  if (NOT_SERVICE.test(words) || isOtherBody(view, duration) || isSupposed(view, duration)) return null
  const person = personBefore(view, duration)
  if (!person) return null
  const office = view.sentence.mentions.findLast(
    (one): one is OfficeMention => one.kind === 'office' && one.end <= duration.start,
  )
  const ofOffice = office !== undefined && office.office !== 'member'
  if (ofOffice && (office.posts.length === 0 || !SERVED.test(words))) return null
  if (!ofOffice && !SAT.test(words)) return null
  if (after ? ofOffice : !standsBeside(view, duration, ofOffice ? office : null)) return null
  const spells = ofOffice
    ? officeSpells(view.register, person, office.posts, view.asOf)
    : seatSpells(view, person, duration.start)
  if (spells.length === 0) return null
  const what = ofOffice ? office.name : 'member of the House'
  return draftOf(view, person, what, spells, duration)
}

/** The stretch follows what was held at once: further off, it may be of something else. */
function standsBeside(view: View, duration: Duration, office: OfficeMention | null): boolean {
  const before = textOf(view, view.sentence.start, duration.start).trimEnd()
  if (office) return view.sentence.start + before.length === office.end
  const seat = view.sentence.mentions.findLast((one) => one.kind === 'seat' && one.end <= duration.start)
  return (
    (seat !== undefined && view.sentence.start + before.length === seat.end) ||
    /\b(?:MP|parliament|commons|constituency|seat)$/i.test(before)
  )
}

function draftOf(
  view: View,
  person: PersonId,
  what: string,
  spells: readonly Spell[],
  duration: Duration,
): Draft | null {
  const found = spells.map((one) => ({
    one,
    verdict: intervalVerdict(one.from, one.to, duration, textOf(view, duration.start, duration.end)),
  }))
  const right = found.find(({ verdict: each }) => each.verdict === 'supported')
  const natural = right ?? found[0]
  if (!natural) return null
  const readings: Reading[] = found.map(({ one, verdict: each }) => ({
    rule: one.rule,
    computed: each.computed ?? '',
    holds: each.verdict === 'supported',
  }))
  // A year more or less, or a few days, is how people count terms.
  const near = spells.some((one) => isNear(one, duration))
  const kind = right ? 'supported' : near ? 'depends' : 'refuted'
  return {
    subject: `${personName(view.register, person)}, ${what}`,
    printed: textOf(view, duration.start, duration.end).replace(/^for\s+/i, ''),
    verdict: verdict(kind, natural.verdict.computed, {
      working: natural.verdict.working,
      readings: readings.length > 1 ? readings : [],
    }),
    against: { person },
    at: duration,
    rule: 'interval.service',
  }
}

const UNIT_DAYS = { days: 1, weeks: 7, months: 30.4, years: 365.25 } as const

function isNear({ from, to }: Spell, { amount, unit }: Duration): boolean {
  const said = (amount as number) * UNIT_DAYS[unit]
  // The day a leaving was announced, which the register often lacks, is another way to end a term.
  const play = Math.max(unit === 'days' ? 1.5 : 1.2 * UNIT_DAYS[unit], said * TOLERANCES.service.value)
  return Math.abs(daysBetween(from, to) - said) <= play
}

function officeSpells(
  register: Register,
  person: PersonId,
  posts: readonly PostId[],
  on: IsoDate | null,
): readonly Spell[] {
  const wanted = new Set(posts)
  const held = register
    .appointmentsOf(person)
    .filter((one) => wanted.has(one.post) && (!on || one.from <= on))
  const spells: { from: IsoDate; to: IsoDate | null }[] = []
  for (const { from, to } of held) {
    const last = spells.at(-1)
    if (last && last.to !== null && last.to >= from) last.to = to
    else spells.push({ from, to })
  }
  return spells.flatMap(({ from, to }) => {
    const end = to ?? on
    return end ? [{ rule: `${from} to ${to ?? 'this day'}`, from, to: end }] : []
  })
}

/** In the seat named, in the House, and since the last unbroken beginning. */
function seatSpells(view: View, person: PersonId, before: number): readonly Spell[] {
  const { register, asOf } = view
  const all = register.membershipsOf(person).filter((one) => !asOf || one.from <= asOf)
  const first = all[0]
  const end = all.at(-1)?.to ?? asOf
  if (!first || !end || first.from <= register.completeFrom.memberships) return []
  const lines = new Set(
    view.sentence.mentions.flatMap((one) => {
      const seat =
        one.kind === 'seat' && one.end <= before ? seatMeant(view, one, view.sentence.mentions) : null
      return seat ? [lineKey(register, seat)] : []
    }),
  )
  const own = all.filter((one) => lines.has(lineKey(register, one.seat)))
  const spells: Spell[] = []
  const ownEnd = own.at(-1)?.to ?? asOf
  if (own[0] && ownEnd) spells.push({ rule: 'in the seat', from: own[0].from, to: ownEnd })
  spells.push({ rule: 'in the House', from: first.from, to: end })
  return spells
}
