/** Contests, filtered and sorted, with the net gains they make. @module */
import type { ElectionsAnswer } from '../answer/elections.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { electionLink } from './link.ts'
import { figure } from './spell-words.ts'

/** What was asked for, as it stands in the address. */
export type ElectionsAsked = Readonly<Record<string, string | number | undefined>>

const KINDS = [
  ['general', 'general elections'],
  ['by-election', 'by-elections'],
  ['notional', 'notional results'],
] as const

export function electionsPage(
  { elections, netGains, notes }: ElectionsAnswer,
  asked: ElectionsAsked,
  most: number,
): Html {
  const shown = elections.slice(0, most)
  return html`<h1>Elections</h1>
<form method="get" action="/elections" class="filter">
<div><label for="kind">Kind</label><select id="kind" name="kind"><option value="">general and by-elections</option>
${KINDS.map(([kind, words]) => html`<option value="${kind}"${kind === asked.kind ? ' selected' : ''}>${words}</option>`)}
</select></div>
${field('since', 'Since', asked, 'date')}
${field('until', 'Until', asked, 'date')}
${field('winner', 'Won by', asked)}
${field('second', 'Second', asked)}
<div><button type="submit">Show</button></div>
</form>
${notes.map((note) => html`<p class="quiet">${note}</p>`)}
${netGains.length === 0 ? '' : html`<p>Net: ${netGains.map(({ party, net }) => `${party} ${net > 0 ? '+' : net < 0 ? '−' : ''}${Math.abs(net)}`).join(', ')}</p>`}
<div class="scroll"><table>
<caption>${elections.length > most ? `The first ${most} of ${figure(elections.length)} contests` : elections.length === 1 ? '1 contest' : `${elections.length} contests`}</caption>
<thead><tr><th scope="col">Seat</th><th scope="col">Polling day</th><th scope="col">Winner</th><th scope="col" class="number">Majority</th><th scope="col" class="number">Turnout</th><th scope="col">Outcome</th></tr></thead>
<tbody>${shown.map(
    (row) =>
      html`<tr><th scope="row">${electionLink(row.constituency, row.constituencyId, row.date, row.kind === 'notional')}</th><td>${dateWords(row.date)}</td><td>${row.winner === null ? '–' : `${row.winner.person ?? ''} (${row.winner.party})`}</td><td class="number">${figure(row.majority)}</td><td class="number">${figure(row.turnout, '%')}</td><td>${row.outcome ?? ''}</td></tr>`,
  )}</tbody>
</table></div>`
}

function field(name: string, label: string, asked: ElectionsAsked, type = 'text'): Html {
  return html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${asked[name] ?? ''}"></div>`
}
