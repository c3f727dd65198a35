/** What a page that was read says, for a terminal. @module */
import type { ArticleJson, RecordedPage } from '../../record/recorded-page.ts'
import { articleName } from '../../web/article-name.ts'
import { eventWords } from '../../web/event-words.ts'
import { publishedWords } from '../../web/published-words.ts'
import { RECORD_WORDS } from '../../web/record-words.ts'
import type { Colours } from '../io.ts'
import { bySentence } from './claim-groups.ts'
import { sentenceLines } from './claim-lines.ts'
import { printable } from './printable.ts'

/** A short account: each article with its date, its events in a line each, and its claims with their verdicts. */
export function renderPage(reading: RecordedPage, colours: Colours): string {
  if (reading.articles.length === 0)
    return `${colours.bold(printable(reading.page.source))}\n  no article found\n\n`
  return reading.articles
    .map((article) => `${articleLines(article, reading, colours).join('\n')}\n\n`)
    .join('')
}

function articleLines(article: ArticleJson, reading: RecordedPage, colours: Colours): readonly string[] {
  const title = printable(articleName(article, reading.page.text))
  const events = article.events.map((event) => {
    const line = printable(eventWords(event))
    const text =
      event.record === 'agrees' ? line : `${line} ${colours.dim(`(${RECORD_WORDS[event.record]})`)}`
    return `  • ${event.asserted ? text : colours.dim(line)}`
  })
  const claims = bySentence(article.claims).flatMap((group) =>
    sentenceLines(group, colours, { full: false }).map((line) => `  ${line}`),
  )
  return [
    colours.bold(title),
    colours.dim(`  ${printable(reading.page.source)}. ${publishedWords(article.published)}.`),
    ...(events.length > 0 ? events : [colours.dim('  nothing about who sits for whom in the Commons')]),
    ...claims,
  ]
}
