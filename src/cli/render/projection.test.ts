/** What swing, project and backtest print, and what they refuse. @module */
import { describe, expect, it } from 'vitest'
import { captured } from '../captured-io.test-support.ts'
import { bar, intervalBar } from './bar.ts'

const SHARES = 'Con=24,Lab=34,LD=12,Reform=14,Green=7,SNP=2.5,PC=0.7'

describe('bars', () => {
  it.each([
    [0, ''],
    [0.5, '████'],
    [1, '████████'],
    [1 / 64, '▏'],
    [2, '████████'],
  ])('%d of eight cells', (fraction, drawn) => {
    expect(bar(fraction, 8)).toBe(drawn)
  })

  it('show an interval and its middle', () => {
    expect(intervalBar(20, 40, 80, 100, 11)).toBe('  ├─●───┤')
    expect(intervalBar(0, 0, 0, 100, 11)).toBe('●')
  })
})

describe('project', () => {
  it('gives the same answer for the same seed, of exactly the draws asked for', async () => {
    const argv = [
      'project',
      '--base',
      '2024-07-04',
      '--shares',
      SHARES,
      '--draws',
      '1000',
      '--seed',
      '4',
      '--json',
    ]
    const { code, out } = await captured(argv)
    expect(code).toBe(0)
    expect((await captured(argv)).out).toBe(out)
    const answer = JSON.parse(out)
    expect(answer.draws).toBe(1000)
    expect(answer.seats).toHaveLength(650)
    const sum = (pick: (party: Record<string, number>) => number) =>
      answer.parties.reduce((total: number, party: Record<string, number>) => total + pick(party), 0)
    expect(sum(({ predicted }) => predicted as number)).toBe(650)
    expect(sum(({ expected }) => expected as number)).toBeCloseTo(650, 0)
  })

  it('gives Great Britain the shares that were asked for', async () => {
    const { out } = await captured([
      'project',
      '--base',
      '2024-07-04',
      '--shares',
      'Lab=40',
      '--draws',
      '500',
      '--json',
    ])
    const { shares } = JSON.parse(out)
    const labour = shares.filter((one: { party: string }) => one.party === 'Labour')
    expect(labour.map(({ nation }: { nation: string }) => nation)).toEqual(['England', 'Scotland', 'Wales'])
    for (const { share } of labour) expect(Math.abs(share - 40)).toBeLessThan(6)
  })

  it.each([
    [['--shares', 'Con=70,Lab=50'], 'more than 100'],
    [['--shares', 'Con'], 'There is no file "Con"'],
    [['--shares', 'Con=many'], 'Expected percent'],
    [['--shares', 'Con=20,Tories=30'], 'a second time'],
    [['--shares', 'Purple Monday=3'], 'No party'],
    [['--shares', 'Con=20', '--draws', '0'], 'whole number'],
    [['--shares', 'Con=20', '--base', '2024-07-05'], 'no general election that'],
    [['--shares', 'Con=20', '--scenario', 'squeeze'], 'squeeze:Con=0.25'],
    [['--shares', 'Con=20', '--scenario', 'landslide:Con=0.2'], 'not understood'],
    [['--shares', 'Con=20', '--scenario', 'squeeze:Con=1.5'], 'from 0 to 1'],
    [['--shares', 'Con=20', '--scenario', 'squeeze:DUP=0.5'], 'no squeeze against DUP'],
  ])('refuses %j', async (options, said) => {
    const { code, err } = await captured(['project', '--base', '2024-07-04', ...options])
    expect(code).toBe(2)
    expect(err).toContain(said)
  })

  it('lays a scenario over the model only when it is named, and shows the model beside it', async () => {
    const argv = ['project', '--base', '2024-07-04', '--shares', SHARES, '--draws', '500']
    const plain = JSON.parse((await captured([...argv, '--json'])).out)
    expect(plain.scenario).toBeNull()
    const { out } = await captured([...argv, '--scenario', 'squeeze:Tories=0.25', '--json'])
    const { scenario, parties, shares } = JSON.parse(out)
    expect(scenario).toMatchObject({ name: 'squeeze', party: 'Conservative', fraction: 0.25 })
    expect(scenario.said).toContain('25% of the votes of Labour, Liberal Democrat')
    expect(scenario.without).toEqual(plain.parties)
    expect(shares).toEqual(plain.shares)
    const expected = (rows: readonly { party: string; expected: number }[]) =>
      rows.find(({ party }) => party === 'Conservative')?.expected ?? 0
    expect(expected(parties)).toBeLessThan(expected(scenario.without))
    const text = (await captured([...argv, '--scenario', 'squeeze:Con=0.25'])).out
    expect(text).toContain('A supposition, not part of the model')
    expect(text).toContain('predicted without')
  })

  it('draws intervals and chances', async () => {
    const { out } = await captured(['project', '--base', '2024-07-04', '--shares', SHARES, '--draws', '500'])
    expect(out).toMatch(/Labour +411 +\d+ +[\d.]+ +\d+–\d+ +├─*●─*┤/)
    expect(out).toContain('Chance of a majority')
    expect(out).toContain('█')
  })
})

describe('swing', () => {
  it('prints both conventions and every model', async () => {
    const { code, out } = await captured(['swing', 'tamworth', '--on', '2023-10-19'])
    expect(code).toBe(0)
    expect(out).toContain('23.89 points from Conservative to Labour')
    expect(out).toContain('26.66 points')
    for (const model of ['uniform swing', 'logit', 'strong transition', 'exchange (ours)'])
      expect(out).toContain(model)
  })
})

describe('backtest', () => {
  it('prints the totals of every model', async () => {
    const { out } = await captured(['backtest'])
    for (const total of [678, 368, 405, 385, 357, 341]) expect(out).toMatch(new RegExp(` ${total}$`, 'm'))
  })
})
