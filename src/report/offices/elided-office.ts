/** Offices whose verb is not said again: "A as chancellor and B as home secretary", "as party chairman and minister". @module */
import type { MarkedArticle } from '../../mention/marked.ts'
import type { OfficeMention, PersonMention } from '../../mention/mention.ts'
import { type Act, actCopy } from '../discourse/act.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { isPost, officeName } from './office-name.ts'

const JOINTS = new Set([',', ';', 'and', '&', 'while', 'with', 'plus'])
const LINKS = new Set(['as', 'to', 'at', 'becomes', 'the', 'a', 'an', 'new'])
/** How many joints and links may stand between one office and the next. */
const REACH = 3

/** The office printed right behind the doer ("B as home secretary", "B home secretary"), which is theirs whatever the verb took before. */
export function printedOf(act: Act, article: MarkedArticle): OfficeMention | null {
  const own = act.person && refOf(act.person)
  const sentence = article.sentences[act.sentences[0] ?? -1]
  if (!own || !sentence) return null
  const units = unitsAt(article, sentence.index)
  for (const [at, { mention }] of units.entries()) {
    // "Replaces him as home secretary" is not his.
    if (
      mention?.kind !== 'person' ||
      mention.form === 'pronoun' ||
      !samePerson(refOf(mention), own) ||
      REPLACING.test(units[at - 1]?.lower ?? '')
    )
      continue
    const beside = ownOffice(units, at)
    if (beside) return beside
    if (units[at + 1]?.lower !== 'as') continue
    const office = officeAfter(units, at + 2)
    if (office) return office.office
  }
  return null
}

/** `acts` with those whose verb is not said again. Of "A and B are made X and Y" each gets their own. */
export function withElided(acts: readonly Act[], article: MarkedArticle): Act[] {
  const all = [...acts]
  const done = new Set<Act>()
  for (const act of acts) {
    const together = acts.filter(
      (each) =>
        each.type === act.type &&
        each.fields.office === act.fields.office &&
        each.sentences[0] === act.sentences[0],
    )
    if (!act.fields.office || done.has(act)) continue
    for (const each of together) done.add(each)
    const further = elided(act, article)
    const same = further.filter(({ person }) => person === act.person)
    if (together.length === 1) all.push(...further)
    else {
      all.push(...further.filter((each) => !same.includes(each)))
      if (same.length === together.length - 1)
        for (const [at, each] of together.slice(1).entries())
          each.fields = { ...each.fields, office: same[at]?.fields.office ?? '' }
    }
  }
  return all
}

/** Further acts the sentence of `act` tells behind its office, of the same kind and mood. */
function elided(act: Act, article: MarkedArticle): Act[] {
  const sentence = article.sentences[act.sentences[0] ?? -1]
  if (!sentence || !act.fields.office) return []
  const units = unitsAt(article, sentence.index)
  let at = units.findIndex(
    ({ mention }) => mention?.kind === 'office' && officeName(mention.name) === act.fields.office,
  )
  const found: Act[] = []
  while (at >= 0) {
    const next = nextOffice(units, at + 1)
    if (!next) break
    const person = next.person ?? act.person
    found.push({ ...actCopy(act), person, fields: { ...act.fields, office: officeName(next.office.name) } })
    at = next.at
  }
  return found
}

interface Next {
  readonly person: PersonMention | null
  readonly office: OfficeMention
  readonly at: number
}

function nextOffice(units: readonly Unit[], from: number): Next | null {
  let here = from
  while (here - from < REACH && isPlain(units[here], JOINTS)) here++
  if (here === from) return null
  const mention = units[here]?.mention
  if (mention?.kind === 'person' && !mention.possessive) {
    const own = ownOffice(units, here)
    if (own) return { person: mention, office: own, at: here + 1 }
    const link = units[here + 1]
    if (link?.lower === ',') {
      // "A becomes home secretary, B, chancellor and C, chief whip".
      const beside = units[here + 2]?.mention
      return beside?.kind === 'office' && isPost(beside) && !beside.former && isListed(units[here + 3])
        ? { person: mention, office: beside, at: here + 2 }
        : null
    }
    if (link?.lower !== 'as' && link?.lower !== 'to') return null
    const next = officeAfter(units, here + 2)
    return next && { person: mention, ...next }
  }
  const next = officeAfter(units, here)
  // "as chancellor, and home secretary Ann Lee said": the second office is hers.
  return next && units[next.at + 1]?.mention?.kind !== 'person' ? { person: null, ...next } : null
}

/** "A becomes chancellor, B home secretary": an office with nothing before it but a name is of that name. */
function ownOffice(units: readonly Unit[], at: number): OfficeMention | null {
  const mention = units[at + 1]?.mention
  return mention?.kind === 'office' && isPost(mention) && !mention.former ? mention : null
}

/** "Replaces Ann Lee as home secretary": it is the successor's. */
const REPLACING = /^(?:replac|succe)(?:e|es|ed|ing|eds|eded|eding)$/

function isListed(unit: Unit | undefined): boolean {
  return !unit || unit.lower === 'and' || unit.lower === ';' || unit.lower === '.'
}

function officeAfter(units: readonly Unit[], from: number): { office: OfficeMention; at: number } | null {
  let here = from
  while (here - from < REACH && isPlain(units[here], LINKS)) here++
  const mention = units[here]?.mention
  // "As the prime minister's envoy".
  const isOwned = units[here + 1]?.lower === "'s"
  return mention?.kind === 'office' && isPost(mention) && !mention.former && !isOwned
    ? { office: mention, at: here }
    : null
}

function isPlain(unit: Unit | undefined, words: ReadonlySet<string>): boolean {
  return unit !== undefined && !unit.mention && words.has(unit.lower)
}
