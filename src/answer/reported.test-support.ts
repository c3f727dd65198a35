/** A small record of real changes of party, and a register that has not heard of one of them. @module */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PersonId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import { type ArticleSample, pageOf, wakeford, wakefordElsewhere } from '../record/page-of.test-support.ts'
import type { PressRecord } from '../record/press-record.ts'
import { openRecord } from '../record/record.ts'
import type { EventJson } from '../record/recorded-page.ts'
import type { Register } from '../register/register.ts'

export const WAKEFORD: PersonId = 'person:christian-wakeford'

/** The register without the day he crossed the floor: his first spell goes on to the dissolution. */
export function withoutWakeford(register: Register): Register {
  const [elected, , ...later] = register.affiliationsOf(WAKEFORD)
  const spells = [{ ...elected!, to: '2024-05-30' }, ...later]
  const affiliationsOf: Register['affiliationsOf'] = (person) =>
    person === WAKEFORD ? spells : register.affiliationsOf(person)
  const partyOf: Register['partyOf'] = (person, on) =>
    affiliationsOf(person).find((spell) => contains(spell, on))?.party ?? null
  return Object.create(register, { affiliationsOf: { value: affiliationsOf }, partyOf: { value: partyOf } })
}

type Page = readonly [source: string, sample: ArticleSample]

/** Two outlets on one act, in other words; what was read in each may be changed. */
export function crossing(
  first: Partial<EventJson> = {},
  second: Partial<EventJson> = {},
): readonly [Page, Page] {
  const elsewhere = wakefordElsewhere()
  const events = (elsewhere.events ?? []).map((event) => ({ ...event, ...second }) as typeof event)
  return [
    ['https://one.example/crossing', wakeford({ record: 'adds', ...first })],
    ['https://www.two.example/pmqs', { ...elsewhere, events }],
  ]
}

const LETTER = 'Mark Logan is leaving the Conservatives and wants people to vote Labour in July.'
const ASIDE = 'A former colleague called it “a letter written for an audience of one”.'

/** A change of which the register has half, and a statement beside it. */
export function logan(): Page {
  return [
    'https://three.example/logan',
    {
      title: 'Bolton North East member backs Labour',
      body: `${LETTER} ${ASIDE}`,
      published: { date: '2024-05-30', basis: 'printed' },
      events: [
        {
          type: 'defection',
          person: 'Mark Logan',
          personId: 'person:mark-logan',
          fromParty: 'Conservative',
          toParty: 'Labour',
          constituency: 'Bolton North East',
          constituencyId: 'seat:bolton-north-east-2010',
          date: '2024-05-29',
          datePrecision: 'day',
          announced: '2024-05-30',
          quote: LETTER,
        },
        {
          type: 'statement',
          person: 'Mark Logan',
          personId: 'person:mark-logan',
          about: 'his letter',
          quote: ASIDE,
        },
      ],
    },
  ]
}

/** A record in a folder of its own, with one page for each article. */
export async function recordOf(pages: readonly Page[]): Promise<PressRecord> {
  const record = openRecord(join(mkdtempSync(join(tmpdir(), 'tellers-reported-')), 'record.sqlite'))
  for (const [source, sample] of pages) await record.add(pageOf(source, [sample]))
  return record
}
