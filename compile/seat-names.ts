/** Further names a seat is printed under, made by rule from its name and the sources' other spellings. @module */
import type { SeatId } from '../src/base/id.ts'
import type { Seat, SeatName } from '../src/register/seat.ts'
import { readHand } from './csv.ts'

const COMPASS: Readonly<Record<string, string>> = {
  North: 'N',
  South: 'S',
  East: 'E',
  West: 'W',
  'North East': 'NE',
  'North West': 'NW',
  'South East': 'SE',
  'South West': 'SW',
  Central: 'Central',
  Mid: 'Mid',
}
const POINT = '(?:North East|North West|South East|South West|North|South|East|West|Central|Mid)'
const LEADING = new RegExp(`^(${POINT}) (.+)$`)
const TRAILING = new RegExp(`^(.+?) (${POINT})$`)

/** What the press shortens the counties to. */
const COUNTIES: Readonly<Record<string, string>> = {
  Bedfordshire: 'Beds',
  Berkshire: 'Berks',
  Buckinghamshire: 'Bucks',
  Cambridgeshire: 'Cambs',
  Gloucestershire: 'Gloucs',
  Hampshire: 'Hants',
  Hertfordshire: 'Herts',
  Lancashire: 'Lancs',
  Leicestershire: 'Leics',
  Lincolnshire: 'Lincs',
  Northamptonshire: 'Northants',
  Nottinghamshire: 'Notts',
  Oxfordshire: 'Oxon',
  Staffordshire: 'Staffs',
  Wiltshire: 'Wilts',
  Worcestershire: 'Worcs',
}

/** All further names of all seats, in the order of their seats; a seat's own name is not among them. */
export function compileSeatNames(
  seats: readonly Seat[],
  spellings: ReadonlyMap<SeatId, ReadonlySet<string>>,
): SeatName[] {
  const hand = Map.groupBy(readHand('seat-names'), (row) => row.name!)
  return seats.flatMap((seat) => {
    const names = new Set<string>()
    const given = [
      seat.name,
      ...(spellings.get(seat.id) ?? []),
      ...(hand.get(seat.name) ?? []).map((row) => row.printed!),
    ]
    for (const name of given) {
      names.add(name)
      for (const variant of variantsOf(name)) names.add(variant)
    }
    names.delete(seat.name)
    return [...names].sort().map((name) => ({ seat: seat.id, name }))
  })
}

/** `Bolton North East` → `North East Bolton`, `Bolton NE`, `NE Bolton`, `Bolton North-East`, … */
export function variantsOf(name: string): string[] {
  const variants = new Set<string>([name])
  const each = (change: (variant: string) => readonly string[]) => {
    for (const variant of [...variants]) for (const made of change(variant)) variants.add(made)
  }
  each((variant) => {
    const comma = variant.split(', ')
    return comma.length === 2 && !variant.includes(' and ')
      ? [comma.join(' '), `${comma[1]} ${comma[0]}`, comma[1]!]
      : []
  })
  each((variant) =>
    variant.startsWith('City of ') ? [variant.slice(8), `${variant.slice(8)}, City of`] : [],
  )
  each((variant) => {
    const river =
      /^(Newcastle|Kingston|Stoke|Berwick|Stratford)[ -](?:upon|on)[ -](?:Tyne|Hull|Trent|Tweed|Avon)(.*)$/.exec(
        variant,
      )
    return river ? [(river[1] === 'Kingston' ? 'Hull' : river[1]!) + river[2]!] : []
  })
  each((variant) => (variant.includes(' and ') ? [variant.replaceAll(' and ', ' & ')] : []))
  each(compassForms)
  each((variant) => {
    const county = Object.keys(COUNTIES).find((full) => variant.includes(full))
    return county ? [variant.replace(county, COUNTIES[county]!)] : []
  })
  each((variant) => (/\bSt\. /.test(variant) ? [variant.replace(/\bSt\. /g, 'St ')] : []))
  variants.delete(name)
  return [...variants]
}

function compassForms(name: string): string[] {
  if (/ and | & |,/.test(name)) return []
  const leading = LEADING.exec(name)
  const trailing = leading ? null : TRAILING.exec(name)
  const match = leading ?? trailing
  if (!match) return []
  const point = leading ? match[1]! : match[2]!
  const place = leading ? match[2]! : match[1]!
  // `West Ham` and `South Shields` are towns: only what is left being more than a bare noun can be turned round.
  if (leading && BOUND.has(name.split(' ').slice(0, 2).join(' '))) return []
  const short = COMPASS[point]!
  const forms = [`${point} ${place}`, `${place} ${point}`, `${short} ${place}`, `${place} ${short}`]
  if (point.includes(' '))
    forms.push(`${point.replace(' ', '-')} ${place}`, `${place} ${point.replace(' ', '-')}`)
  return forms.filter((form) => form !== name && !/^[NSEW] /.test(form))
}

/** Places whose compass word is part of the town's own name. */
const BOUND = new Set([
  'West Ham',
  'East Ham',
  'South Shields',
  'West Bromwich',
  'East Kilbride',
  'South Holland',
  'North Down',
])
