/** Puts into the examples of a document what the commands in them really print. @module */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A block that opens with a command of ours; what follows the command is its output. */
const EXAMPLE = /(```console\n\$ npm run -s tellers -- ([^\n]+)\n)[\s\S]*?(```)/g

/** The examples share a record of their own, so that what a reader here has read is not in them. */
export function withRealOutput(markdown: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tellers-docs-'))
  const env = { ...process.env, TELLERS_STORE: join(folder, 'record.sqlite') }
  const written = markdown.replace(EXAMPLE, (_, opening: string, command: string, closing: string) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    const { stdout, stderr } = spawnSync(process.execPath, ['bin/tellers.mjs', ...words], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    })
    return `${opening}${`${stderr}${stdout}`.trimEnd()}\n${closing}`
  })
  rmSync(folder, { recursive: true })
  return written
}
