/** How the paths of lines lie to one another: what they share, what they lead into, what they are made of. @module */
import type { ElementKind } from './element-kind.ts'
import type { Piece } from './piece.ts'

/** Whether a path leads into the container. */
export function isInside(path: readonly string[], container: readonly string[]): boolean {
  for (let depth = container.length - 1; depth >= 0; depth--)
    if (path[depth] !== container[depth]) return false
  return true
}

/** How many of the outermost elements two paths share. */
export function sharedDepth(path: readonly string[], other: readonly string[]): number {
  let depth = 0
  while (depth < other.length && path[depth] === other[depth]) depth++
  return depth
}

/** The elements around a heading, without what it is made of. */
export function aroundHeading(piece: Piece | undefined): readonly string[] {
  if (!piece) return []
  const { path } = piece
  const at = piece.kinds.findIndex(isHeading)
  return at < 0 ? path.slice(0, -1) : path.slice(0, at)
}

export function isHeading({ heading }: ElementKind): boolean {
  return heading > 0
}

/** The elements of a path that can hold a story, without those that stories are made of. */
export function blockPath({ path, kinds }: Piece): readonly string[] {
  return path.filter((_, at) => !(kinds[at] as ElementKind).isOfText)
}
