/** What readers wrote under the story, and posts of others quoted by their handle alone. @module */

import { HINT, openers, phraseOpeners } from '../hint.ts'
import { phrases } from '../phrases.ts'
import type { Piece } from '../piece.ts'
import type { NoiseRule } from './rule.ts'

const LABELS = phrases(`
  comments
  comments #
  # comments
  # comment
  view comments
  view all comments
  view # comments
  show comments
  show # comments
  read comments
  read # comments
  all comments
  latest comments
  recent comments
  top comments
  most recent comments
  user comments
  reader comments
  readers comments
  your comments
  leave a comment
  leave a reply
  post a comment
  add a comment
  add your comment
  comments are closed
  comments have been closed
  join the discussion
  be the first to comment
  newest oldest most popular
  sort by newest
  sort by oldest
  what do you think
  showing # reactions
  showing # reaction
  add comment
`)

/** The form under them. */
const FORM =
  /^your e-?mail address will not be published\b|^required fields are marked\b|^(?:log|sign) in to (?:leave a )?(?:comment|reply)\b|^you must be (?:logged in|a registered)/i

const CONTROLS = phrases(`
  reply
  like
  dislike
  report
  report this comment
  report comment
  report abuse
  flag
  flag as inappropriate
  share
  recommend
  upvote
  downvote
  # likes
  # replies
  # reply
  show replies
  view replies
  show more comments
  load more comments
  log in to reply
  log in to comment
  sign in to comment
`)

/** A handle and a colon, no title or name of a person. */
const HANDLE = /^@?[\p{L}\d_.-]{2,24}:\s+\S/u
const POST = /^(?:tweet|post)\s*:\s*@|^@\w{2,20}\s+\d{1,2}[smhd]\b/i

phraseOpeners(HINT.opensComment, LABELS, CONTROLS)
openers(HINT.opensComment, 'tweet post your required log sign you'.split(' '))

export const comment: NoiseRule = {
  kind: 'comment',
  needs: HINT.marked | HINT.opensComment,
  extent(pieces, at) {
    const piece = pieces[at] as Piece
    if (POST.test(piece.text) || FORM.test(piece.text)) return 1
    if (piece.count > 8) return 0
    if (CONTROLS.lengthAt(piece.words) >= 3 && CONTROLS.are(piece.words)) return 1
    if (!isCommentLabel(piece)) return 0
    let end = at + 1
    while (end < pieces.length && isReader(pieces[end] as Piece)) end++
    return end - at
  },
}

/** Introduces what readers wrote, or the form for it. */
export function isCommentLabel({ text, words }: Piece): boolean {
  return LABELS.are(words) || COUNTED.test(text)
}

/** How many there are, over the story's title in quotation marks. */
const COUNTED = /^(?:\d[\d,.]*|one) (?:thoughts?|comments?|responses?|reply|replies) (?:on|to):? ?[“"‘'«]/i

function isReader({ text, words }: Piece): boolean {
  return HANDLE.test(text.slice(0, 60)) || (words.length <= 6 && CONTROLS.cover(words))
}
