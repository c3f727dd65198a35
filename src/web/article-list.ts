/** Articles that were read, a line each. @module */
import type { ArticleJson } from '../record/recorded-page.ts'
import { articleName } from './article-name.ts'
import { type Html, html } from './html.ts'
import { publishedWords } from './published-words.ts'
import { summaryWords } from './summary-words.ts'

export interface ArticleLine {
  readonly article: ArticleJson
  /** Text of its page, for the words it opens with. */
  readonly text: string
}

export function articleLines(articles: readonly ArticleLine[]): Html {
  return html`<ul class="list">${articles.map(
    ({
      article,
      text,
    }) => html`<li><a href="/articles/${encodeURIComponent(article.id)}">${articleName(article, text)}</a>
<br><span class="quiet">${publishedWords(article.published)}. ${eventCount(article.events.length)}. ${summaryWords(article.claims)}</span></li>`,
  )}</ul>`
}

export interface ArticlesView {
  readonly articles: readonly ArticleLine[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

export function articlesPage({ articles, page, pages }: ArticlesView): Html {
  if (pages === 0) return html`<h1>Articles read</h1>${noArticles()}`
  return html`<h1>Articles read</h1>
${articles.length === 0 ? html`<p>There are only ${pages} pages.</p>` : articleLines(articles)}
<p>${page > 1 ? html`<a rel="prev" href="/articles?page=${page - 1}">Later</a> ` : ''}${pages > 1 ? `Page ${page} of ${pages} ` : ''}${page < pages ? html`<a rel="next" href="/articles?page=${page + 1}">Earlier</a>` : ''}</p>`
}

export function noArticles(): Html {
  return html`<p>None yet. <code>tellers read</code> reads files and folders.</p>`
}

function eventCount(count: number): string {
  if (count === 0) return 'No event of the Commons'
  return count === 1 ? '1 event' : `${count} events`
}
