/** The history of a constituency. @module */
import type { ContestRow } from '../answer/contest-row.ts'
import type { SeatAnswer } from '../answer/seat.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { electionLink, personLink, seatLink } from './link.ts'
import { reportList } from './report-list.ts'
import { figure, spellWords, wordsOf } from './spell-words.ts'

export function seatPage(seat: SeatAnswer): Html {
  return html`<h1>${seat.seat}</h1>
${seat.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<h2>Members</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Member</th><th scope="col">Party</th><th scope="col">When</th><th scope="col">Until</th></tr></thead>
<tbody>${seat.holders
    .toReversed()
    .map(
      (holder) =>
        html`<tr><th scope="row">${personLink(holder.person, holder.personId)}</th><td>${holder.party ?? 'not known'}</td><td>${spellWords(holder.from, holder.to)}</td><td>${holder.toReason ? wordsOf(holder.toReason) : ''}${holder.office ? ` (${holder.office})` : ''}</td></tr>`,
    )}</tbody>
</table></div>
<h2>Elections</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Polling day</th><th scope="col">Winner</th><th scope="col">Second</th><th scope="col" class="number">Majority</th><th scope="col" class="number">Turnout</th><th scope="col">Outcome</th></tr></thead>
<tbody>${seat.elections.toReversed().map(contest)}</tbody>
</table></div>
${overlaps(seat)}
${reportList(seat.reports)}`
}

const KINDS = { byElection: 'by-election', notional: 'notional' } as const

function contest(row: ContestRow): Html {
  return html`<tr><th scope="row">${electionLink(dateWords(row.date), row.constituencyId, row.date, row.kind === 'notional')}${row.kind === 'general' ? '' : ` (${KINDS[row.kind]})`}</th><td>${contender(row.winner)}</td><td>${contender(row.second)}</td><td class="number">${figure(row.majority)}</td><td class="number">${figure(row.turnout, '%')}</td><td>${row.outcome ?? ''}</td></tr>`
}

function contender(given: ContestRow['winner']): string {
  if (given === null) return '–'
  return given.person === null ? given.party : `${given.person} (${given.party})`
}

function overlaps({ before, after }: SeatAnswer): Html | '' {
  if (before.length + after.length === 0) return ''
  return html`<h2>Boundaries</h2>
<ul>
${before.map((row) => html`<li>${percent(row.shareOfFrom)} of ${seatLink(row.from, row.fromId)} came to it</li>`)}
${after.map((row) => html`<li>${percent(row.shareOfFrom)} of it went to ${seatLink(row.to, row.toId)}</li>`)}
</ul>
<p class="quiet">By residential addresses.</p>`
}

function percent(share: number): string {
  return share > 0 && share < 0.005 ? 'Under 1%' : `${Math.round(share * 100)}%`
}
