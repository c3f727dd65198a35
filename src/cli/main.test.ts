/** The command line as a whole: help, mistakes, exit codes. @module */
import { describe, expect, it } from 'vitest'
import { captured } from './captured-io.test-support.ts'
import { COMMANDS } from './commands.ts'

describe('help', () => {
  it('lists every command', async () => {
    const { code, out, err } = await captured(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name}\\s`, 'm'))
  })

  it.each(Object.keys(COMMANDS))('%s has an example that calls it', async (name) => {
    const { code, out } = await captured([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Example:\n  \\$ (PORT=8080 )?tellers ${name}\\b`))
  })

  it.each(['check', 'house', 'seat', 'person', 'changes', 'election', 'elections'])(
    'the example of %s does what it says',
    async (name) => {
      const { out } = await captured([name, '--help'])
      const [, line] = /\$ tellers (.+)$/m.exec(out)!
      const argv = Array.from(line!.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare!)
      const answer = await captured(argv)
      expect([answer.code, answer.err]).toEqual([0, ''])
      expect(answer.out).not.toMatch(/^No |^$/)
    },
  )

  it('prints the version', async () => {
    expect((await captured(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('a caller’s mistake ends with 2 and says what to do', () => {
  it.each([
    [['hose'], 'Did you mean house?'],
    [['house', '--onn', '2024-01-01'], 'Did you mean --on?'],
    [['house', '--on', '30/05/2024'], 'Expected a day as YYYY-MM-DD, for example 2024-05-30'],
    [['house', '--on', '2023-02-29'], "'2023-02-29' is invalid. There is no such day in the calendar"],
    [['seat'], "missing required argument 'name'"],
    [['seat', 'xyzzy', 'plugh'], 'No constituency of the register is called "xyzzy plugh"'],
    [['person', 'Smith'], 'fits'],
    [['election', 'Bolton NE'], "required option '--on <day>' not specified"],
    [['elections', '--kind', 'byelection'], 'Allowed choices are general, by-election, notional'],
    [['elections', '--within', 'five'], 'Expected percentage points'],
    [['changes', '--kind', 'left'], 'Allowed choices are defection'],
    [['check', ' '], 'There is no text to check'],
    [['check', 'nothing-here.txt'], 'nothing at that path'],
    [['check', 'examples'], 'examples: found a folder; expected a sentence or a file'],
    [['read', '--url', 'https://example.org/', 'a.txt', 'b.txt'], '--url names one page; found 2'],
    [[], 'Usage: tellers'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await captured(argv)
    expect(err).toContain(message)
    expect([code, out]).toEqual([2, ''])
  })
})
