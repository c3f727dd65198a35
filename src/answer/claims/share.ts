/** A party's or candidate's share of the vote in a seat: "took 36.8% of the vote". @module */
import { shareOf, validVotesOf } from '../../elections/share.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { candidacyOf, type Named, namedAlone, namedBefore, subjectName } from './candidate-near.ts'
import { writtenBefore } from './candidate-written.ts'
import type { Verdict } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse } from './clause.ts'
import { isComplete } from './contest.ts'
import { decideAt } from './contest-figure.ts'
import { textOf, type View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { checked } from './number-check.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { listOf, nameOf } from './respectively.ts'
import { howSaid, maySayShares, votesBeside } from './share-said.ts'
import { fitPercent, holds } from './tolerance.ts'
import { candidateName, cite, figures, percent } from './wording.ts'

const NATIONAL =
  /\b(?:nationally|nationwide|national|across (?:the country|britain|the uk|scotland|wales|england)|popular vote|with all \d+ seats)\b/i
export const share: PredicateReader = {
  predicate: 'share',
  needs: ['rate'],
  read(view) {
    if (!maySayShares(view) || countsSeats(view)) return NONE
    const drafts: Draft[] = []
    const text = view.context.article.text
    let listed = false
    let poll: Election['id'] | undefined
    let dated: Named | null = null
    for (const number of view.sentence.numbers) {
      if (number.unit !== 'percent' || number.value <= 0 || number.value >= 100) continue
      const votes = votesBeside(view, number)
      const said = howSaid(view, listOf(view, number)?.at(-1) ?? number, votes !== null, listed)
      if (!said) continue
      if (NATIONAL.test(text.slice(view.sentence.start, view.sentence.end))) return NONE
      listed ||= said === 'ofTheVote'
      if (isOtherPoll(view, number) || isSupposed(view, number) || isVoteInTheHouse(view, number)) continue
      const list = listOf(view, number)
      const listedName = list && nameOf(view, number, list)
      const named: Named | null = listedName
        ? namedAlone(listedName)
        : list
          ? null
          : (namedBefore(view, number) ??
            (votes ? namedBefore(view, votes) : said === 'dated' ? dated : null))
      const goesOn = named === null && !list ? ofTheSame(view, number) : null
      if (said === 'dated') dated = named
      const figure = figureOf(number, text)
      const meant = (election: Election) => candidateOf(view, election, votes ?? number, named ?? goesOn)
      const decided = decideAt(view, {
        // A list is dated where it begins, and what stands beside a count of votes with it.
        at: list?.[0] ?? votes ?? number,
        particular: figure.decimals > 0,
        mayRefute:
          goesOn === null &&
          said !== 'bare' &&
          (said === 'ofTheVote' || said === 'dated' || figure.decimals > 0),
        mayFit: (election) => hasShare(view.register, election, figure),
        compute: (election) => {
          const candidacy = meant(election)
          return candidacy && shareVerdict(view.register, election, candidacy, figure)
        },
      })
      if ((goesOn || said === 'bare') && decided?.verdict.verdict !== 'supported') continue
      const candidacy = decided?.election ? meant(decided.election) : null
      // A list is of one poll.
      if (said === 'listed' && decided?.election?.id !== poll) continue
      poll ??= decided?.election?.id
      if (!decided || !(candidacy || (named && !decided.election))) continue
      drafts.push({
        subject: `${candidacy ? `${named ? subjectName(view.register, named, candidacy) : candidateName(view.register, candidacy)}, ` : ''}${decided.contest}`,
        against: { ...decided.against, ...(candidacy && { candidacy }) },
        printed: figure.value,
        verdict: decided.verdict,
        at: number,
        rule: `share.${said}`,
      })
    }
    return drafts
  },
}

const NONE: readonly never[] = []

/** "Won by 402, taking 46.2% of the vote": whoever the figure before is of. */
function ofTheSame(view: View, number: NumberMention): Named | null {
  const before = view.sentence.mentions.findLast(
    (one): one is NumberMention => one.kind === 'number' && one.unit !== 'ordinal' && one.end <= number.start,
  )
  return before && GOES_ON.test(textOf(view, before.end, number.start)) ? namedBefore(view, before) : null
}

const GOES_ON =
  /^[^.;]{0,40}\b(?:taking|winning|with|on|securing|polling|gaining|getting|receiving|and|or|his|her|their|its)\b[^.;]{0,30}$/i

/** The candidate named nearest before, by a name the register gives or as a member or party. */
function candidateOf(
  view: View,
  election: Election,
  figure: NumberMention,
  named: Named | null,
): Candidacy | null {
  const written = writtenBefore(view, election, figure)
  if (written && !(named?.person && named.person.start > written.at.start)) return written.candidacy
  return named && candidacyOf(view, election, named)
}

/** "412 seats on 34% of the vote": of the whole country. */
function countsSeats(view: View): boolean {
  return view.sentence.mentions.some(
    (one) => one.kind === 'number' && (one.unit === 'seats' || one.unit === 'members') && !one.inWords,
  )
}

/** Whether anybody's share may be what the figure says. */
function hasShare(register: Register, election: Election, figure: Figure): boolean {
  const all = register.candidaciesIn(election.id)
  const valid = validVotesOf(election, all)
  return all.some((one) => {
    const actual = shareOf(one.votes, valid) ?? one.share
    return actual !== null && fitPercent(figure, actual) !== 'no'
  })
}

/** Votes over valid votes, in percentage points. */
function shareVerdict(
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
