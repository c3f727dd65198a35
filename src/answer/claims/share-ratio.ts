/** How many times a party's share grew or shrank: "nearly doubled their share of the vote". @module */
import type { PartyId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { Comparator } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { decideAt } from './contest-figure.ts'
import type { Figure } from './figure.ts'
import { checked } from './number-check.ts'
import { partyNear } from './party-near.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { sharesBeside } from './share-change.ts'
import { fitTimes, holds } from './tolerance.ts'
import { cite, partyName, percent } from './wording.ts'

const VERBS: readonly (readonly [RegExp, number])[] = [
  [/\b(doubled|doubling)\b/i, 2],
  [/\b(trebled|tripled|trebling|tripling)\b/i, 3],
  [/\b(quadrupled|quadrupling)\b/i, 4],
  [/\b(halved|halving)\b/i, 0.5],
]
const OF_VOTE = /\b(?:vote share|share of (?:the )?vote|share|vote)\b/i
const COMPARED: readonly (readonly [RegExp, Comparator, boolean])[] = [
  [/\b(?:nearly|almost|close to|virtually|just about)\s*$/i, 'under', true],
  [/\b(?:more than|over|better than)\s*$/i, 'over', false],
  [/\b(?:roughly|about|around|effectively)\s*$/i, 'about', false],
]

export const shareRatio: PredicateReader = {
  predicate: 'shareRatio',
  needs: [],
  cues: 'doubled doubling trebled trebling tripled tripling quadrupled quadrupling halved halving'.split(' '),
  read(view) {
    const text = view.context.article.text
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    for (const [verb, times] of VERBS) {
      const found = verb.exec(sentence)
      if (!found) continue
      const at = {
        start: view.sentence.start + found.index,
        end: view.sentence.start + found.index + found[0].length,
      }
      const rest = text.slice(at.end, Math.min(at.end + 48, view.sentence.end))
      const before = text.slice(Math.max(view.sentence.start, at.start - 40), at.start)
      if (!OF_VOTE.test(rest) && !/\b(?:vote share|share of (?:the )?vote)\b/i.test(before)) continue
      if (/\b(?:majority|members|seats|councillors|number)\b/i.test(rest)) continue
      const supposed = { start: at.start, end: at.end }
      if (isOtherBody(view, at) || (isSupposed(view, supposed) && SUPPOSED_BEFORE.test(before))) continue
      const draft = draftOf(view, at, times, before)
      return draft ? [draft] : []
    }
    return []
  },
}

/** "Would double" is a forecast; a forecast further on in the sentence is another matter. */
const SUPPOSED_BEFORE = /\b(?:would|could|might|if|hope[sd]? (?:of|to)|expected to|set to)\b/i

function draftOf(
  view: Parameters<PredicateReader['read']>[0],
  at: Span,
  times: number,
  before: string,
): Draft | null {
  const party = partyNear(view, at)
  if (!party) return null
  const compared = COMPARED.find(([words]) => words.test(before))
  const figure: Figure = {
    ...at,
    value: times,
    unit: 'times',
    comparator: compared?.[1] ?? 'exact',
    decimals: 0,
    close: compared?.[2] ?? false,
    inWords: true,
  }
  const decided = decideAt(view, {
    at,
    particular: false,
    mayRefute: true,
    compute: (election) => ratioVerdict(view.register, election, party, figure),
  })
  if (!decided) return null
  const word = view.context.article.text.slice(at.start, at.end)
  const printed = compared ? `${compared[0].exec(before)?.[0].trim() ?? ''} ${word}` : word
  return {
    subject: `${partyName(view.register, party)} share, ${decided.contest}`,
    against: { ...decided.against, party },
    printed,
    verdict: decided.verdict,
    at,
    rule: 'shareRatio.verb',
  }
}

/** `12.63% to 23.13%: 1.83 times`, against the last general election. */
export function ratioVerdict(
  register: Register,
  election: Election,
  party: PartyId,
  figure: Figure,
): Verdict | null {
  const all = sharesBeside(register, election, party)
  const one = all.find(({ before, after }) => before > 0 && holds(fitTimes(figure, after / before))) ?? all[0]
  if (!one || one.before === 0) return null
  const actual = one.after / one.before
  const computed = `${percent(one.before)} to ${percent(one.after)}: ${actual.toFixed(2)} times`
  return {
    ...checked({
      figure,
      fit: fitTimes(figure, actual),
      actual,
      working: computed,
      citations: [cite(election), cite(one.base)],
    }),
    computed,
  }
}
