/** Articles that were read, a line each. @module */
import type { ArticleJson } from '../record/recorded-page.ts'
import { publishedWords } from './article-page.ts'
import { summaryWords } from './check-page.ts'
import { type Html, html } from './html.ts'

export type ArticleLine = Pick<ArticleJson, 'id' | 'title' | 'published' | 'events' | 'claims'>

export function articleLines(articles: readonly ArticleLine[]): Html {
  return html`<ul class="list">${articles.map(
    (
      article,
    ) => html`<li><a href="/articles/${encodeURIComponent(article.id)}">${article.title?.exact ?? 'An article without a title'}</a>
<br><span class="quiet">${publishedWords(article.published)}. ${eventCount(article.events.length)}. ${summaryWords(article.claims)}</span></li>`,
  )}</ul>`
}

export function articlesPage(articles: readonly ArticleLine[]): Html {
  return html`<h1>Articles read</h1>
${articles.length === 0 ? html`<p>None yet. <code>tellers read</code> reads files and folders.</p>` : articleLines(articles)}`
}

function eventCount(count: number): string {
  if (count === 0) return 'No event of the Commons'
  return count === 1 ? '1 event' : `${count} events`
}
