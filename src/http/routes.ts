/** Every question that has a page and an API answer. @module */
import type { Route } from './route.ts'
import { article, articles } from './routes/articles.ts'
import { changes } from './routes/changes.ts'
import { election, elections } from './routes/elections.ts'
import { house } from './routes/house.ts'
import { people } from './routes/people.ts'
import { seats } from './routes/seats.ts'

export const ROUTES: readonly Route[] = [
  articles,
  article,
  seats,
  people,
  house,
  changes,
  elections,
  election,
]
