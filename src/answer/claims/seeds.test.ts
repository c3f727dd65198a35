import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openPage } from '../../page/open.ts'
import { isRefusal } from '../../page/refusal.ts'
import { readPage } from '../../pipeline.ts'
import { loadRegister } from '../../register/load.ts'

const folder = new URL('../../../../shared/seeds/', import.meta.url)
const labels = new URL('expected.json', folder)

interface Expected {
  readonly lines: Readonly<Record<string, unknown>>
  readonly claims?: readonly { readonly predicate: string; readonly verdict: string; readonly line: number }[]
}

// The sample pages lie beside the checkout; elsewhere there is nothing to compare with.
it.skipIf(!existsSync(labels))(
  'the labelled claims of the sample pages are read, with their verdicts (needs ../shared/seeds)',
  () => {
    const register = loadRegister()
    const expected = JSON.parse(readFileSync(labels, 'utf8')) as Readonly<Record<string, Expected>>
    const missed: string[] = []
    for (const [name, { claims = [] }] of Object.entries(expected)) {
      if (!name.endsWith('.txt')) continue
      const page = openPage(name, readFileSync(new URL(name, folder)))
      if (isRefusal(page)) throw new Error(page.message)
      const lines = page.text.split('\n')
      const read = readPage(page, { register }, { date: null }).articles.flatMap((article) => article.claims)
      for (const { predicate, verdict, line } of claims) {
        if (predicate === 'projection') continue
        const text = lines[line - 1] ?? ''
        const found = read.some(
          (one) =>
            one.predicate === predicate && one.verdict === verdict && text.includes(one.evidence.exact),
        )
        if (!found) missed.push(`${name}:${line} ${predicate} ${verdict}`)
      }
      expect(read.filter((one) => one.verdict === 'refuted')).toEqual([])
    }
    expect(missed).toEqual([])
  },
)
