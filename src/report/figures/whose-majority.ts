/** Whose a printed majority may be: the words of the sentence first, then what stands about it. @module */
import type { PersonId } from '../../base/id.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { PersonMention, SeatMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { clauseAt } from '../clause/clause.ts'
import { namesOfSeats } from '../discourse/known-names.ts'
import type { Owner } from '../general-elections/elections-won.ts'
import { unitsAt } from '../pattern/unit.ts'
import type { Figure } from './measure.ts'

export interface Owners {
  /** Named in the sentence, the grammatical owner first. */
  readonly near: readonly Owner[]
  /** Named about it: a heading, the sentence before, the article's people. */
  readonly far: () => readonly Owner[]
  /** Whom the grammar gives: a figure the register does not have may still be theirs. */
  readonly own: () => readonly Owner[]
}

/** How many of the article's other people and seats are asked. */
const MOST_FAR = 12

export function ownersOf(article: MarkedArticle, figure: Figure, register: Register): Owners {
  const { sentence } = figure
  const owner = grammaticalOwner(article, figure)
  const { seats, people } = sentence
  const near = [...(owner ? personOf(owner) : []), ...seatOwners(seats, register)]
  for (const each of people) if (each !== owner) near.push(...personOf(each))
  const before = lazily(() => headingOf(article, sentence))
  // Somebody unknown to the register owns it: then nobody known does.
  const isStrangers = owner !== null && personOf(owner).length === 0
  const heading = near.length === 0 && before().length > 0
  return {
    near: heading ? before() : near,
    far: () => distinct([...before(), ...peopleOf(article), ...seatsOf(article, register)]),
    own: () => {
      if (heading) return before()
      const cued = isStrangers ? [] : seats.filter((each) => each.cued)
      return [...(owner ? personOf(owner) : []), ...seatOwners(cued, register)]
    },
  }
}

/** Sentences from the beginning of an article in which its people are looked for. */
const OPENING = 40

/** Whom an article names first, each once. */
const peopleOf = once(({ sentences }: MarkedArticle): readonly Owner[] => {
  const known = new Set<PersonId>()
  for (const { people, index } of sentences) {
    if (index === OPENING || known.size >= MOST_FAR) break
    for (const { resolution } of people) if (resolution.state === 'resolved') known.add(resolution.id)
  }
  return Array.from(known, (person) => ({ person })).slice(0, MOST_FAR)
})

/** Whether it is the first person of the register that the article names. */
export function isLead(person: PersonId | null, article: MarkedArticle): boolean {
  const [first] = peopleOf(article)
  return first !== undefined && 'person' in first && first.person === person
}

/** The seats it names first, by a cue. */
const seatsOf = once((article: MarkedArticle, register: Register): readonly Owner[] => {
  const cued = article.sentences.slice(0, OPENING).flatMap(({ seats }) => seats.filter(({ cued }) => cued))
  return distinct(seatOwners(cued.slice(0, MOST_FAR), register)).slice(0, MOST_FAR / 3)
})

/** How far before its figure a majority may be said to be somebody's, in units. */
const REACH = 18

/** "Whose majority", "his majority", "X's majority", "X won by": by the nearest of these before the figure. */
function grammaticalOwner(article: MarkedArticle, { sentence, number }: Figure): PersonMention | null {
  const units = unitsAt(article, sentence.index)
  const at = units.findIndex((unit) => unit.token.start >= number.start)
  for (let here = at - 1; here >= Math.max(0, at - 8); here--) {
    const unit = units[here]
    if (unit?.mention?.kind !== 'person' || !unit.mention.possessive) continue
    // "Starmer's party had N votes to spare".
    return units.slice(here + 1, here + 3).some((each) => OTHERS.has(each)) ? null : unit.mention
  }
  // "Her majority at the last general election, in 2017, was just over N".
  for (let here = at - 9; here >= Math.max(0, at - REACH); here--) {
    const mention = units[here]?.mention
    const owns = mention?.kind === 'person' && mention.possessive
    if (owns && units.slice(here + 1, here + 3).some(({ lower }) => lower === 'majority')) return mention
  }
  const clause = clauseAt(units, Math.max(0, at))
  // "Lost the seat to Ann Lee by N": the figure is of whoever won it.
  const isOfLoser = BY.in(units, at - NEXT, at) && LOSING.in(units, at - LOST, at)
  return isOfLoser ? null : (clause.subjects.at(-1) ?? null)
}

const BY = wordSet('by')
const LOSING = wordSet('lost loses lose losing')
/** How far before its figure they stand, in units. */
const NEXT = 3
const LOST = 12

/** Whose votes are not those of whoever they are said to be of. */
const OTHERS = wordSet(
  'party government coalition predecessor rival opponent opponents successor candidate side',
)

function personOf({ resolution }: PersonMention): readonly Owner[] {
  return resolution.state === 'resolved' ? [{ person: resolution.id }] : NOBODY
}

const NOBODY: readonly never[] = []

function seatOwners(mentions: readonly SeatMention[], register: Register): Owner[] {
  return namesOfSeats(mentions, register).map((seat) => ({ seat }))
}

/** A list names the member in a line of their own, or the seat in a stub of a sentence before the figure. */
function headingOf(article: MarkedArticle, sentence: MarkedSentence): Owner[] {
  const owners: Owner[] = []
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at--) {
    const before = article.sentences[at] as MarkedSentence
    const own = before.people.flatMap(personOf)
    owners.push(...own)
    if (own.length > 0 || before.block < sentence.block - 1) break
  }
  return owners
}

function distinct(owners: readonly Owner[]): Owner[] {
  return [...new Map(owners.map((each) => ['person' in each ? each.person : each.seat, each])).values()]
}
