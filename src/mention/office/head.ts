/** The word an office turns on: what may stand before it, what may follow, and what it must not be taken for. @module */
import { addKind, KIND, WordMap } from '../word.ts'

export type Head =
  /** A name of its own that nothing else bears. */
  | 'title'
  | 'secretary'
  | 'minister'
  | 'primeMinister'
  | 'chancellor'
  | 'premier'
  | 'aide'
  | 'spokesperson'
  | 'leader'
  | 'chair'
  | 'whip'
  | 'chiefWhip'
  | 'speaker'
  | 'member'
  /** AM, MS and TD: letters that are also other things. */
  | 'letters'
  | 'peer'
  | 'mayor'
  | 'cabinet'

/** Words that follow a field: "health secretary", "Treasury PPS". */
export const HEAD_WORDS = new WordMap<{ readonly head: Head; readonly plural: boolean }>(
  (
    [
      ['secretary', 'secretary', false],
      ['sec', 'secretary', false],
      ['secretaries', 'secretary', true],
      ['minister', 'minister', false],
      ['ministers', 'minister', true],
      ['under-secretary', 'minister', false],
      ['undersecretary', 'minister', false],
      ['spokesman', 'spokesperson', false],
      ['spokeswoman', 'spokesperson', false],
      ['spokesperson', 'spokesperson', false],
      ['spokesmen', 'spokesperson', true],
      ['spokeswomen', 'spokesperson', true],
      ['spokespeople', 'spokesperson', true],
      ['pps', 'aide', false],
      ['ppss', 'aide', true],
    ] as const
  ).map(([word, head, plural]) => [word, { head, plural }]),
)

addKind(KIND.head, HEAD_WORDS.words)
