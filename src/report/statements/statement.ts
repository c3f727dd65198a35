/** What named people say, gathered into statements: one a speaker and occasion. @module */
import { addMonths, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { byStart, inOrder } from '../../base/in-order.ts'
import { type Span, within } from '../../base/span.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { Mention, PersonMention } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import { spanAt } from '../../mention/place.ts'
import { addKind, KIND, wordsOfKind } from '../../mention/word.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { isOfAnotherHouse, isOfOthers, isToTheEditor, mayBeOfCommons } from '../discourse/not-of-the-house.ts'
import { standingOn } from '../discourse/standing.ts'
import { type EventOf, type EventType, isAsserted, type PersonRef } from '../event.ts'
import { refOf, samePerson } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { authorOf } from './author.ts'
import { continues, dayOf } from './occasion.ts'
import { isOpinion } from './opinion.ts'
import { reportersIn } from './reporter.ts'
import type { Utterance } from './utterance.ts'
import { utterancesOf } from './utterances.ts'

export type Statement = EventOf<'statement'>

/** `events` are the others of the article: what they tell is not told again, and they show that it is of the House. */
export function statementsOf(
  article: MarkedArticle,
  events: readonly ReportedEvent[],
  register: Register,
): Statement[] {
  // Whoever nothing is told of and the register does not know is not of the House, nor is who speaks beside them.
  if (events.length === 0 && !article.sentences.some(namesKnown)) return []
  const isHeard = hearing(article, events, register)
  const reporters = reportersIn(article)
  const heard = utterancesOf(article).filter(
    ({ speaker }) => isHeard(speaker) && !reporters.has(speaker.name),
  )
  if (heard.length === 0 || isOpinion(article)) return []
  const utterances = withBackground(article, heard)
  const groups: Utterance[][] = []
  for (const each of utterances) {
    if (each.manner === 'told') continue
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(article, last, each)) group.push(each)
    else groups.push([each])
  }
  const spoken = groups.filter((group) => group.some(({ manner }) => manner === 'quoted'))
  const all = [...spoken, ...toldOnly(article, utterances, spoken, events)]
  return all.map((group) => statement(article, group, register))
}

/** What is quoted in a sentence that tells of words said before was said before. */
function withBackground(article: MarkedArticle, utterances: readonly Utterance[]): readonly Utterance[] {
  if (!utterances.some(isToldAsPast)) return utterances
  const past = new Map<number, PersonRef[]>()
  const sentenceOf = ({ start }: Utterance) => spanAt(article.sentences, start)
  for (const each of utterances) {
    if (!isToldAsPast(each)) continue
    const speakers = past.get(sentenceOf(each))
    if (speakers) speakers.push(each.speaker)
    else past.set(sentenceOf(each), [each.speaker])
  }
  return utterances.map((each) => {
    const speakers = each.past || each.manner === 'told' ? [] : (past.get(sentenceOf(each)) ?? [])
    return speakers.some((speaker) => samePerson(speaker, each.speaker)) ? { ...each, past: true } : each
  })
}

function isToldAsPast({ past, manner }: Utterance): boolean {
  return past && manner === 'told'
}

/** Of those who are quoted nowhere, one statement each of all that is told of their words. */
function toldOnly(
  article: MarkedArticle,
  utterances: readonly Utterance[],
  spoken: readonly (readonly Utterance[])[],
  events: readonly ReportedEvent[],
): Utterance[][] {
  const quoted = new Set<string>()
  for (const [first] of spoken) if (first) quoted.add(keyOf(first.speaker))
  const groups = new Map<string, Utterance[]>()
  const acts = events.filter(({ event }) => !FIGURES.has(event.type) && isAsserted(event))
  for (const each of utterances) {
    if (each.manner !== 'told' || isTheirAct(article, each, acts)) continue
    const key = keyOf(each.speaker)
    if (quoted.has(key)) continue
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()]
}

/** The same for two speakers exactly where `samePerson` holds: nobody speaks without a name or an id. */
function keyOf({ id, name }: PersonRef): string {
  return id ?? `name ${name}`
}

/** What a page tells of elections is no act of the speaker's. */
const FIGURES: ReadonlySet<EventType> = new Set<EventType>(['generalElectionFact', 'byElectionResult'])

/** "He said he would sit as an independent" is the leaving itself; "Ann Lee has lost the whip, the chief whip said" the loss. */
function isTheirAct(article: MarkedArticle, utterance: Utterance, acts: readonly ReportedEvent[]): boolean {
  for (const { event } of acts)
    if (
      (!utterance.judges || event.type === 'noConfidenceLetter') &&
      event.evidence.some(({ start }) => start === utterance.start) &&
      (samePerson(event.person, utterance.speaker) || isNamedIn(article, event.person, utterance.content))
    )
      return true
  return false
}

function isNamedIn({ sentences }: MarkedArticle, person: PersonRef | null, content: Span | null): boolean {
  if (!person || !content) return false
  const sentence = sentences[spanAt(sentences, content.start)]
  return sentence?.people.some((each) => within(each, content) && samePerson(refOf(each), person)) ?? false
}

/** How long before or after printing a speaker may have sat or held office to be news by what they say. */
const RECENT_MONTHS = 60

