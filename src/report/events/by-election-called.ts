/** A contest is coming because a seat fell, or will fall, vacant: `discourse/called.ts` finds the seat and the day. @module */
import { rulesOf } from './reader.ts'

const rule = rulesOf('byElectionCalled')

const coming = { doer: 'nobody', mood: 'announcedFuture' } as const

export const byElectionCalled = [
  rule(
    'triggered',
    coming,
    '<trigger|force|spark|prompt|cause|mean|face|create|necessitate|fight|provoke|precipitate|pave> ..5 by-election|byelection|by-elections',
    'SEAT ..8 faces a by-election|byelection',
    'way for ..2 by-election|byelection',
    'result in a ..2 by-election|byelection',
    'by-election|byelection that|which ..2 follows|ensues|results',
    'by-election|byelection ..3 <cause|trigger|spark|prompt|force|precipitate> by',
    'by-election|byelection ..2 <be> called in|for|after ..2',
    '<call|hold> a ..2 by-election|byelection',
    '<lead> to a|the ..2 by-election|byelection',
    'forthcoming|upcoming|looming|outstanding|pending|impending ..4 by-election|byelection|by-elections',
    '<set> up a ..3 by-election|byelection',
    '<trigger|force|spark|prompt|cause|mean|necessitate> ..3 special election',
  ),
  rule(
    'toBeHeld',
    coming,
    'by-election|byelection ..4 will|must ..2 be ..2 held|fought|called|contested',
    'by-election|byelection ..4 will|to take place',
    'by-election|byelection ..4 <take> place on',
    'by-election|byelection ..9 <be> ..2 expected|due|likely|called|scheduled|set|triggered|imminent|certain|inevitable|unavoidable|assured',
    'by-election|byelection ..5 <be> ..2 held on',
    'by-election|byelection on DATE',
    'by-election|byelection to be held',
    'hold a|the ..3 by-election|byelection',
    'there will ..2 be a ..3 by-election|byelection',
    'voters ..6 go to the polls ..6 by-election|byelection',
    'by-election|byelection has been called|triggered|set',
    'by-election|byelection ..4 will|should ..3 fall|come',
    'by-election|byelection ..3 follows|looms',
    'special election ..4 will|must ..2 be ..2 held|fought|called',
    'special election ..4 <be> ..2 expected|due|likely|called|scheduled|set',
    'polling|voting|poll <be> ..2 expected|due|likely|pencilled|scheduled|set ..3 DATE',
    'polling day|date <be> ..4 DATE',
  ),
  // Said of any election: of a by-election where the register or the sentence has one.
  rule(
    'polls',
    coming,
    'voters|electors|constituents|residents ..4 <go|head> to the polls ..3 DATE',
    'voters|electors|constituents|residents ..3 <choose|elect|pick> a|their ..3 successor|replacement|mp',
    'to <choose|elect|pick> a|their ..3 successor|replacement to PERSON',
  ),
  rule('writ', coming, 'writ ..8 moved|issued|laid', '<move|issue> the ..3 writ'),
]
