/** Whether somebody named is what a preposition, a gerund or an infinitive governs, and so does nothing in the clause. @module */
import { wordSet } from '../../mention/word.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'

const PREPOSITIONS = wordSet(
  'of to by with from for against about after before like than over under between in on at into towards without through via despite including following',
)

/** Governed by a preposition, with a description between ("by the former minister Ann Lee"). */
export function isObject(units: readonly Unit[], at: number): boolean {
  for (let here = at - 1, steps = 0; here >= 0 && steps < 5; here--, steps++) {
    const unit = units[here] as Unit
    // "For Labour Ann Lee will stand".
    if (steps === 1 && unit.lower === 'for' && units[here + 1]?.mention?.kind === 'party') return false
    if (!unit.mention && PREPOSITIONS.has(unit)) return !isClausal(unit.lower) && !isListing(units, here)
    if (!unit.mention && TAKES_AN_OBJECT.has(unit)) return true
    if (steps === 0 && isGerund(units, here)) return true
    // "In order to damage Ann Lee".
    if (steps === 0 && isInfinitive(units, here)) return true
    const passes = unit.mention?.kind === 'party' || describes(unit, 'person') || FELLOW.has(unit)
    if (!passes) return false
  }
  return false
}

/** Verbs of speech and contest whose next name is never their subject: "told the leader that she". */
const TAKES_AN_OBJECT = wordSet(
  'told tells telling informed accused accuses accusing thanked thanks praised attacked blamed urged urges asked warned criticised congratulated beat beats beaten defeated defeats ousted pipped trounced thrashed outpolled edged joined beating defeating ousting pipping trouncing thrashing edging unseated unseating overcame overcoming overtook overhauled outvoted outlasted bested off',
)

/** "After ditching Ann Lee", but not "after saying Ann Lee had left". */
function isGerund(units: readonly Unit[], at: number): boolean {
  const { lower, mention } = units[at] as Unit
  if (mention || !/^[a-z-]{3,}ing$/.test(lower) || TELLING.test(lower)) return false
  return GERUND_GOVERNORS.has(units[at - 1]) && units[at - 1]?.mention === null
}

const TELLING =
  /^(?:say|claim|announc|confirm|add|report|reveal|warn|insist|believ|suggest|show|see|hear|learn|find|know|mean|includ|sitt|act|incom|outgo|serv|lead|follow)ing$/
const GERUND_GOVERNORS = wordSet('after by before without for since while when despite')

/** A plain word behind "to": a verb, and what follows is its object. */
function isInfinitive(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  const before = at > 0 ? units[at - 1] : undefined
  return (
    before?.lower === 'to' &&
    before.mention === null &&
    unit.mention === null &&
    unit.token.kind === 'word' &&
    !unit.token.capital &&
    !FELLOW.has(unit) &&
    !describes(unit, 'person')
  )
}

/** "The following members have left". */
function isListing(units: readonly Unit[], at: number): boolean {
  return units[at]?.lower === 'following' && units[at - 1]?.lower === 'the'
}

/** Words that open a clause as well as a phrase: "after Ann Lee left". */
function isClausal(word: string): boolean {
  return word === 'after' || word === 'before' || word === 'than'
}

const FELLOW = wordSet('colleague candidate')
