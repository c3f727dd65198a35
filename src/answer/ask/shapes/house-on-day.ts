/** "What was the state of the House on 1 March 2019?" @module */
import type { Register } from '../../../register/register.ts'
import { houseAnswer } from '../../house.ts'
import { type Asked, question, type Shape } from '../shape.ts'

export const houseOnDay: Shape = {
  id: 'houseOnDay',
  example: 'What was the state of the House on 1 March 2019?',
  patterns: [
    question(
      `(?:what (?:is|was) |show )?(?:the )?(?:state of (?:the )?(?:house|parties|commons)(?: of commons)?|(?:house|seats) by party|(?:government(?:'s|’s)? |working |overall )+majority)`,
    ),
    question(
      `how many (?:seats|MPs|members)(?: did| do| does| has| had| have)? (?<party>.+?)(?: have| hold| held)?`,
    ),
    question(`how (?:did|does) the (?:house|commons) stand`),
  ],
  answer({ words, period, today }: Asked, register: Register) {
    const on = period.until ?? today
    if (period.since && period.since !== period.until) return null
    const house = houseAnswer(register, { on })
    const parties = house.parties.filter(
      (row) => !words.party || row.party.toLowerCase().startsWith(singular(words.party)),
    )
    if (parties.length === 0 && words.party) return null
    if (parties.length === 0)
      return { says: house.notes, rows: house, command: `tellers house --on ${on}`, notes: [] }
    return {
      says: [
        ...parties.map((row) => `${row.party}: ${row.seats}`),
        ...(words.party
          ? []
          : [
              `vacant: ${house.vacant}`,
              ...house.majorities.map(
                (each) => `${each.name} majority: ${each.value ?? 'not known'} (${each.formula})`,
              ),
            ]),
      ],
      rows: house,
      command: `tellers house --on ${on}`,
      notes: house.notes,
    }
  },
}

function singular(party: string): string {
  const word = party.toLowerCase().replace(/^the /, '')
  return word === 'tories' || word === 'tory'
    ? 'conservative'
    : word.replace(/s$/, '').replace('lib dem', 'liberal democrat')
}
