/** Posts told by their field alone, which the register does not keep: "to health" on a page of a shadow reshuffle, "education" on one of committee chairs. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { tokenize } from '../../mention/cutter.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { COMMITTEES } from '../../mention/office/committee.ts'
import { compileOffices } from '../../mention/office/names.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { Trie } from '../../mention/trie.ts'
import { wordSet } from '../../mention/word.ts'
import { kept, lazily } from '../../register/lookup.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actCopy } from '../discourse/act.ts'
import { latestMembership } from '../discourse/standing.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { officeName } from './office-name.ts'

const fieldsOf = kept((register: Register, _all: 'all') => compileOffices(register).fields)

/** What may stand between a verb of moving and the field: "moves across to the defence brief". */
const LEADING = wordSet('shadow to at into in on of takes gets lands handed given the from')

/** "Shadow Health Secretary" of one whom a page of a shadow reshuffle has go "to health"; null elsewhere. */
export function shadowOf(
  person: PersonMention | null,
  sentence: MarkedSentence | undefined,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): string | null {
  if (person?.resolution.state !== 'resolved' || !sentence) return null
  const { id } = person.resolution
  // Of parties that never govern the register keeps no spokesmen at all.
  const isOfSmall = speaksForSmall(register, id, published)
  if (!isOfSmall && !(published && published > register.completeTo.opposition)) return null
  if (published && governs(register, id, published)) return null
  const opposite = published ? shadowedBy(person, sentence, register, published) : null
  if (opposite) return opposite
  if (!isOfShadows(article)) return null
  const field =
    fieldBehind(sentence, person, (tokens, at) => {
      if (!LEADING.has(tokens[at - 1])) return null
      return fieldsOf(register, 'all').longest(tokens, at)?.to ?? null
    }) ?? briefBefore(sentence, person, register)
  return field && officeName(isOfSmall ? `${field} spokesperson` : `shadow ${field} secretary`)
}

function speaksForSmall(register: Register, person: PersonId, published: IsoDate | null): boolean {
  const day = published ?? latestMembership(register, person, null)?.from
  const party = day ? register.partyOf(person, day) : null
  return (
    party !== null &&
    party !== INDEPENDENT &&
    !register.governments.some((each) => each.party === register.countedAs(party))
  )
}

/** "Will shadow Ann Lee": the post of whoever she is. */
function shadowedBy(
  person: PersonMention,
  { tokens, people }: MarkedSentence,
  register: Register,
  published: IsoDate,
): string | null {
  const from = tokenFrom(tokens, person.end)
  const at = tokens.findIndex((token, here) => here >= from && here < from + NEAR && SHADOWING.has(token))
  const start = tokens[at + 1]?.start
  const other = at < 0 ? undefined : people.find((each) => each.start === start)
  if (other?.resolution.state !== 'resolved') return null
  const held = register
    .appointmentsOf(other.resolution.id)
    .find(
      ({ post, from: since, to }) =>
        register.posts.get(post)?.rank === 'SoS' && since <= published && (to === null || to > published),
    )
  return held ? `Shadow ${register.posts.get(held.post)?.name}` : null
}

const SHADOWING = wordSet('shadow shadows shadowing')
/** In words. */
const NEAR = 5

/** "Has handed the home affairs portfolio to Ann Lee". */
function briefBefore({ tokens }: MarkedSentence, person: PersonMention, register: Register): string | null {
  const name = tokenFrom(tokens, person.start)
  const brief = tokens.findLastIndex((token, at) => at < name && at >= name - NEAR && BRIEFS.has(token))
  for (let at = Math.max(0, brief - NEAR); at < brief; at++)
    if (fieldsOf(register, 'all').longest(tokens, at)?.to === brief)
      return tokens
        .slice(at, brief)
        .map(({ lower }) => lower)
        .join(' ')
  return null
}

const BRIEFS = wordSet('brief portfolio job post role')

