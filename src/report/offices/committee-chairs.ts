/** On a page that tells whom the House has chosen to chair its committees: the others of whom it says so by the committee alone. @module */

import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { KIND, wordSet, wordsOfKind } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { standingOn } from '../discourse/standing.ts'
import { isOvertaken } from './comings.ts'
import { committeeBefore, committeeBehind } from './field-told.ts'
import { isUnsure, type Place, placeOf } from './name-place.ts'

/** Words of a choice: one must stand in the sentence. */
const CHOOSING = wordSet(
  `won wins win winners winner took takes take taken elected election elections re-elected chosen picked returned returns ousted beat beats beaten
  defeated defeats defeating secured secures gets got lands landed becomes became chair chairs chairing head heads heading unopposed
  goes went go victory victories gained gains claimed claims pipped unseated captured captures held holds`,
)
const CHAIR = /^(?:chair|chairman|chairwoman)\b|\b(?:chair|chairman|chairwoman)$/i

/** Sentences within which a page says what it is about, and how many a page must tell of that nobody is told to chair in so many words. */
const OPENING = 4
const LEAST = 2
const SEVERAL = wordSet('committees chairs chairmanships')
const COMMITTEE = wordsOfKind(KIND.awaited, 'committees committee')
const ELECTING = wordSet('elected elections election ballots contests')

/** Of several committees: one has its chair in many a sentence that says who somebody is. */
function isOfElections({ kinds, tokens }: MarkedSentence): boolean {
  return (kinds & KIND.awaited) !== 0 && SEVERAL.in(tokens) && COMMITTEE.in(tokens) && ELECTING.in(tokens)
}

/** "Ann Lee, who chairs the health committee, said". */
function isCalledSo({ tokens, to }: Place): boolean {
  const at = tokens[to]?.lower === ',' ? to + 1 : to
  if (tokens[at]?.lower !== 'who' || !STATES.has(tokens[at + 1])) return false
  // "Who led another until now, has been chosen".
  return !tokens.some((token, here) => here > at && token.lower === ',' && AUXILIARIES.has(tokens[here + 1]))
}

const STATES = wordSet('chairs chaired heads headed leads led is was holds')

/** `acts` and those of the others. */
export function withChairsOfTheDay(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const { asOf } = article
  const isSure = acts.some(isElected)
  const maySaySo = (article.kinds & KIND.awaited) !== 0
  if (!isSure && !(maySaySo && article.sentences.slice(0, OPENING).some(isOfElections))) return acts
  const done = new Set(acts.filter(isChair).map(({ person }) => keyOf(person)))
  const found: Act[] = []
  for (const sentence of article.sentences) {
    const row = rowOf(sentence)
    const chair = row && keyOf(row.person)
    if (
      row &&
      chair &&
      !done.has(chair) &&
      !isTold(chair, sentence, acts) &&
      (!asOf || standingOn(register, chair, asOf))
    ) {
      done.add(chair)
      found.push(chairOf(row.person, row.committee, sentence))
    }
    if (row || !CHOOSING.in(sentence.tokens)) continue
    for (const person of sentence.people) {
      const key = keyOf(person)
      if (!key || done.has(key) || !isNamed(person, article)) continue
      if (asOf && !standingOn(register, key, asOf)) continue
      const place = placeOf(sentence, person)
      if (
        isCalledSo(place) ||
        isOvertaken(place) ||
        isBeaten(place, sentence) ||
        isUnsure(place, place.stretchFrom, place.clauseTo)
      )
        continue
      const committee = committeeBehind(sentence, person)
      if (!committee) continue
      done.add(key)
      found.push(chairOf(person, committee, sentence))
    }
  }
  return found.length >= (isSure ? 1 : LEAST) ? [...acts, ...found] : acts
}

/** "Defence - Ann Lee": a committee and a name, and nothing else but a party. */
function rowOf(sentence: MarkedSentence): { person: PersonMention; committee: string } | null {
  const { tokens, people } = sentence
  const [person] = people
  if (!person || people.length > 1 || tokens.length > LONGEST_ROW) return null
  const committee = committeeBefore(sentence, person)
  return committee === null ? null : { person, committee }
}

function isTold(person: PersonId, { index }: MarkedSentence, acts: readonly Act[]): boolean {
  return acts.some((act) => keyOf(act.person) === person && act.sentences.includes(index))
}

/** In tokens. */
const LONGEST_ROW = 24

const BEATING = wordSet(
  'beat beats beaten beating defeat defeats defeated defeating ousted ousting pipped unseated unseating over against from lost loses losing',
)

/** "Defeated Ann Lee and Bo Day", "defeat for Ann Lee", "Ann Lee lost to": whoever comes before the name in a row of them. */
function isBeaten({ tokens, from, to }: Place, { people }: MarkedSentence): boolean {
  if (BEATING.has(tokens[to]) && tokens[to]?.lower.startsWith('los')) return true
  // Who has a verb of their own is in no row.
  if (CHOOSING.has(tokens[to]) || AUXILIARIES.has(tokens[to])) return BEATING.has(tokens[from - 1])
  let here = from - 1
  for (let person = true; person; ) {
    while (here >= 0 && JOINTS.has(tokens[here])) here--
    const start = tokens[here]?.start ?? -1
    const before = people.find((each) => each.start <= start && start < each.end)
    person = before !== undefined
    while (before && here >= 0 && (tokens[here]?.start ?? -1) >= before.start) here--
  }
  return BEATING.has(tokens[here]) || BEATING.has(tokens[here - 1])
}

const AUXILIARIES = wordSet('was is has will')
const JOINTS = wordSet('and , & mr mrs ms sir dame dr for')

function isChair({ type, fields }: Act): boolean {
  return (
    type === 'officeAppointed' && /committee/i.test(fields.office ?? '') && CHAIR.test(fields.office ?? '')
  )
}

function isElected(act: Act): boolean {
  return act.mood === 'reported' && isChair(act)
}

function keyOf(person: PersonMention | null) {
  return idOf(person)
}

function isNamed({ form, former, possessive, start }: PersonMention, article: MarkedArticle): boolean {
  return form !== 'pronoun' && !former && !possessive && spanAt(article.speeches, start) < 0
}

function chairOf(person: PersonMention, committee: string, sentence: MarkedSentence): Act {
  const fields = { office: `chair of the ${committee} committee` }
  return {
    ...actIn(sentence, { type: 'officeAppointed', person, fields, mood: 'reported', rule: 'chairs' }),
    posts: [],
  }
}
