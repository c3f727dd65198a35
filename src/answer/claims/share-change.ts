/** Votes of one contest beside those of the one before: shared ground of ratio and change. @module */
import type { PartyId } from '../../base/id.ts'
import { lastContest, lastGeneralElection } from '../../elections/previous-contest.ts'
import { sharesOf } from '../../elections/share.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { decideAt } from './contest-figure.ts'
import { textOf, type View } from './context.ts'
import { type Figure, figureOf, hasDecimals } from './figure.ts'
import { HINT, mayBeAbout } from './hints.ts'
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

const UP =
  /\b(?:up|rose|rise|risen|rising|increas\w+|gain(?:ed)?|jump\w*|climb\w*|grew|surg\w+|more|bigger|higher|better|boost\w*|added|put on)\b|\(\s*\+$/i
const DOWN =
  /\b(?:down|fell|fall|fallen|drop\w*|declin\w+|decreas\w+|plung\w+|slump\w*|lost|shed|collaps\w+|tumbl\w+|slip\w*|less|lower|short|worse|dip\w*)\b|\(\s*[-–−]$/i
const SHARE = /\b(?:vote share|share of (?:the )?vote)\b/i
const OF_ANOTHER =
  /\b(?:swing|turnout|majority|seats?|inflation|tax|pay|price\w*|lead|national\w*|polls?|rating\w*)\b/i
/** "Fell by 12.1 points": a change; "fell to 12.1%" is a share. */
const BY = /\b(?:by|up|down)(?: (?:almost|nearly|over|just|about|more than))*\s*$/i
/** Behind the figure: "8.1 points up", "5.8% more of the vote". */
const AFTER =
  /^\s*(?:%|per\s?cent|percent(?:age)?|points?|pts|pp|\s)*\s*(?:up|down|more|less|bigger|smaller|higher|lower|better|worse|short)\b/i
const BEFORE =
  /\b(?:up|down|rose|fell|slipped|dropped|slumped|increased|climbed|grew|a (?:rise|fall|drop|increase|gain|loss) of)(?: (?:by|almost|nearly|over|just|about|more than|some))*\s*$|\(\s*[+–−-]$/i

export const shareChange: PredicateReader = {
  predicate: 'shareChange',
  needs: ['rate'],
  read(view) {
    const drafts: Draft[] = []
    const text = view.context.article.text
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    const said = mayBeAbout(view, HINT.ofShares) && SHARE.test(sentence) && !/\bswing\b/i.test(sentence)
    for (const number of view.sentence.numbers) {
      if (number.unit !== 'points' && number.unit !== 'percent') continue
      const change = changeSaid(view, number, said)
      if (!change || isOtherBody(view, number) || isSupposed(view, number) || /\bnational/i.test(sentence))
        continue
      const party = partyNear(view, number)
      if (!party) continue
      const figure = figureOf(number, text)
      const decided = decideAt(view, {
        at: number,
        particular: false,
        exact: figure.decimals > 0,
        mayRefute: !change.loose,
        compute: (election) => changeVerdict(view.register, election, party, figure, change.up),
      })
      if (!decided || (change.loose && decided.verdict.verdict !== 'supported')) continue
      drafts.push({
        subject: `${partyName(view.register, party)} share, ${decided.contest}`,
        against: { ...decided.against, party },
        printed: change.up ? figure.value : -figure.value,
        verdict: decided.verdict,
        at: number,
        rule: 'shareChange.by',
      })
    }
    return drafts
  },
}

interface Change {
  readonly up: boolean
  /** Borne out or left unread: what is meant is not certain enough to be wrong. */
  readonly loose: boolean
}

/** Which way a figure says that a share went; null where it does not say so. `said`: the sentence speaks of the vote share. */
function changeSaid(view: View, number: NumberMention, said: boolean): Change | null {
  const after = textOf(view, number.end, Math.min(number.end + 30, view.sentence.end))
  const points = number.unit === 'points' || /^\s*(?:%\s*)?points?/i.test(after)
  // Most rates of a newspaper are round, and of something else.
  if (!(said || points || hasDecimals(number, view.context.article.text))) return null
  const before = wordsBefore(view, number, said ? 60 : 30)
  if (said && BY.test(before) && UP.test(before) !== DOWN.test(before))
    // "Up 12.4%" mostly means points, but may mean a part of what it was: it is borne out or left open.
    return { up: UP.test(before), loose: !points }
  const where = AFTER.test(after) ? after.slice(0, 24) : BEFORE.test(before) ? before.slice(-30) : null
  if (where === null || UP.test(where) === DOWN.test(where)) return null
  if (OF_ANOTHER.test(`${before} ${after.split(/[,;]/)[0]}`)) return null
  return { up: UP.test(where), loose: true }
}

/** Up to the figure before. */
function wordsBefore(view: View, number: NumberMention, reach: number): string {
  const last = view.sentence.mentions.findLast(
    (one) => one.kind === 'number' && one.unit !== 'ordinal' && one.end <= number.start,
  )
  return textOf(view, Math.max(last?.end ?? view.sentence.start, number.start - reach), number.start)
}

/** Change in percentage points against the last general election; null where either share is not known. */
function changeVerdict(
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
