/** The office of an act that is told by somebody else's: the one who left it, who took it, or who did the same job. @module */
import type { MarkedArticle } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Act } from '../discourse/act.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { officeBeside } from './office-beside.ts'
import { isBareRank, type Named, named } from './office-name.ts'

/** "Bo Day becomes home secretary after Ann Lee resigned", "Bo Day, succeeding Ann Lee, who stood down": hers was that post. */
export function ofSuccessor(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const own = act.person && refOf(act.person)
  if (act.type === 'officeAppointed' || !own) return null
  const taken = settled.filter((each) => each.type === 'officeAppointed' && each.fields.office)
  const after = taken.find((each) =>
    each.alternatives.some(
      (other) =>
        samePerson(refOf(other), own) && each.sentences.some((at) => succeeds(each, other, article, at)),
    ),
  )
  const here = taken.filter(
    (each) => each.mood === 'reported' && each.sentences.some((at) => act.sentences.includes(at)),
  )
  const beside = act.mood === 'recap' && here.length === 1 ? here[0] : undefined
  const home = after ?? beside
  return home && !samePerson(home.person && refOf(home.person), own)
    ? { name: home.fields.office as string, posts: home.posts ?? [] }
    : null
}

/** A word of succession in a sentence that does not name both, or between their two names in one that does. */
function succeeds(taken: Act, left: PersonMention, article: MarkedArticle, at: number): boolean {
  const sentence = article.sentences[at]
  if (!sentence) return false
  const ends = [taken.person, left].flatMap((each) =>
    each && each.start >= sentence.start && each.end <= sentence.end ? [each.start] : [],
  )
  const [from, to] =
    ends.length === 2 ? [Math.min(...ends), Math.max(...ends)] : [sentence.start, sentence.end]
  return sentence.tokens.some(({ lower, start }) => start >= from && start <= to && SUCCEEDING.test(lower))
}

const SUCCEEDING = /^(?:succe(?:ed|eds|eded|eding|ssor)|replac(?:e|es|ed|ing|ement))$/

const SAME_JOB =
  /^,? who (?:did|does|had|has|held|holds) the same (?:job|role|post|position)(?: (?:at|in|for) ((?:the )?\p{Lu}\w+(?: (?:and |of |the )*\p{Lu}\w+)*))?/u

/** "who did the same job at Justice": the office of whoever was named before, elsewhere. */
export function sameJob(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const { person } = act
  if (!person) return null
  const found = SAME_JOB.exec(article.text.slice(person.end, person.end + 120))
  const before = settled.findLast(
    (each) => each.type === act.type && each.sentences.some((at) => act.sentences.includes(at)),
  )
  if (!found || !before?.fields.office) return null
  const name = before.fields.office.replace(/ (?:at|in|to|for) .*$/, '')
  return { name: found[1] ? `${name} at ${found[1]}` : name, posts: [] }
}

/** How many sentences back whoever is replaced may have left. */
const LEFT_BEFORE = 3

/** "takes her place": the office she left, or is printed with. A pronoun taken for the successor means the last to leave. */
export function ofPredecessor(act: Act, article: MarkedArticle, settled: readonly Act[]): Named | null {
  const own = act.person && refOf(act.person)
  const from = act.person?.start ?? 0
  // Of several, the last before the successor.
  const before = act.alternatives
    .filter((each) => !samePerson(refOf(each), own))
    .sort((a, b) => Number(a.start > from) - Number(b.start > from) || b.start - a.start)
  const gone = settled.filter((each) => each.type !== 'officeAppointed')
  const here = act.sentences[0] ?? 0
  // "The prime minister said she was sorry to see her go. Bo Day replaces her": whoever has gone is replaced.
  const turned =
    before.every(({ form }) => form === 'pronoun') || act.alternatives.some((each) => !before.includes(each))
  const left =
    before
      .map((person) => gone.find((each) => samePerson(refOf(person), each.person && refOf(each.person))))
      .find((each) => each !== undefined) ??
    (turned
      ? gone.findLast((each) => each.sentences.some((at) => at <= here && here - at <= LEFT_BEFORE))
      : undefined)
  if (left?.fields.office) return { name: left.fields.office, posts: left.posts ?? [] }
  for (const person of before) {
    const beside = officeBeside(article, person, act.sentences[0] ?? 0)
    if (beside && !isBareRank(beside.name)) return named(beside)
  }
  return null
}
