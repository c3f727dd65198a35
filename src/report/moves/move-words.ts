/** Words by which the press tells of a change of party or whip, in lists by what they point to. @module */
import { namedBits } from '../../mention/word.ts'

/** Lists of words, by their bit. */
const { words, bits } = namedBits({
  // Nothing else is said so.
  DEFECTING: `defect defects defected defecting defection defections floor`,
  // Of many things; with the new party it is this.
  MOVING: `join joins joined joining sign signs signed switch switches switched switching swap swaps swapped jump jumps jumped jumping cross crosses
  crossed crossing walk walks walked walking move moves moved went gone allegiance sides colours recruit recruits recruited
  convert converts signing turned turns coat swung crossing arms follow follows followed following came journey welcomed welcomes rejoined rejoins`,
  // With such a word, of the day.
  SIDES: `benches bench sides side floor colours allegiance camp`,
  // Only on the day: of whom it is so then it was not so before.
  ARRIVING: `become becomes became becoming is now benches bench ranks fold seat place unveiled unveils presented introduced
  introduces paraded parades arrival home coup over across strolled strode marched marches lot landed
  gained gains`,
  WHIP: `whip`,
  LOSING: `lose loses lost losing withdrawn withdraw withdraws withdrew withdrawing removed removes remove removal suspended
  suspends suspend suspension suspensions stripped strips stripping taken deprived forfeited
  expelled thrown kicked booted barred banned excluded ousted ejected purged purge purges banished exiled cast turfed
  disciplined punished discipline`,
  PUT_OUT: `suspended suspends suspending suspension suspensions barred expelled thrown kicked booted ousted ejected purged
  banished exiled excluded cast`,
  // The same, of the day.
  OUT: `longer out`,
  BACK: `back again restored restores restoring restoration readmitted readmits readmitting readmission return returns returned returning
  reinstated reinstates reinstatement regained regains recovered lifted welcomed once over let rejoin rejoins rejoined`,
  LEAVING: `quit quits quitting left leave leaves leaving resigned resigns resigning resign resignation gave given gives giving relinquished abandoned
  walked walks departed departure departures exit exodus severed
  desert deserts deserted deserting abandon abandons abandoning ditch ditches ditched dump dumps dumped`,
  ALONE: `independent independents sit sits`,
  PARTY: `party parliamentary parliamentary backbenches benches suspension fold`,
  // How it was left.
  LASTING: `still first`,
  // Whoever else has made the move that is the news.
  BESIDE: `first second third fourth fifth sixth seventh latest newest last like followed follows follow joining after since same too
  including journey route precedent precedents example examples others`,
  // What may be, or is not so.
  UNSURE: `could might must whether rumoured rumours reportedly allegedly odds prospect tipped speculation denied denies denying unless never talks urged calls called call
  ruled rules refused membership demanded demands
  demanding wants want`,
  // Of the day it is so all the same: "is not aware why".
  NOT: `not nor cannot`,
  // What is to come.
  TO_COME: `will would to expected set due should if next`,
})

/** Asked about tokens, and the bit of each list. */
export const MOVE_WORDS = words
export const MOVE = bits
