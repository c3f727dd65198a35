/** The most of a kind: "the smallest majority at the 2017 election", "Britain's most marginal seat". @module */
import { type IsoDate, yearOf } from '../../base/date.ts'
import type { DateMention } from '../../mention/mention.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { generalIn, lastGeneral } from './contest.ts'
import { textOf, type View } from './context.ts'
import { placeOf } from './place.ts'
import { ordinal } from './position.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { verdict } from './verdict.ts'
import { cite, figures } from './wording.ts'

const SMALLEST =
  /\b(?:smallest|slimmest|narrowest|tightest|thinnest) (?:\w+ )?(?:majority|margin)\b|\bmost marginal (?:seat|constituency)\b/i
const LARGEST = /\b(?:largest|biggest|highest) (?:\w+ )?majority\b|\bsafest (?:seat|constituency)\b/i
const WHOLE =
  /\b(?:in the (?:country|uk|united kingdom|house|commons)|in britain|britain['’]s|the country['’]s|the uk['’]s|nationally|of any (?:seat|mp|constituency))\b/i
const LIMITED =
  /\b(?:one of|among|since|ever|in (?:scotland|wales|england|london|the (?:north|south|east|west|region))|tory|labour|conservative|lib dem|his|her|their|its|third|second|government|post-war|of the \w+ century)\b/i

export const superlative: PredicateReader = {
  predicate: 'superlative',
  needs: [],
  read(view) {
    const sentence = textOf(view, view.sentence.start, view.sentence.end)
    const small = SMALLEST.exec(sentence)
    const said = small ?? LARGEST.exec(sentence)
    if (!said) return []
    const at = {
      start: view.sentence.start + said.index,
      end: view.sentence.start + said.index + said[0].length,
    }
    const around = textOf(
      view,
      Math.max(view.sentence.start, at.start - 24),
      Math.min(at.end + 60, view.sentence.end),
    )
    if (LIMITED.test(around) || isOtherBody(view, at) || isSupposed(view, at)) return []
    const poll = pollOf(view)
    if (!poll || !(WHOLE.test(around) || /\b(?:election|in \d{4})\b/i.test(around))) return []
    const place = placeOf(view, at, null)
    if (!place?.certain) return []
    const contest = view.register
      .line(place.seat)
      .flatMap((seat) => view.register.electionsIn(seat))
      .find((one) => one.kind === 'general' && one.date === poll)
    const found = contest && superlativeVerdict(view.register, contest, small !== null)
    if (!contest || !found) return []
    const draft: Draft = {
      subject: `majority in ${view.register.seats.get(contest.seat)?.name ?? contest.seat}, general election of ${poll}`,
      printed: said[0].toLowerCase(),
      verdict: found,
      at,
      rule: 'superlative.majority',
    }
    return [draft]
  },
}

function pollOf(view: View): IsoDate | null {
  const dates = view.sentence.mentions.filter(
    (one): one is DateMention => one.kind === 'date' && one.date !== null,
  )
  for (const date of dates) {
    const [poll] = generalIn(view.register, yearOf(date.date as IsoDate))
    if (poll && date.precision !== 'day') return poll
  }
  return view.asOf && lastGeneral(view.register, view.asOf)
}

/** By votes, over every seat of that general election. */
export function superlativeVerdict(register: Register, contest: Election, small: boolean): Verdict | null {
  const own = contest.majority
  if (own === null) return null
  let before = 0
  let best: Election = contest
  for (const other of register.elections.values()) {
    if (other.kind !== 'general' || other.date !== contest.date || other.majority === null) continue
    const ahead = small ? other.majority < own : other.majority > own
    if (ahead) before++
    if (small ? other.majority < (best.majority ?? 0) : other.majority > (best.majority ?? 0)) best = other
  }
  const name = register.seats.get(best.seat)?.name ?? best.seat
  const computed = `${name}: ${figures(best.majority ?? 0)}`
  return verdict(before === 0 ? 'supported' : 'refuted', computed, {
    working: `${figures(own)} votes, the ${ordinal(before + 1)} ${small ? 'smallest' : 'largest'}`,
    citations: [cite(contest), cite(best)],
  })
}
