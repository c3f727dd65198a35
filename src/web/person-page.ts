/** Where someone sat, for which party, in which office. @module */
import type { PersonAnswer } from '../answer/person.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { seatLink } from './link.ts'
import { reportList } from './report-list.ts'
import { figure, spellWords, wordsOf } from './spell-words.ts'

export function personPage(person: PersonAnswer): Html {
  const others = [...new Set(person.names.map(({ name }) => name))].filter((name) => name !== person.person)
  return html`<h1>${person.person}</h1>
${others.length > 0 ? html`<p class="quiet">Also printed as ${others.join(', ')}.</p>` : ''}
${person.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<h2>Sat for</h2>
${
  person.spells.length === 0
    ? html`<p>The register holds no seat of theirs.</p>`
    : html`<ul>${person.spells.map((spell) => html`<li>${seatLink(spell.constituency, spell.constituencyId)}, ${spellWords(spell.from, spell.to)}${spell.toReason ? ` (${wordsOf(spell.toReason)})` : ''}</li>`)}</ul>`
}
<h2>Party</h2>
<ul>${person.affiliations.map(({ party, from, to, kind }) => html`<li>${party}, ${spellWords(from, to)}${kind === 'unknown' || kind === 'elected' ? '' : ` (${wordsOf(kind)})`}</li>`)}</ul>
${
  person.offices.length === 0
    ? ''
    : html`<h2>Offices</h2>
<ul>${person.offices.map(({ office, from, to }) => html`<li>${office}, ${spellWords(from, to)}</li>`)}</ul>`
}
${person.candidacies.length === 0 ? '' : candidacies(person.candidacies)}
${reportList(person.reports)}`
}

function candidacies(rows: PersonAnswer['candidacies']): Html {
  return html`<h2>Elections</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Polling day</th><th scope="col">Seat</th><th scope="col">Party</th><th scope="col" class="number">Votes</th><th scope="col" class="number">Share</th><th scope="col" class="number">Place</th></tr></thead>
<tbody>${rows.map((row) => html`<tr><th scope="row">${dateWords(row.date)}</th><td>${row.constituency}</td><td>${row.party}</td><td class="number">${figure(row.votes)}</td><td class="number">${figure(row.share, '%')}</td><td class="number">${figure(row.position)}</td></tr>`)}</tbody>
</table></div>`
}
