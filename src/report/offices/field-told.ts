/** Posts told by their field alone, which the register does not keep: "to health" on a page of a shadow reshuffle, "education" on one of committee chairs. @module */
import type { IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { COMMITTEES } from '../../mention/office/committee.ts'
import { compileOffices } from '../../mention/office/names.ts'
import { type Token, tokenFrom, tokenize } from '../../mention/token.ts'
import { Trie } from '../../mention/trie.ts'
import { wordSet } from '../../mention/word.ts'
import { kept, lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { officeName } from './office-name.ts'

const fieldsOf = kept((register: Register, _all: 'all') => compileOffices(register).fields)

/** What may stand between a verb of moving and the field: "moves across to the defence brief". */
const LEADING = wordSet('to at into in on of takes gets lands handed given the from')

/** "Shadow Health Secretary" of one whom a page of a shadow reshuffle has go "to health"; null elsewhere. */
export function shadowOf(
  person: PersonMention | null,
  sentence: MarkedSentence | undefined,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): string | null {
  if (!person || !sentence || !published || published <= register.completeTo.opposition) return null
  if (person.resolution.state !== 'resolved' || governs(register, person.resolution.id, published))
    return null
  if (!isOfShadows(article)) return null
  const field = fieldBehind(sentence, person, (tokens, at) => {
    if (!LEADING.has(tokens[at - 1])) return null
    return fieldsOf(register, 'all').longest(tokens, at)?.to ?? null
  })
  return field && officeName(`shadow ${field} secretary`)
}

function governs(register: Register, person: Parameters<Register['partyOf']>[0], day: IsoDate): boolean {
  const party = register.partyOf(person, day)
  return register.governments.some(
    (each) => each.party === party && each.from <= day && (each.to === null || each.to > day),
  )
}

function isOfShadows({ sentences }: MarkedArticle): boolean {
  return sentences.some(isOfShadow)
}

function isOfShadow({ mentions }: MarkedSentence): boolean {
  return mentions.some((each) => each.kind === 'office' && each.office === 'shadow')
}

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
