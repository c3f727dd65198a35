/** Gain or hold: "Labour held the seat", "gained Witney from the Conservatives". @module */
import type { PartyId } from '../../base/id.ts'
import { type Change, outcomeOf, outcomeText } from '../../elections/outcome.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { claimDecided, decideAt } from './contest-figure.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { verdict } from './verdict.ts'
import { cite, partyName } from './wording.ts'

interface OutcomeRule extends Rule {
  readonly hold: boolean
}

const RULES: readonly OutcomeRule[] = [
  {
    id: 'outcome.hold',
    hold: true,
    patterns: [
      'PARTY:who <hold|keep|retain|defend> the? ..2 SEAT',
      'PARTY:who <hold|keep|retain> the seat',
      'PARTY:who <hold|cling|hang> ..1 on ..1 to|in ..3 SEAT',
      'PARTY:who <hold|cling|hang> ..1 on ..1 to the seat',
      'PARTY:who <keep|hold> ..1 hold of SEAT',
      'PARTY:who hold',
    ],
  },
  {
    id: 'outcome.gain',
    hold: false,
    patterns: [
      'PARTY:who <gain|regain|take|seize|snatch|capture|win|wrest> ..4 SEAT ..2 from ..2 PARTY:from',
      'PARTY:who <gain|regain|take|seize|snatch|capture|win|wrest> ..4 seat ..2 from ..2 PARTY:from',
      'PERSON <gain|regain> ..1 SEAT from ..2 PARTY:from',
      'PARTY:who gain from PARTY:from',
    ],
  },
]

export const outcome: PredicateReader = {
  predicate: 'outcome',
  needs: ['party'],
  rules: RULES,
  read(view, firings: readonly Firing<OutcomeRule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const who = match.roles.get('who')
      const from = match.roles.get('from')
      const first = view.units[match.from]
      const last = view.units[match.to - 1]
      if (!first || !last || (who && who.kind !== 'party') || (from && from.kind !== 'party')) continue
      const at = { start: first.token.start, end: last.mention?.end ?? last.token.end }
      const words = view.context.article.text.slice(at.start, at.end)
      if (who?.possessive || isOtherBody(view, at) || isSupposed(view, at) || NOT.test(words)) continue
      const printed: Printed = {
        winner: who ? view.register.countedAs(who.party) : null,
        from: from ? view.register.countedAs(from.party) : null,
        hold: rule.hold,
      }
      const decided = decideAt(view, {
        at,
        particular: false,
        // "Con hold." alone may be of a ward: only beside the seat is it certainly of the seat.
        mayRefute: words.split(/\s+/).length > 2 || view.sentence.seats.length > 0,
        compute: (election) => outcomeVerdict(view.register, election, printed),
      })
      if (!decided || drafts.length > 0 || GOES_ON.test(view.context.article.text.slice(at.end, at.end + 16)))
        continue
      drafts.push(claimDecided(decided, textOf(view.register, printed), at, rule.id))
    }
    return drafts
  },
}

/** "Held Gorton from 1935": a time, not the outcome of a poll. */
const GOES_ON =
  /^\s*(?:continuously|without a break|since|for (?:\d|over|more|almost|nearly)|from \d|until|between)/i
const NOT =
  /\b(?:not|never|n['’]t|failed|since|which|who had|an? (?:\w+ )?seat|previously|formerly|once|long|had|currently|already)\b/i

export interface Printed {
  readonly winner: PartyId | null
  readonly from: PartyId | null
  readonly hold: boolean
}

function textOf(register: Register, { winner, from, hold }: Printed): string {
  const by = winner ? `${partyName(register, winner)} ` : ''
  return hold ? `${by}hold` : `${by}gain${from ? ` from ${partyName(register, from)}` : ''}`
}

/**
 * By the official sense, the last contest and the member who sat last (rule 7). Right when all that are known
 * agree or the official one bears it out; where only another reading does, it depends.
 */
export function outcomeVerdict(register: Register, election: Election, printed: Printed): Verdict | null {
  const { official, byLastContest, bySittingMember } = outcomeOf(register, election)
  const natural = official ?? byLastContest ?? bySittingMember
  if (!natural) return null
  const list: readonly (readonly [string, Change | null])[] = [
    ['official: against the last general election, notional where the seat was redrawn', official],
    ['against the last contest', byLastContest],
    ['against the member who last sat', bySittingMember],
  ]
  const readings: Reading[] = list.flatMap(([rule, change]) =>
    change ? [{ rule, computed: outcomeText(register, change), holds: agrees(change, printed) }] : [],
  )
  const holding = readings.filter((one) => one.holds).length
  const kind = readings[0]?.holds ? 'supported' : holding > 0 ? 'depends' : 'refuted'
  return verdict(kind, outcomeText(register, natural), {
    working: readings[0]?.rule ?? '',
    readings: holding === readings.length || holding === 0 ? [] : readings,
    caveats:
      holding > 0 && holding < readings.length ? ['the other ways of comparing give another answer'] : [],
    citations: [cite(election)],
  })
}

function agrees(change: Change, printed: Printed): boolean {
  if (printed.winner !== null && printed.winner !== change.winner) return false
  if (printed.hold) return change.from === null
  return change.from !== null && (printed.from === null || printed.from === change.from)
}
