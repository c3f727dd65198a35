/** Rule 15: no fact without a source, and no fact about what the register does not hold. @module */
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'

/** A key of `data/SOURCES.md`, possibly with a correction by hand; or a citation, which is a sentence. */
const SOURCE = /^(?:[a-z][a-z0-9-]*(?:\+hand)?|.* .*)$/

interface Fact {
  readonly row: string
  readonly source: string
  readonly refersTo: readonly (string | null)[]
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
    if (!SOURCE.test(fact.source))
      breaks.push({ rule: 15, what: 'a fact without a source', rows: [fact.row], sources: [] })
    const missing = fact.refersTo.find((id) => id !== null && !held.has(id))
    if (missing)
      breaks.push({
        rule: 15,
        what: `a fact about ${missing}, which is not held`,
        rows: [fact.row],
        sources: [fact.source],
      })
  }
  return { checked, breaks }
}

function* factsOf(register: Register): Generator<Fact> {
  for (const { person, seat, from, source } of register.memberships)
    yield { row: `membership of ${person} from ${from}`, source, refersTo: [person, seat] }
  for (const { person, party, from, source } of register.affiliations)
    yield { row: `party of ${person} from ${from}`, source, refersTo: [person, party] }
  for (const { person, name, source } of register.names)
    yield { row: `name ${name}`, source, refersTo: [person] }
  for (const { person, post, from, source } of register.appointments)
    yield { row: `appointment of ${person} from ${from}`, source, refersTo: [person, post] }
  for (const { party, from, source } of register.governments)
    yield { row: `government of ${party} from ${from}`, source, refersTo: [party] }
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
