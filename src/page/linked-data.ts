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

/** Under these stand other stories than the page's own. */
const OTHERS: ReadonlySet<string> = new Set([
  'itemListElement',
  'mentions',
  'citation',
  'hasPart',
  'isRelatedTo',
  'relatedLink',
  'liveBlogUpdate',
  'comment',
])

type Json = { readonly [key: string]: unknown }

/**
 * Of several articles the one that `titles` call the page's, else the first that is not one of a list. Scripts that
 * are not JSON even when mended are passed over: pages print them broken.
 */
export function readLinkedData(scripts: readonly string[], titles: readonly string[] = []): LinkedData {
  const nodes = nodesOf(scripts.map(parse))
  const articles = nodes.own.filter(isArticle)
  const known = new Set(titles.map(letters))
  const found =
    articles.find((article) => known.has(letters(titleOf(article) ?? ''))) ??
    articles[0] ??
    nodes.others.find(isArticle)
  const nameOf = (value: unknown): string | null => namesOf(value, nodes.byId)
  return {
    title: found ? titleOf(found) : null,
    author: nameOf(found?.author ?? found?.creator),
    outlet: nameOf(found?.publisher),
    published: textOf(found?.datePublished) ?? textOf(found?.dateCreated),
    url: textOf(found?.url),
    body: textOf(found?.articleBody),
  }
}

const SECTION = /<!\[CDATA\[|\]\]>/g
const CONTROLS = /\p{Cc}+/gu
const LAST_COMMA = /,\s{0,20}(?=[}\]])/g

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return parseMended(script)
  }
}

/** Without the comment or the section of markup around the record, and what no reader of JSON allows in it. */
function parseMended(script: string): unknown {
  const text = script.replace(SECTION, '')
  const from = text.search(/[{[]/)
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'))
  try {
    return JSON.parse(
      text
        .slice(from, to + 1)
        .replace(CONTROLS, ' ')
        .replace(LAST_COMMA, ''),
    )
  } catch {
    return null
  }
}

interface Nodes {
  /** Objects of the page, the outermost first, and those that stand under `OTHERS`. */
  readonly own: readonly Json[]
  readonly others: readonly Json[]
  readonly byId: ReadonlyMap<string, Json>
}

function nodesOf(roots: readonly unknown[]): Nodes {
  const own: Json[] = []
  const others: Json[] = []
  const byId = new Map<string, Json>()
  for (const root of roots) {
    const queue: [node: unknown, other: boolean][] = [[root, false]]
    for (let at = 0; at < queue.length && at < NODE_LIMIT; at++) {
      const [node, other] = queue[at] as [unknown, boolean]
      if (typeof node !== 'object' || node === null) continue
      if (!Array.isArray(node)) addNode(node as Json, other ? others : own, byId)
      for (const key of Object.keys(node)) {
        const child = (node as Json)[key]
        if (typeof child === 'object') queue.push([child, other || OTHERS.has(key)])
      }
    }
  }
  return { own, others, byId }
}

/** An object is described where it has a name; elsewhere pages only point at it. */
function addNode(node: Json, list: Json[], byId: Map<string, Json>): void {
  list.push(node)
  const id = node['@id']
  if (typeof id === 'string' && textOf(node.name) !== null && !byId.has(id)) byId.set(id, node)
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)) && titleOf(node) !== null
}

function titleOf(node: Json): string | null {
  return textOf(node.headline) ?? textOf(node.name)
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value[0] : value
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

/** An address or a handle, which is nobody's name. */
export const NAMELESS = /^\s*(?:https?:|www\.|\/|@)/i

/** The name of a person or organisation, or the names of several joined by commas. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const names = (Array.isArray(value) ? value : [value])
    .slice(0, 20)
    .map((entry) => nameIn(entry, byId))
    .filter((name) => name !== null && !NAMELESS.test(name))
  return names.length > 0 ? [...new Set(names)].join(', ') : null
}

function nameIn(entry: unknown, byId: ReadonlyMap<string, Json>): string | null {
  if (typeof entry !== 'object' || entry === null) return textOf(entry)
  const { name, '@id': id } = entry as Json
  return textOf(name) ?? (typeof id === 'string' ? textOf(byId.get(id)?.name) : null)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
