/** `check` in each of its formats, and the exit code a pipeline goes by. @module */
import { describe, expect, it } from 'vitest'
import { captured } from '../captured-io.test-support.ts'

const STORY =
  'James Daly won Bury North in 2019 with a majority of 150. He polled 21,660 votes & took the seat from Labour.'
const check = (...options: string[]) => captured(['check', STORY, '--date', '2020-02-01', ...options])

describe('tellers check', () => {
  it('prints a sentence once, however many claims it makes', async () => {
    const { out, code } = await captured([
      'check',
      'James Daly won Bury North from Labour in 2019 with a majority of 105.',
    ])
    expect(code).toBe(0)
    expect(out.split('“James Daly').length - 1).toBe(1)
    expect(out.match(/matches the official result/g)?.length).toBeGreaterThan(1)
  })

  it('exits with 3 under --strict when something does not match, and only then', async () => {
    expect((await check('--strict')).code).toBe(3)
    expect((await check()).code).toBe(0)
    const right = await captured(['check', 'James Daly won Bury North in 2019 by 105 votes.', '--strict'])
    expect(right.code).toBe(0)
  })

  it('explains a verdict by its rows and the rule that read it', async () => {
    const { out } = await check('--explain')
    expect(out).toContain('rule majority.of')
    expect(out).toContain('election:bury-north-2010-2019-12-12, from UK Parliament, election results')
    expect(out).toMatch(/James Frith, Labour\b.*: 21,555/)
  })

  it('cites in one line a claim with the figure, the source and the date', async () => {
    const { out } = await check('--cite')
    const [first] = out.split('\n')
    expect(first).toContain('does not match the official result: 105')
    expect(first).toContain('12 December 2019')
    expect(first).toContain('Source: UK Parliament, election results')
  })

  it('gives JSON with the fields of the contract, and the rule only where it is asked for', async () => {
    const { claims } = JSON.parse((await check('--format', 'json')).out)
    expect(claims[0]).toMatchObject({
      predicate: 'majority',
      printed: 150,
      computed: 105,
      verdict: 'refuted',
    })
    expect(claims[0]).not.toHaveProperty('rule')
    expect(JSON.parse((await check('--json', '--explain')).out).claims[0].rule).toBe('majority.of')
  })

  it('writes one file of HTML that needs nothing else, with the story escaped and marked', async () => {
    const { out } = await captured([
      'check',
      'James Daly won Bury North in 2019 with a majority of 150 <script>alert(1)</script>.',
      '--format',
      'html',
    ])
    expect(out).toMatch(/<mark class="[^"]*refuted/)
    expect(out).toContain('&lt;script&gt;')
    expect(out).not.toMatch(/<script|<link|src=|href="(?!#)/)
  })

  it('writes ClaimReview in the name of a publisher, and not without one', async () => {
    const nameless = await check('--format', 'claimreview')
    expect([nameless.code, nameless.err]).toEqual([2, expect.stringContaining('Give --publisher NAME')])
    const { out } = await check('--format', 'claimreview', '--publisher', 'The Echo')
    const { '@graph': graph } = JSON.parse(out)
    expect(graph[0]).toMatchObject({
      '@type': 'ClaimReview',
      author: { '@type': 'Organization', name: 'The Echo' },
      reviewRating: { ratingValue: 1, alternateName: 'does not match the official result: 105' },
    })
  })
})
