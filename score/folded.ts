/** A printed name without case, accents, apostrophes and hyphens, for comparing. @module */

const MARKS = /\p{M}/gu

export function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[’']/g, '').replace(/-/g, ' ')
}
