/** Puts into the examples of a document what the commands in them really print. @module */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A block that opens with a command of ours; what follows the command is its output. */
const EXAMPLE = /(```console\n\$ npm run -s tellers -- ([^\n]+)\n)[\s\S]*?(```)/g

export function withRealOutput(markdown: string): string {
  return markdown.replace(EXAMPLE, (_, opening: string, command: string, closing: string) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    const { stdout, stderr } = spawnSync(process.execPath, ['bin/tellers.mjs', ...words], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    return `${opening}${`${stderr}${stdout}`.trimEnd()}\n${closing}`
  })
}
