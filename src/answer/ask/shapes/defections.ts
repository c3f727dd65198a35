/** "How many Conservatives joined Labour between 1995 and 2025?" @module */
import type { PartyId } from '../../../base/id.ts'
import { INDEPENDENT } from '../../../register/no-party.ts'
import type { Register } from '../../../register/register.ts'
import { type ChangeRow, changesAnswer } from '../../changes.ts'
import { partyName } from '../../names.ts'
import { resolveParty } from '../../resolve/party.ts'
import { type Asked, question, type Shape } from '../shape.ts'

const COUNT = `(?:how many|(?:what (?:is|was) )?(?:the )?number of|list(?: of)?(?: the| all)?|which|what|all|who were the)`
const MPS = `(?:mps?|members?|people|other mps|members of parliament)`
const JOINED = `(?:(?:who|that) )?(?:(?:have|has|had) )?(?:joined|defected to|switched to|moved to|crossed (?:the floor )?to|went over to|left for|gone over to|jumped (?:ship )?to|turned)`
const MOVED = `(?:(?:who|that) )?(?:(?:have|has|had) )?(?:defected|switched|moved|crossed(?: the floor)?|gone over|went over|gone)`
const LEFT = `(?:(?:who|that) )?(?:(?:have|has|had) )?(?:left|quit|walked out of|resigned from|abandoned|deserted)`

export const defections: Shape = {
  id: 'defections',
  ofNow: false,
  example: 'How many Conservatives joined Labour between 1995 and 2025?',
  patterns: [
    question(`(?:${COUNT}|who) (?:${MPS} )?${MOVED} from (?<from>.+?) to (?<to>.+?)`),
    question(`${COUNT} (?<from>.+?)(?: ${MPS})? ${JOINED} (?<to>.+?)`),
    question(`who ${JOINED} (?<to>.+?)`),
    question(`(?:the )?(?<from>.+?)(?: ${MPS})? (?:who|that) ${JOINED} (?<to>.+?)`),
    question(`(?!how |what |which |who )(?<from>.+?) (?:defections|defectors|switchers) to (?<to>.+?)`),
    question(
      `(?:${COUNT} )?(?:defections|defectors|switches|moves)(?: (?:are|were|have) there(?: been)?)?(?: from (?<from>.+?))? to (?<to>.+?)`,
    ),
    question(
      `(?:${COUNT} )?(?:defections|defectors|switches|moves|departures)(?: (?:are|were|have) there(?: been)?)? from (?<from>.+?)`,
    ),
    question(`(?:${COUNT}|who) (?:${MPS} )?(?:${MOVED} from|${LEFT}) (?<from>.+?)`),
    question(
      `(?<whip>(?:${COUNT} ${MPS}|who) (?:(?:have|has|had) )?(?:lost|had|been stripped of|was stripped of|were stripped of) (?:the )?(?:(?<from>.+?) )?whip(?: suspended| withdrawn| removed)?)`,
    ),
    question(`(?<floor>(?:${COUNT} ${MPS}|who) (?:(?:have|has|had) )?crossed the floor)`),
  ],
  answer({ words, period }: Asked, register: Register) {
    const from = words.from === undefined || anyParty(words.from) ? null : partyOf(register, words.from)
    const to = words.to === undefined || anyParty(words.to) ? null : partyOf(register, words.to)
    if (words.floor === undefined && words.whip === undefined && !from && !to) return null
    const query = {
      ...(to && { to }),
      ...(words.whip && { kind: 'whipWithdrawn' }),
      ...(period.since && { since: period.since }),
      ...(period.until && { until: period.until }),
    }
    const all = changesAnswer(register, query)
    const joined = all.changes.filter((row): row is ChangeRow => 'citations' in row)
    const direct = joined.filter((row) =>
      from ? row.fromParty === partyName(register, from) : to || words.whip || betweenParties(register, row),
    )
    const later =
      from && to ? joined.filter((row) => !direct.includes(row) && satEarlier(register, row, from)) : []
    const names = { from: from && partyName(register, from), to: to && partyName(register, to) }
    const who = `${names.from ? ` from ${names.from}` : ''}${names.to ? ` to ${names.to}` : ''}`
    const straight = (names.from && names.to) || words.floor ? ' straight' : ''
    const went = words.whip
      ? `lost the ${names.from ? `${names.from} ` : ''}whip`
      : `went${straight}${who || ' from one party to another'}`
    return {
      says: [
        `${direct.length} ${direct.length === 1 ? 'member' : 'members'} ${went}${spoken(period)}.`,
        ...direct.map((row) => line(row, names)),
        ...(later.length > 0
          ? [
              `${later.length} more had sat for ${names.from} in the same Parliament and joined after a time without a party:`,
              ...later.map((row) => line(row, names)),
            ]
          : []),
      ],
      rows: [...direct, ...later],
      command: `tellers changes${words.whip ? ' --kind whipWithdrawn' : ''}${names.from ? ` --from "${names.from}"` : ''}${names.to ? ` --to "${names.to}"` : ''}${period.since ? ` --since ${period.since}` : ''}${period.until ? ` --until ${period.until}` : ''}`,
      notes: [
        'Counted by acts of sitting members, each move once, on the day the register has it.',
        ...(names.from && !names.to && !words.whip
          ? ['Who gave up the whip or had it withdrawn is counted among those who left.']
          : []),
        ...all.notes,
      ],
    }
  },
}

function partyOf(register: Register, words: string): PartyId {
  return resolveParty(register, words.replace(/ (?:mps?|members?|party)$/i, ''))
}

function anyParty(words: string): boolean {
  return /^(?:the )?(?:mps?|members?|people|other mps|members of parliament|other parties|another party)$/i.test(
    words,
  )
}

/** `2019-02-18  Chuka Umunna (Streatham)`, with the party that was not asked for. */
function line(row: ChangeRow, names: { readonly from: string | null; readonly to: string | null }): string {
  const parties = [names.from ? '' : `from ${row.fromParty}`, names.to ? '' : `to ${row.toParty}`]
  const rest = parties.filter(Boolean).join(' ')
  return `  ${row.date}  ${row.person} (${row.constituency})${rest ? `, ${rest}` : ''}`
}

function betweenParties(register: Register, row: ChangeRow): boolean {
  const none = partyName(register, INDEPENDENT)
  return row.fromParty !== none && row.toParty !== none && row.kind !== 'merger' && row.kind !== 'renaming'
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
