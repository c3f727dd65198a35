/** Writes out the patterns of a rule whose places may be filled by words or by mentions. @module */

/**
 * `{seat|it|SEAT} <hold>` stands for `seat|it <hold>` and `SEAT <hold>`: inside braces, words stay one
 * element and each mention makes a pattern of its own.
 */
export function ways(...patterns: readonly string[]): string[] {
  return patterns.flatMap(expand)
}

function expand(pattern: string): string[] {
  const braces = /\{([^}]+)\}/.exec(pattern)
  if (!braces?.[1]) return [pattern]
  const options = braces[1].split('|')
  const words = options.filter((one) => !/^[A-Z]{2}/.test(one))
  const mentions = options.filter((one) => /^[A-Z]{2}/.test(one))
  const filled = [...(words.length > 0 ? [words.join('|')] : []), ...mentions]
  return filled.flatMap((one) => expand(pattern.replace(braces[0], one)))
}
