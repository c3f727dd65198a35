/** General elections told without a majority: "Ann Lee has held her seat", "he won Dover at the 2010 general election". @module */

import { type IsoDate, yearOf } from '../../base/date.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { yearsIn } from '../days/years.ts'
import type { Setting } from '../discourse/setting.ts'
import type { ReportedEvent } from '../report.ts'
import { electionFact } from './election-fact.ts'
import { elections, isOfTheNight } from './elections-won.ts'
import { listedBehind, mayGoOn, wonOnTheNight } from './won-on-the-night.ts'
import { namesSomebody, speaksOfWinning, type Told, tellsOfSeat, type Win, winsIn } from './won-told.ts'

/** Sentences of an article that are asked. */
const MOST = 60

/** One event a member and election; those in `told` (by seat and day) are left out. */
export function seatsWon(setting: Setting, told: readonly ReportedEvent[]): ReportedEvent[] {
  const { article, register, results, published } = setting
  const found: ReportedEvent[] = []
  // Where a by-election is the news, what its winner won before is told with its year.
  const night = published !== null && results.length === 0 ? nightBefore(published, register) : null
  let known: Set<string> | null = null
  const last = Math.min(article.sentences.length, MOST)
  let before: readonly Told[] = NONE
  for (let at = 0; at < last; at++) {
    const sentence = article.sentences[at] as MarkedSentence
    const listed =
      night !== null && mayGoOn(before, sentence) ? listedBehind(before, sentence, register, night) : NONE
    before = listed
    if (
      listed.length === 0 &&
      !(night ? speaksOfWinning(sentence) : namesSomebody(sentence) && tellsOfSeat(sentence))
    )
      continue
    if (!namesSomebody(sentence) && (sentence.named & NAMED.seat) === 0) continue
    if (speaksOfByElection(sentence) || isToldByFigure(sentence, told)) continue
    const own = listed.length > 0 ? listed : wonIn(sentence, setting, night)
    before = own
    for (const { won, isNews } of own) {
      if (results.length > 0 && isNews) continue
      known ??= new Set(told.map(({ event }) => `${event.constituency?.id} ${event.date}`))
      const key = `${won.seat} ${won.date}`
      if (known.has(key)) continue
      known.add(key)
      const modality = isNews ? 'reported' : 'recap'
      const telling = { rule: 'generalElectionFact.won', majority: null, modality } as const
      found.push({ event: electionFact(won, sentence, telling, setting), record: 'agrees' })
    }
  }
  return found
}

/** "She held the seat by 13,477": whose it was the figure says, and no pronoun. */
function isToldByFigure({ people, start, end }: MarkedSentence, told: readonly ReportedEvent[]): boolean {
  return (
    people.every(({ form }) => form === 'pronoun') &&
    told.some(({ event }) => event.evidence.some((span) => span.start < end && span.end > start))
  )
}

const NONE: readonly never[] = []

/** `night` is the day of the general election in whose days the article was printed. */
function wonIn(sentence: MarkedSentence, setting: Setting, night: IsoDate | null): readonly Told[] {
  const { register, published, article } = setting
  const wins = winsIn(sentence, article, register)
  const told = wins.length === 0 ? NONE : wonAsTold(wins, sentence, published)
  if (!night || told.some(({ isNews }) => !isNews)) return told
  const others = wonOnTheNight(sentence, setting, night)
  if (told.length === 0) return others
  return [...told, ...others.filter(({ won }) => told.every((each) => each.won.seat !== won.seat))]
}

/** Of each the election of the days before, or that of a year which the sentence names. */
function wonAsTold(
  wins: readonly Win[],
  sentence: MarkedSentence,
  published: IsoDate | null,
): readonly Told[] {
  const years = yearsIn(sentence)
  return wins.flatMap(({ elections: all }): readonly Told[] => {
    const won = all.filter((each) => !published || each.date <= published)
    const past = won.find((each) => years.includes(yearOf(each.date)))
    const now = won.find(({ date }) => isOfTheNight(date, published))
    if (now && (!past || past === now)) return [{ won: now, isNews: true }]
    return past ? [{ won: past, isNews: false }] : NONE
  })
}

/** The general election of the days before; null where there was none. */
function nightBefore(day: IsoDate, register: Register): IsoDate | null {
  const last = elections.lastDay(register, day)
  return last !== null && isOfTheNight(last, day) ? last : null
}
