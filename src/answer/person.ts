/** Everything the register holds of a person: names, seats, parties, offices, contests. @module */
import type { IsoDate } from '../base/date.ts'
import type { PersonId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import type { ElectionKind } from '../register/election.ts'
import type { AffiliationKind, FromReason, ToReason } from '../register/membership.ts'
import type { Person, PersonName } from '../register/person.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { completeFor } from './known-days.ts'
import { partyNames, personName, seatName } from './names.ts'
import { points } from './points.ts'
import type { Press, PrivateAsked } from './reported.ts'
import { type ReportRow, reportsOnPerson } from './reported-rows.ts'
import { resolvePerson } from './resolve/person.ts'
import { wordsOf } from './resolve/words.ts'

export interface PersonQuery extends KnownAsked {
  readonly name: string
  /** Chooses among namesakes: whoever sat on that day. */
  readonly on?: IsoDate | undefined
}

export interface PersonAnswer {
  readonly person: string
  readonly ids: { readonly id: PersonId } & Pick<Person, 'mnis' | 'twfy' | 'wikidata'>
  readonly names: readonly Pick<PersonName, 'name' | 'kind' | 'from' | 'to'>[]
  readonly spells: readonly {
    readonly constituency: string
    readonly constituencyId: string
    readonly from: IsoDate
    readonly to: IsoDate | null
    readonly fromReason: FromReason
    readonly toReason: ToReason | null
    readonly office?: string
  }[]
  readonly affiliations: readonly {
    readonly party: string
    readonly label?: string
    readonly from: IsoDate
    readonly to: IsoDate | null
    readonly kind: AffiliationKind
  }[]
  readonly offices: readonly {
    readonly office: string
    readonly organization: string | null
    readonly from: IsoDate
    readonly to: IsoDate | null
  }[]
  readonly candidacies: readonly {
    readonly election: string
    readonly kind: ElectionKind
    readonly constituency: string
    readonly date: IsoDate
    readonly party: string
    readonly label?: string
    readonly votes: number | null
    readonly share: number | null
    readonly position: number | null
  }[]
  /** What the press reports of them, latest published first. */
  readonly reports: readonly ReportRow[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['memberships', 'parties', 'ministers', 'results'] satisfies Topic[]

/** `personAnswer` with what the press reports; `press` is null where nothing was ever read. */
export async function personBesidePress(
  register: Register,
  query: PersonQuery & PrivateAsked,
  press: Press | null,
): Promise<PersonAnswer> {
  const answer = personAnswer(register, query)
  return press ? { ...answer, reports: await reportsOnPerson(press, answer.ids.id, query) } : answer
}

/** Throws `ambiguousName` or `unknownName`, as `resolvePerson` does. Every list is in order of date. */
export function personAnswer(current: Register, query: PersonQuery): PersonAnswer {
  const { register, notes } = asKnown(current, query)
  const { id, name, mnis, twfy, wikidata } = resolvePerson(register, query.name, query.on)
  return {
    person: name,
    ids: { id, mnis, twfy, wikidata },
    names: register.names
      .filter(({ person }) => person === id)
      .map(({ name: borne, kind, from, to }) => ({ name: borne, kind, from, to })),
    spells: register.membershipsOf(id).map(({ seat, from, to, fromReason, toReason, office }) => ({
      constituency: seatName(register, seat),
      constituencyId: seat,
      from,
      to,
      fromReason,
      toReason,
      ...(office ? { office } : {}),
    })),
    affiliations: register
      .affiliationsOf(id)
      .map(({ party, label, from, to, kind }) => ({ ...partyNames(register, party, label), from, to, kind })),
    offices: register.appointmentsOf(id).map(({ post, from, to }) => {
      const held = register.posts.get(post)
      return { office: held?.name ?? post, organization: held?.organization ?? null, from, to }
    }),
    candidacies: candidacies(register, id),
    reports: [],
    notes: [...notes, ...borneNotes(register, id, query)],
    completeTo: completeFor(register, TOPICS),
  }
}

/** Says so where the name asked for is one of other days: somebody was not a lord before the peerage. */
function borneNotes(register: Register, id: PersonId, { name, on }: PersonQuery): readonly string[] {
  const asked = wordsOf(name).join(' ')
  const borne = register.names.filter(
    (each) => each.person === id && wordsOf(each.name).join(' ') === asked && (each.from ?? each.to) !== null,
  )
  const [first] = borne
  if (on === undefined || !first || borne.some(({ from, to }) => contains({ from: from ?? '', to }, on)))
    return []
  const days = [first.from && `from ${first.from}`, first.to && `to ${first.to}`].filter(Boolean).join(' ')
  return [`${first.name} is a name borne ${days}; on ${on} it was ${personName(register, id)}.`]
}

function candidacies(register: Register, id: Person['id']): PersonAnswer['candidacies'] {
  return register
    .candidaciesOf(id)
    .flatMap((candidacy) => {
      const election = register.elections.get(candidacy.election)
      return election ? [{ candidacy, election }] : []
    })
    .toSorted((a, b) => (a.election.date < b.election.date ? -1 : a.election.date > b.election.date ? 1 : 0))
    .map(({ candidacy, election }) => ({
      election: election.id,
      kind: election.kind,
      constituency: seatName(register, election.seat),
      date: election.date,
      ...partyNames(register, candidacy.party, candidacy.label),
      votes: candidacy.votes,
      share: points(candidacy.share),
      position: candidacy.position,
    }))
}
