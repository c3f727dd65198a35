/** A member leaves one party and sits for another. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('defection')

const both = (roles: Roles) => ({ fromParty: party(roles, 'from'), toParty: party(roles, 'to') })
const subject = { doer: 'subject', fields: both } as const
const who = { doer: 'who', fields: both } as const
const nobody = { doer: 'nobody', fields: both } as const

/** "So did P" means a change of party only in an article that speaks of one. */
const MOVING = new Set(
  'defect defects defected defecting defection defections crossed switched quit joined joining'.split(' '),
)

export const defection = [
  rule(
    'verb',
    subject,
    '<defect> from the? PARTY:from to the? PARTY:to',
    '<defect> to the? PARTY:to from the? PARTY:from',
    '<defect> to the? PARTY:to',
    '<defect> from the? PARTY:from',
    '<defect>',
  ),
  rule(
    'quitFor',
    subject,
    '<quit|leave|abandon|desert|ditch|dump|forsake|swap> the? PARTY:from for the? PARTY:to',
    '<quit|leave> for the? PARTY:to',
    '<quit|leave|abandon|desert|ditch> the? PARTY:from ..3 to <join|sit|represent> ..3 PARTY[other]:to',
    '<quit|leave|abandon|desert|ditch> the? PARTY:from and ..3 <join> the? PARTY:to',
    '<quit|leave|abandon|desert|ditch> the? PARTY:from , joining the? PARTY:to',
    '<resign> from the? PARTY:from and ..4 join|joined|joining|joins the? PARTY:to',
    '<resign> from the? PARTY:from , joining the? PARTY:to',
    '<resign> from the? PARTY:from to <join> the? PARTY:to',
    '<switch> ..3 from the? PARTY:from to the? PARTY:to',
    '<move|go> from the? PARTY:from to the? PARTY:to',
  ),
  rule(
    'crossedTheFloor',
    subject,
    '<cross> the floor ..4 from the? PARTY:from ..3 to ..2 PARTY:to',
    '<cross> the floor ..6 PARTY:to',
    '<cross> the floor',
    '<walk> across the floor|chamber',
  ),
  rule(
    'changedSides',
    subject,
    '<switch|transfer> ..2 to the? PARTY:to',
    '<switch|change> sides|allegiance|allegiances|parties|party|colours ..2 to the? PARTY:to',
    '<switch|change> sides|allegiance|allegiances|parties|colours',
    '<go|come|move> over to the? PARTY:to',
    '<jump> ship ..3 to|for the? PARTY:to',
    '<jump> ship',
    '<jump> to the? PARTY:to',
    '<make> the switch ..2 to the? PARTY:to',
    '<make> the switch',
    'talks with the? PARTY:to about ..2 <defect|join|switch>',
    '<throw> in PERSON[owner] lot with the? PARTY:to',
    '<throw> PERSON[owner] lot in with the? PARTY:to',
    '<sign> up with|to|for the? PARTY:to',
    '<move> to the? PARTY:to',
  ),
  rule(
    'joined',
    subject,
    '<join> the? PARTY:to',
    '<apply> to join the? PARTY:to',
    '<take|accept|receive> the PARTY:to whip',
    '<join> the ranks of the? PARTY:to',
    '<return> to the? PARTY:to',
    '<rejoin> the? PARTY:to',
  ),
  rule(
    'newMember',
    subject,
    '<become> the? PARTY:to ..3 OFFICE[member]',
    '<become> the? PARTY:to ..2 recruit|defector',
    'unveiled as the? a? PARTY:to ..3 OFFICE[member]',
    'unveiled as the? a? PARTY:to ..3 recruit|member|defector',
    '<be> the? PARTY:to newest|latest|first|new OFFICE[member]',
    '<be> the? PARTY:to NUMBER[ordinal] OFFICE[member]',
    'first|second|third|newest|latest OFFICE[member] of|for the? PARTY:to',
    '<sit> as the|a|an PARTY[other]:to OFFICE[member]',
    '<sit> as a? PARTY[other]:to',
    '<sit> on the PARTY:to benches',
    '<sit> with the? PARTY[other]:to',
    '<represent> ..5 as a PARTY:to OFFICE[member]',
  ),
  rule(
    'precedent',
    { ...who, mood: 'recap' },
    '<switch|defect|cross|join|quit|leave> ..8 since|after|following|like PERSON[doer]:who',
    'first|second|third|fourth|fifth|latest|newest OFFICE[member] ..6 since|after|following PERSON[doer]:who',
  ),
  rule(
    'likewise',
    { ...subject, backed: true, needs: MOVING },
    '<do> the same|likewise',
    '<follow> suit',
    '<follow> PERSON ..2 to|into|in|across|from|over|out ..3 PARTY:to',
    '<follow> PERSON across the floor',
  ),
  rule('soDid', { ...who, backed: true, needs: MOVING }, 'so|as did|has|have PERSON:who'),
  rule(
    'welcomed',
    { ...who, backed: true },
    '<welcome> PERSON:who to|into the? PARTY:to',
    'PARTY:to ..3 <unveil|recruit|poach> PERSON:who',
  ),
  rule('joinedTheParty', { ...subject, backed: true }, '<join> the party|them'),
  rule(
    'nominalOwner',
    who,
    'PERSON[owner]:who ..3 defection from the? PARTY:from to the? PARTY:to',
    'PERSON[owner]:who ..3 defection to the? PARTY:to',
    'PERSON[owner]:who ..3 defection',
    'PERSON[owner]:who ..2 switch to the? PARTY:to',
    'PERSON[owner]:who ..2 switch',
    'PERSON[owner]:who ..2 change of allegiance|party',
    'PERSON[owner]:who ..2 decision|move|choice|bid to <cross|join|defect|switch|quit|leave> ..3 to ..2 PARTY:to',
    'PERSON[owner]:who ..2 decision|move|choice|bid to <join> the? PARTY:to',
    'PERSON[owner]:who ..2 decision|move|choice to <cross> the floor',
    'PERSON[owner]:who ..2 move to the? PARTY:to',
  ),
  rule(
    'nominalOf',
    who,
    'defection|defections of|by the? ..2 OFFICE? PERSON:who ..2 from the? PARTY:from to the? PARTY:to',
    'defection|defections of|by the? ..2 OFFICE? PERSON:who ..2 to the? PARTY:to',
    'defection|defections of|by|from PERSON:who',
  ),
  rule(
    'nominal',
    nobody,
    'defection|defections|switch by|of a|the? ..2 PARTY:from OFFICE? to the? PARTY:to',
    'defection|defections|switch from the? PARTY:from to the? PARTY:to',
    'defection|defections to the? PARTY:to from the? PARTY:from',
    'defection to the? PARTY:to',
    'PARTY:to ..2 <have|gain|get|win|secure|unveil|land|welcome> ..2 first|newest|latest|new OFFICE[member]',
  ),
]
