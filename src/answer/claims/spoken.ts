/** Whose a claim is: the paper's, or somebody's it quotes or reports. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'

export interface Voice {
  readonly speaker: PersonMention | null
  readonly quoted: boolean
}

/** A figure inside marks for emphasis is the paper's own. */
export function voiceAt(article: MarkedArticle, at: Span): Voice {
  for (const speech of article.speeches)
    if (!speech.scare && speech.start <= at.start && at.end <= speech.end)
      return { speaker: speech.speaker, quoted: true }
  for (const clause of article.reportedSpeech)
    if (clause.start <= at.start && at.end <= clause.end) return { speaker: clause.speaker, quoted: false }
  return { speaker: null, quoted: false }
}
