/** Where the record is kept when nobody says otherwise. @module */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const FILE = 'tellers.sqlite'

export interface Surroundings {
  readonly env: Readonly<{ [name: string]: string | undefined }>
  /** The root of the package the program runs from. */
  readonly packageRoot: string
  readonly platform: NodeJS.Platform
  readonly home: string
}

/**
 * The path of the SQLite file: `TELLERS_STORE`; else `.tellers/` of the checkout the program runs from;
 * else the user's data folder. Nothing is created.
 */
export function storePath(around: Partial<Surroundings> = {}): string {
  const env = around.env ?? process.env
  const root = around.packageRoot ?? join(import.meta.dirname, '..', '..')
  if (env.TELLERS_STORE) return env.TELLERS_STORE
  if (isCheckout(root)) return join(root, '.tellers', FILE)
  return join(dataFolder(env, around.platform ?? process.platform, around.home ?? homedir()), 'tellers', FILE)
}

/** An installed copy has neither `.git` nor `src`, and may stand where its user cannot write. */
function isCheckout(root: string): boolean {
  if (!existsSync(join(root, '.git')) && !existsSync(join(root, 'src'))) return false
  try {
    return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name === 'tellers'
  } catch {
    return false
  }
}

function dataFolder(env: Surroundings['env'], platform: NodeJS.Platform, home: string): string {
  if (env.XDG_DATA_HOME) return env.XDG_DATA_HOME
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
  return join(home, '.local', 'share')
}
