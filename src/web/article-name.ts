/** What an article is called: its title, else the words it opens with. @module */
import type { ArticleJson } from '../record/recorded-page.ts'
import { codePointSlices } from './code-point-slices.ts'

/** Code points of the opening that stand for a title. */
const OPENING = 70

/** `text` is the page text that the article's spans refer to. */
export function articleName({ title, body }: Pick<ArticleJson, 'title' | 'body'>, text: string): string {
  if (title) return title.exact
  const [first] = body
  if (first === undefined) return 'An article without text'
  const slice = codePointSlices(text)
  const opening = slice(first.start, Math.min(first.end, first.start + OPENING)).trim()
  if (first.end - first.start <= OPENING) return opening
  return `${opening.replace(/\s+\S*$/, '')} …`
}
