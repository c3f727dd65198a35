/** An office a person is said to hold or have held: "former culture secretary Nadine Dorries". @module */
import { addDays, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { contains, type Interval, overlaps } from '../../base/interval.ts'
import type { DateMention, Mention, OfficeMention, PersonMention } from '../../mention/mention.ts'
import { OF_GOVERNMENT } from '../../mention/named.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import { APPOINTED, appointedDraft } from './appointed.ts'
import type { Verdict } from './claim.ts'
import { textOf, type View } from './context.ts'
import type { ClaimRule, Draft, PredicateReader } from './predicate.ts'
import { reportedVerdict } from './press-facts.ts'
import { personOf } from './seat-meant.ts'
import { SITS_FOR, sitsForDraft } from './sits-for.ts'
import { unknown, verdict } from './verdict.ts'
import { personName } from './wording.ts'

interface OfficeRule extends ClaimRule {
  /** Said with a verb ("is", "served as"), so that the tense counts. */
  readonly verb: boolean
}

const RULES: readonly OfficeRule[] = [
  {
    id: 'officeHeld.title',
    needs: ['officeOfGovernment'],
    verb: false,
    patterns: ['OFFICE:o PERSON:who', 'PERSON:who , ..2 OFFICE:o'],
  },
  {
    id: 'officeHeld.verb',
    needs: ['officeOfGovernment'],
    verb: true,
    patterns: [
      'PERSON:who <be> ..10 OFFICE[parliamentaryPrivateSecretary]:o',
      'PERSON:who <be> ..7 OFFICE:o',
      'PERSON:who ..3 <serve> as ..3 OFFICE:o',
      'PERSON:who ..2 who <be> ..3 OFFICE:o',
      'PERSON:who <be|remain> ..1 PERSON[role]:r',
    ],
  },
]
export const officeHeld: PredicateReader = {
  predicate: 'officeHeld',
  needs: ['person'],
  rules: [...RULES, ...SITS_FOR, ...APPOINTED],
  read(view, firings: readonly Firing<OfficeRule | Rule>[]) {
    const drafts: Draft[] = []
    for (const firing of firings) {
      const { rule, match } = firing
      if (!('verb' in rule)) {
        const draft = APPOINTED.includes(rule) ? appointedDraft(view, firing) : sitsForDraft(view, firing)
        if (draft && !drafts.some((one) => one.subject === draft.subject)) drafts.push(draft)
        continue
      }
      const office = match.roles.get('o') ?? officeIn(view, match.roles.get('r'))
      const who = match.roles.get('who')
      const person = who && personOf(who)
      if (office?.kind !== 'office' || who?.kind !== 'person' || !person || !OF_GOVERNMENT.has(office.office))
        continue
      if (!isOfPosts(office)) continue
      // A pronoun or a role beside an office tells of two people too often.
      if (who.form === 'role' || (who.form === 'pronoun' && !rule.verb) || who.possessive) continue
      if (!rule.verb && office.start > who.start && isPersonBehind(view, office)) continue
      if (who.end > office.start && who.start < office.start) continue
      // "Quit as health secretary minutes before Lee": whatever stands between, they are two.
      if (!rule.verb && office.end <= who.start && !/^[\s,]*$/.test(textOf(view, office.end, who.start)))
        continue
      if (drafts.some((one) => one.at.start <= office.start && office.end <= one.at.end)) continue
      const at = { start: Math.min(office.start, who.start), end: Math.max(office.end, who.end) }
      if (
        /\b(?:not|never|shadow|fired|sacked|dismissed|appointed|named|made|resign\w*|quit|ousted|removed|promoted|demoted|moved|would|could|next|new|become|becoming|replac\w+|succeed\w*|like|adviser|aide|opposite|against|wife|husband|under|to the|for the|by the|with the|about the|praise|told)\b/i.test(
          textOf(view, at.start, at.end),
        )
      )
        continue
      const found = verdictFor(view, person, office, rule.verb, at)
      if (!found || (found.verdict.verdict === 'refuted' && isPerhapsAnother(view, who, office, rule.verb)))
        continue
      drafts.push({
        subject: `${personName(view.register, person)}, ${office.name}${found.when ? ` in ${found.when}` : ''}`,
        printed: office.former ? 'former' : 'held',
        verdict: found.verdict,
        against: { person },
        at,
        rule: rule.id,
      })
    }
    return drafts
  },
}

/** "Ministers" is of no post that somebody could be checked against. */
function isOfPosts({ office, posts }: OfficeMention): boolean {
  return office === 'parliamentaryPrivateSecretary' || posts.length > 0
}

/** "Ann Lee, health secretary Bo Day": the office is of whoever stands right behind it. */
function isPersonBehind(view: View, { end }: OfficeMention): boolean {
  const next = view.sentence.mentions.find((one) => one.start >= end)
  return next?.kind === 'person' && textOf(view, end, next.start).trim() === ''
}

/** "He" may be somebody else; "in a letter to Lee, the former minister said" is of another than Lee. */
function isPerhapsAnother(view: View, who: PersonMention, office: OfficeMention, verb: boolean): boolean {
  if (who.form === 'pronoun') return true
  if (verb || office.start < who.start) return false
  return !/^\s*(?:[,.;:)–—-]|and\b)/.test(
    textOf(view, office.end, Math.min(office.end + 8, view.sentence.end)),
  )
}

