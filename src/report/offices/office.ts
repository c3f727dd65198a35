/** Settles what an article says of offices: whose place was taken, which post is left, and what is only somebody's past. @module */

import { addDays, addMonths, daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { accessionIn } from '../days/accession.ts'
import { isDatedLongAgo } from '../days/long-ago.ts'
import { type Act, absorb } from '../discourse/act.ts'
import { ActsByDoer } from '../discourse/acts-by-doer.ts'
import { leftTogether } from '../discourse/left-together.ts'
import { standingOn } from '../discourse/standing.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { withElided } from './elided-office.ts'
import { shadowsBeside } from './field-told.ts'
import { isBegun, isBorneOut, isItself, isLeaderGoing, isLoose } from './loose-office.ts'
import { isOfOffice } from './of-office.ts'
import { isKept, officeDays, ownPosts } from './office-days.ts'
import { isBareRank } from './office-name.ts'
import { isUnderLead, underLeads } from './office-rows.ts'
import { isOppositionWhip } from './opposition-whip.ts'
import { officeOf, RETIRES } from './which-office.ts'

/** Acts of office with their office named, one for each person and office; those of none are left out. */
export function settleOffices(acts: readonly Act[], article: MarkedArticle, register: Register): Act[] {
  const published = article.asOf
  const others = acts.filter((act) => !isOfOffice(act.type))
  const offices = underLeads(acts, article, register).filter(
    (act) =>
      isOfOffice(act.type) &&
      act.person &&
      isItself(act, article) &&
      isActive(act, article, register, published),
  )
  for (const act of offices) {
    if (isDatedAside(act, register, published)) act.dates = []
    const day = act.dates.length === 0 ? accessionIn(act, article, register) : null
    if (day) act.dates.push(day)
  }
  const together = published ? null : leftTogether(offices, register)
  const settled: Act[] = []
  const byDoer = new ActsByDoer()
  // Those that name their office first: "X resigned as home secretary" settles "Y takes her place".
  const told = withElided(
    offices.filter((act) => act.fields.office),
    article,
  )
  const first = new Set(told)
  for (const act of [...told, ...offices.filter((each) => !first.has(each))]) {
    const day = published ?? together?.get(act) ?? null
    const office = officeOf(act, article, register, day, settled)
    if (!office) continue
    act.fields = { ...act.fields, office: office.name }
    act.posts = office.posts.length > 0 ? office.posts : ownPosts(act, office.name, register, published)
    if (isOppositionWhip(act, register, published)) act.posts = []
    // A list of who sits where from tonight has those who stay as well.
    if (isUnderLead(act) && published && isKept(act, register) && !isBegun(act, register, published)) continue
    // "Is home secretary" is news only on the day the register has it begin.
    if (
      isState(act) &&
      !isBegun(act, register, published) &&
      !isShadowOfTheDay(act, offices, register, published)
    )
      continue
    if (!isLeaderGoing(act, register, published)) continue
    if (isRetiring(act)) {
      if (!OF_HEADS.test(office.name)) continue
      if (act.mood === 'reported' && isGoneAlready(act, register, published)) act.mood = 'recap'
    }
    if (isLoose(act) && !isBorneOut(act, register, published)) continue
    if (act.mood === 'reported' && isPast(act, article, register, published)) act.mood = 'recap'
    if (act.mood === 'reported' && !published && isDatedLongAgo(act)) act.mood = 'recap'
    const home = byDoer.of(act).find((each) => sameOffice(each, act))
    if (home) {
      if (isBareRank(home.fields.office ?? '') && !isBareRank(office.name))
        home.fields = { ...home.fields, office: office.name }
      absorb(home, act)
    } else {
      settled.push(act)
      byDoer.add(act)
    }
  }
  settled.push(...shadowsBeside(settled, article, register, published))
  if (!published && isRetrospect(settled, register))
    for (const act of settled) if (act.mood === 'reported') act.mood = 'recap'
  const news = newsOf(settled, register, published)
  for (const act of settled)
    if (act.mood === 'recap' && isOfTheDay(act, news, register, published)) act.mood = 'reported'
  return [...others, ...settled.filter((act) => !isMovedOn(act, byDoer))]
}

/** "Ann Lee, last in office in 2008, becomes home secretary": a year in which the register has nothing begin or end, of who comes or goes these days. */
function isDatedAside({ type, dates, person }: Act, register: Register, published: IsoDate | null): boolean {
  const [only, ...others] = dates
  const year = only?.precision === 'year' && only.date ? yearOf(only.date) : null
  if (year === null || others.length > 0 || !published || person?.resolution.state !== 'resolved')
    return false
  const days = register
    .appointmentsOf(person.resolution.id)
    .flatMap(({ from, to }) => (type === 'officeAppointed' ? from : (to ?? [])))
  return (
    !days.some((day) => yearOf(day) === year) &&
    days.some((day) => Math.abs(daysBetween(day, published)) <= OLD_DAYS)
  )
}

/** In days: no page tells posts left years apart as its news. */
const RETROSPECT_DAYS = 366

/** A page without a day whose people came and went over years. */
function isRetrospect(acts: readonly Act[], register: Register): boolean {
  const days = acts
    .filter((act) => act.mood === 'reported' && isKept(act, register))
    .map((act) => officeDays(act, register))
    .flatMap((held) => (held.length === 1 ? held : []))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  return Boolean(first && last) && daysBetween(first as IsoDate, last as IsoDate) > RETROSPECT_DAYS
}

/** Those told as the news of the very day of printing. */
function newsOf(acts: readonly Act[], register: Register, published: IsoDate | null): readonly Act[] {
  if (!published) return []
  return acts.filter((act) => act.mood === 'reported' && officeDays(act, register).includes(published))
}

/** What the register has on the day of somebody else's news is news too, however it is told: "replacing Ann Lee, who was sacked". */
function isOfTheDay(act: Act, news: readonly Act[], register: Register, published: IsoDate | null): boolean {
  if (!published || !act.person) return false
  const own = refOf(act.person)
  return (
    news.some(({ person }) => person && !samePerson(refOf(person), own)) &&
    act.dates.every(({ date }) => date === null || date === published) &&
    officeDays(act, register).includes(published)
  )
}

/** What the register has them leave before the page's days. */
function isGoneAlready(act: Act, register: Register, published: IsoDate | null): boolean {
  const last = officeDays(act, register).at(-1)
  return published !== null && last !== undefined && daysBetween(last, published) > OLD_DAYS
}

/** Others who retire leave the House. */
function isRetiring({ rules }: Act): boolean {
  return rules.every((rule) => rule === RETIRES)
}

const OF_HEADS = /\b(?:prime minister|speaker|leader|chair|chairman|chairwoman|chief whip)\b/i

const MADE_WAY = 'officeResigned.madeWay'

/** "Ann Lee steps down from the Home Office to become chancellor": she has left no government. */
function isMovedOn(act: Act, byDoer: ActsByDoer): boolean {
  if (act.type === 'officeAppointed' || act.mood !== 'reported') return false
  if (act.type === 'officeDismissed' && !act.rules.includes('officeDismissed.demoted')) return false
  // "Sacked", and "sorry to be stepping down": one act.
  if (
    isLoose(act) &&
    byDoer
      .of(act, 'officeDismissed')
      .some((each) => each.mood === 'reported' || (each.mood === 'recap' && sameOffice(each, act)))
  )
    return true
  // "Makes way for Bo Day", and further down the post that she is moved to.
  return byDoer.of(act, 'officeAppointed').some(
    (each) =>
      each.mood === 'reported' &&
      (act.rules.every((rule) => rule === MADE_WAY) ||
        // "She gives up that post", for the one that she has got.
        (act.type === 'officeResigned' && isLoose(act)) ||
        each.sentences.some((at) => act.sentences.includes(at))),
  )
}

/** "Ann Lee is home secretary", "Ann Lee, home secretary": no act by themselves. */
const STATES = new Set(['officeAppointed.is', 'officeAppointed.labelled', 'officeAppointed.listed'])
/** "Ann Lee is shadow paymaster general", on a page of others who come: past what the register holds of the opposition, or of those days, which it has but roughly. */
function isShadowOfTheDay(
  act: Act,
  offices: readonly Act[],
  register: Register,
  published: IsoDate | null,
): boolean {
  if (!published || !/^shadow /i.test(act.fields.office ?? '')) return false
  const isOfThese =
    published > register.completeTo.opposition ||
    officeDays(act, register).some((day) => Math.abs(daysBetween(day, published)) <= ROUGHLY)
  return (
    isOfThese &&
    offices.some((each) => each.type === 'officeAppointed' && each.mood === 'reported' && !isState(each))
  )
}

/** In days. */
const ROUGHLY = 7

const MOVES = 'officeAppointed.moves'

/** "Is going to be home secretary" is both a state and a move. */
function isState({ rules }: Act): boolean {
  return rules.some((rule) => STATES.has(rule)) && rules.every((rule) => STATES.has(rule) || rule === MOVES)
}

/** How long before printing somebody must have sat for a post outside the register to be news. */
const RECENT_MONTHS = 1

const LORD = /^(?:the )?(?:Lord|Lady|Baroness|Viscount|Viscountess|Earl) /i

/** Called so anywhere on the page: what the council does is none of the House. */
function isCouncillor({ name }: PersonMention, { sentences, text }: MarkedArticle): boolean {
  const family = name.split(' ').at(-1)?.toLowerCase()
  return sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower, start }, at) =>
        (lower === 'councillor' || lower === 'cllr') &&
        /^\p{Lu}/u.test(text.slice(start)) &&
        tokens.slice(at + 1, at + 4).some((token) => token.lower === family),
    ),
  )
}

