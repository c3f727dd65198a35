/** Which of those a speaking clause names can be its speaker: who goes on after "and", who goes with a participle, who is named only by the way. @module */
import type { Mention, PersonMention } from './mention.ts'
import { isSpeechVerb } from './quotation-verbs.ts'
import type { SpeakingClause } from './speaker.ts'
import { isPrepositional } from './subject.ts'
import { type Token, tokenFrom } from './token.ts'
import { wordSet } from './word.ts'

type Tokens = readonly Token[]

/** "He left Ann Lee his papers, and said": whoever stands right before "and" is not the one who goes on, where the sentence opens with somebody else. */
export function subjectGoingOn(
  { tokens, from, verb }: SpeakingClause,
  mentions: readonly Mention[],
): PersonMention | null {
  const said = verb >= 0 ? tokens[verb] : undefined
  if (!said || verb === from || !JOINTS.has(tokens[verb - 1])) return null
  const first = mentions.find(isDoer)
  const opens = first && first.end < said.start && tokenFrom(tokens, first.start) <= MOST_BEFORE
  return opens && !isPrepositional(tokens, first) ? first : null
}

function isDoer(mention: Mention): mention is PersonMention {
  return mention.kind === 'person' && !mention.possessive
}

const JOINTS = wordSet('and but')
const TAKING_TO = wordSet('taking going using')

/** "Both welcomed her, with Ann Lee taking to the air to say:", "with Ann Lee admitting": who goes with a participle of telling or taking. */
export function withParticiple(tokens: Tokens, persons: readonly PersonMention[]): PersonMention | null {
  for (const each of persons) {
    const verb = tokens[tokenFrom(tokens, each.end)]
    const speaks = TAKING_TO.has(verb) || (isSpeechVerb(verb) && verb?.lower.endsWith('ing'))
    if (speaks && !each.possessive && tokens[governorOf(tokens, each)]?.lower === 'with') return each
  }
  return null
}

/** "The panel, which readmitted Ann Lee last year, said": named only in what is told by the way of whoever speaks. */
export function isInAside(tokens: Tokens, person: PersonMention, verb: Token | undefined): boolean {
  if (!verb || person.end > verb.start) return false
  const at = tokenFrom(tokens, person.start)
  for (let here = at - 1; here >= Math.max(0, at - LONGEST_ASIDE); here--) {
    const { text, lower } = tokens[here] as Token
    if (text === ',') return false
    if (lower === 'which' && here > 0 && tokens[here - 1]?.text === ',')
      return hasComma(tokens, tokenFrom(tokens, person.end), verb.start)
  }
  return false
}

function hasComma(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < tokens.length && (tokens[at] as Token).start < end; at++)
    if (tokens[at]?.text === ',') return true
  return false
}

/** In tokens. */
const LONGEST_ASIDE = 12

/** What may stand before the subject that opens a sentence, in tokens: "But", "the home secretary". */
const MOST_BEFORE = 3

/** The token before a name and what describes it. */
export function governorOf(tokens: Tokens, person: PersonMention): number {
  let at = tokenFrom(tokens, person.start) - 1
  while (at >= 0 && DESCRIBING.has(tokens[at])) at--
  return at
}

export const DESCRIBING = wordSet('the a an former minister secretary chancellor shadow leader mp then')

/** "A spokesperson for Labour's deputy leader Ann Lee": whatever names her post stands between. */
export function isSpokenFor(tokens: Tokens, mentions: readonly Mention[], person: PersonMention): boolean {
  let at = tokenFrom(tokens, person.start) - 1
  while (
    at >= 0 &&
    (DESCRIBING.has(tokens[at]) || OWNS.has(tokens[at]) || isOfPost(tokens[at] as Token, mentions))
  )
    at--
  return at > 0 && AT_THEIR_SERVICE.has(tokens[at]) && SPEAKING_FOR.has(tokens[at - 1])
}

function isOfPost({ start }: Token, mentions: readonly Mention[]): boolean {
  return mentions.some((each) => each.kind !== 'person' && each.start <= start && start < each.end)
}

const OWNS = wordSet("' 's")
const AT_THEIR_SERVICE = wordSet('for of to')
const SPEAKING_FOR = wordSet(
  'spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser ally allies friend friends source sources office team lawyer lawyers solicitor',
)
