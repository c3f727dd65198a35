/** The shape of the code: which folder may import which, no cycles, no long files, no drawers. @module */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, type SourceFile, sourceFiles } from './source-files.ts'

const BELOW_REPORT = ['base', 'register', 'elections', 'page', 'article', 'mention']
const BELOW_FACES = [...BELOW_REPORT, 'report', 'record', 'answer']

/** What each folder of `src/` may import besides itself: ARCHITECTURE.md, "Folders". Its tests may run the whole flow. */
const MAY_IMPORT = {
  base: [],
  register: ['base'],
  elections: ['base', 'register'],
  page: ['base'],
  article: ['base', 'page'],
  mention: ['base', 'register', 'article'],
  report: BELOW_REPORT,
  record: [...BELOW_REPORT, 'report'],
  answer: [...BELOW_REPORT, 'report', 'record'],
  pipeline: BELOW_FACES,
  web: [...BELOW_FACES, 'pipeline'],
  http: [...BELOW_FACES, 'pipeline', 'web'],
  cli: [...BELOW_FACES, 'pipeline', 'web', 'http'],
} as const satisfies Record<string, readonly string[]>

type Folder = keyof typeof MAY_IMPORT

const files = sourceFiles('src')

/** `src/answer/claims/claim.ts` is in `answer`; `src/pipeline.ts` is a folder of its own. */
function folderOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '')
}

/** `x.test.ts`, `x.prop.ts`, and what only they use: `x.test-support.ts`. */
function isForTests(path: string): boolean {
  return /\.(?:test|prop|test-support)\.ts$/.test(path)
}

describe('imports', () => {
  it('finds the code', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(1000)
  })

  it.each(Object.keys(MAY_IMPORT) as Folder[])('src/%s imports only what stands below it', (folder) => {
    const allowed: readonly string[] = MAY_IMPORT[folder]
    const broken = files
      .filter((file) => folderOf(file.path) === folder)
      .flatMap((file) =>
        file.imports
          .filter(({ target }) => target?.startsWith('src/'))
          .map(({ target }) => [file.path, target as string] as const),
      )
      .filter(([, target]) => folderOf(target) !== folder && !allowed.includes(folderOf(target)))
      .filter(([from, target]) => !(isForTests(from) && target === 'src/pipeline.ts'))
      .map(([from, to]) => `${from} imports ${to}; ${folder} may import ${allowed.join(', ') || 'nothing'}`)
    expect(broken).toEqual([])
  })

  it('knows every folder of src', () => {
    const folders = new Set(files.map((file) => folderOf(file.path)))
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  it('leads to files that exist, by their full name', () => {
    const known = new Set(files.map((file) => file.path))
    const lost = files.flatMap((file) =>
      file.imports
        .filter(({ target }) => target?.startsWith('src/') && !known.has(target))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    )
    expect(lost).toEqual([])
  })

  it('leads from no code of the program to code of its tests', () => {
    const leaks = files
      .filter(({ path }) => !isForTests(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ target }) => target && isForTests(target))
          .map(({ target }) => `${path} imports ${target}`),
      )
    expect(leaks).toEqual([])
  })

  it('needs no package at run time that is not installed with the program', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const lost = files
      .filter(({ path }) => !isForTests(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier, target }) => target === null && !specifier.startsWith('node:'))
          .filter(({ specifier }) => !(packageOf(specifier) in dependencies))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      )
    expect(lost).toEqual([])
  })

  it('has no cycle at run time', () => {
    expect(cyclesOf(files)).toEqual([])
  })
})

describe('files', () => {
  it('have at most 400 lines', () => {
    expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('are named for what they hold', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:\.ts|\/)/
    expect(files.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([])
  })

  it('open with a sentence on what they are', () => {
    const open = /^(?:#![^\n]*\n)?\/\*\*(?:(?!\*\/)[\s\S])*@module/
    const silent = files.filter(({ path, text }) => !isForTests(path) && !open.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

/** `hono/html` is of `hono`, `@hono/node-server/x` of `@hono/node-server`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Each cycle once, as the paths along it. */
function cyclesOf(all: readonly SourceFile[]): string[] {
  const targets = new Map(
    all.map((file) => [
      file.path,
      file.imports.flatMap(({ target, typeOnly, lazy }) => (target && !typeOnly && !lazy ? [target] : [])),
    ]),
  )
  const cycles: string[] = []
  const done = new Set<string>()
  const visit = (path: string, above: readonly string[]) => {
    const at = above.indexOf(path)
    if (at >= 0) cycles.push([...above.slice(at), path].join(' → '))
    if (at >= 0 || done.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...above, path])
    done.add(path)
  }
  for (const { path } of all) visit(path, [])
  return cycles
}
