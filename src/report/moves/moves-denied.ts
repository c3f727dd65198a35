/** Members who are asked whether they will change party and will have none of it, in whatever words: "called the rumour rubbish", "laughed off talk of joining Reform". @module */

import type { IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { addKind, KIND, namedBits } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { isOfParties } from './of-parties.ts'
import { partyLine } from './party-line.ts'

/** What is said of it. */
const DENIED = `denied denies deny denying dismissed dismisses dismissing rejected rejects quashed scotched rubbished nonsense rubbish
  laughable ludicrous ridiculous untrue false fiction ruled rules laughed brushed scoffed insisted insists`
addKind(KIND.awaited, DENIED.split(/\s+/))

/** Lists of words, by their bit. */
const { words: WORDS, bits } = namedBits({
  DEFECTING: `defect defects defected defecting defection defections defector defectors crossed crossing switching switch floor
  turncoat turncoats`,
  JOINING: `join joining follow following move leave leaving quit quitting jump jumping`,
  DENYING: DENIED,
  TALK: `talk talks rumour rumours claim claims report reports suggestion suggestions speculation story stories idea gossip
  notion question possibility described called`,
})
const { DEFECTING, JOINING, DENYING, TALK } = bits

/** `acts` and the denials of those who sit for one party and are spoken of with another. */
export function withMovesDenied(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  if ((article.kinds & KIND.awaited) === 0) return acts
  const found: Act[] = []
  for (const sentence of article.sentences) {
    if ((sentence.kinds & KIND.awaited) === 0 || sentence.people.length === 0) continue
    const words = WORDS.in(sentence.tokens)
    if ((words & DENYING) === 0) continue
    const near = movingBefore(sentence, article)
    if (isDenial(words, near !== null))
      for (const act of denialsIn(sentence, words, near, article, register))
        if (![...acts, ...found].some((each) => isOfSame(each, act))) found.push(act)
  }
  return found.length > 0 ? [...acts, ...found] : acts
}

/** The last sentence before it that speaks of a change of party, where it is near enough. */
function movingBefore({ index }: MarkedSentence, { sentences }: MarkedArticle): MarkedSentence | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = sentences[at] as MarkedSentence
    if ((WORDS.in(before.tokens) & DEFECTING) !== 0) return before
  }
  return null
}

/** How many sentences on what is denied may be the change of party spoken of. */
const REACH = 6

/** What it denies is a change of party, of which it speaks or those before it do. */
function isDenial(words: number, near: boolean): boolean {
  return near || (words & DEFECTING) !== 0 || ((words & TALK) !== 0 && (words & JOINING) !== 0)
}

function denialsIn(
  sentence: MarkedSentence,
  words: number,
  before: MarkedSentence | null,
  { asOf }: MarkedArticle,
  register: Register,
): Act[] {
  const { people, index, start, end } = sentence
  return people.flatMap((person): Act[] => {
    if (person.resolution.state !== 'resolved' || person.possessive) return []
    const sat = partyOf(person.resolution.id, asOf, register)
    if (!sat) return []
    const other = otherParty(sat, sentence, register) ?? (before && otherParty(sat, before, register))
    if (!other && before === null && (words & DEFECTING) === 0) return []
    return [
      {
        type: 'defection',
        person,
        alternatives: [],
        fields: { fromParty: register.countedAs(sat), ...(other && { toParty: other }) },
        seat: null,
        dates: [],
        mood: 'denial',
        sentences: [index],
        news: null,
        evidence: [{ start, end }],
        rules: ['defection.denied'],
      },
    ]
  })
}

/** The party a member sits for on a day; without one, the last. */
function partyOf(person: PersonId, day: IsoDate | null, register: Register): PartyId | null {
  if (!day) return register.affiliationsOf(person).at(-1)?.party ?? null
  return register.seatOf(person, day) ? register.partyOf(person, day) : null
}

/** The one other party a sentence names. */
function otherParty(own: PartyId, { mentions }: MarkedSentence, register: Register): PartyId | null {
  const line = partyLine(register, own)
  const others = new Set<PartyId>()
  for (const each of mentions) {
    if (each.kind !== 'party' || partyLine(register, each.party) === line) continue
    others.add(register.countedAs(each.party))
  }
  const [one] = others
  return one !== undefined && others.size === 1 ? one : null
}

function isOfSame(a: Act, b: Act): boolean {
  const id = idOf(a.person)
  return isOfParties(a.type) && id !== null && idOf(b.person) === id
}
