/** Whose votes each figure is: by the register's own totals first, else by who is named beside it. @module */
import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Mention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Contest } from './contest.ts'
import type { Figure } from './measure.ts'

export interface Total {
  /** The register's candidacy, where it holds the contest. */
  readonly candidacy: Candidacy | null
  readonly name: string | null
  readonly person: PersonId | null
  readonly party: PartyId | null
  readonly votes: number | null
  readonly sentence: number
}

/** Totals so small may be anything unless the candidate stands beside them. */
const SMALL = 100

/** The totals of a contest among the article's figures of votes, each candidate's once. */
export function totalsOf(figures: readonly Figure[], contest: Contest, register: Register): Total[] {
  return contest.candidacies.length > 0
    ? heldTotals(figures, contest, register)
    : printedTotals(figures, contest, register)
}

function heldTotals(figures: readonly Figure[], contest: Contest, register: Register): Total[] {
  const totals = new Map<Candidacy, Total>()
  const add = (candidacy: Candidacy, figure: Figure) =>
    totals.set(candidacy, {
      candidacy,
      name: null,
      person: candidacy.person,
      party: register.countedAs(candidacy.party),
      votes: figure.value,
      sentence: figure.sentence.index,
    })
  const others = backgroundOf(contest, register)
  const open: Figure[] = []
  for (const figure of figures) {
    const exact = contest.candidacies.filter((each) => each.votes === figure.value)
    const beside = holdersOf(figure).flatMap((each) => candidacyOf(each, contest, register) ?? [])
    const one = exact.find((each) => beside.includes(each)) ?? (figure.value >= SMALL ? exact[0] : undefined)
    if (one && !totals.has(one)) add(one, figure)
    else if (!one && !others.has(figure.value)) open.push(figure)
  }
  // A figure that is nobody's in the register is a misprint of whoever stands beside it.
  for (const figure of open) {
    if (figure.number.unit !== 'votes' && !isRow(figure) && !isPolled(figure)) continue
    const candidacy = holdersOf(figure)
      .flatMap((each) => candidacyOf(each, contest, register) ?? [])
      .find((each) => !totals.has(each))
    if (candidacy && isNear(candidacy.votes, figure.value)) add(candidacy, figure)
  }
  return [...totals.values()]
}

/** A misprint keeps the size of what it misprints. */
function isNear(held: number | null, printed: number): boolean {
  return held === null || (printed < held * 2 && printed * 2 > held)
}

/** Figures that belong to the contest and are nobody's votes in it. */
function backgroundOf(contest: Contest, register: Register): Set<number> {
  const numbers = new Set<number>()
  const { before } = contest
  for (const each of [contest.majority, before?.majority, before?.electorate, before?.validVotes])
    if (each) numbers.add(each)
  if (before) for (const each of register.candidaciesIn(before.id)) if (each.votes) numbers.add(each.votes)
  return numbers
}

/** The register holds no votes of the contest: the article's own rows and sentences are all there is. */
function printedTotals(figures: readonly Figure[], contest: Contest, register: Register): Total[] {
  const totals: Total[] = []
  const others = backgroundOf(contest, register)
  for (const figure of figures) {
    if (others.has(figure.value) || figure.value < SMALL) continue
    if (figure.number.unit !== 'votes' && !isRow(figure) && !isPolled(figure)) continue
    const holders = holdersOf(figure)
    const person = holders.find((each): each is PersonMention => each.kind === 'person' && each.name !== '')
    const party = holders.find((each): each is PartyMention => each.kind === 'party')
    if (!person && !party) continue
    const id = person?.resolution.state === 'resolved' ? person.resolution.id : null
    const own = id && id === contest.winner ? register.partyOf(id, contest.date) : null
    const counted = own ? register.countedAs(own) : party ? register.countedAs(party.party) : null
    const twice = totals.some(
      (each) =>
        (person && each.name === person.name) ||
        (counted && each.party === counted && (!person || !each.name)),
    )
    if (twice) continue
    totals.push({
      candidacy: null,
      name: person?.name ?? null,
      person: id,
      party: counted,
      votes: figure.value,
      sentence: figure.sentence.index,
    })
  }
  return totals
}

