/** Whose act a fired rule tells: the clause's subject, whoever the rule names, the speaker, or a group named elsewhere. @module */

import type { MarkedArticle, Speech } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { wordSet } from '../../mention/word.ts'
import type { Clause } from '../clause/clause.ts'
import type { AnyEventRule } from '../events/reader.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { isSeveral } from '../offices/office-name.ts'
import { describes } from '../pattern/describes.ts'
import type { Match } from '../pattern/match.ts'
import type { Firing } from '../pattern/rulebook.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { authorOf } from '../statements/author.ts'
import { type Group, groupAt, namedAfter, namedNext } from './group.ts'
import { introducedNext } from './introduced.ts'
import { governedFrom, listFrom, togetherAfter } from './list-of-people.ts'

/** The article around a sentence, for what one sentence leaves to another. */
export interface Setting {
  readonly article: MarkedArticle
  /** Units of a sentence, empty where there is none. */
  unitsAt(sentence: number): readonly Unit[]
  /** Who signs the article, where it is a letter or their own column. */
  author(): PersonMention | null
}

export function settingOf(article: MarkedArticle): Setting {
  let author: PersonMention | null | undefined
  return {
    article,
    unitsAt: (index) => unitsAt(article, index),
    author() {
      if (author === undefined) author = authorOf(article)
      return author
    },
  }
}

/** Nobody where the sentence does not say and no other does. */
export function doersOf(
  setting: Setting,
  sentence: number,
  { rule, match }: Firing<AnyEventRule>,
  clause: Clause,
): readonly PersonMention[] {
  const units = setting.unitsAt(sentence)
  if (rule.doer === 'nobody' || rule.doer === 'those') return []
  if (rule.doer === 'group') {
    const group = groupIn(units, match.from, match.to)
    return group ? membersOf(setting, sentence, group.to + 1, group) : []
  }
  if (rule.doer === 'who') return namedBy(units, match)
  if (rule.doer === 'both') return [...clause.subjects, ...namedBy(units, match)]
  if (clause.firstPerson || rule.doer === 'speaker') {
    const speaker = speechAt(setting.article, (units[match.from] as Unit).token.start)?.speaker
    const own = speaker ?? titled(units) ?? setting.author()
    return own ? [own] : []
  }
  // "Among those to lose the whip were A, B and C."
  if (units[0]?.lower === 'among' && clause.subjects.length === 0) return namedAfter(units, match.to)
  if (clause.group) {
    const joined = joinedFirst(units)
    const led = membersOf(setting, sentence, clause.group.to + 1, clause.group)
    // "By members who left the party, Ann Lee and Bo Day".
    const members = led.length > 0 ? led : namedAfter(units, match.to)
    const called = isOfOffice(rule.type) ? rollCall(setting, sentence) : []
    return [...new Set([...joined, ...clause.subjects, ...members, ...called])]
  }
  const those = clause.stranger && units[clause.from]?.lower === 'those'
  if (clause.subjects.length === 0 && (!clause.stranger || those)) {
    const introduced = those ? null : introducedNext(units, match.from, setting.unitsAt(sentence + 1))
    if (introduced) return [introduced]
    const included = includedAfter(units, match.to)
    if (included.length > 0) return included
    const latest = latestOf(units, match.to)
    if (latest) return [latest]
  }
  const beside = clause.subjects.length > 0 ? openingCompanions(units) : []
  return [...beside, ...clause.subjects, ...companions(units, match.to)]
}

/** "Joining him among those who will go are Ann Lee and Bo Day": of whom the sentences before told. */
export function joinedFirst(units: readonly Unit[]): readonly PersonMention[] {
  const him = units[1]?.mention
  return units[0]?.lower === 'joining' && him?.kind === 'person' && him.form === 'pronoun' ? [him] : []
}

/** Those a rule names, and all joined to them. */
function namedBy(units: readonly Unit[], { roles, from }: Match): readonly PersonMention[] {
  const who = roles.get('who')
  if (who?.kind !== 'person') return []
  // "She is by now the chief whip": what she is, and nobody else.
  if (who.form === 'role' && units.slice(Math.max(0, from - 2), from).some((each) => IS.has(each))) return []
  const at = units.findIndex((unit) => unit.mention === who)
  // A list has no pronouns in it: "the letter that he sent".
  return who.possessive || who.form === 'pronoun' || at < 0
    ? [who]
    : [...governedFrom(units, at), ...companions(units, listFrom(units, at, 0).to)]
}

