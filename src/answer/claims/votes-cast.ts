/** How many voted, or could: "32,740 votes cast", "out of an electorate of 69,601". @module */
import type { NumberMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Verdict } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse } from './clause.ts'
import { decideAt } from './contest-figure.ts'
import { textOf, type View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { checked } from './number-check.ts'
import type { Draft } from './predicate.ts'
import { fitCount, holds, isParticular } from './tolerance.ts'
import { cite, figures } from './wording.ts'

const CAST =
  /^\s*(?:valid |total )?(?:(?:valid )?(?:votes?|ballots?)(?: papers?)? (?:were |had been |having been )?(?:cast|counted|polled)|(?:people|voters|electors) (?:cast|casting|turned out|voted(?! (?:for|against|to))))\b/i
const ELECTORS = /^\s*(?:registered )?(?:electors|registered voters)\b/i
const ELECTORATE = /\belectorate (?:of|was|is|stood at|numbers|numbered)\s+(?:just |about |some |over )?$/i

/** Whether one of the figures of a sentence may be of those who voted or could. */
export function countsVoters(view: View): boolean {
  return mayBeAbout(view, HINT.ofVoters)
}

/** Null for a figure that is of neither. */
export function castDraft(view: View, number: NumberMention): Draft | null {
  const what = kindOf(view, number)
  if (!what || isOtherPoll(view, number) || isSupposed(view, number) || isVoteInTheHouse(view, number))
    return null
  const figure = figureOf(number, view.context.article.text)
  const decided = decideAt(view, {
    at: number,
    particular: isParticular(figure),
    mayRefute: true,
    compute: (election) =>
      what === 'cast' ? castVerdict(election, figure) : electorateVerdict(election, figure),
  })
  if (!decided?.election) return null
  return {
    subject: `${what === 'cast' ? 'votes cast' : 'electorate'}, ${decided.contest}`,
    against: decided.against,
    printed: figure.value,
    verdict: decided.verdict,
    at: number,
    rule: `votes.${what}`,
  }
}

function kindOf(view: View, number: NumberMention): 'cast' | 'electorate' | null {
  const after = textOf(view, number.end, Math.min(number.end + 40, view.sentence.end))
  const before = textOf(view, Math.max(view.sentence.start, number.start - 40), number.start)
  if (CAST.test(after) && !/\bfor whom $/i.test(before)) return 'cast'
  return ELECTORATE.test(before) || ELECTORS.test(after) ? 'electorate' : null
}

/** Valid votes, or those with the spoilt papers; null where only the first is known and does not fit. */
function castVerdict(election: Election, figure: Figure): Verdict | null {
  const { validVotes, invalidVotes } = election
  if (validVotes === null) return null
  const all = validVotes + (invalidVotes ?? 0)
  const byAll = holds(fitCount(figure, all)) && !holds(fitCount(figure, validVotes))
  const actual = byAll ? all : validVotes
  const fit = fitCount(figure, actual)
  if (!holds(fit) && invalidVotes === null) return null
  const spoilt = invalidVotes === null ? '' : ` and ${figures(invalidVotes)} spoilt`
  const working = `${figures(validVotes)} valid votes${spoilt}`
  return checked({
    figure,
    fit,
    actual,
    working,
    citations: [cite(election)],
    caveats: byAll ? ['counting spoilt papers'] : [],
  })
}

/** Rolls change up to polling day, and sources give that of one day or another. */
const ROLL_SLACK = 0.02

function electorateVerdict(election: Election, figure: Figure): Verdict | null {
  const { electorate } = election
  if (electorate === null) return null
  const fit = fitCount(figure, electorate)
  const near = Math.abs(figure.value - electorate) <= electorate * ROLL_SLACK
  return checked({
    figure,
    fit: holds(fit) || !near ? fit : 'doubtful',
    actual: electorate,
    working: `${figures(electorate)} electors`,
    citations: [cite(election)],
  })
}
