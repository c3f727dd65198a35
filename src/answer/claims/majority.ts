/** A majority in a seat: "a majority of just 378", "held on by 1,192 votes", "overturned a 24,664 majority". @module */

import { majorityOf } from '../../elections/majority.ts'
import { ranked } from '../../elections/ranking.ts'
import type { NumberMention, PersonMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import { isBeaten } from './against.ts'
import type { Verdict } from './claim.ts'
import { clauseAround, followsVoteInTheHouse, isOtherBody, isVoteInTheHouse } from './clause.ts'
import { isComplete, notionalAfter } from './contest.ts'
import { decideAt } from './contest-figure.ts'
import type { View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { checked, elsewhereThatNight, likelySlips } from './number-check.ts'
import { memberNamed, subjectMention } from './person-near.ts'
import { personOf, placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { voiceAt } from './spoken.ts'
import { fitCount, holds } from './tolerance.ts'
import { unknown } from './verdict.ts'
import { votePairOf } from './vote-pair.ts'
import { ways } from './ways.ts'
import { cite, contestName, figures } from './wording.ts'

interface MajorityRule extends Rule {
  /** The contest before the one the article reports. */
  readonly previous?: boolean
  /** Said only of seats that change hands or are kept, so that the verb must be there. */
  readonly verb?: boolean
  /** A slip of the pen, where the figure is that of the majority. */
  readonly minority?: boolean
  /** Said of the loser, who stood and did not win. */
  readonly lost?: boolean
}

const M = 'majority|maj|cushion|margin'
const RULES: readonly MajorityRule[] = [
  {
    id: 'majority.overturned',
    previous: true,
    patterns: [
      `<overturn|erase|demolish|obliterate|overhaul|topple|transform|wipe> ..5 ${M} of ..3 NUMBER:n`,
      `<overturn|erase|demolish|obliterate|overhaul|topple|wipe> ..6 NUMBER:n ..2 ${M}`,
      `<slash|cut|reduce|turn> ..5 ${M} of ..3 NUMBER:n`,
      `${M} ..5 <slash|cut|reduce|fall|drop> ..1 from ..2 NUMBER:n`,
      `<increase|boost|extend|raise|cut|reduce|slash> ..4 ${M} ..6 from ..2 NUMBER:n`,
      `previous|old|former|earlier ..2 ${M} ..4 NUMBER:n`,
      `${M} ..2 at|in the? last ..1 election ..3 NUMBER:n`,
      `down from ..3 NUMBER:n`,
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
      `${M} ..5 <be|stand|total> ..3 NUMBER:n`,
      `${M} :? NUMBER:n`,
      `NUMBER:n -? vote? winning? ${M}`,
      `NUMBER:n votes? ${M}`,
    ],
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
      '<lose> ..8 by ..3 NUMBER[votes]:n',
      '<lose> by ..3 NUMBER[votes]:n',
    ],
  },
  {
    id: 'majority.by',
    verb: true,
    patterns: [
      '<win|hold|keep|retain|beat|defeat|unseat|oust|topple|cling|scrape|romp|take|capture|triumph|clinch|gain|end|regain|recapture|reclaim|survive|squeak|sneak|edge> ..10 by ..3 NUMBER:n',
    ],
  },
]

const OF_A_SEAT = /\b(?:seat|constituency|by-?election|general election|last election|majority|votes?)\b/i

function namesSeat(view: View): boolean {
  return view.sentence.mentions.some((one) => one.kind === 'seat' && one.cued)
}

/** Majorities of the House and of governments; shares and other things counted in majorities. */
const NOT_A_SEAT =
  /\b(?:government|working|commons|overall|parliamentary|house|outright|landslide|national|two-thirds|absolute|simple)(?:['’]s)?\s+(?:\w+\s+)?majority\b|\bmajority (?:government|in (?:the )?(?:commons|house|parliament))|-seat majority|\bseat majority|\bmajority of (?:the )?(?:mps|members|voters|people|seats)/i

export const majority: PredicateReader = {
  predicate: 'majority',
  needs: ['count'],
  rules: RULES,
  read(view, firings: readonly Firing<MajorityRule>[]) {
    const drafts: Draft[] = []
    const done = new Set<number>()
    for (const { rule, match } of firings) {
      const number = match.roles.get('n')
      if (number?.kind !== 'number' || done.has(number.start) || !couldBeVotes(view, number)) continue
      const who = match.roles.get('who')
      const named =
        who?.kind === 'person' && !isBeaten(view, who)
          ? who
          : rule.verb
            ? subjectMention(view, match.from)
            : null
      const owner = named ?? (rule.previous ? null : (memberNamed(view, number) ?? speakerOf(view, number)))
      const draft = draftOf(view, rule, number, owner)
      done.add(number.start)
      if (draft) drafts.push(draft)
    }
    return drafts
  },
}

/** "I won with a majority of 402": whoever is speaking. */
function speakerOf(view: View, number: NumberMention): PersonMention | null {
  const before = view.context.article.text.slice(view.sentence.start, number.start)
  const voice = /\b(?:I|my)\b/.test(before) ? voiceAt(view.context.article, number) : null
  return voice?.quoted && voice.speaker && personOf(voice.speaker) ? voice.speaker : null
}

function couldBeVotes(view: View, number: NumberMention): boolean {
  if (number.unit !== 'votes' && number.unit !== 'none') return false
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 99_999) return false
  const after = view.context.article.text.slice(number.end, number.end + 14)
  return !/^\s*(?:votes? )?(?:%|per\s?cent|points?|seats?|mps|-seat)/i.test(after)
}

function draftOf(
  view: View,
  rule: MajorityRule,
  number: NumberMention,
  who: PersonMention | null,
): Draft | null {
  const text = view.context.article.text
  if (NOT_A_SEAT.test(text.slice(view.sentence.start, view.sentence.end))) return null
  if (isOtherBody(view, number) || isVoteInTheHouse(view, number) || followsVoteInTheHouse(view)) return null
  // "The Prime Minister's majority" is the government's.
  if (who?.form === 'role' && !/\bMP\b|\bmember for\b/.test(text.slice(who.start, who.end))) return null
  const figure = figureOf(number, text)
  if (who && figure.value <= MOST_OF_THE_HOUSE && ledTheHouse(view, who)) return null
  // "Won by 200 votes to 117" is a division or a ballot; "by 13,166 to Labour's 8,241" tells both votes.
  if (
    rule.verb &&
    (votePairOf(view, number) ||
      /^\s*(?:votes? )?to (?:\d|(?:no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i.test(
        text.slice(number.end, number.end + 18),
      ))
  )
    return null
  // A small bare number after "by" may be anything (years, points, "by 10").
  if (rule.verb && number.unit !== 'votes' && figure.value < 100) return null
  if (NOTIONAL.test(clauseAround(view, number))) return notionalDraft(view, rule, number, who, figure)
  const decided = decideAt(view, {
    at: number,
    owner: who,
    previous: rule.previous === true,
    lost: rule.lost === true,
    particular: true,
    // "Won by 200" of somebody who sits for a seat need not be said of the seat.
    mayRefute:
      !rule.verb || OF_A_SEAT.test(text.slice(view.sentence.start, view.sentence.end)) || namesSeat(view),
    compute: (election) => majorityVerdict(view.register, election, figure),
  })
  if (!decided) return null
  if (rule.minority) {
    if (decided.verdict.verdict !== 'supported') return null
    const caveats = [`possibly “majority of ${figures(figure.value)}”`]
    return {
      subject: decided.contest,
      printed: `minority of ${figures(figure.value)}`,
      verdict: { ...decided.verdict, verdict: 'refuted', caveats },
      at: number,
      rule: rule.id,
    }
  }
  return {
    subject: decided.contest,
    printed: figure.value,
    verdict: decided.verdict,
    at: number,
    rule: rule.id,
  }
}

/** No government has had a majority of more seats than this. */
const MOST_OF_THE_HOUSE = 260

/** A prime minister's small majority is of the House, unless the sentence names a seat. */
function ledTheHouse(view: View, who: PersonMention): boolean {
  const person = personOf(who)
  if (!person || view.sentence.mentions.some((one) => one.kind === 'seat')) return false
  return view.register.appointmentsOf(person).some((one) => view.register.posts.get(one.post)?.rank === 'PM')
}

const NOTIONAL = /\bnotional(?:ly)?\b|\b(?:new|redrawn) boundaries\b/i

/** "A notional majority of 1,278": of an estimate on later boundaries, which is another fact (rule 8). Never refuted: estimates differ. */
function notionalDraft(
  view: View,
  rule: MajorityRule,
  number: NumberMention,
  who: PersonMention | null,
  figure: Figure,
): Draft | null {
  const { register } = view
  const place = placeOf(view, number, who)
  const estimates = place ? register.line(place.seat).flatMap((seat) => register.electionsIn(seat)) : []
  const one = estimates.find(
    (each) => each.kind === 'notional' && each.majority !== null && holds(fitCount(figure, each.majority)),
  )
  if (!one || one.majority === null) return null
  const fit = fitCount(figure, one.majority)
  const working = `${figures(one.majority)}, estimated on the ${one.seat.slice(-4)} boundaries`
  return {
    subject: contestName(register, one),
    printed: figure.value,
    verdict: checked({ figure, fit, actual: one.majority, working, citations: [cite(one)] }),
    at: number,
    rule: rule.id,
  }
}

/** First minus second, in votes (rule 8); null where the register has no votes for the contest. */
export function majorityVerdict(register: Register, election: Election, figure: Figure): Verdict | null {
  const [first, second] = ranked(register.candidaciesIn(election.id))
  const actual = majorityOf(register.candidaciesIn(election.id))
  if (!first || !second || actual === null)
    return unknown('the register holds no votes for this contest', { citations: [cite(election)] })
  const fit = fitCount(figure, actual)
  if (!holds(fit) && !isComplete(register, election)) return bySource(register, election, figure)
  const notional = notionalAfter(register, election)
  const caveats = [
    notional?.majority != null
      ? `${figures(notional.majority)} on the notional ${notional.seat.slice(-4)} boundaries`
      : null,
  ]
  const slips = holds(fit)
    ? []
    : [
        ...likelySlips(register, election, figure.value, actual),
        elsewhereThatNight(register, election, figure.value),
      ]
  return checked({
    figure,
    fit,
    actual,
    working: `${figures(first.votes)} − ${figures(second.votes)} = ${figures(actual)}`,
    citations: [cite(election)],
    caveats: [...caveats, ...slips],
  })
}

/** Where the candidates' votes do not add up, only the majority the source prints can bear a figure out. */
function bySource(register: Register, election: Election, figure: Figure): Verdict | null {
  if (election.majority === null) return null
  const fit = fitCount(figure, election.majority)
  if (!holds(fit)) return null
  const working = `${figures(election.majority)}, as the official result gives it`
  const caveats = [`the votes the register holds for ${contestName(register, election)} do not add up`]
  return checked({ figure, fit, actual: election.majority, working, citations: [cite(election)], caveats })
}
