/** What people did likewise who are told of in no words but that. @module */
import type { MarkedSentence } from '../mention/marked.ts'
import type { Setting } from './doers/doers.ts'
import { likewiseIn } from './doers/likewise.ts'
import type { Draft } from './draft.ts'
import { isOfOffice } from './offices/of-office.ts'

/** "So has Ann Lee": what the sentence before tells of others, where it tells one kind of thing. */
export function likewise(
  setting: Setting,
  sentence: MarkedSentence,
  before: readonly Draft[],
): readonly Draft[] {
  // "To go over the vote" may be a move, where a post is to be had.
  const moved = before.filter(({ rules }) => !rules.includes(MOVES))
  // "Resigned from Labour's front bench" may be of the party as well, until that is settled.
  const offices = moved.filter(({ type }) => type === 'officeResigned')
  const told = moved.every(({ type }) => LEAVING.has(type)) && offices.length > 0 ? offices : moved
  const [first] = told
  if (!first?.person || !(told.every(({ type }) => type === first.type) || told.every(isOfParty))) return NONE
  const people = likewiseIn(setting.unitsAt(sentence.index))
  // "In Dover and Hove": a seat for each.
  const seats = people.length > 1 && sentence.seats.length === people.length ? sentence.seats : NONE
  const acts = isOfOffice(first.type) ? [first] : told.filter(({ person }) => person === first.person)
  return people.flatMap((person, at) =>
    acts.map((act) => ({
      ...act,
      person,
      alternatives: [],
      seat: seats[at] ?? null,
      sentence: sentence.index,
      evidence: [{ start: sentence.start, end: sentence.end }],
      // What one of them gave up is not what the others did.
      ...(isOfOffice(act.type) && { fields: {}, rules: [...act.rules, LIKEWISE] }),
    })),
  ) as Draft[]
}

/** Who left a party and joined another did both. */
function isOfParty({ type }: Draft): boolean {
  return type === 'defection' || type === 'resignationFromParty'
}

const MOVES = 'officeAppointed.moves'
const LEAVING: ReadonlySet<string> = new Set(['officeResigned', 'resignationFromParty'])
/** Told of somebody by what the sentence before tells of others. */
const LIKEWISE = 'doer.likewise'

const NONE: readonly never[] = []
