/** Lists of people: what a paragraph under a name says without a subject is of the one named. @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Draft } from '../draft.ts'

/** How many sentences under its heading a deed may be told. */
const REACH = 5

/** Gives candidacies without a known doer to the name they stand under. */
export function underHeadings(drafts: readonly Draft[], article: MarkedArticle): Draft[] {
  return drafts.map((draft) => {
    if (draft.type !== 'candidacy' || draft.person?.resolution.state === 'resolved') return draft
    const heading = headingOver(draft.sentence, article)
    return heading ? { ...draft, person: heading, rules: [...draft.rules, 'doer.heading'] } : draft
  })
}

function headingOver(sentence: number, article: MarkedArticle): PersonMention | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const heading = nameAlone(article.sentences[at] as MarkedSentence)
    if (heading) return heading
  }
  return null
}

/** A line that is a name and nothing else. */
function nameAlone({ mentions, tokens }: MarkedSentence): PersonMention | null {
  const person = mentions.find((each): each is PersonMention => each.kind === 'person')
  if (person?.resolution.state !== 'resolved') return null
  const others = tokens.filter(
    (token) => token.kind !== 'mark' && (token.start < person.start || token.end > person.end),
  )
  return others.length === 0 ? person : null
}
