/** Who sits for which seat: "the MP for Dover is Natalie Elphicke", "Olivia Blake, the Sheffield Hallam MP". @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import type { Span } from '../../base/span.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody } from './clause.ts'
import { textOf, type View } from './context.ts'
import type { Draft } from './predicate.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { unknown, verdict } from './verdict.ts'
import { personName } from './wording.ts'

export const SITS_FOR: readonly Rule[] = [
  {
    id: 'officeHeld.sitsFor',
    patterns: [
      'PERSON:who , the? former|then? PARTY? OFFICE[member|former]:o for SEAT:s',
      'PERSON:who , the? former|then? PARTY? SEAT:s PARTY? OFFICE[member|former]:o',
      'PERSON:who , ..5 and SEAT:s OFFICE[member|former]:o',
      'PERSON:who <be> the? PARTY? OFFICE[member|former]:o for SEAT:s',
      'PERSON:who <be> the? PARTY? SEAT:s PARTY? OFFICE[member|former]:o',
      'PERSON:who <be> the? new|current|sitting PARTY? OFFICE[member|former]:o for SEAT:s',
      'PERSON:who <be> SEAT:s new|current|sitting PARTY? OFFICE[member|former]:o',
      'SEAT:s new|current|sitting? PARTY? OFFICE[member|former]:o <be> PERSON:who',
      'PERSON:who , who ..1 <represent> SEAT:s',
      'PERSON:who , who ..1 <sit> for SEAT:s',
      'PERSON:who ..1 <represent> SEAT:s',
      'OFFICE[member|former]:o for SEAT:s , PERSON:who',
      'SEAT:s PARTY? OFFICE[member|former]:o PERSON:who',
      'PERSON[role]:r <be> PERSON[full]:who',
      'PERSON[full]:who <be> PERSON[role]:r',
    ],
  },
]

/** Those who sat not long ago are still called the member. */
const STILL_SAID = 60
const FORMER = /\b(?:former(?:ly)?|ex-?|late|then|once|was|were|been|veteran|until|previous(?:ly)?|old)\b/i
/** Who stands for a seat, may come to, or does something else for its member. */
const NOT_SITTING =
  /\b(?:candidates?|prospective|would-be|hopeful|hopes?|want\w*|becom\w+|became|next|future|to be|elect|not|never|nominee|succeed\w*|replac\w*|aide|office|spokes\w+|husband|wife|son|daughter|brother|sister|father|mother|chair\w*|leader|mayor|councillor|peer)\b/i

/** The claim of one firing; null where it is not certain that the name and the seat are put together. */
export function sitsForDraft(view: View, { match, rule }: Firing<Rule>): Draft | null {
  const who = match.roles.get('who')
  const role = match.roles.get('r')
  if (who?.kind !== 'person' || who.possessive || who.form !== 'full') return null
  const said = match.roles.get('s') ?? (role && seatWithin(view, role))
  const office = match.roles.get('o')
  if (office?.kind === 'office' && office.office !== 'member') return null
  const person = personOf(who)
  const seat = said?.kind === 'seat' ? seatMeant(view, said, view.sentence.mentions) : null
  if (!person || !seat || said?.kind !== 'seat') return null
  const at = {
    start: Math.min(who.start, said.start, role?.start ?? who.start),
    end: Math.max(who.end, said.end, match.roles.get('o')?.end ?? 0, role?.end ?? 0),
  }
  const before = textOf(view, Math.max(view.sentence.start, at.start - 24), at.start)
  const words = `${before} ${textOf(view, at.start, at.end)}`
  if (NOT_SITTING.test(words) || isOtherBody(view, at)) return null
  // "Ann Lee, the Dover MP and Bo Day", "the Dover MP, Ann Lee": two people in a list, perhaps.
  if (/^\s*(?:,?\s*and\b|,\s*\p{Lu})/u.test(textOf(view, at.end, Math.min(at.end + 12, view.sentence.end))))
    return null
  if (isListed(view, at) || (said.start < who.start && isBetweenTwo(view, at, who.end))) return null
  const past = FORMER.test(words)
  const found = sitsForVerdict(view.register, person, seat, view.asOf, past)
  if (!found) return null
  return {
    subject: `${personName(view.register, person)}, MP for ${view.register.seats.get(seat)?.name ?? seat}`,
    printed: past ? 'former' : 'held',
    verdict: found,
    against: { person, seat },
    at,
    rule: rule.id,
  }
}

