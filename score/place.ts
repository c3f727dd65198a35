/**
 * `node score/place.ts [FOLDER]` writes the place of every label of a folder from its first words. Words printed
 * twice keep the place that is nearest to the one written before.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { CallerError } from '../src/base/error.ts'
import { OWN_SET } from './folders.ts'
import { placesOf } from './places.ts'

interface Placed {
  evidence_start_words?: string
  evidence_offset?: number
}

const folder = resolve(process.argv[2] ?? OWN_SET)
const gold = join(folder, 'gold.jsonl')
const lines = readFileSync(gold, 'utf8').trimEnd().split('\n')
const placed = lines.map((line) => {
  const label = JSON.parse(line)
  const text = readFileSync(join(folder, 'reports', `${label.id}.txt`), 'utf8')
  const items: Placed[] = [...label.events, ...label.claims, ...label.must_not_extract]
  for (const item of items) {
    if (item.evidence_start_words === undefined) continue
    const before = item.evidence_offset ?? 0
    const at = placesOf(item.evidence_start_words, text).sort(
      (a, b) => Math.abs(a - before) - Math.abs(b - before),
    )[0]
    if (at === undefined)
      throw new CallerError('badInput', `${label.id}: found no “${item.evidence_start_words}” in the report`)
    item.evidence_offset = at
  }
  return JSON.stringify(label)
})
writeFileSync(gold, `${placed.join('\n')}\n`)
