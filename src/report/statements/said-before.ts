/** Words told as background: said on another occasion than the news, or only to say of somebody what others call them. @module */
import { addDays, addMonths, type IsoDate } from '../../base/date.ts'
import type { Span } from '../../base/span.ts'
import { anchored } from '../../mention/date/anchor.ts'
import { ADVERBS, QUOTES } from '../../mention/grammar.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { speechFrame } from '../../mention/quotation-verbs.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { KIND, numbered, wordSet } from '../../mention/word.ts'
import { isOfAnotherScene } from './another-scene.ts'
import { CLUE, CLUES, cluesIn } from './clues.ts'

/** The clause of a sentence that says who speaks: its tokens from `from` up to `to`, and its place in the text. */
export interface Attribution extends Span {
  readonly from: number
  readonly to: number
  /** Its verb, the last of several ("he went on to say"); its end where none is found. */
  readonly verb: number
}

export function attributionAt(tokens: readonly Token[], { start, end }: Span): Attribution {
  const from = tokenFrom(tokens, start)
  const to = tokenFrom(tokens, end)
  return { start, end, from, to, verb: verbIn(tokens, from, to) }
}

/** Words quoted at `length` are of the day even where "at the time" stands with them. */
export function isSaidBefore(
  article: MarkedArticle,
  sentence: MarkedSentence,
  attribution: Attribution,
  length = 0,
): boolean {
  const { tokens } = sentence
  const { from, verb, end } = attribution
  const clues = cluesIn(tokens)
  if ((clues & CLUE.had) !== 0 && isBehindHad(tokens, verb)) return true
  if ((clues & CLUE.relative) !== 0 && isAside(tokens, from, verb)) return true
  if ((clues & CLUE.backThen) !== 0 && isBackThen(tokens, verb + 1)) return true
  if (isOfAnotherScene(tokens, verb, clues)) return true
  if (length < AT_LENGTH && isSaidThen(article, sentence, attribution, clues)) return true
  if ((sentence.named & NAMED.date) === 0) return false
  return (
    isWithOldDeed(article, sentence, verb) ||
    isOfOtherDay(article, sentence, attribution, tokens[verb]?.start ?? end)
  )
}

/** A whole sentence, in words. */
export const AT_LENGTH = 10

function verbIn(tokens: readonly Token[], from: number, to: number): number {
  let verb = to
  for (let at = to - 1; at >= from; at--) {
    if (speechFrame(tokens[at]) === null) continue
    // "She said that voters had told him": the words of the first tell of the others.
    if (verb < to && (!isBehindHad(tokens, verb) || isBehindHad(tokens, at))) break
    verb = at
    if (!isBehindHad(tokens, at)) break
  }
  return verb
}

/** "Is said to have told them": somebody else tells it. */
export function isHearsay(tokens: readonly Token[], verb: number): boolean {
  return verb > 1 && tokens[verb - 1]?.lower === 'have' && tokens[verb - 2]?.lower === 'to'
}

/** "Said then that", "has said before that", but not "said before the vote that". */
function isBackThen(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]
  return BACK_THEN.has(tokens[at]) && (!behind || behind.kind === 'mark' || behind.lower === 'that')
}

const BACK_THEN = wordSet(CLUES.backThen)
const BEFORE_NOW = wordSet(CLUES.had)
const HAD = numbered('had')

/** "Had said", "had previously told", "famously said". */
function isBehindHad(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  if (at < 0) return false
  if (BEFORE_NOW.has(tokens[at])) return true
  while (at >= 0 && ADVERBS.has(tokens[at])) at--
  return at >= 0 && tokens[at]?.word === HAD
}

const RELATIVES = wordSet(CLUES.relative)
/** Where an aside begins, or something else ends the way to it. */
const BOUNDS = wordSet('who whom which what , " “ ” ‘ ’')
/** Longest way from the clause of a verb to its relative word, in tokens. */
const REACH = 6
const PASSIVE = wordSet('was were is are been being')

