/** The UTF-16 units of the text being read, where they are quick to get at. @module */

let read = ''
let units = new Uint16Array(1 << 14)
/** The same memory, for who writes it. */
let bytes = Buffer.from(units.buffer)

/** Those of `text`, valid until another text is asked for; longer than it. Copied once for one text after the other. */
export function unitsIn(text: string): Uint16Array {
  if (text === read) {
    // The same letters in another string take long to compare; the next time it is the same string.
    read = text
    return units
  }
  if (units.length < text.length) {
    units = new Uint16Array(text.length * 2)
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(text, 'utf16le')
  read = text
  return units
}
