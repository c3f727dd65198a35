/** Names without their accents: pages print "Sian" and "Siân". @module */

/** Most names, which have none. */
const ASCII = /^[ -~]*$/

export function withoutAccents(name: string): string {
  return ASCII.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '')
}
