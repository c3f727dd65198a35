/** Short names of constituencies, which the press gives them once it is clear what is meant: "the Selby by-election". @module */
import type { Token } from './token.ts'
import { wordSet } from './word.ts'

const COMPASS = new Set('north south east west central mid northern southern eastern western'.split(' '))
const NO_PLACE = new Set('city upper lower great greater forest vale isle saint the old'.split(' '))
/** A single word so long stands for a place. */
const LEAST = 4
/** Cities whose parts are known without them: Erdington, Hodge Hill. */
const CITY =
  /^(?:Birmingham|Bristol|Brighton|Ealing|Edinburgh|Glasgow|Leeds|Liverpool|Manchester|Nottingham|Plymouth|Portsmouth|Sheffield|Southampton),? (?=\p{Lu})/u

/** What comes first in the name, up to "and", a comma or a point of the compass; and a part of a city by itself. */
export function shortNamesOf(name: string): readonly string[] {
  const first = (name.split(/,| and /)[0] as string).trim()
  const words = first.split(' ')
  while (words.length > 1 && COMPASS.has((words.at(-1) as string).toLowerCase())) words.pop()
  const bare = words.join(' ')
  // "Stoke" of Stoke-on-Trent.
  const [town = ''] = bare.split(/[- ](?:on|upon|under|in|le)[- ]/)
  const part = bare.replace(CITY, '')
  return [...new Set([first, bare, town, part])].filter((each) => each !== name && isPlace(each))
}

function isPlace(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  return words.some((word) => !COMPASS.has(word) && !NO_PLACE.has(word)) && name.length >= LEAST
}

/** Whether it is the first of two parts: "Selby" of Selby and Ainsty, not "Leeds" of Leeds North West. */
export function isFirstPart(short: string, name: string): boolean {
  return /^(?: and |, |-on-)/.test(name.slice(short.length)) && name.startsWith(short)
}

const CONTEST = wordSet('by-election byelection by-elections byelections')

/** Whether the words from `at` to `to` are said to be where a by-election is: "the Selby by-election", "a by-election in Selby". */
export function isOfByElection(tokens: readonly Token[], at: number, to: number): boolean {
  if (CONTEST.has(tokens[to])) return true
  const before = at > 0 ? tokens[at - 1]?.lower : undefined
  return (before === 'in' || before === 'at' || before === 'for') && at > 1 && CONTEST.has(tokens[at - 2])
}
