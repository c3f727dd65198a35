/** What `npm run build` does: compiles `src` into `dist`, and puts beside it what is read but not compiled. @module */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('./', import.meta.url))
const [source, target] = [join(root, 'src'), join(root, 'dist')]

rmSync(target, { recursive: true, force: true })
const { status } = spawnSync('tsc', ['-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
for (const name of readdirSync(source, { recursive: true })) {
  if (/\.(?:css|svg)$/.test(name)) cpSync(join(source, name), join(target, name))
}
process.exitCode = status ?? 1
