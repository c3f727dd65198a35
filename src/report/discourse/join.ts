/** Joins the sentences of an article into acts: one act told twice is one act. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import { heldDays } from '../days/date-of-act.ts'
import { isLongAgo } from '../days/long-ago.ts'
import { expulsionDays } from '../days/register-days.ts'
import type { Draft } from '../draft.ts'
import type { EventType } from '../event.ts'
import { backedRules } from '../events/all.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { isMove, joinMoves } from '../moves/party-moves.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { type Act, absorb, actOf, isLeadWithoutDay } from './act.ts'
import { ActsByDoer } from './acts-by-doer.ts'

/** Fields that make two acts of one type and person different acts. */
const APART = {
  defection: [],
  resignationFromParty: [],
  expelledFromParty: [],
  whipSuspended: [],
  whipRestored: [],
  seatVacated: [],
  byElectionCalled: [],
  byElectionResult: [],
  generalElectionFact: ['majority'],
  candidacy: ['status'],
  officeAppointed: ['office'],
  officeResigned: ['office'],
  officeDismissed: ['office'],
  noConfidenceLetter: ['withdrawn'],
  statement: [],
} as const satisfies Record<EventType, readonly string[]>

export function joinActs(article: MarkedArticle, drafts: readonly Draft[], register: Register): Act[] {
  const moves = drafts.filter(isMove)
  const acts: Act[] = moves.length > 0 ? joinMoves(moves, register) : []
  const byDoer = new ActsByDoer(acts)
  for (const draft of drafts) {
    if (isMove(draft) || isSaidOfExpulsion(draft, drafts)) continue
    const act = actOf(draft)
    // Which contest a sentence speaks of is settled for each by itself (`contest.ts`, `called.ts`).
    if (act.type === 'byElectionResult' || act.type === 'byElectionCalled') {
      acts.push(act)
      continue
    }
    settleThrownOut(act, article.asOf, register)
    const home = byDoer
      .of(act)
      .find(
        (each) =>
          sameFields(each, act) && !(isOfParties(act.type) && isAnother(each, act, article.asOf, register)),
      )
    if (home) {
      absorb(home, act)
      // The stronger of two words for it.
      const { status } = act.fields
      if (status === 'standing_down' || status === 'selected') home.fields = { ...home.fields, status }
    } else {
      acts.push(act)
      byDoer.add(act)
    }
  }
  for (const act of acts) settleSuspension(act, byDoer)
  return acts.filter(
    (act) => act.evidence.length > 0 && !isConsequence(act, byDoer) && !isOtherAccount(act, byDoer),
  )
}

/** "Thrown out of the party" of somebody who is called expelled as well: one act, and the whip goes with it. */
function isSaidOfExpulsion(draft: Draft, drafts: readonly Draft[]): boolean {
  const { person, type, rules } = draft
  if (type !== 'whipSuspended' || !person || !rules.every((rule) => THROWN_OUT.has(rule))) return false
  return drafts.some(
    (each) =>
      each.type === 'expelledFromParty' && each.person && samePerson(refOf(each.person), refOf(person)),
  )
}

/** "Thrown out of the party", of somebody whom the register has expelled about then. */
function settleThrownOut(act: Act, asOf: IsoDate | null, register: Register): void {
  const { person, rules } = act
  if (!asOf || person?.resolution.state !== 'resolved' || !rules.every((rule) => THROWN_OUT.has(rule))) return
  const days = expulsionDays(register, person.resolution.id)
  if (days.some((day) => Math.abs(daysBetween(day, asOf)) <= APART_DAYS)) act.type = 'expelledFromParty'
}

const THROWN_OUT = new Set(['whipSuspended.thrownOut', 'whipSuspended.thrownOutOfTheParty'])

/** Who is now expelled was suspended before, in whatever tense that is told. */
function settleSuspension(act: Act, byDoer: ActsByDoer): void {
  if (act.type !== 'whipSuspended' || (act.mood !== 'reported' && act.mood !== 'recap')) return
  const isOver = byDoer.of(act, 'whipRestored').some(isPlainNews) && !isNewsAgain(act, byDoer)
  if (
    isOver ||
    byDoer.of(act, 'expelledFromParty').some((each) => each.mood === 'reported' && isPlainNews(each))
  ) {
    act.mood = 'recap'
    act.known = true
  }
}

/** In words that need no register to mean it. */
function isPlainNews({ mood, rules }: Act): boolean {
  const isNews = mood === 'reported' || mood === 'announcedFuture'
  return isNews && !rules.every((rule) => backedRules().has(rule) || rule.startsWith('doer.'))
}

