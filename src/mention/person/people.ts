/** All people an article names, each with one identity throughout. @module */
import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { lazily } from '../../register/lookup.ts'
import type { PersonMention, SeatMention } from '../mention.ts'
import type { FoundName } from './find.ts'
import { Identities } from './identities.ts'
import { isLetterOut } from './misspelt.ts'
import type { NameTable } from './name-table.ts'
import { type Identity, identityOf, type NamedPerson, NO_SEATS, withoutIntroduction } from './resolve.ts'
import { isSameGiven } from './short-names.ts'

/** What is found in a sentence before anybody knows whom its names mean. */
export interface NamingSentence {
  readonly names: readonly FoundName[]
}

/**
 * The people named in each sentence, in order of place. Full names are settled first, over the whole article,
 * because a headline, a caption or a cut-off beginning may use the surname before the name. A surname alone that the
 * article introduces nobody by means somebody known only where the article speaks of politics (`isPolitical`).
 */
export function peopleOf(
  sentences: readonly NamingSentence[],
  seats: readonly (readonly SeatMention[])[],
  names: NameTable,
  asOf: IsoDate | null,
  isPolitical: () => boolean,
): readonly (readonly NamedPerson[])[] {
  const naming = new Naming(sentences, seats, names, asOf, isPolitical)
  const people: (readonly NamedPerson[])[] = []
  for (let at = 0; at < sentences.length; at++) {
    const { names } = sentences[at] as NamingSentence
    people.push(names.length === 0 ? NONE : naming.all(names, at))
  }
  return people
}

/** Settles the names of one article. */
class Naming {
  readonly #sentences: readonly NamingSentence[]
  readonly #seats: readonly (readonly SeatMention[])[]
  readonly #names: NameTable
  readonly #asOf: IsoDate | null
  readonly #isPolitical: () => boolean
  readonly #identities: Identities
  readonly #beside: ReadonlyMap<string, ReadonlySet<SeatId>> | null
  readonly #everywhere = lazily(() => new Set(this.#seats.flat().flatMap(seatsMeant)))
  readonly #places = lazily(() => placesOf(this.#sentences))
  /** Of every name of the article in turn who is meant by it, where it is a full one; how many of them are passed. */
  readonly #whole: (Identity | null)[] = []
  #passed = 0
  /** Surnames nobody answers to, so that each is looked up once. */
  #nobody: Set<string> | null = null

  constructor(
    sentences: readonly NamingSentence[],
    seats: readonly (readonly SeatMention[])[],
    names: NameTable,
    asOf: IsoDate | null,
    isPolitical: () => boolean,
  ) {
    this.#sentences = sentences
    this.#seats = seats
    this.#names = names
    this.#asOf = asOf
    this.#isPolitical = isPolitical
    this.#identities = new Identities()
    this.#beside = seatsBesideSurnames(sentences, seats)
    for (let at = 0; at < sentences.length; at++) {
      const { names } = sentences[at] as NamingSentence
      for (let next = 0; next < names.length; next++) this.#identities.expect(names[next] as FoundName)
    }
    for (let at = 0; at < sentences.length; at++) {
      const { names } = sentences[at] as NamingSentence
      for (let next = 0; next < names.length; next++)
        this.#whole.push(this.#wholeName(names[next] as FoundName, at))
    }
  }

