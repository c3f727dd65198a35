/** Whose an act is that a sentence tells of people it does not name: those the article names who did such a thing, by the register. @module */

import { addMonths, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import { covers, heldDays } from '../days/date-of-act.ts'
import { NAMED_ELSEWHERE, type Sought } from '../doers/sought.ts'
import type { Draft } from '../draft.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { actOf } from './act.ts'

/** Somebody an article names, and in which sentences. */
interface Named {
  readonly mention: PersonMention
  readonly sentences: readonly number[]
}

type Doing = Named & { readonly days: readonly IsoDate[] }

/** The title and the first sentence, by number. */
const LEAD = 1

/** How far back an act of several without a date of its own may lie, in months; one of a single member is told by those who know of it within one. */
const BACK_MONTHS = 30
/** How many sentences away the one whom a sentence leaves unnamed is named at most. */
const REACH = 3

/** Gives each act told of people without names to those it fits; one that fits nobody stays without, or goes where it tells of several. */
export function withDoersByRecord(
  drafts: readonly Draft[],
  article: MarkedArticle,
  register: Register,
): readonly Draft[] {
  if (drafts.every((draft) => !draft.sought && !isGuess(draft))) return drafts
  const named = lazily(() => namedIn(article))
  const doing = new Map<string, readonly Doing[]>()
  const doingSuch = (draft: Draft): readonly Doing[] => {
    const key = `${draft.type} ${draft.rules[0]} ${JSON.stringify(draft.fields)}`
    let all = doing.get(key)
    if (!all) {
      all = named().flatMap((each) => {
        const days = heldDays({ ...actOf(draft), person: each.mention }, register)
        return days.length > 0 ? [{ ...each, days }] : []
      })
      doing.set(key, all)
    }
    return all
  }
  return drafts.flatMap((draft) => {
    const { sought } = draft
    // Who gives up a seat is named where that is the news.
    if (sought && draft.type === 'seatVacated' && draft.sentence > LEAD) return []
    if (!sought) return [isGuess(draft) ? asHeld(draft, doingSuch, article, register) : draft]
    const all = withoutOthers(doingSuch(draft), draft, drafts)
    const such = article.asOf === null && isOfAnotherTime(draft) ? withoutNews(all, draft, drafts) : all
    const found = hasHappened(draft.mood) ? chosen(draft, sought, such, article.asOf) : []
    if (found.length === 0) return sought.most === 1 && draft.type !== 'seatVacated' ? [draft] : []
    return found.map(({ mention }) => ({
      ...draft,
      person: mention,
      rules: [...draft.rules, NAMED_ELSEWHERE],
    }))
  })
}

/** "She lost the whip in April 2023": grammar says whom a pronoun means, and the date whether that one did it. */
function isGuess({ person, date, type, mood }: Draft): boolean {
  return person?.form === 'pronoun' && date !== null && isOfParties(type) && hasHappened(mood)
}

/** Of who did it by the register, and is named, where the one meant did not. */
function asHeld(
  draft: Draft,
  doingSuch: (draft: Draft) => readonly Doing[],
  { asOf, text }: MarkedArticle,
  register: Register,
): Draft {
  const isThen = (day: IsoDate) => isPossible(day, draft, asOf)
  if (!draft.person || heldDays(actOf(draft), register).some(isThen)) return draft
  const isWoman = FEMININE.test(text.slice(draft.person.start, draft.person.end))
  const [only, ...others] = doingSuch(draft).filter(({ mention, days }) => {
    const id = idOf(mention)
    return id && register.people.get(id)?.gender === (isWoman ? 'F' : 'M') && days.some(isThen)
  })
  return only && others.length === 0
    ? { ...draft, person: only.mention, rules: [...draft.rules, NAMED_ELSEWHERE] }
    : draft
}

const FEMININE = /^(?:she|her|hers|herself)$/i

/** "Last year seven were suspended". */
function isOfAnotherTime({ date }: Draft): boolean {
  const relative = date?.relative
  return relative !== null && relative !== undefined && 'year' in relative && relative.year === 'last'
}

/** On a page without a day: without those of whom it tells the same as its news. */
function withoutNews(doing: readonly Doing[], { type }: Draft, drafts: readonly Draft[]): readonly Doing[] {
  const news = new Set(
    drafts.flatMap((each) =>
      each.type === type && each.mood === 'reported' && each.date === null ? (idOf(each.person) ?? []) : [],
    ),
  )
  return doing.filter(({ mention }) => !news.has(idOf(mention) as PersonId))
}

/** "Four have it back, while Ann Lee and Bo Day are still suspended": without those of whom the sentence tells another thing. */
function withoutOthers(
  doing: readonly Doing[],
  { type, sentence }: Draft,
  drafts: readonly Draft[],
): readonly Doing[] {
  const others = new Set(
    drafts.flatMap((each) =>
      each.sentence === sentence && each.type !== type && isOfParties(each.type) && !each.sought
        ? (idOf(each.person) ?? [])
        : [],
    ),
  )
  return others.size === 0 ? doing : doing.filter(({ mention }) => !others.has(idOf(mention) as PersonId))
}

/** Everyone an article names whom the register knows, in order of place. */
function namedIn({ sentences }: MarkedArticle): readonly Named[] {
  const named = new Map<PersonId, { mention: PersonMention; sentences: number[] }>()
  for (const { index, mentions } of sentences) {
    for (const mention of mentions) {
      if (mention.kind !== 'person' || mention.resolution.state !== 'resolved') continue
      const { id } = mention.resolution
      const known = named.get(id)
      if (!known) named.set(id, { mention, sentences: [index] })
      else if (known.sentences.at(-1) !== index) known.sentences.push(index)
    }
  }
  return [...named.values()]
}

function chosen(
  draft: Draft,
  sought: Sought,
  doing: readonly Doing[],
  asOf: IsoDate | null,
): readonly Named[] {
  const fitting = doing
    .map((each) => ({ ...each, days: each.days.filter((day) => isPossible(day, draft, asOf)) }))
    .filter(({ days }) => days.length > 0)
  if (sought.most === 1) return nearest(fitting, draft.sentence)
  const near = sought.least === 1 ? fitting.filter((each) => isNear(each, draft.sentence)) : fitting
  const several = together(near, sought, draft.sentence)
  // Of eight put out today one may be all that the page names.
  if (several.length > 0 || !asOf) return several
  // "The whip was withdrawn" yesterday, from somebody named further off.
  if (sought.least === 1) return together(fitting.filter(isOfTheDay(asOf)), sought, draft.sentence)
  if (!Number.isFinite(sought.most)) return several
  return together(near.filter(isOfTheDay(asOf)), { ...sought, least: 1 }, draft.sentence)
}

function isOfTheDay(asOf: IsoDate): (doing: Doing) => boolean {
  return ({ days }) => days.some((day) => Math.abs(daysBetween(day, asOf)) <= MOST_NEWS)
}

/** In days. */
const MOST_NEWS = 2

/** A printed date decides; without one, it is not long ago. */
function isPossible(day: IsoDate, draft: Draft, asOf: IsoDate | null): boolean {
  const printed = draft.date && anchored(draft.date, asOf)
  if (printed?.date) return covers(printed, day)
  if (draft.date && !covers(draft.date, day)) return false
  const back = draft.sought?.most === 1 ? 1 : BACK_MONTHS
  return !asOf || (day >= addMonths(asOf, -back) && day <= addMonths(asOf, 1))
}

/** The one named in the same sentence, else in the next one, else in the one before, and so on outwards. */
function nearest(fitting: readonly Doing[], sentence: number): readonly Named[] {
  for (let away = 0; away <= REACH; away++) {
    for (const at of away === 0 ? [sentence] : [sentence + away, sentence - away]) {
      const here = fitting.filter(({ sentences }) => sentences.includes(at))
      if (here.length > 0) return here.length === 1 ? here : []
    }
  }
  return []
}

function isNear({ sentences }: Named, sentence: number): boolean {
  return sentences.some((at) => Math.abs(at - sentence) <= REACH)
}

/** Those who acted on one day: that of somebody the sentence names too, else the day of most of them; they must not be more than were counted. */
function together(fitting: readonly Doing[], { least, most }: Sought, sentence: number): readonly Named[] {
  const byDay = new Map<IsoDate, Named[]>()
  for (const each of fitting) {
    for (const day of new Set(each.days)) {
      const list = byDay.get(day)
      if (list) list.push(each)
      else byDay.set(day, [each])
    }
  }
  const here = (all: readonly Named[]) => Number(all.some(({ sentences }) => sentences.includes(sentence)))
  const best = [...byDay.values()].sort((a, b) => here(b) - here(a) || b.length - a.length)[0] ?? []
  return best.length >= least && best.length <= most ? best : []
}
