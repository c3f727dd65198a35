/** Words and mentions that describe the one they lead up to: "the former Dover MP Ann Lee", "the governing Labour Party". @module */
import type { MentionKind } from '../../mention/mention.ts'
import type { Unit } from './unit.ts'

const OF_PEOPLE = new Set(
  'the a an former then ex late fellow veteran senior junior rebel maverick outspoken controversial backbench embattled disgraced longtime longstanding prominent eurosceptic brexiteer remainer leading his her their'.split(
    ' ',
  ),
)
const OF_PARTIES = new Set(
  'the a an his her their its own new old former opposition governing ruling rival main then breakaway fledgling insurgent populist centrist centre nationalist unionist hard far right left wing right-wing left-wing hard-right far-right hard-left centre-left centre-right anti-immigration anti-eu pro-eu pro-european eurosceptic pro-independence secessionist anti-brexit pro-brexit newly formed launched smaller tiny fringe britain uk country'.split(
    ' ',
  ),
)

/** "The treacherous and undemocratic Lib Dems". */
const ADJECTIVE = /^(?!parliamentary$)..+(?:ous|ic|al|ive|ful|less|ish|able|ible|ary|ant|ent|ist|ite)$/

/** Whether `unit` may stand between a rule's word and a mention of `kind` without coming apart from it. */
export function describes(unit: Unit, kind: MentionKind): boolean {
  const { mention, lower } = unit
  if (kind === 'person') {
    if (mention)
      return (
        mention.kind === 'office' ||
        mention.kind === 'seat' ||
        (mention.kind === 'party' && !mention.possessive)
      )
    return OF_PEOPLE.has(lower) || isOwnersMark(lower) || OF_A_KIND.test(lower)
  }
  if (kind === 'party') {
    if (mention) return mention.kind === 'person' && mention.possessive
    return OF_PARTIES.has(lower) || lower === 'and' || ADJECTIVE.test(lower) || isOwnersMark(lower)
  }
  return false
}

/** "Goan-origin", "London-born", "52-year-old". */
const OF_A_KIND =
  /^[\p{L}\d-]+-(?:origin|born|based|educated|trained|year-old|serving|time|supporting|backing|turned-mp)$/u

function isOwnersMark(lower: string): boolean {
  return lower === "'s" || lower === '’s' || lower === "'" || lower === '’' || lower === '-'
}
