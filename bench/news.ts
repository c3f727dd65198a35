/** Real news to read beside the made-up stories: every story of two years, of whatever it tells. @module */
import { existsSync, readFileSync } from 'node:fs'
import type { IsoDate } from '../src/base/date.ts'
import type { Story } from './corpus.ts'

const FILE = new URL('../../shared/data/news/wikinews-2019-2020.jsonl', import.meta.url)

/** None where the file is absent: it is no part of the project. */
export function newsStories(): readonly Story[] {
  if (!existsSync(FILE)) return []
  const lines = readFileSync(FILE, 'utf8').split('\n')
  return lines.flatMap((line) => {
    if (line === '') return []
    const { text, date } = JSON.parse(line) as { readonly text: string; readonly date: IsoDate }
    return [{ text, date }]
  })
}
