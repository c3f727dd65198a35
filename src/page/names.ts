/** Names of HTML, found by their bytes in whatever letters a page prints them. @module */

/** Letters of the longest name that is found. */
const LONGEST = 16
/** A power of two, well over the number of names of one kind. */
const SLOTS = 1024

/** A closed list of names. */
export class Names {
  private readonly bytes: readonly Uint8Array[]
  /** The place in the list and one of the name whose letters point here, or whose own place was taken; 0 where none. */
  private readonly slots = new Uint8Array(SLOTS)

  /** At most 255, in small letters of ASCII, figures and hyphens. */
  constructor(names: readonly string[]) {
    this.bytes = names.map((name) => Buffer.from(name))
    for (const [at, bytes] of this.bytes.entries()) {
      let slot = slotOf(bytes, 0, bytes.length)
      while (this.slots[slot] !== 0) slot = (slot + 1) % SLOTS
      this.slots[slot] = at + 1
    }
  }

  /** The place in the list of the name that stands in `source[from, to)`; -1 where none of them does. */
  find(source: Uint8Array, from: number, to: number): number {
    if (to <= from || to - from > LONGEST) return -1
    for (let slot = slotOf(source, from, to); this.slots[slot] !== 0; slot = (slot + 1) % SLOTS) {
      const found = (this.slots[slot] as number) - 1
      if (isSame(this.bytes[found] as Uint8Array, source, from, to)) return found
    }
    return -1
  }
}

/** By the first letter, the last and how many there are. */
function slotOf(source: Uint8Array, from: number, to: number): number {
  const first = (source[from] as number) & 31
  const last = (source[to - 1] as number) & 31
  return (first * 37 + last * 5 + (to - from) * 131) % SLOTS
}

/** Whether `source[from, to)` is `name` but for capitals. */
export function isSame(name: Uint8Array, source: Uint8Array, from: number, to: number): boolean {
  if (to - from !== name.length) return false
  for (let at = 0; at < name.length; at++) {
    const wanted = name[at] as number
    const byte = source[from + at] as number
    if (byte !== wanted && (wanted < SMALL_A || byte + TO_SMALL !== wanted)) return false
  }
  return true
}

const SMALL_A = 97
/** From a capital of ASCII to its small letter. */
const TO_SMALL = 32