/** Whom a figure may belong to, nearest first: those named since the figure before it, else "12,679 for Ann Lee". */
export function holdersOf({ sentence, number }: Figure): Mention[] {
  let before: Mention[] = []
  let after: Mention[] = []
  let passed = false
  for (const mention of sentence.mentions) {
    if (mention.kind === 'number') {
      if (mention === number) passed = true
      else if (isRate(mention)) continue
      else if (passed) break
      else before = []
    } else if (mention.kind === 'person' || mention.kind === 'party') {
      if (passed) after = [...after, mention]
      else before = [mention, ...before]
    }
  }
  const given = wordAfter(sentence, number.end)
  if (given === 'for' && after.length > 0) return after
  return before.length > 0
    ? before
    : given === 'votes' || before.length === 0
      ? respectively(sentence, number)
      : after
}

function isRate({ unit }: { unit: string }): boolean {
  return unit === 'percent' || unit === 'points' || unit === 'ordinal'
}

/** "A and B came second and third with 6,335 and 2,368": the nth figure is the nth name's. */
function respectively(sentence: MarkedSentence, number: Mention): Mention[] {
  const counts = sentence.mentions.filter((each) => each.kind === 'number' && !isRate(each))
  const first = counts[0]
  if (!first) return []
  const people = sentence.mentions.filter((each) => each.kind === 'person' && each.end <= first.start)
  const named = people.length > 0 ? people : sentence.mentions.filter((each) => each.kind === 'party')
  const holder = named[named.length - counts.length + counts.indexOf(number as (typeof counts)[number])]
  return holder ? [holder] : []
}

function wordAfter(sentence: MarkedSentence, offset: number): string {
  const at = sentence.tokens.findIndex((token) => token.start >= offset)
  const word = sentence.tokens[at]?.lower ?? ''
  return word === 'votes' ? (sentence.tokens[at + 1]?.lower ?? '') : word
}

/** A line of a table: a name, a party, figures, hardly a word. */
function isRow({ sentence }: Figure): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word')
  const plain = words.filter((token) => !token.capital && token.lower !== 'and')
  return words.length > 0 && plain.length <= Math.max(1, words.length / 5)
}

const POLLED =
  /^(?:polled|polling|won|took|taking|received|receiving|got|on|with|secured|securing|gained|attracted|managed|had|votes|scored|picked|up|his|her|'s)$/

function isPolled({ sentence, number }: Figure): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= number.start)
  return sentence.tokens.slice(Math.max(0, at - 3), at).some((token) => POLLED.test(token.lower))
}

/** The candidacy a person or party of the text is. */
export function candidacyOf(mention: Mention, contest: Contest, register: Register): Candidacy | null {
  if (mention.kind === 'person') {
    const { resolution } = mention
    if (resolution.state === 'resolved') {
      const own = contest.candidacies.find((each) => each.person === resolution.id)
      if (own) return own
    }
    if (!mention.name) return null
    const name = mention.name.toLowerCase()
    const family = name.split(' ').at(-1)
    return (
      contest.candidacies.find((each) => each.name.toLowerCase() === name) ??
      contest.candidacies.find((each) => each.name.toLowerCase().split(' ').at(-1) === family) ??
      null
    )
  }
  if (mention.kind !== 'party') return null
  const counted = register.countedAs(mention.party)
  const of = contest.candidacies.filter((each) => register.countedAs(each.party) === counted)
  return of.length === 1 ? (of[0] as Candidacy) : null
}

const PLACED = new Set(
  'third fourth fifth sixth second last deposit deposits distant runner-up pushed placed finished finishing trailed trailing'.split(
    ' ',
  ),
)

/** Candidates of whom the article tells the place and no votes ("a distant third"). */
export function placedIn(article: MarkedArticle, contest: Contest, register: Register): Candidacy[] {
  const found = new Set<Candidacy>()
  for (const sentence of article.sentences) {
    if (!sentence.tokens.some((token) => PLACED.has(token.lower))) continue
    for (const mention of sentence.mentions) {
      const candidacy = mention.kind === 'person' ? candidacyOf(mention, contest, register) : null
      if (candidacy) found.add(candidacy)
    }
  }
  return [...found]
}
