/** Words behind a party that show it was not left or joined: "left Labour with a majority of", "joined Labour colleagues". @module */
import { wordSet } from '../../mention/word.ts'
import type { Match } from '../pattern/match.ts'
import type { Unit } from '../pattern/unit.ts'

/** How a party is left by an event: these stand where a leaving has a date, a place or a reason. */
const STATES = wordSet(
  'with without facing ahead behind reeling needing trailing struggling vulnerable exposed badly short divided looking clinging scrambling fighting wondering only just',
)
const PLACES = wordSet(
  'third second fourth first last disarray trouble crisis power office government turmoil chaos tatters limbo opposition charge control',
)
/** What the party's name merely qualifies. */
const QUALIFIED = wordSet(
  'conference headquarters hq leadership office offices campaign campaigners colleagues fringe rally meeting event dinner party-goers mps members supporters activists councillors voters rebels whips leader leaders peers ministers group chat frontbench backbenchers candidate candidates',
)

const OTHERS = new Set(
  'house commons parliament chamber lords duty duties work job post role frontbench council cabinet'.split(
    ' ',
  ),
)

/** "Suspended from the Commons for ten days": from the House, not by the party. */
export function isOfAnother(units: readonly Unit[], { to }: Match): boolean {
  if (units[to]?.lower !== 'from') return false
  return units.slice(to + 1, to + 3).some(({ lower, mention }) => !mention && OTHERS.has(lower))
}

/** "Had his membership reinstated", "readmitted as a member": the party's, which is not its whip (rule 5). */
export function isOfMembership(units: readonly Unit[], { from, to }: Match): boolean {
  const about = [...units.slice(Math.max(0, from - MOST_OF_MEMBERSHIP), from), ...units.slice(to, to + 3)]
  return about.some(({ lower }) => lower === 'membership')
}

/** In units. */
const MOST_OF_MEMBERSHIP = 4

export function isAftermath(units: readonly Unit[], { from, to }: Match): boolean {
  const verb = units[from]?.lower ?? ''
  const next = units[to]
  const second = units[to + 1]
  if (!next) return false
  // "Becomes the third Labour MP to quit": that she is one is nothing new.
  if (verb.startsWith('becom') || verb === 'became')
    return next.lower === 'to' && !next.mention && units[to + 1]?.mention === null && second?.lower !== 'the'
  if (units[to - 1]?.mention?.kind !== 'party') return false
  if (!next.mention && QUALIFIED.has(next)) return true
  if (!/^(?:leav|left|join|quit)/.test(verb)) return false
  if (next.mention) return next.mention.kind === 'number' || next.mention.kind === 'office'
  if (verb.startsWith('join')) return next.lower === 'in' && (second?.lower.endsWith('ing') ?? false)
  // "Quit Labour with an attack on".
  if (verb.startsWith('quit') && next.lower === 'with') return second?.mention?.kind === 'number'
  if (STATES.has(next)) return second?.mention?.kind !== 'person' && second?.mention?.kind !== 'date'
  return next.lower === 'in' && !second?.mention && PLACES.has(second)
}
