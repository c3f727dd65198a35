/** The articles read: the list, and each with its evidence. @module */
import { z } from 'zod'
import { CallerError } from '../../base/error.ts'
import { articlesPage } from '../../web/article-list.ts'
import { articleName } from '../../web/article-name.ts'
import { articlePage } from '../../web/article-page.ts'
import type { ShelvedArticle } from '../context.ts'
import { countSchema, nameSchema } from '../input.ts'
import { route } from '../route.ts'
import { articleSchema, articleTextSchema } from '../schema/article.ts'

/** Articles on one page of the list. */
const PAGE = 50

export const articles = route({
  path: '/articles',
  summary: `The articles read, latest published first, ${PAGE} a page; \`page\` counts from 1.`,
  input: z.object({ page: countSchema(1, 1_000_000).optional() }),
  problems: [],
  output: z.object({ articles: z.array(articleSchema), total: z.int() }),
  answer: ({ shelf }, { page = 1 }) => shelf.articles((page - 1) * PAGE, PAGE),
  json: ({ articles: shelved, total }) => ({ articles: shelved.map(articleJson), total }),
  page: ({ articles: shelved, total }, { page = 1 }) => ({
    title: 'Articles read',
    main: articlesPage({
      articles: shelved,
      page,
      pages: Math.ceil(total / PAGE),
    }),
  }),
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
  page: (shelved) => ({ title: articleName(shelved.article, shelved.text), main: articlePage(shelved) }),
})

function articleJson({ article, sources }: Pick<ShelvedArticle, 'article' | 'sources'>): object {
  return { ...article, sources }
}
