/** Members go at the next election, and people let a contest be: candidacies that will not be. @module */
import { crossed } from './crossed.ts'
import { party, type Roles, rulesOf } from './reader.ts'

export const rule = rulesOf('candidacy')

type Status = 'standing' | 'selected' | 'standing_down' | 'not_contesting' | 'blocked'
export const as = (status: Status) => (roles: Roles) => ({ status, party: party(roles, 'party') })

/** One may be ruled out of much else. */
const CONTEST = new Set([
  'candidate',
  'candidates',
  'by-election',
  'byelection',
  'by-elections',
  'constituency',
  'seat',
])
/** Members go in other ways too: of a page on those who leave at the election. */
const GOING = new Set(['standing', 'stepping', 'retiring', 're-election'])
/** Ministers bow out too. */
const OF_SEATS = new Set([...CONTEST, ...GOING, 'election', 'elections', 'seats'])

/** "Will not", "would not" of reported speech, "is not": the modal belongs to the deed. */
export const not = (...rests: readonly string[]) =>
  rests.flatMap((rest) => [
    `not|n't|won't|wouldn't|never|isn't|wasn't ${rest}`,
    `would|will|is|was|am|are|shall not|never ${rest}`,
  ])

/** Ways of going, and words for when: each goes with each. */
const DEEDS = [
  '<stand|step> down|aside',
  '<bow|drop> out',
  '<retire|depart>',
  '<leave|quit|exit> the? parliament|commons|westminster|politics|house|backbenches',
  '<give> up the ..2 seat',
  '<give> up PERSON[owner] ..2 seat',
  '<vacate|relinquish|surrender> PERSON[owner] ..2 seat',
  '<call> it a day',
  '<hang> up PERSON[owner] boots',
  '<head> for the exit|exits|door',
]
const WHEN = [
  '..5 at|before|by|come|until|when|after ..4 election|poll|polls|dissolution|dissolved',
  '..3 next|coming|forthcoming|looming|upcoming|approaching|this|general|snap|same ..2 election|poll',
]
const atAnElection: readonly string[] = [
  '<go> at|before ..4 election|dissolution',
  '<quit|leave> ..2 at the next|coming|general|forthcoming ..1 election',
  ...crossed(DEEDS, WHEN),
]

