/** Candidates' names as an article prints them. @module */
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { Candidacy } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'

/** Family names of an article, each with the fullest name printed with it. */
type Printed = ReadonlyMap<string, string>

/** The candidate's name; null when the article prints only the party. */
export function printedName(article: MarkedArticle, candidacy: Candidacy, register: Register): string | null {
  const person = candidacy.person ? register.people.get(candidacy.person) : undefined
  if (person) return isPrinted(article, person.name) ? person.name : null
  const printed = printedIn(article).get(familyOf(candidacy.name))
  if (printed === undefined) return null
  // "Z Goldsmith", or the family name alone: the register has the rest.
  const given = printed.split(' ')[0] ?? ''
  return printed.includes(' ') && given.length > 2 ? printed : candidacy.name
}

export function isPrinted(article: MarkedArticle, name: string): boolean {
  return name !== '' && printedIn(article).has(familyOf(name))
}

/** First letter and last name: Andrew on the ballot paper is Andy in print. */
export function foldedName(name: string): string {
  const words = name.toLowerCase().replace(/’/g, "'").split(' ')
  return `${words[0]?.[0]} ${words.at(-1)}`
}

function familyOf(name: string): string {
  return (name.split(' ').at(-1) ?? '').toLowerCase().replace(/’/g, "'")
}

const printedIn = once((article: MarkedArticle): Printed => {
  const printed = new Map<string, string>()
  for (const { tokens } of article.sentences)
    for (const token of tokens) if (token.capital) printed.set(token.lower, '')
  for (const { mentions } of article.sentences) {
    for (const mention of mentions) {
      if (mention.kind !== 'person' || mention.resolution.state === 'resolved') continue
      const family = familyOf(mention.name)
      if (mention.name.length > (printed.get(family)?.length ?? 0)) printed.set(family, mention.name)
    }
  }
  return printed
})
