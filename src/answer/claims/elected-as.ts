/** The party a member was elected for: "was elected Conservative MP for", "the Labour MP for Selby". @module */

import { addDays, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import type { View } from './context.ts'
import { isNamedHere, subjectOf } from './person-near.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { unknown, verdict } from './verdict.ts'
import { ways } from './ways.ts'
import { fitsDate } from './which-contest.ts'
import { partyName, personName } from './wording.ts'

interface ElectedRule extends Rule {
  /** A description ("the Labour MP for Selby"), which may mean the party now as well. */
  readonly description: boolean
}

const RULES: readonly ElectedRule[] = [
  {
    id: 'electedAs.elected',
    description: false,
    patterns: ways(
      '<elect|return> ..1 as ..1 a|an|the ..1 PARTY:p',
      '<elect|return> as PARTY:p',
      '<elect|return> ..2 PARTY:p {mp|member|OFFICE[member]}',
      '<elect|return> ..1 for ..1 PARTY:p',
      '<win> ..3 as ..1 a|an|the ..1 PARTY:p',
      '<stand> and <win> as a PARTY:p',
    ),
  },
  {
    id: 'electedAs.description',
    description: true,
    patterns: ways(
      'PERSON:who , ..2 PARTY:p {mp|member|OFFICE[member]} for SEAT',
      'PARTY:p {mp|member|OFFICE[member]} for SEAT ,? PERSON:who',
    ),
  },
]
const NOT_THE_HOUSE =
  /\b(?:leader|chair\w*|mayor|councillor|msp|mep|peer|candidate|speaker|president|police|council|parliamentary candidate)\b/i

export const electedAs: PredicateReader = {
  predicate: 'electedAs',
  needs: ['party'],
  rules: RULES,
  read(view, firings: readonly Firing<ElectedRule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const party = match.roles.get('p')
      const first = view.units[match.from]
      const last = view.units[match.to - 1]
      if (party?.kind !== 'party' || !first || !last) continue
      const at = { start: first.token.start, end: last.mention?.end ?? last.token.end }
      const text = view.context.article.text
      if (NOT_THE_HOUSE.test(text.slice(at.start, Math.min(at.end + 12, view.sentence.end)))) continue
      if (isOtherBody(view, at) || (!rule.description && isSupposed(view, at))) continue
      const who = match.roles.get('who')
      const person = who ? personOf(who) : subjectOf(view, match.from)
      if (!person || (rule.description && !sitsFor(view, person, at))) continue
      if (!rule.description && namesAnotherSeat(view, person, at)) continue
      if (drafts.some((one) => one.subject.startsWith(personName(view.register, person)))) continue
      const draft = draftOf(view, rule, person, party.party, at)
      if (!draft || (draft.verdict.verdict === 'refuted' && !isNamedHere(view, person, view.sentence.end)))
        continue
      drafts.push(draft)
    }
    return drafts
  },
}

/** "Was elected as Dover's Labour MP" of somebody who never sat there: not the poll they won elsewhere. */
function namesAnotherSeat(view: View, person: PersonId, at: Draft['at']): boolean {
  const named = view.sentence.mentions.some(
    (one) =>
      one.kind === 'seat' &&
      (one.cued || one.possessive) &&
      one.start >= at.start - 4 &&
      one.end <= at.end + 30,
  )
  return named && !sitsFor(view, person, { start: at.start - 4, end: at.end + 30 })
}

/** The seat of the description is one of theirs: otherwise the name is perhaps somebody else's. */
function sitsFor(view: View, person: PersonId, at: Draft['at']): boolean {
  return view.sentence.mentions.some((one) => {
    const seat =
      one.kind === 'seat' && one.start >= at.start && one.end <= at.end
        ? seatMeant(view, one, view.sentence.mentions)
        : null
    return (
      seat !== null &&
      view.register
        .membershipsOf(person)
        .some((held) => lineKey(view.register, held.seat) === lineKey(view.register, seat))
    )
  })
}

function draftOf(
  view: View,
  rule: ElectedRule,
  person: PersonId,
  party: PartyId,
  at: { start: number; end: number },
): Draft | null {
  const { register, asOf } = view
  const all = register.membershipsOf(person).filter((one) => !asOf || one.from <= asOf)
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  const dated = rule.description ? [] : all.filter((one) => dates.some((date) => fitsDate(one.from, date)))
  // A year in which they won nothing is not that of the poll they did win.
  const [year] = dates.filter(
    (one) => one.precision === 'year' && one.start >= at.end && one.start - at.end < 40,
  )
  if (!rule.description && year && dated.length === 0) return null
  const membership = dated.length === 1 ? dated[0] : asOf ? all.at(-1) : onlyOne(register, all)
  if (!membership) return null
  const found = electedAsVerdict(register, membership, party, rule.description ? asOf : null)
  const certain = dated.length === 1 || (rule.description && asOf !== null)
  if (found.verdict === 'refuted' && (!certain || rule.description)) {
    // Elected at another poll for the party printed: the sentence may mean that one.
    const other = all.findLast((one) => electedAsVerdict(register, one, party, null).verdict === 'supported')
    if (!other && rule.description && certain) return subjectDraft(view, rule, membership, party, at, found)
    return other
      ? subjectDraft(view, rule, other, party, at, electedAsVerdict(register, other, party, null))
      : null
  }
  return subjectDraft(view, rule, membership, party, at, found)
}

function subjectDraft(
  view: View,
  rule: ElectedRule,
  membership: Membership,
  party: PartyId,
  at: Draft['at'],
  found: Verdict,
): Draft {
  const { register } = view
  const seat = register.seats.get(membership.seat)?.name ?? membership.seat
  return {
    subject: `${personName(register, membership.person)}, ${seat}, ${membership.from}`,
    printed: partyName(register, party),
    verdict: found,
    against: { person: membership.person, seat: membership.seat },
    at,
    rule: rule.id,
  }
}

/** Undated, the last membership will do only where every one was won for the same party. */
function onlyOne(register: Register, all: readonly Membership[]): Membership | undefined {
  const parties = new Set(all.map((one) => register.partyOf(one.person, one.from)))
  return parties.size === 1 ? all.at(-1) : undefined
}

/**
 * The party on polling day. With `on`, a description: the party sat for on that day, or at any time in that
 * membership, bears it out as well, and is said.
 */
export function electedAsVerdict(
  register: Register,
  membership: Membership,
  party: PartyId,
  on: IsoDate | null,
): Verdict {
  const { person, from, to } = membership
  const elected = register.partyOf(person, from)
  const citations = [`membership:${person.slice('person:'.length)}-${from}`]
  if (!elected) return unknown('the register does not say for which party', { citations })
  const counted = register.countedAs(party)
  const name = partyName(register, register.countedAs(elected))
  const working = `elected ${from} as ${partyName(register, elected)}`
  if (register.countedAs(elected) === counted) return verdict('supported', name, { working, citations })
  const spells = register
    .affiliationsOf(person)
    .filter((one) => one.from >= from && (to === null || one.from < to))
  const later = spells
    .filter((one) => !on || one.from <= addDays(on, 1))
    .find((one) => register.countedAs(one.party) === counted)
  if (later && on) {
    return verdict('supported', name, {
      working: `${working}; ${partyName(register, party)} from ${later.from}`,
      caveats: [`elected as ${name}, and ${partyName(register, party)} since ${later.from}`],
      citations,
    })
  }
  if (on && on > register.completeTo.parties)
    return unknown(`parties are known to ${register.completeTo.parties}`, { citations })
  return verdict('refuted', name, { working, citations })
}