export const standingDown = [
  rule(
    'notContesting',
    { doer: 'subject', fields: as('not_contesting'), negative: true },
    ...not(
      '<contest|defend|fight> the|our|my|his|her|their ..2 seat|constituency',
      '<contest|defend|fight> SEAT',
      '<contest|fight|defend> ..4 seat|constituency at|in the|next ..3 election|poll',
      '<be> contesting|defending|fighting the|his|her|their|our ..3 seat|constituency',
      '<be> contesting|defending|fighting SEAT',
      '<stand|run> again? in SEAT',
      '<stand|run> for SEAT',
      '<go> to <contest|fight|defend> SEAT',
      '<go> to <stand|run> in|for SEAT',
    ),
  ),
  rule(
    'standingDown',
    { doer: 'subject', fields: as('standing_down') },
    ...atAnElection,
    '<stand|step> down in 2005|2010|2015|2017|2019|2024|2029',
    'election|poll ..1 PERSON[pronoun] ..3 <leave|quit> the? parliament|commons|westminster|politics',
    'election|poll ..1 PERSON[pronoun] ..3 <stand|step> down',
    '<say|announce|confirm|declare|indicate> ..3 they ..2 <stand|step> down ..6 election',
    'among ..4 <stand|step> down ..4 election',
    '<be> off at|after ..3 election',
    '<bring> PERSON[owner] ..6 to an|a end|close ..2 at ..3 election',
    '<call> time on PERSON[owner] ..3 career|time|years ..3 commons|parliament|westminster|mp',
  ),
  rule(
    'standingDown',
    { doer: 'subject', fields: as('standing_down'), needs: OF_SEATS },
    '<bow> out .|,|;|at|after|and|of',
  ),
  rule(
    'notContesting',
    { doer: 'subject', fields: as('not_contesting'), needs: CONTEST },
    '<sit> this|it ..1 out',
  ),
  // The "not" is of the deed.
  rule(
    'standingDown',
    { doer: 'subject', fields: as('standing_down'), negative: true },
    ...not(
      '<stand> ..2 again',
      '<stand> ..5 election|re-election|reelection',
      '<go> to <stand|run|fight|contest|seek|be> ..6 again|election|re-election',
      '<stand> as ..3 OFFICE[member]',
      '<put> PERSON forward ..3 election|contest|re-election',
      '<seek|contest|fight> ..1 re-election|reelection',
      '<seek> ..2 another term',
      '<contest|fight> the ..3 election',
      '<be> a ..2 candidate ..4 in|at the ..5 by-election|byelection|election',
      '<be> a ..2 candidate ..4 against PERSON',
      '<be> on the ballot',
      '<be> standing|seeking|contesting|fighting ..3 again|election|re-election',
      '<run> ..2 again',
      '<stand|run> next time',
      '<be> standing|running next time',
      '<run> for re-election',
      '<run|stand> at|in|for the|this|that|next ..3 election|poll',
      '<fight|contest> another ..1 election|campaign',
      '<return> ..3 after the ..2 election',
      '<stand|run> for parliament|westminster|commons',
    ),
    // "A and B have said they will not stand again": the plural stands for those before the saying.
    "<say|announce|confirm|declare|indicate> ..3 they ..2 not|never|n't|won't <stand|seek|contest|be> ..3 again|election|re-election",
    'election ..1 at which PERSON ..1 not <stand>',
    'among ..4 not <seek|stand|contest> ..3 again|election|re-election',
    'decided|opted against standing|seeking|running|contesting|fighting',
    'decided|chosen|opted|elected|resolved|chose|opting|deciding|choosing not to stand|seek|contest|fight|run|defend|offer',
    'intention|plan|plans|decision|choice not to stand|seek|contest|run|fight|defend',
    'intend|intends|intended|mean|means|plan|plans not to stand|seek|contest|run|fight|defend',
    ...not(
      '<be> DET ..2 candidate',
      '<offer> ..2 for re-election',
      '<put> ..3 forward for|at ..2 election|re-election',
      '<intend|mean|plan> to <stand|seek|contest|run> ..3 again|election|re-election',
    ),
  ),
  // Over a list, or before one: "Members standing down: the full list".
  rule(
    'theyGo',
    { doer: 'group', fields: as('standing_down'), mood: 'reported' },
    'OFFICE[member] standing|stepping down :|include|are',
    'OFFICE[member] standing|stepping down at|before the ..2 election :|include|are',
    'OFFICE[member] who are standing|stepping down :',
    'OFFICE[member] who are standing|stepping down at|before the ..2 election :',
  ),
  rule(
    'goesToo',
    { doer: 'subject', fields: as('standing_down'), needs: GOING },
    'among the latest|others to <go|retire>',
    'among the latest|others|first to <leave|quit> .|,|;|at',
  ),
  rule(
    'noneOf',
    { doer: 'group', fields: as('standing_down') },
    'none of ..5 will|would|is|are ..1 <stand|seek|contest|fight|be> ..3 again|election|re-election',
    'neither of ..5 will|would|is ..1 <stand|seek|contest|fight|be> ..3 again|election|re-election',
  ),
  rule(
    'neither',
    { doer: 'who', fields: as('standing_down'), negative: true },
    'neither PERSON:who nor ..3 PERSON will|would|is ..1 <stand|seek|contest|fight|be> ..3 again|election|re-election',
  ),
  // Somebody is sought for the seat of one who has not left it.
  rule(
    'succeeded',
    { doer: 'who', fields: as('standing_down'), mood: 'recap' },
    'seat|constituency ,? ..1 which|that PERSON[doer]:who is|are ..1 vacating|leaving|surrendering',
    'seat|constituency ..1 PERSON[doer]:who is|are|was ..1 vacating|leaving|surrendering|giving|quitting',
    'retiring ..2 OFFICE[member] PERSON:who',
    'candidate|candidates|contender|shortlist|selected|chosen|adopted|picked|applications ..3 to succeed|replace ..2 PERSON:who',
    '<take> over from PERSON:who ..1 in|at SEAT',
    '<be> succeeding|replacing|following PERSON:who ..1 in|at SEAT',
    '<hope|want|aim|bid> to <succeed|replace|follow> PERSON:who in|at SEAT',
    'in ..1 place of ..1 PERSON[full|surname]:who ..1 in|at SEAT',
  ),
  // Of a contest that is to come: "has ruled himself out".
  rule(
    'ruledOut',
    { doer: 'subject', fields: as('not_contesting'), needs: CONTEST },
    '<rule> himself|herself|themselves|myself out',
    '<rule> out standing|running in|for|as|there|here|again',
    '<rule> out contesting|fighting|seeking',
    '<pull|drop|bow> out of the ..4 by-election|byelection',
    '<withdraw> from the ..4 by-election|byelection',
    '<abandon|drop|shelve> ..2 idea|plan|plans|hopes|bid of|to ..1 stand|standing|run|running|contest|fight',
  ),
  // The register has who did go at the election that was near.
  rule(
    'leaves',
    { doer: 'subject', fields: as('standing_down') },
    'is|are|was|were|be|am leaving|quitting|exiting the? parliament|commons|westminster|politics|house',
    'will|would|to leave|quit|exit the? parliament|commons|westminster|politics|house',
    'is|are|was|were|be giving up PERSON[owner] ..2 seat',
    'is|are|was|were giving up the|his|her ..2 seat',
    'is|are|was|were giving up in|at|next|this',
    'is|are|was|were giving up DATE',
    'will|would go in|at|next|this DATE?',
    'will|would go DATE',
    'is|are|was|were going in|at|next|this DATE?',
    '<bow> out',
    '<call> it a day|quits',
    'is|was|are|were quitting .|,|;|after|at',
    '<call> time on',
    '<leave|quit|exit> the? parliament|commons|house|westminster in|next|this DATE?',
    '<leave|quit|exit> the? parliament|commons|house|westminster DATE',
    'who|whose retires|retire|retirement at|in|next|this',
    '<retire> as ..3 OFFICE[member]',
  ),
  // "Also going are Ann Lee and Bo Day."
  rule(
    'leaves',
    { doer: 'who', fields: as('standing_down') },
    ...crossed(
      ['going|leaving|retiring|departing|quitting|exiting', 'standing|stepping|bowing down|out|aside'],
      [
        'too|also? are|is|include|includes ..3 PERSON[doer]:who',
        'at|before|in ..4 election are|is|include|includes ..3 PERSON[doer]:who',
      ],
    ),
  ),
  rule(
    'leaving',
    { doer: 'subject', fields: as('standing_down') },
    'is|are|am|be|was|were standing|stepping down .|,|;|after|at|and|with|to',
    'is|are|am|be|was|were standing|stepping down as ..3 OFFICE[member]',
    '<stand|step> down|aside from|in|at ..1 SEAT',
    'is|are|was|were to stand|step down .|,|;|after|and',
    'will|would stand|step down .|,|;|after|and',
    'is|are|was|were to retire at|from',
    'is|are|am|be|was|were retiring .|,|;|at|from|as|in|this|next',
    'is|are|am|be|was|were retiring after NUMBER',
    'is|are|am|be|was|were retiring after DATE',
    'is|are|am|be|was|were retiring after ..4 years|decades|terms|parliaments',
  ),
]
