/** Which office an act takes or leaves: printed in its sentence, beside the name, given up or taken by somebody else, or the register's. @module */

import type { IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { OfficeMention } from '../../mention/mention.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { unitsAt } from '../pattern/unit.ts'
import { printedOf } from './elided-office.ts'
import { shadowOf } from './field-told.ts'
import { headOf } from './head-of.ts'
import { heldBeside, officeBeside } from './office-beside.ts'
import { postAbout } from './office-days.ts'
import { isBareRank, isPost, type Named, named, officeName } from './office-name.ts'
import { ofPredecessor, ofSuccessor, sameJob } from './post-of-another.ts'
import { rankIn } from './rank-left.ts'
import { takenOverFrom } from './succession.ts'

/** "Goes to the Treasury": the post is what the register has begin. */
const MOVES = new Set([
  'officeAppointed.moves',
  'officeAppointed.gets',
  'officeAppointed.movesTo',
  'officeAppointed.movesIn',
  'officeAppointed.goesTo',
  'officeAppointed.briefTo',
])

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
