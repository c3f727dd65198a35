/** What words of leaving and taking mean when they name no post, or might mean something else: "went", "resigned", "is home secretary". @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { OfficeMention, PersonMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import type { Draft } from '../draft.ts'
import { isKept, officeDays } from './office-days.ts'
import { isBareRank, officeName } from './office-name.ts'
import { RETIRES } from './which-office.ts'

/** Without bare "resigned" and the like where it is of the seat, the party or the whip. */
export function withoutStrayOffices(drafts: readonly Draft[], article: MarkedArticle): Draft[] {
  return drafts.filter(
    (draft) =>
      !(isLoose(draft) || draft.rules.includes(RETIRES)) ||
      !(
        isOfSomethingElse(article.sentences[draft.sentence]) ||
        (draft.rules.includes(RETIRES) && isOfPoll(article.sentences[draft.sentence]))
      ),
  )
}

/** "The chairman will retire at the election": from the House. */
function isOfPoll(sentence: MarkedSentence | undefined): boolean {
  return sentence !== undefined && ELECTION.in(sentence.tokens)
}

const ELECTION = wordSet('election')

/** "Became the third minister to resign" appoints nobody. */
export function isItself(act: Act, article: MarkedArticle): boolean {
  if (act.rules.every((rule) => rule === 'officeAppointed.is' || rule === 'officeAppointed.listed'))
    return true
  return !act.sentences.every(
    (index) =>
      isOfLeaving(act, article.sentences[index]) ||
      isOfStaying(act, article.sentences[index]) ||
      isAnothers(act, article.sentences[index]),
  )
}

export function isBegun(act: Act, register: Register, published: IsoDate | null): boolean {
  return officeDays(act, register).some(
    (day) => published !== null && day <= published && daysBetween(day, published) <= 1,
  )
}

const LOOSE = new Set([
  'officeResigned.left',
  'officeResigned.went',
  'officeResigned.takenAlong',
  'officeResigned.stoodDown',
  'officeResigned.signed',
  'officeResigned.madeWay',
  'officeResigned.madeWayWho',
  'officeDismissed.lostJob',
  'officeDismissed.out',
  'officeDismissed.outGo',
  'officeDismissed.idiom',
  'officeDismissed.gone',
  'officeDismissed.goneWho',
])
export function isLoose({ rules }: { readonly rules: readonly string[] }): boolean {
  return rules.length > 0 && rules.every((rule) => LOOSE.has(rule) || rule.startsWith('doer.'))
}

/** How far from the day of printing, or from the day that is printed, a post may end that such words tell the end of; the register has some a month out. */
const BORNE_OUT_DAYS = 31

/** "Fired", "went" and "quit" mean much else: of one who holds posts the register keeps, it must have an end. */
export function isBorneOut(act: Act, register: Register, published: IsoDate | null): boolean {
  if (isOfAnother(act, register, published)) return false
  const kept = isKept(act, register) && published !== null && published <= register.completeTo.ministers
  if (!kept || act.mood !== 'reported' || act.person?.resolution.state !== 'resolved') return true
  const printed = act.dates.map((each) => anchored(each, published)).find(({ date }) => date !== null)
  const year = printed?.precision === 'year' ? printed.date?.slice(0, 4) : null
  const isNear = (to: IsoDate, day: IsoDate | null | undefined) =>
    Boolean(day) && Math.abs(daysBetween(to, day as IsoDate)) <= BORNE_OUT_DAYS
  return register
    .appointmentsOf(act.person.resolution.id)
    .some(
      ({ post, to }) =>
        to !== null &&
        (isNear(to, published) ||
          (year ? act.posts?.includes(post) && to.startsWith(year) : isNear(to, printed?.date))),
    )
}

/** "As he stood down Ann Lee's rival said": of a pronoun and a name beside it, whoever has a post end. */
function isOfAnother(act: Act, register: Register, published: IsoDate | null): boolean {
  if (!published || act.person?.form !== 'pronoun') return false
  const ends = (person: PersonMention | null) =>
    person?.resolution.state === 'resolved' &&
    register
      .appointmentsOf(person.resolution.id)
      .some(({ to }) => to !== null && Math.abs(daysBetween(to, published)) <= BORNE_OUT_DAYS)
  return !ends(act.person) && act.alternatives.some((each) => each.form !== 'pronoun' && ends(each))
}

/** How long leaders may stay on after they say that they go, in days. */
const STAYING_ON = 200

const LEADERSHIP = new Set(['officeResigned.leadership', 'officeDismissed.leadership'])

/** "Gave up the leadership of Labour in the Assembly" is of no party here: the register must have it end. */
export function isLeaderGoing(
  { rules, person, mood }: Act,
  register: Register,
  published: IsoDate | null,
): boolean {
  if (mood !== 'reported' && mood !== 'announcedFuture') return true
  if (!published || !rules.every((rule) => LEADERSHIP.has(rule))) return true
  if (person?.resolution.state !== 'resolved') return true
  return register
    .appointmentsOf(person.resolution.id)
    .some(
      ({ post, to }) =>
        register.posts.get(post)?.rank === 'Party leader' &&
        (to === null || Math.abs(daysBetween(to, published)) <= STAYING_ON),
    )
}

const TRIGGER =
  /^(?:resign(?:s|ed|ing)?|quits?|quitting|step(?:s|ped|ping)?|stand(?:s|ing)?|stood|sack(?:s|ed|ing)|fire[sd]?|axe[sd]?|out|gone|went)$/
