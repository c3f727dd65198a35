/** What the clause about a pronoun says of whom it means, or cannot mean: who speaks, who does what to whom. @module */
import type { Span } from '../../base/span.ts'
import type { PersonMention } from '../mention.ts'
import { spanAt } from '../place.ts'
import { isPrepositional } from '../subject.ts'
import { type Token, tokenFrom } from '../token.ts'
import { wordSet } from '../word.ts'
import type { FoundPronoun } from './pronoun.ts'
import type { Identity, NamedPerson } from './resolve.ts'

/** Verbs as they stand in words told. */
const SHIFTED = wordSet('had would could might should')

/** A sentence with more names is a list. */
const MOST_SPOKEN_OF = 24

/** "Ann Lee and Bo Day are": neither is "he". */
export function isJoined(
  tokens: readonly Token[],
  { end }: PersonMention,
  next: NamedPerson | undefined,
): boolean {
  const at = tokenFrom(tokens, end)
  return tokens[at]?.lower === 'and' && next !== undefined && tokens[at + 1]?.start === next.mention.start
}

/** "…, and Ann Lee has": a clause of her own. */
export function opensClause(tokens: readonly Token[], { start }: PersonMention): boolean {
  const at = tokenFrom(tokens, start)
  return CLAUSES.has(tokens[at - 1]) && tokens[at - 2]?.text === ','
}

/** "When Ann Lee died Bo Day said", "after Ann Lee went, Bo Day had": whose clause the main one is. */
export function opensMain(tokens: readonly Token[], { start, end }: PersonMention): boolean {
  return tokens[tokenFrom(tokens, start) - 1]?.text === ',' || TELLS.has(tokens[tokenFrom(tokens, end)])
}

const CLAUSES = wordSet('and but while whereas')

export type Few = ReadonlySet<Identity> | null

/** "He told the BBC that Ann Lee", “Ann Lee is right,” she said: nobody speaks of themselves by name. */
export function spokenOf(
  tokens: readonly Token[],
  named: readonly NamedPerson[],
  quoted: readonly Span[],
  { at }: FoundPronoun,
): Few {
  const { start, lower } = tokens[at] as Token
  if (named.length > MOST_SPOKEN_OF) return null
  if (!/^s?he$/.test(lower) || !tokens.slice(at + 1, at + 3).some((token) => TELLS.has(token))) return null
  // "Ann Lee had served the town well, she said": somebody else's words of her.
  const comma = at > 0 && tokens[at - 1]?.text === ',' ? (tokens[at - 1] as Token) : null
  const behind = comma !== null && TELLS.has(tokens[at + 1]) && /^[,.]$/.test(tokens[at + 2]?.text ?? '.')
  // "The chancellor, she said, had gone": nor of themselves by what they are.
  const between = tokens[at + 2]?.text === ',' ? comma : null
  const others = named.filter(
    ({ mention }) =>
      mention.start > start ||
      mention.end === between?.start ||
      spanAt(quoted, mention.start) >= 0 ||
      (behind && SHIFTED.has(tokens[tokenFrom(tokens, mention.end)])),
  )
  return others.length > 0 ? new Set(others.map(({ identity }) => identity)) : null
}

/** "Ann Lee sacked her", "Bo Day had written to him": who does it to somebody does it to somebody else. */
export function doerTo(
  tokens: readonly Token[],
  last: NamedPerson | undefined,
  { at, gender }: FoundPronoun,
): Few {
  if (!last || last.mention.possessive || last.identity.gender !== gender) return null
  if (!OBJECTS.has(tokens[at]) || (tokens[at]?.lower === 'her' && isOwning(tokens[at + 1]))) return null
  const from = tokenFrom(tokens, last.mention.end)
  if (at - from > MOST_DOING || at <= from) return null
  for (let between = from; between < at; between++) {
    const { kind, capital } = tokens[between] as Token
    if (kind !== 'word' || capital || JOINS.has(tokens[between])) return null
  }
  return new Set([last.identity])
}

const OBJECTS = wordSet('him her')
const JOINS = wordSet('that who whom which and or but as if when because though than what with')
/** In tokens. */
const MOST_DOING = 4

/** "Her husband", but "her in 2018", "her Home Secretary", "her the job". */
function isOwning(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.capital && !AFTER_OBJECT.has(next)
}

const AFTER_OBJECT = wordSet(
  'the a an as to in on at from of for by with into out over last this when after before because and but until during back',
)

/** "Ann Lee left; Bo Day said that he": whoever was named last, where nothing but the telling stands between. */
export function tellerBefore(
  tokens: readonly Token[],
  last: NamedPerson | undefined,
  { at, gender }: FoundPronoun,
): Identity | null {
  if (!last || last.mention.possessive || last.identity.gender !== gender) return null
  const from = tokenFrom(tokens, last.mention.end)
  if (at - from > MOST_TELLING || at <= from) return null
  const between = tokens.slice(from, at)
  if (!TELLS.has(between[0]) || !between.every((token) => TELLS.has(token) || ABOUT_TELLING.has(token)))
    return null
  return isPrepositional(tokens, last.mention) ? null : last.identity
}

/** In tokens. */
const MOST_TELLING = 6
export const TELLS = wordSet(
  'said says confirmed confirms announced announces revealed reveals declared declares admitted admits added adds claimed claims insisted insists told tells suggested suggests argued argues warned warns agreed thought explained maintained',
)
const ABOUT_TELLING = wordSet(
  'that has had just also today yesterday last night earlier on monday tuesday wednesday thursday friday saturday sunday mps reporters journalists the bbc as when after before while because',
)

/** "Lee's suspension means that she": who owns what a sentence begins with is whom it goes on about. */
export function opens(tokens: readonly Token[], { start, end }: PersonMention): boolean {
  const at = tokens.findIndex((token) => token.start >= start)
  if (at > 1 || (at === 1 && tokens[0]?.kind === 'word' && !tokens[0].capital)) return false
  return tokens.slice(at).some((token, index) => index < 4 && token.start >= end && ACTS.has(token.lower))
}

const ACTS = new Set(
  `suspension resignation departure defection expulsion exit dismissal sacking removal return readmission decision move
  election victory defeat death arrest conviction statement announcement letter apology comments remarks`.split(
    /\s+/,
  ),
)