/** Who had the whip back and has lost it again: the loss is told first. */
function isNewsAgain(act: Act, byDoer: ActsByDoer): boolean {
  const told = act.news ?? Number.POSITIVE_INFINITY
  return byDoer.of(act, 'whipRestored').every((each) => (each.news ?? each.sentences[0] ?? 0) > told)
}

/**
 * "She will sit as an independent": what follows from the loss of the whip is no leaving of its own; nor does who
 * left and "remains an independent" lose it.
 */
function isConsequence(act: Act, byDoer: ActsByDoer): boolean {
  if (act.rules.every((rule) => rule === 'whipSuspended.stillIndependent'))
    return byDoer.of(act, 'resignationFromParty').length > 0
  if (!act.rules.every((rule) => rule === 'resignationFromParty.sitsIndependent')) return false
  return byDoer.of(act, 'whipSuspended').length > 0 || byDoer.of(act, 'expelledFromParty').length > 0
}

/** "Selected to fight the seat", "is standing in Dover. The party chose her last week": one candidacy. */
function isChoice(a: Act, b: Act): boolean {
  const statuses = [a.fields.status, b.fields.status]
  return statuses.includes('selected') && statuses.includes('standing') && a.mood === b.mood
}

/** "She is standing down; she will not defend the seat": one act, if two statuses. */
function isGoing({ fields }: Act): boolean {
  return fields.status === 'standing_down' || fields.status === 'not_contesting'
}

const GAVE_UP = 'resignationFromParty.gaveUpTheWhip'
const OF_THE_WHIP = new Set([
  GAVE_UP,
  'resignationFromParty.gaveItUp',
  'resignationFromParty.sitsIndependent',
])

/** Who gives up a whip does not lose it: of two accounts of one act, the one the article tells first. */
function isOtherAccount(act: Act, byDoer: ActsByDoer): boolean {
  if (act.type === 'resignationFromParty' && act.rules.every((rule) => OF_THE_WHIP.has(rule))) {
    const loss = byDoer
      .of(act, 'whipSuspended')
      .find((each) => each.mood === 'reported' && (each.sentences[0] ?? 0) < (act.sentences[0] ?? 0))
    if (loss) loss.fields = { ...loss.fields, selfWithdrawn: true }
    return loss !== undefined
  }
  if (act.type !== 'whipSuspended' || !hasHappened(act.mood) || act.dates.length > 0) return false
  return byDoer
    .of(act, 'resignationFromParty')
    .some(
      (each) =>
        each.mood === 'reported' &&
        each.rules.includes(GAVE_UP) &&
        (each.sentences[0] ?? 0) <= (act.sentences[0] ?? 0),
    )
}

/** Two acts of one kind; or one done, and one that is ruled out. */
function isAnother(a: Act, b: Act, asOf: IsoDate | null, register: Register): boolean {
  return (
    isEarlier(a, b) ||
    isEarlier(b, a) ||
    apartInTime(a, b, asOf) ||
    isOfAnotherTime(a, b, register) ||
    isOfAnotherTime(b, a, register) ||
    (a.mood === 'denial' && hasHappened(b.mood)) ||
    (b.mood === 'denial' && hasHappened(a.mood))
  )
}

/** "She had previously lost the whip" of somebody who has just lost it. */
function isEarlier(a: Act, b: Act): boolean {
  return a.earlier === true && b.earlier !== true && b.mood === 'reported'
}

/** Suspended again, two years on: what is told as news without a date is of the day of printing. */
function apartInTime(a: Act, b: Act, asOf: IsoDate | null): boolean {
  const [one, other] = [a, b].map((act) => dayOf(act, asOf))
  return Boolean(one && other) && Math.abs(daysBetween(one as IsoDate, other as IsoDate)) > APART_DAYS
}

const APART_DAYS = 31

/** "She has lost the whip. The party suspended her in 2017 too": of somebody who by the register did so more than once. */
function isOfAnotherTime(news: Act, { dates }: Act, register: Register): boolean {
  return (
    isLeadWithoutDay(news) &&
    dates.length > 0 &&
    dates.every(isLongAgo) &&
    heldDays(news, register).length > 1
  )
}

function dayOf(act: Act, asOf: IsoDate | null): IsoDate | null {
  const printed = act.dates.find((date) => date.date !== null && date.precision !== 'year')?.date
  return printed ?? (act.mood === 'reported' ? asOf : null)
}

function sameFields(a: Act, b: Act): boolean {
  if (a.type === 'seatVacated' && (a.fields.cause === 'death') !== (b.fields.cause === 'death')) return false
  if (a.type === 'candidacy' && ((isGoing(a) && isGoing(b)) || isChoice(a, b))) return true
  return APART[a.type].every((field) => {
    const one = a.fields[field as keyof typeof a.fields]
    const other = b.fields[field as keyof typeof b.fields]
    return one === other || one === null || other === null || one === undefined || other === undefined
  })
}
