/** Which office an act takes or leaves: printed in its sentence, beside the name, given up or taken by somebody else, or the register's. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { OfficeMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { unitsAt } from '../pattern/unit.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { printedOf } from './elided-office.ts'
import { shadowOf } from './field-told.ts'
import { heldBeside, officeBeside } from './office-beside.ts'
import { postAbout } from './office-days.ts'
import { isBareRank, isPost, isSeveral, officeName } from './office-name.ts'
import { takenOverFrom } from './succession.ts'
import { isChosen } from './turnover.ts'

/** "Goes to the Treasury": the post is what the register has begin. */
const MOVES = new Set([
  'officeAppointed.moves',
  'officeAppointed.gets',
  'officeAppointed.movesTo',
  'officeAppointed.movesIn',
  'officeAppointed.goesTo',
  'officeAppointed.briefTo',
])

interface Named {
  readonly name: string
  readonly posts: OfficeMention['posts']
}

/** Null where nothing says which. `settled` are the acts of others whose office is known. */
export function officeOf(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
  settled: readonly Act[],
): Named | null {
  const printed = printedOf(act, article) ?? (act.fields.office ? printedIn(act, article) : null)
  // "Home: Ann Lee" is how a list has it; the register says what it is called.
  if (act.rules.some((rule) => rule.endsWith('.inRow'))) {
    const held = postAbout(act, register, published)
    if (held) return held
  }
  const own = printed && act.type !== 'officeAppointed' ? ownBehind(printed, act, article) : null
  if (own) return named(own)
  if (printed && !isBareRank(printed.name)) return named(printed)
  if (act.rules.every((rule) => CHAIRS.has(rule)) && act.rules.length > 0) return committeeIn(act, article)
  if (act.rules.every((rule) => rule === DEPUTY) && act.fields.office)
    return { name: act.fields.office, posts: [] }
  const led = act.rules.some((rule) => LEADS.has(rule)) ? leadOf(act, register, published) : null
  if (led) return led
  if (act.rules.every((rule) => MOVES.has(rule)))
    return postAbout(act, register, published) ?? shadowed(act, article, register, published)
  if (act.rules.some((rule) => rule.startsWith('officeAppointed.replace')))
    return (
      takenFrom(
        ofPredecessor(act, article, settled),
        takenOverFrom(act.person, act.alternatives, register) ?? postAbout(act, register, published),
      ) ?? shadowed(act, article, register, published)
    )
  const headed = act.rules.every((rule) => rule === RETIRES) ? headOf(act, register, published) : null
  if (headed) return headed
  const person = act.person
  const beside =
    person && act.type !== 'officeAppointed'
      ? (officeBeside(article, person, act.sentences[0] ?? 0) ??
        heldBeside(article, person, act.sentences[0] ?? 0))
      : null
  if (beside && !isBareRank(beside.name) && (!printed || isOfRank(beside, printed))) return named(beside)
  // "The Prime Minister quits as leader": of a party.
  const ofParty = printed?.office === 'partyLeader' ? leadOf(act, register, published) : null
  if (ofParty) return ofParty
  if (act.type !== 'officeAppointed') {
    const left = postAbout(act, register, published) ?? heldHere(act, article, register, published)
    if (left) return left
  }
  const same = sameJob(act, article, settled) ?? ofSuccessor(act, article, settled)
  if (same) return same
  const rank = printed ?? beside
  // "Goes to the Foreign Office as a minister": the register knows which.
  const begun = rank && act.type === 'officeAppointed' ? postAbout(act, register, published) : null
  if (begun) return begun
  if (rank) return { name: officeName(`${unread(article, rank)}${rank.name}`), posts: rank.posts }
  // "Sacked from the front bench": the rule knows the post, the text does not name it.
  if (act.fields.office) return { name: act.fields.office, posts: [] }
  return act.type === 'officeAppointed'
    ? null
    : (committeeIn(act, article) ?? rankIn(act, article, register, published))
}

