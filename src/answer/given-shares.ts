/** The shares a caller gives: `Con=24,Lab=34`, or a table of party and share. @module */
import { CallerError } from '../base/error.ts'
import { columnOfParty, GROUPS, type Group } from '../elections/projection/group.ts'
import { NATIONS } from '../elections/projection/seat-table.ts'
import type { GivenShare } from '../elections/projection/targets.ts'
import type { Register } from '../register/register.ts'
import { resolveParty } from './resolve/party.ts'

const EXPECTED =
  'Expected shares in percent, as Con=24,Lab=34,LD=12, or lines of party,share or nation,party,share'

/**
 * Reads shares in percent. A line of three cells begins with a nation or `GB`; other lines are of Great Britain.
 * A first line that has no number is a heading. Names of parties are forgiving; `Others` is everyone not named.
 * @throws {CallerError} `badInput` saying which part was not understood.
 */
export function readShares(register: Register, text: string): readonly GivenShare[] {
  const rows = /[\n;]/.test(text.trim()) || !text.includes('=') ? lines(text) : pairs(text)
  if (rows.length === 0)
    throw new CallerError('badInput', `There is no share in "${text.trim()}". ${EXPECTED}.`)
  const seen = new Set<string>()
  return rows.map(({ area, party, share, from }) => {
    const value = /^\d{1,3}(?:\.\d+)?%?$/.test(share) ? Number(share.replace('%', '')) : Number.NaN
    if (!(value >= 0 && value <= 100))
      throw new CallerError('badInput', `"${from}" has the share "${share}". Expected percent from 0 to 100.`)
    const given = { area: areaOf(area, from), group: groupOf(register, party), share: value / 100 }
    const key = `${given.area}|${given.group}`
    if (seen.has(key)) throw new CallerError('badInput', `"${from}" gives a share a second time.`)
    seen.add(key)
    return given
  })
}

interface Row {
  readonly area: string
  readonly party: string
  readonly share: string
  /** As the caller wrote it. */
  readonly from: string
}

function pairs(text: string): readonly Row[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [party, share, ...more] = part.split('=').map((word) => word.trim())
      if (!party || !share || more.length > 0)
        throw new CallerError('badInput', `"${part.trim()}" is not understood. ${EXPECTED}.`)
      return { area: 'GB', party, share, from: part.trim() }
    })
}

function lines(text: string): readonly Row[] {
  const found = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n;]+/)
    .filter((line) => line.trim() !== '')
  const [first] = found
  return (first !== undefined && !/\d/.test(first) ? found.slice(1) : found).map((line) => {
    const cells = line.split(/[,\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    if (cells.length < 2 || cells.length > 3)
      throw new CallerError('badInput', `"${line}" has ${cells.length} cells. ${EXPECTED}.`)
    const [area, party, share] = cells.length === 3 ? cells : ['GB', ...cells]
    return { area: area as string, party: party as string, share: share as string, from: line }
  })
}

const AREAS: ReadonlyMap<string, GivenShare['area']> = new Map([
  ...['gb', 'great britain', 'britain', ''].map((name) => [name, 'Great Britain'] as const),
  ...NATIONS.map((name) => [name.toLowerCase(), name] as const),
  ['ni', 'Northern Ireland'],
])

function areaOf(name: string, from: string): GivenShare['area'] {
  const area = AREAS.get(name.toLowerCase())
  if (area) return area
  throw new CallerError('badInput', `"${from}" names the area "${name}". Expected GB, ${NATIONS.join(', ')}.`)
}

function groupOf(register: Register, name: string): Group {
  if (/^others?$/i.test(name)) return 'others'
  const group = GROUPS[columnOfParty(register, resolveParty(register, name))] as Group
  if (group !== 'others') return group
  throw new CallerError('badInput', `${name} is among the others of a projection. Give Others one share.`)
}
