/** Words before an office that change which it is: shadow, deputy, junior, opposition. @module */
import type { OfficeKind } from '../mention.ts'
import type { Token } from '../token.ts'
import { WordMap } from '../word.ts'
import { fieldsAt } from './field-list.ts'
import type { Head } from './head.ts'
import type { OfficeNames } from './names.ts'
import type { Reading } from './reading.ts'

type Change = (reading: Reading, qualifies: { readonly deputies: Reading['posts'] }) => Reading | null

const same: Change = (reading) => reading

/** "acting leader" says an office is meant; "acting chair" may still be a company's. */
const forNow: Change = (reading) => ({ ...reading, cued: reading.cued || reading.head !== 'chair' })

const only =
  (heads: readonly Head[], change: Change): Change =>
  (reading, qualifies) =>
    heads.includes(reading.head) ? change(reading, qualifies) : null

const shadow: Change = (reading) => {
  const fits = reading.office === 'minister' || reading.office === 'spokesperson' || reading.office === 'whip'
  return fits || reading.head === 'secretary' ? { ...reading, office: 'shadow', posts: [], cued: true } : null
}

const DEPUTY_OF: Partial<Record<OfficeKind, OfficeKind>> = {
  partyLeader: 'deputyLeader',
  partyChair: 'partyChair',
  whip: 'whip',
  speaker: 'deputySpeaker',
  mayor: 'mayor',
  minister: 'minister',
  primeMinister: 'minister',
  spokesperson: 'spokesperson',
  other: 'other',
}

const deputy: Change = (reading, { deputies }) => {
  const office = DEPUTY_OF[reading.office]
  if (!office) return null
  // Under-Secretaries are junior already; the deputy of a Secretary of State is a Minister of State.
  const posts = reading.head === 'secretary' ? deputies : reading.head === 'minister' ? reading.posts : []
  return { ...reading, office, posts, cued: reading.cued || reading.head !== 'whip' }
}

/** "opposition whip", "opposition spokesman on defence": offices the register does not hold. */
const opposition: Change = only(['whip', 'chiefWhip', 'spokesperson', 'leader'], (reading) => ({
  ...reading,
  posts: [],
  cued: true,
}))

const government: Change = only(['minister', 'whip', 'chiefWhip', 'aide', 'spokesperson'], (reading) => ({
  ...reading,
  cued: true,
}))

const ofTheHouse: Change = only(['leader', 'whip', 'chiefWhip', 'spokesperson', 'chair'], (reading) => ({
  ...reading,
  posts: reading.head === 'chiefWhip' ? reading.posts : [],
  cued: true,
}))

const QUALIFIERS = new WordMap<Change>([
  ['shadow', shadow],
  ['deputy', deputy],
  ['vice', only(['chair'], same)],
  ['opposition', opposition],
  ['government', government],
  [
    'junior',
    only(['minister', 'whip', 'spokesperson', 'aide', 'secretary'], (reading) => ({
      ...reading,
      cued: true,
    })),
  ],
  ['senior', only(['minister', 'whip', 'spokesperson', 'aide'], (reading) => ({ ...reading, cued: true }))],
  ['assistant', only(['whip', 'chiefWhip'], (reading) => ({ ...reading, posts: [], cued: true }))],
  ['acting', forNow],
  ['interim', forNow],
  ['caretaker', forNow],
  ['joint', forNow],
  ['backbench', only(['member'], same)],
  ['westminster', ofTheHouse],
  ['commons', ofTheHouse],
  [
    'lords',
    only(['whip', 'chiefWhip', 'spokesperson', 'leader'], (reading) => ({
      ...reading,
      posts: [],
      cued: true,
    })),
  ],
  ['parliamentary', ofTheHouse],
  ['group', only(['leader'], (reading) => ({ ...reading, cued: true }))],
])

/** The words that may stand there. */
export const QUALIFYING: readonly string[] = QUALIFIERS.words

/** "Shadow work and pensions" at the end of a phrase, as lists have it. */
function headless(tokens: readonly Token[], at: number, names: OfficeNames): Reading | null {
  const list = fieldsAt(tokens, at, names)
  if (!list) return null
  const next = tokens[list.to]
  const ends = !next || next.lower === 'and' || next.lower === 'brief' || /^[,.;)]$/.test(next.text)
  return ends
    ? { to: list.to, office: 'minister', head: 'minister', plural: false, posts: [], cued: true }
    : null
}

/** The office a qualifier at token `at` makes of the one after it, or null. */
export function qualify(
  tokens: readonly Token[],
  at: number,
  names: OfficeNames,
  inner: (from: number) => Reading | null,
): Reading | null {
  const change = QUALIFIERS.get(tokens[at])
  if (!change) return null
  const reading = inner(at + 1) ?? (change === shadow ? headless(tokens, at + 1, names) : null)
  if (!reading) return null
  const fields = change === deputy ? (fieldsAt(tokens, at + 1, names)?.fields ?? []) : []
  return change(reading, { deputies: fields.flatMap((field) => [...field.deputies]) })
}