/** "Which he described as", "whom Ann Lee has accused", "who was last week praised by Ann Lee": with a subject of its own, or done to. */
function isAside(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, Math.min(from, verb - 1) - REACH); at--) {
    const token = tokens[at] as Token
    if (!BOUNDS.has(token)) continue
    // Another's words stand between.
    if (QUOTES.has(token)) return false
    if (token.text === ',') return isGoverned(tokens, at, from)
    // "A letter in which she wrote": the words of the letter.
    if (token.lower === 'which' && tokens[at - 1]?.lower === 'in')
      return RECORDED.in(tokens, at - MOST_TO_RECORDED, at)
    // “…,” was what she had to say.
    if (token.lower === 'what' && PASSIVE.has(tokens[at - 1])) return false
    const between = tokens.slice(at + 1, verb)
    return (
      between.some((each) => PASSIVE.has(each)) ||
      (between[0] !== undefined && (between[0].capital || SUBJECTS.has(between[0])))
    )
  }
  return false
}

const SUBJECTS = wordSet('he she they the')

/** What lets words out that were spoken before: "a recording came out in which he said". */
const RECORDED = wordSet(
  'recording recordings footage video clip tape book memoir memoirs diary diaries film audio',
)
/** In tokens. */
const MOST_TO_RECORDED = 6

/** "For which the minister, Ann Lee, rebuked him": a relative word behind a preposition, past an apposition. */
function isGoverned(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let at = comma - 1; at >= Math.max(1, from - 2 * REACH); at--) {
    if (QUOTES.has(tokens[at])) return false
    // "Her letter, a copy of which was printed, accuses": the aside has its own verb.
    if (RELATIVES.has(tokens[at]))
      return PREPOSITIONS.has(tokens[at - 1]) && !PASSIVE.in(tokens, at + 1, comma)
  }
  return false
}

const PREPOSITIONS = wordSet('for of to in by with from about over')

/** The sentence before, of the same paragraph, is of a day or month well before the page's. */
export function isOnOtherOccasion({ sentences, speeches, asOf }: MarkedArticle, index: number): boolean {
  const before = index > 0 ? sentences[index - 1] : undefined
  if (before?.block !== sentences[index]?.block || !before || (before.named & NAMED.date) === 0) return false
  return before.mentions.some(
    (each) =>
      each.kind === 'date' &&
      (each.precision === 'day' || each.precision === 'month') &&
      spanAt(speeches, each.start) < 0 &&
      !isOfWho(before.tokens, tokenFrom(before.tokens, each.start)) &&
      isLongPast(each, asOf),
  )
}

/** "Ann Lee, who won the seat in December, said": a day of what somebody did, told by the way. */
function isOfWho(tokens: readonly Token[], date: number): boolean {
  for (let at = date - 1; at > 0; at--) {
    if (tokens[at]?.text === ',') return false
    if (RELATIVES.has(tokens[at])) return tokens[at - 1]?.text === ','
  }
  return false
}

/** Before the words themselves: "at the time", "back then", "years ago". */
const SAID_THEN =
  /\b(?:at (?:the|that) time|back then|in those days|(?:earlier (?:this|in the) year)|not long ago|(?:years?|months) ago)\b/i
/** What these end on. */
const THEN = wordSet(CLUES.longAgo)

function isSaidThen(
  { text }: MarkedArticle,
  { tokens, kinds, start }: MarkedSentence,
  { to, end }: Attribution,
  clues: number,
): boolean {
  // A word with a hyphen may begin so: "at the time-honoured".
  if (((clues & CLUE.longAgo) === 0 || !THEN.in(tokens, 0, to)) && (kinds & KIND.hyphen) === 0) return false
  return SAID_THEN.test(text.slice(start, end))
}

/** "Left the party in October, saying that": said with a deed of another month. */
function isWithOldDeed(article: MarkedArticle, { tokens, mentions }: MarkedSentence, verb: number): boolean {
  if (verb < 1 || tokens[verb - 1]?.text !== ',' || !tokens[verb]?.lower.endsWith('ing')) return false
  const { start } = tokens[verb] as Token
  return mentions.some(
    (each) =>
      each.kind === 'date' &&
      each.start < start &&
      (each.precision === 'day' || each.precision === 'month') &&
      spanAt(article.speeches, each.start) < 0 &&
      isLongPast(each, article.asOf),
  )
}

