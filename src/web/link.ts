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

export function articleLink(text: string, id: string): Html {
  return html`<a href="/articles/${encodeURIComponent(id)}">${text}</a>`
}

/** A row of the register or an article that has a page of its own is linked; anything else is named. */
export function citationLink(citation: string): Html | string {
  const contest = /^election:(.+)-(\d{4}-\d{2}-\d{2})$/.exec(citation)
  if (contest) return electionLink(citation, `seat:${contest[1]}`, contest[2]!)
  if (citation.startsWith('seat:')) return seatLink(citation, citation)
  if (citation.startsWith('person:')) return personLink(citation, citation)
  return citation.startsWith('article:') ? articleLink(citation, citation) : citation
}
