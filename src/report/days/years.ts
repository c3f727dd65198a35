/** The years that sentences name, and that stand over them. @module */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { KIND, numbered, wordSet } from '../../mention/word.ts'

const YEAR = /^(?:19|20)\d\d$/

/** The year that leads the item of a list a sentence is in ("1990: …"), or that its heading names ("Wakefield (June 2022)"). */
export function yearsOver(at: number, article: MarkedArticle): readonly number[] {
  const led = yearsLed(article)
  // A year alone leads no list.
  if (led.size > 1)
    for (let here = at; here >= Math.max(0, at - UNDER); here--) {
      const year = led.get(here)
      if (year) return [year]
    }
  return yearsIn(headingOver(at, article))
}

/** By the number of a sentence, the year it opens with: "1990: …". */
const yearsLed = once(({ sentences }: MarkedArticle): ReadonlyMap<number, number> => {
  const years = new Map<number, number>()
  for (const { index, tokens } of sentences) {
    const [first, second] = tokens
    if (first?.kind === 'figure' && second?.kind === 'mark' && YEAR.test(first.text))
      years.set(index, Number(first.text))
  }
  return years
})

/** The longest heading, in tokens, and how far under it a sentence still stands, in sentences. */
const HEADING = 12
const UNDER = 4

/** "Wakefield (June 2022)": a line of its own that names a seat, over the sentence. */
function headingOver(at: number, { sentences }: MarkedArticle): MarkedSentence | undefined {
  const own = sentences[at]
  return sentences
    .slice(Math.max(0, at - UNDER), at)
    .findLast(
      ({ tokens, seats, block }) =>
        block !== own?.block && tokens.length <= HEADING && tokens.at(-1)?.text !== '.' && seats.length > 0,
    )
}

/** Years a sentence names as such: "in 2019", not the year a bare day falls in. */
export function yearsIn(sentence: MarkedSentence | undefined): readonly number[] {
  if (!sentence || (sentence.kinds & KIND.figure) === 0) return NONE
  const years: number[] = []
  for (const { kind, text } of sentence.tokens)
    if (kind === 'figure' && YEAR.test(text)) years.push(Number(text))
  return years
}

const NONE: readonly never[] = []

/** The same without those of something earlier: "a 1997 majority of N", "a majority of N in 1997", "held since 1974". */
export function yearsOfContest({ kinds, tokens }: MarkedSentence): readonly number[] {
  if ((kinds & KIND.figure) === 0) return NONE
  const years: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token
    if (kind === 'figure' && YEAR.test(text) && !isOfEarlier(tokens, at)) years.push(Number(text))
  }
  return years
}

function isOfEarlier(tokens: readonly Token[], year: number): boolean {
  return (
    SINCE.has(tokens[year - 1]) ||
    MAJORITY.in(tokens, year + 1, year + 4) ||
    (tokens[year - 1]?.word === IN && MAJORITY.in(tokens, year - EARLIER, year))
  )
}

/** How far before its year a majority of an earlier contest is named, in words. */
const EARLIER = 6
const SINCE = wordSet('since from')
const MAJORITY = wordSet('majority')
const IN = numbered('in')
