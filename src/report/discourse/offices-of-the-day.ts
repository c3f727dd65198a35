/**
 * On a page that tells a reshuffle, or a wave of resignations, everybody of whom it says in whatever words that they
 * come or go, and whom the register has come or go that day.
 *
 * "Guto Bebb to defence", "jobs, too, for Lucy Frazer (justice)", "others out are A and B": sub-editors have more words
 * for this than rules can hold. Here the words need only point the right way; that it happened is the register's to say.
 * @module
 */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { kept } from '../../register/lookup.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { isOfOffice } from '../of-office.ts'
import { isKept, officeDays, postAbout } from './office-days.ts'

type Way = 'officeAppointed' | 'officeDismissed' | 'officeResigned'

/** Words that say that somebody comes into a post. */
const COMING = wordSet(
  `promoted promotes promotion promotions appointed appoints appointing named names made makes move moves moved moving go goes going went switch switches switched
  swap swaps swapped gets get given handed hand takes take took taken replaces replaced succeeds job jobs role roles post
  posts brief portfolio return returns returned back brought recalled joins join joined enters come comes came newcomer
  newcomers rewarded elevated lands landed becomes became`,
)
/** Words that say that somebody is put out. */
const PUT_OUT = wordSet(
  'sacked fired dropped axed lost lose loses losing removed ousted casualty casualties victim victims',
)
/** Words that say that somebody goes of themselves. */
const RESIGNING = wordSet('resigned resigns resigning resign quit quits quitting walked walks stepped')
/** Words that say that somebody goes: in a reshuffle they are put out. */
const GOING = wordSet(
  'out gone go goes went left leaves leaving follow follows followed departed departs departures exit exits',
)
/** What may be, or was long before. */
const UNSURE = wordSet(
  'could may might would should tipped expected rumoured likely if whether had once used stays stay remains remain',
)
const RESHUFFLING = wordSet('reshuffle reshuffled reshuffles reshuffling shake-up')

/** Days before printing on which it is still the news. */
const NEWS = 2
/** How many a page must have come or go that day, those told by rule and these together. */
const WAVE = { reshuffle: 2, resignations: 3 } as const

/** `acts` and those of the others; a page without a day has none. */
export function withOfficesOfTheDay(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
): readonly Act[] {
  const { asOf } = article
  if (!asOf || asOf > register.completeTo.ministers) return acts
  const told = acts.filter(({ type, mood }) => isOfOffice(type) && mood === 'reported')
  const { date, people } = dayOf(told, asOf, register)
  const comings = comingsOn(register, 'all').get(date) ?? 0
  if (told.length === 0 && comings === 0) return acts
  const isSaid = isOfComing(told) || article.sentences.some(({ tokens }) => RESHUFFLING.in(tokens))
  if (told.length === 0 && !isSaid) return acts
  const isReshuffle = isSaid || comings >= RESHUFFLE
  const wave: Wave = { date, isReshuffle, byWords: isSaid || !isReshuffle }
  const done = new Set(acts.flatMap(({ type, person }) => (isOfOffice(type) ? (idOf(person) ?? []) : [])))
  const found: Act[] = []
  for (const sentence of article.sentences) {
    if (sentence.people.length === 0 || sentence.role === 'caption' || UNSURE.in(sentence.tokens)) continue
    for (const mention of sentence.people) {
      const id = idOf(mention)
      if (!id || done.has(id) || !isTold(mention, sentence, article)) continue
      const act = actOn(wave, id, mention, sentence, register)
      if (!act) continue
      done.add(id)
      found.push(act)
    }
  }
  const isWave = people + found.length >= (isReshuffle ? WAVE.reshuffle : WAVE.resignations)
  return found.length > 0 && isWave ? [...acts, ...found] : acts
}

/** What the page tells of its day. */
interface Wave {
  readonly date: IsoDate
  /** Of a reshuffle or a new government; else of resignations. */
  readonly isReshuffle: boolean
  /** A word that points to a post will do; else the post must stand by the name. */
  readonly byWords: boolean
}

/** So many take posts on no day but that of a new government or a reshuffle. */
const RESHUFFLE = 12

/** How many take posts on each day, once a register. */
const comingsOn = kept((register: Register, _all: 'all') => {
  const days = new Map<IsoDate, number>()
  for (const each of register.appointments)
    if (isOfGovernment(each, register)) days.set(each.from, (days.get(each.from) ?? 0) + 1)
  return days
})

