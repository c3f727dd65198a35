/** What a word can be the first of: one look at each word tells every finder where it need not look. @module */
import { DATE_OPENINGS } from './date/find.ts'
import { NUMBER_OPENINGS } from './number/find.ts'
import { PRONOUNS } from './person/pronoun.ts'
import type { Token } from './token.ts'

/** A finder each, as bits. */
export const OPENS = { date: 1, number: 2, office: 4, party: 8, seat: 16, pronoun: 32 } as const

/** Which finders a lower-case word can be the first for. */
export type Openings = ReadonlyMap<string, number>

/** The words of the register's offices, parties and seats, with those of dates, numbers and pronouns. */
export function compileOpenings(named: {
  readonly office: Iterable<string>
  readonly party: Iterable<string>
  readonly seat: Iterable<string>
}): Openings {
  const openings = new Map<string, number>()
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) openings.set(word, (openings.get(word) ?? 0) | bit)
  }
  add(named.office, OPENS.office)
  add(named.party, OPENS.party)
  add(named.seat, OPENS.seat)
  add(DATE_OPENINGS, OPENS.date)
  add(NUMBER_OPENINGS, OPENS.number)
  add(PRONOUNS, OPENS.pronoun)
  return openings
}

/** The bits of each token. A figure may open a date or a number; a word with a hyphen may open what its parts do. */
export function openingsIn(tokens: readonly Token[], openings: Openings): number[] {
  const found: number[] = []
  for (const { kind, lower } of tokens) {
    if (kind === 'mark') found.push(0)
    else if (kind === 'figure') found.push(OPENS.date | OPENS.number | (openings.get(lower) ?? 0))
    else {
      const hyphen = lower.length > 3 && lower.includes('-')
      found.push((openings.get(lower) ?? 0) | (hyphen ? OPENS.date | OPENS.number | OPENS.office : 0))
    }
  }
  return found
}
