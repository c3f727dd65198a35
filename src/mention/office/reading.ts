/** One office read from a row of words. @module */
import type { PostId } from '../../base/id.ts'
import type { OfficeKind } from '../mention.ts'
import type { Head } from './head.ts'

export interface Reading {
  /** One past the last token. */
  readonly to: number
  readonly office: OfficeKind
  readonly head: Head
  readonly plural: boolean
  readonly posts: readonly PostId[]
  /** Something besides the head says that an office is meant: a field, a party, "shadow". */
  readonly cued: boolean
}
