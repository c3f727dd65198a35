/** The word that hangs a clause on another deed: "after Ann Lee left", "two days before she went". @module */
import type { DateMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'
import { subjectSide } from './auxiliary.ts'

/** Words that hang one clause on another. */
export const SUBORDINATORS = wordSet(
  'after since before following when until because despite having while as once',
)

/** "Ten days after leaving": the date takes the word that hangs the deed on another. */
export function hangerIn({ relative }: DateMention): string | null {
  if (relative?.kind !== 'offset' || relative.from !== 'event') return null
  return relative.amount < 0 ? 'before' : 'after'
}

/** Days between two deeds that are told as one story. */
const DAYS_OF_NEWS = 3

function isOfTheDay({ relative }: DateMention): boolean {
  return relative?.kind === 'offset' && relative.unit === 'day' && Math.abs(relative.amount) <= DAYS_OF_NEWS
}

/** "Hours later", "an hour later": no day lies between. */
function isOfTheHour({ relative }: DateMention): boolean {
  return relative?.kind === 'offset' && relative.unit === 'day' && relative.amount === 0
}

/** The subordinator before a subject and what describes it; "as", "while" and "because" tell of the same day. */
export function hungOn(units: readonly Unit[], from: number): string | null {
  let here = from - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  if (here < 0) return null
  const { lower, mention } = units[here] as Unit
  // "Two months after she left"; "hours after" is of the same news.
  if (mention)
    return mention.kind === 'date' && (!isOfTheDay(mention) || comes(units, here)) ? hangerIn(mention) : null
  if (EARLIER.has(lower)) return lower
  // "Since Ann Lee said she would leave": what is said hangs with the saying.
  const saying = lower === 'that' ? here - 1 : here
  return saying >= 0 && SAYING.has(units[saying]) ? hangingOn(units, saying) : null
}

/** "It comes just two days after she left": so what is known is put beside the news. */
function comes(units: readonly Unit[], date: number): boolean {
  return COMES.has(units[ONLY.has(units[date - 1]) ? date - 2 : date - 1])
}

const COMES = wordSet('comes came come coming follows')
const ONLY = wordSet('just only barely less')

/** The word right before the subject of a verb of saying, where it hangs the saying on another deed. */
function hangingOn(units: readonly Unit[], verb: number): string | null {
  const next = subjectSide(units, verb)
  // "After another rebel, Ann Lee, disclosed".
  const apposed = units[next]?.lower === ',' && units[next - 2]?.lower === ','
  const subject = apposed ? next - 1 : next
  if (units[subject]?.mention?.kind !== 'person') return null
  let here = subject - 1
  if (apposed) for (here--; here > 0 && subject - here < MOST_APPOSED && isPlain(units[here]); here--);
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  const lower = units[here]?.lower ?? ''
  const mention = units[here]?.mention
  if (mention) return mention.kind === 'date' && !isOfTheHour(mention) ? hangerIn(mention) : null
  return EARLIER.has(lower) ? lower : null
}

/** A word that only says who somebody is. */
function isPlain(unit: Unit | undefined): boolean {
  return unit !== undefined && !unit.mention && unit.token.kind === 'word' && !EARLIER.has(unit.lower)
}

/** In units. */
const MOST_APPOSED = 7
const SAYING = wordSet('said announced confirmed declared revealed disclosed admitted told')

const EARLIER = new Set(['after', 'since', 'before', 'when', 'until', 'once'])
