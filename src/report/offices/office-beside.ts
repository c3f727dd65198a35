/** The office printed beside a name: "justice minister Ann Lee", "Ann Lee, a junior minister,", "the Brexit secretary". @module */
import type { MarkedArticle } from '../../mention/marked.ts'
import type { OfficeMention, PersonMention } from '../../mention/mention.ts'
import { sentencesNaming } from '../doers/naming.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { isPost } from './office-name.ts'

/** How far behind the comma after a name its office may stand, in units. */
const REACH = 5

/** The first present office printed beside any mention of `person`; sentences from `first` on are asked first. */
export function officeBeside(
  article: MarkedArticle,
  person: PersonMention,
  first: number,
): OfficeMention | null {
  const ref = refOf(person)
  const naming = sentencesNaming(article, person)
  const order = [
    ...naming.filter(({ index }) => index >= first),
    ...naming.filter(({ index }) => index < first),
  ]
  for (const sentence of order) {
    const named = sentence.mentions.filter(
      (each): each is PersonMention => each.kind === 'person' && samePerson(refOf(each), ref),
    )
    const units = unitsAt(article, sentence.index)
    for (const each of named) {
      const found = inside(each, sentence.mentions) ?? around(units, each)
      if (found && !found.former && isPost(found)) return found
    }
  }
  return null
}

/** "Ann Lee, who was PPS to Bo Day, is resigning": what she is told to have been where she leaves it; of posts the register does not keep. */
export function heldBeside(article: MarkedArticle, person: PersonMention, at: number): OfficeMention | null {
  const units = unitsAt(article, at)
  const ref = refOf(person)
  const name = units.findIndex(
    ({ mention }) =>
      mention?.kind === 'person' && mention.form !== 'pronoun' && samePerson(refOf(mention), ref),
  )
  if (name < 0 || units[name + 1]?.lower !== ',' || units[name + 2]?.lower !== 'who') return null
  const been = units[name + 3]?.lower
  if (been !== 'was' && been !== 'is' && been !== 'had') return null
  for (const { mention, lower } of units.slice(name + 4, name + 4 + REACH)) {
    if (mention?.kind === 'office') return UNKEPT.has(mention.office) && !mention.former ? mention : null
    if (mention?.kind === 'person' || lower === ',') return null
  }
  return null
}

const UNKEPT: ReadonlySet<string> = new Set([
  'parliamentaryPrivateSecretary',
  'tradeEnvoy',
  'spokesperson',
  'shadow',
  'committeeChair',
  'partyChair',
])

/** "the Brexit secretary": the office is the name. */
function inside(
  person: PersonMention,
  mentions: MarkedArticle['sentences'][number]['mentions'],
): OfficeMention | null {
  if (person.form !== 'role') return null
  return (
    mentions.find(
      (each): each is OfficeMention =>
        each.kind === 'office' && person.start <= each.start && each.end <= person.end,
    ) ?? null
  )
}

function around(units: readonly Unit[], person: PersonMention): OfficeMention | null {
  const at = units.findIndex((unit) => unit.mention === person)
  if (at < 0 || person.form === 'pronoun') return null
  return before(units, at) ?? after(units, at)
}

/** "His aide, the Dover MP Ann Lee": the place before what she sits for. */
function pastMember(units: readonly Unit[], at: number): number {
  const member = at > 0 ? units[at - 1]?.mention : undefined
  if (member?.kind !== 'office' || member.office !== 'member') return at
  let here = at - 1
  while (units[here - 1]?.mention?.kind === 'seat' || units[here - 1]?.mention?.kind === 'party') here--
  return units[here - 1]?.lower === 'the' && units[here - 2]?.lower === ',' ? here - 1 : at
}

/** "justice minister Ann Lee", "the justice minister, Ann Lee,", "the Dover MP and whip Ann Lee". */
function before(units: readonly Unit[], at: number): OfficeMention | null {
  const from = pastMember(units, at)
  const here = units[from - 1]?.lower === ',' ? from - 2 : from - 1
  const mention = units[here]?.mention
  if (mention?.kind !== 'office' || isOfAnother(units, here)) return null
  // "Bo Day was sacked as justice minister, Ann Lee went."
  return here === from - 2 && units[here - 1]?.lower === 'as' ? null : mention
}

/** "Ann Lee, who was a justice minister," is no more one than "Ann Lee, the former justice minister,". */
function after(units: readonly Unit[], at: number): OfficeMention | null {
  const opening = units[at + 1]?.lower
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '-') return null
  let sits = false
  for (let here = at + 2; here < units.length && here - at - 2 <= REACH; here++) {
    const unit = units[here] as Unit
    // "Ann Lee, MP for Dover and a shadow minister,".
    if (unit.mention?.kind === 'office' && unit.mention.office === 'member') {
      sits = true
      continue
    }
    if (sits && unit.lower === 'and') continue
    // "Ann Lee, the sister of Prime Minister Bo Day,": his.
    if (unit.mention?.kind === 'office')
      return units[here + 1]?.mention?.kind === 'person' ? null : unit.mention
    if (unit.mention ? unit.mention.kind === 'person' && !unit.mention.possessive : STOPS.has(unit.lower))
      return null
  }
  return null
}

const STOPS = new Set([
  ',',
  ')',
  ';',
  ':',
  '.',
  'who',
  'was',
  'which',
  'and',
  'but',
  'said',
  'says',
  'as',
  'to',
])

/** "a PPS to the justice minister Ann Lee": hers is only the second. */
function isOfAnother(units: readonly Unit[], at: number): boolean {
  return units[at]?.mention?.kind === 'office' && units[at - 1]?.lower === 'former'
}
