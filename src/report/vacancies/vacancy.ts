/** A member's leaving the House between elections: which of the things said about it are one, by what cause, on what ground. @module */

import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { Membership, ToReason } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import type { Act } from '../discourse/act.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventFields, VacancyCause } from '../event.ts'

/** How long after it is announced a seat falls vacant, at the most. */
const MOST_NOTICE = 400
/** Who goes later than this does so at the election, or for another reason yet to come. */
const MOST_ANNOUNCED = 150
/** The register's newest days may lack what the press already tells. */
const SETTLED = 30

/** Null where the words are of something else: leaving at an election, leaving a post, another's death. */
export function vacancyFields(act: Act, setting: Setting): EventFields['seatVacated'] | null {
  const { article, register, published } = setting
  const person = idOf(act.person)
  if (!person) return null
  const sentences = act.sentences.flatMap((at) => article.sentences[at] ?? [])
  if (act.fields.cause === 'resignation' && sentences.every(leavesAtElection)) return null
  const cause = act.fields.cause ?? null
  const held = vacancyOf(register, person, cause, published)
  const told = act.mood === 'reported' || act.mood === 'announcedFuture' || act.mood === 'recap'
  // The register is silent only of what it does not yet know (rule 18).
  const settled = published !== null && addDays(published, SETTLED) <= register.completeTo.memberships
  if (told && !held && (settled || published === null)) return null
  if (published && held?.to && daysBetween(published, held.to) > MOST_ANNOUNCED && act.mood !== 'recap')
    return null
  if (isLoose(act) && !(held ? fitsLoosely(held, sentences, setting) : !told && sentences.some(speaksOfSeat)))
    return null
  return {
    cause: causeOf(cause, held),
    office: act.fields.office ?? (cause === 'resignation' ? (held?.office ?? null) : null),
  }
}

/** "The resignation of P", "P resigned": of the seat only where the article is about the contest for it. */
function isLoose(act: Act): boolean {
  return act.rules.every((rule) => LOOSE.has(rule))
}
const LOOSE = new Set(
  ['resignationOf', 'bare', 'elsewhere', 'forced', 'went'].map((rule) => `seatVacated.${rule}`),
)

function fitsLoosely(
  held: Membership,
  sentences: readonly MarkedSentence[],
  { article, results, register, published }: Setting,
): boolean {
  if (sentences.every(namesPost)) return false
  if (published && held.to && daysBetween(held.to, published) < -MOST_NOTICE / 4) return false
  if (results.some(({ contest }) => contest.seat === held.seat)) return true
  const line = new Set(register.line(held.seat))
  const isRecent =
    published !== null && held.to !== null && Math.abs(daysBetween(held.to, published)) <= MOST_TO_POLL
  return article.sentences.some(
    (each) =>
      (isRecent || speaksOfByElection(each)) &&
      each.mentions.some(
        (mention) =>
          (mention.kind === 'seat' &&
            mention.resolution.state === 'resolved' &&
            line.has(mention.resolution.id)) ||
          (mention.kind === 'person' && idOf(mention) === held.person),
      ),
  )
}

/** Days from a vacancy to the poll for it, mostly. */
const MOST_TO_POLL = 120

/** "She would not resign and call a by-election": talk of a seat, which the register need not bear out. */
function speaksOfSeat(sentence: MarkedSentence): boolean {
  return speaksOfByElection(sentence) || sentence.tokens.some((token) => token.lower === 'seat')
}

const LEAVES = /^(?:resign(?:s|ed|ing|ation)?|quit(?:s|ting)?|stood|stand(?:s|ing)?|step(?:s|ped|ping)?)$/

/** "Resigned as a minister", "quit from the cabinet": every leaving of the sentence is from a post. */
function namesPost(sentence: MarkedSentence): boolean {
  const { tokens, mentions } = sentence
  const leavings = tokens.flatMap((token, at) => (LEAVES.test(token.lower) ? [at] : []))
  return (
    leavings.length > 0 &&
    leavings.every((at) => {
      const next = tokens[at + 1]?.lower === 'down' ? at + 2 : at + 1
      const word = tokens[next]?.lower
      if (word !== 'as' && word !== 'from') return false
      const office = mentions.find((each) => each.kind === 'office' && each.start >= (tokens[next]?.end ?? 0))
      return !(office?.kind === 'office' && office.office === 'member')
    })
  )
}

/** "Stand down as an MP at the next election": no seat falls vacant. */
function leavesAtElection({ tokens }: MarkedSentence): boolean {
  return tokens.some((token, at) => {
    if (token.lower !== 'election' && token.lower !== 'poll' && token.lower !== 'elections') return false
    const before = tokens.slice(Math.max(0, at - 5), at).map((each) => each.lower)
    return (
      before.includes('at') ||
      before.includes('before') ||
      before.includes('until') ||
      before.includes('contest')
    )
  })
}

const REASONS = {
  resignation: ['resigned', 'peerage', 'disqualified'],
  death: ['died'],
  recall: ['recalled'],
  electedToAnotherOffice: ['resigned', 'disqualified'],
  disqualification: ['disqualified', 'electionCourt', 'expelled'],
  peerage: ['peerage', 'resigned'],
} as const satisfies Record<VacancyCause, readonly ToReason[]>

/** The member's vacancy of that kind nearest the day; without a day, the last. */
export function vacancyOf(
  register: Register,
  person: PersonId,
  cause: VacancyCause | null,
  published: IsoDate | null,
): Membership | null {
  const reasons: readonly ToReason[] | null = cause && REASONS[cause]
  const all = register
    .membershipsOf(person)
    .filter((each) => each.to !== null && each.toReason !== null && each.toReason !== 'dissolution')
    .filter((each) => !reasons || reasons.includes(each.toReason as ToReason) || each.toReason === 'unknown')
  return (
    all.findLast((each) => !published || daysBetween(published, each.to as IsoDate) <= MOST_NOTICE) ?? null
  )
}

/** A member who resigned for a mayoralty was elected elsewhere, if the article says so; a peerage is the register's word. */
function causeOf(cause: VacancyCause | null, held: Membership | null): VacancyCause | null {
  return cause ?? (held?.toReason ? (CAUSES[held.toReason] ?? null) : null)
}

const CAUSES: Readonly<Partial<Record<ToReason, VacancyCause>>> = {
  resigned: 'resignation',
  died: 'death',
  recalled: 'recall',
  peerage: 'peerage',
  electionCourt: 'disqualification',
  expelled: 'disqualification',
}
