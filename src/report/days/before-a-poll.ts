/** About when a page without a day was printed that speaks of the day of a general election to come: "the election on 12 December". @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'

/** The last day on which the House sat before the one election that was held on such a day of the year; null where there is none. */
export function beforeAPoll(
  { sentences }: MarkedArticle,
  register: Register,
  notBefore: () => IsoDate | null,
): IsoDate | null {
  const polls = new Set(sentences.flatMap((sentence) => pollsToCome(sentence, register)))
  const [poll] = polls
  if (!poll || polls.size > 1) return null
  const first = notBefore()
  if (first && first > poll) return null
  const sat = register.parliaments.findLast(({ election }) => election < poll)
  return sat?.dissolved ? addDays(sat.dissolved, -1) : addDays(poll, -CAMPAIGN)
}

/** In days. */
const CAMPAIGN = 30

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
