/** Facts entered by hand reach the tables without the sources, and only once. @module */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { verifyRegister } from '../../src/register/invariants.ts'
import { loadRegister } from '../../src/register/load.ts'
import { type Row, readHand, TABLES_FOLDER } from '../csv.ts'
import { applyHand, type Hand } from './apply.ts'

const CHANGED = [
  'parties',
  'party-aliases',
  'person-names',
  'memberships',
  'affiliations',
  'posts',
  'appointments',
  'governments',
  'announcements',
  'conflicts',
]

function copy(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'tellers-hand-'))
  cpSync(fileURLToPath(TABLES_FOLDER), folder, { recursive: true })
  return pathToFileURL(`${folder}/`)
}

function withRow(table: string, row: Row): Hand {
  return (name) => (name === table ? [...readHand(name), row] : readHand(name))
}

function bytes(folder: URL): string[] {
  return CHANGED.map((name) => readFileSync(new URL(`${name}.csv`, folder), 'utf8'))
}

describe('applying facts by hand', () => {
  it('changes nothing where all are in the tables already', () => {
    const folder = copy()
    applyHand(folder)
    expect(bytes(folder)).toEqual(bytes(TABLES_FOLDER))
  })

  it('gives a change of party its row, closes the one before, and keeps the rules', () => {
    const folder = copy()
    const row = {
      mnis: '172',
      name: 'Diane Abbott',
      source_date: '',
      date: '2026-08-04',
      party: 'party:independent',
      kind: 'whipGivenUp',
      citation: 'made up for this test',
    }
    const hand = withRow('affiliations', row)
    applyHand(folder, hand)
    const once = bytes(folder)
    const register = loadRegister(folder)
    expect(register.affiliationsOf('person:diane-abbott').slice(-2)).toMatchObject([
      { party: 'party:labour', to: '2026-08-04' },
      { party: 'party:independent', from: '2026-08-04', to: null, kind: 'whipGivenUp', source: 'hand' },
    ])
    expect(verifyRegister(register).breaks).toEqual([])
    applyHand(folder, hand)
    expect(bytes(folder)).toEqual(once)
  })

  it('closes a membership with its ground', () => {
    const folder = copy()
    const row = {
      action: 'correct',
      mnis: '413',
      name: 'Hilary Benn',
      constituency: '',
      from: '2024-07-04',
      to: '2026-08-10',
      from_reason: '',
      to_reason: 'resigned',
      office: 'Chiltern Hundreds',
      citation: 'made up for this test',
    }
    applyHand(folder, withRow('memberships', row))
    const register = loadRegister(folder)
    expect(register.sitting('seat:leeds-south-2024', '2026-08-10')).toBeNull()
    expect(register.affiliationsOf('person:hilary-benn').at(-1)?.to).toBe('2026-08-10')
    expect(verifyRegister(register).breaks).toEqual([])
  })

  it('adds an appointment, a day of announcement and a government', () => {
    const folder = copy()
    const appointment = {
      action: 'add',
      mnis: '172',
      name: 'Diane Abbott',
      post: 'Minister for Tests',
      organization: 'Cabinet Office',
      rank: 'MoS',
      from: '2026-08-01',
      to: '',
      citation: 'made up for this test',
    }
    applyHand(folder, withRow('appointments', appointment))
    const held = loadRegister(folder).appointmentsOf('person:diane-abbott').at(-1)
    expect(held).toMatchObject({ post: 'post:minister-for-tests--cabinet-office', source: 'hand' })
  })

  it('adds a party, what it is called, and a name somebody took', () => {
    const folder = copy()
    const party = {
      id: 'party:party-of-tests',
      name: 'Party of Tests',
      abbreviation: 'PoT',
      counts_as: '',
      mnis: '',
      colour: '#123456',
      citation: 'made up for this test',
    }
    const alias = {
      party: 'party:party-of-tests',
      names: 'Party of Tests;Testers',
      member: 'Tester',
      members: 'Testers',
      from: '',
      to: '',
      citation: 'made up for this test',
    }
    const name = {
      mnis: '172',
      name: 'Diane Tester',
      kind: 'alternate',
      from: '2026-08-01',
      to: '',
      citation: 'made up for this test',
    }
    const made: Readonly<Record<string, Row>> = {
      parties: party,
      'party-aliases': alias,
      'person-names': name,
    }
    const hand: Hand = (table) => [...readHand(table), ...(made[table] ? [made[table]] : [])]
    applyHand(folder, hand)
    const register = loadRegister(folder)
    expect(register.parties.get('party:party-of-tests')).toMatchObject({
      name: 'Party of Tests',
      countsAs: 'party:party-of-tests',
    })
    expect(register.partyAliases).toContainEqual(
      expect.objectContaining({ party: 'party:party-of-tests', alias: 'Tester', form: 'member' }),
    )
    expect(register.names).toContainEqual(
      expect.objectContaining({ person: 'person:diane-abbott', name: 'Diane Tester', source: 'hand' }),
    )
    expect(verifyRegister(register).breaks).toEqual([])
    const once = bytes(folder)
    applyHand(folder, hand)
    expect(bytes(folder)).toEqual(once)
  })

  it('says which row names nobody', () => {
    const row = {
      mnis: '999999',
      name: 'Nobody',
      source_date: '',
      date: '2026-08-04',
      party: '',
      kind: '',
      citation: '',
    }
    const folder = copy()
    expect(() => applyHand(folder, withRow('affiliations', row))).toThrow(/999999 \(Nobody\)/)
  })
})