/** The office a role names ("the Health Secretary"), which stands for its holder as well. */
function officeIn(view: View, role: Mention | undefined): Mention | undefined {
  return (
    role &&
    view.sentence.mentions.find(
      (one) => one.kind === 'office' && one.start >= role.start && one.end <= role.end,
    )
  )
}

function verdictFor(
  view: View,
  person: PersonId,
  office: OfficeMention,
  verb: boolean,
  at: Interval2,
): { verdict: Verdict; when: string | null } | null {
  if (office.office === 'parliamentaryPrivateSecretary')
    return {
      when: null,
      verdict: aideVerdict(view, person),
    }
  const date = dateBeside(view, at)
  const when = date?.anchor === 'text' && date.precision !== 'unknown' ? whenOf(date) : null
  const past = office.former || isPast(view, at, verb)
  const found = officeHeldVerdict(view.register, person, office, {
    within: when,
    past,
    on: view.asOf,
    verb: verb && saysIs(view, at) && isDayKnown(view),
  })
  return (
    found && {
      verdict: found,
      when: date && when ? view.context.article.text.slice(date.start, date.end) : null,
    }
  )
}

function saysIs(view: View, at: Interval2): boolean {
  return /\b(?:is|remains|serves as)\b/i.test(textOf(view, at.start, at.end))
}

function isDayKnown({ asOf, context: { basis } }: View): boolean {
  return asOf !== null && basis !== 'inferred' && basis !== 'unknown'
}

/** From the reports of the record, where there are any. */
function aideVerdict(view: View, person: PersonId): Verdict {
  const why = 'the register holds no parliamentary private secretaries after 2010'
  const facts = view.context.press
    ?.of(person, ['officeAppointed', 'officeResigned', 'officeDismissed'])
    .filter(({ reports }) => reports.some(({ event }) => 'office' in event && isAide(event.office)))
  if (facts && facts.length > 0) return reportedVerdict(facts, why)
  return unknown(why, {
    caveats: [
      'parliamentary private secretaries are not members of the government, and no register of them is kept here after 2010',
    ],
  })
}

function isAide(office: unknown): boolean {
  return typeof office === 'string' && /\b(?:parliamentary private secretary|PPS)\b/i.test(office)
}

interface Interval2 {
  readonly start: number
  readonly end: number
}

/** "In 2011" close behind the name and title. */
function dateBeside(view: View, at: Interval2): DateMention | null {
  const next = view.sentence.mentions.find((one) => one.start >= at.end)
  if (next?.kind !== 'date' || !next.date) return null
  const between = view.context.article.text.slice(at.end, next.start)
  return /^\s*(?:,?\s*(?:in|during|on|back in))?\s*$/i.test(between) ? next : null
}

function whenOf(date: DateMention): Interval {
  const from = date.date as IsoDate
  if (date.precision === 'year') return { from, to: `${yearOf(from) + 1}-01-01` }
  return { from, to: addDays(from, date.precision === 'month' ? 31 : 1) }
}

function isPast(view: View, at: Interval2, verb: boolean): boolean {
  const before = view.context.article.text.slice(Math.max(view.sentence.start, at.start - 24), at.end)
  return (
    /\b(?:then|ex|one-time|once|at the time|previous|outgoing|was|were|had been|been|served|late)\b[- ]?/i.test(
      verb ? before : before.slice(0, 24),
    ) || /\b(?:then|former|ex)-/i.test(before)
  )
}

export interface When {
  /** Said of that time; null when it is not said. */
  readonly within: Interval | null
  /** "Former", "then", "was". */
  readonly past: boolean
  /** "Is", in so many words, on the day of the article. */
  readonly verb?: boolean
  /** The day the article speaks on. */
  readonly on: IsoDate | null
}