const GOVERNMENT = wordSet('government cabinet frontbench front-bench ministry front')
/** "Resigned from Labour's front bench": how far behind the verb, in words. */
const MOST_TO_BENCH = 6
/** Where what is resigned cannot follow any more: "resigned after the party lost two seats". */
const FURTHER = wordSet(
  'after because when while amid following before although saying who which but hours days',
)
const ELSE =
  /^(?:seat|whip|mp|mps|commons|parliament|membership|party|council|club|constituency|chiltern|northstead|member|msp|board|university|election|by-election|himself|herself|themselves|eu|europe|european)$/

function isOfSomethingElse(sentence: MarkedSentence | undefined): boolean {
  if (!sentence) return true
  const { tokens, mentions } = sentence
  const at = tokens.findIndex((token) => TRIGGER.test(token.lower))
  const behind = tokens.slice(at + 1, at + MOST_TO_BENCH)
  const bench =
    at >= 0
      ? behind.findIndex((each, here) => GOVERNMENT.has(each) && behind[here + 1]?.lower !== 'benches')
      : -1
  // "His seat over the government's bill" is of the seat; "Labour's front bench" of the bench.
  if (bench >= 0 && !behind.slice(0, bench).some(({ lower }) => ELSE.test(lower))) return false
  for (let here = at + 1; at >= 0 && here < Math.min(tokens.length, at + 9); here++) {
    const token = tokens[here]!
    if (/^[.;:,–—]$/.test(token.text) || FURTHER.has(token)) return false
    if (GOVERNMENT.has(token) || isPurpose(token.lower, tokens[here + 1]?.lower ?? '')) return false
    if (ELSE.test(token.lower)) return true
    const mention = mentions.find((each) => each.start <= token.start && token.start < each.end)
    if (mention?.kind === 'party' || (mention?.kind === 'seat' && mention.cued)) return true
  }
  return false
}

/** "Resigned to defy the whip", "rather than vote for it": what a post is given up for is not what is given up. */
function isPurpose(word: string, next: string): boolean {
  if (word === 'to') return !NO_VERB.test(next)
  return (word === 'so' && /^(?:as|that|he|she|they)$/.test(next)) || (word === 'rather' && next === 'than')
}

/** What stands behind "to" when no verb does. */
const NO_VERB = /^(?:the|a|an|his|her|their|my|our|its|this|that)$/

/** "Resigned from Prime Minister Ann Lee's party". */
function isAnothers({ type, person, fields }: Act, sentence: MarkedSentence | undefined): boolean {
  if (type === 'officeAppointed' || !sentence) return false
  const { mentions } = sentence
  return mentions.some((each, at) => {
    const next = mentions[at + 1]
    return (
      each.kind === 'office' &&
      officeName(each.name) === fields.office &&
      next?.kind === 'person' &&
      next.possessive &&
      next.start - each.end <= 1 &&
      next !== person
    )
  })
}

/** "Is confirmed to stay as health secretary". */
function isOfStaying(act: Act, sentence: MarkedSentence | undefined): boolean {
  if (act.type !== 'officeAppointed' || !sentence) return false
  const at = sentence.mentions.find(
    (each) => each.kind === 'office' && officeName(each.name) === act.fields.office,
  )
  const before = at ? sentence.tokens.filter(({ end }) => end <= at.start).slice(-MOST_BEFORE_OFFICE) : []
  return before.some((token) => STAYS.has(token) || /-(?:serving|lived|lasting)$/.test(token.lower))
}

/** "Stays as", "became the longest-serving": whoever it is held the post before. */
const STAYS = wordSet(
  'stay stays staying remain remains remaining continue continues longest shortest serving most least',
)

/** In words, to the office from what is said of it. */
const MOST_BEFORE_OFFICE = 5

/** "Became the third minister to resign", "the latest minister to attack the plan" appoint nobody. */
function isOfLeaving(act: Act, sentence: MarkedSentence | undefined): boolean {
  if (act.type !== 'officeAppointed' || !sentence) return false
  const office = sentence.mentions.find(
    (each): each is OfficeMention => each.kind === 'office' && officeName(each.name) === act.fields.office,
  )
  if (!office) return false
  // "The first minister on Monday to resign".
  const dates = sentence.mentions.filter(({ kind }) => kind === 'date')
  const next = sentence.tokens.filter(
    ({ start }) => start >= office.end && !dates.some((date) => date.start <= start && start < date.end),
  )
  const at = next.findIndex(({ lower, kind }) => lower === 'to' || kind === 'mark')
  return (
    at >= 0 &&
    at <= MOST_BEFORE_LEAVING &&
    next[at]?.lower === 'to' &&
    // "The prime minister, Ann Lee, is to step down" tells of the first.
    !sentence.people.some(({ start }) => start >= office.end && start < (next[at]?.start ?? 0)) &&
    leaves(next[at + 1], isBareRank(office.name))
  )
}

/** Of a bare rank nobody is called "the latest" but with others who did the same. */
function leaves(verb: Token | undefined, isOfRank: boolean): boolean {
  if (!verb) return false
  return isOfRank ? !verb.capital && !NO_VERB.test(verb.lower) : LEAVINGS.has(verb)
}

const LEAVINGS = wordSet('resign quit leave go walk depart defect be lose call back step')

/** "The third minister in three days to go": in words. */
const MOST_BEFORE_LEAVING = 4
