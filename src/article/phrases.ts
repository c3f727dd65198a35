/** Lists of phrases, looked up by their words. @module */

/** In a phrase, stands for any number. */
export const NUMBER = '#'

interface Node {
  readonly next: Map<string, Node>
  end: boolean
}

/** A set of phrases; a lookup costs the words it reads, however many phrases there are. */
export class Phrases {
  private readonly root: Node = { next: new Map(), end: false }

  /** Phrases are words in lower case with straight apostrophes, `#` for a number. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      let node = this.root
      for (const word of phrase.split(' ')) {
        let next = node.next.get(word)
        if (!next) {
          next = { next: new Map(), end: false }
          node.next.set(word, next)
        }
        node = next
      }
      node.end = true
    }
  }

  /** The words a phrase may begin with. */
  openers(): Iterable<string> {
    return this.root.next.keys()
  }

  /** The words that may stand behind `opener` in a phrase, `#` for a number; null where it is a phrase itself. */
  seconds(opener: string): Iterable<string> | null {
    const node = this.root.next.get(opener)
    return node && !node.end ? node.next.keys() : null
  }

  /** How many words the longest phrase at `from` has; 0 when none is there. */
  lengthAt(words: readonly string[], from = 0): number {
    let node: Node | undefined = this.root
    let longest = 0
    for (let at = from; at < words.length; at++) {
      const word = words[at] as string
      node = node.next.get(word) ?? (isNumber(word) ? node.next.get(NUMBER) : undefined)
      if (!node) break
      if (node.end) longest = at + 1 - from
    }
    return longest
  }

  /** The words are one of the phrases and nothing else. */
  are(words: readonly string[]): boolean {
    return words.length > 0 && this.lengthAt(words) === words.length
  }

  /** Words in all covered by phrases, one after another without words between. */
  cover(words: readonly string[]): boolean {
    let at = 0
    while (at < words.length) {
      const length = this.lengthAt(words, at)
      if (length === 0) return false
      at += length
    }
    return words.length > 0
  }

  within(words: readonly string[]): boolean {
    for (let at = 0; at < words.length; at++) if (this.lengthAt(words, at) > 0) return true
    return false
  }
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 && /^\d+$/.test(word)
}

/** Phrases printed one a line. */
export function phrases(lines: string): Phrases {
  return new Phrases(
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
}
