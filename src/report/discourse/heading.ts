/** Lists of people: what a paragraph under a name says without a subject is of the one named. @module */
import { within } from '../../base/span.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import {
  type DateMention,
  type Mention,
  NAMED,
  type OfficeMention,
  type PersonMention,
} from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Draft } from '../draft.ts'
import { isOfOffice } from '../offices/of-office.ts'

/** How many sentences under its heading a deed may be told. */
const REACH = 5

/** Gives candidacies and posts without a known doer to the name they stand under or, of posts, over. */
export function underHeadings(drafts: readonly Draft[], article: MarkedArticle, register: Register): Draft[] {
  const given = drafts.map((draft) => {
    const isTheirs = isOfOffice(draft.type) && !isNamed(draft.person) && !draft.rules.includes(IS)
    const entry = isTheirs ? entryOf(draft.sentence, article) : null
    if (entry) return { ...draft, person: entry, rules: [...draft.rules, HEADED] }
    if (draft.person?.resolution.state === 'resolved') return draft
    const heading =
      draft.type === 'candidacy'
        ? headingOver(draft.sentence, article)
        : isOfOffice(draft.type) && !draft.person
          ? headingOfPost(draft.sentence, article, register)
          : null
    if (!heading) return draft
    const { person, date } = heading
    return { ...draft, person, date: draft.date ?? date, rules: [...draft.rules, HEADED] }
  })
  return given.filter(({ rules }) => !rules.includes('officeResigned.entry') || rules.includes(HEADED))
}

/** "Is a minister": what somebody is by the way. */
const IS = 'officeAppointed.is'
const HEADED = 'doer.heading'

/** Called by name, not by what they are. */
export function isNamed(person: PersonMention | null): boolean {
  return person?.form === 'full' || person?.form === 'surname'
}

/** How many names with a paragraph under each make a list of people. */
const LEAST_ENTRIES = 3

/** By the first sentence under each: the names that stand over paragraphs of a list of people. */
const entriesIn = once(({ sentences }: MarkedArticle): ReadonlyMap<number, PersonMention> => {
  const entries = new Map<number, PersonMention>()
  let over: Heading | null = null
  for (const sentence of sentences) {
    const heading = sentence.role === 'body' ? nameAlone(sentence) : null
    if (over && !heading && sentence.role === 'body') entries.set(sentence.index, over.person)
    over = heading
  }
  return entries.size >= LEAST_ENTRIES ? entries : NONE
})

const NONE: ReadonlyMap<number, PersonMention> = new Map()

/** "David Davis" and under it "It was late on Sunday that the Brexit secretary resigned": whom the entry that the sentence opens is of. */
export function entryOf(sentence: number, article: MarkedArticle): PersonMention | null {
  return entriesIn(article).get(sentence) ?? null
}

interface Heading {
  readonly person: PersonMention
  /** Printed behind the name. */
  readonly date: DateMention | null
}

function headingOver(sentence: number, article: MarkedArticle): Heading | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const heading = nameAlone(article.sentences[at])
    if (heading) return heading
  }
  return null
}

/** "Resigned as transport secretary." has its name over it, or in a row of pictures under it: whichever of the two held that post. */
function headingOfPost(sentence: number, article: MarkedArticle, register: Register): Heading | null {
  const posts = (article.sentences[sentence]?.mentions ?? [])
    .filter((each): each is OfficeMention => each.kind === 'office')
    .flatMap((office) => office.posts)
  const holds = (heading: Heading | null): heading is Heading =>
    heading?.person.resolution.state === 'resolved' &&
    register.appointmentsOf(heading.person.resolution.id).some(({ post }) => posts.includes(post))
  return (
    [nameAlone(article.sentences[sentence + 1]), headingOver(sentence, article)].find((each) =>
      holds(each),
    ) ?? null
  )
}

/** A line that is a name and nothing else but a number before it and a date beside. */
function nameAlone(sentence: MarkedSentence | undefined): Heading | null {
  if (!sentence) return null
  const { mentions, named, people, tokens } = sentence
  const person = people[0]
  if (person?.resolution.state !== 'resolved') return null
  const date = (named & NAMED.date) === 0 ? null : dateBeside(mentions, person)
  for (const token of tokens)
    if (token.kind === 'word' && !within(token, person) && !(date && within(token, date))) return null
  return { person, date }
}

function dateBeside(mentions: readonly Mention[], person: PersonMention): DateMention | null {
  const dates = mentions.filter((each) => each.kind === 'date')
  return dates.find((each) => each.start > person.end) ?? dates[0] ?? null
}
