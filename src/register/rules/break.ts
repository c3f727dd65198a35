/** What a check of the register finds. @module */
import type { Register } from '../register.ts'

/** A rule of the House (design §3) that some rows of the register contradict. */
export interface Break {
  readonly rule: number
  readonly what: string
  /** The rows concerned, each as a reader would name it. */
  readonly rows: readonly string[]
  readonly sources: readonly string[]
}

/** One rule as a check: how many rows it looked at, and what breaks it. */
export type Check = (register: Register) => { readonly checked: number; readonly breaks: readonly Break[] }
