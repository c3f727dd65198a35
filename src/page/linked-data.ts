/** The article a page describes in JSON-LD. @module */

export interface LinkedData {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
  readonly body: string | null
}

const ARTICLE_TYPE = /article|blogposting|report|review/i

/** Objects of one page that are looked at. */
const NODE_LIMIT = 5_000

type Json = { readonly [key: string]: unknown }

/** Scripts that are not JSON are passed over: pages print them broken. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const found = scripts
    .map(parse)
    .map(firstArticle)
    .find((article) => article !== null)
  return {
    title: textOf(found?.headline),
    author: nameOf(found?.author),
    outlet: nameOf(found?.publisher),
    published: textOf(found?.datePublished),
    url: textOf(found?.url),
    body: textOf(found?.articleBody),
  }
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null
  }
}

function firstArticle(root: unknown): Json | null {
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < NODE_LIMIT; at++) {
    const node = queue[at]
    if (typeof node !== 'object' || node === null) continue
    if (!Array.isArray(node) && isArticle(node as Json)) return node as Json
    for (const child of Object.values(node)) if (typeof child === 'object') queue.push(child)
  }
  return null
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return (
    types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)) &&
    textOf(node.headline) !== null
  )
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

/** The name of a person or organisation, or the names of several joined by commas. */
function nameOf(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value])
    .slice(0, 20)
    .map((entry) => textOf(typeof entry === 'object' && entry !== null ? (entry as Json).name : entry))
    .filter((name) => name !== null)
  return names.length > 0 ? names.join(', ') : null
}
