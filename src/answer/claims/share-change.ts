/** Votes of one contest beside those of the one before: shared ground of ratio and change. @module */
import type { PartyId } from '../../base/id.ts'
import { lastContest, lastGeneralElection } from '../../elections/previous-contest.ts'
import { sharesOf } from '../../elections/share.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { decideAt } from './contest-figure.ts'
import { type Figure, figureOf } from './figure.ts'
import { checked } from './number-check.ts'
import { partyNear } from './party-near.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitPercent, holds } from './tolerance.ts'
import { cite, partyName, percent } from './wording.ts'

export interface Shares {
  readonly base: Election
  readonly before: number
  readonly after: number
}

/** A party's shares at the last general election (or the last contest, where that is another) and at this one. */
export function sharesBeside(register: Register, election: Election, party: PartyId): readonly Shares[] {
  const bases = [lastGeneralElection(register, election), lastContest(register, election)]
  const after = sharesOf(register, election).get(register.countedAs(party))
  if (after === undefined) return []
  const found: Shares[] = []
  for (const base of bases) {
    if (!base || found.some((one) => one.base.id === base.id)) continue
    const before = sharesOf(register, base).get(register.countedAs(party))
    if (before !== undefined) found.push({ base, before, after })
  }
  return found
}

const UP = /\b(?:up|rose|rise|increas\w+|gain(?:ed)?|jump\w*|climb\w*|grew|surg\w+)\b/i
const DOWN = /\b(?:down|fell|fall|drop\w*|declin\w+|decreas\w+|plung\w+|slump\w*|lost|collaps\w+|tumbl\w+)\b/i
const SHARE = /\b(?:vote share|share of (?:the )?vote)\b/i

export const shareChange: PredicateReader = {
  predicate: 'shareChange',
  needs: ['rate'],
  cues: ['share'],
  read(view) {
    const drafts: Draft[] = []
    const text = view.context.article.text
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    if (!SHARE.test(sentence) || /\bswing\b/i.test(sentence)) return drafts
    for (const number of view.sentence.mentions) {
      if (number.kind !== 'number' || (number.unit !== 'points' && number.unit !== 'percent')) continue
      const before = text.slice(Math.max(view.sentence.start, number.start - 60), number.start)
      const up = UP.test(before)
      const down = DOWN.test(before)
      // "Fell by 12.1 points": a change; "fell to 12.1%" is a share.
      if (
        up === down ||
        !/\b(?:by|up|down)(?: (?:almost|nearly|over|just|about|more than))*\s*$/i.test(before)
      )
        continue
      // "Up 12.4%" mostly means points, but may mean a part of what it was: it is borne out or left open.
      const loose = number.unit === 'percent' && !/points?/i.test(text.slice(number.start, number.end + 8))
      if (isOtherBody(view, number) || isSupposed(view, number) || /\bnational/i.test(sentence)) continue
      const party = partyNear(view, number)
      if (!party) continue
      const figure = figureOf(number, text)
      const decided = decideAt(view, {
        at: number,
        particular: false,
        mayRefute: !loose,
        compute: (election) => changeVerdict(view.register, election, party, figure, up),
      })
      if (!decided || (loose && decided.verdict.verdict !== 'supported')) continue
      drafts.push({
        subject: `${partyName(view.register, party)} share, ${decided.contest}`,
        against: { ...decided.against, party },
        printed: up ? figure.value : -figure.value,
        verdict: decided.verdict,
        at: number,
        rule: 'shareChange.by',
      })
    }
    return drafts
  },
}

/** Change in percentage points against the last general election; null where either share is not known. */
export function changeVerdict(
  register: Register,
  election: Election,
  party: PartyId,
  figure: Figure,
  up: boolean,
): Verdict | null {
  const all = sharesBeside(register, election, party)
  const sign = up ? 1 : -1
  const fitting = all.find((one) => holds(fitPercent(figure, sign * (one.after - one.before))))
  const one = fitting ?? all[0]
  if (!one) return null
  const actual = one.after - one.before
  return checked({
    figure,
    fit: fitPercent(figure, sign * actual),
    actual,
    working: `${percent(one.before)} to ${percent(one.after)}: ${actual < 0 ? '−' : '+'}${Math.abs(actual).toFixed(2)} points`,
    citations: [cite(election), cite(one.base)],
  })
}
