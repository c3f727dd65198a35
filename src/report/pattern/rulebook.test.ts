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

  it('leaves out rules that need what the sentence does not name', () => {
    const book = new Rulebook([
      { id: 'first', patterns: ['<cross> the floor'] },
      { id: 'second', patterns: ['<cross> the floor', 'the floor'] },
      { id: 'of a number', patterns: ['the floor'], needed: NAMED.number },
    ])
    const firedIn = (text: string) =>
      book.fire(markedAs(text).sentences[0] as MarkedSentence).map(({ rule }) => rule.id)
    expect(firedIn('He crossed the floor.')).toEqual(['first', 'second', 'second'])
    expect(firedIn('By 42 steps he crossed the floor.')).toEqual(['first', 'second', 'second', 'of a number'])
    expect(firedIn('He crossed the road.')).toEqual([])
  })

  it('keeps apart more needs than there are bits for them', () => {
    const needs = Array.from({ length: 200 }, (_, at) => at << 6)
    const book = new Rulebook(needs.map((needed) => ({ id: `${needed}`, patterns: ['the floor'], needed })))
    const sentence = markedAs('He crossed the floor.').sentences[0] as MarkedSentence
    for (const named of [0, 64, 0b1011 << 6, 0b1111_0001 << 6, 0b1011 << 6])
      expect(book.fire({ ...sentence, named }).map(({ rule }) => rule.id)).toEqual(
        needs.filter((need) => (need & ~named) === 0).map(String),
      )
  })
})
