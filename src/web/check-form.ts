/** The box a story is pasted into. @module */
import { type Html, html } from './html.ts'

export interface CheckForm {
  readonly text: string
  readonly date: string
  /** What was wrong with what was sent, null on a fresh form. */
  readonly problem: string | null
}

export const EMPTY_FORM: CheckForm = { text: '', date: '', problem: null }

export function checkForm({ text, date, problem }: CheckForm): Html {
  return html`<form id="check" method="post" action="/check" accept-charset="utf-8">
${problem === null ? '' : html`<p id="problem" class="claim refuted" role="alert">${problem}</p>`}
<label for="text">The story</label>
<textarea id="text" name="text" required ${problem === null ? '' : html`aria-describedby="problem"`}>
${text}</textarea>
<label for="date">Date of the story <span class="hint">(if you know it)</span></label>
<input id="date" name="date" type="date" value="${date}">
<div><button type="submit">Set it beside the record</button></div>
<p class="quiet">Nothing you paste is kept.</p>
</form>`
}