/** "Ann Lee gets home affairs, Bo Day education": those whose field stands beside their names, where the sentence tells of another's. */
export function shadowsBeside(
  told: readonly Act[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  if (!published || published <= register.completeTo.opposition) return []
  return told.flatMap((act) => {
    const sentence = article.sentences[act.sentences[0] ?? -1]
    if (!sentence || !isToldAsShadow(act, told)) return []
    return sentence.people.flatMap((person) => {
      const isOther =
        person.form !== 'pronoun' && !person.possessive && person.resolution.state === 'resolved'
      if (!isOther || told.some((each) => each.person && samePerson(refOf(each.person), refOf(person))))
        return []
      const { id } = person.resolution as { readonly id: PersonId }
      if (governs(register, id, published)) return []
      const field = fieldBehind(sentence, person, (tokens, at) => {
        const from = tokenFrom(tokens, person.end)
        if (!tokens.slice(from, at).every((token) => BESIDE.has(token))) return null
        return fieldsOf(register, 'all').longest(tokens, at)?.to ?? null
      })
      return field
        ? [
            {
              ...actCopy(act),
              person,
              fields: { office: officeName(`shadow ${field} secretary`) },
              posts: [],
            },
          ]
        : []
    })
  })
}

/** The first of its sentence that is told so. */
function isToldAsShadow(act: Act, told: readonly Act[]): boolean {
  const isShadow = ({ type, mood, fields }: Act) =>
    type === 'officeAppointed' && mood === 'reported' && /^shadow /i.test(fields.office ?? '')
  return (
    isShadow(act) && told.find((each) => isShadow(each) && each.sentences[0] === act.sentences[0]) === act
  )
}

const BESIDE = wordSet('to at in on gets takes has is becomes the , ( : – — - for with will be')

function governs(register: Register, person: Parameters<Register['partyOf']>[0], day: IsoDate): boolean {
  const party = register.partyOf(person, day)
  return register.governments.some(
    (each) => each.party === party && each.from <= day && (each.to === null || each.to > day),
  )
}

function isOfShadows({ sentences }: MarkedArticle): boolean {
  return sentences.some(isOfShadow)
}

function isOfShadow({ mentions, tokens }: MarkedSentence): boolean {
  return mentions.some((each) => each.kind === 'office' && each.office === 'shadow') || BENCH.in(tokens)
}

const BENCH = wordSet(
  'frontbench front-bench frontbenchers bench shadow shadows spokesperson spokespeople spokesman spokeswoman portfolios voice',
)

const committees = lazily(() => {
  const trie = new Trie<true>()
  for (const name of COMMITTEES)
    trie.add(
      tokenize(name).map(({ lower }) => lower),
      true,
    )
  return trie
})

/** The name of a committee behind a name, before that of anybody else; null where none is. */
export function committeeBehind(sentence: MarkedSentence, person: PersonMention): string | null {
  return fieldBehind(sentence, person, (tokens, at) => committees().longest(tokens, at)?.to ?? null)
}

/** The name of a committee that opens a row, with a mark between it and the person named next. */
export function committeeBefore({ tokens }: MarkedSentence, person: PersonMention): string | null {
  const to = committees().longest(tokens, tokens[0]?.kind === 'mark' ? 1 : 0)?.to ?? 0
  const name = tokenFrom(tokens, person.start)
  const between = tokens.slice(to, name)
  if (to === 0 || between.length > 3 || !between.some(({ kind }) => kind === 'mark')) return null
  if (!between.every((token) => token.kind === 'mark' || ROW_WORDS.has(token))) return null
  return tokens
    .slice(tokens[0]?.kind === 'mark' ? 1 : 0, to)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' ,', ',')
}

const ROW_WORDS = wordSet('committee dame sir dr mr mrs ms')

function fieldBehind(
  { tokens, people }: MarkedSentence,
  person: PersonMention,
  endOf: (tokens: readonly Token[], at: number) => number | null,
): string | null {
  const next = people.find((each) => each.start >= person.end && each.form !== 'pronoun')
  const to = next ? tokenFrom(tokens, next.start) : tokens.length
  for (let at = tokenFrom(tokens, person.end); at < to; at++) {
    if (STOPS.has(tokens[at])) return null
    const end = endOf(tokens, at)
    if (end !== null && end <= to)
      return tokens
        .slice(at, end)
        .map(({ lower }) => lower)
        .join(' ')
        .replaceAll(' ,', ',')
  }
  return null
}

const STOPS = wordSet('; .')