/** A page on which more come than go. */
function isOfComing(told: readonly Act[]): boolean {
  const coming = told.filter(({ type }) => type === 'officeAppointed').length
  return coming > 1 && coming * 2 > told.length
}

/** The day, of the last few, on which most of those told of came or went; that of printing where none did. */
function dayOf(
  told: readonly Act[],
  asOf: IsoDate,
  register: Register,
): { readonly date: IsoDate; readonly people: number } {
  let best = { date: asOf, people: 0 }
  for (let back = 0; back <= NEWS; back++) {
    const date = addDays(asOf, -back)
    const people = new Set(
      told.flatMap((act) =>
        isKept(act, register) && officeDays(act, register).includes(date) ? (idOf(act.person) ?? []) : [],
      ),
    ).size
    if (people > best.people) best = { date, people }
  }
  return best
}

function idOf(person: PersonMention | null): PersonId | null {
  return person?.resolution.state === 'resolved' ? person.resolution.id : null
}

/** Named in the page's own voice, and not as who says something. */
function isTold(mention: PersonMention, sentence: MarkedSentence, article: MarkedArticle): boolean {
  const { form, possessive, former } = mention
  if (possessive || former || (form !== 'full' && form !== 'surname')) return false
  if (spanAt(article.speeches, mention.start) >= 0) return false
  const { tokens } = sentence
  const before = tokenFrom(tokens, mention.start) - 1
  if (REPLACING.has(tokens[before]) || (tokens[before]?.lower === 'from' && OVER.has(tokens[before - 1])))
    return false
  const after = tokenFrom(tokens, mention.end)
  return !tokens.slice(after, after + SPEAKING).some(({ kinds }) => kinds & KIND.saying)
}

/** "Replaces Ann Lee", "takes over from her": the news is of the other one. */
const REPLACING = wordSet('replaces replaced replacing replace succeeds succeeded succeeding succeed')
const OVER = wordSet('over')

/** A verb of saying so near behind a name is that person's, in words. */
const SPEAKING = 3

function actOn(
  { date: day, isReshuffle, byWords }: Wave,
  id: PersonId,
  mention: PersonMention,
  sentence: MarkedSentence,
  register: Register,
): Act | null {
  const { tokens, index, start, end } = sentence
  const own = register.appointmentsOf(id)
  const begun = own.some((each) => each.from === day && isOfGovernment(each, register))
  const ended = own.some((each) => each.to === day && isOfGovernment(each, register))
  const way = begun
    ? (byWords && COMING.in(tokens)) || isCalled(mention, sentence)
      ? 'officeAppointed'
      : null
    : ended && byWords
      ? wayOut(tokens, isReshuffle)
      : null
  if (!way) return null
  const act: Act = {
    type: way,
    person: mention,
    alternatives: [],
    fields: {},
    seat: null,
    dates: [],
    mood: 'reported',
    sentences: [index],
    news: index,
    evidence: [{ start, end }],
    rules: [`${way}.byRecord`],
  }
  const post = postAbout(act, register, day)
  if (!post) return null
  return { ...act, fields: { office: post.name }, posts: post.posts }
}

/** "Ann Lee is chancellor, Bo Day home secretary": the post right behind the name, the verb once for all. */
function isCalled({ end }: PersonMention, { tokens, mentions }: MarkedSentence): boolean {
  let at = tokenFrom(tokens, end)
  while (BETWEEN.has(tokens[at])) at++
  const next = tokens[at]?.start
  return mentions.some((each) => each.kind === 'office' && each.start === next && !each.former)
}

const BETWEEN = wordSet('is as becomes the new now')

function wayOut(tokens: readonly Token[], isReshuffle: boolean): Way | null {
  if (PUT_OUT.in(tokens)) return 'officeDismissed'
  if (RESIGNING.in(tokens)) return 'officeResigned'
  if (!GOING.in(tokens)) return null
  return isReshuffle ? 'officeDismissed' : 'officeResigned'
}

/** Ranks of those whom a Prime Minister appoints. */
const GOVERNMENT: ReadonlySet<string> = new Set(['DPM', 'SoS', 'MoS', 'PUSS', 'Parl.', 'Parl. lead.'])

function isOfGovernment({ post }: Appointment, register: Register): boolean {
  return GOVERNMENT.has(register.posts.get(post)?.rank ?? '')
}
