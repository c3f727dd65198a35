/** Whether words of leaving that name no election are of leaving the House at the next one. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { contestsBy } from '../by-elections/by-elections.ts'
import type { Act } from '../discourse/act.ts'
import type { Setting } from '../discourse/setting.ts'
import { standingOn } from '../discourse/standing.ts'
import { nextGeneralElection } from './election-stood-at.ts'

/** Said of so much that only the register can tell. */
const LEAVES = 'candidacy.leaves'
const OF_LEAVING = new Set(['candidacy.leaving', LEAVES])

/** "Is standing down", "will be leaving": from a seat, a post or a chair. */
export function isOfLeaving({ rules }: Act): boolean {
  return rules.every((rule) => OF_LEAVING.has(rule))
}

/** By the register where it has the election; else by how near that is. */
export function mayLeave(act: Act, person: PersonId, { article, register, published }: Setting): boolean {
  if (act.mood !== 'denial' && fightsNext(person, register, published)) return false
  const went = wentAtElection(person, register, published)
  if (act.rules.every((rule) => rule === LEAVES) && !went) return false
  if (!published) return isNearElection(act, article)
  return goesAtElection(person, register, published, went ? MOST_TERM : MOST_BEFORE)
}

/** Days before a general election within which a member who is "standing down" means to go at it. */
const MOST_BEFORE = 640
/** The same of somebody who did. */
const MOST_TERM = 1100

/** Of an undated page: it speaks of elections about the words. */
function isNearElection(act: Act, { sentences }: MarkedArticle): boolean {
  const first = act.sentences[0] ?? 0
  return sentences
    .slice(Math.max(0, first - ABOUT), first + ABOUT + 1)
    .some(({ tokens }) => tokens.some(({ lower }) => lower === 'election' || lower === 're-election'))
}

/** Sentences about one. */
const ABOUT = 7

/** The next general election is near, and no contest for the seat came before it. */
function goesAtElection(person: PersonId, register: Register, published: IsoDate, most: number): boolean {
  const next = nextGeneralElection(register, published)
  const seat = standingOn(register, person, published)?.seat
  if (!next || !seat || daysBetween(published, next) > most) return false
  return !contestsBy(register)
    .inSeat(seat)
    .some((each) => each.date > published && each.date < next)
}

/** They sat until the dissolution before the next general election, and neither fought it nor sat after it. */
export function wentAtElection(person: PersonId, register: Register, published: IsoDate | null): boolean {
  const next = nextGeneralElection(register, published)
  const all = register.membershipsOf(person)
  if (!published) return all.at(-1)?.toReason === 'dissolution'
  const held = all.find(({ from, to }) => from <= published && (to === null || to > published))
  const went = held?.toReason === 'dissolution' && !all.some(({ from }) => from === next)
  return went && !fightsNext(person, register, published)
}

/** They stood at the next general election: what they were to go from was a post. */
function fightsNext(person: PersonId, register: Register, published: IsoDate | null): boolean {
  const next = nextGeneralElection(register, published)
  return (
    next !== null &&
    register.candidaciesOf(person).some(({ election }) => register.elections.get(election)?.date === next)
  )
}
