import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corroborate, type Fact } from './corroboration.ts'
import { type ArticleSample, dorries, pageOf, wakeford, wakefordElsewhere } from './page-of.test-support.ts'
import { openRecord } from './record.ts'

const folder = mkdtempSync(join(tmpdir(), 'tellers-facts-'))
let opened = 0

async function factsOf(
  ...pages: readonly [source: string, article: ArticleSample, banner?: string][]
): Promise<readonly Fact[]> {
  const record = openRecord(join(folder, `${opened++}.sqlite`))
  for (const [source, article, banner] of pages) await record.add(pageOf(source, [article], banner))
  const facts = corroborate(await record.reports(), await record.articles())
  await record.close()
  return facts
}

test('rule 16: two outlets in their own words corroborate', async () => {
  const [fact, ...others] = await factsOf(
    ['https://www.first.example/a', wakeford()],
    ['https://second.example/b', wakefordElsewhere()],
  )
  expect(others).toEqual([])
  expect(fact).toMatchObject({ type: 'defection', independent: 2, corroborated: true, conflicts: [] })
  expect(fact?.days).toEqual({ earliest: '2022-01-19', latest: '2022-01-19' })
  expect(fact?.accounts).toHaveLength(2)
})

test('rule 16: a copy with a line cut counts once', async () => {
  const long = {
    ...wakeford(),
    body: `${wakeford().body} ${'The vote on the rule came late in the day. '.repeat(3)}${Array.from({ length: 90 }, (_, at) => `clause${at}`).join(' ')}`,
  }
  const cut = { ...long, body: long.body.replace(' clause88 clause89', '') }
  const [fact] = await factsOf(['https://first.example/a', long], ['https://second.example/b', cut])
  expect(fact?.accounts).toHaveLength(1)
  expect(fact?.accounts[0]?.outlets).toEqual(['first.example', 'second.example'])
  expect(fact?.corroborated).toBe(false)
})

test('one outlet twice, and outlets nobody knows, are not independent', async () => {
  const [twice] = await factsOf(
    ['https://first.example/a', wakeford()],
    ['https://www.first.example/b', wakefordElsewhere()],
  )
  expect(twice).toMatchObject({ independent: 1, corroborated: false })
  const [files] = await factsOf(['a.txt', wakeford()], ['b.txt', wakefordElsewhere()])
  expect(files).toMatchObject({ independent: 1, corroborated: false })
  expect(files?.accounts).toHaveLength(2)
})

test('what accounts dispute is kept side by side', async () => {
  const other = {
    ...wakefordElsewhere(),
    events: [
      {
        ...wakefordElsewhere().events?.[0],
        toParty: 'Independent',
        date: '2022-01-20',
        datePrecision: 'day',
      } as never,
    ],
  }
  const [fact, ...others] = await factsOf(['a.txt', wakeford()], ['b.txt', other])
  expect(others).toEqual([])
  expect(fact?.conflicts.map(({ field, values }) => [field, values.map(({ value }) => value)])).toEqual([
    ['date', ['2022-01-19', '2022-01-20']],
    ['toParty', ['Labour', 'Independent']],
  ])
})

test('a denial stands beside the act and a rumour does not count', async () => {
  const rumour = wakeford({ modality: 'speculation', asserted: false })
  const denial = {
    ...wakefordElsewhere(),
    events: [{ ...wakefordElsewhere().events?.[0], modality: 'denial', asserted: false } as never],
  }
  expect(await factsOf(['a.txt', rumour], ['b.txt', denial])).toEqual([])
  const [fact] = await factsOf(['a.txt', wakeford()], ['b.txt', denial])
  expect(fact?.reports).toHaveLength(1)
  expect(fact?.denials).toHaveLength(1)
})

test('rule 17: a statement is no fact', async () => {
  const facts = await factsOf(['a.txt', dorries()])
  expect(facts.map(({ type }) => type)).toEqual(['seatVacated'])
})