const IS = wordSet('is was are were')

/** The group a rule's own words count: "stripped four MPs of the whip". */
export function groupIn(units: readonly Unit[], from: number, to: number): Group | null {
  for (let at = to - 1; at >= from; at--) {
    const group = groupAt(units, at)
    if (group) return group
  }
  return null
}

/** How many sentences on the others of a group may be named. */
const ROLL_REACH = 3

/** "Eight shadow ministers left, and two whips. … The whips are A and B": those named later by the rank that went. */
function rollCall(setting: Setting, sentence: number): readonly PersonMention[] {
  const ranks = new Set(setting.unitsAt(sentence).flatMap(({ mention }) => rankOf(mention)))
  const called: PersonMention[] = []
  for (let on = 1; on <= ROLL_REACH; on++) {
    const units = setting.unitsAt(sentence + on)
    const copula = units.findIndex(({ lower, mention }) => !mention && (lower === 'are' || lower === 'were'))
    if (
      copula < 1 ||
      !units
        .slice(0, copula)
        .some(({ mention, lower }) =>
          mention ? rankOf(mention).some((rank) => ranks.has(rank)) : ranks.has(lower),
        )
    )
      continue
    called.push(...listFrom(units, copula + 1, 2).persons)
  }
  return called
}

function rankOf(mention: Unit['mention']): string[] {
  // "Parliamentary aides" are "the aides".
  return mention?.kind === 'office' && isSeveral(mention.name)
    ? [mention.name.slice(mention.name.lastIndexOf(' ') + 1).toLowerCase()]
    : []
}

/** How many sentences on either side of a group its names are looked for. */
const REACH = 2

/** The people of a group: named further on in its sentence, in the next ones, or in the last before it. */
function membersOf(setting: Setting, sentence: number, from: number, group: Group): readonly PersonMention[] {
  const here = namedAfter(setting.unitsAt(sentence), from)
  if (here.length > 0) return here
  if (group.definite) {
    // "Ann Lee and Bo Day said that they had": of those the sentence began with.
    const before = firstList(setting.unitsAt(sentence).slice(0, group.from), 2).persons
    if (group.from === group.to && group.count === null && before.length >= 2) return before
    for (let back = 1; back <= REACH; back++) {
      const { persons } = firstList(setting.unitsAt(sentence - back), 2)
      if (persons.length >= 2 && (group.count === null || persons.length === group.count)) return persons
    }
    // "The four MPs who had been suspended are back. A, B, C and D were told": known to readers, named next.
    const { persons } = firstList(setting.unitsAt(sentence + 1), 2)
    return persons.length === group.count ? persons : []
  }
  for (let on = 1; on <= REACH; on++) {
    const named = namedNext(setting.unitsAt(sentence + on), group)
    if (named.length > 0) return named
  }
  for (let on = 1; on <= REACH; on++) {
    const named = rows(setting, sentence + on, group)
    if (named.length > 0) return named
    // "They are:" may stand over the rows.
    if (setting.unitsAt(sentence + on).at(-1)?.lower !== ':') break
  }
  return []
}

function firstList(units: readonly Unit[], least: number): { readonly persons: readonly PersonMention[] } {
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.mention?.kind !== 'person') continue
    const list = listFrom(units, at, 0)
    if (list.persons.length >= least) return list
    at = Math.max(at, list.to - 1)
  }
  return { persons: [] }
}

/** One name to a line: "Ann Lee (Dover)". */
function rows(setting: Setting, from: number, group: Group): readonly PersonMention[] {
  const persons: PersonMention[] = []
  for (let at = from; group.count !== null && persons.length < group.count; at++) {
    const units = setting.unitsAt(at)
    const { persons: row, to } = listFrom(units, 0, 3)
    if (row.length !== 1 || units.length - to > 8) break
    persons.push(...row)
  }
  return persons.length === group.count ? persons : []
}

