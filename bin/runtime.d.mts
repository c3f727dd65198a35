/** Types of `runtime.mjs`, which is plain JavaScript so that any Node can read it. @module */

export function isNewEnough(version: string): boolean
export function run(script: string, entry: string): Promise<void>
