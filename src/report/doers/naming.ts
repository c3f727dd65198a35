/** Which sentences of an article name somebody. Worked out once an article. @module */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { personKey } from '../person-ref.ts'

/** In order of place; none for somebody without a name. */
export function sentencesNaming(article: MarkedArticle, person: PersonMention): readonly MarkedSentence[] {
  const key = personKey(person)
  if (key === null) return []
  return indexOf(article).get(key) ?? []
}

const indexOf = once((article: MarkedArticle): ReadonlyMap<string, readonly MarkedSentence[]> => {
  const index = new Map<string, MarkedSentence[]>()
  for (const sentence of article.sentences) {
    for (const mention of sentence.mentions) {
      const key = mention.kind === 'person' ? personKey(mention) : null
      if (key === null) continue
      const list = index.get(key)
      if (!list) index.set(key, [sentence])
      else if (list.at(-1) !== sentence) list.push(sentence)
    }
  }
  return index
})
