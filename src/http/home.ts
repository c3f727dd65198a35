/** The front page. @module */
import type { Hono } from 'hono'
import { houseAnswer } from '../answer/house.ts'
import { homePage } from '../web/home-page.ts'
import type { Context } from './context.ts'
import { replyPage } from './reply.ts'

/** Articles listed there. */
const LISTED = 8

export function addHome(app: Hono, context: Context): void {
  // The register does not change while the program runs.
  const house = houseAnswer(context.register)
  const figures = { on: house.on, vacant: house.vacant ?? 0, parties: house.parties }
  app.get('/', async (hono) => {
    const { articles, total } = await context.shelf.articles(0, LISTED)
    const main = homePage({ articles, more: total - articles.length, house: figures })
    return replyPage(hono, context, { title: 'What the press says, beside the record', main })
  })
}
