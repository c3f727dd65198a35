/** Rule 15: no fact without a source, and no fact about what the register does not hold. @module */
import type { IsoDate } from '../../base/date.ts'
import type { Register } from '../register.ts'
import { isSource } from '../source.ts'
import type { Break, Check } from './break.ts'

interface Fact {
  readonly row: string
  readonly source: string
  readonly refersTo: readonly (string | null)[]
  /** Of what lasts. */
  readonly from?: IsoDate | null
  readonly to?: IsoDate | null
}

export const sourced: Check = (register) => {
  const held = new Set<string>([
    ...register.people.keys(),
    ...register.seats.keys(),
    ...register.parties.keys(),
    ...register.elections.keys(),
    ...register.posts.keys(),
  ])
  const breaks: Break[] = []
  let checked = 0
  for (const fact of factsOf(register)) {
    checked++
    const broken = (what: string, sources = [fact.source]) =>
      breaks.push({ rule: 15, what, rows: [fact.row], sources })
    if (!isSource(fact.source)) broken(`a fact whose source is "${fact.source}", which is none`, [])
    if (fact.from && fact.to && fact.to < fact.from) broken('a fact that ends before it begins')
    const missing = fact.refersTo.find((id) => id !== null && !held.has(id))
    if (missing) broken(`a fact about ${missing}, which is not held`)
  }
  return { checked, breaks }
}

function* factsOf(register: Register): Generator<Fact> {
  for (const { person, seat, from, to, source } of register.memberships)
    yield { row: `membership of ${person} from ${from}`, source, refersTo: [person, seat], from, to }
  for (const { person, party, from, to, source } of register.affiliations)
    yield { row: `party of ${person} from ${from}`, source, refersTo: [person, party], from, to }
  for (const { person, name, from, to, source } of register.names)
    yield { row: `name ${name}`, source, refersTo: [person], from, to }
  for (const { person, post, from, to, source } of register.appointments)
    yield { row: `appointment of ${person} from ${from}`, source, refersTo: [person, post], from, to }
  for (const { party, from, to, source } of register.governments)
    yield { row: `government of ${party} from ${from}`, source, refersTo: [party], from, to }
  for (const { what, person, announced, source } of register.announcements)
    yield { row: `${what}, ${announced}`, source, refersTo: [person] }
  for (const { id, seat, source } of register.elections.values()) {
    yield { row: id, source, refersTo: [seat] }
    for (const { person, party, name } of register.candidaciesIn(id))
      yield { row: `${name || party} at ${id}`, source, refersTo: [person, party] }
  }
  for (const { from, to } of register.overlaps)
    yield { row: `${from} to ${to}`, source: 'psephology', refersTo: [from, to] }
}
