/** What went wrong, and what may have been meant. @module */
import { type Html, html } from './html.ts'
import { personLink } from './link.ts'

export interface ErrorView {
  readonly heading: string
  readonly message: string
  readonly candidates: readonly string[]
}

export function errorPage({ heading, message, candidates }: ErrorView): Html {
  return html`<h1>${heading}</h1>
<p class="lede">${message}</p>
${candidates.length === 0 ? '' : html`<p>Perhaps:</p><ul>${candidates.map((candidate) => html`<li>${candidateLink(candidate)}</li>`)}</ul>`}
<p><a href="/">To the front page</a></p>`
}

/** Candidates that begin with an id have a page of their own. */
function candidateLink(candidate: string): Html | string {
  const id = /^person:\S+/.exec(candidate)?.[0]
  return id === undefined ? candidate : personLink(candidate.slice(id.length).trim() || id, id)
}
