/** The state of the House in a few figures. @module */
import { dateWords } from './date-words.ts'
import { type Html, html } from './html.ts'

export interface HouseFigures {
  readonly on: string
  readonly vacant: number
  /** Most seats first. */
  readonly parties: readonly { readonly party: string; readonly seats: number }[]
}

const SHOWN = 6

export function houseFigures({ on, vacant, parties }: HouseFigures): Html {
  const shown = parties.slice(0, SHOWN)
  const others = parties.slice(SHOWN).reduce((sum, { seats }) => sum + seats, 0)
  return html`<p class="quiet">On ${dateWords(on)}</p>
<dl class="figures">
${shown.map(({ party, seats }) => figure(party, seats))}
${others > 0 ? figure('Others', others) : ''}
${vacant > 0 ? figure('Vacant', vacant) : ''}
</dl>`
}

function figure(name: string, seats: number): Html {
  return html`<div><dt>${name}</dt><dd>${seats}</dd></div>`
}
