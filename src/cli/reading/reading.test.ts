/** What `read` and `check` print of a page. @module */
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { ClaimJson, RecordedPage } from '../../record/recorded-page.ts'
import { loadRegister } from '../../register/load.ts'
import { renderClaims } from './claim-lines.ts'
import { pageJson } from './page-json.ts'
import { renderPage } from './page-lines.ts'

const PLAIN = pc.createColors(false)
const TEXT = 'Title 😀\nShe won by\u001b[2J 420 votes.\nPic: a box'

const claim: ClaimJson = {
  subject: 'Anywhere, general election of 2019-12-12',
  predicate: 'majority',
  printed: 420,
  computed: 402,
  verdict: 'refuted',
  speaker: null,
  quoted: false,
  working: '10,402 − 10,000 = 402',
  caveats: ['The seat was redrawn.'],
  readings: [{ rule: 'votes at the count', computed: 402, holds: false }],
  citations: ['election:anywhere-2019-12-12'],
  evidence: { start: 8, end: 33, exact: 'She won by\u001b[2J 420 votes.' },
}

const reading: RecordedPage = {
  page: { source: 'a\u001b[31m.txt', sha256: '0'.repeat(64), mediaType: 'text/plain', text: TEXT },
  articles: [
    {
      id: 'article:a',
      title: { start: 0, end: 7, exact: 'Title 😀' },
      published: { date: '2024-05-30', basis: 'given' },
      body: [{ start: 8, end: 33 }],
      captions: [{ start: 34, end: 44 }],
      events: [
        {
          type: 'defection',
          person: 'Pat Example',
          fromParty: 'Conservative',
          toParty: 'Labour',
          date: '2024-05-30',
          datePrecision: 'day',
          asserted: true,
          modality: 'reported',
          record: 'conflicts',
          evidence: [],
        },
      ],
      claims: [claim],
    },
    {
      id: 'article:b',
      title: null,
      published: { date: null, basis: 'unknown' },
      body: [],
      captions: [],
      events: [],
      claims: [],
    },
  ],
  removed: [],
}

describe('the JSON of read', () => {
  const { completeTo } = loadRegister()

  it('leaves out the text unless it is asked for, and a title that is not there', () => {
    const json = JSON.parse(JSON.stringify(pageJson(reading, completeTo, { text: false })))
    expect(json.page).toEqual({
      source: reading.page.source,
      sha256: reading.page.sha256,
      mediaType: 'text/plain',
    })
    expect(json.articles[0]).not.toHaveProperty('text')
    expect(json.articles[1]).not.toHaveProperty('title')
    expect(json.completeTo).toEqual(completeTo)
  })

  it('adds the page text and each article’s own, by code points', () => {
    const json = JSON.parse(JSON.stringify(pageJson(reading, completeTo, { text: true })))
    expect(json.page.text).toBe(TEXT)
    expect(json.articles[0].text).toBe('She won by\u001b[2J 420 votes.')
  })
})

describe('what a person is shown', () => {
  it('says each article, event and claim, and sends no control character of a page to the terminal', () => {
    const text = renderPage(reading, PLAIN)
    expect(text).toContain('Title 😀')
    expect(text).toContain('Published 30 May 2024, as given to us')
    expect(text).toContain(
      '• Pat Example goes over from Conservative to Labour, 30 May 2024 (the register has it otherwise)',
    )
    expect(text).toContain('≠ does not match the official result: 402')
    expect(text).toContain('An article without text')
    expect(text).not.toContain('\u001b')
  })

  it('gives a claim with its working, readings, caveats and source', () => {
    const text = renderClaims([claim], PLAIN)
    for (const part of [
      '10,402 − 10,000 = 402',
      'votes at the count: 402',
      'The seat was redrawn.',
      'source: election:anywhere-2019-12-12',
    ]) {
      expect(text).toContain(part)
    }
    expect(renderClaims([], PLAIN)).toContain('No claim found')
  })
})
