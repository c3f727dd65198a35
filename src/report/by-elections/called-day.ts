/** The polling day that an article prints of a by-election to come. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { ahead } from '../days/date-of-act.ts'
import { speaksOfByElection } from './by-election-words.ts'
import type { Contest } from './by-elections.ts'
import { MOST_WAIT } from './contest-to-come.ts'

const POLLING = wordSet(
  'poll polls polling vote votes voting voters held place contest contested called scheduled set',
)

/** A printed day to come in a sentence about polling; the register's own day before any other. */
export function pollDayOf(
  article: MarkedArticle,
  near: MarkedSentence,
  published: IsoDate | null,
  contest: Contest | null,
): IsoDate | null {
  let chosen: IsoDate | null = null
  for (let at = Math.max(0, near.index - 2); at < Math.min(article.sentences.length, near.index + 6); at++) {
    const sentence = article.sentences[at] as MarkedSentence
    if ((sentence.named & NAMED.date) === 0) continue
    if (!POLLING.in(sentence.tokens) && !speaksOfByElection(sentence)) continue
    for (const mention of sentence.mentions) {
      if (mention.kind !== 'date') continue
      const { date, precision } = anchored(mention, published)
      if (!date || precision !== 'day') continue
      if (date === contest?.date || anchored(ahead(mention), published).date === contest?.date)
        return contest?.date ?? null
      if (published && date > published && daysBetween(published, date) <= MOST_WAIT / 2) chosen ??= date
    }
  }
  return chosen ?? (contest !== null && contest.date === published ? contest.date : null)
}
