/** About when a page without a day was printed that speaks of a poll to come: a general election by its day, a by-election by who stands. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { type Contest, contestsBy } from '../by-elections/by-elections.ts'
import { stands, strangersIn } from '../candidacies/slates.ts'
import { peopleNamed, seatsIn } from '../discourse/known-names.ts'
import { personKey } from '../person-ref.ts'

/** The last day on which the House sat before the one election that was held on such a day of the year, or a day of the campaign for a by-election; null where there is none. */
export function beforeAPoll(
  article: MarkedArticle,
  register: Register,
  notBefore: () => IsoDate | null,
): IsoDate | null {
  const polls = new Set(article.sentences.flatMap((sentence) => pollsToCome(sentence, register)))
  const contest = polls.size === 0 ? contestAhead(article, register) : null
  const [poll] = contest ? [contest.date] : polls
  if (!poll || polls.size > 1) return null
  const first = notBefore()
  if (first && first > poll) return null
  if (contest) return addDays(poll, -NOMINATED)
  const sat = register.parliaments.findLast(({ election }) => election < poll)
  return sat?.dissolved ? addDays(sat.dissolved, -1) : addDays(poll, -CAMPAIGN)
}

/** In days. */
const CAMPAIGN = 30
/** Days before polling by which those who stand are known. */
const NOMINATED = 20

/** The by-election for a seat of the opening in which several stood whom the article names, or one of them and who sat before. */
function contestAhead(article: MarkedArticle, register: Register): Contest | null {
  const opening = article.sentences.slice(0, OPENING)
  if (!opening.some(speaksOfByElection) || opening.some(({ tokens }) => COUNTED.in(tokens))) return null
  let best: Contest | null = null
  let most = ENOUGH - 1
  for (const seat of seatsIn(
    opening.flatMap(({ seats }) => seats),
    register,
  ))
    for (const contest of contestsOf(seat, register)) {
      const named = namedOf(contest, article)
      if (named <= most) continue
      best = contest
      most = named
    }
  return best && !countsVotes(article, best) ? best : null
}

/** Sentences in which a page says what it is about. */
const OPENING = 6
const ENOUGH = 2
/** The poll is over, though nobody is told to have won. */
const COUNTED = wordSet(
  'count counts counted counting recount declared declaration ballots turnout result results',
)

function contestsOf(seat: SeatId, register: Register): readonly Contest[] {
  return contestsBy(register)
    .inSeat(seat)
    .filter(({ date }) => date >= register.completeFrom.ministers)
}

/** How many of those who stood the article names; of who held the seat it counts one. */
function namedOf(contest: Contest, article: MarkedArticle): number {
  const stood = new Set<string>()
  // Of contests of long ago the register has the winner alone.
  const slate = contest.candidacies.length > 0 ? [contest] : null
  for (const sentence of article.sentences) {
    for (const each of sentence.people) if (stands(each, contest)) stood.add(personKey(each) ?? each.name)
    if (slate) for (const { name } of strangersIn(sentence, slate)) stood.add(name)
  }
  const { holder } = contest
  const isHeld = holder !== null && !stood.has(holder) && peopleNamed(article).has(holder)
  return stood.size === 0 ? 0 : stood.size + (isHeld ? 1 : 0)
}

/** It prints a figure of the count: the poll is over. */
function countsVotes({ sentences }: MarkedArticle, { majority, candidacies }: Contest): boolean {
  const figures = new Set([majority, ...candidacies.map(({ votes }) => votes)])
  return sentences.some(({ numbers }) => numbers.some(({ value }) => value >= FEWEST && figures.has(value)))
}

/** Votes fewer than these may be any number. */
const FEWEST = 100

function pollsToCome(sentence: MarkedSentence, register: Register): readonly IsoDate[] {
  const { kinds, named, tokens, mentions } = sentence
  if ((named & NAMED.date) === 0 || !((kinds & KIND.poll) !== 0 || POLLING.in(tokens))) return NONE
  if (!TO_COME.in(tokens) || OVER.in(tokens) || speaksOfByElection(sentence)) return NONE
  return mentions.flatMap((each): readonly IsoDate[] => {
    if (each.kind !== 'date' || each.relative?.kind !== 'dayOfMonth' || !each.relative.month) return NONE
    const { month, day } = each.relative
    const ending = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    const held = register.parliaments.filter(
      ({ election }) => election.endsWith(ending) && election >= register.completeFrom.ministers,
    )
    return held.length === 1 && held[0] ? [held[0].election] : NONE
  })
}

const NONE: readonly never[] = []
const POLLING = wordSet('polling polls vote')
const TO_COME = wordSet(
  `will would shall is are be to called calls calling ahead next before until snap contest contests fight fights stand stands
  standing seek seeking go goes going polling`,
)
const OVER = wordSet(
  'was were won lost held after since following beaten elected voted local council mayoral european',
)
