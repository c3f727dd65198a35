/** Starts a module of the program on a Node that can run it. Plain JavaScript, so that any Node can read it. @module */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/** First Node that strips types unasked and has `node:sqlite`. */
const OLDEST = [22, 18]

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** @returns {boolean} whether `version` (`22.18.0`) is new enough. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** The Node that the `node` package brings, beside this package or above it; null when it is not installed. */
function bundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  for (let folder = root; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', 'node', 'bin', name)
    if (existsSync(found)) return found
    if (folder === dirname(folder)) return null
  }
}

/**
 * Imports `src/<entry>.ts`, or `dist/<entry>.js` where the sources are not shipped, and awaits its `start`.
 * On a Node that is too old the script `script` is run again by the bundled one, with the same
 * arguments, streams, signals and exit code.
 */
export async function run(script, entry) {
  if (!isNewEnough(process.versions.node)) return rerun(script)
  prepare()
  const source = join(root, 'src', `${entry}.ts`)
  const built = join(root, 'dist', `${entry}.js`)
  const { start } = await import(pathToFileURL(existsSync(source) ? source : built).href)
  await start()
}

/** What every start has in common, before a module of the program is loaded. */
export function prepare() {
  silenceExperimental()
  nodeModule.enableCompileCache?.()
  // Tables that are read once and kept make V8 double the space it keeps for what is soon thrown away, up to 48 MB
  // that are never given back. Without it reading takes as long, and the process weighs a third less.
  setFlagsFromString('--semi-space-growth-factor=1')
}

function rerun(script) {
  const node = bundledNode()
  if (node === null || process.env.TELLERS_RERUN) {
    process.stderr.write(
      `tellers: this is Node ${process.versions.node}; ${OLDEST.join('.')} or later is needed, and the bundled one is not installed. Run npm ci, or install a newer Node.\n`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(node, [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, TELLERS_RERUN: '1' },
  })
  const forward = (signal) => child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, forward)
  child.on('error', (error) => {
    process.stderr.write(`tellers: ${node} does not start: ${error.message}. Run npm ci again.\n`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    for (const name of signals) process.off(name, forward)
    process.exitCode = signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0)
  })
}

/** Node 22 announces types and SQLite as experimental on every start; its users can do nothing about it. */
function silenceExperimental() {
  const emit = process.emitWarning
  process.emitWarning = (warning, ...rest) => {
    const type = typeof rest[0] === 'object' ? rest[0]?.type : rest[0]
    if (type !== 'ExperimentalWarning') emit.call(process, warning, ...rest)
  }
}
