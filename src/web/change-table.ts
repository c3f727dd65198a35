/** Changes of party as a table; those that only the press reports are marked, with the articles that say so. @module */
import type { ChangeRow } from '../answer/changes.ts'
import type { ReportedChange, ReportedStatus } from '../answer/reported-change.ts'
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'
import { articleLink, personLink, seatLink } from './link.ts'
import { wordsOf } from './spell-words.ts'

export function changeTable(changes: readonly (ChangeRow | ReportedChange)[]): Html {
  return html`<div class="scroll"><table>
<caption>${changes.length === 1 ? '1 change' : `${changes.length} changes`}, latest first</caption>
<thead><tr><th scope="col">Day</th><th scope="col">Member</th><th scope="col">Seat</th><th scope="col">From</th><th scope="col">To</th><th scope="col">How</th></tr></thead>
<tbody>${changes.toReversed().map(changeRow)}</tbody>
</table></div>`
}

function changeRow(change: ChangeRow | ReportedChange): Html {
  const { date, person, personId, constituency, constituencyId, fromParty, toParty, kind } = change
  return html`<tr><td>${date === null ? 'not known' : dateWords(date)}</td><th scope="row">${person && personId ? personLink(person, personId) : (person ?? 'not known')}</th><td>${constituency && constituencyId ? seatLink(constituency, constituencyId) : (constituency ?? '')}</td><td>${fromParty ?? 'not known'}</td><td>${toParty ?? 'not known'}</td><td>${kind === null ? 'not known' : wordsOf(kind)}${'source' in change ? reportedMark(change) : ''}</td></tr>`
}

const STATUS_WORDS = {
  disputed: 'reported, and denied elsewhere',
  announced: 'reported as announced',
  corroborated: 'reported by several outlets',
  reported: 'reported',
} as const satisfies Record<ReportedStatus, string>

function reportedMark({ status, sitting, register, articles }: ReportedChange): Html {
  return html`<br><span class="quiet">${STATUS_WORDS[status]}${sitting === false ? ', not a member that day' : ''}${register ? html`; the register has ${register.fromParty} to ${register.toParty} on ${dateWords(register.date)}` : ''}: ${articles.map((id, at) => html`${at > 0 ? ', ' : ''}${articleLink(`article ${at + 1}`, id)}`)}</span>`
}
