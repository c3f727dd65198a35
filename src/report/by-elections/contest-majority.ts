/** Whose a printed majority is: a by-election's own, the one before it, or another's. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Figure } from '../figures/measure.ts'
import { ownersOf } from '../figures/whose-majority.ts'
import { elections } from '../general-elections/elections-won.ts'
import { speaksOfByElection, speaksOfGeneralElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import type { Telling } from './result.ts'

/** The register decides between the contest and the one before; else the words do. */
export function isOwnMajority(figure: Figure, contest: Contest): boolean {
  if (figure.measure !== 'majority') return false
  if (figure.value === contest.majority) return true
  if (figure.value === contest.before?.majority) return false
  if (contest.majority !== null && !isMisprint(figure.value, contest.majority)) return false
  if (figure.value >= 1000 && contest.candidacies.some((each) => each.votes === figure.value)) return false
  return figure.old === false || (!figure.old && !isOfGeneralElection(figure))
}

/** What is misprinted or rounded keeps its size. */
function isMisprint(printed: number, held: number): boolean {
  return printed < 2 * held + 50 && held < 2 * printed + 50
}

/** Where the article prints the majority, to the vote, in words that no rule has for one. */
export function marginOf({ article, contest }: Telling): MarkedSentence | null {
  const { majority, candidacies } = contest
  if (majority === null || candidacies.some(({ votes }) => votes === majority)) return null
  const found = article.sentences.find(({ numbers }) =>
    numbers.some(
      ({ value, unit }) =>
        value === majority && (unit === 'votes' || (unit === 'none' && majority >= FEWEST)),
    ),
  )
  return found ?? null
}

/** A count of the election before, where the article prints it. */
export function printedOf({ article }: Telling, majority: number | null): number | null {
  if (majority === null || majority < NO_CHANCE) return null
  const isPrinted = article.sentences.some(({ numbers }) => numbers.some(({ value }) => value === majority))
  return isPrinted ? majority : null
}

/** "He held it at the last general election with a majority of N". */
function isOfGeneralElection({ sentence }: Figure): boolean {
  return !speaksOfByElection(sentence) && speaksOfGeneralElection(sentence)
}

export function isMajorityBefore({ measure, value }: Figure, { before }: Contest): boolean {
  return before !== null && value === before.majority && (measure === 'majority' || value >= NO_CHANCE)
}

/** Not to the vote the majority of another by-election of that day, nor of a general election of whoever is named beside it. */
export function isNoOthers(figure: Figure, { article, contest, register }: Telling): boolean {
  if (figure.value < FEWEST) return true
  const twins = contestsBy(register).on(contest.date)
  if (twins.some((each) => each !== contest && each.majority === figure.value)) return false
  const { near } = ownersOf(article, figure, register)
  return !near.some((each) => elections.of(register, each).some(({ majority }) => majority === figure.value))
}

/** A majority of fewer votes may be anybody's. */
const FEWEST = 100

/** To the vote, whatever it is called. */
const NO_CHANCE = 500
