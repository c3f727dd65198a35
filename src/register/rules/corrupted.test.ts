/** One row corrupted at a time: each is named, with its rule, what is wrong, the row and its source. @module */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { TableName } from '../columns.ts'
import { loadRegister, registerFolder } from '../load.ts'
import type { Register } from '../register.ts'
import { announced } from './announced.ts'
import { boundaries } from './boundaries.ts'
import type { Check } from './break.ts'
import { countingParties } from './counting-parties.ts'
import { grounds } from './grounds.ts'
import { houseSize } from './house-size.ts'
import { oneNumberEach } from './one-number-each.ts'
import { partyWhileSitting } from './party-while-sitting.ts'
import { pollingDay } from './polling-day.ts'
import { sourced } from './sourced.ts'
import { whip } from './whip.ts'
import { whoGoverns } from './who-governs.ts'
import { winnerSits } from './winner-sits.ts'

const folder = mkdtempSync(join(tmpdir(), 'tellers-corrupted-'))
cpSync(fileURLToPath(registerFolder()), folder, { recursive: true })

/** What is made of the register with the first match of a pattern in one of its tables replaced. */
function corrupted<Made>(
  table: TableName,
  pattern: RegExp,
  by: string,
  make: (register: Register) => Made,
): Made {
  const file = join(folder, `${table}.csv`)
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(pattern, by)
  expect(changed, `${pattern} is not in ${table}.csv`).not.toBe(text)
  writeFileSync(file, changed)
  try {
    return make(loadRegister(pathToFileURL(`${folder}/`)))
  } finally {
    writeFileSync(file, text)
  }
}

type Corruption = readonly [
  rule: number,
  what: RegExp,
  check: Check,
  table: TableName,
  pattern: RegExp,
  by: string,
]

const BELL = 'person:aaron-bell,party:conservative,,2019-12-12,2024-05-30,elected,api'

