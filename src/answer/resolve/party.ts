/** The party a caller's words mean. @module */
import { CallerError } from '../../base/error.ts'
import type { PartyId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import { misspelt, nearest } from './misspelling.ts'
import { wordsOf } from './words.ts'

/**
 * Accepts a party's name, abbreviation, id, or any way the press prints it ("Tories", "Lib Dems"); the answer
 * is the party as counted (rule 6), so Labour (Co-op) is Labour. Throws `ambiguousName` with the parties it
 * fits, `unknownName` with the nearest names.
 */
export function resolveParty(register: Register, text: string): PartyId {
  if (register.parties.has(text.trim() as PartyId)) return register.countedAs(text.trim() as PartyId)
  const given = keyOf(text)
  const own = [...register.parties.values()].flatMap(({ id, name, abbreviation }) => [
    { party: id, key: keyOf(name) },
    { party: id, key: keyOf(abbreviation) },
  ])
  const aliases = register.partyAliases.map(({ party, alias }) => ({ party, key: keyOf(alias) }))
  const all = [...own, ...aliases]
  const senses = [
    own.filter(({ key }) => key === given),
    all.filter(({ key }) => key === given),
    all.filter(({ key }) => misspelt(given.split(' '), key.split(' '))),
  ]
  const hits = given === '' ? [] : (senses.find((sense) => sense.length > 0) ?? [])
  const parties = [...new Set(hits.map(({ party }) => register.countedAs(party)))]
  if (parties.length === 1) return parties[0] as PartyId
  if (parties.length > 1) {
    const names = parties.map((party) => register.parties.get(party)?.name ?? party).sort()
    throw new CallerError('ambiguousName', `"${text}" fits ${names.length} parties.`, names)
  }
  const near = nearest(
    text,
    [...register.parties.values()].map(({ name }) => name),
  )
  const hint = near.length > 0 ? `; the nearest names are ${near.join(', ')}` : ''
  throw new CallerError('unknownName', `No party of the register is called "${text}"${hint}.`, near)
}

function keyOf(text: string): string {
  const words = wordsOf(text)
  return (words[0] === 'the' ? words.slice(1) : words).join(' ')
}
