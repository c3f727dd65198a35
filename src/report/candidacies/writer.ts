/** Who says "I" in a letter to a constituency that nobody signs: whoever sits there, and goes by the register. @module */

import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { NAMED, type PersonMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet, wordsOfKind } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { yearsIn } from '../days/years.ts'
import { peopleNamed, seatsNamed } from '../discourse/known-names.ts'
import { standingOn } from '../discourse/standing.ts'
import { authorOf } from '../statements/author.ts'
import { goes, termsLeft } from './goers.ts'

/** Whoever writes for themselves names few others. */
const OTHERS = 3

/** A mention of the writer, in place of the pronouns of a sentence. */
export function writerOf(
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): PersonMention | null {
  const author = authorOf(article)
  if (author?.resolution.state === 'resolved') return author
  if ((article.named & NAMED.seat) === 0 || peopleNamed(article).size > OTHERS) return null
  const [first] = article.sentences.flatMap(({ seats }) => seats)
  const goers = first ? goersOf(article, register, published) : []
  const [id, ...others] = goers
  const person = id && others.length === 0 ? register.people.get(id) : undefined
  if (!first || !person || isSpokenOf(person.id, article)) return null
  const { start, end } = first
  return {
    kind: 'person',
    form: 'role',
    name: person.name,
    resolution: { state: 'resolved', id: person.id, rule: 'writer' },
    possessive: false,
    former: false,
    start,
    end,
  }
}

/** "I wrote to the MP": somebody else writes. */
function isSpokenOf(person: PersonId, { sentences }: MarkedArticle): boolean {
  return sentences.some(({ people, tokens }) =>
    people.some(
      (each) =>
        idOf(each) === person &&
        ADDRESSED.in(tokens, tokenFrom(tokens, each.start) - 2, tokenFrom(tokens, each.start)),
    ),
  )
}

const ADDRESSED = wordSet('to told asked met with from our by')

/** Those of the seats named who sit there that day; without a day, who came in the year that the article names. */
function goersOf(article: MarkedArticle, register: Register, published: IsoDate | null): readonly PersonId[] {
  const years = new Set(article.sentences.flatMap(yearsIn))
  const found = new Set<PersonId>()
  for (const seat of seatsNamed(article, register))
    for (const { person } of register.membershipsIn(seat)) {
      if (!termsLeft(register, person).some((term) => goes(term, published))) continue
      const came = Number(register.membershipsOf(person)[0]?.from.slice(0, 4))
      if (published ? standingOn(register, person, published)?.seat === seat : years.has(came))
        found.add(person)
    }
  return [...found]
}

/** "I", "my": somebody's own words. */
export function isOwn({ kinds, tokens }: MarkedSentence): boolean {
  return (kinds & KIND.self) !== 0 && OWN.in(tokens)
}

const OWN = wordsOfKind(KIND.self, 'i my')
