/** What the press reports of someone or somewhere, with the words that say so. @module */
import type { ReportRow } from '../answer/reported-rows.ts'
import { dateWords } from './date-words.ts'
import { eventWords } from './event-words.ts'
import { type Html, html } from './html.ts'
import { articleLink } from './link.ts'
import { RECORD_WORDS } from './record-words.ts'

/** The JSON has them all. */
const SHOWN = 50

/** A section of its own; nothing where there is none. `rows` must hold only what may be shown (rule 17). */
export function reportList(rows: readonly ReportRow[]): Html | '' {
  if (rows.length === 0) return ''
  return html`<h2>Reported by the press</h2>
<ul class="list">${rows.slice(0, SHOWN).map(reportItem)}</ul>
${rows.length > SHOWN ? html`<p class="quiet">And ${rows.length - SHOWN} more, which are in the JSON.</p>` : ''}`
}

function reportItem(row: ReportRow): Html {
  const when = row.published === null ? 'day not known' : dateWords(row.published)
  return html`<li>${eventWords(row)} ${row.asserted ? html`<span class="quiet">(${RECORD_WORDS[row.record]})</span>` : ''}
<br>“${row.exact}” <span class="quiet">${articleLink(row.outlet ?? 'Article', row.article)}, ${when}</span></li>`
}
