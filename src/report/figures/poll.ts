/** Whose votes each figure is: by the register's own totals first, else by who is named beside it. @module */

import type { PartyId, PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { Mention, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Candidacy } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Contest } from '../by-elections/by-elections.ts'
import { candidacyOf } from '../candidacies/stood.ts'
import { holdersOf, isPolled, isRow, nameBeside } from './holder.ts'
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
export function totalsOf(
  figures: readonly Figure[],
  contest: Contest,
  register: Register,
  article: MarkedArticle,
): Total[] {
  return contest.candidacies.length > 0
    ? heldTotals(figures, contest, register, article)
    : printedTotals(figures, contest, register, article)
}

function heldTotals(
  figures: readonly Figure[],
  contest: Contest,
  register: Register,
  article: MarkedArticle,
): Total[] {
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
    const beside = holdersOf(figure, article).flatMap((each) => candidacyOf(each, contest, register) ?? [])
    const one = exact.find((each) => beside.includes(each)) ?? (figure.value >= SMALL ? exact[0] : undefined)
    if (one && !totals.has(one)) add(one, figure)
    else if (!one && !others.has(figure.value)) open.push(figure)
  }
  // A figure that is nobody's in the register is a misprint of whoever stands beside it.
  for (const figure of open) {
    if (figure.number.unit !== 'votes' && !isRow(figure) && !isPolled(figure)) continue
    const candidacy = holdersOf(figure, article)
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

/** The party printed nearest to the name: "Ann Lee, for Labour, held off the Greens with 1,075". */
function partyBeside(
  person: PersonMention | undefined,
  holders: readonly Mention[],
): PartyMention | undefined {
  const parties = holders.filter((each): each is PartyMention => each.kind === 'party')
  if (!person || parties.length < 2) return parties[0]
  const gap = ({ start, end }: PartyMention) =>
    start >= person.end ? start - person.end : person.start - end
  return parties.reduce((nearest, each) => (gap(each) < gap(nearest) ? each : nearest))
}

/** "Her daughter polled 9,000": the votes are nobody's who had died. */
function isLate({ resolution }: PersonMention, { date }: Contest, register: Register): boolean {
  if (resolution.state !== 'resolved') return false
  return register
    .membershipsOf(resolution.id)
    .some(({ to, toReason }) => toReason === 'died' && to !== null && to < date)
}

/** The register holds no votes of the contest: the article's own rows and sentences are all there is. */
function printedTotals(
  figures: readonly Figure[],
  contest: Contest,
  register: Register,
  article: MarkedArticle,
): Total[] {
  const totals: Total[] = []
  const others = backgroundOf(contest, register)
  for (const figure of figures) {
    if (others.has(figure.value) || figure.value < SMALL) continue
    if (figure.number.unit !== 'votes' && !isRow(figure) && !isPolled(figure)) continue
    const holders = holdersOf(figure, article)
    const person = holders.find(
      (each): each is PersonMention =>
        each.kind === 'person' && each.name !== '' && !isLate(each, contest, register),
    )
    const party = partyBeside(person, holders)
    const bare = person ? null : nameBeside(figure)
    if (!person && !party && !bare) continue
    const name = person?.name ?? bare
    const id = idOf(person)
    const own = id && id === contest.winner ? register.partyOf(id, contest.date) : null
    const counted = own ? register.countedAs(own) : party ? register.countedAs(party.party) : null
    const twice = totals.some(
      (each) => (name && each.name === name) || (counted && each.party === counted && (!name || !each.name)),
    )
    if (twice) continue
    totals.push({
      candidacy: null,
      name,
      person: id,
      party: counted,
      votes: figure.value,
      sentence: figure.sentence.index,
    })
  }
  return totals
}
