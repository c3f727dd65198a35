/** "How many Conservatives joined Labour between 1995 and 2025?" @module */
import type { PartyId } from '../../../base/id.ts'
import type { Register } from '../../../register/register.ts'
import { type ChangeRow, changesAnswer } from '../../changes.ts'
import { partyName } from '../../names.ts'
import { resolveParty } from '../../resolve/party.ts'
import { type Asked, question, type Shape } from '../shape.ts'

const WHO = `(?:how many|which|what|list(?: the| all)?|who were the)`
const WENT = `(?:have )?(?:joined|defected to|switched to|moved to|crossed (?:the floor )?to|went over to|left for|gone over to)`

export const defections: Shape = {
  id: 'defections',
  example: 'How many Conservatives joined Labour between 1995 and 2025?',
  patterns: [
    question(`${WHO} (?<from>.+?)(?: MPs| members)? ${WENT} (?<to>.+?)`),
    question(
      `(?:how many |list |which )?(?:defections|switches|moves)(?: were there)? from (?<from>.+?) to (?<to>.+?)`,
    ),
  ],
  answer({ words, period }: Asked, register: Register) {
    const from = anyParty(words.from ?? '') ? null : resolveParty(register, words.from ?? '')
    const to = resolveParty(register, words.to ?? '')
    const query = {
      to: words.to,
      ...(period.since && { since: period.since }),
      ...(period.until && { until: period.until }),
    }
    const all = changesAnswer(register, query)
    const joined = all.changes.filter((row): row is ChangeRow => 'citations' in row)
    const direct = from ? joined.filter((row) => sameParty(register, row.fromParty, from)) : joined
    const later = from ? joined.filter((row) => !direct.includes(row) && satEarlier(register, row, from)) : []
    const names = [partyName(register, from ?? 'party:independent'), partyName(register, to)]
    const who = from ? `from ${names[0]} to ${names[1]}` : `to ${names[1]}`
    return {
      says: [
        `${direct.length} ${direct.length === 1 ? 'member' : 'members'} went ${from ? 'straight ' : ''}${who}${spoken(period)}.`,
        ...direct.map(line),
        ...(later.length > 0
          ? [
              `${later.length} more had sat for ${names[0]} in the same Parliament and joined after a time without a party:`,
              ...later.map(line),
            ]
          : []),
      ],
      rows: [...direct, ...later],
      command: `tellers changes${from ? ` --from "${names[0]}"` : ''} --to "${names[1]}"${period.since ? ` --since ${period.since}` : ''}${period.until ? ` --until ${period.until}` : ''}`,
      notes: [
        'Counted by acts of sitting members, each move once, on the day the register has it.',
        ...all.notes,
      ],
    }
  },
}

function anyParty(words: string): boolean {
  return /^(?:MPs?|members?|people|other MPs)$/i.test(words)
}

function line(row: ChangeRow): string {
  return `  ${row.date}  ${row.person} (${row.constituency})`
}

function sameParty(register: Register, name: string, party: PartyId): boolean {
  return partyName(register, party) === name
}

/** Sat for the party earlier in the same Parliament. */
function satEarlier(register: Register, row: ChangeRow, party: PartyId): boolean {
  const parliament = register.parliamentOn(row.date)
  return register
    .affiliationsOf(row.personId as `person:${string}`)
    .some(
      (each) =>
        register.countedAs(each.party) === party &&
        each.from < row.date &&
        parliament !== null &&
        (each.to ?? row.date) > parliament.election,
    )
}

function spoken({ since, until }: { since: string | null; until: string | null }): string {
  if (since && until) return ` from ${since} to ${until}`
  return since ? ` since ${since}` : until ? ` until ${until}` : ''
}
