/** The documents: their links lead somewhere, their examples are what is printed, what they list is all there is. @module */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cliReference } from '../docs/reference/cli-reference.ts'
import { withRealOutput } from '../docs/reference/real-output.ts'
import { filesUnder, ROOT, sourceFiles } from './source-files.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/SOURCES.md',
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('examples', /\.md$/),
]

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (path) => {
    expect(linksOf(read(path)).filter((link) => !leadsSomewhere(path, link))).toEqual([])
  })

  it('lead from the README to every document, over others if need be', () => {
    const seen = new Set(['README.md'])
    for (const path of seen) {
      if (!path.endsWith('.md')) continue
      for (const link of linksOf(read(path))) {
        const target = join(dirname(path), link.split('#')[0] ?? '')
        const inside = link.endsWith('/') ? documents.filter((each) => each.startsWith(target)) : [target]
        for (const each of inside) seen.add(each)
      }
    }
    expect(documents.filter((path) => !seen.has(path))).toEqual([])
  })
})

describe('README.md', () => {
  it.each(['npm ci && npm start', 'npm ci && npm test'])('has a block that says just `%s`', (line) => {
    expect(read('README.md')).toContain(`\n\`\`\`sh\n${line}\n\`\`\`\n`)
  })

  it('shows what the program prints: `npm run docs` writes it anew', () => {
    const readme = read('README.md')
    expect(readme).toContain('```console\n$ npm run -s tellers -- ')
    expect(withRealOutput(readme)).toBe(readme)
  })

  it('has a line for every command', async () => {
    const { COMMANDS } = await import('../src/cli/commands.ts')
    const rows = [...read('README.md').matchAll(/^\| `(\w+)/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual(Object.keys(COMMANDS).sort())
  })
})

it('ARCHITECTURE.md names files and folders that exist', () => {
  const named = [...read('ARCHITECTURE.md').matchAll(/`([\w.-]+\/[\w./-]*)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(30)
  expect(
    named.filter((path) => !existsSync(join(ROOT, 'src', path)) && !existsSync(join(ROOT, path))),
  ).toEqual([])
})

it('docs/reference/cli.md is what the commands define: `npm run docs` writes it anew', async () => {
  expect(read('docs/reference/cli.md')).toBe(await cliReference())
})

it('examples/README.md says what each page shows', () => {
  const pages = filesUnder('examples', /\.(?:txt|html)$/).map((path) => path.replace('examples/', ''))
  const linked = linksOf(read('examples/README.md'))
  expect(linked.sort()).toEqual([...pages])
})

describe('the rules of the House', () => {
  const rules = [...read('docs/rules.md').matchAll(/^## (\d+)\. .+\n([\s\S]*?)(?=^## |(?![\s\S]))/gm)].map(
    ([, number, text = '']) => ({ number: Number(number), text }),
  )
  const tests = [...sourceFiles('src'), ...sourceFiles('compile'), ...sourceFiles('test')].filter(
    ({ path }) => /\.(?:test|prop|test-support)\.ts$/.test(path),
  )
  const cited = new Map(tests.map(({ path, text }) => [path, rulesCited(text)]))

  it('are numbered from 1', () => {
    expect(rules.map(({ number }) => number)).toEqual(rules.map((_, index) => index + 1))
  })

  it('are the only ones that tests cite', () => {
    const unknown = [...cited].flatMap(([path, numbers]) =>
      numbers
        .filter((number) => !rules.some((rule) => rule.number === number))
        .map((number) => `${path}: ${number}`),
    )
    expect(unknown).toEqual([])
  })

  it.each(rules)(
    'rule $number names the tests that prove it, and they cite it; or says that none does',
    (rule) => {
      const named = linksOf(rule.text.split('\nTests:')[1] ?? '').map((link) => join('docs', link))
      if (named.length === 0) expect(rule.text).toMatch(/no test proves it/)
      expect(named.filter((path) => !cited.get(path)?.includes(rule.number))).toEqual([])
    },
  )
})

describe('dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const reasons = documents
    .filter((path) => path.startsWith('docs/decisions/'))
    .flatMap((path) => [...read(path).matchAll(/^\| `([^`]+)` \| .{5,} \|$/gm)])
    .map(([, name]) => name)

  it('each have their reason in a decision, and nothing else has one', () => {
    expect(reasons.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted())
  })

  it('are all used', () => {
    const imported = sourceFiles('src').flatMap(({ imports }) => imports.map(({ specifier }) => specifier))
    const unused = Object.keys(dependencies).filter(
      // The Node that runs the program is started, not imported.
      (name) => name !== 'node' && !imported.some((each) => each === name || each.startsWith(`${name}/`)),
    )
    expect(unused).toEqual([])
  })

  it('are locked without naming where they were fetched from', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})

/** Of the text outside code; addresses of other sites are left out. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
}

function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', fragment] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (!existsSync(join(ROOT, target))) return false
  if (fragment === undefined) return true
  return statSync(join(ROOT, target)).isFile() && anchorsOf(read(target)).includes(fragment)
}

/** As the usual renderers make them of headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replace(/\s/g, '-'),
  )
}

/** `rule 5: …`, `… (rule 5)`, `[Rule 5] …` in the name of a test or of a group of them. */
function rulesCited(text: string): number[] {
  const names = text.matchAll(/\b(?:it|test|describe)\b[^\n]*?\((['"`])(.*?)\1\s*,/g)
  return [...names].flatMap(([, , name = '']) =>
    [...name.matchAll(/\brule (\d+)/gi)].map(([, number]) => Number(number)),
  )
}
