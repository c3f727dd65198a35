/** Which part of the country seats are counted in: "13 seats in Scotland", "all 18 of Northern Ireland's". @module */
import type { Nation, Seat } from '../../register/seat.ts'
import { textOf, type View } from './context.ts'

/** A nation, or London, the one region whose seats the press counts. */
export type Part = Nation | 'London'

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['Scotland', /\b(?:Scotland|Scottish)\b/],
  ['Wales', /\b(?:Wales|Welsh)\b/],
  ['Northern Ireland', /\b(?:Northern Ireland(?:['’]s)?|Northern Irish|Ulster(?! Unionist))\b/],
  ['England', /\b(?:England|English)\b/],
  ['London', /\bLondon\b/],
]
/** How many sentences back a part of the country may have been named. */
const BACK = 5

export function isIn(part: Part | null, { nation, region }: Seat): boolean {
  return part === null || (part === 'London' ? region === 'London' : nation === part)
}

export type Where =
  /** One part is named in the sentence. */
  | { readonly kind: 'part'; readonly part: Part }
  /** None is, here or before. */
  | { readonly kind: 'whole' }
  /** Named before, or several are: which is meant is not certain. */
  | { readonly kind: 'open'; readonly part: Part | null }

export function partMeant(view: View): Where {
  const here = partsIn(textOf(view, view.sentence.start, view.sentence.end))
  const [only] = here
  if (only) return here.length === 1 ? { kind: 'part', part: only } : { kind: 'open', part: null }
  for (let back = 1; back <= BACK; back++) {
    const before = view.context.article.sentences[view.at - back]
    if (!before) break
    const [part] = partsIn(textOf(view, before.start, before.end))
    if (part) return { kind: 'open', part }
  }
  return { kind: 'whole' }
}

const WHOLE = /^(?:\w+ )?(?:UK|United Kingdom|Britain|Great Britain|Commons|House|Parliament|Westminster)\b/

/** Whether a name after "in" is that of a part we count, or of the whole. */
export function isPartOrWhole(name: string): boolean {
  return WHOLE.test(name) || PARTS.some(([, words]) => name.search(words) === 0)
}

function partsIn(text: string): readonly Part[] {
  return PARTS.flatMap(([part, words]) => (words.test(text) ? part : []))
}
