/** Reads the sentences of an article one by one: which rules fire, whose act it is, and in what mood. @module */
import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import type { Mention, PersonMention, SeatMention } from '../mention/mention.ts'
import { beforeReading, WordBits, wordSet } from '../mention/word.ts'
import { lazily } from '../register/lookup.ts'
import { type Clause, clauseAt } from './clause/clause.ts'
import { dateBeside, dateOf, datesInStep } from './clause/date-of-draft.ts'
import type { Mood } from './clause/modality.ts'
import { isToldAsPast } from './clause/retold.ts'
import { ruleMood } from './clause/rule-mood.ts'
import { doersOf, groupIn, joinedFirst, type Setting, settingOf } from './doers/doers.ts'
import { type Entry, entriesUnder } from './doers/entries-under.ts'
import { likewiseIn } from './doers/likewise.ts'
import { isRow } from './doers/row.ts'
import { soughtOf } from './doers/sought.ts'
import type { Draft } from './draft.ts'
import type { Modality } from './event.ts'
import { eventRulebook, eventRules } from './events/all.ts'
import type { AnyEventRule } from './events/reader.ts'
import { isOfParties } from './moves/of-parties.ts'
import { isOfOffice } from './offices/of-office.ts'
import type { Match } from './pattern/match.ts'
import type { Firing } from './pattern/rulebook.ts'
import type { Unit } from './pattern/unit.ts'

export function readDrafts(article: MarkedArticle): Draft[] {
  const had = new Had(article)
  const setting = settingOf(article)
  const drafts: Draft[] = []
  let before: readonly Draft[] = []
  for (const sentence of article.sentences) {
    const own = readSentence(setting, sentence, had)
    before = own.length > 0 || before.length === 0 ? own : likewise(setting, sentence, before)
    for (const draft of before) drafts.push(draft)
  }
  return drafts
}

/** "So has Ann Lee": what the sentence before tells of others, where it tells one kind of thing. */
function likewise(setting: Setting, sentence: MarkedSentence, before: readonly Draft[]): readonly Draft[] {
  // "To go over the vote" may be a move, where a post is to be had.
  const moved = before.filter(({ rules }) => !rules.includes(MOVES))
  // "Resigned from Labour's front bench" may be of the party as well, until that is settled.
  const offices = moved.filter(({ type }) => type === 'officeResigned')
  const told = moved.every(({ type }) => LEAVING.has(type)) && offices.length > 0 ? offices : moved
  const [first] = told
  if (!first?.person || !(told.every(({ type }) => type === first.type) || told.every(isOfParty))) return NONE
  const people = likewiseIn(setting.unitsAt(sentence.index))
  // "In Dover and Hove": a seat for each.
  const seats = people.length > 1 && sentence.seats.length === people.length ? sentence.seats : NONE
  const acts = isOfOffice(first.type) ? [first] : told.filter(({ person }) => person === first.person)
  return people.flatMap((person, at) =>
    acts.map((act) => ({
      ...act,
      person,
      alternatives: [],
      seat: seats[at] ?? null,
      sentence: sentence.index,
      evidence: [{ start: sentence.start, end: sentence.end }],
      // What one of them gave up is not what the others did.
      ...(isOfOffice(act.type) && { fields: {}, rules: [...act.rules, LIKEWISE] }),
    })),
  ) as Draft[]
}

/** Who left a party and joined another did both. */
function isOfParty({ type }: Draft): boolean {
  return type === 'defection' || type === 'resignationFromParty'
}

const MOVES = 'officeAppointed.moves'
const LEAVING: ReadonlySet<string> = new Set(['officeResigned', 'resignationFromParty'])
/** Told of somebody by what the sentence before tells of others. */
const LIKEWISE = 'doer.likewise'

const NONE: readonly never[] = []

/** The different sets of words that rules need, as bits, and the bit of each. */
const needs = lazily(() => {
  const sets = eventRules.flatMap((rule) => rule.needs ?? [])
  const lists = [...new Map(sets.map((set) => [listed(set), set])).keys()]
  return {
    words: new WordBits(...lists.map((list) => list.split(' '))),
    bits: new Map(sets.map((set) => [set, 1 << lists.indexOf(listed(set))])),
  }
})
beforeReading(needs)

function listed(words: ReadonlySet<string>): string {
  return [...words].join(' ')
}

/** Of the sets of words that rules need, those an article has a word of: read as far as it takes to say so. */
class Had {
  readonly #sentences: readonly MarkedSentence[]
  #next = 0
  #found = 0

  constructor({ sentences }: MarkedArticle) {
    this.#sentences = sentences
  }

