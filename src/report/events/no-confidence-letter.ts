/** A letter of no confidence in a party leader, sent or taken back. A vote in the House, or of a local party, is none. @module */
import { OF_CONFIDENCE } from '../moves/letter.ts'
import { refOf } from '../person-ref.ts'
import { person, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('noConfidenceLetter')

const against = (roles: Roles) => ({ target: target(roles), withdrawn: false })
const withdrawn = (roles: Roles) => ({ target: target(roles), withdrawn: true })

function target(roles: Roles) {
  const named = person(roles, 'target')
  return named ? refOf(named) : null
}

const SEND = '<submit|resubmit|send|give|put|hand|write|sign|lodge|deliver|file|pen>'
const SENT = 'sent|submitted|handed|put|wrote|lodged|delivered|signed|written|filed'

export const noConfidenceLetter = [
  rule(
    'sent',
    { doer: 'subject', fields: against },
    `${SEND} ..8 letter|letters ..10 no confidence ..2 PERSON:target`,
    `${SEND} ..8 letter|letters ..8 no-confidence ..4 PERSON:target`,
    `${SEND} ..8 letter|letters ..6 calling for ..8 PERSON:target`,
    `${SEND} ..4 letter|letters of no confidence`,
    `${SEND} ..4 letter|letters of no-confidence`,
    `${SEND} ..4 no confidence letter|letters`,
    `${SEND} ..4 no-confidence letter|letters`,
    `${SEND} ..4 letter|letters ..6 1922`,
    'letter <have> gone in|to ..8 PERSON:target',
    '<call> for ..3 vote ..14 letter ..6 1922',
  ),
  rule(
    'sentTo',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    `${SEND} ..4 letter|letters ..4 to PERSON`,
    'letter <have> gone to PERSON',
    'letter <be> with PERSON',
    '<write> to PERSON ..2 for ..2 vote',
    '<ask> PERSON ..2 for ..3 vote',
    '<call> for ..3 vote ..14 letter ..4 to PERSON',
    '<submit|send|lodge> one to PERSON',
  ),
  rule(
    'wroteTo',
    { doer: 'subject', fields: against, needs: new Set(['confidence', 'no-confidence']) },
    '<write> to PERSON to demand|call|ask|seek|request',
    '<write> to PERSON .|,|;|of|calling|asking|saying|today|yesterday|last|on|this|some',
  ),
  rule(
    'handedIn',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    '<put|hand|send> in ..3 letter|letters',
    '<submit|lodge> ..3 letter|letters',
    '<put|hand|send> PERSON[owner] ..2 letter in',
    '<write> to ..2 1922',
    '<write> to PERSON ..4 1922',
    '<submit|lodge|send> in? one',
    '<put|hand|send> PERSON[owner] in',
    '<put|hand|send> in his|hers|theirs|mine|PERSON[owner] .|,|ago|last|on|this|yesterday|today|with',
    '<submit|lodge|send|write> his|hers|theirs|mine|PERSON[owner] .|,|ago|last|on|in|to|yesterday|today',
    '<add> PERSON[owner] letter|name ..3 to',
  ),
  rule(
    'published',
    { doer: 'subject', fields: against },
    '<publish|post|tweet|release|share> ..8 letter ..10 no|lost confidence in ..2 PERSON:target',
    '<publish|post|tweet|release|share> ..3 letter of no confidence',
    '<tell|inform|write> to? PERSON ..8 no|lost confidence in ..2 PERSON:target',
  ),
  // Kept only in a letter to whoever receives them: `moves/letter.ts`.
  rule(
    'addressed',
    { doer: 'speaker', fields: against, needs: new Set(['dear']) },
    'no longer ..1 have ..2 confidence|faith|trust in',
    'have|has lost ..2 confidence|faith|trust in',
    'have|had no ..1 confidence|faith|trust in',
    'my letter of no confidence',
    'my letter of no-confidence',
    '<call|ask|request> for? ..2 vote of no? confidence',
    '<call|ask|request> for? ..2 confidence vote',
  ),
  rule(
    'public',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    '<be|become> ..5 to go public ..3 letter|letters',
    '<be|become> the? NUMBER[ordinal] ..4 to go public',
    'NUMBER[ordinal] ..4 to go public',
  ),
  rule(
    // Kept only behind the letter of somebody else: `moves/letter.ts`.
    'likewise',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    '<go> public',
    '<join> them',
    '<follow> suit',
    '<do> the same|likewise|so',
    '<add> PERSON[owner] ..1 name|voice',
  ),
  rule(
    'lettersOf',
    { doer: 'who', fields: against, needs: OF_CONFIDENCE },
    'letter|letters of PERSON:who',
    'letter|letters from PERSON:who',
    'letter <come> ..6 from ..6 PERSON:who',
    'letter|letters ..8 <go> ..8 from ..4 PERSON:who',
    'PERSON[owner]:who letter|letters <be|have|go|arrive|reach>',
    'letter|letters ..12 gone in ..2 from ..4 PERSON:who',
    'another|latest|others|those ..1 to have sent|written|submitted ..8 <be> PERSON[doer]:who',
    'those|others who have? sent|written|submitted|handed ..12 include|are|were|including PERSON[doer]:who',
  ),
  rule(
    'earlier',
    { doer: 'who', mood: 'recap', fields: against, needs: OF_CONFIDENCE },
    `letter|letters ..8 that|which PERSON:who had? ${SENT}`,
    `letter|letters PERSON:who had? ${SENT}`,
  ),
  rule(
    'withdrawn',
    { doer: 'subject', fields: withdrawn },
    '<withdraw|retract|rescind> ..5 letter ..6 no confidence ..2 PERSON:target',
    '<take> back ..4 letter ..6 no confidence ..2 PERSON:target',
    '<withdraw|retract|rescind> ..5 letter of no confidence',
    '<withdraw|retract|rescind> ..5 no-confidence letter',
    '<take> back ..4 letter of no confidence',
  ),
  rule(
    'withdrew',
    { doer: 'subject', fields: withdrawn, needs: OF_CONFIDENCE },
    '<withdraw|retract|rescind> ..4 letter',
    '<take|pull> back ..3 letter',
    '<take|pull> PERSON[owner] ..2 letter back',
  ),
]
