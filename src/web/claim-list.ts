/** Claims of a text with the verdict on each, its working and its sources. @module */
import type { ClaimJson } from '../record/recorded-page.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { citationLink } from './link.ts'
import type { Mark } from './marked-text.ts'
import { printedWords } from './predicate-words.ts'
import { VERDICT_SIGNS, verdictWords } from './verdict-words.ts'

/** Where each claim stands in the text, each with a link to its place in the list. */
export function claimMarks(claims: readonly ClaimJson[]): readonly Mark[] {
  return claims.map((claim, index) => ({
    start: claim.evidence.start,
    end: claim.evidence.end,
    kind: claim.verdict,
    after: html`<a class="ref" href="#claim-${index + 1}" aria-label="Claim ${index + 1}: ${verdictWords(claim)}">${index + 1}${VERDICT_SIGNS[claim.verdict]}</a>`,
  }))
}

export function claimList(claims: readonly ClaimJson[]): Html {
  if (claims.length === 0) {
    return html`<p>We found no claim here that the official record could settle: no majority, vote, share, result, date or count that is tied to a seat or a member.</p>`
  }
  return html`<ol class="claims">${claims.map((claim, index) => claimItem(claim, index + 1, saysMore(claim, claims[index - 1])))}</ol>`
}

/** The words of a sentence stand above the first of its claims. */
export function saysMore(claim: ClaimJson, before: ClaimJson | undefined): boolean {
  return before?.evidence.start === claim.evidence.start && before.evidence.end === claim.evidence.end
}

function claimItem(claim: ClaimJson, number: number, more: boolean): Html {
  return html`<li class="claim ${claim.verdict}" id="claim-${number}">
<p class="verdict"><span aria-hidden="true">${number} ${VERDICT_SIGNS[claim.verdict]} </span>${verdictWords(claim)}</p>
${more ? '' : html`<blockquote><p>“${claim.evidence.exact}”</p></blockquote>`}
<p class="quiet">${claim.speaker ? html`Said by ${claim.speaker}. ` : ''}${subjectWords(claim.subject)}: ${printedWords(claim)}.</p>
<p class="working">${claim.working}</p>
${claim.readings.length === 0 ? '' : html`<ul class="working">${claim.readings.map((reading) => html`<li>${reading.rule}: ${reading.computed} (${reading.holds ? 'as printed' : 'not as printed'})</li>`)}</ul>`}
${claim.caveats.map((caveat) => html`<p class="working">${caveat}</p>`)}
${claim.citations.length === 0 ? '' : html`<p class="quiet">Source: ${claim.citations.map((citation, at) => html`${at > 0 ? '; ' : ''}${citationLink(citation)}`)}</p>`}
</li>`
}

/** Subjects carry ISO days (`general election of 2019-12-12`); people read them in words. */
function subjectWords(subject: string): string {
  return subject.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => dateWords(date))
}
