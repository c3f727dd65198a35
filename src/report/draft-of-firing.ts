/** What a rule that fires in a sentence comes to: whose act it is, in what mood, of which day and seat. @module */

import type { MarkedSentence } from '../mention/marked.ts'
import type { DateMention, Mention, PersonMention, SeatMention } from '../mention/mention.ts'
import { wordSet } from '../mention/word.ts'
import type { Clause } from './clause/clause.ts'
import { dateBeside, dateOf, datesInStep } from './clause/date-of-draft.ts'
import type { Mood } from './clause/modality.ts'
import { isToldAsPast } from './clause/retold.ts'
import { ruleMood, type Telling } from './clause/rule-mood.ts'
import { doersOf, groupIn, joinedFirst, type Setting } from './doers/doers.ts'
import { type Entry, entriesUnder } from './doers/entries-under.ts'
import { soughtOf } from './doers/sought.ts'
import type { Draft } from './draft.ts'
import type { Modality } from './event.ts'
import type { AnyEventRule } from './events/reader.ts'
import { isOfParties } from './moves/of-parties.ts'
import { isOfOffice } from './offices/of-office.ts'
import type { Match } from './pattern/match.ts'
import type { Firing } from './pattern/rulebook.ts'
import type { Unit } from './pattern/unit.ts'

const NONE: readonly never[] = []

/** The title and the first sentence, by number. */
const LEAD = 1
/** The sentences in which an article tells its news, by number of the last. */
const OPENING = 2

/** One for each of those whose act it is; with nobody, of an act without a doer, or one whose doer is still sought. */
export function draftsOf(
  setting: Setting,
  sentence: MarkedSentence,
  units: readonly Unit[],
  firing: Firing<AnyEventRule>,
  clause: Clause,
): Draft[] {
  const { rule, match } = firing
  const { index, role } = sentence
  if (!rule.named && isNoun(units, match.from)) return []
  const told = { units, match, clause, leads: index <= LEAD, opens: index <= OPENING && role !== 'caption' }
  const said = ruleMood(rule, told)
  const mood = said === 'reported' && isUnderPicture(rule, told, sentence) ? 'recap' : said
  if (mood === 'demand') return []
  const doers = doersOf(setting, sentence.index, firing, clause)
  const sought = soughtOf(rule, clause, groupIn(units, match.from, match.to), doers.length)
  const elsewhere = clause.stranger || clause.group !== null
  const isNobodys =
    doers.length === 0 &&
    (rule.doer === 'who' || rule.doer === 'group' || (rule.doer === 'subject' && elsewhere))
  const isOfMany = isNobodys && (clause.group !== null || rule.doer === 'group')
  const entries = isOfMany ? entriesUnder(setting.article, sentence.index) : NONE
  // "Which members have written?" is asked over those who have.
  const answered = units.at(-1)?.lower === '?' ? 'reported' : mood
  // "The members who will not stand": over their names it is what the page is about.
  const overNames = answered === 'recap' && told.opens ? 'reported' : answered
  if (entries.length > 0) return entriesOf(setting, entries, rule, match, overNames)
  if (isNobodys && !sought) return []
  const persons: readonly (PersonMention | null)[] = doers.length > 0 && !sought ? doers : [...doers, null]
  const others = sentence.mentions.filter((each): each is PersonMention => each.kind === 'person')
  const isPast = mood === 'reported' && isOfParties(rule.type) && isToldAsPast(told)
  const inStep = doers.length > 1 ? datesInStep(units, match, doers.length) : null
  return persons.map((person, at) => {
    const fields = isNamedOffice(rule, match, person, doers) ? (rule.fields?.(match.roles) ?? {}) : {}
    // As those of a list, so that all drafts are of one shape.
    return {
      type: rule.type,
      person,
      alternatives: others.filter((each) => each !== person),
      seat:
        seatIn(match.roles.get('seat')) ??
        sentence.mentions.find((each): each is SeatMention => each.kind === 'seat' && each.cued) ??
        null,
      date: rule.undated ? null : (inStep?.[at] ?? dateFor(person)),
      mood: rule.type === 'candidacy' ? standingMood(mood, person, clause, units) : mood,
      sentence: sentence.index,
      evidence: [{ start: sentence.start, end: sentence.end }],
      rules: [rule.id],
      sought: sought && person === null ? sought : undefined,
      earlier: clause.chain.some((word) => EARLIER.has(word)) ? true : undefined,
      past: isPast ? true : undefined,
      underDay: undefined,
      fields,
    } as Draft
  })

  function dateFor(person: PersonMention | null): DateMention | null {
    if (doers.length > 1 && rule.doer === 'who') return dateBeside(units, person)
    return (rule.doer === 'both' ? dateBeside(units, person) : null) ?? dateOf(units, match, clause)
  }
}

