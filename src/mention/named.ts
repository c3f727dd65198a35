/** What a sentence names, and in which forms, as bits of one number: what waits for a mention is asked before it is looked for. @module */
import {
  type Mention,
  type MentionKind,
  NAMED,
  type NumberMention,
  type NumberUnit,
  type OfficeKind,
  type PersonMention,
} from './mention.ts'

/** Forms of mentions, a bit each above those of `NAMED`. */
export const NAMED_AS = {
  /** A number in per cent or points, in the order of things, or of anything else. */
  rate: 1 << 6,
  count: 1 << 7,
  ordinal: 1 << 8,
  votes: 1 << 9,
  /** Printed in figures, of votes or, from a hundred on, of nothing named. */
  tally: 1 << 24,
  seats: 1 << 10,
  members: 1 << 11,
  /** A person by a name, a role or a pronoun. */
  fullName: 1 << 12,
  surname: 1 << 13,
  role: 1 << 14,
  pronoun: 1 << 15,
  /** A person whose something is ("Lee's", "her"), or any other. */
  owner: 1 << 16,
  doer: 1 << 17,
  partyAsOwner: 1 << 18,
  /** An office: of a member, one that is over, or another. */
  member: 1 << 19,
  former: 1 << 20,
  post: 1 << 21,
  /** Held or over: of the government, of an aide in it, or the Speaker's. */
  ofGovernment: 1 << 23,
  /** A seat that the words around it say is one. */
  cued: 1 << 22,
} as const

const PERSONS = {
  full: NAMED_AS.fullName,
  surname: NAMED_AS.surname,
  role: NAMED_AS.role,
  pronoun: NAMED_AS.pronoun,
} as const satisfies Record<PersonMention['form'], number>

const NUMBERS = {
  votes: NAMED_AS.count | NAMED_AS.votes,
  percent: NAMED_AS.rate,
  points: NAMED_AS.rate,
  seats: NAMED_AS.count | NAMED_AS.seats,
  members: NAMED_AS.count | NAMED_AS.members,
  ordinal: NAMED_AS.ordinal,
  years: NAMED_AS.count,
  months: NAMED_AS.count,
  weeks: NAMED_AS.count,
  days: NAMED_AS.count,
  times: NAMED_AS.count,
  money: NAMED_AS.count,
  none: NAMED_AS.count,
} as const satisfies Record<NumberUnit, number>

/** The kind of a mention and its forms. */
export function bitsOf(mention: Mention): number {
  switch (mention.kind) {
    case 'person':
      return NAMED.person | PERSONS[mention.form] | (mention.possessive ? NAMED_AS.owner : NAMED_AS.doer)
    case 'party':
      return mention.possessive ? NAMED.party | NAMED_AS.partyAsOwner : NAMED.party
    case 'seat':
      return mention.cued ? NAMED.seat | NAMED_AS.cued : NAMED.seat
    case 'office':
      return (
        NAMED.office |
        officeBits(mention.former, mention.office === 'member') |
        (OF_GOVERNMENT.has(mention.office) ? NAMED_AS.ofGovernment : 0)
      )
    case 'date':
      return NAMED.date
    case 'number':
      return NAMED.number | NUMBERS[mention.unit] | (isTally(mention) ? NAMED_AS.tally : 0)
  }
}

function isTally({ unit, value, inWords }: NumberMention): boolean {
  return !inWords && (unit === 'votes' || (unit === 'none' && value >= 100))
}

/** Offices whose holders the register or the record may name. */
export const OF_GOVERNMENT: ReadonlySet<OfficeKind> = new Set([
  'minister',
  'primeMinister',
  'parliamentaryPrivateSecretary',
  'speaker',
])

function officeBits(former: boolean, member: boolean): number {
  return former ? NAMED_AS.former : member ? NAMED_AS.member : NAMED_AS.post
}

/**
 * The bits that a mention of the kind surely has where its form is one of these, as patterns call them: units of
 * numbers, forms of names, `owner` and `doer`, offices and `former`, `cued`. A form that has no bit adds none.
 */
export function bitsAsked(kind: MentionKind, forms: Iterable<string> | null): number {
  let bits = ~0
  for (const form of forms ?? ['any']) bits &= NAMED[kind] | asked(kind, form)
  return bits
}

function asked(kind: MentionKind, form: string): number {
  if (kind === 'office') return form === 'any' ? 0 : officeBits(form === 'former', form === 'member')
  return ASKED[kind]?.[form] ?? 0
}

const ASKED: { readonly [Kind in MentionKind]?: Readonly<Record<string, number>> } = {
  person: { ...PERSONS, owner: NAMED_AS.owner, doer: NAMED_AS.doer },
  party: { owner: NAMED_AS.partyAsOwner },
  seat: { cued: NAMED_AS.cued },
  number: NUMBERS,
}
