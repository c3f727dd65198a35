/** Signposts to other stories, and the lists of titles under them. @module */
import { isHeadlineLike } from '../form.ts'
import { HINT, openers, phraseOpeners } from '../hint.ts'
import { phrases } from '../phrases.ts'
import type { Piece } from '../piece.ts'
import { appeal, SURE } from './appeal.ts'
import { isCommentLabel } from './comment.ts'
import type { NoiseRule } from './rule.ts'
import { isTimestamp } from './timestamp.ts'

/** Labels with a list of titles under them. */
const LIST_LABELS = phrases(`
  related topics
  related
  related articles
  related stories
  related content
  related links
  related news
  related tags
  related posts
  related coverage
  related video
  related videos
  related internet links
  internet links
  external links
  related bbc links
  tags
  topics
  more on this story
  more on this topic
  more on this
  more like this
  more stories
  more news
  more top stories
  read more
  also read
  see also
  you may also like
  you might also like
  you may like
  you might like
  you may also be interested in
  you might also be interested in
  recommended
  recommended stories
  recommended for you
  recommended reading
  suggested reading
  further reading
  most read
  most popular
  most viewed
  most shared
  most commented
  top stories
  latest stories
  latest news
  latest
  trending
  trending now
  trending stories
  popular
  popular stories
  editor's picks
  editors picks
  editor's choice
  must read
  must reads
  features
  elsewhere on the web
  around the web
  from around the web
  from elsewhere
  elsewhere on the bbc
  top bbc stories
  what to read next
  read next
  next story
  next article
  previous article
  previous story
  don't miss
  in case you missed it
  in this story
  in this article
  explore more
  explore related topics
  other stories
  today's top stories
  today's most read
  today's headlines
  best of
  in pictures
  in other news
  other top stories
  other news
  you might have missed
  you may have missed
  popular now
  must read stories
  must-read stories
  what else is happening
  what else is making news
  more headlines
  more coverage
  more articles
  more videos
  full coverage
  latest videos
  latest video
  latest posts
  top videos
  trending videos
  popular videos
  popular articles
  popular posts
  recent articles
  recent posts
  recent stories
  similar articles
  similar stories
  other articles
  featured articles
  featured stories
  featured videos
  top headlines
  today's top headlines
`)

/** Labels that open with these name a subject after them. */
const SUBJECT_LABELS = phrases(`
  more on
  more from
  more about
  more in
  most read in
  most popular in
  latest from
  latest in
  latest on
  top stories in
  best from
`)

/** Labels with the title of another story on the same line, after a colon or a bar. */
const INLINE_LABEL =
  /^(?:>+\s*)?(?:read more(?: on this)?|read (?:also|next|in full|this)|also read|related(?: article| story)?|see also|see more|must[- ]read|don['’]t miss|explained|explainer|analysis|opinion|exclusive|in (?:full|depth|pictures)|more on this(?: story)?|more|watch|listen|recommended|you may also like|trending|profile|find out more|further reading|news|background|quiz|poll|gallery|comment|live|revealed|as it happened)\s*(?:[:|>»→]|[-–—]\s)/i

/** The same without mark, where nothing else can be meant. */
const OPENING =
  /^(?:READ MORE|Read more|READ ALSO|Read also|ALSO READ|Also read|READ NEXT|Read Next|READ IN FULL|MORE ON THIS|Click here (?:to|for))\b/

/** Labels of lists of a part of the paper, and where those stand: "Top education stories now". */
const OF_PART = /^(?:top|more|links to more)\b.{1,40}\bstories(?: now)?(?::|$| are at the foot of\b)/i

/** Signposts to a live report. */
const LIVE =
  /[–—|:-]\s*(?:follow )?(?:live(?: updates| blog| coverage)?|latest(?: updates)?|as it happened|updates)$|^(?:politics|news) (?:live|latest)\b.{0,80}$/i

/** What stands between such a label and the name of the outlet: "Most popular on Coast News". */
const OF_OUTLET: ReadonlySet<string> = new Set([
  'on',
  'from',
  'in',
  'at',
  'across',
  'by',
  'today',
  'now',
  'this',
])
/** Words of the name at most. */
const LONGEST_OUTLET = 5

const LONGEST_TITLE = 22
const LONGEST_SUBJECT = 7
const LONGEST_LIVE = 14

function isListLabel(piece: Piece): boolean {
  if (piece.count > LONGEST_SUBJECT + 1) return false
  const { words, text } = piece
  if (isLabelOfList(piece)) return true
  const length = SUBJECT_LABELS.lengthAt(words)
  return length > 0 && words.length > length && isHeadlineLike(piece, LONGEST_SUBJECT) && !/[,;]/.test(text)
}

/** A label that can be of nothing but other stories. */
export function isLabelOfOthers(piece: Piece): boolean {
  return OF_OTHERS.has(piece.firstWord) && isListLabel(piece)
}

/** Their first words; "latest" and "topics" may head a part of the story itself. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  "related more recommended suggested similar most popular trending other read also see you don't must elsewhere around".split(
    ' ',
  ),
)

/** What pages print after a label that names lists: titles of other stories, short and unfinished. */
function isTitle(piece: Piece): boolean {
  if (isTimestamp(piece)) return true
  return isHeadlineLike(piece, LONGEST_TITLE) && appeal(piece) < SURE && !isCommentLabel(piece)
}

function isLabelOfList({ words, text }: Piece): boolean {
  const length = LIST_LABELS.lengthAt(words)
  if (length === words.length) return length > 0
  const isSure = length > 1 || words[0] === 'trending' || words[0] === 'popular'
  return (
    isSure &&
    OF_OUTLET.has(words[length] as string) &&
    words.length - length - 1 <= LONGEST_OUTLET &&
    !/[.,;:?!]/.test(text)
  )
}

/** Labels of one subject ("More on Labour") seldom have a list on plain pages; the others do. */
function hasList(piece: Piece): boolean {
  return isLabelOfList(piece) || /^[A-Z\s]+$/.test(piece.text)
}

/** Titles under one label, at most. */
const LONGEST_LIST = 40

phraseOpeners(HINT.opensRelated, LIST_LABELS, SUBJECT_LABELS)
openers(
  HINT.opensRelated,
  (
    'read also related see must top links explained explainer analysis opinion exclusive in more watch listen recommended you trending ' +
    'profile find further news background quiz poll gallery comment live revealed as click'
  ).split(' '),
)

export const related: NoiseRule = {
  kind: 'related',
  needs: HINT.marked | HINT.short | HINT.opensRelated,
  extent(pieces, at) {
    const piece = pieces[at] as Piece
    if (piece.count > LONGEST_TITLE + 4) return 0
    const { text } = piece
    if (piece.hints & (HINT.marked | HINT.opensRelated)) {
      if (isListLabel(piece)) return labelled(pieces, at)
      if (OF_PART.test(text)) return 1
      if ((INLINE_LABEL.test(text) && !/said|told/.test(text)) || OPENING.test(text))
        return text.endsWith('.') ? 0 : 1
    }
    return piece.count <= LONGEST_LIVE && LIVE.test(text) ? 1 : 0
  },
}

function labelled(pieces: readonly Piece[], at: number): number {
  let end = at + 1
  if (!hasList(pieces[at] as Piece)) return 1
  while (end < pieces.length && end - at < LONGEST_LIST && isTitle(pieces[end] as Piece)) end++
  return end - at
}