/** How long before printing a month or year lies that is another occasion, in months; a day, in days. */
const MONTHS_AGO = 1
const DAYS_AGO = 14

/** What opens the sentence, or what follows the verb, gives the month or the year: news is told by its day. */
function isOfOtherDay(
  article: MarkedArticle,
  { mentions, start, tokens }: MarkedSentence,
  attribution: Span,
  verb: number,
): boolean {
  const scene = SCENES.has(tokens[0])
  return mentions.some(
    (each) =>
      each.kind === 'date' &&
      start <= each.start &&
      (each.end <= attribution.end || isRightBehind(tokens, verb, each)) &&
      (each.start > verb ||
        scene ||
        isWhen(tokens, attribution, each) ||
        isInAside(tokens, attribution, each) ||
        OPENING.test(article.text.slice(start, each.start))) &&
      spanAt(article.speeches, each.start) < 0 &&
      isLongPast(each, article.asOf),
  )
}

/** "Voters met her in March, when she told them": the clause is of the day before it. */
function isWhen(tokens: readonly Token[], attribution: Span, { end }: Span): boolean {
  const when = tokenFrom(tokens, end) + 1
  const from = tokenFrom(tokens, attribution.start)
  return WHEN.has(tokens[when]) && from - when <= 1 && from >= when
}

const WHEN = wordSet('when where')

/** "Ann Lee, in her first speech in 2015, said": when, and not who she is. */
function isInAside(tokens: readonly Token[], attribution: Span, date: Span): boolean {
  if (date.start < attribution.start) return false
  const at = tokenFrom(tokens, date.start)
  const from = tokenFrom(tokens, attribution.start)
  const least = Math.max(from, at - LONGEST_SCENE)
  for (let comma = at - 1; comma > least; comma--)
    // "Who fought Dover, her home, in 2017, said": of when she fought it.
    if (tokens[comma]?.text === ',') return PLACED.has(tokens[comma + 1]) && !WHO.in(tokens, from, comma)
  return false
}

/** In tokens. */
const LONGEST_SCENE = 10
const PLACED = wordSet('in at on during speaking writing')
const WHO = wordSet('who')

/** "Promised in 2010 to", "warned back in May of": nothing but what leads to the date stands between. */
function isRightBehind(tokens: readonly Token[], verb: number, date: Span): boolean {
  let at = tokenFrom(tokens, date.start) - 1
  while (TO_DATES.has(tokens[at])) at--
  return tokens[at]?.start === verb
}

const TO_DATES = wordSet('in on at back during since as early late long ago only just')

/** "When she left the chair in 2000 Ann Lee said": what opens so sets the scene of the words. */
const SCENES = wordSet('when after before during while as')

/** All that stands before a date which opens its sentence. */
const OPENING =
  /^["“‘']?(?:(?:but|and|back|as long ago as|early|late|as early as) )*(?:(?:asked|speaking|writing|interviewed) )?(?:in|on|by|at|during|since)?\s*$/i

/** A day, month or year that lies well before the page's. */
function isLongPast(mention: DateMention, asOf: IsoDate | null): boolean {
  const { precision, date, relative } = mention
  if (asOf && (relative?.kind === 'dayOfMonth' || relative?.kind === 'month')) {
    const day = anchored(mention, asOf).date
    const since = relative.kind === 'month' ? addMonths(asOf, -MONTHS_AGO) : addDays(asOf, -DAYS_AGO)
    if (day !== null) return day < since
  }
  switch (relative?.kind) {
    case undefined:
      if (date === null) return false
      return asOf
        ? date < addMonths(asOf, -MONTHS_AGO) && (precision !== 'year' || date.slice(0, 4) < asOf.slice(0, 4))
        : precision === 'year'
    case 'year':
      return relative.year === 'last'
    case 'month':
      return relative.year === 'last' || relative.year === 'past' || relative.year === 'before'
    case 'offset':
      return relative.from === 'publication' && relative.amount < 0 && relative.unit !== 'day'
    default:
      return false
  }
}
