/** Posts taken and left that are a page's news by their days, in whatever clause they are told. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { isOfOffice } from './of-office.ts'
import { isHandover, officeDays } from './office-days.ts'

/** How many days late the register may be. */
const LATE = 1
/** Sentences in which an article tells its news, by number of the last. */
const OPENING = 2

/** `acts`, with those of the day as its news. */
export function byNewsOfTheDay(
  acts: readonly Act[],
  { asOf, sentences }: MarkedArticle,
  register: Register,
): readonly Act[] {
  if (!asOf || !acts.some(({ type }) => isOfOffice(type))) return acts
  const isFirst = !acts.some((act) => act.mood === 'reported' && isOfToday(act, asOf, register))
  return acts.map((act) =>
    isOfOffice(act.type) &&
    act.mood === 'recap' &&
    (isOfToday(act, asOf, register) ||
      (isFirst && isOfTheEve(act, asOf, register) && !isLasting(act, sentences)))
      ? { ...act, mood: 'reported' as const }
      : act,
  )
}

/** Whether the register has it begin or end that day and the words name no other. */
function isOfToday(act: Act, asOf: IsoDate, register: Register): boolean {
  return (
    !act.earlier &&
    act.dates.every(({ date, relative }) => date === null || date === asOf || relative?.kind === 'weekday') &&
    daysOf(act, register).some((day) => day >= asOf && daysBetween(asOf, day) <= LATE)
  )
}

/** Of a going of which the words name no post that the register has, those of whatever this person held. */
function daysOf(act: Act, register: Register): readonly IsoDate[] {
  const { type, posts = [], person } = act
  if (posts.length > 0 || type === 'officeAppointed' || person?.resolution.state !== 'resolved')
    return officeDays(act, register)
  return register
    .appointmentsOf(person.resolution.id)
    .flatMap(({ to }) => (to && !isHandover(register, to) ? [to] : []))
}

/** The same of the day before, for what an article opens with: "why she had left the cabinet hours before". */
function isOfTheEve(act: Act, asOf: IsoDate, register: Register): boolean {
  return (
    !act.earlier &&
    (act.sentences[0] ?? OPENING + 1) <= OPENING &&
    officeDays(act, register).some(
      (day) =>
        daysBetween(day, asOf) === 1 &&
        act.dates.every(
          ({ date, relative }) => date === null || date === day || relative?.kind === 'weekday',
        ),
    )
  )
}

/** "Still shaken by her resignation". */
function isLasting({ sentences: told }: Act, sentences: readonly MarkedSentence[]): boolean {
  return told.every((at) => STILL.in(sentences[at]?.tokens ?? []))
}

const STILL = wordSet('still since')
