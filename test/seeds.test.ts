/**
 * Real pages, each line of which is labelled, read whole and put together in other ways: what a page holds must
 * not depend on what else is glued to it.
 * @module
 */
import { describe, expect, it } from 'vitest'
import { HAVE_LABELLED_PAGES, type Labels, labelledPages, type Part } from './labelled-pages.ts'
import { readTogether } from './page-of-parts.ts'

const labels: Labels = HAVE_LABELLED_PAGES ? labelledPages() : { pages: [], sameArticle: [] }

describe.skipIf(HAVE_LABELLED_PAGES)('the labelled pages', () => {
  it.skip('are not beside this checkout, so they are not read', () => {})
})

describe.skipIf(!HAVE_LABELLED_PAGES)('the labelled pages', () => {
  for (const { name, parts } of labels.pages) describe(name, () => isReadAsLabelled(parts))

  it('gives an article that stands on two pages one id', () => {
    const ids = new Map(
      labels.pages.flatMap(({ parts }) =>
        readTogether(parts).read.map(({ part, article }) => [part.name, article?.id]),
      ),
    )
    for (const [one, other] of labels.sameArticle) {
      expect(ids.get(one)).toBeDefined()
      expect(ids.get(one)).toBe(ids.get(other))
    }
  })
})

const stories = distinctStories(labels)
const stray = labels.pages.flatMap(({ parts }) => parts).find(({ article }) => !article)
const variants = [
  ...stories.map((story) => ({ name: `${story.name} alone`, parts: [story] })),
  ...stories.flatMap((one) =>
    stories
      .filter((other) => other !== one)
      .flatMap((other) => [
        { name: `${one.name}, then ${other.name}`, parts: [one, other] },
        ...(stray
          ? [{ name: `${one.name}, a stray line, then ${other.name}`, parts: [one, stray, other] }]
          : []),
      ]),
  ),
]

describe.skipIf(!HAVE_LABELLED_PAGES)('the same stories put together otherwise', () => {
  const alone = new Map(stories.map((story) => [story, readTogether([story]).read[0]?.article?.id]))

  for (const { name, parts } of variants) {
    describe(name, () => {
      isReadAsLabelled(parts)
      it('gives each article the id it has alone', () => {
        const { read } = readTogether(parts)
        expect(read.map(({ article }) => article?.id)).toEqual(read.map(({ part }) => alone.get(part)))
      })
    })
  }
})

function isReadAsLabelled(parts: readonly Part[]) {
  const { problems } = readTogether(parts)
  it('has each line in its place', () => expect(problems.places).toEqual([]))
  it('is dated as labelled', () => expect(problems.dates).toEqual([]))
  it('reports the labelled events and asserts no other', () => expect(problems.events).toEqual([]))
  it('makes the labelled claims, and none that is refuted', () => expect(problems.claims).toEqual([]))
}

/** Every article once, although some stand on two pages. */
function distinctStories({ pages, sameArticle }: Labels): Part[] {
  const again = new Set(sameArticle.map(([, second]) => second))
  return pages.flatMap(({ parts }) => parts).filter(({ name, article }) => article && !again.has(name))
}
