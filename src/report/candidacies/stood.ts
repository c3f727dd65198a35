/** Which candidacy of a contest a mention is. @module */

import type { MarkedArticle } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Candidacy } from '../../register/election.ts'
import { kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Contest } from '../by-elections/by-elections.ts'

interface Names {
  /** By name and by family name, in lower case: the first who has it. */
  readonly byName: ReadonlyMap<string, Candidacy>
  readonly byFamily: ReadonlyMap<string, Candidacy>
}

const namesIn = kept((_, { candidacies }: Contest): Names => {
  const byName = new Map<string, Candidacy>()
  const byFamily = new Map<string, Candidacy>()
  for (const each of candidacies.toReversed()) {
    const name = each.name.toLowerCase()
    byName.set(name, each)
    byFamily.set(familyOf(name), each)
  }
  return { byName, byFamily }
})

function familyOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
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
    const { byName, byFamily } = namesIn(register, contest)
    const name = mention.name.toLowerCase()
    return byName.get(name) ?? byFamily.get(familyOf(name)) ?? null
  }
  if (mention.kind !== 'party') return null
  const counted = register.countedAs(mention.party)
  const of = contest.candidacies.filter((each) => register.countedAs(each.party) === counted)
  return of.length === 1 ? (of[0] as Candidacy) : null
}

const PLACED = wordSet(
  'third fourth fifth sixth second deposit deposits distant runner-up pushed placed finished finishing trailed trailing',
)

/** Candidates of whom the article tells the place and no votes ("a distant third"). */
export function placedIn(article: MarkedArticle, contest: Contest, register: Register): Candidacy[] {
  const found = new Set<Candidacy>()
  for (const { people, tokens } of article.sentences) {
    if (people.length === 0 || !PLACED.in(tokens)) continue
    for (const mention of people) {
      const candidacy = candidacyOf(mention, contest, register)
      if (candidacy && candidacy.person !== contest.winner) found.add(candidacy)
    }
  }
  return [...found]
}
