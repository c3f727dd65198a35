/** Other ways to spell a constituency: "Mid-Bedfordshire", "Stoke on Trent", "Saint Albans". @module */

type Respell = readonly [written: RegExp, as: string]

const WAYS: readonly Respell[] = [
  // "Mid-Sussex", "North-East Fife".
  [/\b(Mid|North|South|East|West) (?=\p{Lu})/gu, '$1-'],
  [/\b(North|South) (East|West)\b/g, '$1-$2'],
  [/(?<=\p{L})-(?=\p{L})/gu, ' '],
  [/(?<=\p{L}) (upon|on|under|in|le|super|by) (?=\p{Lu})/gu, '-$1-'],
  [/\bSt\.? /g, 'Saint '],
  [/\bSt /g, 'St. '],
  [/\bSaint /g, 'St '],
  [/(,.*[^,]) and /, '$1, and '],
  [/['’]/g, ''],
  [/\p{M}/gu, ''],
]

/** What any of the ways changes: most names have one spelling. */
const VARIES =
  /\b(?:Mid|North|South|East|West) [A-Z]|\b(?:St|Saint)\b| (?:upon|on|under|in|le|super|by) |[-'’,\u0080-\uffff]/

/** A name as it stands and as it may be printed else, one way at a time. */
export function spellingsOf(name: string): readonly string[] {
  if (!VARIES.test(name)) return [name]
  const apart = name.normalize('NFD')
  const found = new Set([name])
  for (const [written, as] of WAYS) found.add(apart.replace(written, as).normalize('NFC'))
  return [...found]
}
