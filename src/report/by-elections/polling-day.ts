/** The day of a page that tells of voters going to the polls at by-elections that very day, or the next. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { peopleNamed, seatsIn } from '../discourse/known-names.ts'
import { speaksOfByElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'

/** Null where it is told of no seat, or of a seat of several contests none of which those whom the page names fought. */
export function pollingDayTold(article: MarkedArticle, register: Register): IsoDate | null {
  if ((article.named & NAMED.seat) === 0 || !article.sentences.some(speaksOfByElection)) return null
  let ahead: number | null = null
  const days = new Map<IsoDate, number>()
  const people = peopleNamed(article)
  for (const sentence of article.sentences) {
    ahead ??= daysAhead(sentence)
    if (sentence.seats.length === 0) continue
    for (const seat of seatsIn(sentence.seats, register))
      for (const contest of contestsBy(register).inSeat(seat)) {
        const fought = [...people].filter((person) => standsIn(contest, person)).length
        if (fought > 0) days.set(contest.date, (days.get(contest.date) ?? 0) + fought)
      }
  }
  if (ahead === null) return null
  const [most, next] = [...days].sort((a, b) => b[1] - a[1])
  return most && most[1] > (next?.[1] ?? 0) ? addDays(most[0], -ahead) : null
}

function standsIn({ candidacies, winner }: Contest, person: string): boolean {
  return person === winner || candidacies.some((each) => each.person === person)
}

/** "Polling stations are open until ten tonight", "voters choose their new member tomorrow": how many days on. */
function daysAhead({ kinds, named, mentions, tokens }: MarkedSentence): number | null {
  if (!(named & NAMED.date) || !(kinds & KIND.poll || VOTING.in(tokens))) return null
  if (!GOING.in(tokens) || DONE.in(tokens)) return null
  for (const each of mentions)
    if (
      each.kind === 'date' &&
      each.relative?.kind === 'offset' &&
      each.relative.unit === 'day' &&
      each.relative.from === 'publication' &&
      (each.relative.amount === 0 || each.relative.amount === 1)
    )
      return each.relative.amount
  return null
}

const VOTING = wordSet('polls polling voters vote votes voting electors')
const GOING = wordSet(
  'open opened opens close closes go goes going choose choosing pick picking cast casting decide deciding voting',
)
/** What is told of a day that is over. */
const DONE = wordSet('won held lost declared counted chose voted')
