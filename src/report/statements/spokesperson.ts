/** Who speaks for a party or for somebody without being named: "a Labour spokesman", "a spokesman for Ann Lee". @module */
import { type Span, within } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type Mention, NAMED, type OfficeMention, type PartyMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import type { PersonRef } from '../event.ts'
import { strangerRef } from '../person-ref.ts'

/** "A Labour spokesman": named by the party, printed so; a source without a party is nobody. */
export function spokesperson(
  article: MarkedArticle,
  { mentions, named }: MarkedSentence,
  attribution: Span,
): PersonRef | null {
  if ((named & NAMED.office) === 0) return null
  const office = mentions.find(
    (each): each is OfficeMention =>
      each.kind === 'office' && each.office === 'spokesperson' && within(each, attribution),
  )
  if (!office) return null
  const isFor = FOR.test(article.text.slice(office.end, office.end + FOR_WITHIN))
  const served = mentions.find(
    (each) =>
      each.kind === 'person' &&
      ((isFor && servedBy(article, office, each)) || ownedBy(article, office, each)),
  )
  if (served?.kind === 'person' && served.name !== '')
    return strangerRef(`${/spokes\w+/i.exec(office.name)?.[0]?.toLowerCase()} for ${served.name}`)
  const printedHere = mentions.find((each) => each.kind === 'party' && within(each, attribution))
  const party = printedHere ?? lastParty(article, attribution)
  const head = /spokes\w+/i.exec(office.name)?.[0]
  if (!party || !head) return null
  // "A spokesman for the Tories" is a Tory spokesman.
  const printed = article.text
    .slice(party.start, party.end)
    .replace(/ Party$/i, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=\p{Ll})s$/u, '')
  return strangerRef(`${printed} ${head.toLowerCase()}`)
}

/** "A spokesman for Ann Lee", "for the Labour deputy leader Ann Lee". */
function servedBy({ text }: MarkedArticle, office: OfficeMention, person: Mention): boolean {
  return (
    person.kind === 'person' &&
    person.form !== 'pronoun' &&
    person.start > office.end &&
    FOR_WHOM.test(text.slice(office.end, person.start))
  )
}

/** "Ann Lee's spokesman", "the Prime Minister's official spokesman". */
function ownedBy({ text }: MarkedArticle, office: OfficeMention, person: Mention): boolean {
  return (
    person.kind === 'person' &&
    person.form !== 'pronoun' &&
    person.possessive &&
    person.end <= office.start &&
    OWNED.test(text.slice(person.end, office.start))
  )
}

const OWNED = /^(?:['’]s?)?\s+(?:(?:official|own|chief|press|campaign)\s+)*$/

/** How `FOR_WHOM` begins. */
const FOR = /^\s+for\s/
/** In letters, blanks among them. */
const FOR_WITHIN = 40

/** What stands between a spokesman and whom he serves: a post, or whose it is. */
const FOR_WHOM =
  /^\s+for\s+(?:(?!(?:said|says|told|confirmed|denied|added|insisted|that|which|who)\b)[\p{L}'’-]+\s+){0,5}$/u

/**
 * "A party spokesman": of the party named last before. Where nothing says that it is a party's, "a spokesman" is of
 * the only party that its sentence or the one before names.
 */
function lastParty(article: MarkedArticle, attribution: Span): Mention | null {
  const here = spanAt(article.sentences, attribution.start)
  const words = article.text.slice(attribution.start, attribution.end)
  if (!/\bparty\b/i.test(words)) return BARE.test(words) ? onlyParty(article, here, attribution) : null
  for (let at = here; at >= 0; at--) {
    const { mentions = [] } = article.sentences[at] ?? {}
    const named = mentions.findLast((each) => each.kind === 'party' && each.end <= attribution.start)
    if (named) return named
  }
  return null
}

/** "A spokeswoman said", "said a spokesman": of nobody in particular, and so not "a spokeswoman for the police". */
const BARE =
  /^(?:[Aa]|[Tt]he|[Ii]ts|said an?)\s+(?:official\s+)?spokes\w+\b(?!\s+(?:for|from|of|at|on)\b)|^said (?:a|the|its) spokes\w+$/

function onlyParty(article: MarkedArticle, here: number, attribution: Span): Mention | null {
  const near = article.sentences.slice(Math.max(0, here - 1), here + 1)
  const named = near.flatMap(({ mentions }) =>
    mentions.filter(
      (each): each is PartyMention =>
        each.kind === 'party' && each.form !== 'modifier' && each.end <= attribution.start,
    ),
  )
  const others = near.some(({ mentions }) =>
    mentions.some((each) => each.kind === 'party' && each.party !== named[0]?.party),
  )
  return others ? null : (named[0] ?? null)
}
