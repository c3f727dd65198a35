/** What every store of the record must do: run by the test file of each implementation. @module */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CallerError, FaultError } from '../base/error.ts'
import { dorries, pageOf, wakeford, wakefordElsewhere } from './page-of.test-support.ts'
import type { PressRecord } from './press-record.ts'
import { publishable } from './publishable.ts'

/** Opens a new, empty record whose clock can be set. */
export type Fresh = (clock: () => string) => PressRecord | Promise<PressRecord>

export function recordContract(name: string, fresh: Fresh): void {
  const at = (instant: string, fix = { instant }) => {
    const clock = Object.assign(() => fix.instant, { set: (to: string) => (fix.instant = to) })
    return clock
  }
  const MORNING = '2024-01-10T08:00:00.000Z'

  describe(`the record in ${name}`, () => {
    test('gives back what a page said, to the letter', async () => {
      const record = await fresh(at(MORNING))
      const page = pageOf('a.txt', [wakeford(), dorries()])
      expect(await record.add(page)).toEqual({ added: 4, known: false })
      const reports = await record.reports()
      const said = page.articles.flatMap((article) => article.events)
      expect(reports.map((report) => report.event)).toEqual(expect.arrayContaining([...said]))
      expect(reports).toHaveLength(said.length)
      expect((await record.claims()).map(({ claim }) => claim)).toEqual(
        page.articles.flatMap(({ claims }) => claims),
      )
      const [article] = await record.articles()
      expect(article).toMatchObject({
        id: page.articles[0]?.id,
        title: 'Bury South member joins Labour',
        published: { date: '2022-01-19', basis: 'printed' },
        recordedAt: MORNING,
        pages: [{ sources: ['a.txt'], body: page.articles[0]?.body }],
      })
      await record.close()
    })

    test('rule 14: reading the same page twice changes nothing', async () => {
      const clock = at(MORNING)
      const record = await fresh(clock)
      const page = pageOf('a.txt', [wakeford()])
      await record.add(page)
      const before = [await record.articles(), await record.reports(), await record.claims()]
      clock.set('2024-02-10T08:00:00.000Z')
      expect(await record.add(page)).toEqual({ added: 0, known: true })
      expect([await record.articles(), await record.reports(), await record.claims()]).toEqual(before)
      await record.close()
    })

    test('the same bytes from a second place are one page with two sources', async () => {
      const record = await fresh(at(MORNING))
      await record.add(pageOf('b.txt', [wakeford()]))
      await record.add(pageOf('https://www.example.org/a', [wakeford()]))
      const [report, ...others] = await record.reports()
      expect(others).toEqual([])
      expect(report?.seen).toMatchObject([
        { sources: ['b.txt', 'https://www.example.org/a'], outlets: ['example.org'] },
      ])
      await record.close()
    })

    test('rule 16: one article on two pages counts once, with both pages', async () => {
      const record = await fresh(at(MORNING))
      await record.add(pageOf('a.txt', [dorries(), wakeford()]))
      expect(await record.add(pageOf('b.txt', [wakeford()], 'Sign up for our letter.'))).toEqual({
        added: 0,
        known: false,
      })
      const reports = await record.reports({ person: 'person:christian-wakeford' })
      expect(reports).toHaveLength(1)
      expect(reports[0]?.seen.map(({ sources }) => sources[0]).sort()).toEqual(['a.txt', 'b.txt'])
      expect(await record.claims()).toHaveLength(1)
      expect((await record.article(reports[0]?.article ?? ''))?.pages).toHaveLength(2)
      await record.close()
    })

    test('copies read differently: the page with the best founded date tells the act', async () => {
      const dated = pageOf('dated.txt', [wakeford()])
      const undated = wakeford({ date: null, datePrecision: 'unknown' })
      const bare = pageOf(
        'bare.txt',
        [{ ...undated, published: { date: null, basis: 'unknown' } }],
        'Follow us.',
      )
      for (const order of [
        [dated, bare],
        [bare, dated],
      ]) {
        const record = await fresh(at(MORNING))
        for (const page of order) await record.add(page)
        const reports = await record.reports()
        expect(reports.map(({ event }) => event.date)).toEqual(['2022-01-19'])
        await record.close()
      }
    })

    test('rule 14: a page read anew supersedes, and the old reading stays askable', async () => {
      const clock = at(MORNING)
      const record = await fresh(clock)
      await record.add(pageOf('a.txt', [wakeford({ toParty: 'Independent' } as never)]))
      clock.set('2024-03-05T08:00:00.000Z')
      expect(await record.add(pageOf('a.txt', [wakeford()]))).toEqual({ added: 1, known: true })
      const [now, ...rest] = await record.reports()
      expect(rest).toEqual([])
      expect(now?.event).toMatchObject({ toParty: 'Labour' })
      const [then] = await record.reports({ known: '2024-03-04' })
      expect(then?.event).toMatchObject({ toParty: 'Independent' })
      expect(now?.supersedes).toBe(then?.id)
      expect(await record.reports({ known: '2024-01-09' })).toEqual([])
      expect(await record.articles({ known: '2024-01-09' })).toEqual([])
      clock.set('2024-04-05T08:00:00.000Z')
      await record.add(pageOf('a.txt', [wakeford({ toParty: 'Independent' } as never)]))
      expect((await record.reports()).map(({ id }) => id)).toEqual([then?.id])
      expect((await record.reports({ known: '2024-03-31' })).map(({ id }) => id)).toEqual([now?.id])
      await record.close()
    })

    test('an event found to be none is gone from now on, and was there before', async () => {
      const clock = at(MORNING)
      const record = await fresh(clock)
      await record.add(pageOf('a.txt', [wakeford()]))
      clock.set('2024-03-05T08:00:00.000Z')
      await record.add(pageOf('a.txt', [{ ...wakeford(), events: [] }]))
      expect(await record.reports()).toEqual([])
      expect(await record.reports({ known: '2024-02-01' })).toHaveLength(1)
      await record.close()
    })

    test('finds reports by person, seat, type, dates and article', async () => {
      const record = await fresh(at(MORNING))
      await record.add(pageOf('a.txt', [wakeford(), wakefordElsewhere(), dorries()]))
      const count = async (asked: Parameters<PressRecord['reports']>[0]) =>
        (await record.reports(asked)).length
      expect(await count({ person: 'Christian Wakeford' })).toBe(2)
      expect(await count({ person: 'person:nadine-dorries' })).toBe(1)
      expect(await count({ seat: 'seat:bury-south-2010' })).toBe(2)
      expect(await count({ seat: 'mid bedfordshire' })).toBe(1)
      expect(await count({ type: 'defection' })).toBe(2)
      expect(await count({ type: ['statement', 'seatVacated'] })).toBe(2)
      // The second account knows only the month.
      expect(await count({ since: '2022-01-20' })).toBe(1)
      expect(await count({ since: '2022-01-01', until: '2022-01-19' })).toBe(2)
      expect(await count({ until: '2021-12-31' })).toBe(0)
      const [article] = await record.articles()
      expect(await count({ article: article?.id ?? '' })).toBe(1)
      expect((await record.claims({ predicate: 'majority', verdict: 'supported' })).length).toBe(1)
      expect((await record.claims({ verdict: 'refuted' })).length).toBe(0)
      expect((await record.articles({ source: 'a.txt' })).length).toBe(3)
      expect((await record.articles({ source: 'b.txt' })).length).toBe(0)
      await record.close()
    })

    test('rule 15: a quotation that is not on the page is refused, and nothing of the page is kept', async () => {
      const record = await fresh(at(MORNING))
      const page = pageOf('a.txt', [wakeford()])
      const broken = { ...page, page: { ...page.page, text: ` ${page.page.text}` } }
      await expect(record.add(broken)).rejects.toThrow(FaultError)
      await expect(record.add(broken)).rejects.toThrow(/a\.txt .* quotes/)
      expect(await record.articles()).toEqual([])
      await record.close()
    })

    test('rule 17: statements and articles taken down are not publishable until an editor says so', async () => {
      const clock = at(MORNING)
      const record = await fresh(clock)
      await record.add(pageOf('a.txt', [dorries()]))
      const reports = await record.reports()
      const shown = async () => publishable(reports, await record.notices()).map(({ event }) => event.type)
      const statement = reports.find(({ event }) => event.type === 'statement')
      const article = statement?.article ?? ''
      expect(await shown()).toEqual(['seatVacated'])
      await record.addNotice({
        kind: 'release',
        article,
        entry: statement?.id ?? '',
        text: 'Said on the record.',
      })
      expect((await shown()).sort()).toEqual(['seatVacated', 'statement'])
      await record.addNotice({ kind: 'takedown', article, text: 'At the request of the outlet.' })
      expect(await shown()).toEqual([])
      clock.set('2024-01-11T08:00:00.000Z')
      await record.addNotice({ kind: 'reinstated', article, text: 'The request was withdrawn.' })
      expect((await shown()).length).toBe(2)
      expect((await record.article(article))?.notices.length).toBe(3)
      await expect(record.addNotice({ kind: 'takedown', article: 'article:none', text: '' })).rejects.toThrow(
        CallerError,
      )
      await expect(record.addNotice({ kind: 'release', article, text: '' })).rejects.toThrow(CallerError)
      await record.close()
    })

    test('an article printed twice on one page is one', async () => {
      const record = await fresh(at(MORNING))
      const page = pageOf('a.txt', [wakeford(), dorries()])
      const [first] = page.articles
      await record.add({ ...page, articles: [...page.articles, ...(first ? [first] : [])] })
      expect(await record.articles()).toHaveLength(2)
      expect(await record.reports({ type: 'defection' })).toHaveLength(1)
      expect(await record.claims()).toHaveLength(1)
      expect((await record.verify()).breaks).toEqual([])
      await record.close()
    })

    test('rule 14: what was known on a day is what was answered on that day', async () => {
      const readings = [
        [wakeford()],
        [wakeford({ toParty: 'Independent' } as never)],
        [{ ...wakeford(), events: [], claims: [] }],
        [wakefordElsewhere(), dorries()],
      ]
      // Pages of the same text read in several ways; each day one of them is read.
      const act = fc.record({ page: fc.constantFrom('', 'Follow us.'), reading: fc.nat(readings.length - 1) })
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
          const clock = at(MORNING)
          const record = await fresh(clock)
          const answers: (readonly [day: string, answer: unknown])[] = []
          const answerOn = async (known?: string) => {
            const asked = known === undefined ? {} : { known }
            return [await record.articles(asked), await record.reports(asked), await record.claims(asked)]
          }
          for (const [index, { page, reading }] of acts.entries()) {
            const day = `2024-02-0${index + 1}`
            clock.set(`${day}T12:00:00.000Z`)
            await record.add(pageOf(`${page}${reading}.txt`, readings[reading] ?? [], page))
            answers.push([day, await answerOn()])
          }
          for (const [day, answer] of answers) expect(await answerOn(day)).toEqual(answer)
          expect((await record.verify()).breaks).toEqual([])
          await record.close()
        }),
        { numRuns: 30 },
      )
    })

    test('the order pages come in does not matter', async () => {
      const undated = {
        ...wakeford({ date: null, datePrecision: 'unknown' }),
        published: { date: null, basis: 'unknown' },
      } as const
      const pages = [
        pageOf('a.txt', [wakeford(), dorries()]),
        pageOf('b.txt', [undated], 'Subscribe.'),
        pageOf('c.txt', [wakefordElsewhere()]),
        pageOf('d.txt', [wakefordElsewhere(), dorries()], 'More from us.'),
        pageOf('https://example.com/c', [wakefordElsewhere()]),
      ]
      const told = async (order: typeof pages) => {
        const record = await fresh(at(MORNING))
        for (const page of order) await record.add(page)
        const all = [await record.articles(), await record.reports(), await record.claims()]
        await record.close()
        return all
      }
      const straight = await told(pages)
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(pages, { minLength: pages.length }), async (order) => {
          expect(await told(order)).toEqual(straight)
        }),
        { numRuns: 12 },
      )
    })
  })
}
