/** One contest: candidates, majority, turnout, outcome. @module */
import type { ElectionAnswer } from '../answer/election.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { personLink, seatLink } from './link.ts'
import { figure } from './spell-words.ts'

export function electionPage(contest: ElectionAnswer): Html {
  return html`<h1>${contest.constituency}, ${dateWords(contest.date)}</h1>
<p class="quiet">${contest.kind === null ? '' : html`${KINDS[contest.kind]}. `}${seatLink(`All contests of ${contest.constituency}`, contest.constituencyId)}</p>
${contest.notes.map((note) => html`<p class="quiet">${note}</p>`)}
${contest.candidacies.length === 0 ? '' : result(contest)}`
}

const KINDS = {
  general: 'General election',
  byElection: 'By-election',
  notional: 'Notional result, reckoned on new boundaries',
} as const satisfies Record<NonNullable<ElectionAnswer['kind']>, string>

function result(contest: ElectionAnswer): Html {
  return html`${contest.outcome ? html`<p class="lede">${contest.outcome}</p>` : ''}
<dl class="figures">
<div><dt>Majority</dt><dd>${figure(contest.majority)}</dd></div>
<div><dt>Turnout</dt><dd>${figure(contest.turnout, '%')}</dd></div>
<div><dt>Valid votes</dt><dd>${figure(contest.validVotes)}</dd></div>
<div><dt>Electorate</dt><dd>${figure(contest.electorate)}</dd></div>
</dl>
<h2>Candidates</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Candidate</th><th scope="col">Party</th><th scope="col" class="number">Votes</th><th scope="col" class="number">Share</th><th scope="col" class="number">Change</th></tr></thead>
<tbody>${contest.candidacies.map(
    (row) =>
      html`<tr><th scope="row">${row.person === null ? row.party : row.personId ? personLink(row.person, row.personId) : row.person}</th><td>${row.label ?? row.party}</td><td class="number">${figure(row.votes)}</td><td class="number">${figure(row.share, '%')}</td><td class="number">${figure(row.change)}</td></tr>`,
  )}</tbody>
</table></div>
${swings(contest)}`
}

function swings({ swing, neededSwing }: ElectionAnswer): Html | '' {
  const rows = [
    ['Swing, over all votes (Butler)', swing?.butler],
    ['Swing, over the votes of the two parties (Steed)', swing?.steed],
    ['Swing that would level the first two', neededSwing],
  ] as const
  const known = rows.flatMap(([name, row]) => (row ? [{ name, row }] : []))
  if (known.length === 0) return ''
  return html`<h2>Swing</h2>
<ul>${known.map(({ name, row }) => html`<li>${name}: ${figure(row.points)} points from ${row.from} to ${row.to}</li>`)}</ul>`
}
