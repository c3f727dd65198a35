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
import { fitPercent, holds } from './tolerance.ts'
import { candidateName, cite, figures, percent } from './wording.ts'

const OF_THE_VOTE =
  /^\s*(?:%|per\s?cent|percent)?\s*(?:share )?of (?:all )?(?:the )?(?:valid |total |overall |popular )?(?:votes?\b|poll\b|ballots?\b|total\b|those cast\b)/i
const SHARE_AFTER = /^\s*(?:%|per\s?cent|percent)?\s*-?\s*(?:vote[- ]|voting )?share\b/i
const VOTE_SHARE =
  /\b(?:vote share|share of (?:the )?vote)\s+(?:of|was|is|stood at|to)\s*$|\b(?:of|half) the votes?\s*\(\s*$/i
const CHANGE =
  /\b(?:up|down|rose|fell|increase[ds]?|decrease[ds]?|dropped|cut|by|swing|turnout|gap|lead|points?|more|less|lower|higher)\s*(?:of\s*)?$/i
const OTHER_AFTER =
  /^\s*(?:%|per\s?cent|percent)?[\s-]*(?:swing|turnout|points?|majority|lead|rise|fall|drop|increase|down|up|more|less|lower|higher|ahead|of (?:the )?(?:electorate|electors|voters|people|those who|registered))/i
const NATIONAL =
  /\b(?:nationally|nationwide|national|across (?:the country|britain|the uk|scotland|wales|england)|popular vote|with all \d+ seats)\b/i
/** Between a count of votes and what share it is: "13,166 votes (47.9%)", "18,341 votes – a 56% share". */
const ATTACHED =
  /^\s*(?:votes?)?\s*[,(–—-]*\s*(?:or|a|an|nearly|almost|some|just (?:over|under)|more than|about|around)?\s*(?:a )?$/i
const ATTACHED_BEFORE =
  /^\s*(?:%|per\s?cent|percent)?\s*(?:,|with|and|\(|–|-|from)?\s*(?:just |a total of )?$/i
/** "While Lee received 24.6 per cent and Day 11.2": the rest of a list of shares. */
const LISTED =
  /\b(?:won|took|taking|winning|received|receiving|secured|securing|got|gained|polled|scored|managed|had|with|on|to|from|(?:second|third|fourth|fifth)(?: place)? with)\s+(?:just |only |a mere )?$/i

/** "The Tory share rose from 46% in 2010 to 50% in 2015": each with the year of its poll. */
const DATED = /^\s*(?:%|per\s?cent|percent)?\s+(?:in|at the)\s+(?:19|20)\d\d\b/i
const SHARE_BEFORE =
  /\b(?:vote share|share of the vote|votes? share|['’]s? share|(?:conservative|tory|labour|lib dem|liberal democrat|snp|green|ukip|plaid(?: cymru)?) (?:vote )?share)\b(?:(?!\b(?:turnout|swing|majority|lead|gap|electorate|seats)\b)[^.;])*\b(?:from|to|of|was|and|at)?\s*,?\s*$/i

/** How it is said that a percentage is a share of the vote, the plainest first. */
type Said = 'ofTheVote' | 'attached' | 'listed' | 'dated'

export const share: PredicateReader = {
  predicate: 'share',
  needs: ['rate'],
  cues: ['share', 'vote', 'votes'],
  read(view) {
    const drafts: Draft[] = []
    const text = view.context.article.text
    if (NATIONAL.test(text.slice(view.sentence.start, view.sentence.end)) || countsSeats(view)) return drafts
    let listed = false
    let poll: Election['id'] | undefined
    let dated: Named | null = null
    for (const number of view.sentence.mentions) {
      if (number.kind !== 'number' || number.unit !== 'percent' || number.value <= 0 || number.value >= 100)
        continue
      const votes = votesBeside(view, number)
      const said = howSaid(view, listOf(view, number)?.at(-1) ?? number, votes !== null, listed)
      if (!said) continue
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
      if (said === 'dated') dated = named
      const figure = figureOf(number, text)
      const meant = (election: Election) => candidateOf(view, election, votes ?? number, named)
      const decided = decideAt(view, {
        // A list is dated where it begins.
        at: list?.[0] ?? number,
        particular: figure.decimals > 0,
        mayRefute: said === 'ofTheVote' || said === 'dated' || figure.decimals > 0,
        compute: (election) => {
          const candidacy = meant(election)
          return candidacy && shareVerdict(view.register, election, candidacy, figure)
        },
      })
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

function howSaid(view: View, number: NumberMention, attached: boolean, listed: boolean): Said | null {
  const before = textOf(view, Math.max(view.sentence.start, number.start - 40), number.start)
  const after = textOf(view, number.end, Math.min(number.end + 40, view.sentence.end))
  if (CHANGE.test(before) || OTHER_AFTER.test(after)) return null
  if (OF_THE_VOTE.test(after) || SHARE_AFTER.test(after) || VOTE_SHARE.test(before)) return 'ofTheVote'
  if (attached) return 'attached'
  if (DATED.test(after) && SHARE_BEFORE.test(textOf(view, view.sentence.start, number.start))) return 'dated'
  return listed && LISTED.test(before) ? 'listed' : null
}

/** The count of votes a percentage stands beside: both are of one candidate. */
function votesBeside(view: View, number: NumberMention): NumberMention | null {
  const figures = view.sentence.mentions.filter((one): one is NumberMention => one.kind === 'number')
  const at = figures.indexOf(number)
  const before = figures[at - 1]
  if (before && isVotes(before) && ATTACHED.test(textOf(view, before.end, number.start))) return before
  const after = figures[at + 1]
  return after && isVotes(after) && ATTACHED_BEFORE.test(textOf(view, number.end, after.start)) ? after : null
}

function isVotes({ unit, value, inWords }: NumberMention): boolean {
  return !inWords && (unit === 'votes' || (unit === 'none' && value >= 1000)) && Number.isInteger(value)
}

/** "412 seats on 34% of the vote": of the whole country. */
function countsSeats(view: View): boolean {
  return view.sentence.mentions.some(
    (one) => one.kind === 'number' && (one.unit === 'seats' || one.unit === 'members') && !one.inWords,
  )
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
