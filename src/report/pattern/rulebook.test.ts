import { describe, expect, it } from 'vitest'
import { markArticle } from '../../mention/mark.ts'
import { wordingOf } from '../../mention/wording.ts'
import { eventRules } from '../events/all.ts'
import { gazetteer } from '../report-case.test-support.ts'
import { Columns } from './columns.ts'
import { matchesOf } from './match.ts'
import { compile } from './pattern.ts'
import { Rulebook } from './rulebook.ts'

const TEXT = `Ann Lee has quit the Conservatives to join Labour. The chief whip suspended three MPs on Tuesday.
She had been expelled from the party, the minister said, and a by-election will be held in Dover on 4 May.
He resigned as home secretary after losing the whip; Bob Day won the seat by 420 votes and crossed the floor.
Councillors met. No names, no news. The member for Witney sent in a letter of no confidence and stood down.`

describe('a book of rules', () => {
  it('fires as trying every pattern in every sentence would', () => {
    const body = [...TEXT.matchAll(/.+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }))
    const article = { id: 'article:x' as const, title: null, body, captions: [], printedDate: null }
    const marked = markArticle(wordingOf(TEXT, article, gazetteer()), gazetteer(), '2019-03-01')
    const book = new Rulebook(eventRules)
    let fired = 0
    for (const sentence of marked.sentences) {
      const units = new Columns().read(sentence)
      const all = eventRules.flatMap((rule) =>
        rule.patterns.flatMap((source) =>
          matchesOf(compile(source), units).map((match) => ({
            rule: rule.id,
            from: match.from,
            to: match.to,
          })),
        ),
      )
      const found = book
        .fire(sentence)
        .map(({ rule, match }) => ({ rule: rule.id, from: match.from, to: match.to }))
      expect(found).toEqual(all)
      fired += found.length
    }
    expect(fired).toBeGreaterThan(5)
  })
})
