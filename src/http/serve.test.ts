/** The socket: where it listens, what is said when it cannot, and closing. @module */
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { addressFrom, serve } from './serve.ts'

const app = new Hono().get('/', (hono) => hono.text('here'))

describe('serve', () => {
  it('answers on a free port and closes', async () => {
    const serving = await serve(app, { host: '127.0.0.1', port: 0 })
    expect(await (await fetch(serving.url)).text()).toBe('here')
    await serving.close()
    await expect(fetch(serving.url)).rejects.toThrow()
  })

  it('says that a port is in use, and what to do', async () => {
    const first = await serve(app, { host: '127.0.0.1', port: 0 })
    const port = Number(new URL(first.url).port)
    await expect(serve(app, { host: '127.0.0.1', port })).rejects.toThrow(
      `127.0.0.1:${port} is in use by another program. Stop it, or choose another port: PORT=`,
    )
    await first.close()
  })
})

describe('addressFrom', () => {
  it('has a default', () => {
    expect(addressFrom({})).toEqual({ host: '127.0.0.1', port: 4870 })
    expect(addressFrom({ PORT: '', HOST: '' })).toEqual({ host: '127.0.0.1', port: 4870 })
  })

  it.each(['http', '-1', '65536', '80.5'])('refuses PORT=%s', (port) => {
    expect(() => addressFrom({ PORT: port })).toThrow(`found ${port}; expected a number from 0 to 65535`)
  })
})
