/** Lists of people: what a paragraph under a name says without a subject is of the one named. @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { DateMention, OfficeMention, PersonMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Draft } from '../draft.ts'
import { isOfOffice } from '../of-office.ts'

/** How many sentences under its heading a deed may be told. */
const REACH = 5

/** Gives candidacies and posts without a known doer to the name they stand under or, of posts, over. */
export function underHeadings(drafts: readonly Draft[], article: MarkedArticle, register: Register): Draft[] {
  return drafts.map((draft) => {
    if (draft.person?.resolution.state === 'resolved') return draft
    const heading =
      draft.type === 'candidacy'
        ? headingOver(draft.sentence, article)
        : isOfOffice(draft.type) && !draft.person
          ? headingOfPost(draft.sentence, article, register)
          : null
    if (!heading) return draft
    const { person, date } = heading
    return { ...draft, person, date: draft.date ?? date, rules: [...draft.rules, 'doer.heading'] }
  })
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

/** A line that is a name and nothing else but a number before it and a date behind. */
function nameAlone(sentence: MarkedSentence | undefined): Heading | null {
  const mentions = sentence?.mentions ?? []
  const person = mentions.find((each): each is PersonMention => each.kind === 'person')
  if (!sentence || person?.resolution.state !== 'resolved') return null
  const date =
    mentions.find((each): each is DateMention => each.kind === 'date' && each.start > person.end) ?? null
  const others = sentence.tokens.filter(
    (token) =>
      token.kind === 'word' &&
      [person, date].every((each) => !each || token.start < each.start || token.end > each.end),
  )
  return others.length === 0 ? { person, date } : null
}
