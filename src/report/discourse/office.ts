/** Settles what an article says of offices: whose place was taken, which post is left, and what is only somebody's past. @module */
import { addDays, addMonths, daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { OfficeMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import { type Act, absorb } from '../act.ts'
import { isBareRank, officeName } from '../office-name.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { ActsByDoer } from './acts-by-doer.ts'
import { printedOf, withElided } from './elided-office.ts'
import { isBegun, isBorneOut, isItself, isLoose } from './loose-office.ts'
import { officeBeside } from './office-beside.ts'
import { officeDays, postAbout } from './office-days.ts'
import { standingOn } from './standing.ts'

const TYPES = new Set(['officeAppointed', 'officeResigned', 'officeDismissed'])

/** Acts of office with their office named, one for each person and office; those of none are left out. */
export function settleOffices(acts: readonly Act[], article: MarkedArticle, register: Register): Act[] {
  const published = article.asOf
  const others = acts.filter((act) => !TYPES.has(act.type))
  const offices = acts.filter(
    (act) =>
      TYPES.has(act.type) && act.person && isItself(act, article) && isActive(act, register, published),
  )
  const settled: Act[] = []
  const byDoer = new ActsByDoer()
  // Those that name their office first: "X resigned as home secretary" settles "Y takes her place".
  const told = withElided(
    offices.filter((act) => act.fields.office),
    article,
  )
  const first = new Set(told)
  for (const act of [...told, ...offices.filter((each) => !first.has(each))]) {
    const office = officeOf(act, article, register, published, settled)
    if (!office) continue
    act.fields = { ...act.fields, office: office.name }
    act.posts = office.posts
    // "Is home secretary" is news only on the day the register has it begin.
    if (act.rules.every((rule) => STATES.has(rule)) && !isBegun(act, register, published)) continue
    if (isLoose(act) && !isBorneOut(act, register, published)) continue
    if (act.mood === 'reported' && isPast(act, article, register, published)) act.mood = 'recap'
    const home = byDoer.of(act).find((each) => sameOffice(each, act))
    if (home) absorb(home, act)
    else {
      settled.push(act)
      byDoer.add(act)
    }
  }
  return [...others, ...settled]
}

/** "Ann Lee is home secretary", "Ann Lee, home secretary": no act by themselves. */
const STATES = new Set(['officeAppointed.is', 'officeAppointed.listed'])
/** "Goes to the Treasury": the post is what the register has begin. */
const MOVES = new Set(['officeAppointed.moves', 'officeAppointed.movesIn'])

interface Named {
  readonly name: string
  readonly posts: OfficeMention['posts']
}

function officeOf(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
  settled: readonly Act[],
): Named | null {
  const printed = act.fields.office ? (printedOf(act, article) ?? printedIn(act, article)) : null
  if (printed && !isBareRank(printed.name)) return named(printed)
  if (act.rules.every((rule) => MOVES.has(rule))) return postAbout(act, register, published)
  if (act.rules.some((rule) => rule.startsWith('officeAppointed.replace')))
    return ofPredecessor(act, article, settled) ?? postAbout(act, register, published)
  const person = act.person
  const beside =
    person && act.type !== 'officeAppointed' ? officeBeside(article, person, act.sentences[0] ?? 0) : null
  if (beside && !isBareRank(beside.name)) return named(beside)
  if (act.type !== 'officeAppointed') {
    const left = postAbout(act, register, published)
    if (left) return left
  }
  const same = sameJob(act, article, settled)
  if (same) return same
  const rank = printed ?? beside
  if (rank) return { name: officeName(`${unread(article, rank)}${rank.name}`), posts: rank.posts }
  // "Sacked from the front bench": the rule knows the post, the text does not name it.
  return act.fields.office ? { name: act.fields.office, posts: [] } : null
}

/** "shadow domestic violence " before "minister": a field no post is known for. */
function unread(article: MarkedArticle, office: OfficeMention): string {
  const before = article.text.slice(Math.max(0, office.start - 60), office.start)
  return /\bshadow (?:[\p{Ll}-]+ ){1,4}$/u.exec(before)?.[0] ?? ''
}

function named(office: OfficeMention): Named {
  return { name: officeName(office.name), posts: office.posts }
}

const SAME_JOB =
  /^,? who (?:did|does|had|has|held|holds) the same (?:job|role|post|position)(?: (?:at|in|for) ((?:the )?\p{Lu}\w+(?: (?:and |of |the )*\p{Lu}\w+)*))?/u

/** "who did the same job at Justice": the office of whoever was named before, elsewhere. */
function sameJob(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const { person } = act
  if (!person) return null
  const found = SAME_JOB.exec(article.text.slice(person.end, person.end + 120))
  const before = settled.findLast(
    (each) => each.type === act.type && each.sentences.some((at) => act.sentences.includes(at)),
  )
  if (!found || !before?.fields.office) return null
  const name = before.fields.office.replace(/ (?:at|in|to|for) .*$/, '')
  return { name: found[1] ? `${name} at ${found[1]}` : name, posts: [] }
}

/** The mention the act's office was read from, for the register's posts. */
function printedIn(act: Act, article: MarkedArticle): OfficeMention | null {
  for (const index of act.sentences) {
    const found = article.sentences[index]?.mentions.find(
      (each): each is OfficeMention => each.kind === 'office' && officeName(each.name) === act.fields.office,
    )
    if (found) return found
  }
  return null
}

/** How many sentences back whoever is replaced may have left. */
const LEFT_BEFORE = 3

/** "takes her place": the office she left, or is printed with. A pronoun taken for the successor means the last to leave. */
function ofPredecessor(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const own = act.person && refOf(act.person)
  const before = act.alternatives.filter((each) => !samePerson(refOf(each), own))
  const gone = settled.filter((each) => each.type !== 'officeAppointed')
  const here = act.sentences[0] ?? 0
  const turned = before.length === 0 || act.alternatives.some((each) => !before.includes(each))
  const left =
    gone.find((each) =>
      before.some((person) => samePerson(refOf(person), each.person && refOf(each.person))),
    ) ??
    (turned
      ? gone.findLast((each) => each.sentences.some((at) => at <= here && here - at <= LEFT_BEFORE))
      : undefined)
  if (left?.fields.office) return { name: left.fields.office, posts: left.posts ?? [] }
  for (const person of before) {
    const beside = officeBeside(article, person, act.sentences[0] ?? 0)
    if (beside && !isBareRank(beside.name)) return named(beside)
  }
  return null
}

/** How long before printing somebody must have sat for a post outside the register to be news. */
const RECENT_MONTHS = 1

function isActive(act: Act, register: Register, published: IsoDate | null): boolean {
  const { resolution } = act.person!
  if (resolution.state !== 'resolved') return false
  if (!published) return true
  const person = resolution.id
  const since = addMonths(published, -RECENT_MONTHS)
  if (standingOn(register, person, published) || standingOn(register, person, since)) return true
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

/** Told without a day, in a relative clause of the simple past, of a post the register does not date to these days. */
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
        (token.lower === 'before' &&
          GONE.has(tokens[at - 1]?.lower ?? '') &&
          /^(?:him|her|them)$/.test(tokens[at + 1]?.lower ?? '')) ||
        ((token.lower === 'who' || token.lower === 'having') && PAST.has(tokens[at + 1]?.lower ?? '')),
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

const GONE = new Set(['resigned', 'quit', 'went', 'left', 'gone'])
const PAST = new Set(
  'became was quit resigned stepped stood left lost gave took replaced succeeded served been'.split(' '),
)

/** "Home Secretary" twice, two names of one post, or a rank beside the post it is the rank of. */
export function sameOffice(a: Act, b: Act): boolean {
  const one = a.fields.office?.toLowerCase() ?? ''
  const other = b.fields.office?.toLowerCase() ?? ''
  if (one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return true
  if (isBareRank(one) || isBareRank(other)) return true
  return (a.posts ?? []).some((post) => b.posts?.includes(post))
}
