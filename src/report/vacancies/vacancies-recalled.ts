/** Seats that fell vacant before, recalled in whatever words: the register knows who left one, and on which day. @module */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { saysMay } from '../../mention/may.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { namedBits, wordSet } from '../../mention/word.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { hasHappened } from '../clause/modality.ts'
import { yearsIn } from '../days/years.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { factsOfNamed, seatsIn } from '../discourse/known-names.ts'
import type { Event, Modality } from '../event.ts'

/** For how long a vacancy is recalled without its seat or its year, in days. */
const RECENT = 550
/** For how long whatever is said of going is said of the seat. */
const FRESH = 150

/** One act for everybody of whom a sentence tells in words of its own that they left their seat, and no event does. */
export function vacanciesRecalled(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  const left = factsOfNamed(article, register, vacanciesOf)
  if (!left) return NONE
  for (const { type, modality, person } of told)
    if (
      type === 'seatVacated' &&
      person?.id &&
      (hasHappened(modality) || isDeniedBefore(left.get(person.id), modality, published))
    )
      left.delete(person.id)
  const found = new Map<PersonId, Act>()
  for (const sentence of article.sentences)
    for (const mention of sentence.people) {
      if (mention.resolution.state !== 'resolved') continue
      const { id } = mention.resolution
      const vacancies = left.get(id)
      const act =
        vacancies && !found.has(id) ? actIfTold(vacancies, mention, sentence, register, published) : null
      if (act) found.set(id, act)
    }
  return [...found.values()]
}

const NONE: readonly never[] = []

/** The last of somebody's vacancies that the sentence tells of, where it does. */
function actIfTold(
  vacancies: readonly Membership[],
  mention: PersonMention,
  sentence: MarkedSentence,
  register: Register,
  published: IsoDate | null,
): Act | null {
  const words = WORDS.in(sentence.tokens)
  if ((words & (DYING | SUCCESSION | GOING | GONE | WENT)) === 0) return null
  const vacancy = vacancies.find((each) => isTold(each, words, sentence, register, published))
  if (!vacancy) return null
  const news = isNews(vacancy, mention, sentence, published)
  return news || isOver(vacancy, published) ? actOf(mention, sentence, news) : null
}

/** Who says that they will not go, and goes some days later, has not gone. */
function isDeniedBefore(
  vacancies: readonly Membership[] | undefined,
  modality: Modality,
  published: IsoDate | null,
): boolean {
  return (
    modality === 'denial' &&
    published !== null &&
    vacancies?.some(({ to }) => (to as IsoDate) > published) === true
  )
}

/** The last first. */
const vacanciesOf = keptOfPerson((register, person: PersonId): readonly Membership[] =>
  register
    .membershipsOf(person)
    .filter(({ to, toReason }) => to !== null && toReason !== null && toReason !== 'dissolution')
    .toReversed(),
)

function isOver({ to }: Membership, published: IsoDate | null): boolean {
  return published === null || (to as IsoDate) <= published
}

/** A death in words of dying, any other leaving in words of going; not long ago, or by its seat or year. `words` are those of the lists that the sentence has. */
function isTold(
  { seat, to, toReason }: Membership,
  words: number,
  sentence: MarkedSentence,
  register: Register,
  published: IsoDate | null,
): boolean {
  const day = to as IsoDate
  const { tokens, seats } = sentence
  if (published && daysBetween(published, day) > (isAboutToGo(tokens) ? MOST_NOTICE : MOST_AFTER))
    return false
  const isOfSeat = seats.length > 0 && seatsIn(seats, register).has(seat)
  const isOfHouse = isOfSeat || (words & HOUSE) !== 0 || speaksOfByElection(sentence)
  const isFresh = published !== null && daysBetween(day, published) <= FRESH
  const says =
    toReason === 'died'
      ? (words & DYING) !== 0 || (isOfHouse && (words & SUCCESSION) !== 0)
      : (words & GOING) !== 0 ||
        (toReason === 'recalled' && (words & RECALLING) !== 0) ||
        ((isOfHouse || isFresh) && (words & GONE) !== 0) ||
        (isOfHouse && (words & WENT) !== 0)
  if (!says || (namesOtherPost(sentence) && !isOfHouse)) return false
  if (yearsIn(sentence).includes(yearOf(day))) return isOfHouse || toReason === 'died'
  if (published === null) return isOfHouse
  return Math.abs(daysBetween(day, published)) <= RECENT ? true : isOfSeat && speaksOfByElection(sentence)
}

/** "Resigned as home secretary" is of another post. */
function namesOtherPost({ mentions }: MarkedSentence): boolean {
  return mentions.some(
    (each) => each.kind === 'office' && each.office !== 'member' && !each.name.endsWith('peer'),
  )
}

