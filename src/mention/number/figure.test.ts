import { describe, expect, it } from 'vitest'
import { readDay, readFigure, readYear } from './figure.ts'

describe('figures', () => {
  it.each([
    ['0', 0, ''],
    ['650', 650, ''],
    ['18,282', 18_282, ''],
    ['1,234,567', 1_234_567, ''],
    ['47,587,254,311', 47_587_254_311, ''],
    ['123456789012345', 123_456_789_012_345, ''],
    ['52.5', 52.5, ''],
    ['1,250.75', 1250.75, ''],
    ['21st', 21, 'ordinal'],
    ['45K', 45_000, 'thousand'],
    ['9.4pts', 9.4, 'points'],
    ['10pm', 10, 'clock'],
    ['1.5m', 1_500_000, 'million'],
    ['12,345,678,901k', 12_345_678_901_000, 'thousand'],
  ])('%s is read', (text, value, suffix) => {
    expect(readFigure(text)).toEqual({ value, suffix })
  })

  it.each([
    '',
    '13,87',
    ',123',
    '1234,567',
    '12,3456',
    '1,234,',
    '0AA',
    '1.2.3',
    '1234567890123456',
    '١٢',
    '7thx',
    '1,23k',
    'k',
  ])('%s is none', (text) => {
    expect(readFigure(text)).toBeNull()
  })
})

describe('days of a month', () => {
  it.each([
    ['4', 4],
    ['04', 4],
    ['31', 31],
    ['31st', 31],
    ['2ND', 2],
    ['0', null],
    ['32', null],
    ['132', null],
    ['4x', null],
    ['th', null],
    ['3rdx', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})

describe('years of the Commons', () => {
  it.each([
    ['1699', null],
    ['1700', 1700],
    ['2099', 2099],
    ['2100', null],
    ['0199', null],
    ['1,99', null],
    ['199', null],
  ])('%s', (text, year) => {
    expect(readYear(text)).toBe(year)
  })
})