  #wholeName(name: FoundName, sentence: number): Identity | null {
    if (name.form !== 'full') return null
    const identity = this.#identities.same(name) ?? this.#identityOf(name)
    this.#identities.add(identity, sentence, true)
    return identity
  }

  #identityOf(name: FoundName): Identity {
    const seats = this.#beside?.get(name.family) ?? NO_SEATS
    const identity = identityOf(name, name.candidates, { asOf: this.#asOf, seats })
    if (identity.resolution.state === 'unresolved') return this.#byGivenLike(name, seats) ?? identity
    // Namesakes whom nothing near tells apart: the one of them who sat for a seat named elsewhere.
    return identity.resolution.state === 'ambiguous'
      ? identityOf(name, name.candidates, { asOf: this.#asOf, seats: this.#everywhere() })
      : identity
  }

  /** The one member whose given name it has shortened; beside their seat, but for a letter too. */
  #byGivenLike(name: FoundName, seats: ReadonlySet<SeatId>): Identity | null {
    const bearers = this.#names.byFamily.get(name.family) ?? NONE
    if (bearers.length === 0) return null
    const asOf = this.#asOf
    const given = name.name.slice(0, name.name.indexOf(' ')).toLowerCase()
    const alike = bearers.filter((each) =>
      seats.size > 0
        ? each.hasSatFor(seats) && (isSameGiven(given, each.given) || isLetterOut(given, each.given))
        : isSameGiven(given, each.given) && (asOf ? each.sits(asOf) : bearers.length === 1),
    )
    return alike.length === 1 ? identityOf(name, alike, { asOf, seats }) : null
  }

  /** Everybody a sentence names, in order of place. Asked for sentence by sentence. */
  all(names: readonly FoundName[], sentence: number): readonly NamedPerson[] {
    let people: NamedPerson[] | null = null
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as FoundName
      let identity = this.#whole[this.#passed++] ?? null
      if (!identity) {
        identity = this.#short(name, sentence)
        if (!identity) continue
        this.#identities.add(identity, sentence, false)
      }
      const named = { identity, mention: mention(name, identity) }
      if (people) people.push(named)
      else people = [named]
    }
    return people ?? NONE
  }

  #short(name: FoundName, sentence: number): Identity | null {
    const introduced = this.#identities.introduced(name, sentence)
    if (introduced || name.ordinary) return introduced
    const key = `${name.form}|${name.gender}|${name.family}`
    if (this.#nobody?.has(key)) return null
    const { acting, behind, ranked } = this.#places()
    // "Hamish Baker lost. Mr Baker": he is that one, whom the register has not.
    const isStranger =
      ranked.has(name.family) ||
      ((name.form === 'titled' || name.place === 'behind') && behind.has(name.family)) ||
      !this.#isPolitical()
    const known = isStranger
      ? null
      : withoutIntroduction(name, this.#names, this.#asOf, acting.has(name.family))
    const identity = known ?? strangersName(name, this.#asOf)
    if (identity) return identity
    this.#nobody ??= new Set()
    this.#nobody.add(key)
    return null
  }
}

/** "Mr Jovan Bloggs": a whole name of nobody the register or the article knows. */
function strangersName(name: FoundName, asOf: IsoDate | null): Identity | null {
  if (name.form !== 'titled' || !name.name.includes(' ')) return null
  return identityOf(name, name.candidates, { asOf, seats: NO_SEATS })
}

interface Places {
  /** Surnames that act by themselves and are part of no longer name: whoever they are is known to readers. */
  readonly acting: ReadonlySet<string>
  /** Surnames behind a given name that no register has. */
  readonly behind: ReadonlySet<string>
  /** Surnames behind a rank no member is called by. */
  readonly ranked: ReadonlySet<string>
}

function placesOf(sentences: readonly NamingSentence[]): Places {
  const acting = new Set<string>()
  const within = new Set<string>()
  const behind = new Set<string>()
  const ranked = new Set<string>()
  for (const { names } of sentences) {
    for (const { family, place } of names) {
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

/** Seats named in any sentence that bears the family name: "the Bolton MP" may stand a sentence after the name. */
function seatsBesideSurnames(
  sentences: readonly NamingSentence[],
  seats: readonly (readonly SeatMention[])[],
): ReadonlyMap<string, ReadonlySet<SeatId>> | null {
  let beside: Map<string, Set<SeatId>> | null = null
  for (let at = 0; at < sentences.length; at++) {
    const near = seats[at] ?? NONE
    if (near.length === 0) continue
    for (const { family } of (sentences[at] as NamingSentence).names) {
      beside ??= new Map()
      const set = beside.get(family) ?? new Set()
      for (const seat of near) for (const id of seatsMeant(seat)) set.add(id)
      beside.set(family, set)
    }
  }
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
      name.form === 'full' || (identity.resolution.state === 'unresolved' && name.name.includes(' '))
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
