/** Results of by-elections that are only talked of: "Labour is expected to hold Dover", "if the Tories lose the seat". @module */
import type { SeatId } from '../../base/id.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventOf } from '../event.ts'
import { refOf, seatRefTo } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { isAwaited } from './contest-to-come.ts'

const TALK: ReadonlySet<string> = new Set(['speculation', 'hypothetical', 'denial'])
const NONE: readonly never[] = []

/** One a seat, of seats whose by-election the article has coming; `called` are those. */
export function resultsForetold(
  acts: readonly Act[],
  called: readonly ReportedEvent[],
  { article, register, results, published }: Setting,
): readonly ReportedEvent[] {
  const talk = acts.filter(isTalk)
  if (talk.length === 0) return NONE
  const found = new Map<SeatId, ReportedEvent>()
  const coming = new Set(called.flatMap(({ event }) => event.constituency?.id ?? []))
  for (const act of talk) {
    const sentences = act.sentences.flatMap((at) => article.sentences[at] ?? [])
    const named = seatsIn(
      sentences.flatMap(({ seats }) => seats),
      register,
    )
    const own = [...named].filter((seat) => coming.has(seat) || isAwaited(seat, register, published))
    const all = own.length > 0 ? own : coming.size === 1 || sentences.some(saysBoth) ? [...coming] : []
    for (const seat of all) {
      if (found.has(seat) || results.some(({ contest }) => contest.seat === seat)) continue
      const event = eventOf(act, seat)
      if (event) found.set(seat, { event, record: 'unmatched' })
    }
  }
  return [...found.values()]

  function eventOf(act: Act, seat: SeatId): EventOf<'byElectionResult'> | null {
    const constituency = seatRefTo(seat, register)
    if (!constituency) return null
    const winner = act.person ? refOf(act.person) : null
    return {
      type: 'byElectionResult',
      person: winner,
      constituency,
      date: null,
      datePrecision: 'unknown',
      announced: null,
      modality: act.mood,
      evidence: act.evidence,
      rules: act.rules,
      fields: {
        winner,
        winnerParty: act.fields.winnerParty ? register.countedAs(act.fields.winnerParty) : null,
        gainFrom: act.fields.gainFrom ? register.countedAs(act.fields.gainFrom) : null,
        hold: false,
        candidates: [],
        majority: null,
        overturnedMajority: null,
        swing: null,
        swingFrom: null,
        swingTo: null,
        turnout: null,
        turnoutVotes: null,
      },
    }
  }
}

function isTalk({ type, mood }: Act): boolean {
  return type === 'byElectionResult' && TALK.has(mood)
}

function saysBoth({ tokens }: { readonly tokens: readonly { readonly lower: string }[] }): boolean {
  return tokens.some(({ lower }) => lower === 'both')
}
