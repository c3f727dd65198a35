/** The result of checking a pasted story. @module */
import type { ClaimJson } from '../record/recorded-page.ts'
import { checkForm } from './check-form.ts'
import { claimList, claimMarks } from './claim-list.ts'
import { codePointSlices } from './code-point-slices.ts'
import { type Html, html } from './html.ts'
import { markedText } from './marked-text.ts'
import { marksByBlock } from './marks-by-block.ts'
import { summaryWords } from './summary-words.ts'

export interface CheckView {
  readonly text: string
  readonly date: string
  readonly claims: readonly ClaimJson[]
}

export function checkPage({ text, date, claims }: CheckView): Html {
  const slice = codePointSlices(text)
  const blocks = paragraphsOf(text)
  const shared = marksByBlock(blocks, claimMarks(claims))
  return html`<h1>Beside the record</h1>
<p class="lede">${summaryWords(claims)}</p>
<div class="columns">
<section aria-labelledby="story"><h2 id="story">Your story</h2>
<div class="story">${blocks.map((block) => html`<p>${markedText(slice, block, shared.get(block) ?? [])}</p>`)}</div>
</section>
<section aria-labelledby="claims"><h2 id="claims">Claim by claim</h2>
${claimList(claims)}
</section>
</div>
<section aria-labelledby="again"><h2 id="again">Check another</h2>
${checkForm({ text: '', date, problem: null })}
</section>`
}

/** Lines of the text that are not blank, as spans of code points. */
function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + Array.from(line).length
    if (line.trim() !== '') paragraphs.push({ start, end })
    start = end + 1
  }
  return paragraphs
}
