/** Other people's readers of text and pages, timed beside ours on the same words: they do less, and what they do is not the same. @module */
import { Readability } from '@mozilla/readability'
import compromise from 'compromise'
import { parseHTML } from 'linkedom'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { splitArticles } from '../src/article/split.ts'
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import type { Story } from './corpus.ts'

/** What each does with one story; the count keeps the work from being left out. */
export const READERS = {
  /** Sentences, parts of speech, and names of people and places. */
  compromise: ({ text }: Story) => compromise(text).people().length + compromise(text).numbers().length,
  /** Sentences, parts of speech, named entities and the shape of sentiment, as its English model gives them. */
  wink: winkReader(),
} as const

function winkReader(): (story: Story) => number {
  const nlp = winkNLP(model)
  return ({ text }) => nlp.readDoc(text).entities().length()
}

/** A story as a page of the web, with what stands around it. */
export function pageOf({ text, date }: Story): Uint8Array {
  const [title, ...paragraphs] = text.trim().split('\n\n')
  const links = Array.from(
    { length: 40 },
    (_, at) => `<li><a href="/news/${at}">More news of the day</a></li>`,
  )
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="${date}T09:00:00Z"></head>
<body><header><nav><ul>${links.join('')}</ul></nav></header>
<main><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article></main>
<footer><ul>${links.join('')}</ul></footer></body></html>`,
  )
}

/** From bytes to the text of the article. */
export const EXTRACTORS = {
  ours(bytes: Uint8Array): number {
    const page = openPage('bench.html', bytes)
    return isRefusal(page) ? 0 : splitArticles(page).articles.length
  },
  readability(bytes: Uint8Array): number {
    const { document } = parseHTML(new TextDecoder().decode(bytes))
    return new Readability(document as never).parse()?.textContent?.length ?? 0
  },
} as const
