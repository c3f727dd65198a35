/** "Adebo and Eadie secured 895 and 601 votes respectively": the n-th figure is that of the n-th name. @module */
import type { NumberMention, PartyMention, PersonMention } from '../../mention/mention.ts'
import { textOf, type View } from './context.ts'
import { HINT, mayBeAbout } from './hints.ts'

const LIST = /^\s*(?:votes?|per\s?cent|%)?\s*(?:,|,? and)\s*$/i

/** The figures of the list a figure stands in, in order; null where the sentence does not say "respectively". */
export function listOf(view: View, figure: NumberMention): readonly NumberMention[] | null {
  if (!mayBeAbout(view, HINT.respectively)) return null
  if (!/\brespectively\b/i.test(textOf(view, figure.end, view.sentence.end))) return null
  const numbers = view.sentence.numbers.filter(({ unit }) => unit !== 'ordinal')
  const list: NumberMention[] = []
  for (const one of numbers) {
    const last = list.at(-1)
    if (last && !LIST.test(textOf(view, last.end, one.start))) {
      if (list.includes(figure)) break
      list.length = 0
    }
    list.push(one)
  }
  const end = list.at(-1)?.end ?? 0
  return list.includes(figure) &&
    list.length > 1 &&
    /^[^.;]{0,20}respectively/i.test(textOf(view, end, view.sentence.end))
    ? list
    : null
}

/** The party or member of the same place in the list of names before; null where the lists differ in length. */
export function nameOf(
  view: View,
  figure: NumberMention,
  list: readonly NumberMention[],
): PartyMention | PersonMention | null {
  const [first] = list
  if (!first) return null
  const names = view.sentence.mentions.filter(
    (one): one is PartyMention => one.kind === 'party' && one.end <= first.start,
  )
  return names.length === list.length ? (names[list.indexOf(figure)] ?? null) : null
}
