/** Deeds told by who came to power then: "sacked when Boris Johnson became prime minister", "he left as Mrs May took over". @module */
import { type IsoDate, isoDate, yearOf } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { DateMention, PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'

const WHEN = wordSet('when as once after before')
const COMES = wordSet('became becoming becomes took takes came comes entered won succeeded replaced')
/** Between the name and the verb, and behind the verb, in tokens. */
const REACH = 3

/** The month in which somebody became Prime Minister, of whom a clause of time in one of the act's sentences says so. */
export function accessionIn(
  { sentences, person }: Act,
  article: MarkedArticle,
  register: Register,
): DateMention | null {
  for (const index of sentences) {
    const sentence = article.sentences[index]
    if (!sentence || !WHEN.in(sentence.tokens) || !COMES.in(sentence.tokens)) continue
    for (const who of sentence.people) {
      if (who === person || who.resolution.state !== 'resolved') continue
      const end = clauseOfTime(sentence, who)
      const day = end === null ? null : cameIn(who, article.asOf, register)
      if (day && end !== null)
        return {
          kind: 'date',
          start: who.start,
          end,
          date: monthOf(day),
          precision: 'month',
          anchor: 'register',
          relative: null,
        }
    }
  }
  return null
}

/** Posts change hands over some days: the register knows on which. */
function monthOf(day: IsoDate): IsoDate | null {
  return isoDate(yearOf(day), Number(day.slice(5, 7)), 1)
}

/** Where the words "when Ann Lee became prime minister" end; null where they are not about `who`. */
function clauseOfTime({ tokens, mentions }: MarkedSentence, who: PersonMention): number | null {
  const at = tokens.findIndex(({ start }) => start >= who.start)
  if (at < 1 || !WHEN.has(tokens[at - 1])) return null
  const behind = tokens.findIndex(({ start }) => start >= who.end)
  for (let here = behind; here >= 0 && here < Math.min(tokens.length, behind + REACH); here++) {
    const verb = tokens[here]
    if (!verb || !COMES.has(verb)) continue
    const after = tokens.slice(here + 1, here + 1 + REACH)
    const office = mentions.find(
      (each) => each.kind === 'office' && after.some(({ start }) => start === each.start),
    )
    if (office?.kind === 'office' && office.office === 'primeMinister') return office.end
    const power = after.find((token) => POWER.has(token))
    if (power) return power.end
  }
  return null
}

/** "Took over", "took office", "came to power", "came in", "entered No 10", "won the leadership". */
const POWER = wordSet('over office power in downing no number leadership')

/** The last day before printing on which the register has them become Prime Minister. */
function cameIn({ resolution }: PersonMention, asOf: IsoDate | null, register: Register): IsoDate | null {
  if (resolution.state !== 'resolved') return null
  const days = register
    .appointmentsOf(resolution.id)
    .filter(({ post, from }) => register.posts.get(post)?.rank === 'PM' && (!asOf || from <= asOf))
    .map(({ from }) => from)
    .sort()
  return days.at(-1) ?? null
}
