/** The articles read: the list, and each with its evidence. @module */
import { z } from 'zod'
import { CallerError } from '../../base/error.ts'
import { articlesPage } from '../../web/article-list.ts'
import { articlePage } from '../../web/article-page.ts'
import type { ShelvedArticle } from '../context.ts'
import { nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { articleSchema, articleTextSchema } from '../schema/article.ts'

export const articles = route({
  path: '/articles',
  summary: 'The articles read, latest published first.',
  input: z.object({}),
  problems: [],
  output: z.object({ articles: z.array(articleSchema) }),
  answer: ({ shelf }) => shelf.articles(),
  json: (shelved) => ({ articles: shelved.map(articleJson) }),
  page: (shelved) => ({ title: 'Articles read', main: articlesPage(shelved.map(({ article }) => article)) }),
})

export const article = route({
  path: '/articles/:id',
  summary:
    'One article: its text, what it reports and what can be checked. Spans count code points of `text`.',
  input: z.object({ id: nameSchema }),
  problems: ['unknownName'],
  output: articleTextSchema,
  answer: async ({ shelf }, { id }) => {
    const shelved = await shelf.article(id)
    if (shelved === null) throw new CallerError('unknownName', `The record holds no article ${id}.`)
    return shelved
  },
  json: (shelved) => ({ ...articleJson(shelved), text: shelved.text }),
  page: (shelved) => ({ title: shelved.article.title?.exact ?? 'An article', main: articlePage(shelved) }),
})

function articleJson({ article, sources }: ShelvedArticle): object {
  return { ...article, sources }
}
