/** For which seat a by-election is that a sentence tells of. @module */
import type { SeatId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { SeatMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import type { VacancyCause } from '../event.ts'
import { vacancyOf } from '../vacancies/vacancy.ts'
import { isBeside } from './called-by-name.ts'
import { contestAfter, isOver } from './contest-to-come.ts'

export interface SeatCalled {
  readonly id: SeatId
  readonly mention: SeatMention | null
  /** Only by whoever is spoken of: a leader faces by-elections in others' seats. */
  readonly guessed?: true
}

/** Seats of members whom the article has leaving, each with the cause. */
export function vacatedSeats(
  acts: readonly Act[],
  { register, published }: Setting,
): Map<SeatId, VacancyCause | null> {
  const seats = new Map<SeatId, VacancyCause | null>()
  for (const act of acts) {
    if (act.type !== 'seatVacated' || act.person?.resolution.state !== 'resolved') continue
    const person = act.person.resolution.id
    const membership =
      vacancyOf(register, person, act.fields.cause ?? null, published) ??
      (published && !act.rules.includes('seatVacated.recallSigned')
        ? register.seatOf(person, published)
        : null)
    if (membership) seats.set(membership.seat, act.fields.cause ?? null)
  }
  return seats
}

/** The seat named beside the word; else the one left vacant; else the last named before. */
export function seatCalled(
  sentence: MarkedSentence,
  named: SeatMention | null,
  vacated: ReadonlyMap<SeatId, unknown>,
  setting: Setting,
): SeatCalled | null {
  const { article, register, published } = setting
  const own =
    (named && !isBeside(named, sentence) ? seatFound(named, register) : null) ?? seatIn(sentence, register)
  // "Faces another by-election after losing Dover": the seat named has had its contest, and another is vacant.
  if (own && !(vacated.size === 1 && !vacated.has(own.id) && isOver(own.id, setting)))
    return inFull(own, vacated, register)
  if (vacated.size === 1) return { id: [...vacated.keys()][0] as SeatId, mention: null }
  for (const mention of sentence.people) {
    if (mention.resolution.state !== 'resolved') continue
    const held = vacancyOf(register, mention.resolution.id, null, published)
    if (held && vacated.has(held.seat)) return { id: held.seat, mention: null }
  }
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 4); at--) {
    const before = seatIn(article.sentences[at] as MarkedSentence, register)
    if (before) return before
  }
  return heldBy(sentence, setting)
}

/** "She will not trigger a by-election": of the seat of whoever is spoken of. */
function heldBy({ people, tokens }: MarkedSentence, { register, published }: Setting): SeatCalled | null {
  const cause = tokens.findIndex(({ lower }, at) => lower === 'by' && CAUSE.test(tokens[at - 1]?.lower ?? ''))
  for (const mention of people) {
    if (mention.resolution.state !== 'resolved' || !published) continue
    const held = register.seatOf(mention.resolution.id, published)
    if (!held || (cause >= 0 && tokenFrom(tokens, mention.start) < cause)) continue
    // "The by-election caused by Ann Lee's going" is for her seat.
    return cause >= 0 ? { id: held.seat, mention: null } : { id: held.seat, mention: null, guessed: true }
  }
  return null
}

const CAUSE = /^(?:caus|trigger|spark|prompt|forc|precipitat)ed$/

/** "Newton" of the seat of Newton and Barton that the article has falling vacant. */
function inFull(own: SeatCalled, vacated: ReadonlyMap<SeatId, unknown>, register: Register): SeatCalled {
  if (vacated.has(own.id)) return own
  const name = `${register.seats.get(own.id)?.name} `
  const longer = [...vacated.keys()].find((id) => register.seats.get(id)?.name.startsWith(name))
  return longer ? { id: longer, mention: null } : own
}

function seatIn(sentence: MarkedSentence, register: Register): SeatCalled | null {
  for (const mention of sentence.seats) {
    if (!mention.cued && !faces(sentence, mention)) continue
    if (isBeside(mention, sentence)) continue
    const found = seatFound(mention, register)
    if (found) return found
  }
  return null
}

function seatFound(mention: SeatMention, register: Register): SeatCalled | null {
  const { resolution } = mention
  const id = resolution.state === 'resolved' ? resolution.id : [...seatsIn([mention], register)].at(-1)
  return id ? { id, mention } : null
}

/** "Winchester faces a by-election". */
function faces({ tokens }: MarkedSentence, seat: SeatMention): boolean {
  return /^fac(?:es|ed|ing)$/.test(tokens[tokenFrom(tokens, seat.end)]?.lower ?? '')
}

/** "By-elections in Dover, Deal and Hythe": of seats named beside one those that vote on its day. */
export function heldWith(
  seat: SeatCalled,
  { seats }: MarkedSentence,
  { register, published }: Setting,
): SeatCalled[] {
  if (seats.length < 2 || !published) return []
  const contest = contestAfter(seat.id, register, published)
  if (!contest) return []
  return seats.flatMap((mention) => {
    const found = seatFound(mention, register)
    if (!found || found.id === seat.id) return []
    return contestAfter(found.id, register, published)?.date === contest.date ? [found] : []
  })
}
