/** Speakers the register and the lists of names do not have: "Elwyn Day, who came second, said", “…,” said Sal Day, the president. @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { isSpeechVerb } from '../../mention/quotation-verbs.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { PersonRef } from '../event.ts'
import { strangerRef } from '../person-ref.ts'
import type { Attribution } from './said-before.ts'

/** Two capital words where a name stands, and behind them what only somebody is; `null` where they may be a body's name. */
export function strangerIn(
  { text }: MarkedArticle,
  { tokens, mentions }: MarkedSentence,
  attribution: Attribution,
): PersonRef | null {
  const from = isSpeechVerb(tokens[attribution.from]) ? attribution.from + 1 : attribution.from
  const given = tokens[from]
  const family = tokens[from + 1]
  if (!given?.capital || !family?.capital || !isIntroduced(tokens, from + 2)) return null
  if (!isNameWord(given) || !isNameWord(family)) return null
  if (mentions.some((each) => each.start < family.end && each.end > given.start)) return null
  return strangerRef(text.slice(given.start, family.end))
}

const NAME_WORD = /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*$/u

function isNameWord(token: Token): boolean {
  return !OF_BODIES.has(token) && NAME_WORD.test(token.text)
}

/** ", the Liberal Democrat", ", 43,", ", who came second": an aside of somebody, and of no group. */
function isIntroduced(tokens: readonly Token[], comma: number): boolean {
  const opening = tokens[comma + 1]
  if (tokens[comma]?.text !== ',' || !opening) return false
  if (/^\d\d$/.test(opening.text)) return true
  if (!OPENS.has(opening) && !PERSONS.has(opening)) return false
  for (let at = comma + 1; at < comma + LONGEST && at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (GROUPS.has(token)) return false
    if (PERSONS.has(token)) return true
    if (token.kind === 'mark') return false
  }
  return false
}

/** In tokens. */
const LONGEST = 9
const OPENS = wordSet("the a an who whose labour's its their his her")
/** What only people are. */
const PERSONS = wordSet(
  `who whose president chairman chairwoman chair leader secretary candidate professor analyst pollster director spokesman
  spokeswoman spokesperson commissioner councillor mayor chief head minister mp msp editor author historian economist barrister
  solicitor lawyer doctor teacher nurse farmer shopkeeper pensioner activist campaigner organiser agent aide adviser deputy
  widow widower husband wife son daughter brother sister mother father resident voter constituent general lecturer academic
  democrat conservative tory liberal green founder treasurer convener convenor vicar bishop judge commentator expert fellow`,
)
const GROUPS = wordSet(
  `group charity union campaign organisation organization company firm paper newspaper website magazine body network
  association institute foundation trust agency pressure thinktank think-tank broadcaster station`,
)
/** Words of names of bodies and places, and what opens a sentence with a capital. */
const OF_BODIES = wordSet(
  `the a an in on at but and for as he she it they one no downing street number house office party council news times union
  police palace court bank university college church group institute trust foundation labour tory tories conservative
  conservatives liberal democrats scottish welsh british english northern ireland radio sky channel today green greens reform
  uk brexit momentum unite unison national city county government cabinet treasury first prime minister secretary central
  sources friends allies critics opponents campaigners officials ministers plaid cymru sinn fein south north east west royal
  transport trades congress green peace human rights local daily sunday guardian independent telegraph mail mirror sun express
  standard post observer herald scotsman echo press association agency bbc itv committee commission federation board`,
)
