/** A letter of no confidence in a party leader, sent or taken back. A vote in the House, or of a local party, is none. @module */
import { OF_CONFIDENCE } from '../moves/letter.ts'
import { refOf } from '../person-ref.ts'
import { crossed } from './crossed.ts'
import { person, type Roles, rulesOf } from './reader.ts'

const rule = rulesOf('noConfidenceLetter')

const against = (roles: Roles) => ({ target: target(roles), withdrawn: false })
const withdrawn = (roles: Roles) => ({ target: target(roles), withdrawn: true })

function target(roles: Roles) {
  const named = person(roles, 'target')
  return named ? refOf(named) : null
}

const SEND = '<submit|resubmit|send|give|put|hand|write|sign|lodge|deliver|file|pen>'
const SENT = 'sent|submitted|handed|put|wrote|lodged|delivered|signed|written|filed|declared'
const TELL = '<announce|declare|confirm|reveal|disclose|publish|post|tweet|release|share>'
const TAKE = '<withdraw|retract|rescind|pull|recall>'
const LETTER = 'letter|letters'
/** What follows a letter that is spoken of as known: "sent a letter, he said". */
const THERE = '.|,|;|but|and|or|too|himself|herself|themselves|yet|yesterday|today|last|on|this'
/** What is said of a letter that can be no other, each with a verb before it. */
const OF_NO_CONFIDENCE = [
  `..4 ${LETTER} of no confidence|no-confidence`,
  `..4 no confidence|no-confidence ${LETTER}`,
]

export const noConfidenceLetter = [
  rule(
    'sent',
    { doer: 'subject', fields: against },
    `${SEND} ..8 ${LETTER} ..10 no confidence ..2 PERSON:target`,
    `${SEND} ..8 ${LETTER} ..8 no-confidence ..4 PERSON:target`,
    `${SEND} ..8 ${LETTER} ..6 calling for ..8 PERSON:target`,
    ...crossed([SEND], OF_NO_CONFIDENCE),
    `${TELL} DET? ..1 ${LETTER} of no confidence|no-confidence`,
    `${TELL} DET? no confidence|no-confidence ${LETTER}`,
    `${SEND} ..4 ${LETTER} ..6 1922`,
    'letter <have> gone in|to ..8 PERSON:target',
    '<call> for ..3 vote ..14 letter ..6 1922',
  ),
  rule(
    'sentTo',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    `${SEND} ..4 ${LETTER} ..4 to PERSON`,
    'letter <have> gone to PERSON',
    'letter <be> with PERSON',
    '<write> to PERSON ..2 for ..2 vote',
    '<ask> PERSON ..2 for ..3 vote',
    '<call> for ..3 vote ..14 letter ..4 to PERSON',
    '<submit|send|lodge> one to PERSON',
  ),
  rule(
    'wroteTo',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    '<write> to PERSON to demand|call|ask|seek|request',
    '<write> to PERSON .|,|;|of|calling|asking|demanding|saying|today|yesterday|last|on|this|some',
  ),
  rule(
    'toChair',
    { doer: 'subject', fields: against, needs: new Set(['1922']) },
    '<write> to DET? OFFICE[committeeChair] .|,|;|to|of|calling|asking|demanding|seeking|saying|DATE',
    `${SEND} ..4 ${LETTER} ..2 to|with DET? OFFICE[committeeChair]`,
    `${SEND} DET? OFFICE[committeeChair] DET ${LETTER}`,
  ),
  rule(
    'handedIn',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    `<put|hand|send> in ..3 ${LETTER}`,
    `<submit|lodge> ..3 ${LETTER}`,
    `<send> DET? ..1 ${LETTER} ${THERE}`,
    '<put|hand|send> PERSON[owner] ..2 letter in',
    '<write> to ..2 1922',
    '<write> to PERSON ..4 1922',
    '<submit|lodge|send> in? one',
    '<put|hand|send> PERSON[owner] in',
    '<put|hand|send> in his|hers|theirs|mine|PERSON[owner] .|,|ago|last|on|this|yesterday|today|with',
    '<submit|lodge|send|write> his|hers|theirs|mine|PERSON[owner] .|,|ago|last|on|in|to|yesterday|today',
    `${TELL} theirs|his|hers|mine .|,|ago|last|on|in|yesterday|today`,
    `${TELL} DET ${LETTER} .|,|after`,
    '<add> PERSON[owner] letter|name ..3 to',
  ),
  rule(
    'published',
    { doer: 'subject', fields: against },
    '<publish|post|tweet|release|share> ..8 letter ..10 no|lost confidence in ..2 PERSON:target',
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
    `<go> public ..4 ${LETTER}`,
    '<be|become> the? NUMBER[ordinal] ..4 to go public',
    'NUMBER[ordinal] ..4 to go public',
  ),
  rule(
    // Kept only behind the letter of somebody else: `moves/letter.ts`.
    'likewise',
    { doer: 'subject', fields: against, needs: OF_CONFIDENCE },
    '<go> public',
    '<join> them',
    '<follow> suit|within|soon|shortly|later|hours|minutes|them|too',
    '<do> the same|likewise|so',
    '<add> PERSON[owner] ..1 name|voice',
  ),
  rule(
    'lettersOf',
    { doer: 'who', fields: against, needs: OF_CONFIDENCE },
    `${LETTER} of|from PERSON:who`,
    'letter <come> ..6 from ..6 PERSON:who',
    `${LETTER} ..8 <go> ..8 from ..4 PERSON:who`,
    `${LETTER} ..12 gone in ..2 from ..4 PERSON:who`,
    `PERSON[owner]:who ${LETTER} <be|have|go|arrive|reach>`,
    'PERSON:who ,? whose letter <be|have|go|arrive|reach>',
    'another|latest|others|those ..1 to have sent|written|submitted ..8 <be> PERSON[doer]:who',
    'others|those|first|latest|NUMBER ..3 to <go|have> gone? public ..4 <be|include> PERSON[doer]:who',
    `${SENT} ..3 ${LETTER} are|were|include|included|including PERSON[doer]:who`,
    'those|others who have? sent|written|submitted|handed ..12 include|are|were|including PERSON[doer]:who',
  ),
  rule(
    'another',
    { doer: 'who', fields: against, needs: OF_CONFIDENCE },
    'another|others ..2 from PERSON:who .|,|;|and',
  ),
  rule(
    'earlier',
    { doer: 'who', mood: 'recap', fields: against, needs: OF_CONFIDENCE },
    `${LETTER} ..8 that|which PERSON:who had? ${SENT}`,
    `${LETTER} PERSON:who had? ${SENT}`,
  ),
  rule(
    'withdrawn',
    { doer: 'subject', fields: withdrawn },
    `${TAKE} ..5 ${LETTER} ..6 no confidence ..2 PERSON:target`,
    `<take> back ..4 ${LETTER} ..6 no confidence ..2 PERSON:target`,
    ...crossed([TAKE, '<take> back'], OF_NO_CONFIDENCE),
  ),
  rule(
    'withdrew',
    { doer: 'subject', fields: withdrawn, needs: OF_CONFIDENCE },
    `${TAKE} ..4 ${LETTER}`,
    `<take|pull> back ..3 ${LETTER}`,
    `<take|pull> PERSON[owner] ..2 ${LETTER} back`,
  ),
]
