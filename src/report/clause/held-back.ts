/** Words between somebody and a deed that keep it from having been done: "came close to", "has yet to", "could be the ninth to". @module */
import { wordSet } from '../../mention/word.ts'
import type { Unit } from '../pattern/unit.ts'

/** "Came close to leaving", "has yet to resign", "narrowly escaped being sacked": right before the deed, that it was not done. */
export function isHeldBack(chain: readonly string[]): boolean {
  const nearest = chain.at(-1)
  const end = nearest === 'being' || nearest === 'be' ? chain.length - 1 : chain.length
  if (end === 0) return false
  const last = chain[end - 1] ?? ''
  if (ESCAPES.has(last)) return true
  if (HELD_BACK.get(last)?.has(chain[end - 2] ?? '')) return true
  return last === 'to' && chain[end - 2] === 'had' && ESCAPES.has(chain[end - 3] ?? '')
}

const ESCAPES = new Set(
  'avoid avoided avoids avoiding escape escaped escapes escaping resisted averted nearly almost'.split(' '),
)
/** By the last word those that may stand before it. */
const HELD_BACK: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'to yet still close near',
    'of short out',
    'against decided decides deciding decision chose',
    'from back away dissuaded deterred prevented stopped saved spared refrained refrain refrains barred far',
  ].map((list) => {
    const [last, ...before] = list.split(' ')
    return [last as string, new Set(before)]
  }),
)

/** "Has, it is claimed, resigned". */
export function isHearsay(wide: readonly string[]): boolean {
  const at = wide.indexOf('it')
  return at >= 0 && /^(?:is|was)$/.test(wide[at + 1] ?? '') && CLAIMED.has(wide[at + 2] ?? '')
}

const CLAIMED = new Set(
  'claimed said reported believed thought understood alleged rumoured suggested'.split(' '),
)

/** ", sources say,": whose word it is makes it no more than talk. */
export function isOfSources(units: readonly Unit[]): boolean {
  return units.some((unit, at) => SOURCES.has(unit) && !unit.mention && CLAIMING.has(units[at + 1]))
}

const SOURCES = wordSet('sources insiders friends allies')
const CLAIMING = wordSet('say claim suggest hint believe')

/** "Could", of "could be the ninth member to leave": what is said of being one of those who do it is said of the deed. */
export function beforeBeing(wide: readonly string[]): readonly string[] {
  const be = wide.at(-1) === 'to' ? wide.findIndex((word) => word === 'be' || word === 'become') : -1
  return be < 0 ? NONE : wide.slice(0, be)
}

const NONE: readonly string[] = []
