/** A party's or candidate's share of the vote in a seat: "took 36.8% of the vote". @module */
import { shareOf, validVotesOf } from '../../elections/share.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { candidacyOf, namedBefore, subjectName } from './candidate-near.ts'
import type { Verdict } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse } from './clause.ts'
import { isComplete } from './contest.ts'
import { decideAt } from './contest-figure.ts'
import { type Figure, figureOf } from './figure.ts'
import { checked } from './number-check.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { fitPercent, holds } from './tolerance.ts'
import { cite, figures, percent } from './wording.ts'

const OF_THE_VOTE = /^\s*(?:%|per\s?cent|percent)?\s*(?:share )?of (?:the )?(?:valid |total )?votes?\b/i
const VOTE_SHARE = /\b(?:vote share|share of (?:the )?vote)\s+(?:of|was|is|stood at|to)\s*$/i
const CHANGE = /\b(?:up|down|rose|fell|increase[ds]?|decrease[ds]?|dropped|cut|by|swing|turnout)\s*$/i
const NATIONAL = /\b(?:nationally|nationwide|national|across (?:the country|britain|the uk)|popular vote)\b/i

export const share: PredicateReader = {
  predicate: 'share',
  needs: ['rate'],
  cues: ['share', 'vote', 'votes'],
  read(view) {
    const drafts: Draft[] = []
    const text = view.context.article.text
    for (const number of view.sentence.mentions) {
      if (number.kind !== 'number' || number.unit !== 'percent' || number.value <= 0 || number.value >= 100)
        continue
      const before = text.slice(Math.max(view.sentence.start, number.start - 40), number.start)
      const after = text.slice(number.end, number.end + 40)
      if (CHANGE.test(before) || !(OF_THE_VOTE.test(after) || VOTE_SHARE.test(before))) continue
      if (isOtherPoll(view, number) || isSupposed(view, number) || isVoteInTheHouse(view, number)) continue
      if (NATIONAL.test(text.slice(view.sentence.start, view.sentence.end))) continue
      const named = namedBefore(view, number)
      if (!named) continue
      const figure = figureOf(number, text)
      const decided = decideAt(view, {
        at: number,
        particular: figure.decimals > 0,
        mayRefute: true,
        compute: (election) => {
          const candidacy = candidacyOf(view, election, named)
          return candidacy && shareVerdict(view.register, election, candidacy, figure)
        },
      })
      const candidacy = decided?.election ? candidacyOf(view, decided.election, named) : null
      if (!decided || (decided.election && !candidacy)) continue
      drafts.push({
        subject: `${candidacy ? `${subjectName(view.register, named, candidacy)}, ` : ''}${decided.contest}`,
        printed: figure.value,
        verdict: decided.verdict,
        at: number,
        rule: 'share.ofTheVote',
      })
    }
    return drafts
  },
}

/** Votes over valid votes, in percentage points. */
export function shareVerdict(
  register: Register,
  election: Election,
  candidacy: Candidacy,
  figure: Figure,
): Verdict | null {
  const valid = validVotesOf(election, register.candidaciesIn(election.id))
  const actual = shareOf(candidacy.votes, valid) ?? candidacy.share
  if (actual === null) return null
  const fit = fitPercent(figure, actual)
  if (!holds(fit) && !isComplete(register, election)) return null
  const working =
    candidacy.votes !== null && valid
      ? `${figures(candidacy.votes)} ÷ ${figures(valid)} = ${percent(actual)}`
      : percent(actual)
  return checked({ figure, fit, actual, working, citations: [cite(election)] })
}
