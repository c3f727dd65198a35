/** One article: its text with the evidence marked, what it reports, and its claims. @module */
import type { ArticleJson, EventJson } from '../record/recorded-page.ts'
import { articleName } from './article-name.ts'
import { claimList, claimMarks } from './claim-list.ts'
import { codePointSlices } from './code-point-slices.ts'
import { eventWords } from './event-words.ts'
import { type Html, html } from './html.ts'
import { markedText } from './marked-text.ts'
import { marksByBlock } from './marks-by-block.ts'
import { publishedWords } from './published-words.ts'
import { RECORD_WORDS } from './record-words.ts'

export interface ArticleView {
  readonly article: ArticleJson
  /** Text of the page it was read on, and where that came from. */
  readonly text: string
  readonly sources: readonly string[]
}

/** `article.events` must hold only what may be shown (rule 17). */
export function articlePage({ article, text, sources }: ArticleView): Html {
  const slice = codePointSlices(text)
  const marks = [
    ...article.events.flatMap((event) =>
      event.evidence.map(({ start, end }) => ({ start, end, kind: 'event', after: null })),
    ),
    ...claimMarks(article.claims),
  ]
  const blocks = [...article.body, ...article.captions].sort((a, b) => a.start - b.start)
  const captions = new Set<object>(article.captions)
  const shared = marksByBlock(blocks, marks)
  return html`<h1>${articleName(article, text)}</h1>
<p class="quiet">${publishedWords(article.published)}. ${sources.length > 1 ? 'Read on' : 'Read from'} ${sources.join(', ')}.</p>
<div class="columns">
<article class="story" aria-label="Text of the article">
${blocks.map((block) => {
  const parts = markedText(slice, block, shared.get(block) ?? [])
  return captions.has(block) ? html`<p class="quiet">${parts}</p>` : html`<p>${parts}</p>`
})}
</article>
<aside>
<h2 id="events">What it reports</h2>
${eventList(article.events)}
<h2 id="claims">What can be checked</h2>
${claimList(article.claims)}
</aside>
</div>`
}

function eventList(events: readonly EventJson[]): Html {
  if (events.length === 0) return html`<p>Nothing about who sits for whom in the Commons.</p>`
  return html`<ul class="list">${events.map(
    (event) =>
      html`<li>${eventWords(event)} ${event.asserted ? html`<span class="quiet">(${RECORD_WORDS[event.record]})</span>` : ''}</li>`,
  )}</ul>`
}
