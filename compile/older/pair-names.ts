/** Pairs the names two sources give to the same seats. @module */
import { slug } from '../../src/base/id.ts'
import { placeKey } from '../../src/register/place-key.ts'

/** A name in the forms that are compared. */
interface Form {
  readonly name: string
  readonly key: string
  readonly words: ReadonlySet<string>
  readonly letters: string
}

type Alike = (ours: Form, theirs: Form) => boolean

/** From certain to loose; a looser one is only tried on what the stricter ones left. */
const DEGREES: readonly Alike[] = [
  (ours, theirs) => ours.key === theirs.key,
  (ours, theirs) => ours.letters === theirs.letters,
  // One table puts the county before the name, the other the borough: `CHESHIRE CREWE`, `Bexley Sidcup`.
  (ours, theirs) => ours.words.isSubsetOf(theirs.words) || theirs.words.isSubsetOf(ours.words),
  (ours, theirs) => ours.letters.endsWith(theirs.letters) || theirs.letters.endsWith(ours.letters),
  (ours, theirs) => nearlyEqual(ours.letters, theirs.letters),
]

/**
 * The pairs that are each other's only match, by degree; what has two matches or none stays alone. Both lists
 * are the seats of one general election, so what is settled narrows what is left.
 */
export function pairNames(ours: readonly string[], theirs: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>()
  let [left, right] = [ours.map(formOf), theirs.map(formOf)]
  for (let at = 0; at < DEGREES.length; at++) {
    const found = mutual(left, right, DEGREES[at] as Alike)
    if (found.length === 0) continue
    for (const [form, other] of found) pairs.set(form.name, other.name)
    const [taken, takenThere] = [new Set(found.map(([form]) => form)), new Set(found.map(([, form]) => form))]
    left = left.filter((form) => !taken.has(form))
    right = right.filter((form) => !takenThere.has(form))
    at = -1
  }
  return pairs
}

function mutual(ours: readonly Form[], theirs: readonly Form[], alike: Alike): [Form, Form][] {
  const matches = ours.map((form) => theirs.filter((other) => alike(form, other)))
  const back = new Map<Form, number>()
  for (const other of matches.flat()) back.set(other, (back.get(other) ?? 0) + 1)
  return ours.flatMap((form, at): [Form, Form][] => {
    const [only, second] = matches[at] ?? []
    return only !== undefined && second === undefined && back.get(only) === 1 ? [[form, only]] : []
  })
}

const forms = new Map<string, Form>()

function formOf(name: string): Form {
  let form = forms.get(name)
  if (!form) {
    const key = placeKey(name)
    form = { name, key, words: new Set(key.split('-')), letters: slug(name).replaceAll('-', '') }
    forms.set(name, form)
  }
  return form
}

/** At most two letters differ: the slips of a typist. */
function nearlyEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, change))
    }
    row = next
  }
  return (row[b.length] as number) <= 2
}
