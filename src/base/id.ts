/** Readable ids: `person:mark-logan`, `seat:bolton-north-east-2010`. The prefix is the type. @module */

export type PersonId = `person:${string}`
export type SeatId = `seat:${string}`
export type PartyId = `party:${string}`
export type ElectionId = `election:${string}`
export type PostId = `post:${string}`
export type ArticleId = `article:${string}`

/** Without an accent to take off; most texts are. */
const PLAIN = /^[\x20-\x7e]*$/

/** The readable part of an id: lower case, without accents, words joined by hyphens. */
export function slug(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
