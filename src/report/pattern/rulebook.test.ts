import { describe, expect, it } from 'vitest'
import { markArticle } from '../../mention/mark.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { wordingOf } from '../../mention/wording.ts'
import { eventRules } from '../events/all.ts'
import { gazetteer } from '../report-case.test-support.ts'
import { Columns } from './columns.ts'
import { matchesOf } from './match.ts'
import { compile } from './pattern.ts'
import { Programs } from './program.ts'
import { Rulebook } from './rulebook.ts'

const TEXT = `Ann Lee has quit the Conservatives to join Labour. The chief whip suspended three MPs on Tuesday.
She had been expelled from the party, the minister said, and a by-election will be held in Dover on 4 May.
He resigned as home secretary after losing the whip; Bob Day won the seat by 420 votes and crossed the floor.
Councillors met. No names, no news. The member for Witney sent in a letter of no confidence and stood down.`

function markedAs(text: string): MarkedArticle {
  const body = [...text.matchAll(/.+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
  const article = { id: 'article:x' as const, title: null, body, captions: [], printedDate: null }
  return markArticle(wordingOf(text, article, gazetteer()), gazetteer(), '2019-03-01')
}

describe('a book of rules', () => {
  it('fires as trying every pattern in every sentence would', () => {
    const marked = markedAs(TEXT)
    const book = new Rulebook(eventRules)
    const patterns = eventRules.flatMap((rule) => rule.patterns.map((source) => ({ rule: rule.id, source })))
    const programs = new Programs(patterns.map(({ source }) => compile(source)))
    let fired = 0
    for (const sentence of marked.sentences) {
      const units = new Columns().read(sentence)
      const all = patterns.flatMap(({ rule }, at) =>
        matchesOf(programs, at, units).map(({ from, to }) => ({ rule, from, to })),
      )
      const found = book
        .fire(sentence)
        .map(({ rule, match }) => ({ rule: rule.id, from: match.from, to: match.to }))
      expect(found).toEqual(all)
      fired += found.length
    }
    expect(fired).toBeGreaterThan(5)
  })

  it('leaves out rules that nobody asks for, or that need what the sentence does not name', () => {
    const book = new Rulebook([
      { id: 'first', patterns: ['<cross> the floor'], askers: 1 },
      { id: 'second', patterns: ['<cross> the floor', 'the floor'], askers: 2 },
      { id: 'of a number', patterns: ['the floor'], needed: NAMED.number },
    ])
    const sentence = markedAs('He crossed the floor.').sentences[0] as MarkedSentence
    const firedBy = (askers?: number) => book.fire(sentence, askers).map(({ rule }) => rule.id)
    expect(firedBy()).toEqual(['first', 'second', 'second'])
    expect(firedBy(1)).toEqual(['first'])
    expect(firedBy(4)).toEqual([])
  })
})
