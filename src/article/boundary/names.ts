/** Names in a story: where each is given in full, and where it is used in a short form that leans on that. @module */
import type { Token } from './tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const STYLES = words(
  'Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Baron Professor Prof Judge Justice Sgt Capt Col Gen Rev Cllr Mx Viscount Earl',
)

export interface NameUse {
  /** Family name, or the last word of a name that is not a person's; lower case. */
  readonly key: string
  readonly form: 'full' | 'short'
  /** A short form with a style ("Mr X"), which cannot open a story. */
  readonly styled: boolean
  /** Which word of the paragraph it begins at. */
  readonly at: number
}

/** The names in one paragraph, in order. */
export function namesIn(tokens: readonly Token[]): readonly NameUse[] {
  const uses: NameUse[] = []
  for (let at = 0; at < tokens.length; ) {
    let end = at
    while (end < tokens.length && isNamePart(tokens, end) && (end === at || (tokens[end] as Token).joined))
      end++
    if (end === at) at++
    else {
      const use = useOf(tokens, at, end)
      if (use) uses.push(use)
      at = end
    }
  }
  return uses
}

/** A capital that the opening of a sentence does not explain. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!token.capital) return false
  if (STYLES.has(token.text)) return true
  if (token.band === 'function') return false
  return (
    !token.opening || token.band === 'rare' || ((tokens[at + 1]?.capital && tokens[at + 1]?.joined) ?? false)
  )
}

function useOf(tokens: readonly Token[], start: number, end: number): NameUse | null {
  let from = start
  while (from < end && STYLES.has((tokens[from] as Token).text)) from++
  const last = tokens[end - 1] as Token
  if (from === end || last.text.length < 3) return null
  const styled = from > start
  const parts = end - from
  return { key: last.lower, form: parts >= 2 ? 'full' : 'short', styled, at: start }
}