describe('a corrupted row', () => {
  it.each<Corruption>([
    [1, /649 members to a House of 650/, houseSize, 'seats', /\nseat:aldershot-2024[^\n]*/, ''],
    [1, /651 members/, houseSize, 'seats', /(\nseat:aldershot-2024[^\n]*),1\n/, '$1,2\n'],
    [
      2,
      /no parliament/,
      partyWhileSitting,
      'affiliations',
      new RegExp(BELL),
      `${BELL}\nperson:aaron-bell,party:labour,,2024-06-01,2024-06-20,defection,api`,
    ],
    [
      3,
      /was not a member/,
      partyWhileSitting,
      'affiliations',
      new RegExp(BELL),
      `person:aaron-bell,party:conservative,,2018-01-01,2018-02-01,elected,api\n${BELL}`,
    ],
    [
      4,
      /day of the dissolution/,
      grounds,
      'memberships',
      /(person:aaron-bell,[^\n]*,generalElection),dissolution/,
      '$1,recalled',
    ],
    [
      4,
      /after it had effect/,
      announced,
      'announcements',
      /resignationAnnounced,person:nadine-dorries,2023-06-09/,
      'resignationAnnounced,person:nadine-dorries,2023-09-09',
    ],
    [4, /not given up/, announced, 'announcements', /2023-06-09,2023-08-29/, '2023-06-09,2023-08-20'],
    [4, /when there was none/, announced, 'announcements', /2024-05-22,2024-07-04/, '2024-05-22,2024-07-11'],
    [
      5,
      /another party's/,
      whip,
      'affiliations',
      /(person:lee-anderson|person:diane-abbott),party:labour,,([^\n]*whipRestored)/,
      '$1,party:reform-uk,,$2',
    ],
    [5, /not lost/, whip, 'affiliations', new RegExp(BELL), BELL.replace('elected', 'whipRestored')],
    [
      5,
      /as if of none/,
      whip,
      'affiliations',
      /(person:christian-wakeford,party:labour,,2022-01-19,[^,]*),defection/,
      '$1,joined',
    ],
    [
      5,
      /left one for another/,
      whip,
      'affiliations',
      /(person:lee-anderson,party:reform-uk,,2024-03-11,[^,]*),joined/,
      '$1,defection',
    ],
    [
      6,
      /by an act that is none/,
      countingParties,
      'affiliations',
      /(person:lindsay-hoyle,party:speaker,,2019-11-04,[^,]*),speaker/,
      '$1,defection',
    ],
    [
      6,
      /is itself counted as another/,
      countingParties,
      'parties',
      /(party:labour-co-op,[^\n]*,)party:labour,/,
      '$1party:labour-co-op,',
    ],
    [
      6,
      /Chair at once/,
      countingParties,
      'appointments',
      /(person:john-bercow,post:speaker-of-the-house-of-commons,2009-06-22),[0-9-]*/,
      '$1,2020-01-01',
    ],
    [
      7,
      /another party than/,
      winnerSits,
      'affiliations',
      new RegExp(BELL),
      BELL.replace('conservative', 'labour'),
    ],
    [
      8,
      /not who took the seat/,
      winnerSits,
      'memberships',
      /person:aaron-bell(,seat:newcastle-under-lyme-2010)/,
      'person:boris-johnson$1',
    ],
    [
      8,
      /votes would put/,
      winnerSits,
      'candidacies',
      /(election:newcastle-under-lyme-2010-2019-12-12,person:aaron-bell[^\n]*),1\n/,
      '$1,2\n',
    ],
    [9, /at once are called/, boundaries, 'seats', /(seat:aldershot-2010[^\n]*)E14000530/, '$1E14000531'],
    [
      9,
      /not from a general election/,
      boundaries,
      'seats',
      /(seat:aldershot-2010,[^\n]*),2024-05-30/,
      '$1,2024-09-01',
    ],
    [
      9,
      /make up/,
      boundaries,
      'seat-overlaps',
      /(seat:aberavon-2010,seat:aberafan-maesteg-2024),0\.8/,
      '$1,0.5',
    ],
    [9, /the map of 2024/, boundaries, 'hex-2024', /\nseat:aldershot-2024[^\n]*/, ''],
    [
      10,
      /no government from/,
      whoGoverns,
      'governments',
      /(party:labour,government,2024-07-05),/,
      '$1,2024-09-01',
    ],
    [10, /before the last has left/, whoGoverns, 'governments', /(2010-05-11),2024-07-05/, '$1,2024-08-05'],
    [
      10,
      /roles at once/,
      whoGoverns,
      'governments',
      /party:liberal-democrat,coalition/,
      'party:conservative,coalition',
    ],
    [
      10,
      /one Prime Minister in office/,
      whoGoverns,
      'appointments',
      /(person:keir-starmer,post:prime-minister--prime-ministers-office,2024-07-05),2026-07-20/,
      '$1,2026-08-20',
    ],
    [
      13,
      /after the poll/,
      pollingDay,
      'elections',
      /(byElection,seat:mid-bedfordshire-2010,2023-10-19,[^\n]*),2023-09-12,/,
      '$1,2023-10-29,',
    ],
    [
      13,
      /before the seat fell vacant/,
      pollingDay,
      'elections',
      /(byElection,seat:mid-bedfordshire-2010,2023-10-19,[^\n]*),2023-09-12,/,
      '$1,2023-08-12,',
    ],
    [15, /source is "nowhere"/, sourced, 'memberships', /(person:aaron-bell,[^\n]*),api\n/, '$1,nowhere\n'],
    [
      15,
      /ends before it begins/,
      sourced,
      'appointments',
      /(person:keir-starmer,post:prime-minister--prime-ministers-office,2024-07-05),2026-07-20/,
      '$1,2024-07-01',
    ],
    [
      15,
      /number of more than one/,
      oneNumberEach,
      'people',
      /(\nperson:aaron-bell,[^\n]*),4837,/,
      '$1,4814,',
    ],
  ])('rule %i: %s', (rule, what, check, table, pattern, by) => {
    const { breaks } = corrupted(table, pattern, by, check)
    const named = breaks.find((each) => what.test(each.what))
    expect(named, breaks.map((each) => each.what).join('; ')).toMatchObject({ rule })
    expect(named?.rows.length).toBeGreaterThan(0)
  })

  it.each<readonly [TableName, RegExp]>([
    ['people', /\n(person:aaron-bell,[^\n]*)/],
    ['elections', /\n(election:newcastle-under-lyme-2010-2019-12-12,[^\n]*)/],
  ])('the same id twice in %s', (table, row) => {
    expect(() => corrupted(table, row, '\n$1\n$1', ({ elections }) => elections)).toThrow(
      /two rows are called/,
    )
  })
})
