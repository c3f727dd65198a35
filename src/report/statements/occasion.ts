/** On what occasion something was said: whether two parts are of one, and the day of another than the article's. @module */

import { type DatePrecision, daysBetween, type IsoDate } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { samePerson } from '../person-ref.ts'
import type { Utterance } from './utterance.ts'

/** Blocks without speech by anyone that may lie between two parts of one statement. */
const MOST_APART = 6

export function continues(article: MarkedArticle, last: Utterance, next: Utterance): boolean {
  if (!samePerson(last.speaker, next.speaker) || next.block - last.block > MOST_APART) return false
  return next.block === last.block || !occasionBetween(article, last.block, next.block)
}
/** A sentence between them that sets another scene, by its day or by another source speaking. */
function occasionBetween(article: MarkedArticle, from: number, to: number): boolean {
  for (let at = firstOfBlock(article, from + 1); at < article.sentences.length; at++) {
    const sentence = article.sentences[at] as MarkedSentence
    if (sentence.block > to) break
    if (namesOtherDay(article, sentence) || (sentence.block < to && isOtherSource(sentence))) return true
  }
  return false
}

/** The number of the first sentence of a block, or of the next that has any. */
function firstOfBlock({ sentences }: MarkedArticle, block: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as MarkedSentence).block < block) low = middle + 1
    else high = middle
  }
  return low
}

function isOtherSource({ role, tokens }: MarkedSentence): boolean {
  if (role !== 'body') return false
  return tokens.some(
    (token, at) => SOURCES.has(token) && tokens.slice(at + 1, at + 4).some((after) => SAYING.has(after)),
  )
}

const SOURCES = wordSet('source sources insider insiders spokesman spokeswoman spokesperson')
const SAYING = wordSet('said told suggested claimed added insisted say says')

/** The sentence opens on a day or month of its own that is not the article's. */
function namesOtherDay(article: MarkedArticle, sentence: MarkedSentence): boolean {
  if ((sentence.named & NAMED.date) === 0) return false
  const opening = sentence.start + Math.min(120, (sentence.end - sentence.start) / 2)
  return sentence.mentions.some((mention) => {
    if (mention.kind !== 'date' || mention.start > opening) return false
    if (mention.relative?.kind === 'offset' && mention.relative.from === 'event') return true
    return mention.precision === 'month' || mention.precision === 'day'
      ? mention.date === null
        ? mention.relative?.kind === 'month'
        : article.asOf !== null && mention.date !== article.asOf && !near(mention.date, article.asOf)
      : false
  })
}

function near(a: IsoDate, b: IsoDate): boolean {
  return Math.abs(daysBetween(a, b)) < 3
}

export interface OccasionDay {
  readonly date: IsoDate | null
  readonly precision: DatePrecision
}

/** The day a statement was made on, where its sentence or the one before sets another scene than the day's news. */
export function dayOf(article: MarkedArticle, first: Utterance, register: Register): OccasionDay {
  const own = spanAt(article.sentences, first.start)
  for (let at = own; at >= Math.max(0, own - 1); at--) {
    const scene = article.sentences[at] as MarkedSentence
    if (scene.role !== 'body' || first.block - scene.block > 1 || !namesOtherDay(article, scene)) continue
    for (const mention of scene.mentions) {
      if (mention.kind !== 'date') continue
      const event = electionCalled(article, scene, mention, register)
      const { date, precision } = anchored(mention, article.asOf, event)
      if (date && precision === 'day') return { date, precision }
    }
  }
  return { date: null, precision: 'unknown' }
}

/** "Two days before the election was announced": the day it was called, the last before printing. */
function electionCalled(
  { text, asOf }: MarkedArticle,
  scene: MarkedSentence,
  date: DateMention,
  register: Register,
): IsoDate | null {
  const behind = text.slice(date.end, Math.min(scene.end, date.end + 100))
  if (!asOf || !/\belection\b/i.test(behind) || !/\b(?:announce|call)/i.test(behind)) return null
  return (
    register.announcements.findLast(
      ({ what, announced }) => what === 'generalElectionCalled' && announced <= asOf,
    )?.announced ?? null
  )
}
