/** The JSON of `read`: one object a page. @module */
import type { ArticleJson, RecordedPage } from '../../record/recorded-page.ts'
import type { CompleteTo } from '../../register/register.ts'
import { codePointSlices } from '../../web/code-point-slices.ts'

/** With `text`, the page text as `page.text` and each article's own, its body a paragraph a line, as `text`. */
export function pageJson(
  reading: RecordedPage,
  completeTo: CompleteTo,
  { text }: { readonly text: boolean },
): object {
  const { text: pageText, ...page } = reading.page
  const slice = codePointSlices(pageText)
  const articles = reading.articles.map((article) => ({
    ...withoutMissingTitle(article),
    ...(text && { text: article.body.map(({ start, end }) => slice(start, end)).join('\n') }),
  }))
  return {
    page: { ...page, ...(text && { text: pageText }) },
    articles,
    removed: reading.removed,
    completeTo,
  }
}

/** A field that does not apply is left out: an article without a title has none. */
function withoutMissingTitle(article: ArticleJson): object {
  const { title, ...rest } = article
  const { id, ...others } = rest
  return title ? { id, title, ...others } : rest
}
