/** Contests to come for the seats an article names: who stands in them, and the names of those who never sat. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Contest, contestsBy } from '../by-elections/by-elections.ts'
import { seatsNamed } from '../discourse/known-names.ts'
import { foldedName } from './candidate-name.ts'
import { nextGeneralElection } from './election-stood-at.ts'

/** Who stands where for whom. */
export type Slate = Pick<Contest, 'seat' | 'candidacies' | 'winner'>

/** How long before a general election parties' candidates are spoken of as such, in days. */
const MOST_BEFORE_GENERAL = 400

/** Those of the general election to come for the seats an article names. */
export function generalToCome(
  article: MarkedArticle,
  register: Register,
  published: IsoDate,
): readonly Slate[] {
  const date = nextGeneralElection(register, published)
  if (!date || daysBetween(published, date) > MOST_BEFORE_GENERAL) return NO_SLATES
  const found: Slate[] = []
  for (const seat of seatsNamed(article, register))
    for (const election of register.electionsIn(seat))
      if (election.kind === 'general' && election.date === date)
        // Those who have sat are known by what they sat for.
        found.push({
          seat,
          winner: null,
          candidacies: register.candidaciesIn(election.id).filter(({ person }) => person === null),
        })
  return found
}

const NO_SLATES: readonly Slate[] = []

/** How long before polling a candidate of a seat that the article names is one of that contest, in days. */
const MOST_AHEAD = 120

/** By-elections. */
export function contestsToCome(
  article: MarkedArticle,
  register: Register,
  published: IsoDate,
): readonly Contest[] {
  const index = contestsBy(register)
  const named = seatsNamed(article, register)
  const coming = index.lately(addDays(published, MOST_AHEAD), MOST_AHEAD)
  if (!coming.some(({ seat }) => named.has(seat))) return NOTHING
  const found: Contest[] = []
  for (const seat of named)
    for (const contest of index.inSeat(seat))
      if (contest.date >= published && daysBetween(published, contest.date) <= MOST_AHEAD) found.push(contest)
  return found
}

const NOTHING: readonly never[] = []

export const NOBODY_ELSE: readonly PersonMention[] = []

/** Names that no member bears, of those who stand in contests to come. */
export function strangersIn(
  { tokens, people }: MarkedSentence,
  contests: readonly Slate[],
): readonly PersonMention[] {
  let found: PersonMention[] | null = null
  const names = namesOf(contests)
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const given = token.capital ? names.get(token.lower) : undefined
    const first = tokens[at - 1] as Token
    if (
      !first.capital ||
      !given?.includes(first.lower.charAt(0)) ||
      first.lower.length < 3 ||
      TITLES.has(first)
    )
      continue
    if (people.some(({ start, end }) => start < token.end && first.start < end)) continue
    found ??= []
    found.push({
      kind: 'person',
      form: 'full',
      start: first.start,
      end: token.end,
      name: `${first.text} ${token.text}`,
      resolution: { state: 'unresolved' },
      possessive: tokens[at + 1]?.lower === "'s",
      former: false,
    })
  }
  return found ?? NOBODY_ELSE
}

/** Whether somebody is one of those who stand. */
export function stands({ form, name, resolution }: PersonMention, { candidacies, winner }: Slate): boolean {
  if (resolution.state === 'resolved')
    return resolution.id === winner || candidacies.some((each) => each.person === resolution.id)
  const wanted = form === 'full' ? foldedName(name) : null
  return wanted !== null && candidacies.some((each) => foldedName(each.name) === wanted)
}

/** The first letters of given names by the family name behind them. */
function namesOf(contests: readonly Slate[]): ReadonlyMap<string, readonly string[]> {
  let names = namesBy.get(contests)
  if (!names) {
    const all = new Map<string, string[]>()
    for (const { candidacies } of contests)
      for (const { name } of candidacies) {
        const words = name.toLowerCase().replace(/’/g, "'").split(' ')
        const family = words.at(-1) ?? ''
        if (words.length > 1) all.set(family, [...(all.get(family) ?? []), (words[0] as string).charAt(0)])
      }
    names = all
    namesBy.set(contests, names)
  }
  return names
}

const namesBy = new WeakMap<readonly Slate[], ReadonlyMap<string, readonly string[]>>()

const TITLES = wordSet('mrs miss sir dame cllr councillor lord lady the and but for')
