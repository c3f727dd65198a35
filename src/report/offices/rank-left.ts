/** What somebody leaves of whom no post is named: the rank, the department or the brief that the sentence speaks of. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { OfficeMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { isPost, isSeveral, type Named, named, officeName } from './office-name.ts'

const RANKS: Readonly<Record<string, string>> = {
  cabinet: 'cabinet minister',
  government: 'minister',
  govt: 'minister',
  frontbench: 'frontbencher',
  'front-bench': 'frontbencher',
  front: 'frontbencher',
}
/** An aide's too, of which the register may know nothing. */
const GOVERNMENT_POST =
  /\b(?:government|ministerial|frontbench) (?:role|post|job|position)\b|\b(?:role|post|job|position) in (?:the )?government\b/i

/** "Resigned from her role in the Department for Transport". */
const IN_A_DEPARTMENT =
  /\b(?:role|post|job|position|team|duties) (?:as|in|at|within) (the (?:Department|Ministry|[\p{Lu}]\w+ Office|Treasury)(?: (?:for|of|and|the|\p{Lu}[\p{L}-]+))*)/u

/** "Gave up the crime reduction brief". */
const BRIEF =
  /\b(?:up|down|left|quit|from|resigned) (?:the|her|his|their) ((?:[\p{L}-]+ ){1,4}(?:brief|portfolio))\b/u

/** How far from the day of printing the register has a post end that is left with the government, in days. */
const NEAR_DAYS = 31

/** "Eight shadow ministers left", "quit the front bench", where nothing names whose post was which. */
export function rankIn(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Named | null {
  const sentence = toldOf(act, article)
  if (!sentence) return null
  // The ministers of a sentence may be those whom somebody lobbied: the register tells who was one.
  const isTrueOf = (rank: string) =>
    !/minister/i.test(rank) ||
    /ministerial/i.test(rank) ||
    sentence.tokens.some(({ lower }) => lower === 'shadow') ||
    act.mood !== 'reported' ||
    endsAbout(act, register, published)
  const several = sentence.mentions.find(
    (each): each is OfficeMention => each.kind === 'office' && isPost(each) && isSeveral(each.name),
  )
  if (several) return isTrueOf(several.name) ? { name: officeName(several.name), posts: [] } : null
  // "Labour's shadow transport minister has been sacked", and who that is in the next sentence.
  const only = sentence.people.length === 0 ? sentence.mentions.find(isPostOfOne) : undefined
  if (only) return named(only)
  const word = sentence.tokens.find(({ lower }) => lower in RANKS)?.lower
  if (!word && act.rules.includes(SACKS) && isByLeader(act, sentence, register))
    return { name: 'frontbencher', posts: [] }
  if (!word) {
    const text = article.text.slice(sentence.start, sentence.end)
    const place = IN_A_DEPARTMENT.exec(text)?.[1]
    if (place) return { name: `post at ${place}`, posts: [] }
    const brief = BRIEF.exec(text)?.[1]
    return brief ? { name: brief, posts: [] } : null
  }
  const post = GOVERNMENT_POST.exec(article.text.slice(sentence.start, sentence.end))?.[0]
  if (post) return { name: post, posts: [] }
  const rank = RANKS[word] as string
  return isTrueOf(rank) ? { name: rank, posts: [] } : null
}

function isPostOfOne(mention: MarkedSentence['mentions'][number]): mention is OfficeMention {
  return mention.kind === 'office' && isPost(mention) && !mention.former && !isSeveral(mention.name)
}

/** How many sentences back the rank of those may stand of whom "the others were" goes on to tell. */
const MOST_BACK = 3

function toldOf(act: Act, { sentences }: MarkedArticle): MarkedSentence | undefined {
  const own = act.sentences[0] ?? -1
  if (!act.rules.includes('doer.likewise') && !isOfPosts(sentences[own])) return sentences[own]
  return (
    sentences
      .slice(Math.max(0, own - MOST_BACK), own)
      .findLast(
        ({ mentions, tokens }) =>
          mentions.some((each) => each.kind === 'office' && isPost(each) && isSeveral(each.name)) ||
          tokens.some(({ lower }) => lower in RANKS),
      ) ?? sentences[own]
  )
}

/** "They could not stay in their jobs": which, is said before. */
function isOfPosts(sentence: MarkedSentence | undefined): boolean {
  return (
    sentence !== undefined &&
    POSTS_LEFT.in(sentence.tokens) &&
    !sentence.mentions.some((each) => each.kind === 'office' && isPost(each)) &&
    !sentence.tokens.some(({ lower }) => lower in RANKS)
  )
}

const POSTS_LEFT = wordSet('jobs posts roles positions')

const SACKS = 'officeDismissed.goneWho'

/** "Ann Lee has sacked Bo Day": whom a leader sacks held some post. */
function isByLeader(act: Act, { mentions }: MarkedSentence, register: Register): boolean {
  return mentions.some(
    (each) =>
      each.kind === 'person' &&
      each !== act.person &&
      each.resolution.state === 'resolved' &&
      register
        .appointmentsOf(each.resolution.id)
        .some(({ post }) => /^(?:PM|Party leader)$/.test(register.posts.get(post)?.rank ?? '')),
  )
}

/** Whether the register, where it goes so far, has some post of the doer end about the day of printing. */
function endsAbout(act: Act, register: Register, published: IsoDate | null): boolean {
  if (act.person?.resolution.state !== 'resolved') return false
  const posts = register.appointmentsOf(act.person.resolution.id)
  if (!published) return posts.length > 0
  if (published > register.completeTo.ministers) return true
  return posts.some(({ to }) => to !== null && Math.abs(daysBetween(to, published)) <= NEAR_DAYS)
}
