/** Words and mentions that describe the one they lead up to: "the former Dover MP Ann Lee", "the governing Labour Party". @module */
import type { Mention, MentionKind } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import type { Unit } from './unit.ts'

const OF_PEOPLE = wordSet(
  'the a an former then ex late fellow veteran senior junior rebel maverick outspoken controversial backbench embattled disgraced longtime longstanding prominent eurosceptic brexiteer remainer leading british uk top new ruling governing his her their',
)
const OF_PARTIES = wordSet(
  'the a an his her their its own new old former opposition governing ruling rival main then breakaway fledgling insurgent populist centrist centre nationalist unionist hard far right left wing right-wing left-wing hard-right far-right hard-left centre-left centre-right anti-immigration anti-eu pro-eu pro-european eurosceptic pro-independence secessionist anti-brexit pro-brexit newly formed launched smaller tiny fringe britain uk country',
)

/** An adjective by its ending that is part of what it stands before. */
const OF_A_NAME = wordSet('parliamentary')

/** Whether `unit` may stand between a rule's word and a mention of `kind` without coming apart from it. */
export function describes({ mention, token }: Pick<Unit, 'mention' | 'token'>, kind: MentionKind): boolean {
  return mention ? isDescribing(mention, kind) : isDescribingWord(token, kind)
}

export function isDescribing(mention: Mention, kind: MentionKind): boolean {
  if (kind === 'party') return mention.kind === 'person' && mention.possessive
  if (kind !== 'person') return false
  return (
    mention.kind === 'office' || mention.kind === 'seat' || (mention.kind === 'party' && !mention.possessive)
  )
}

/** Of a word that is no mention. */
export function isDescribingWord(token: Token, kind: MentionKind): boolean {
  const { lower } = token
  if (kind === 'person')
    return (
      OF_PEOPLE.has(token) ||
      isOwnersMark(token) ||
      ((token.kinds & KIND.hyphen) !== 0 && OF_A_KIND.test(lower))
    )
  if (kind === 'party')
    return OF_PARTIES.has(token) || lower === 'and' || isAdjective(token) || isOwnersMark(token)
  return false
}

/** "The treacherous and undemocratic Lib Dems". */
function isAdjective(token: Token): boolean {
  return (token.kinds & KIND.adjective) !== 0 && !OF_A_NAME.has(token)
}

/** "Goan-origin", "London-born", "52-year-old". */
const OF_A_KIND =
  /^(?:pro|anti|hard|then|left|right|far)-\p{L}+$|^[\p{L}\d-]+-(?:origin|born|based|educated|trained|year-old|serving|time|supporting|backing|turned-mp)$/u

function isOwnersMark({ kind, lower }: Token): boolean {
  if (kind !== 'mark') return false
  return lower === "'s" || lower === '’s' || lower === "'" || lower === '’' || lower === '-'
}
