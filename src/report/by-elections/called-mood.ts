/** Whether a sentence says that a by-election will be held, may be, would be, will not be, or was. @module */

import type { MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import { OBLIGES } from '../clause/control.ts'
import type { Act } from '../discourse/act.ts'
import type { Modality } from '../event.ts'
import { byElectionAt } from './by-election-words.ts'

/** The sentence may only imagine it ("which would trigger a by-election"). */
export function calledMood(
  { mood, rules }: Pick<Act, 'rules' | 'mood'>,
  { tokens }: MarkedSentence,
): Modality | null {
  if (mood === 'recap' || rules.includes('byElectionCalled.named')) return mood
  if (isLongPast(tokens)) return 'recap'
  const named = rules.includes('byElectionCalled.one')
    ? tokens.findIndex(({ lower }) => lower === 'one')
    : byElectionAt(tokens)
  const at = named < 0 ? tokens.findIndex((token) => POLLS.has(token)) : named
  // Lower case only, but for a "No" that opens the sentence: Theresa May is no modal.
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .flatMap((token) => (token.capital && token.text !== 'No' ? [] : [token.lower]))
  const before = words(at - 9, at)
  const after = rules.includes('byElectionCalled.toBeHeld') ? words(at + 1, at + 6) : []
  if (isWonIn(before)) return null
  if (before.slice(-4).some((word, at, near) => word === 'should' && near[at + 1] === 'there'))
    return 'hypothetical'
  // "Should she win there will be a by-election".
  if (tokens[0]?.lower === 'should' && tokens.at(-1)?.text !== '?') return 'hypothetical'
  if (before.some((word) => ASKED.has(word)) || isAsked(before)) return null
  if (tokens[at - 1]?.lower === 'no' && tokens[at - 2]?.lower === 'be') return 'denial'
  if (NONE.has(tokens[at - 1])) return null
  if (before.some((word) => NEVER.has(word)) || isDenied([...before.slice(-6), ...after])) return 'denial'
  if (before.some((word, at) => CONDITIONS.has(word) && !isReported(before, at)) || after.includes('would'))
    return 'hypothetical'
  if (tokens.slice(0, 2).some(({ lower }) => lower === 'if' || lower === 'unless')) return 'hypothetical'
  if (before.some((word) => EXPECTS.has(word)) && !before.slice(-3).includes('the')) return 'speculation'
  if ([...before, ...after].some((word) => MIGHT.has(word))) return 'speculation'
  if (before.slice(-3).some((word) => POSSIBLE.has(word))) return 'speculation'
  // "Considering standing in the by-election" leaves that no less certain.
  if (!before.slice(-3).includes('the') && before.some((word) => PONDERS.has(word))) return 'speculation'
  return 'announcedFuture'
}

/** Of a seat that is held: what may force a by-election there, or is wished to, has not yet. */
export function talkOf({ tokens }: MarkedSentence): Modality | null {
  if (REFUSED.in(tokens)) return 'denial'
  if (isSettled(tokens)) return null
  return tokens.at(-1)?.text === '?' || DOUBTED.in(tokens) ? 'speculation' : null
}

/** "Said that she would go, which means that there will be one". */
function isSettled(tokens: MarkedSentence['tokens']): boolean {
  return (
    !OPEN.in(tokens) &&
    tokens.some((token, at) => token.lower === 'will' && COMES.in(tokens.slice(at + 1, at + 1 + REACH)))
  )
}

/** In tokens. */
const REACH = 3
const COMES = wordSet('be trigger follow force cause bring prompt mean face need')
const OPEN = wordSet(
  'if whether could may might should expected likely tipped rumoured rumours speculation talk odds believe believed reportedly thought unless must',
)

const REFUSED = wordSet(
  'denied denies deny denying ruled avoided avoids escaped dissuaded dismissed refused refuses against short back',
)
const DOUBTED = wordSet(
  `expected likely tipped rumoured rumours speculation talk odds bookmakers favourite believe believed said reportedly claimed
  understood thought imagine whether thinking considered considering set poised brink verge close nearly yet still must told
  calls pressure better time plans plan planning hopes longs willing offered promised tempted feared fears risks attempt had
  wants`,
)

const POLLS = wordSet('election poll polls polling voting')
/** "No by-election", "any by-election": of none in particular. */
const NONE = wordSet('no any every neither')
/** "Triggered a by-election in 1999", "for example, she forced one". */
function isLongPast(tokens: MarkedSentence['tokens']): boolean {
  const at = byElectionAt(tokens)
  const triggered = tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => TRIGGERED.test(lower))
  const dated = tokens
    .slice(at, at + 5)
    .some(({ text }, n, near) => YEAR.test(text) && near[n - 1]?.lower === 'in')
  return triggered && (dated || (tokens[0]?.lower === 'for' && EXAMPLE.has(tokens[1])))
}

/** "Held the seat in a by-election on 3 March": who has won it says that it was. */
function isWonIn(before: readonly string[]): boolean {
  const [link, article] = before.slice(-2)
  return (
    (link === 'in' || link === 'at') &&
    (article === 'a' || article === 'the') &&
    before.some((word) => WON.has(word))
  )
}

const WON = new Set('won held kept retained gained took lost'.split(' '))
const TRIGGERED = /^(?:trigger|forc|spark|prompt|caus|provok|precipitat)ed$/
const YEAR = /^(?:19|20)\d\d$/
const EXAMPLE = wordSet('example instance')

/** What somebody asks for. */
const ASKED = new Set(
  'should ought want wants wanted wanting seek seeks sought seeking demand demands demanded demanding urge urges urged urging'.split(
    ' ',
  ),
)
const NEVER = new Set("won't avoid avoids avoiding without".split(' '))

/** "Called for a by-election", "calling on her to face a by-election". */
function isAsked(words: readonly string[]): boolean {
  return words.some(
    (word, at) => /^call(?:s|ed|ing)?$/.test(word) && /^(?:for|on)$/.test(words[at + 1] ?? ''),
  )
}

/** "There will not be a by-election", "nothing obliges her to fight one". */
function isDenied(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      (word === 'not' && words[at + 1] !== 'yet') ||
      (word === 'no' && words[at + 1] !== 'doubt') ||
      word === 'never' ||
      word === "n't" ||
      word === 'refused' ||
      (word === 'nothing' && OBLIGES.has(words[at + 1] ?? '')),
  )
}

/** "The party said it would hold the by-election in March": what was said will be. */
function isReported(words: readonly string[], at: number): boolean {
  return words[at] === 'would' && words.slice(Math.max(0, at - 4), at).some((word) => SAID.has(word))
}

const SAID = new Set(['said', 'says', 'announced', 'confirmed', 'promised', 'told'])

const CONDITIONS = new Set(['if', 'would', 'unless'])
/** What comes before it: "everyone expects there to be a by-election". */
const EXPECTS = new Set(
  'expect expects expecting chance chances prospect possibility risk danger threat fear fears talk rumours speculation'.split(
    ' ',
  ),
)
const MIGHT = new Set(['could', 'may', 'might'])
const PONDERS = new Set(
  'contemplated contemplating considered considering threatened threatening mulled thinking planning plotting'.split(
    ' ',
  ),
)
const POSSIBLE = new Set(['possible', 'potential', 'possibly'])
