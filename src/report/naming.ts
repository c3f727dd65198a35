/** Which sentences of an article name somebody. Worked out once an article. @module */
import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import type { PersonMention } from '../mention/mention.ts'
import { personKey } from './person-ref.ts'

const known = new WeakMap<MarkedArticle, ReadonlyMap<string, readonly MarkedSentence[]>>()

/** In order of place; none for somebody without a name. */
export function sentencesNaming(article: MarkedArticle, person: PersonMention): readonly MarkedSentence[] {
  const key = personKey(person)
  if (key === null) return []
  let index = known.get(article)
  if (!index) {
    index = indexOf(article)
    known.set(article, index)
  }
  return index.get(key) ?? []
}

function indexOf(article: MarkedArticle): Map<string, MarkedSentence[]> {
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
}
