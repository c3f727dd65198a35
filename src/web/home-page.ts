/** The front page: what this is, a box for a story, the articles read, the House in a few figures. @module */
import { type ArticleLine, articleLines, noArticles } from './article-list.ts'
import { checkForm, EMPTY_FORM } from './check-form.ts'
import { type HouseFigures, houseFigures } from './house-figures.ts'
import { type Html, html } from './html.ts'

export interface HomeView {
  readonly articles: readonly ArticleLine[]
  /** How many articles there are beyond those listed. */
  readonly more: number
  readonly house: HouseFigures
}

export function homePage({ articles, more, house }: HomeView): Html {
  return html`<h1>What the press says, beside the record</h1>
<p class="lede">Paste a story about who sits for whom in the House of Commons: each claim in it is set beside the official record, with the working.</p>
<div class="columns">
<section aria-label="Check a story">${checkForm(EMPTY_FORM)}</section>
<section aria-labelledby="house"><h2 id="house">The House</h2>
${houseFigures(house)}
<p><a href="/house">Every party, and the majorities with their formulas</a></p>
</section>
</div>
<section aria-labelledby="articles"><h2 id="articles">Articles read</h2>
${
  articles.length === 0
    ? noArticles()
    : html`${articleLines(articles)}${more > 0 ? html`<p><a href="/articles">${more} more</a></p>` : ''}`
}
</section>`
}
