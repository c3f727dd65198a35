/** The day an article was printed: what the page says, unless it tells of later things; else what its news and the record give. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import type { Published } from '../report.ts'
import { heldDays, NEWS_DAYS } from './date-of-act.ts'

/** A caller's date is believed; a printed one unless the article's own news had not happened yet. */
export function publishedOn(
  article: MarkedArticle,
  acts: readonly Act[],
  register: Register,
  given: IsoDate | null,
): Published {
  if (given) return { date: given, basis: 'given' }
  const printed = article.article.printedDate
  const inferred = inferredDay(article, acts, register)
  if (printed && (!inferred || daysBetween(printed.date, inferred) <= 1)) return printed
  if (inferred) return { date: inferred, basis: 'inferred' }
  return { date: null, basis: 'unknown' }
}

/** Earliest day of the week after the leading act that agrees with most of what the article says of its own day. */
function inferredDay(article: MarkedArticle, acts: readonly Act[], register: Register): IsoDate | null {
  const leading = leadingDay(acts, register)
  if (!leading) return null
  const clues = cluesOf(article, acts, register)
  let best: { day: IsoDate; agreed: number } | null = null
  for (let after = leading.overnight ? 1 : 0; after <= NEWS_DAYS; after++) {
    const day = addDays(leading.day, after)
    const agreed = clues.filter((clue) => clue(day)).length
    if (!best || agreed > best.agreed) best = { day, agreed }
  }
  return best?.day ?? null
}

/** The register's day for the first act told as news, where it has just one. By-elections are declared overnight. */
function leadingDay(acts: readonly Act[], register: Register): { day: IsoDate; overnight: boolean } | null {
  const news = acts
    .filter((act) => act.mood === 'reported')
    .sort((a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0))
  for (const act of news) {
    const days = heldDays(act, register)
    if (days.length === 1) return { day: days[0] as IsoDate, overnight: act.type === 'byElectionResult' }
  }
  return null
}

type Clue = (published: IsoDate) => boolean

function cluesOf(article: MarkedArticle, acts: readonly Act[], register: Register): Clue[] {
  return [...dissolutionClues(article, register), ...monthClues(acts, register)]
}

/** "Parliament dissolved on Thursday", in the past: not printed before that day. */
function dissolutionClues(article: MarkedArticle, register: Register): Clue[] {
  const told = article.sentences.some(
    (sentence) =>
      sentence.tokens.some((token) => token.lower === 'dissolved') &&
      sentence.tokens.some((token) => token.lower === 'parliament'),
  )
  if (!told) return []
  const days = register.parliaments.flatMap((each) => (each.dissolved ? [each.dissolved] : []))
  return [(day) => days.some((dissolved) => dissolved <= day && daysBetween(dissolved, day) <= NEWS_DAYS)]
}

/** "Earlier this month", "last month" beside another act the register dates. */
function monthClues(acts: readonly Act[], register: Register): Clue[] {
  return acts.flatMap((act): Clue[] => {
    const days = heldDays(act, register)
    const month = act.dates.find(
      (date) =>
        date.relative?.kind === 'month' ||
        (date.relative?.kind === 'offset' && date.relative.unit === 'month'),
    )
    if (days.length === 0 || !month?.relative) return []
    const back = month.relative.kind === 'offset' ? -month.relative.amount : 0
    if (month.relative.kind === 'month' && month.relative.month !== null) return []
    return [(published) => days.some((day) => day <= published && monthsApart(day, published) === back)]
  })
}

function monthsApart(a: IsoDate, b: IsoDate): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))
}
