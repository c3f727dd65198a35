/** The tables in `data/` are what the sources give, byte for byte. @module */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { SOURCES_FOLDER, TABLES_FOLDER } from './csv.ts'
import { compileRegister } from './register.ts'

const here = existsSync(SOURCES_FOLDER)

describe.skipIf(!here)(
  `compiling the register${here ? '' : ' (skipped: ../shared/data is not here)'}`,
  () => {
    it('gives the tables of data/ again', () => {
      const folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'tellers-register-'))}/`)
      compileRegister(folder)
      const made = readdirSync(folder).sort()
      expect(made).toEqual(
        readdirSync(TABLES_FOLDER)
          .filter((name) => name !== 'hand')
          .sort(),
      )
      for (const name of made) {
        const same = readFileSync(new URL(name, folder)).equals(readFileSync(new URL(name, TABLES_FOLDER)))
        expect(same, `${name} differs: run \`npm run register\``).toBe(true)
      }
    }, 30_000)
  },
)
