/** Who changed party, or gained or lost the whip. @module */
import type { ChangesAnswer, ChangesQuery } from '../answer/changes.ts'
import { changeTable } from './change-table.ts'
import { type Html, html } from './html.ts'
import { wordsOf } from './spell-words.ts'

export interface ChangesView {
  readonly answer: ChangesAnswer
  readonly query: ChangesQuery
  readonly kinds: readonly string[]
}

export function changesPage({ answer, query, kinds }: ChangesView): Html {
  const reported = answer.reported ?? []
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
<div><label><input name="withReports" type="checkbox" value="true"${query.withReports ? ' checked' : ''}> Count in what only the press reports</label></div>
<div><button type="submit">Show</button></div>
</form>
${reported.length === 0 ? '' : html`<p class="quiet"><a href="#reported">${reported.length} more ${reported.length === 1 ? 'is' : 'are'} reported by the press</a> and not in the register.</p>`}
${answer.notes.map((note) => html`<p class="quiet">${note}</p>`)}
${answer.changes.length === 0 ? html`<p>None in the register.</p>` : changeTable(answer.changes)}
${reported.length === 0 ? '' : html`<h2 id="reported">Reported by the press, not in the register</h2>${changeTable(reported)}`}`
}

function field(name: string, label: string, value: string | undefined, type = 'text'): Html {
  return html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${value ?? ''}"></div>`
}
