/** Who is speaking in each quotation, and whose words the clauses of indirect speech are. @module */
import type { Span } from '../base/span.ts'
import type { MarkedSentence, ReportedSpeech, Speech } from './marked.ts'
import type { Mention, PersonMention, Quotation } from './mention.ts'
import { spanAt } from './place.ts'
import type { ReportedClause } from './reported-speech.ts'
import { speakerOf } from './speaker.ts'
import { subjectOf } from './subject.ts'
import { wordSet } from './word.ts'
import type { Wording } from './wording.ts'

export interface Spoken {
  readonly speeches: readonly Speech[]
  readonly reportedSpeech: readonly ReportedSpeech[]
}

/** `sentences` are those of the wording with what they name marked. */
export function speechesOf(
  { quotations, sentences: worded }: Pick<Wording, 'quotations' | 'sentences'>,
  sentences: readonly MarkedSentence[],
): Spoken {
  const speeches: Speech[] = []
  for (let at = 0; at < quotations.length; at++) {
    const quotation = quotations[at] as Quotation
    const speaker = quotation.attribution
      ? speakerIn(quotation.attribution, sentences, quotation)
      : (continued(quotation, speeches.at(-1), sentences) ?? announced(quotation, sentences, worded))
    speeches.push({ ...quotation, speaker })
  }
  const indirect: ReportedSpeech[] = []
  for (let index = 0; index < sentences.length; index++) {
    const reported = worded[index]?.reported
    if (!reported || reported.length === 0) continue
    for (let next = 0; next < reported.length; next++) {
      const { attribution, content } = reported[next] as ReportedClause
      const speaker = speakerOf(attribution, sentences[index] as MarkedSentence, null)
      indirect.push({ start: content.start, end: content.end, attribution, sentence: index, speaker })
    }
  }
  return { speeches, reportedSpeech: indirect }
}

/** The person an attribution names: its subject ("he said", "the Labour leader said"), else whoever is in it ("said Mr Lee"). */
function speakerIn(
  attribution: Span,
  sentences: readonly MarkedSentence[],
  quotation: Quotation,
): PersonMention | null {
  const sentence = sentences[spanAt(sentences, attribution.start)]
  return sentence ? speakerOf(attribution, sentence, quotation) : null
}

/** A paragraph of quotation that names nobody goes on with the speaker of the one before it. */
function continued(
  quotation: Quotation,
  last: Speech | undefined,
  sentences: readonly MarkedSentence[],
): PersonMention | null {
  if (!last || quotation.scare) return null
  const own = sentences[spanAt(sentences, quotation.start)]
  // "For Ann Lee, it was “a good day”": another is named first.
  if (own && namesSomebodyBefore(own.mentions, quotation.start)) return null
  return quotation.block - last.block <= 1 ? last.speaker : null
}

function namesSomebodyBefore(mentions: readonly Mention[], start: number): boolean {
  for (const each of mentions)
    if (each.kind === 'person' && each.end <= start && each.form !== 'pronoun') return true
  return false
}

const MANNER = wordSet(
  'spoke speech speaking blunt clear unrepentant defiant scathing emotional adamant furious unequivocal withering warning message tweeted replied statement letter verdict',
)

/** "Ann Lee was defiant." over a paragraph of quotation: its subject, where it is about a manner of speaking. */
function announced(
  quotation: Quotation,
  sentences: readonly MarkedSentence[],
  worded: Wording['sentences'],
): PersonMention | null {
  if (quotation.scare) return null
  const own = spanAt(sentences, quotation.start)
  const before = own > 0 ? sentences[own - 1] : undefined
  const opens = own >= 0 && quotation.start - (sentences[own] as MarkedSentence).start <= 1
  if (!before || !opens || before.role !== 'body' || quotation.block - before.block > 1) return null
  // "She said that she was proud." over it: the words follow what was told of them.
  const told = quotation.block > before.block ? worded[own - 1]?.reported?.at(-1) : undefined
  const teller = told && speakerOf(told.attribution, before, null)
  if (teller) return teller
  if (!MANNER.in(before.tokens)) return null
  const persons = before.mentions.filter((each): each is PersonMention => each.kind === 'person')
  return subjectOf(before.tokens, persons)
}
