/** Text of a page made safe for a terminal, which would obey the control characters in it. @module */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** On one line, with anything a terminal would act on replaced. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '\ufffd')
}
