/** Swing in a seat: "a 20.5-point swing from the Conservatives to Labour". @module */
import type { PartyId } from '../../base/id.ts'
import { contestSwing } from '../../elections/contest-swing.ts'
import { winningParty } from '../../elections/outcome.ts'
import { lastContest, lastGeneralElection } from '../../elections/previous-contest.ts'
import { sharesOf } from '../../elections/share.ts'
import { butlerSwing, type Swing, steedSwing } from '../../elections/swing.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Reading, Verdict } from './claim.ts'
import { isOtherPoll, isSupposed } from './clause.ts'
import { claimDecided, decideAt } from './contest-figure.ts'
import type { View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitPercent, holds } from './tolerance.ts'
import { TOLERANCES } from './tolerances.ts'
import { verdict } from './verdict.ts'
import { cite, partyName } from './wording.ts'

const RULES: readonly Rule[] = [
  {
    id: 'swing.of',
    patterns: [
      'swing to|from ..3 PARTY of ..2 NUMBER[percent|points]:n',
      'swing to|from ..3 PARTY <be> ..2 NUMBER[percent|points]:n',
      'swing of ..3 NUMBER[percent|points]:n',
      'swing :? ..1 NUMBER[percent|points]:n',
      'swing <be> ..2 NUMBER[percent|points]:n',
      'swing ..6 of ..1 NUMBER[percent|points]:n',
      'swing ..6 <be|reach> ..2 NUMBER[percent|points]:n',
    ],
  },
  { id: 'swing.before', patterns: ['NUMBER[percent|points]:n ..2 swing'] },
]
const NATIONAL =
  /\b(?:national|nationally|nationwide|uniform|average|across (?:the country|britain|the uk))\b/i

export interface Direction {
  readonly from: PartyId | null
  readonly to: PartyId | null
}

export const swing: PredicateReader = {
  predicate: 'swing',
  needs: ['rate'],
  rules: RULES,
  read(view, firings: readonly Firing<Rule>[]) {
    const drafts: Draft[] = []
    const done = new Set<number>()
    const text = view.context.article.text
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number' || done.has(number.start) || number.value >= 70) continue
      done.add(number.start)
      if (isOtherPoll(view, number) || isSupposed(view, number)) continue
      if (NATIONAL.test(text.slice(view.sentence.start, view.sentence.end))) continue
      const figure = figureOf(number, text)
      const direction = directionOf(view, number.start)
      const decided = decideAt(view, {
        at: number,
        particular: false,
        exact: figure.decimals > 0,
        mayRefute: true,
        compute: (election) => swingVerdict(view.register, election, figure, direction),
      })
      if (!decided) continue
      drafts.push(claimDecided(decided, figure.value, number, rule.id))
    }
    return drafts
  },
}

/** The parties named after "from" and "to" within reach of the figure. */
function directionOf(view: View, at: number): Direction {
  const text = view.context.article.text
  let from: PartyId | null = null
  let to: PartyId | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.kind !== 'party' || Math.abs(mention.start - at) > 90) continue
    const before = text.slice(Math.max(view.sentence.start, mention.start - 12), mention.start)
    if (/\bfrom (?:the )?$/i.test(before)) from ??= view.register.countedAs(mention.party)
    if (/\b(?:to|towards|in favour of) (?:the )?$/i.test(before))
      to ??= view.register.countedAs(mention.party)
    else if (from === null && /^\s*to\b/i.test(text.slice(mention.end, mention.end + 5)))
      from = view.register.countedAs(mention.party)
  }
  return { from, to }
}

/**
 * Butler's and Steed's swings in percentage points, against the last general election (and the last contest,
 * where that is another): right when the figure is one of them. Null when none can be computed.
 */
export function swingVerdict(
  register: Register,
  election: Election,
  figure: Figure,
  direction: Direction,
): Verdict | null {
  const swings = swingsOf(register, election, direction)
  const [natural] = swings
  if (!natural) return null
  const readings: Reading[] = swings.map(({ swing: one, against }) => ({
    rule: `${one.convention === 'butler' ? 'Butler, over all valid votes' : 'Steed, over the two parties’ votes'}, against ${against}: ${partyName(register, one.from)} to ${partyName(register, one.to)}`,
    computed: Number(one.points.toFixed(2)),
    holds: fits(one, figure, direction),
  }))
  const right = readings.find((one) => one.holds)
  const working = (right ?? readings[0])?.rule ?? ''
  const close = swings.some(
    ({ swing: one }) =>
      (fitPercent(figure, one.points) === 'doubtful' ||
        offBy(one, figure) <= TOLERANCES.swingDoubtful.value) &&
      along(one, direction),
  )
  // Steed's swing is far from Butler's: a whole or compared figure fits one or the other by chance.
  const byChance =
    right?.rule.startsWith('Steed') === true && (figure.decimals === 0 || figure.comparator !== 'exact')
  const kind = right && !byChance ? 'supported' : right || close ? 'depends' : 'refuted'
  return verdict(kind, right ? right.computed : Number(natural.swing.points.toFixed(2)), {
    working,
    readings,
    caveats: right ? [...(right === readings[0] ? [] : [right.rule]), ...nightCaveat(right, figure)] : [],
    citations: [cite(election)],
  })
}

/** Beyond what rounded shares explain, the figure is right only as one given out on the night. */
function nightCaveat(right: Reading, figure: Figure): readonly string[] {
  const off = Math.abs(Number(right.computed) - figure.value)
  if (figure.comparator !== 'exact' || figure.decimals === 0 || off <= TOLERANCES.swingFromRounded.value)
    return []
  return [`${right.computed} of the declared votes; figures of the night differ by a tenth or two`]
}

interface Against {
  readonly swing: Swing
  readonly against: string
}

function swingsOf(register: Register, election: Election, direction: Direction): readonly Against[] {
  const winner = winningParty(register, election)
  const bases = [lastGeneralElection(register, election), lastContest(register, election)]
  const found: Against[] = []
  for (const [at, base] of bases.entries()) {
    if (!base || (at === 1 && base.id === bases[0]?.id)) continue
    const to = direction.to ?? winner
    const own = at === 0 && direction.from === null ? contestSwing(register, election) : null
    const from = direction.from ?? own?.butler?.from ?? winningParty(register, base)
    if (!to || !from || from === to) continue
    const before = sharesOf(register, base)
    const after = sharesOf(register, election)
    const against = `${base.kind === 'notional' ? 'the notional result' : 'the election'} of ${base.date}`
    for (const one of [butlerSwing(from, to, before, after), steedSwing(from, to, before, after)])
      if (one) found.push({ swing: one, against })
  }
  return found
}

function fits(one: Swing, figure: Figure, direction: Direction): boolean {
  return (
    along(one, direction) &&
    (holds(fitPercent(figure, one.points)) ||
      (one.convention === 'butler' && offBy(one, figure) <= TOLERANCES.swingOnTheNight.value))
  )
}

function offBy(one: Swing, figure: Figure): number {
  return Math.abs(one.points - figure.value)
}

function along(one: Swing, direction: Direction): boolean {
  return (
    (direction.to === null || direction.to === one.to) &&
    (direction.from === null || direction.from === one.from)
  )
}
