/** Subjects that are nobody of the House: "voters have", "the row left", "nearly £2 billion had gone". @module */
import { wordSet } from '../../mention/word.ts'
import type { Unit } from '../pattern/unit.ts'

/** People who are no members of the House and take a verb from whoever is named further left. */
const STRANGERS = wordSet(
  `councillor councillors voter voters activist activists supporter supporters peer peers msp msps mep meps donor donors
  people others some many few those anyone everyone nobody none someone aide aides adviser advisers union unions staff
  candidate candidates husband wife father mother son daughter brother sister grandfather grandmother
  grandson granddaughter uncle aunt cousin nephew niece parents ancestor ancestors girlfriend boyfriend fiancée friend friends ally allies predecessor
  successor boss bosses loyalist loyalists backer backers critic critics sidekick protege rival rivals organiser organisers staffer staffers senator senators ams ms grandees grandee mayor mayors he-or-she`,
)
/** What happens, and leaves or joins nothing itself: "the resignation left the party divided". */
const HAPPENINGS = wordSet(
  'resignation departure defection suspension expulsion sacking walkout row scandal affair controversy result defeat',
)
/** Whether the unit right before a verb's own words is one. */
export function isStrange(units: readonly Unit[], at: number): boolean {
  if (at < 0) return false
  const unit = units[at]
  if (unit && !unit.mention && (STRANGERS.has(unit) || isAged(unit))) return true
  return isDoneByThing(units, at) || isAmount(units, at)
}

/** "When the 34-year-old took over": nobody whom the sentence names before. */
function isAged({ lower }: Unit): boolean {
  return lower.endsWith('year-old')
}

/** "The resignation left": with its article, and no preposition that hangs it on somebody ("after the row left"). */
function isDoneByThing(units: readonly Unit[], next: number): boolean {
  if (next < 1) return false
  const before = next > 1 ? units[next - 2] : undefined
  const [article, thing] = [units[next - 1], units[next]]
  if (!thing || thing.mention || !HAPPENINGS.has(thing)) return false
  if (!/^(?:the|this|that)$/.test(article?.lower ?? '')) return false
  return !before || before.token.kind === 'mark' || /^(?:said|says|and|but|as|that|how)$/.test(before.lower)
}

/** "Nearly £2 billion had gone from the government": money does nothing that is told of people. */
function isAmount(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  return unit?.mention?.kind === 'number' && /^[£$€]/.test(unit.token.text)
}
