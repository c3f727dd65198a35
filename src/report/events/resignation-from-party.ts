/** A member leaves a party for none, or for a group of their own. @module */
import { party, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('resignationFromParty')

const from = (roles: Roles) => ({ fromParty: party(roles, 'from'), toParty: party(roles, 'to') })
const subject = { doer: 'subject', fields: from, voice: 'active' } as const

export const resignationFromParty = [
  rule(
    'quit',
    subject,
    '<quit|leave|abandon|desert> the? PARTY:from to|and|will sit|serve|continue as an? PARTY[independent]:to',
    '<quit|leave|abandon|desert> the? parliamentary? PARTY:from',
    '<quit|leave|abandon|desert> the? PARTY:from to|and ..1 <form|join|launch|found> the? PARTY:to',
    '<resign> from the? parliamentary? PARTY:from to|and ..1 <form|join|launch|found> the? PARTY:to',
    '<resign> from the? parliamentary? PARTY:from',
    '<resign> PERSON[owner] membership of the? PARTY:from',
    '<resign> PERSON[owner] PARTY:from membership',
    '<resign> as a member of the? PARTY:from',
    '<walk|storm|march|flounce|slip|drift|stalk> out of|on the? PARTY:from',
    '<walk|storm|stomp> away from the? PARTY:from',
    '<turn> PERSON[owner] back on the? PARTY:from',
    '<say> goodbye|farewell to the? PARTY:from',
    '<let> PERSON[owner] PARTY:from membership lapse',
    '<hand|give|send> in|up|back PERSON[owner] PARTY:from ..1 card|membership',
    '<walk|break|split> away? from the? PARTY:from',
    '<sever> ..2 links|ties with the? PARTY:from',
    '<cut> ..2 ties with the? PARTY:from',
    '<part> company with the? PARTY:from',
    '<end> my|PERSON[owner]? membership of the? PARTY:from',
    '<tear|rip> up PERSON[owner] PARTY:from ..1 card',
  ),
  rule(
    'quitTheParty',
    { ...subject, backed: true },
    '<quit|leave|abandon|desert> DET party to|and ..1 <form|join|launch|found> the? PARTY:to',
    '<quit|leave|abandon|desert> DET party for the? PARTY:to',
    '<quit|leave|abandon|desert> DET party',
    '<quit|leave> the? PARTY:from ..1 group|benches',
    '<quit|resign> as an? PARTY:from OFFICE[member]',
    '<quit|leave|abandon|desert> PERSON[owner] ..1 party',
    '<walk|storm|march|flounce|slip|stalk> out of|on DET ..1 party',
    '<walk|storm|march|flounce|slip|stalk> out of|on PERSON[owner] ..1 party',
    '<turn> PERSON[owner] back on DET party',
    '<resign> from DET party',
    '<walk|storm|break> out|away of|from DET party',
    '<form|launch|found> the? PARTY[other]:to',
  ),
  rule(
    'quitPartyAndSeat',
    subject,
    '<quit|leave|abandon> DET party and ..1 seat|commons|parliament',
    '<quit|leave|abandon> PERSON[owner] party and ..2 seat|commons|parliament',
    '<resign> from DET party and ..2 <form|join|launch|found> the? PARTY:to',
  ),
  rule(
    'gaveUpTheWhip',
    subject,
    '<resign|relinquish|surrender|renounce|forgo|quit> the? PARTY:from whip',
    '<resign|relinquish|surrender|renounce|quit> the ..1 whip',
    '<resign|relinquish|surrender|renounce|quit> DET ..1 whip',
    '<resign|relinquish|surrender> PERSON[owner] ..1 whip',
    '<give|hand> up|back|in the? PARTY:from whip',
    '<give|hand> up|in DET ..1 whip',
    '<hand> back the ..1 whip',
  ),
  rule('leftBeside', { ...subject, backed: true }, '<leave|quit> ..1 with|alongside PERSON[doer|pronoun]'),
  rule('sitsIndependent', subject, 'sit|continue|serve|remain as an? PARTY[independent]:to'),
  rule(
    'nominal',
    { doer: 'who', fields: from },
    'resignation of PERSON:who from the? PARTY:from',
    'resignation|surrender|relinquishing of DET PARTY:from? ..1 whip by PERSON[doer]:who',
    'PERSON[owner]:who ..2 resignation|surrender|relinquishing of DET PARTY:from? ..1 whip',
    'resignation|departure|departures|exit of PERSON:who from the? PARTY:from',
    'PERSON[owner]:who ..2 resignation|departure|exit from the? PARTY:from',
  ),
]