/** Whether what a speaker says is of the House: the article tells an act of a member, or the speaker is or was lately one. */
function hearing(
  article: MarkedArticle,
  events: readonly ReportedEvent[],
  register: Register,
): (speaker: PersonRef) => boolean {
  if (isToTheEditor(article)) {
    const author = authorOf(article)
    return (speaker) => author !== null && samePerson(refOf(author), speaker)
  }
  const news = events.some(({ event }) => isAsserted(event) && event.type !== 'generalElectionFact')
  if (news) return () => true
  if (isOfOthers(article)) return () => false
  if (namesStrangersOnly(article, register)) return () => false
  const day = article.asOf
  const elsewhere = lazily(() => isElsewhere(article))
  const ofMembers = lazily(() => namesMembers(article, register))
  const another = lazily(() => isOfAnotherHouse(article))
  const ours = lazily(() => !elsewhere() && mayBeOfCommons(article))
  const isKnownHeard = (id: PersonId) =>
    !another() &&
    ((day !== null && standingOn(register, id, day) !== null) ||
      (ours() && (day === null || wasLately(id, day, register))))
  const known = new Map<PersonId, boolean>()
  return ({ id, name }) => {
    if (!id && events.length > 0 && !another()) return true
    if (!id) return ours() && ofMembers() && !isStrangeMember(name, article)
    const heard = known.get(id) ?? isKnownHeard(id)
    known.set(id, heard)
    return heard
  }
}

const NOBODY: readonly never[] = []

/** Somebody of the register is named, in whatever way. */
function namesKnown({ people }: MarkedSentence): boolean {
  return people.some(({ resolution }) => resolution.state === 'resolved')
}

/** "MP Jo Nobody": called a member, and none the register knows, so of another parliament or of none. */
function isStrangeMember(name: string, article: MarkedArticle): boolean {
  return calledMembers(article).some((each) => each.name === name)
}

/** Everybody who is called a member of parliament right beside their name, known or not. */
const calledMembers = once(({ sentences, named: all }: MarkedArticle): readonly PersonMention[] => {
  if ((all & NAMED_AS.member) === 0) return NOBODY
  const called: PersonMention[] = []
  for (const { mentions, people, named } of sentences)
    if ((named & NAMED_AS.member) !== 0)
      for (const each of people) if (isCalledMember(each, mentions)) called.push(each)
  return called
})

function isCalledMember(person: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (beside) =>
      beside.kind === 'office' &&
      beside.office === 'member' &&
      !beside.former &&
      (person.start - beside.end === 1 || beside.start - person.end === 1 || isApposed(person, beside)),
  )
}

/** "Jo Nobody, the MP for". */
function isApposed(person: Span, office: Span): boolean {
  const between = office.start - person.end
  return between === ', '.length || between === ', the '.length
}

/** Members are named, and nobody who sits in the House: the page is of another country's parliament. */
function namesStrangersOnly(article: MarkedArticle, register: Register): boolean {
  const isStrange = calledMembers(article).some(({ resolution }) => resolution.state === 'unresolved')
  return isStrange && !namesMembers(article, register)
}

/** Somebody who sat on the day is named in full; anybody of the register, on a page without a day. */
function namesMembers(article: MarkedArticle, register: Register): boolean {
  const day = article.asOf
  return article.sentences.some(({ people }) =>
    people.some(
      ({ form, resolution }) =>
        form === 'full' &&
        resolution.state === 'resolved' &&
        (!day || standingOn(register, resolution.id, day) !== null),
    ),
  )
}

/** Leading a party from outside the House is not enough. */
function wasLately(id: PersonId, day: IsoDate, register: Register): boolean {
  const since = addMonths(day, -RECENT_MONTHS)
  const appointments = register
    .appointmentsOf(id)
    .filter(({ post }) => !/party leader$/i.test(register.posts.get(post)?.rank ?? ''))
  return [...register.membershipsOf(id), ...appointments].some(
    (each) => each.from <= day && (each.to === null || each.to >= since),
  )
}

const ELSEWHERE = wordsOfKind(
  KIND.setting,
  'msp msps holyrood senedd stormont councillor councillors cllr mep meps senator senators congress premier bundestag parliamentarians goal striker manager league midfielder',
)
addKind(
  KIND.setting,
  'mp mps commons westminster minister ministers secretary downing whitehall cabinet backbench backbencher whip'.split(
    ' ',
  ),
)

/** More words of councils, other parliaments and football than of the House. */
function isElsewhere({ sentences, kinds: all }: MarkedArticle): boolean {
  if ((all & KIND.setting) === 0) return false
  let balance = 0
  for (const { kinds, tokens } of sentences) {
    if ((kinds & KIND.setting) === 0) continue
    for (const token of tokens)
      if ((token.kinds & KIND.setting) !== 0) balance += ELSEWHERE.has(token) ? 1 : -1
  }
  return balance > 0
}

function statement(article: MarkedArticle, group: readonly Utterance[], register: Register): Statement {
  const when = dayOf(article, group[0] as Utterance, register)
  return {
    type: 'statement',
    person: (group[0] as Utterance).speaker,
    constituency: null,
    date: when.date,
    datePrecision: when.precision,
    announced: null,
    modality: group.every(({ past }) => past) ? 'recap' : 'reported',
    evidence: evidenceOf(group),
    rules: [group.every(({ manner }) => manner === 'told') ? 'statement.told' : 'statement.speech'],
    fields: { about: null },
  }
}

/** The sentences of several utterances, each once, in order of place. */
function evidenceOf(group: readonly Utterance[]): readonly Span[] {
  const [first] = group
  if (group.length === 1 && first?.spans.length === 1) return first.spans
  const spans = inOrder(
    group.flatMap((each) => each.spans),
    byStart,
  )
  const isAgain = (span: Span, at: number) => span.start === spans[at - 1]?.start
  return spans.some(isAgain) ? spans.filter((span, at) => !isAgain(span, at)) : spans
}
