/** Words without which a sentence does not tell that something was said before the news, by what they may tell of. @module */
import { namedBits } from '../../mention/word.ts'

export const CLUES = {
  /** "Had said", "famously said". */
  had: 'had previously famously once originally memorably infamously always often',
  /** "Which he described as". */
  relative: 'who whom which what',
  /** "Said then that". */
  backThen: 'then before previously',
  /** What "at the time", "back then", "years ago" end on. */
  longAgo: 'time then days year ago',
  /** "Lost the whip after he claimed". */
  ledTo: 'after',
  /** "When he became leader". */
  career: 'became becoming entered entering took taking walked came appointed',
  /** "Then home secretary". */
  thenHeld: 'then',
  /** "On her last day", "during the campaign", "when he stepped down". */
  otherDays: `last final during became entered took won elected appointed stepped stood resigned quit left retired joined
    launched`,
} as const

const { words, bits } = namedBits(CLUES)

/** Bits of what `cluesIn` finds. */
export const CLUE = bits

/** Which of them the words of a sentence have. */
export const cluesIn = words.in.bind(words)
