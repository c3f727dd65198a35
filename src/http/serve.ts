/** Opens the socket and closes it again. @module */
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { CallerError, FaultError } from '../base/error.ts'

export interface Address {
  readonly host: string
  readonly port: number
}

export interface Serving {
  /** Where it listens; port 0 asks for any free one. */
  readonly url: string
  /** Takes no more requests, lets those under way finish, at most a few seconds. */
  close(): Promise<void>
}

const DEFAULT: Address = { host: '127.0.0.1', port: 4870 }
const GRACE_MS = 3_000

/** `PORT` and `HOST`, else 127.0.0.1:4870. Throws `CallerError` for a port that is none. */
export function addressFrom(env: Readonly<Record<string, string | undefined>>): Address {
  const port = env.PORT ? Number(env.PORT) : DEFAULT.port
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new CallerError(
      'badOption',
      `PORT: found ${env.PORT}; expected a number from 0 to 65535, for example ${DEFAULT.port}.`,
    )
  }
  return { host: env.HOST || DEFAULT.host, port }
}

/** Listens. Throws `FaultError` when the address is taken or may not be used. */
export async function serve(app: Hono, address: Address): Promise<Serving> {
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(faultOf(error, address)))
    server.listen(address.port, address.host, resolve)
  })
  const bound = server.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : address.port
  const host = address.host.includes(':') ? `[${address.host}]` : address.host
  return { url: `http://${host}:${port}`, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function faultOf(error: NodeJS.ErrnoException, { host, port }: Address): FaultError {
  const place = `${host}:${port}`
  if (error.code === 'EADDRINUSE') {
    return new FaultError(
      `${place} is in use by another program. Stop it, or choose another port: PORT=4871 tellers serve.`,
    )
  }
  if (error.code === 'EACCES')
    return new FaultError(`${place} may not be used without more rights. Choose a port above 1023.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new FaultError(
      `${place}: this machine has no such address. Set HOST to one it has, for example 127.0.0.1.`,
    )
  }
  return new FaultError(`${place} cannot be listened on: ${error.message}.`, { cause: error })
}
