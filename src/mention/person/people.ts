/** All people an article names, each with one identity throughout. @module */
import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { PersonMention, SeatMention } from '../mention.ts'
import type { Token } from '../token.ts'
import { type FoundName, findNames } from './find.ts'
import type { NameTable } from './name-table.ts'
import type { NamedPerson } from './pronoun.ts'
import { answersTo, type Identity, identityOf, withoutIntroduction } from './resolve.ts'

/**
 * The people named in each sentence, in order of place. Full names are settled first, over the whole article,
 * because a headline, a caption or a cut-off beginning may use the surname before the name.
 */
export function peopleOf(
  sentences: readonly (readonly Token[])[],
  seats: readonly (readonly SeatMention[])[],
  names: NameTable,
  register: Register,
  asOf: IsoDate | null,
): NamedPerson[][] {
  const found = sentences.map((tokens) => findNames(tokens, names))
  const beside = contextBySurname(found, seats)
  const identities: { identity: Identity; sentence: number }[] = []
  const full = found.map((list, sentence) =>
    list.map((name) => {
      if (name.form !== 'full') return null
      const context = { asOf, seats: beside.get(name.family) ?? new Set<SeatId>() }
      const identity = same(identities, name) ?? identityOf(name, register, context)
      identities.push({ identity, sentence })
      return identity
    }),
  )
  return found.map((list, sentence) =>
    list.flatMap((name, index) => {
      const identity =
        full[sentence]?.[index] ??
        introduced(identities, name, sentence) ??
        withoutIntroduction(name, names, register, asOf)
      if (!identity) return []
      if (name.form !== 'full') identities.push({ identity, sentence })
      return [{ identity, mention: mention(name, identity) }]
    }),
  )
}

/** Seats named in any sentence that bears the family name: "the Bolton MP" may stand a sentence after the name. */
function contextBySurname(
  found: readonly (readonly FoundName[])[],
  seats: readonly (readonly SeatMention[])[],
): Map<string, Set<SeatId>> {
  const beside = new Map<string, Set<SeatId>>()
  found.forEach((list, sentence) => {
    for (const name of list) {
      const set = beside.get(name.family) ?? new Set()
      for (const seat of seats[sentence] ?? []) {
        const ids =
          seat.resolution.state === 'resolved'
            ? [seat.resolution.id]
            : seat.resolution.state === 'ambiguous'
              ? seat.resolution.candidates
              : []
        for (const id of ids) set.add(id)
      }
      beside.set(name.family, set)
    }
  })
  return beside
}

/** The same full name again is the same person. */
function same(identities: readonly { identity: Identity }[], name: FoundName): Identity | null {
  const words = ` ${name.name.toLowerCase()}`
  return identities.find(({ identity }) => identity.printed.includes(words))?.identity ?? null
}

/** The last person before the surname, else the first one after it, who answers to it. */
function introduced(
  identities: readonly { identity: Identity; sentence: number }[],
  name: FoundName,
  sentence: number,
): Identity | null {
  const fitting = identities.filter(({ identity }) => answersTo(identity, name))
  const before = fitting.filter((each) => each.sentence <= sentence)
  return (
    (
      before.reduce<(typeof fitting)[number] | null>(
        (best, each) => (!best || each.sentence >= best.sentence ? each : best),
        null,
      ) ?? fitting[0]
    )?.identity ?? null
  )
}

function mention(name: FoundName, identity: Identity): PersonMention {
  return {
    kind: 'person',
    form: name.form === 'full' ? 'full' : 'surname',
    start: name.start,
    end: name.end,
    name: identity.name,
    resolution: identity.resolution,
    possessive: name.possessive,
    former: name.former,
  }
}