  has(set: ReadonlySet<string>): boolean {
    const { words, bits } = needs()
    const bit = bits.get(set) ?? 0
    while ((this.#found & bit) === 0 && this.#next < this.#sentences.length)
      this.#found |= words.in((this.#sentences[this.#next++] as MarkedSentence).tokens)
    return (this.#found & bit) !== 0
  }
}

function readSentence(setting: Setting, sentence: MarkedSentence, had: Had): readonly Draft[] {
  const fired = eventRulebook().fire(sentence)
  if (fired.length === 0) return NONE
  const told = fired.some(({ rule }) => rule.needs || rule.row)
    ? mayTell(fired, sentence, setting.article, had)
    : fired
  return told.length === 0 ? NONE : draftsFrom(setting, sentence, told)
}

/** What the rules that fired in a sentence come to. */
function draftsFrom(
  setting: Setting,
  sentence: MarkedSentence,
  fired: readonly Firing<AnyEventRule>[],
): readonly Draft[] {
  const units = setting.unitsAt(sentence.index)
  // Several rules may fire at one word.
  const clauses: (Clause | undefined)[] = []
  const clauseOf = (at: number): Clause => {
    clauses[at] ??= clauseAt(units, at)
    return clauses[at]
  }
  const firings = longest(
    units,
    fired.filter(
      ({ rule, match }) =>
        !isCampaign(sentence, units, match.from) &&
        !isOfItsAide(units, match) &&
        (!rule.row || rule.type !== 'candidacy' || opensRow(units, match.from)) &&
        (!rule.voice || (rule.voice === 'passive') === clauseOf(match.from).passive),
    ),
  )
  if (firings.length === 0) return NONE
  const drafts = firings.map((firing) =>
    draftsOf(setting, sentence, units, firing, clauseOf(firing.match.from)),
  )
  const [only] = drafts
  if (drafts.length === 1 && only) return only
  if (firings.every(({ rule }) => rule.mood === undefined)) return drafts.flat()
  return drafts.flatMap((own, at) => own.filter((draft) => !isOverruled(draft, at, drafts, firings)))
}

/** Those of rules whose words the article has and, where they are of rows, of a sentence that is one. */
function mayTell(
  fired: readonly Firing<AnyEventRule>[],
  sentence: MarkedSentence,
  { text }: MarkedArticle,
  had: Had,
): readonly Firing<AnyEventRule>[] {
  const isOfRows = isRow(sentence, text)
  return fired.filter(({ rule }) => (!rule.row || isOfRows) && (!rule.needs || had.has(rule.needs)))
}

/** "Sacked as the prime minister's envoy" is not sacked as prime minister. */
function isOfItsAide(units: readonly Unit[], { to }: Match): boolean {
  return units[to]?.lower === "'s" && units[to - 1]?.mention?.kind === 'office'
}

/** Nothing but a number or a mark stands before it: "Labour's winner in Dover, Ann Lee" is no row of seats. */
function opensRow(units: readonly Unit[], at: number): boolean {
  return units
    .slice(0, at)
    .every(({ mention, token }) => (mention ? mention.kind === 'number' : token.kind !== 'word'))
}

/** "Voted Remain and came round to Leave": a capital inside a sentence of small letters is a name. */
function isCampaign({ role }: MarkedSentence, units: readonly Unit[], at: number): boolean {
  if (role === 'title' || units[at]?.token.text !== 'Leave') return false
  const before = units[at - 1]
  return before !== undefined && before.token.kind === 'word' && !before.token.capital
}

/** "Follows Ann Lee in resigning": what a longer rule says of the mood of her act holds for the words inside it. */
function isOverruled(
  { type, person }: Draft,
  at: number,
  drafts: readonly (readonly Draft[])[],
  firings: readonly Firing<AnyEventRule>[],
): boolean {
  const { rule, match } = firings[at] as Firing<AnyEventRule>
  if (rule.mood || !person) return false
  return firings.some(
    (other, index) =>
      other.rule.mood !== undefined &&
      other.rule.type === type &&
      other.match.from <= match.from &&
      match.to <= other.match.to &&
      drafts[index]?.some((each) => each.person === person),
  )
}

/**
 * Of firings of one type and mood that overlap, the longest; of equals, the first written. A trigger whose words run
 * into the verb of another governs it: "barred from standing at the election" is no standing.
 */
function longest(
  units: readonly Unit[],
  firings: readonly Firing<AnyEventRule>[],
): readonly Firing<AnyEventRule>[] {
  if (firings.length < 2) return firings
  const kept: Firing<AnyEventRule>[] = []
  const order = ungoverned(units, firings).sort(
    (a, b) => b.match.to - b.match.from - (a.match.to - a.match.from),
  )
  for (const firing of order) {
    const clash = kept.some(
      (each) =>
        each.rule.type === firing.rule.type &&
        each.rule.mood === firing.rule.mood &&
        // What a party does takes nothing from what somebody does.
        (each.rule.doer !== 'nobody' || firing.rule.doer === 'nobody') &&
        each.match.from < firing.match.to &&
        firing.match.from < each.match.to,
    )
    if (!clash) kept.push(firing)
  }
  return kept.sort((a, b) => a.match.from - b.match.from)
}

/** Without those whose first word is a participle, and the last of another of their type. */
function ungoverned(
  units: readonly Unit[],
  firings: readonly Firing<AnyEventRule>[],
): Firing<AnyEventRule>[] {
  const isParticiple = ({ match }: Firing<AnyEventRule>) => units[match.from]?.lower.endsWith('ing') === true
  if (!firings.some(isParticiple)) return [...firings]
  const governed = new Set(
    firings.flatMap(({ rule, match }) => (match.to - match.from > 1 ? [`${rule.type} ${match.to - 1}`] : [])),
  )
  return firings.filter(
    (firing) => !isParticiple(firing) || !governed.has(`${firing.rule.type} ${firing.match.from}`),
  )
}

/** The title and the first sentence, by number. */
const LEAD = 1
/** The sentences in which an article tells its news, by number of the last. */
const OPENING = 2

function draftsOf(
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
  const mood = ruleMood(rule, told)
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
      date: rule.undated
        ? null
        : (inStep?.[at] ??
          (doers.length > 1 && rule.doer === 'who'
            ? dateBeside(units, person)
            : ((rule.doer === 'both' ? dateBeside(units, person) : null) ?? dateOf(units, match, clause)))),
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
