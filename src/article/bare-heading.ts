/** Headings with nothing of the story under them: what stood there was furniture, and so are they. @module */
import type { Label, Piece } from './piece.ts'

const HEADING = /^h[2-6](?![a-z0-9-])/

/** What fills a section that is none of the story's; under a heading of the story stand pictures too, and players. */
const FURNITURE: ReadonlySet<Label> = new Set(['related', 'navigation', 'promotion', 'comment', 'consent'])

/** Marks in `labels` the headings over furniture alone, and those that nothing follows. One pass. */
export function dropBareHeadings(pieces: readonly Piece[], labels: Label[]): void {
  /** What the next line of body is, from behind, and whether furniture stands before it. */
  let next: 'nothing' | 'heading' | 'text' = 'nothing'
  let furniture = false
  for (let at = pieces.length - 1; at >= 0; at--) {
    const label = labels[at] as Label
    if (label !== 'body') {
      if (FURNITURE.has(label)) furniture = true
      continue
    }
    const heading = isHeading(pieces[at] as Piece)
    if (heading && (next === 'nothing' || (next === 'heading' && furniture))) {
      labels[at] = 'related'
      furniture = true
      continue
    }
    next = heading ? 'heading' : 'text'
    furniture = false
  }
}

function isHeading({ path }: Piece): boolean {
  return path.some((label) => HEADING.test(label))
}
