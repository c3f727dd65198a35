/** The House on a day. @module */
import type { HouseAnswer } from '../answer/house.ts'
import type { HouseMajority, MajorityName } from '../elections/house-majority.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'

export function housePage(house: HouseAnswer): Html {
  return html`<h1>The House on ${dateWords(house.on)}</h1>
${house.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<form method="get" action="/house">
<label for="on">Another day</label>
<input id="on" name="on" type="date" value="${house.on}" required> <label><input name="withReports" type="checkbox" value="true"${house.reported ? ' checked' : ''}> Count in the changes that only the press reports</label>
<button type="submit">Show</button>
</form>
<div class="columns">
<section aria-labelledby="parties"><h2 id="parties">Seats</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Party</th><th scope="col" class="number">Seats</th></tr></thead>
<tbody>
${house.parties.map(({ party, seats }) => html`<tr><th scope="row">${party}</th><td class="number">${seats}</td></tr>`)}
<tr><th scope="row">Vacant</th><td class="number">${house.vacant ?? 'not known'}</td></tr>
</tbody>
<tfoot><tr><th scope="row">All</th><td class="number">${house.seats ?? 'not known'}</td></tr></tfoot>
</table></div>
${house.partyBasis === 'asElected' ? html`<p class="quiet">Before 1979 each member is counted for the party that won the seat.</p>` : ''}
</section>
<section aria-labelledby="majorities"><h2 id="majorities">Majorities</h2>
<dl>${house.majorities.map(majorityRow)}</dl>
</section>
</div>`
}

const MAJORITIES = {
  overall: 'Overall',
  overallSpeakerCounted: 'Overall, with the Speaker counted to the party left on election',
  working: 'Working',
  workingWithoutVacancies: 'Working, vacant seats left out',
  overallWithoutPartners: 'Overall, without the partners in coalition',
  workingWithSupport: 'Working, with support from outside',
  workingWithoutWhipCounted: 'Working, with members who lack the whip',
} as const satisfies Record<MajorityName, string>

function majorityRow({ name, value, formula, reason }: HouseMajority): Html {
  return html`<dt><strong>${MAJORITIES[name]}</strong>: ${value ?? 'not known'}</dt><dd class="working">${value === null ? (reason ?? formula) : formula}</dd>`
}