/** "Bo Day resigned over the sackings": under a picture further down what is over is known. */
function isUnderPicture(rule: AnyEventRule, told: Telling, { role, index }: MarkedSentence): boolean {
  return role === 'caption' && index > OPENING && isOfOffice(rule.type) && isToldAsPast(told)
}

/** "His return to government", "a move to the Treasury": no verb, and nothing that is done. */
function isNoun(units: readonly Unit[], at: number): boolean {
  const before = at > 0 ? units[at - 1] : undefined
  if (!before || !NOUNS.has(units[at])) return false
  return before.mention
    ? before.mention.kind === 'person' && before.mention.possessive
    : DETERMINERS.has(before)
}

const NOUNS = wordSet('return move switch exit')
const DETERMINERS = wordSet('his her their its my our a the this that any')

/** Whether the office in the words is this doer's: "sacked as home secretary along with Bo Day" names no post of his. */
function isNamedOffice(
  { type }: AnyEventRule,
  { roles }: Match,
  person: PersonMention | null,
  doers: readonly PersonMention[],
): boolean {
  const office = roles.get('office')
  if (!office || !person || !isOfOffice(type) || person.start < office.start) return true
  return !doers.some(({ start }) => start < office.start)
}

/** Of a list under what is told each entry, by its own day. */
function entriesOf(
  { article }: Setting,
  entries: readonly Entry[],
  rule: AnyEventRule,
  match: Match,
  mood: Modality,
): Draft[] {
  return entries.flatMap(({ person, sentence: at }) => {
    const sentence = article.sentences[at]
    if (!sentence) return []
    const { mentions, start, end } = sentence
    return [
      {
        type: rule.type,
        person,
        alternatives: [],
        seat: mentions.find((each) => each.kind === 'seat') ?? null,
        // The month of one of them does not make old news of the list.
        date: mentions.find((each) => each.kind === 'date' && each.precision === 'day') ?? null,
        mood,
        sentence: at,
        evidence: [{ start, end }],
        rules: [rule.id],
        sought: undefined,
        earlier: undefined,
        past: undefined,
        underDay: undefined,
        fields: rule.fields?.(match.roles) ?? {},
      } as Draft,
    ]
  })
}

/** "Joining him among those who will go are": his going is the news, in whatever clause it is told again. */
function standingMood(
  mood: Mood,
  person: PersonMention | null,
  clause: Clause,
  units: readonly Unit[],
): Mood {
  if (mood === 'recap' && person && joinedFirst(units).includes(person)) return 'reported'
  return mood === 'reported' && isJoined(clause, person) ? 'recap' : mood
}

/** Who is joined in going has said so before. */
function isJoined({ joined }: Clause, person: PersonMention | null): boolean {
  return person !== null && joined.includes(person)
}

const EARLIER = new Set(['previously', 'once', 'earlier'])

/** The seat a pattern names by that role. */
function seatIn(mention: Mention | undefined): SeatMention | null {
  return mention?.kind === 'seat' ? mention : null
}