/**
 * Against the appointments the register holds. Silence refutes nothing (rule 18), save for an office of state
 * that somebody else is known to have held all that time. Null where nothing can be said.
 */
function officeHeldVerdict(
  register: Register,
  person: PersonId,
  office: Pick<OfficeMention, 'posts' | 'name'>,
  when: When,
): Verdict | null {
  const posts = new Set(office.posts)
  const held = register.appointmentsOf(person).filter((one) => posts.has(one.post))
  const known = held.filter((one) => !when.on || one.from <= when.on)
  const fitting = known.filter((one) => {
    if (when.within) return overlaps(one, when.within)
    if (when.past || !when.on) return true
    return contains(one, when.on)
  })
  const last = fitting.at(-1)
  if (last) {
    const spell = joined(known, last)
    const text = spell.to ? `${spell.from} to ${spell.to}` : `${spell.from} to this day`
    const citations = [`appointment:${person.slice('person:'.length)}-${last.from}`]
    const still =
      when.past && !when.within && when.on && contains(last, when.on)
        ? ['still held on the day of the article']
        : []
    return verdict('supported', text, {
      working: register.posts.get(last.post)?.name ?? office.name,
      caveats: still,
      citations,
    })
  }
  return notHeld(register, person, office, when, held)
}

const OF_STATE: ReadonlySet<string> = new Set(['PM', 'SoS'])

/**
 * Refuted only for an office of state that others are known to have held all the year meant: "in 2015" of one
 * who held it in other years or never. A title without a date may be of another day than the article's.
 */
function notHeld(
  register: Register,
  person: PersonId,
  office: Pick<OfficeMention, 'posts' | 'name'>,
  when: When,
  held: readonly Appointment[],
): Verdict | null {
  if (when.past && !when.within && held.length === 0) return neverHeld(register, person, office)
  const meant = when.within ?? (when.on && !when.past ? { from: when.on, to: addDays(when.on, 1) } : null)
  if (
    !meant ||
    (meant.to ?? meant.from) > register.completeTo.ministers ||
    (!when.within && held.length > 0 && !when.verb)
  )
    return null
  if (office.posts.some((post) => !OF_STATE.has(register.posts.get(post)?.rank ?? ''))) return null
  const others = office.posts
    .flatMap((post) => register.appointmentsTo(post))
    .filter((one) => overlaps(one, meant))
  if (others.length === 0 || !covers(others, meant)) return null
  const names = [...new Set(others.map((one) => personName(register, one.person)))]
  const own = held.map((one) => `${one.from} to ${one.to ?? 'this day'}`).join(', ')
  return verdict('refuted', own || 'never', {
    working: `held by ${names.join(', ')}`,
    citations: others.map((one) => `appointment:${one.person.slice('person:'.length)}-${one.from}`),
  })
}

/** "Former" of an office of state that somebody who came in after the register begins never had. */
function neverHeld(
  register: Register,
  person: PersonId,
  office: Pick<OfficeMention, 'posts' | 'name'>,
): Verdict | null {
  const first = register.membershipsOf(person)[0]
  if (!first || first.from <= register.completeFrom.ministers) return null
  if (office.posts.some((post) => !OF_STATE.has(register.posts.get(post)?.rank ?? ''))) return null
  const posts = register.appointmentsOf(person)
  const own = [...new Set(posts.map((one) => register.posts.get(one.post)?.name ?? one.post))]
  return verdict('refuted', 'never', {
    working:
      own.length > 0 ? `the register has them as ${own.join('; ')}` : 'the register has no post of theirs',
    citations: posts.map((one) => `appointment:${person.slice('person:'.length)}-${one.from}`).slice(0, 12),
  })
}

/** No gap of more than a week between the appointments over the time meant. */
function covers(all: readonly Appointment[], meant: Interval): boolean {
  let reached = meant.from
  for (const one of [...all].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (one.from > addDays(reached, 7)) return false
    if (one.to === null) return true
    if (one.to > reached) reached = one.to
  }
  return addDays(reached, 7) >= (meant.to ?? reached)
}

/** Appointments that follow one another to posts of the same office are one time in it. */
function joined(all: readonly Appointment[], last: Appointment): Interval {
  let { from, to } = last
  for (const one of all) if (one.to === from) from = one.from
  for (const one of all) if (one.from === to) to = one.to
  return { from, to }
}
