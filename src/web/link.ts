/** Links to the pages of seats and people. @module */
import { type Html, html } from './html.ts'

export function seatLink(name: string, id?: string): Html {
  return html`<a href="/seats/${encodeURIComponent(id ?? name)}">${name}</a>`
}

export function personLink(name: string, id?: string): Html {
  return html`<a href="/people/${encodeURIComponent(id ?? name)}">${name}</a>`
}
