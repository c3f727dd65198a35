/** The source files of the project and what each imports, for the tests that look at the code itself. @module */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../', import.meta.url))

export interface Import {
  /** As written: `../base/date.ts`, `kysely`. */
  readonly specifier: string
  /** From the root of the checkout (`src/base/date.ts`); null for a package or a part of Node. */
  readonly target: string | null
  /** Gone at run time: `import type`. */
  readonly typeOnly: boolean
  /** Loaded when it is called for: `import('…')`. */
  readonly lazy: boolean
}

export interface SourceFile {
  /** From the root of the checkout, with `/`. */
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
}

/** Files under `folder`, by path. */
export function filesUnder(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export function sourceFiles(folder: string): readonly SourceFile[] {
  return filesUnder(folder, /\.ts$/).map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return { path, text, lines: text.split('\n').length - 1, imports: importsOf(path, text) }
  })
}

const STATIC = /^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm
const LAZY = /\bimport\(\s*'([^']+)'/g

function importsOf(path: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '')
  const targetOf = (specifier: string) =>
    specifier.startsWith('.') ? posix.normalize(posix.join(dirname(path), specifier)) : null
  return [
    ...code.matchAll(STATIC).map(([, type, specifier = '']) => ({
      specifier,
      target: targetOf(specifier),
      typeOnly: type !== undefined,
      lazy: false,
    })),
    ...code.matchAll(LAZY).map(([, specifier = '']) => ({
      specifier,
      target: targetOf(specifier),
      typeOnly: false,
      lazy: true,
    })),
  ]
}
