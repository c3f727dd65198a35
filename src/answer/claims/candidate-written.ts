/** Candidates who never sat, by the surnames the register gives them: "while Loudon, a head teacher, received 8,399". @module */
import type { Span } from '../../base/span.ts'
import type { NumberMention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { kept } from '../../register/lookup.ts'
import { isAgainst } from './against.ts'
import { textOf, type View } from './context.ts'

/** How far before a figure a surname may stand, in characters. */
const REACH = 160

export interface Written {
  readonly candidacy: Candidacy
  readonly at: Span
}

/** The candidate of a contest whose surname stands last between the figure before and this one. */
export function writtenBefore(view: View, election: Election, figure: NumberMention): Written | null {
  const { register, sentence } = view
  const before = sentence.numbers.findLast(
    (one) => !one.inWords && one.unit !== 'ordinal' && one.end <= figure.start,
  )
  const from = Math.max(before?.end ?? sentence.start, figure.start - REACH)
  const text = textOf(view, from, figure.start)
  let last: Written | null = null
  for (const { candidacy, surname } of surnamesIn(register, election)) {
    const place = text.lastIndexOf(surname)
    if (place < 0 || !standsAlone(text, place, surname.length)) continue
    const at = { start: from + place, end: from + place + surname.length }
    if (last && at.start <= last.at.start) continue
    if (isPartOfAMention(view, at) || isAgainst(view, firstWordOf(view, at))) continue
    last = { candidacy, at }
  }
  return last
}

/** Of those who stood, the surnames long enough, and in capitals at their heads, to be no common words. */
const surnamesIn = kept((register, election: Election) =>
  register.candidaciesIn(election.id).flatMap((candidacy) => {
    const surname = candidacy.name.trim().split(/\s+/).at(-1) ?? ''
    return surname.length >= 4 && /^\p{Lu}/u.test(surname) ? [{ candidacy, surname }] : []
  }),
)

function standsAlone(text: string, at: number, length: number): boolean {
  return !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}-]/u.test(text[at + length] ?? ' ')
}

/** A party or a place of that name ("Green", "Lincoln"). */
function isPartOfAMention(view: View, at: Span): boolean {
  return view.sentence.mentions.some(
    (one) => (one.kind === 'party' || one.kind === 'seat') && one.start < at.end && one.end > at.start,
  )
}

/** Where a name begins whose last word is known. */
function firstWordOf(view: View, at: Span): Span {
  const before = textOf(view, Math.max(view.sentence.start, at.start - 40), at.start)
  const names = /(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}$/u.exec(before)?.[0] ?? ''
  return { start: at.start - names.length, end: at.end }
}