/** Lists of words, by their bit. */
const { words: WORDS, bits } = namedBits({
  DYING: `died dies dying die death deaths dead killed killing murder murdered murders assassinated assassination late passed
  passing succumbed illness cancer tumour funeral memory vacant vacancy vacated`,
  // Of a seat, for one may succeed the dead in a post they held long before.
  SUCCESSION: 'replace replaces replaced replacing succeed succeeds succeeded succeeding successor',
  GOING: `resign resigned resigning resignation resignations quit quits quitting departure departures departing stood stepped
  vacated vacating vacant vacancy oust ousted unseated disqualified bankrupt relinquished surrendered hundreds
  northstead downfall`,
  // Of a recall alone: others are handed in at Downing Street.
  RECALLING: 'petition recall recalled',
  // Said of much else: of a seat soon after, or where the sentence names one or the House.
  GONE: `departed exit exited leave leaves leaving left removed removal void peerage peer elevated elevation ennobled retired
  retirement predecessor replace replaces replaced replacing succeed succeeds succeeded succeeding successor disgraced`,
  // The same of so much that the House must be named.
  WENT: 'become becomes became gave give given gone went go lords bowed walked recalled',
  HOUSE:
    'mp mps member members seat seats constituency commons parliament westminster vacant vacancy hundreds northstead recall',
})
const { DYING, SUCCESSION, GOING, RECALLING, GONE, WENT, HOUSE } = bits

/** Told of the day in the opening, in a verb behind the name that nothing takes back. */
function isNews(
  { to }: Membership,
  mention: PersonMention,
  sentence: MarkedSentence,
  published: IsoDate | null,
): boolean {
  const { index, tokens, people } = sentence
  const days = published && daysBetween(published, to as IsoDate)
  if (days !== null && index <= LEAD && Math.abs(days) <= 1 && isMadeFormal(mention, tokens)) return true
  if (index > OPENING || mention.possessive || namesOtherPost(sentence)) return false
  const isToGo = isAboutToGo(tokens)
  if (TALK.in(tokens) || saysMay(tokens)) return false
  if (
    days === null
      ? yearsIn(sentence).length > 0
      : days < -MOST_BEFORE || days > (isToGo ? MOST_NOTICE : MOST_AFTER)
  )
    return false
  if (speaksOfByElection(sentence) && !CAUSING.in(tokens)) return false
  if (WHIP.in(tokens)) return false
  const first = tokenFrom(tokens, mention.end)
  const next = people.find(({ start }) => start >= mention.end)
  const end = Math.min(first + REACH, next ? tokenFrom(tokens, next.start) : tokens.length)
  const done = tokens.findIndex(
    (token, at) => at >= first && at < end && (DONE.has(token) || (isToGo && GOES.has(token))),
  )
  if (done < 0 || HANGS.in(tokens, first, done)) return false
  // On a page without a day the tense says that it is news: "has been removed".
  return days !== null || PERFECT.in(tokens, first, done)
}

const PERFECT = wordSet('has have')

/** On the day itself: "was made Steward of the Chiltern Hundreds", "his resignation took effect", "voters have removed Ann Lee". */
function isMadeFormal({ start, end, possessive }: PersonMention, tokens: MarkedSentence['tokens']): boolean {
  const name = tokenFrom(tokens, start)
  const first = tokenFrom(tokens, end)
  if (FORMER.in(tokens, name - 2, name)) return false
  const last = tokens[name - 1]
  if (last && REMOVING.has(last) && !NOT_SO.in(tokens, 0, name)) return true
  const deed = tokens.findIndex((token, at) => at >= first && at < first + REACH && FORMALITY.has(token))
  if (deed < 0 || NOT_SO.in(tokens, first, deed) || HANGS.in(tokens, first, deed)) return false
  return !possessive || EFFECT.in(tokens, deed, deed + REACH)
}

const FORMER = wordSet('former ex-')
const REMOVING = wordSet('removed recalled unseated ousted')
const FORMALITY = wordSet('resignation resigned steward bailiff hundreds northstead')
const EFFECT = wordSet('effect effective formal formally official accepted')
const NOT_SO = wordSet('not no never if unless could might should would whether honours list')
const LEAD = 2

/** "Has had the whip removed". */
const WHIP = wordSet('whip')
/** By number of the sentence. */
const OPENING = 1
/** How far behind the name the verb may stand, in words. */
const REACH = 16
/** How many days before or after the page the seat fell vacant. */
const MOST_BEFORE = 3
const MOST_AFTER = 14
const DONE = wordSet(
  'resigned resigns quit quits died dies killed murdered unseated ousted recalled removed left vacated peer ennobled',
)
const TALK = wordSet(
  `not no never n't could might should would will must if unless whether urged urges call calls called calling pressure
  demand demands demanded refuse refused refuses deny denied denies expected set likely threat threatened fear fears
  reported reportedly believed claimed understood thought alleged allegedly rumoured rumours speculation imagine
  minister secretary leader former ex late successor replace succeed`,
)
const HANGS = wordSet('after since who whom before until following as from')
/** How long after "is to resign" a seat falls vacant, in days. */
const MOST_NOTICE = 45

/** "Is to resign". */
function isAboutToGo(tokens: MarkedSentence['tokens']): boolean {
  return tokens.some(
    (token, at) => GOES.has(token) && tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'is',
  )
}

const GOES = wordSet('resign quit')
const CAUSING = wordSet('triggering forcing sparking prompting causing triggers forces sparks prompts causes')

function actOf(person: PersonMention, sentence: MarkedSentence, news: boolean): Act {
  return actIn(sentence, { type: 'seatVacated', person, mood: news ? 'reported' : 'recap', rule: 'byRecord' })
}
