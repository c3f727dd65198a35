/** A by-election was fought and won. The figures are gathered over the whole article in `by-elections/result.ts`. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('byElectionResult')

const outcome = (roles: Roles) => ({ gainFrom: party(roles, 'from') })
const won = { doer: 'subject', fields: outcome } as const
const nobody = {
  doer: 'nobody',
  fields: (roles: Roles) => ({ winnerParty: party(roles, 'winner'), gainFrom: party(roles, 'from') }),
} as const

/** Words for winning a seat, for keeping it, and for beating somebody. */
const TAKE =
  'win|take|gain|capture|seize|snatch|wrest|wrestle|regain|recapture|reclaim|claim|grab|steal|prise|clinch|secure|land'
const KEEP = 'hold|keep|retain|defend'
const BEAT = 'beat|defeat|oust|topple|thrash|trounce|crush|unseat|overcome'
/** Words for a candidate's way to victory. */
const SWEEP = 'storm|sweep|surge|romp|cruise|scrape|coast|sail|march|stroll|ride|power|race'
const TAKEN =
  'won|taken|gained|captured|seized|snatched|wrested|regained|recaptured|held|kept|retained|grabbed|stolen|claimed'
const VICTORY = 'victory|win|triumph|upset|coup|success'

export const byElectionResult = [
  rule(
    'won',
    won,
    `<${TAKE}> ..2 SEAT:seat ..6 from the? ..1 PARTY:from`,
    `<${TAKE}|${KEEP}> ..3 SEAT:seat`,
    `<${TAKE}> DET ..6 stronghold|heartland|bastion|constituency|seat ..1 of ..2 SEAT:seat`,
    '<win|claim|clinch> ..5 by-election',
    '<win|triumph|prevail> ..1 in|at ..4 by-election|contest',
    `<${TAKE}|hold|keep|retain> the|that|this|his|her ..1 seat|constituency ..4 in|at DET ..4 by-election`,
    `<${TAKE}> DET ..4 seat|constituency|stronghold|heartland|bastion ..3 from the? ..1 PARTY:from`,
    `<${TAKE}> DET ..3 constituency|stronghold|heartland|bastion`,
    '<hold|keep|retain> DET ..1 seat for the? PARTY:winner',
    `<${TAKE}|hold|keep|retain> DET ..6 seat of ..1 SEAT:seat`,
    `<${BEAT}> ..4 PERSON ..1 to <${TAKE}|become|hold>`,
    `<${BEAT}> ..4 PERSON ..1 to <${TAKE}|become|hold> ..9 SEAT:seat`,
    `<${BEAT}> ..4 PERSON ..2 NUMBER[votes|none] ..2 to NUMBER[votes|none]`,
    '<beat> ..4 PERSON ..2 into ..1 second|third',
    '<push> ..4 PERSON ..2 into ..1 second|third',
    '<win> ..2 NUMBER[votes] votes',
    '<win> by ..4 NUMBER[votes]',
    '<win> with ..5 NUMBER[votes]',
    `<${SWEEP}> ..1 to ..3 ${VICTORY}`,
    `<${SWEEP}> ..1 to ..3 ${VICTORY} ..2 in ..2 SEAT:seat`,
    `<${SWEEP}> ..1 home ..4 in ..2 SEAT:seat`,
    '<triumph> in ..3 SEAT:seat',
    '<be> the new OFFICE[member] for SEAT:seat',
    '<be|become> DET ..2 new|newest|latest ..1 OFFICE[member]',
    '<be|become> SEAT:seat ..2 new|newest|first ..3 OFFICE[member]',
    '<be|become> PARTY[owner] ..3 new|newest|latest ..1 OFFICE[member]',
    '<be|become> PARTY[owner] ..3 new|newest|latest ..1 OFFICE[member] ..9 in|for SEAT:seat',
    `after ..6 ${VICTORY} in|at ..3 SEAT:seat`,
    '<elect|return> ..2 in|for SEAT:seat',
    '<become> the? ..3 OFFICE[member] for SEAT:seat',
    '<elect|return> ..3 OFFICE[member] for SEAT:seat',
    '<elect> ..1 to represent SEAT:seat',
    '<elect> ..2 in ..2 SEAT:seat by-election',
    '<elect|return> as DET ..4 new ..1 OFFICE[member]',
    '<elect|return> as ..3 OFFICE[member] for SEAT:seat',
    '<declare> ..1 winner',
    `<${BEAT}> ..5 PERSON ..3 by ..3 NUMBER[votes|none]`,
    `<${BEAT}> ..5 by ..3 NUMBER[votes]`,
    '<overturn> ..6 majority',
    '<sweep|brush> aside ..8 majority|lead',
    '<wipe|knock|blow> out|over|away|aside ..8 majority|lead',
    '<turn|convert|make|transform> ..8 majority ..9 into',
    '<come> ..1 home ..2 with NUMBER[votes|none]',
    '<finish|end|be> ..2 NUMBER[votes|none] ..1 ahead|clear|adrift',
    `<${TAKE}> SEAT:seat off ..1 PARTY:from`,
    '<cling> on ..4 in ..2 SEAT:seat',
    '<cling> on ..6 by ..3 NUMBER[votes|none]',
    '<see> off ..5 PERSON ..3 by ..3 NUMBER[votes|none]',
  ),
  rule(
    'victoryOf',
    { ...won, doer: 'who' },
    'PERSON[owner]:who ..4 by-election victory|win|triumph',
    'PERSON[owner]:who ..4 victory|win|triumph in ..3 SEAT:seat',
    'PERSON[owner]:who ..4 victory|win|triumph in ..4 by-election',
    'by-election victory|win|triumph for|by ..2 PERSON:who',
    'victory for ..4 PERSON:who in ..2 SEAT:seat',
    `in SEAT:seat ..3 PERSON:who <${TAKE}|hold|keep|retain> the|it ..2`,
    'in SEAT:seat ..3 PERSON:who <beat|defeat|triumph|win|overturn|oust>',
    'win|wins|victory|victories|success of|for|by ..2 PERSON:who ..3 in ..2 by-election|by-elections',
    'win|wins|victory|victories|success of|for|by PERSON:who ..3 in|at ..3 SEAT:seat',
    `saw|sees|seen|see ..4 PERSON:who <${BEAT}|win>`,
  ),
  rule(
    'polled',
    { doer: 'subject' },
    '<poll|receive|secure|attract|get|take> ..2 NUMBER[votes] votes',
    '<poll> ..1 NUMBER[votes|none]',
  ),
  rule(
    'party',
    nobody,
    `PARTY:winner <have>? <${TAKE}|${KEEP}> ..4 SEAT:seat ..6 from the? PARTY:from`,
    `PARTY:winner <have>? <${TAKE}|${KEEP}> ..9 stronghold|heartland|bastion|constituency|seat ..1 of ..2 SEAT:seat`,
    `PARTY:winner <have>? <${TAKE}|${KEEP}> ..9 stronghold|heartland|bastion|constituency|seat ..1 of ..2 SEAT:seat ..6 from the? PARTY:from`,
    `PARTY:winner <have>? <${TAKE}|${KEEP}> ..4 SEAT:seat`,
    `PARTY:winner <have>? <${TAKE}> DET ..4 seat ..3 from the? PARTY:from`,
    `PARTY:winner <${TAKE}> ..1 PARTY:from ..1 seat|stronghold|heartland|bastion`,
    'PARTY:winner <have>? <win|gain|take|clinch> ..4 by-election',
    'PARTY:winner <keep|retain|hold|keeping> the ..1 seat',
    'PARTY:winner <pull> off ..6 SEAT:seat',
    'PARTY:winner <have>? <hold|cling> on to|in ..8 SEAT:seat',
    'PARTY:winner gain from PARTY:from',
    'PARTY:winner gain|hold',
    'victory for ..2 PARTY:winner in ..3 SEAT:seat',
    `PARTY:winner <have>? ..2 <pull|score|secure|celebrate|claim|seal|enjoy|win> ..6 ${VICTORY} in|at ..3 SEAT:seat`,
    `PARTY:winner <have>? <${SWEEP}> ..1 to ..3 ${VICTORY} in|at ..3 SEAT:seat`,
    'PARTY:winner <have>? ..5 <inflict|suffer>? ..4 defeat on|upon the? PARTY:from ..2 in|at ..3 SEAT:seat',
    'PARTY[owner]:winner ..3 victory|win|triumph in ..3 SEAT:seat',
    'PARTY:winner ..1 <overturn> ..6 majority',
    'by-election win|victory|triumph|gain for the? PARTY:winner',
  ),
  rule(
    'foretold',
    { ...nobody, mood: 'speculation' },
    'PARTY:winner ..3 expected|tipped|likely|favourite|favourites|set|poised|confident|hopes|hope|hoping to ..1 <win|take|gain|hold|retain|keep|regain> ..3 seat|by-election|byelection|both|contest|it',
    'PARTY:winner ..3 expected|tipped|likely|favourite|favourites|set|poised|confident|hopes|hope|hoping to ..1 <win|take|gain|hold|retain|keep|regain> ..3 SEAT',
    'PARTY:winner ..4 could|may|might|can|would ..2 <win|take|gain|hold|retain|keep|regain> ..3 seat|by-election|byelection|both|contest',
    'PARTY:winner ..4 could|may|might|can|would ..2 <win|take|gain|hold|retain|keep|regain> ..3 SEAT',
    'expected|tipped|likely|favourite|favourites|poised|confident to <win|take|gain|hold|retain|keep> ..3 seat|by-election|byelection|both|contest',
    'voters would|will elect ..3 PERSON',
    'certain|certainly ..1 <walk> into westminster|parliament',
  ),
  rule(
    'lossForetold',
    { doer: 'nobody', mood: 'speculation', fields: (roles) => ({ gainFrom: party(roles, 'loser') }) },
    'PARTY:loser ..3 expected|likely|set|poised|resigned|doomed|certain|fear|fears|fearing|bound to ..1 <lose> DET ..2 seat|by-election|byelection|contest',
    'PARTY:loser ..3 expected|likely|set|poised|resigned|doomed|certain|fear|fears|fearing|bound to ..1 <lose> in? the? SEAT',
    'PARTY:loser ..4 could|may|might|would ..2 <lose> DET ..2 seat|by-election|byelection|contest',
    'PARTY:loser ..4 could|may|might|would ..2 <lose> in? the? SEAT',
    'if ..3 PARTY:loser ..1 <lose> DET ..2 seat|by-election|byelection|contest',
    'if ..3 PARTY:loser ..1 <lose> in? the? SEAT',
  ),
  // The seat does it, or has it done to it.
  rule(
    'seatTo',
    nobody,
    `SEAT:seat ..9 ${TAKEN} by the? PARTY:winner`,
    'SEAT:seat ..2 <return> a ..2 PARTY:winner',
    'SEAT:seat ..6 fell|falls|fallen|went|goes|gone|switched|turned|swung|passed|stayed|remained|reverted ..3 to|with the? ..1 PARTY:winner',
    'SEAT:seat <go|turn|stay|vote> PARTY:winner',
    'SEAT:seat <have> a|its|an ..3 PARTY:winner OFFICE[member]',
    'seat ..6 <fall|go|pass> to the? PARTY:winner',
    'PARTY:winner ..2 <relieve|rob|strip> PARTY:from of ..1 SEAT:seat',
    'PARTY:winner <keep|hold|retain|win|take> both|two|three ..4 seats',
    'PARTY:winner <keep|hold|retain|win|take> both|two|three ..4 by-elections',
  ),
  rule(
    'seatToWho',
    { ...won, doer: 'who' },
    `SEAT:seat ..9 ${TAKEN} by the? PARTY? ..2 PERSON:who`,
    'SEAT:seat ..6 <fall|go|pass> to ..4 PERSON:who',
    'SEAT:seat <return> PERSON:who',
    'by which ..2 PERSON:who ..9 SEAT:seat',
  ),
  rule(
    'lost',
    { doer: 'nobody', fields: (roles) => ({ gainFrom: party(roles, 'loser') }) },
    'PARTY:loser <have>? <lose> ..4 SEAT:seat',
    'PARTY:loser <have>? <lose> ..4 by-election',
  ),
]
