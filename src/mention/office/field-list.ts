/** Fields of government in a row: "business and trade", "education, skills and childcare". @module */
import type { PostId } from '../../base/id.ts'
import type { Token } from '../token.ts'
import { HEAD_WORDS, type Head } from './head.ts'
import type { Field, OfficeNames } from './names.ts'

export interface FieldList {
  readonly to: number
  readonly fields: readonly Field[]
}

const MOST_FIELDS = 4

/** The fields named from token `at` on, joined by commas and "and"; null when there is none. */
export function fieldsAt(tokens: readonly Token[], at: number, names: OfficeNames): FieldList | null {
  const first = names.fields.longest(tokens, at)
  if (!first) return null
  const fields = [first.values[0] as Field]
  let to = first.to
  while (fields.length < MOST_FIELDS) {
    const next = names.fields.longest(tokens, afterJoint(tokens, to))
    if (!next || afterJoint(tokens, to) === to) break
    fields.push(next.values[0] as Field)
    to = next.to
  }
  return { to, fields }
}

/** As `fieldsAt`, for a list that ends the office: a last field that has its own head belongs to the next office. */
export function fieldsToEnd(tokens: readonly Token[], at: number, names: OfficeNames): FieldList | null {
  const list = fieldsAt(tokens, at, names)
  if (!list || list.fields.length === 1 || !HEAD_WORDS.has(tokens[list.to])) return list
  const first = names.fields.longest(tokens, at)
  return first && { to: first.to, fields: [first.values[0] as Field] }
}

function afterJoint(tokens: readonly Token[], at: number): number {
  let to = at
  if (tokens[to]?.text === ',') to++
  if (tokens[to]?.lower === 'and' || tokens[to]?.text === '&') to++
  if (to > at && tokens[to]?.lower === 'the') to++
  return to
}

/** What the posts of a field are asked for; abroad the Health Secretary is the health minister, but not a junior one. */
type Rank = 'secretary' | 'minister' | 'junior'

/**
 * The posts a head and its fields may mean: those that fit every field or, failing that, any.
 * `known` is false for a secretary of a field that has had no Secretary of State.
 */
export function postsOfFields(fields: readonly Field[], head: Head, isJunior = false): HeldPosts {
  if (head !== 'secretary' && head !== 'minister') return UNKNOWN_TO_REGISTER
  const rank = head === 'minister' && isJunior ? 'junior' : head
  const [first] = fields
  if (!first || fields.length > 1) return fittingPosts(fields, rank)
  const table = OF_ONE_FIELD[rank]
  const known = table.get(first) ?? fittingPosts(fields, rank)
  table.set(first, known)
  return known
}

interface HeldPosts {
  readonly posts: readonly PostId[]
  readonly known: boolean
}

const UNKNOWN_TO_REGISTER: HeldPosts = { posts: [], known: true }

/** Most lists are of one field. */
const OF_ONE_FIELD: Readonly<Record<Rank, WeakMap<Field, HeldPosts>>> = {
  secretary: new WeakMap(),
  minister: new WeakMap(),
  junior: new WeakMap(),
}

function fittingPosts(fields: readonly Field[], rank: Rank): HeldPosts {
  const sets = fields.map(
    ({ secretaries, ministers, department }) =>
      new Set([
        ...(rank === 'secretary' ? [] : [...ministers, ...department]),
        ...(rank === 'junior' ? [] : secretaries),
      ]),
  )
  const any = new Set(sets.flatMap((set) => [...set]))
  const common = [...any].filter((post) => sets.every((set) => set.has(post)))
  const posts = common.length > 0 ? common : [...any]
  return { posts, known: rank !== 'secretary' || posts.length > 0 }
}
