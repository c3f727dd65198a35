/** How majorities in a seat are said. @module */
import type { Rule } from '../../report/pattern/rulebook.ts'
import { ways } from './ways.ts'

export interface MajorityRule extends Rule {
  /** The contest before the one the article reports. */
  readonly previous?: boolean
  /** Of the contest before where that one has just been fought, else of the last. */
  readonly defended?: boolean
  /** Said only of seats that change hands or are kept, so that the verb must be there. */
  readonly verb?: boolean
  /** A slip of the pen, where the figure is that of the majority. */
  readonly minority?: boolean
  /** Said of the loser, who stood and did not win. */
  readonly lost?: boolean
}

const M = 'majority|maj|cushion|margin'
export const MAJORITY_RULES: readonly MajorityRule[] = [
  {
    id: 'majority.overturned',
    previous: true,
    patterns: [
      `<overturn|erase|demolish|obliterate|overhaul|topple|transform|wipe> ..5 ${M} of ..3 NUMBER:n`,
      `<overturn|erase|demolish|obliterate|overhaul|topple|wipe|overcome> ..6 NUMBER:n ..4 ${M}`,
      `<overturn|erase|demolish|obliterate|overhaul|topple|wipe|overcome> ..5 ${M} NUMBER:n`,
      `${M} of ..3 NUMBER:n <overturn|wipe>`,
      `NUMBER:n ..1 ${M} ..1 <slash|cut|reduce|wipe|overturn>`,
      `<slash|cut|reduce|turn> ..5 ${M} of ..3 NUMBER:n`,
      `${M} ..5 <slash|cut|reduce|fall|drop> ..1 from ..2 NUMBER:n`,
      `<increase|boost|extend|raise|cut|reduce|slash> ..4 ${M} ..6 from ..2 NUMBER:n`,
      `<slash|cut|reduce> ..3 NUMBER:n ..2 ${M} ..1 to`,
      `previous|old|former|earlier ..2 ${M} ..4 NUMBER:n`,
      `${M} ..2 at|in the? last ..1 election ..3 NUMBER:n`,
      `down from ..3 NUMBER:n`,
    ],
  },
  {
    id: 'majority.defended',
    previous: true,
    defended: true,
    patterns: [
      `<defend|hold|boast|enjoy> ..3 NUMBER:n ..2 ${M}`,
      `<defend|boast|enjoy> ..3 ${M} of ..3 NUMBER:n`,
      `<inherit> ..4 ${M} of ..3 NUMBER:n`,
    ],
  },
  {
    id: 'majority.transformedInto',
    patterns: [
      'majority of NUMBER into ..4 of NUMBER:n',
      `${M} ..6 from ..2 NUMBER to ..3 NUMBER:n`,
      `${M} ..5 <slash|cut|reduce> ..2 to ..3 NUMBER:n`,
    ],
  },
  {
    id: 'majority.of',
    patterns: [
      `PERSON:who ..1 ${M} of|was|is ..3 NUMBER:n`,
      `PERSON:who ..3 ${M} of ..3 NUMBER:n`,
      `PERSON:who ..2 ${M} ..4 <be|stand> ..3 NUMBER:n`,
      `${M} of ..3 NUMBER:n`,
      `<win|have> ..1 ${M} in ..4 of ..1 NUMBER:n`,
      `${M} ..5 <be|stand|total> ..3 NUMBER:n`,
      `${M} :? NUMBER:n`,
      `NUMBER:n -? vote? winning? ${M}`,
      `NUMBER:n votes? ${M}`,
      `NUMBER:n -? plus ${M}`,
    ],
  },
  {
    id: 'majority.ahead',
    patterns: ways(
      'NUMBER:n more ..1 votes? than {PERSON|PARTY|his|her|their|the|any}',
      'NUMBER:n votes {ahead|clear} of {PERSON|PARTY|his|her|their|the}',
      'NUMBER:n {ahead|clear} of {PERSON|PARTY|his|her|their|the}',
      'NUMBER[votes]:n votes? more than {PERSON|PARTY|his|her|their|the}',
      '<fall|finish|come> ..1 NUMBER:n votes behind|short|adrift',
    ),
  },
  {
    id: 'majority.minority',
    minority: true,
    patterns: ['minority of ..3 NUMBER:n'],
  },
  {
    id: 'majority.votesToSpare',
    patterns: ways(
      'PERSON:who ..8 NUMBER:n votes? to spare',
      'NUMBER:n votes? to spare',
      'the NUMBER:n by which {PARTY|PERSON} <win|hold|take>',
    ),
  },
  {
    id: 'majority.lostBy',
    verb: true,
    lost: true,
    patterns: [
      '<be> <defeat|beat|unseat|oust|topple> ..6 by ..3 NUMBER[votes]:n',
      '<lose> ..12 by ..3 NUMBER[votes]:n',
      '<lose> by ..3 NUMBER[votes]:n',
    ],
  },
  {
    id: 'majority.by',
    verb: true,
    patterns: [
      '<win|hold|keep|retain|beat|defeat|unseat|oust|topple|cling|scrape|romp|take|capture|triumph|clinch|gain|end|regain|recapture|reclaim|survive|squeak|sneak|edge|hang> ..10 by ..3 NUMBER:n',
      '<fight|see|fend|hold|stave> off ..10 by ..3 NUMBER:n',
      'hung on ..10 by ..3 NUMBER:n',
      'swung|swings to ..2 PARTY ..2 by ..3 NUMBER:n',
    ],
  },
]