/** A minister for some time who has no seat: what a peer is given is no event of the Commons. */
function isPeer(register: Register, person: PersonId, since: IsoDate): boolean {
  return register
    .appointmentsOf(person)
    .some(
      (each) =>
        each.from < since &&
        (each.to === null || each.to >= since) &&
        !standingOn(register, person, each.from),
    )
}

function isActive(act: Act, article: MarkedArticle, register: Register, published: IsoDate | null): boolean {
  const { resolution } = act.person!
  if (resolution.state !== 'resolved') return false
  if (LORD.test(article.text.slice(act.person!.start, act.person!.end))) return false
  if (isCouncillor(act.person!, article)) return false
  if (!published) return true
  const person = resolution.id
  const since = addMonths(published, -RECENT_MONTHS)
  if (standingOn(register, person, published) || standingOn(register, person, since)) return true
  if (isPeer(register, person, since)) return false
  // Who leads a party from outside the House takes no office in it; a minister may be a peer.
  return (
    register
      .appointmentsOf(person)
      .some(
        (each) =>
          each.from <= addDays(published, 7) &&
          (each.to === null || each.to >= since) &&
          !/party leader$/i.test(register.posts.get(each.post)?.rank ?? ''),
      ) || act.dates.some((date) => date.date !== null && date.date < since)
  )
}

