/** What the official name of a post is made of. @module */

export type PostName =
  /** `Secretary of State for Education`, `Minister for Europe`: an office with a field. */
  | { readonly kind: 'field'; readonly head: 'secretary' | 'minister'; readonly field: string }
  /** `Parliamentary Under-Secretary of State`: only the department says whose. */
  | { readonly kind: 'rank' }
  /** `Chancellor of the Exchequer`: a name of its own. */
  | { readonly kind: 'title'; readonly title: string }

const SECRETARY = /^Secretary of State for (.+)$/
const MINISTER = /^(?:Deputy |Senior )?Minister (?:of State )?(?:for|of) (?!State$)(.+)$/
const RANK =
  /^(?:Senior )?(?:Minister of State|Parliamentary (?:Under-)?Secretary(?: of State)?)(?: \((.+)\)| for (.+))?$/
/** A second office in the same name: "Justice and Lord Chancellor", "Chief Whip and Parliamentary Secretary". */
const SECOND_OFFICE = / and (?=Lord |Parliamentary |Head of |Chief )/
const BRACKET = /^(.+?) \((.+)\)$/

/** The offices an official name holds, each read by itself. */
export function readPostName(name: string): PostName[] {
  return name.split(SECOND_OFFICE).flatMap(readOne)
}

function readOne(name: string): PostName[] {
  const rank = RANK.exec(name)
  if (rank) {
    const field = rank[1] ?? rank[2]
    return field ? [{ kind: 'field', head: 'minister', field }] : [{ kind: 'rank' }]
  }
  const secretary = SECRETARY.exec(name)?.[1]
  if (secretary) return [{ kind: 'field', head: 'secretary', field: secretary }]
  const minister = MINISTER.exec(name)?.[1]
  if (minister) return [{ kind: 'field', head: 'minister', field: minister }]
  const bracket = BRACKET.exec(name)
  if (!bracket) return [{ kind: 'title', title: name }]
  const [, outer, inner] = bracket as unknown as [string, string, string]
  const titles: PostName[] = [{ kind: 'title', title: outer }]
  // "Captain of the Honourable Corps (Lords Chief Whip)" is two names; "Lord Commissioner (Whip)" is one.
  if (/ (?:Whip|Minister|Secretary)$/.test(inner)) titles.push({ kind: 'title', title: inner })
  return titles
}
