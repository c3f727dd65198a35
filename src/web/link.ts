/** Links to the pages of seats and people. @module */
import { type Html, html } from './html.ts'

export function seatLink(name: string, id?: string): Html {
  return html`<a href="/seats/${encodeURIComponent(id ?? name)}">${name}</a>`
}

export function personLink(name: string, id?: string): Html {
  return html`<a href="/people/${encodeURIComponent(id ?? name)}">${name}</a>`
}

/** To one contest of a seat; a notional result is asked for by the day it was reckoned for. */
export function electionLink(text: string, seatId: string, date: string, notional = false): Html {
  return html`<a href="/elections/${encodeURIComponent(seatId)}/${date}${notional ? '?notional=true' : ''}">${text}</a>`
}