/** "The leader of the Greens, a party of two, Ann Lee, is going": of the posts that a sentence names, the one that the register has her hold. */
function heldHere(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Named | null {
  if (act.person?.resolution.state !== 'resolved') return null
  const held = register
    .appointmentsOf(act.person.resolution.id)
    .filter(({ from, to }) => !published || (from <= published && (to === null || to >= published)))
  if (held.length === 0) return null
  for (const at of act.sentences)
    for (const each of article.sentences[at]?.mentions ?? [])
      if (
        each.kind === 'office' &&
        isPost(each) &&
        !each.former &&
        each.posts.length <= MOST_POSTS &&
        held.some(({ post }) => each.posts.includes(post))
      )
        return named(each)
  return null
}

/** More than so many posts are a rank. */
const MOST_POSTS = 4

/** Ranks that are no way to speak of a post of another. */
const OWN_RANKS = new Set([
  'partyLeader',
  'partyChair',
  'committeeChair',
  'whip',
  'parliamentaryPrivateSecretary',
])

/** Whether a post can be the one a bare rank speaks of: "chairman" is of no secretary of state. */
function isOfRank(post: OfficeMention, rank: OfficeMention): boolean {
  return post.office === rank.office || !OWN_RANKS.has(rank.office)
}

function shadowed(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Named | null {
  const sentence = article.sentences[act.sentences[0] ?? -1]
  const name = shadowOf(act.person, sentence, article, register, published)
  return name ? { name, posts: [] } : null
}

/** Of a party, whatever else is left that day. */
const DEPUTY = 'officeResigned.deputyLeadership'

const LEADS = new Set([
  'officeAppointed.leads',
  'officeAppointed.chosenToLead',
  'officeResigned.leadership',
  'officeDismissed.leadership',
])

/** "Takes over the leadership": of the party the doer sits for. */
function leadOf(act: Act, register: Register, published: IsoDate | null): Named | null {
  if (act.person?.resolution.state !== 'resolved') return null
  const { id } = act.person.resolution
  const party = published
    ? register.partyOf(id, published)
    : register.affiliationsOf(id).find(({ party }) => party !== INDEPENDENT)?.party
  const name = party && register.parties.get(register.countedAs(party))?.name
  return name ? { name: `${name} leader`, posts: [] } : null
}

/** "Will hand over the reins": what is told of those at the head of something alone. */
export const RETIRES = 'officeResigned.retires'

/** The party, the government or the House that the doer heads on the day. */
function headOf(act: Act, register: Register, published: IsoDate | null): Named | null {
  if (!published || act.person?.resolution.state !== 'resolved') return null
  const held = register
    .appointmentsOf(act.person.resolution.id)
    .filter(({ from, to }) => from <= published && (to === null || to >= published))
    .flatMap(({ post }) => register.posts.get(post) ?? [])
    .filter(({ rank }) => isChosen(rank))
    .sort((a, b) => Number(b.rank === 'PM') - Number(a.rank === 'PM'))[0]
  return held ? { name: held.name, posts: [held.id] } : null
}

const CHAIRS = new Set(['officeAppointed.chairs', 'officeAppointed.chairedBy'])
const BEHIND =
  /\b(?:chair(?:manship|man|s|men)?(?: of)?|heads?(?: of)?|lead|over)\s+(?:the\s+)?((?:[\p{L}'’,&-]+\s+){1,8}?)(?:select\s+)?committee\b/iu
const BEFORE = /\b(?:the\s+)?((?:[\p{L}'’,&-]+\s+){1,8}?)(?:select\s+)?committee\s+will\b/iu

/** "To chair the Health Committee", "the Health Committee will be chaired by": the register holds no such posts. */
function committeeIn(act: Act, article: MarkedArticle): Named | null {
  const found = act.sentences
    .map((at) => article.sentences[at])
    .filter((each) => each?.tokens.some(({ lower }) => lower === 'committee'))
    .map((each) => (each ? article.text.slice(each.start, each.end) : ''))
    .map((text) => BEHIND.exec(text)?.[1] ?? BEFORE.exec(text)?.[1])
    .find((name) => name !== undefined)
  if (!found) return null
  // "the powerful Public Accounts": what is no name stands in small letters before it.
  const name = found.trim().replace(/^(?:\p{Ll}[\p{L}-]*\s+)+(?=\p{Lu})/u, '')
  return { name: `chair of the ${name} committee`, posts: [] }
}

const RANKS: Readonly<Record<string, string>> = {
  cabinet: 'cabinet minister',
  government: 'minister',
  govt: 'minister',
  frontbench: 'frontbencher',
  'front-bench': 'frontbencher',
  front: 'frontbencher',
}
/** An aide's too, of which the register may know nothing. */
const GOVERNMENT_POST =
  /\b(?:government|ministerial|frontbench) (?:role|post|job|position)\b|\b(?:role|post|job|position) in (?:the )?government\b/i

/** "Resigned from her role in the Department for Transport". */
const IN_A_DEPARTMENT =
  /\b(?:role|post|job|position|team|duties) (?:as|in|at|within) (the (?:Department|Ministry|[\p{Lu}]\w+ Office|Treasury)(?: (?:for|of|and|the|\p{Lu}[\p{L}-]+))*)/u

/** "Gave up the crime reduction brief". */
const BRIEF =
  /\b(?:up|down|left|quit|from|resigned) (?:the|her|his|their) ((?:[\p{L}-]+ ){1,4}(?:brief|portfolio))\b/u

/** How far from the day of printing the register has a post end that is left with the government, in days. */
const NEAR_DAYS = 31

/** "Eight shadow ministers left", "quit the front bench", where nothing names whose post was which. */
function rankIn(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Named | null {
  const sentence = toldOf(act, article)
  if (!sentence) return null
  // The ministers of a sentence may be those whom somebody lobbied: the register tells who was one.
  const isTrueOf = (rank: string) =>
    !/minister/i.test(rank) ||
    /ministerial/i.test(rank) ||
    sentence.tokens.some(({ lower }) => lower === 'shadow') ||
    act.mood !== 'reported' ||
    endsAbout(act, register, published)
  const several = sentence.mentions.find(
    (each): each is OfficeMention => each.kind === 'office' && isPost(each) && isSeveral(each.name),
  )
  if (several) return isTrueOf(several.name) ? { name: officeName(several.name), posts: [] } : null
  // "Labour's shadow transport minister has been sacked", and who that is in the next sentence.
  const only = sentence.people.length === 0 ? sentence.mentions.find(isPostOfOne) : undefined
  if (only) return named(only)
  const word = sentence.tokens.find(({ lower }) => lower in RANKS)?.lower
  if (!word && act.rules.includes(SACKS) && isByLeader(act, sentence, register))
    return { name: 'frontbencher', posts: [] }
  if (!word) {
    const text = article.text.slice(sentence.start, sentence.end)
    const place = IN_A_DEPARTMENT.exec(text)?.[1]
    if (place) return { name: `post at ${place}`, posts: [] }
    const brief = BRIEF.exec(text)?.[1]
    return brief ? { name: brief, posts: [] } : null
  }
  const post = GOVERNMENT_POST.exec(article.text.slice(sentence.start, sentence.end))?.[0]
  if (post) return { name: post, posts: [] }
  const rank = RANKS[word] as string
  return isTrueOf(rank) ? { name: rank, posts: [] } : null
}

function isPostOfOne(mention: MarkedSentence['mentions'][number]): mention is OfficeMention {
  return mention.kind === 'office' && isPost(mention) && !mention.former && !isSeveral(mention.name)
}

/** How many sentences back the rank of those may stand of whom "the others were" goes on to tell. */
const MOST_BACK = 3

function toldOf(act: Act, { sentences }: MarkedArticle): MarkedSentence | undefined {
  const own = act.sentences[0] ?? -1
  if (!act.rules.includes('doer.likewise') && !isOfPosts(sentences[own])) return sentences[own]
  return (
    sentences
      .slice(Math.max(0, own - MOST_BACK), own)
      .findLast(
        ({ mentions, tokens }) =>
          mentions.some((each) => each.kind === 'office' && isPost(each) && isSeveral(each.name)) ||
          tokens.some(({ lower }) => lower in RANKS),
      ) ?? sentences[own]
  )
}

/** "They could not stay in their jobs": which, is said before. */
function isOfPosts(sentence: MarkedSentence | undefined): boolean {
  return (
    sentence !== undefined &&
    POSTS_LEFT.in(sentence.tokens) &&
    !sentence.mentions.some((each) => each.kind === 'office' && isPost(each)) &&
    !sentence.tokens.some(({ lower }) => lower in RANKS)
  )
}

const POSTS_LEFT = wordSet('jobs posts roles positions')

const SACKS = 'officeDismissed.goneWho'

/** "Ann Lee has sacked Bo Day": whom a leader sacks held some post. */
function isByLeader(act: Act, { mentions }: MarkedSentence, register: Register): boolean {
  return mentions.some(
    (each) =>
      each.kind === 'person' &&
      each !== act.person &&
      each.resolution.state === 'resolved' &&
      register
        .appointmentsOf(each.resolution.id)
        .some(({ post }) => /^(?:PM|Party leader)$/.test(register.posts.get(post)?.rank ?? '')),
  )
}

/** Whether the register, where it goes so far, has some post of the doer end about the day of printing. */
function endsAbout(act: Act, register: Register, published: IsoDate | null): boolean {
  if (act.person?.resolution.state !== 'resolved') return false
  const posts = register.appointmentsOf(act.person.resolution.id)
  if (!published) return posts.length > 0
  if (published > register.completeTo.ministers) return true
  return posts.some(({ to }) => to !== null && Math.abs(daysBetween(to, published)) <= NEAR_DAYS)
}

/** "Bo Day becomes home secretary after Ann Lee resigned", "Bo Day, succeeding Ann Lee, who stood down": hers was that post. */
function ofSuccessor(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const own = act.person && refOf(act.person)
  if (act.type === 'officeAppointed' || !own) return null
  const taken = settled.filter((each) => each.type === 'officeAppointed' && each.fields.office)
  const after = taken.find(
    (each) =>
      each.alternatives.some((other) => samePerson(refOf(other), own)) &&
      each.sentences.some((at) => article.sentences[at]?.tokens.some(({ lower }) => SUCCEEDING.test(lower))),
  )
  const here = taken.filter(
    (each) => each.mood === 'reported' && each.sentences.some((at) => act.sentences.includes(at)),
  )
  const beside = act.mood === 'recap' && here.length === 1 ? here[0] : undefined
  const home = after ?? beside
  return home && !samePerson(home.person && refOf(home.person), own)
    ? { name: home.fields.office as string, posts: home.posts ?? [] }
    : null
}

const SUCCEEDING = /^(?:succe(?:ed|eds|eded|eding|ssor)|replac(?:e|es|ed|ing|ement))$/

/** "Sacked as transport secretary, as was the culture secretary Ann Lee": hers is the one before her name. */
function ownBehind(printed: OfficeMention, act: Act, article: MarkedArticle): OfficeMention | null {
  const sentence = article.sentences[act.sentences[0] ?? -1]
  if (!sentence || !act.person || act.person.start < printed.end) return null
  const units = unitsAt(article, sentence.index)
  const before = units[units.findIndex(({ mention }) => mention === act.person) - 1]?.mention
  return before?.kind === 'office' && before !== printed && isPost(before) ? before : null
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

/** The post as the page calls it where somebody gave it up there; the register's where that is another. */
function takenFrom(left: Named | null, begun: Named | null): Named | null {
  if (!left || !begun || left.posts.length === 0) return left ?? begun
  return left.posts.some((post) => begun.posts.includes(post)) ? left : begun
}

/** How many sentences back whoever is replaced may have left. */
const LEFT_BEFORE = 3

/** "takes her place": the office she left, or is printed with. A pronoun taken for the successor means the last to leave. */
function ofPredecessor(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const own = act.person && refOf(act.person)
  const from = act.person?.start ?? 0
  // Of several, the last before the successor.
  const before = act.alternatives
    .filter((each) => !samePerson(refOf(each), own))
    .sort((a, b) => Number(a.start > from) - Number(b.start > from) || b.start - a.start)
  const gone = settled.filter((each) => each.type !== 'officeAppointed')
  const here = act.sentences[0] ?? 0
  // "The prime minister said she was sorry to see her go. Bo Day replaces her": whoever has gone is replaced.
  const turned =
    before.every(({ form }) => form === 'pronoun') || act.alternatives.some((each) => !before.includes(each))
  const left =
    before
      .map((person) => gone.find((each) => samePerson(refOf(person), each.person && refOf(each.person))))
      .find((each) => each !== undefined) ??
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
