/** One member whom a clause does not name: "a Tory MP", "Labour's newest backbencher"; the name stands elsewhere. @module */
import { wordSet } from '../../mention/word.ts'
import type { Unit } from '../pattern/unit.ts'

const NOUNS = new Set(
  'mp backbencher lawmaker legislator parliamentarian rebel eurosceptic brexiteer politician loyalist'.split(
    ' ',
  ),
)
const INDEFINITE = new Set(['a', 'an', 'another', 'one', 'fellow'])
const GENERIC = new Set(['any', 'every', 'each', 'no'])
/** Words that end what describes a noun, leftwards. */
const ENDS = new Set(
  'that said says and or but as is are was were has have had been be who which to of by with from for against about in on at into after before than like when while'.split(
    ' ',
  ),
)
/** How many units may describe the noun ("another leading Labour rebel MP"). */
const REACH = 6

const COPULAS = wordSet('is was be been being are were become becomes became becoming remains remained as')

/** Where the description whose last word is unit `at` begins; null when it is none, or of somebody named beside it or before. `acts` where a verb follows. */
export function unnamedAt(units: readonly Unit[], at: number, acts = false): number | null {
  const unit = units[at]
  if (!unit) return null
  const of = oneOf(units, at)
  if (of !== null) return COPULAS.has(units[of - 1]) ? null : of
  if (!isMember(unit) && !(acts && isAdherent(unit))) return null
  const from = beginningOf(units, at)
  // "Ann Lee is the second Tory MP to leave": what somebody is, who stands before.
  if (from === null || !COPULAS.has(units[from - 1])) return from
  // "Blow for Ann Lee as party chairman quits".
  return acts && units[from - 1]?.lower === 'as' ? from : null
}

function beginningOf(units: readonly Unit[], at: number): number | null {
  for (let here = at - 1; here >= 0 && at - here <= REACH; here--) {
    const { mention, lower, token } = units[here] as Unit
    if (mention?.kind === 'person') return mention.possessive ? here : null
    if (mention?.kind === 'party' && mention.possessive) return here
    if (mention) {
      if (mention.kind === 'seat' || mention.kind === 'date') return null
      continue
    }
    if (lower === 'the' || GENERIC.has(lower)) return null
    if (INDEFINITE.has(lower)) return here
    // Headlines leave the determiner out: "Tory MP defects".
    if (ENDS.has(lower) || (token.kind === 'mark' && !/^['’"“”‘-]s?$/.test(lower))) return here + 1
  }
  return Math.max(0, at - REACH)
}

/** "One of his MPs", "another of the party's backbenchers": where it begins, or null. */
function oneOf(units: readonly Unit[], at: number): number | null {
  if (!isOfMembers(units[at] as Unit)) return null
  for (let here = at - 1; here > 0 && at - here <= REACH; here--) {
    const { lower, mention, token } = units[here] as Unit
    if (lower === 'of') return SINGLE.has(units[here - 1]?.lower ?? '') ? here - 1 : null
    if (token.kind === 'mark' && !mention && !/^['’]s?$/.test(lower)) return null
  }
  return null
}

const SINGLE = new Set(['one', 'another', 'first', 'latest'])
const COLLEAGUES = new Set(
  'mps backbenchers lawmakers members colleagues ministers frontbenchers rebels'.split(' '),
)

/** Posts whose holders sit: "a former Tory minister has joined Labour". */
const SAT: ReadonlySet<string> = new Set([
  'member',
  'minister',
  'whip',
  'shadow',
  'parliamentaryPrivateSecretary',
  'partyChair',
])

function isOfMembers({ mention, lower }: Unit): boolean {
  return mention?.kind === 'office' ? mention.name.endsWith('s') : !mention && COLLEAGUES.has(lower)
}

/** "A prominent Tory has left": where the verb follows. */
function isAdherent({ mention, lower }: Unit): boolean {
  return mention?.kind === 'party' && !mention.possessive && ADHERENTS.has(lower)
}

const ADHERENTS = new Set(['conservative', 'tory', 'liberal', 'nationalist', 'unionist'])

function isMember({ mention, lower }: Unit): boolean {
  if (!mention) return NOUNS.has(lower)
  return mention.kind === 'office' && SAT.has(mention.office) && !mention.name.endsWith('s')
}
