/** The own set is well labelled: every label points at its words, every report is of use. @module */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OWN_SET } from './folders.ts'
import { type LabelledPlace, labelsOf } from './labels.ts'
import { placesOf } from './places.ts'

const reports = labelsOf(OWN_SET)

describe('the own set', () => {
  it('has a hundred reports, and a score of them without any event', () => {
    expect(reports.length).toBeGreaterThanOrEqual(105)
    expect(reports.filter(({ events }) => events.length === 0).length).toBeGreaterThanOrEqual(20)
  })

  it('has no id twice, in order', () => {
    const ids = reports.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('runs from 1995 to 2026', () => {
    const years = new Set(reports.map(({ pageDate }) => pageDate.slice(0, 4)))
    expect(years).toContain('1995')
    expect(years).toContain('2026')
    expect(years.size).toBeGreaterThan(25)
  })

  it.each(reports)('$id points at the words it names', ({ path, events, claims, forbidden }) => {
    const text = readFileSync(path, 'utf8')
    const astray = (place: LabelledPlace) =>
      place.words === null || place.offset === null || !placesOf(place.words, text).includes(place.offset)
    expect([...events, ...claims, ...forbidden].map(({ evidence }) => evidence).filter(astray)).toEqual([])
  })

  it.each(reports)('$id asserts what it reports or announces, and nothing else', ({ events }) => {
    const asserts = (modality: string) => modality === 'reported' || modality === 'announcedFuture'
    expect(events.filter(({ asserted, modality }) => asserted !== asserts(modality))).toEqual([])
  })
})