/** Told as gone "before her", without a day, of a post the register does not date to these days. */
function isPast(act: Act, article: MarkedArticle, register: Register, published: IsoDate | null): boolean {
  if (act.dates.length > 0 && !isDaysOld(act, published)) return false
  const days = officeDays(act, register)
  if (
    act.dates.length === 0 &&
    published &&
    days.some((day) => Math.abs(daysBetween(day, published)) < OLD_DAYS)
  )
    return false
  return act.sentences.every((index) => {
    const tokens = article.sentences[index]?.tokens ?? []
    return tokens.some(
      (token, at) =>
        token.lower === 'before' &&
        GONE.has(tokens[at - 1]) &&
        /^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? ''),
    )
  })
}

/** How long before printing an act told in passing is no longer the news, in days. */
const OLD_DAYS = 3

function isDaysOld(act: Act, published: IsoDate | null): boolean {
  return (
    published !== null &&
    act.dates.every(
      ({ date, precision }) =>
        precision === 'day' && date !== null && daysBetween(date, published) >= OLD_DAYS,
    )
  )
}

const GONE = wordSet('resigned quit went left gone')

/** "Home Secretary" twice, two names of one post, or a rank beside the post it is the rank of. */
function sameOffice(a: Act, b: Act): boolean {
  const one = plain(a.fields.office)
  const other = plain(b.fields.office)
  // Nobody is aide to two ministers at once.
  if (one.startsWith('pps') && other.startsWith('pps')) return true
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true
  if (isBareRank(one) || isBareRank(other)) return true
  return (a.posts ?? []).some((post) => b.posts?.includes(post))
}

function plain(office: string | undefined): string {
  return (office ?? '')
    .toLowerCase()
    .replace(/^(?:parliamentary private secretary|(?:parliamentary|ministerial) aide)/, 'pps')
}