/** "left with Ann Lee and Bo Day", "left yesterday, along with the former MPs Ann Lee and Bo Day": those who did it too. */
function companions(units: readonly Unit[], from: number): readonly PersonMention[] {
  let apart = false
  // Past what else is said of the deed only words that mean company and nothing else count.
  let near = true
  for (let here = from; here < Math.min(units.length, from + REACH_OF_COMPANY); here++) {
    const { lower, mention } = units[here] as Unit
    if (mention?.kind === 'date') continue
    if (mention?.kind === 'person' || STOPS.has(lower)) break
    // "Ann Lee was sacked, as was the transport secretary Bo Day."
    if (!mention && lower === 'as' && LIKEWISE.has(units[here + 1]))
      return listFrom(units, here + 2, MOST_DESCRIBING).persons
    if (
      !mention &&
      isCompany(units, here) &&
      (near || TOGETHER.has(units[here - 1]?.lower ?? '') || lower === 'alongside')
    ) {
      // ", with Ann Lee saying": another clause.
      if (apart && lower === 'with' && !TOGETHER.has(units[here - 1]?.lower ?? '')) break
      let first = here + 1
      while (
        units[first]?.mention?.kind !== 'person' &&
        first < units.length &&
        describes(units[first] as Unit, 'person')
      )
        first++
      return units[first]?.mention?.kind === 'person' ? togetherAfter(units, first) : []
    }
    if (lower === ',') apart = true
    else if (mention || !(TOGETHER.has(lower) || IN_THE_HOUSE.has(lower))) near = false
  }
  return []
}

function isCompany(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower
  return lower === 'with' || lower === 'alongside'
}

const STOPS = new Set(['.', ';', ':', '–', '—', 'who', 'which', 'after', 'because', 'while', 'but'])

/** In units. */
const REACH_OF_COMPANY = 12
const TOGETHER = new Set(['together', 'along'])
/** "Gave up the whip at Westminster with". */
const IN_THE_HOUSE = new Set(['in', 'at', 'the', 'westminster', 'commons', 'parliament'])

/** "Along with Ann Lee, Bo Day has left". */
function openingCompanions(units: readonly Unit[]): readonly PersonMention[] {
  if (!TOGETHER.has(units[0]?.lower ?? '') || units[1]?.lower !== 'with') return []
  return listFrom(units, 2, 3).persons
}

/** "Eight have now left, the latest being Ann Lee". */
function latestOf(units: readonly Unit[], from: number): PersonMention | null {
  for (let here = from; here < Math.min(units.length, from + REACH_OF_LATEST); here++) {
    if (!LATEST.has(units[here]) || !BEING.has(units[here + 1])) continue
    return listFrom(units, here + 2, MOST_DESCRIBING).persons[0] ?? null
  }
  return null
}

/** In units. */
const REACH_OF_LATEST = 24
const LATEST = wordSet('latest newest last')
const BEING = wordSet('being is was')

/** "Those readmitted include Ann Lee and Bo Day". */
function includedAfter(units: readonly Unit[], from: number): readonly PersonMention[] {
  for (let here = from; here < Math.min(units.length, from + REACH_OF_COMPANY); here++) {
    const { lower, mention } = units[here] as Unit
    if (mention && mention.kind !== 'date') break
    if (lower === 'include' || lower === 'included' || lower === 'includes')
      return listFrom(units, here + 1, 6).persons
    if (!mention && lower === ',') break
  }
  return []
}

const LIKEWISE = wordSet('was were has have had did is are does will')
/** How many units may describe whoever did likewise before the name. */
const MOST_DESCRIBING = 5

function speechAt(article: MarkedArticle, offset: number): Speech | undefined {
  return article.speeches[spanAt(article.speeches, offset)]
}

/** "Ann Lee: Why I left the party": whoever the title quotes. */
function titled(units: readonly Unit[]): PersonMention | null {
  // A bullet may stand before it.
  const at = units[0]?.mention || units[0]?.token.kind !== 'mark' ? 0 : 1
  const first = units[at]?.mention
  return first?.kind === 'person' && units[at + 1]?.lower === ':' ? first : null
}
