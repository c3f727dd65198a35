/** Which candidacy of a contest a mention is. @module */

import type { MarkedArticle } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Candidacy } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Contest } from './by-elections.ts'

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

const PLACED = wordSet(
  'third fourth fifth sixth second deposit deposits distant runner-up pushed placed finished finishing trailed trailing',
)

/** Candidates of whom the article tells the place and no votes ("a distant third"). */
export function placedIn(article: MarkedArticle, contest: Contest, register: Register): Candidacy[] {
  const found = new Set<Candidacy>()
  for (const sentence of article.sentences) {
    if (!sentence.tokens.some((token) => PLACED.has(token))) continue
    for (const mention of sentence.mentions) {
      const candidacy = mention.kind === 'person' ? candidacyOf(mention, contest, register) : null
      if (candidacy && candidacy.person !== contest.winner) found.add(candidacy)
    }
  }
  return [...found]
}
