/** A contest is coming because a seat fell, or will fall, vacant. @module */
import { rulesOf } from './reader.ts'

const rule = rulesOf('byElectionCalled')

const coming = { doer: 'nobody', mood: 'announcedFuture' } as const

export const byElectionCalled = [
  rule(
    'triggered',
    coming,
    '<trigger|force|spark|prompt|cause|mean|face> a|another|an? ..2 by-election',
    'SEAT ..8 faces a by-election',
    'by-election will|must be held',
    'by-election <be> expected|due|likely|called',
    'writ ..4 moved|issued',
    'there will be a by-election',
  ),
]
