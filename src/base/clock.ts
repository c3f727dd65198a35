/** The only place that reads the clock. @module */
import type { IsoDate } from './date.ts'

/** The present instant, ISO 8601 in UTC. */
export function now(): string {
  return new Date().toISOString()
}

export function today(): IsoDate {
  return now().slice(0, 10)
}
