/** Puts few things in order that nearly are: most lists a page gives are short and come in order of place. @module */

/** So many are put in their place one by one. */
const FEW = 16

/** Sorts `all` in place and gives it back; equal ones stay as they stand. Time grows as that of any good sort. */
export function inOrder<T>(all: T[], compare: (a: T, b: T) => number): T[] {
  if (all.length > FEW) return isInOrder(all, compare) ? all : all.sort(compare)
  for (let at = 1; at < all.length; at++) {
    const one = all[at] as T
    let to = at
    for (; to > 0 && compare(all[to - 1] as T, one) > 0; to--) all[to] = all[to - 1] as T
    if (to !== at) all[to] = one
  }
  return all
}

function isInOrder<T>(all: readonly T[], compare: (a: T, b: T) => number): boolean {
  for (let at = 1; at < all.length; at++) if (compare(all[at - 1] as T, all[at] as T) > 0) return false
  return true
}

/** For what has a place in a text. */
export function byStart(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start
}
