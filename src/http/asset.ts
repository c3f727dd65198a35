/** The few files the pages need, read once. @module */
import { readFileSync } from 'node:fs'
import type { Hono } from 'hono'

const ASSETS = [
  { path: '/style.css', file: '../web/style.css', type: 'text/css; charset=utf-8' },
  { path: '/icon.svg', file: '../web/icon.svg', type: 'image/svg+xml' },
] as const

export function addAssets(app: Hono): void {
  for (const { path, file, type } of ASSETS) {
    const body = readFileSync(new URL(file, import.meta.url), 'utf8')
    app.get(path, (hono) =>
      hono.body(body, 200, { 'content-type': type, 'cache-control': 'public, max-age=3600' }),
    )
  }
}
