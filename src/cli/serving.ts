/** Serves the pages and the API until the process is told to stop. @module */
import { pressBeside } from '../answer/press-beside.ts'
import { createApp } from '../http/app.ts'
import { addressFrom, serve } from '../http/serve.ts'
import { shelfOf } from '../http/shelf.ts'
import { checkText } from '../pipeline.ts'
import type { PressRecord } from '../record/press-record.ts'
import type { Register } from '../register/register.ts'
import type { Io } from './io.ts'

export interface Served {
  readonly register: Register
  readonly record: PressRecord
}

/** Says where on the error stream; ends, having closed cleanly, on SIGINT or SIGTERM. */
export async function serveUntilStopped({ register, record }: Served, io: Io): Promise<void> {
  const address = addressFrom(io.env)
  const app = createApp(
    {
      register,
      shelf: shelfOf(record),
      press: record,
      check: async (text, date) => {
        const { facts } = await pressBeside(text, record)
        return checkText(text, { register }, { date, press: facts })
      },
    },
    (error) => io.err.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
  )
  const serving = await serve(app, address)
  io.err.write(`Serving on ${serving.url} (Ctrl-C to stop)\n`)
  await toldToStop()
  await serving.close()
}

function toldToStop(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const
  return new Promise((resolve) => {
    // The listeners stay: a second Ctrl-C must not cut the closing short.
    for (const signal of signals) process.on(signal, () => resolve())
  })
}
