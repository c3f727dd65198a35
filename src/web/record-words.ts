/** How a reported event stands to the official register, in words. @module */
import type { RecordAgreement } from '../report/event.ts'

export const RECORD_WORDS = {
  agrees: 'as the register has it',
  adds: 'adds to the register',
  conflicts: 'the register has it otherwise',
  unmatched: 'not matched to the register',
} as const satisfies Record<RecordAgreement, string>
