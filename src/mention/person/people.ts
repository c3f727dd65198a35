/** All people an article names, each with one identity throughout. @module */
import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { PersonMention, SeatMention } from '../mention.ts'
import type { FoundName } from './find.ts'
import { Identities } from './identities.ts'
import type { NameTable } from './name-table.ts'
import type { NamedPerson } from './pronoun.ts'
import { type Identity, identityOf, withoutIntroduction } from './resolve.ts'

/**
 * The people named in each sentence, in order of place. Full names are settled first, over the whole article,
 * because a headline, a caption or a cut-off beginning may use the surname before the name. A surname alone that the
 * article introduces nobody by means somebody known only where the article speaks of politics (`isPolitical`).
 */
export function peopleOf(
  found: readonly (readonly FoundName[])[],
  seats: readonly (readonly SeatMention[])[],
  names: NameTable,
  register: Register,
  asOf: IsoDate | null,
  isPolitical: () => boolean,
): readonly (readonly NamedPerson[])[] {
  const beside = contextBySurname(found, seats)
  const identities = new Identities()
  const everywhere = lazily(() => new Set(seats.flat().flatMap(seatsMeant)))
  /** Namesakes whom nothing near tells apart: the one of them who sat for a seat named elsewhere. */
  const settled = (name: FoundName, identity: Identity): Identity =>
    identity.resolution.state === 'ambiguous'
      ? identityOf(name, register, { asOf, seats: everywhere() })
      : identity
  const full = found.map((list, sentence) =>
    list.length === 0
      ? NONE
      : list.map((name) => {
          if (name.form !== 'full') return null
          const context = { asOf, seats: beside.get(name.family) ?? NO_SEATS }
          const identity = identities.same(name) ?? settled(name, identityOf(name, register, context))
          identities.add(identity, sentence, true)
          return identity
        }),
  )
  /** Surnames nobody answers to, so that each is looked up once. */
  const nobody = new Set<string>()
  const places = lazily(() => placesOf(found))
  const short = (name: FoundName, sentence: number): Identity | null => {
    const introduced = identities.introduced(name, sentence)
    if (introduced || name.ordinary) return introduced
    const key = `${name.form}|${name.gender}|${name.family}`
    if (nobody.has(key)) return null
    const { acting, behind, ranked } = places()
    // "Hamish Baker lost. Mr Baker": he is that one, whom the register has not.
    const isStranger =
      ranked.has(name.family) ||
      ((name.form === 'titled' || name.place === 'behind') && behind.has(name.family)) ||
      !isPolitical()
    const identity =
      (isStranger ? null : withoutIntroduction(name, names, register, asOf, acting.has(name.family))) ??
      strangersName(name, register, asOf)
    if (!identity) nobody.add(key)
    return identity
  }
  return found.map((list, sentence) => {
    if (list.length === 0) return NONE
    const people: NamedPerson[] = []
    for (const [index, name] of list.entries()) {
      const whole = full[sentence]?.[index]
      const identity = whole ?? short(name, sentence)
      if (!identity) continue
      if (!whole) identities.add(identity, sentence, false)
      people.push({ identity, mention: mention(name, identity) })
    }
    return people
  })
}

/** "Mr Jovan Bloggs": a whole name of nobody the register or the article knows. */
function strangersName(name: FoundName, register: Register, asOf: IsoDate | null): Identity | null {
  if (name.form !== 'titled' || !name.name.includes(' ')) return null
  return identityOf(name, register, { asOf, seats: NO_SEATS })
}

interface Places {
  /** Surnames that act by themselves and are part of no longer name: whoever they are is known to readers. */
  readonly acting: ReadonlySet<string>
  /** Surnames behind a given name that no register has. */
  readonly behind: ReadonlySet<string>
  /** Surnames behind a rank no member is called by. */
  readonly ranked: ReadonlySet<string>
}

function placesOf(found: readonly (readonly FoundName[])[]): Places {
  const acting = new Set<string>()
  const within = new Set<string>()
  const behind = new Set<string>()
  const ranked = new Set<string>()
  for (const list of found) {
    for (const { family, place } of list) {
      if (place === 'subject') acting.add(family)
      else if (place === 'behind') behind.add(family)
      else if (place === 'ranked') ranked.add(family)
      if (place === 'behind' || place === 'within') within.add(family)
    }
  }
  for (const family of within) acting.delete(family)
  return { acting, behind, ranked }
}

const NONE: readonly never[] = []

const NO_SEATS: ReadonlySet<SeatId> = new Set()

/** Seats named in any sentence that bears the family name: "the Bolton MP" may stand a sentence after the name. */
function contextBySurname(
  found: readonly (readonly FoundName[])[],
  seats: readonly (readonly SeatMention[])[],
): Map<string, Set<SeatId>> {
  const beside = new Map<string, Set<SeatId>>()
  found.forEach((list, sentence) => {
    const near = seats[sentence] ?? []
    if (near.length === 0) return
    for (const name of list) {
      const set = beside.get(name.family) ?? new Set()
      for (const seat of near) for (const id of seatsMeant(seat)) set.add(id)
      beside.set(name.family, set)
    }
  })
  return beside
}

function seatsMeant({ resolution }: SeatMention): readonly SeatId[] {
  if (resolution.state === 'resolved') return [resolution.id]
  return resolution.state === 'ambiguous' ? resolution.candidates : NONE
}

function mention(name: FoundName, identity: Identity): PersonMention {
  return {
    kind: 'person',
    form:
      name.form === 'full' || (name.name.includes(' ') && identity.resolution.state === 'unresolved')
        ? 'full'
        : 'surname',
    start: name.start,
    end: name.end,
    name: identity.name,
    resolution: identity.resolution,
    possessive: name.possessive,
    former: name.former,
  }
}
