/** Sentences checked a second on one core: every stage from text to verdicts, on the example stories and on sentences that are all claims. @module */
import { readdirSync, readFileSync } from 'node:fs'
import { CASES } from '../src/answer/claims/cases/cases.ts'
import { splitArticles } from '../src/article/split.ts'
import { compileGazetteer } from '../src/mention/gazetteer.ts'
import { markArticle } from '../src/mention/mark.ts'
import { wordingOf } from '../src/mention/wording.ts'
import { plainPage } from '../src/page/plain.ts'
import { checkStory } from '../src/pipeline.ts'
import { loadRegister } from '../src/register/load.ts'
import { type Figures, repeated } from './bench.ts'

interface Story {
  readonly text: string
  readonly date: string | null
}

const SECONDS = 6
const EXAMPLES = new URL('../examples/', import.meta.url)

/** The examples as they are, and the sentences of the tests by the day they are of. */
export function run(): Figures {
  const examples: Story[] = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ text: readFileSync(new URL(name, EXAMPLES), 'utf8'), date: null }))
  const byDate = Map.groupBy(CASES, ({ date }) => date)
  const claims: Story[] = [...byDate].map(([date, cases]) => ({
    text: cases.map(({ text }) => text).join('\n\n'),
    date,
  }))
  return {
    sentencesPerSecond: rateOf(examples),
    sentencesThatAreClaimsPerSecond: rateOf(claims),
  }
}

function rateOf(stories: readonly Story[]): number {
  const register = loadRegister()
  const gazetteer = compileGazetteer(register)
  let sentences = 0
  for (const { text, date } of stories) {
    const page = plainPage('bench', text)
    for (const article of splitArticles(page).articles)
      sentences += markArticle(wordingOf(text, article, gazetteer), gazetteer, date).sentences.length
  }
  const { runs, seconds } = repeated(SECONDS, () => {
    for (const { text, date } of stories) checkStory(text, { register }, { date })
  })
  return Math.round((runs * sentences) / seconds)
}