/** "The MP for Dover Ann Lee, the MP for Rugby Bo Day": each name ends a description and the next begins another. */
function isListed(view: View, at: { readonly start: number; readonly end: number }): boolean {
  return view.sentence.mentions.some(
    (one) =>
      (one.kind === 'person' &&
        one.start >= at.end &&
        /^\s*(?:Sir |Dame |Mr |Mrs |Ms |Dr )?$/.test(textOf(view, at.end, one.start))) ||
      ((one.kind === 'seat' || one.kind === 'office') &&
        one.end <= at.start &&
        /^\s*(?:MP )?$/.test(textOf(view, one.end, at.start))),
  )
}

/** "Ann Lee, MP for Dover, Bo Day, MP for Rugby": what stands before a name may be of the name before, or its own comes after. */
function isBetweenTwo(view: View, at: Span, end: number): boolean {
  return (
    /^\s*,?\s*(?:the\s+)?(?:\p{L}+\s+){0,2}(?:MP|member)\b/u.test(
      textOf(view, end, Math.min(end + 40, view.sentence.end)),
    ) ||
    view.sentence.mentions.some(
      (one) =>
        one.kind === 'person' &&
        one.end <= at.start &&
        /^\s*,?\s*(?:the\s+)?(?:former\s+|then\s+)?$/.test(textOf(view, one.end, at.start)),
    )
  )
}

function seatWithin(view: View, role: { readonly start: number; readonly end: number }) {
  return view.sentence.mentions.find(
    (one) => one.kind === 'seat' && one.start >= role.start && one.end <= role.end,
  )
}

/** Right of whoever sits or just sat for the seat, or `past` ever did; wrong of a member who never did. */
function sitsForVerdict(
  register: Register,
  person: PersonId,
  seat: SeatId,
  on: IsoDate | null,
  past: boolean,
): Verdict | null {
  const all = register.membershipsOf(person)
  const line = lineKey(register, seat)
  const own = all.filter((one) => lineKey(register, one.seat) === line)
  const sat = (one: Membership) =>
    on === null || (one.from <= on && (one.to === null || daysBetween(one.to, on) <= STILL_SAID))
  const now = own.findLast(sat)
  if (now && (on !== null || past)) {
    const working = spell(register, now)
    return verdict('supported', working, {
      working,
      caveats: now.to && on && now.to <= on ? [`until ${now.to}`] : [],
      citations: [citationOf(now)],
    })
  }
  const elsewhere = on === null ? undefined : all.find((one) => contains(one, on))
  if (own.length > 0 && (past || !elsewhere || own.some((one) => isRecent(one, on)))) {
    const first = own.find((one) => on === null || one.from <= on)
    return past && first
      ? verdict('supported', spell(register, first), {
          working: spell(register, first),
          citations: own.map(citationOf),
        })
      : null
  }
  if (all.length === 0 || (!elsewhere && overlapsOneOf(register, seat, all))) return null
  if (on && on > register.completeTo.memberships)
    return unknown(`members are known to ${register.completeTo.memberships}`)
  const member =
    on && register.membershipsIn(seat).find((one) => one.from <= on && (one.to === null || one.to > on))
  const theirs = all.findLast((one) => !on || one.from <= on) ?? all[0]
  if (!theirs || (on && !member)) return null
  const holder = member ? `${personName(register, member.person)} sat for it on ${on}` : ''
  return verdict('refuted', spell(register, theirs), {
    working: [spell(register, theirs), holder].filter(Boolean).join('; '),
    citations: [citationOf(theirs), ...(member ? [citationOf(member)] : [])],
  })
}

/** Members of a House not long gone may still be called by a seat they sat for in it. */
const NOT_LONG_GONE = 400

function isRecent({ to }: Membership, on: IsoDate | null): boolean {
  return to === null || on === null || daysBetween(to, on) <= NOT_LONG_GONE
}

/** A seat that took over a part of theirs may be called by its old name. */
function overlapsOneOf(register: Register, seat: SeatId, all: readonly Membership[]): boolean {
  const words = new Set(wordsOf(register.seats.get(seat)?.name ?? ''))
  return all.some((one) => wordsOf(register.seats.get(one.seat)?.name ?? '').some((word) => words.has(word)))
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,-]+/).filter((word) => word.length > 3 && !COMPASS.test(word))
}

const COMPASS = /^(?:north|south|east|west|central|city|upon|under|with)$/i

/** All the time they sat there, from the first poll they won to the last day. */
function spell(register: Register, { seat, person }: Membership): string {
  const line = lineKey(register, seat)
  const own = register.membershipsOf(person).filter((one) => lineKey(register, one.seat) === line)
  const name = register.seats.get(seat)?.name ?? seat
  return `${personName(register, person)}, ${name}, ${own[0]?.from} to ${own.at(-1)?.to ?? 'this day'}`
}

function citationOf({ person, from }: Membership): string {
  return `membership:${person.slice('person:'.length)}-${from}`
}
