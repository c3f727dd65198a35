/** Who changed party, or gained or lost the whip. @module */
import type { ChangesAnswer, ChangesQuery } from '../answer/changes.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { personLink, seatLink } from './link.ts'
import { wordsOf } from './spell-words.ts'

export interface ChangesView {
  readonly answer: ChangesAnswer
  readonly query: ChangesQuery
  readonly kinds: readonly string[]
}

export function changesPage({ answer, query, kinds }: ChangesView): Html {
  return html`<h1>Changes of party</h1>
<p class="lede">Members who changed party, or gained or lost the whip, while they sat.</p>
<form method="get" action="/changes" class="filter">
${field('from', 'From party', query.from)}
${field('to', 'To party', query.to)}
<div><label for="kind">Kind</label><select id="kind" name="kind"><option value="">any</option>
${kinds.map((kind) => html`<option value="${kind}"${kind === query.kind ? ' selected' : ''}>${wordsOf(kind)}</option>`)}
</select></div>
${field('since', 'Since', query.since, 'date')}
${field('until', 'Until', query.until, 'date')}
<div><button type="submit">Show</button></div>
</form>
${answer.notes.map((note) => html`<p class="quiet">${note}</p>`)}
${answer.changes.length === 0 ? html`<p>None in the register.</p>` : table(answer)}`
}

function field(name: string, label: string, value: string | undefined, type = 'text'): Html {
  return html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${value ?? ''}"></div>`
}

function table({ changes }: ChangesAnswer): Html {
  return html`<div class="scroll"><table>
<caption>${changes.length === 1 ? '1 change' : `${changes.length} changes`}, latest first</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Member</th><th scope="col">Seat</th><th scope="col">From</th><th scope="col">To</th><th scope="col">How</th></tr></thead>
<tbody>${changes
    .toReversed()
    .map(
      (row) =>
        html`<tr><td>${dateWords(row.date)}</td><th scope="row">${personLink(row.person, row.personId)}</th><td>${seatLink(row.constituency, row.constituencyId)}</td><td>${row.fromParty}</td><td>${row.toParty}</td><td>${row.kind === null ? 'not known' : wordsOf(row.kind)}</td></tr>`,
    )}</tbody>
</table></div>`
}
