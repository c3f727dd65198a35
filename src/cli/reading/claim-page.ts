/** A checked story as one file of HTML that needs nothing else: the text with its claims marked, and each claim below. @module */
import { readFileSync } from 'node:fs'
import type { Span } from '../../base/span.ts'
import type { ClaimJson } from '../../record/recorded-page.ts'
import { claimMarks, saysMore } from '../../web/claim-list.ts'
import { codePointSlices } from '../../web/code-point-slices.ts'
import { dateWords } from '../../web/date-words.ts'
import { type Html, html } from '../../web/html.ts'
import { markedText } from '../../web/marked-text.ts'
import { marksByBlock } from '../../web/marks-by-block.ts'
import { printedWords } from '../../web/predicate-words.ts'
import { summaryWords } from '../../web/summary-words.ts'
import { VERDICT_SIGNS, verdictWords } from '../../web/verdict-words.ts'
import type { CitedRow } from './claim-sources.ts'

export interface StoryView {
  readonly text: string
  readonly date: string | null
  readonly claims: readonly ClaimJson[]
  /** The row a citation names. */
  readonly rowOf: (citation: string) => CitedRow | null
}

/** Carries its own style and no script; everything of the story is escaped. */
export async function claimPage({ text, date, claims, rowOf }: StoryView): Promise<string> {
  const style = readFileSync(new URL('../../web/style.css', import.meta.url), 'utf8')
  const slice = codePointSlices(text)
  const blocks = paragraphsOf(text)
  const marks = marksByBlock(blocks, claimMarks(claims))
  const page = await html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Beside the record · Tellers</title>
STYLE
</head>
<body>
<main id="main">
<h1>Beside the record</h1>
<p class="lede">${date ? `Taken as of ${dateWords(date)}. ` : ''}${summaryWords(claims)}</p>
<section aria-labelledby="story"><h2 id="story">The story</h2>
<div class="story">${blocks.map((block) => html`<p>${markedText(slice, block, marks.get(block) ?? [])}</p>`)}</div>
</section>
<section aria-labelledby="claims"><h2 id="claims">Claim by claim</h2>
<ol class="claims">${claims.map((claim, index) => item(claim, index + 1, saysMore(claim, claims[index - 1]), rowOf))}</ol>
</section>
</main>
</body>
</html>
`
  // The style is ours; put in as text it would be escaped.
  return String(page).replace('STYLE', () => `<style>${style}</style>`)
}

function item(claim: ClaimJson, number: number, more: boolean, rowOf: StoryView['rowOf']): Html {
  const about = `${claim.subject}: ${printedWords(claim)}`.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) =>
    dateWords(day),
  )
  return html`<li class="claim ${claim.verdict}" id="claim-${number}">
<p class="verdict"><span aria-hidden="true">${number} ${VERDICT_SIGNS[claim.verdict]} </span>${verdictWords(claim)}</p>
${more ? '' : html`<blockquote><p>“${claim.evidence.exact}”</p></blockquote>`}
<p class="quiet">${claim.speaker ? `Said by ${claim.speaker}. ` : ''}${about}.</p>
<p class="working">${claim.working}</p>
${claim.readings.map(({ rule, computed, holds }) => html`<p class="working">${rule}: ${computed} (${holds ? 'as printed' : 'not as printed'})</p>`)}
${claim.caveats.map((caveat) => html`<p class="working">${caveat}</p>`)}
${claim.citations.map((citation) => html`<p class="quiet">Source: ${sourceWords(citation, rowOf(citation))}</p>`)}
</li>`
}

function sourceWords(citation: string, row: CitedRow | null): string {
  return row ? `${row.publisher}${row.day ? `, ${dateWords(row.day)}` : ''} (${citation})` : citation
}

/** Lines that are not blank, as spans of code points. */
function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + (/[\ud800-\udbff]/.test(line) ? Array.from(line).length : line.length)
    if (line.trim() !== '') spans.push({ start, end })
    start = end + 1
  }
  return spans
}
