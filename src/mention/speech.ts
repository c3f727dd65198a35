/** Who is speaking in each quotation, and whose words the clauses of indirect speech are. @module */
import type { Span } from '../base/span.ts'
import type { MarkedSentence, ReportedSpeech, Speech } from './marked.ts'
import type { PersonMention, Quotation } from './mention.ts'
import { spanAt } from './place.ts'
import { speechFrame } from './quotation-verbs.ts'
import { isPrepositional, subjectOf } from './subject.ts'
import { type Token, tokenFrom } from './token.ts'
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
  for (const quotation of quotations) {
    const speaker = quotation.attribution
      ? speakerIn(quotation.attribution, sentences, !quotation.scare)
      : (continued(quotation, speeches.at(-1)) ?? announced(quotation, sentences))
    speeches.push({ ...quotation, speaker })
  }
  const indirect: ReportedSpeech[] = []
  for (let index = 0; index < sentences.length; index++) {
    const reported = worded[index]?.reported
    if (!reported) continue
    for (const { attribution, content } of reported) {
      const speaker = speakerOf(attribution, sentences[index] as MarkedSentence, false)
      indirect.push({ start: content.start, end: content.end, attribution, sentence: index, speaker })
    }
  }
  return { speeches, reportedSpeech: indirect }
}

/** The person an attribution names: its subject ("he said", "the Labour leader said"), else whoever is in it ("said Mr Lee"). */
function speakerIn(
  attribution: Span,
  sentences: readonly MarkedSentence[],
  bySentence: boolean,
): PersonMention | null {
  const sentence = sentences[spanAt(sentences, attribution.start)]
  return sentence ? speakerOf(attribution, sentence, bySentence) : null
}

function speakerOf(attribution: Span, sentence: MarkedSentence, bySentence: boolean): PersonMention | null {
  const persons = sentence.mentions.filter((each): each is PersonMention => each.kind === 'person')
  if (persons.length === 0) return null
  const inside = persons.filter(
    // A name with a comma in it may begin before: "The Lakes, Fells and Dales MP said".
    (each) =>
      each.end > attribution.start && each.end <= attribution.end && !isAskedOf(each, sentence.tokens),
  )
  const subjects = beforeVerb(
    inside.filter((each) => !each.possessive),
    sentence.tokens,
    attribution,
  )
  const named = subjects.find((each) => !isPrepositional(sentence.tokens, each)) ?? subjects[0]
  if (named) return named
  const owner = inside.find((each) => each.possessive && ownsWords(sentence.tokens, each))
  if (owner || !bySentence) return owner ?? null
  // "He said the inquiry, announced today, “will be …”": the verb nearest the marks is not the speaker's.
  return (
    persons.find(
      (each) => !each.possessive && each.start < attribution.start && !isPrepositional(sentence.tokens, each),
    ) ?? null
  )
}

/** "Asked whether Ann Lee would go, a friend said": she is only asked about. */
function isAskedOf(person: PersonMention, tokens: MarkedSentence['tokens']): boolean {
  let at = tokenFrom(tokens, person.start) - 1
  for (let steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const { lower } = tokens[at] as Token
    if (lower === 'whether' || lower === 'if' || lower === 'about')
      return /^asked$/.test(tokens[at - 1]?.lower ?? '')
  }
  return false
}

/** Of "a friend told Ann Lee" nobody; of "said Ann Lee", whose verb opens the clause, everybody. */
function beforeVerb(
  persons: readonly PersonMention[],
  tokens: MarkedSentence['tokens'],
  attribution: Span,
): readonly PersonMention[] {
  if (persons.length === 0) return persons
  const clause = tokens.slice(tokenFrom(tokens, attribution.start), tokenFrom(tokens, attribution.end))
  const verb = clause.findIndex(({ lower }) => speechFrame(lower) === 'addressee')
  const told = clause[verb]
  if (told && verb > 0) return persons.filter((each) => each.end <= told.start)
  // "A source said he had gone": it is the source's word, not his.
  const said =
    clause[NOBODY.has(clause[0]?.lower ?? '') ? clause.findIndex(({ lower }) => lower === 'said') : -1]
  return said ? persons.filter((each) => each.end <= said.start) : persons
}

const NOBODY = new Set(['a', 'an', 'one', 'another', 'some', 'sources', 'friends', 'allies'])

const WORDS =
  /^(?:post|tweet|statement|letter|message|article|column|note|email|speech|reply|response|words|verdict)$/

/** "Ann Lee's Facebook post read:": the words are hers. */
function ownsWords(tokens: MarkedSentence['tokens'], person: PersonMention): boolean {
  const at = tokenFrom(tokens, person.end)
  return tokens.slice(at, at + 5).some(({ lower }) => WORDS.test(lower))
}

/** A paragraph of quotation that names nobody goes on with the speaker of the one before it. */
function continued(quotation: Quotation, last: Speech | undefined): PersonMention | null {
  if (!last || quotation.scare) return null
  return quotation.block - last.block <= 1 ? last.speaker : null
}

const MANNER = new Set(
  'spoke speech speaking blunt clear unrepentant defiant scathing emotional adamant furious unequivocal withering warning message tweeted replied statement letter verdict'.split(
    ' ',
  ),
)

/** "Ann Lee was defiant." over a paragraph of quotation: its subject, where it is about a manner of speaking. */
function announced(quotation: Quotation, sentences: readonly MarkedSentence[]): PersonMention | null {
  if (quotation.scare) return null
  const own = spanAt(sentences, quotation.start)
  const before = sentences[own - 1]
  const opens = own >= 0 && quotation.start - (sentences[own] as MarkedSentence).start <= 1
  if (!before || !opens || before.role !== 'body' || quotation.block - before.block > 1) return null
  if (!before.tokens.some(({ lower }) => MANNER.has(lower))) return null
  const persons = before.mentions.filter((each): each is PersonMention => each.kind === 'person')
  return subjectOf(before.tokens, persons)
}
