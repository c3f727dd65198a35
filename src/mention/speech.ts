/** Who is speaking in each quotation, and whose words the clauses of indirect speech are. @module */
import { type Span, within } from '../base/span.ts'
import type { MarkedSentence, Speech } from './marked.ts'
import type { PersonMention, Quotation } from './mention.ts'
import { reportedSpeech } from './reported-speech.ts'
import { isPrepositional } from './subject.ts'

export interface Spoken {
  readonly speeches: readonly Speech[]
  readonly reportedSpeech: readonly (Span & { readonly speaker: PersonMention | null })[]
}

export function speechesOf(quotations: readonly Quotation[], sentences: readonly MarkedSentence[]): Spoken {
  const speeches: Speech[] = []
  for (const quotation of quotations) {
    const speaker = quotation.attribution
      ? speakerIn(quotation.attribution, sentences, !quotation.scare)
      : continued(quotation, speeches.at(-1))
    speeches.push({ ...quotation, speaker })
  }
  const indirect = sentences.flatMap((sentence) =>
    reportedSpeech(sentence.tokens).map(({ attribution, content }) => ({
      ...content,
      speaker: speakerIn(attribution, [sentence]),
    })),
  )
  return { speeches, reportedSpeech: indirect }
}

/** The person an attribution names: its subject ("he said", "the Labour leader said"), else whoever is in it ("said Mr Lee"). */
function speakerIn(
  attribution: Span,
  sentences: readonly MarkedSentence[],
  bySentence = false,
): PersonMention | null {
  const sentence = sentences.find((each) => each.start <= attribution.start && attribution.start < each.end)
  if (!sentence) return null
  const persons = sentence.mentions.filter(
    (each): each is PersonMention => each.kind === 'person' && !each.possessive,
  )
  const inside = persons.filter((each) => within(each, attribution))
  const named = inside.find((each) => !isPrepositional(sentence.tokens, each)) ?? inside[0]
  if (named || !bySentence) return named ?? null
  // "He said the inquiry, announced today, “will be …”": the verb nearest the marks is not the speaker's.
  return (
    persons.find((each) => each.start < attribution.start && !isPrepositional(sentence.tokens, each)) ?? null
  )
}

/** A paragraph of quotation that names nobody goes on with the speaker of the one before it. */
function continued(quotation: Quotation, last: Speech | undefined): PersonMention | null {
  if (!last || quotation.scare) return null
  return quotation.block - last.block <= 1 ? last.speaker : null
}
