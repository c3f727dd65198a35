/** Video and audio players: the notice, the running time, the title of the clip. @module */
import { endsSentence, isHeadlineLike } from '../form.ts'
import { HINT, openers, phraseOpeners } from '../hint.ts'
import { phrases } from '../phrases.ts'
import type { Piece } from '../piece.ts'
import type { NoiseRule } from './rule.ts'

const WHOLE = phrases(`
  media player
  media caption
  video player
  audio player
  video
  audio
  watch
  listen
  play
  play video
  play audio
  pause
  watch video
  watch the video
  watch again
  watch live
  watch now
  watch more
  close
  video loading
  video player is loading
  audio player is loading
  media player is loading
  player is loading
  the video player is loading
  video is loading
  this is a modal window
  beginning of dialog window
  end of dialog window
  current time
  duration time
  loaded
  stream type live
  remaining time
  playback rate
  picture in picture
  volume #
  seek to live
  loading video
  loading audio
  loading
  video unavailable
  this video is unavailable
  video cannot be played
  playback not supported
  0 comments video
  video caption
  audio caption
  now playing
  up next
  autoplay
  live stream
  mute
  unmute
  fullscreen
  full screen
  volume
  next video
  back to video
  return to video
  skip video
  replay
`)

const OPENS = phrases(`
  please use chrome browser
  please use the chrome browser
  please upgrade your browser
  to play this video you need
  to play this video please enable
  to view this video please enable
  to watch this video please enable
  to use this feature you need javascript
  this video can not be played
  this video cannot be played
  this video is not available
  this video is unavailable
  the video could not be loaded
  the video failed to load
  the video has failed to load
  this video failed to load
  this video has failed to load
  this video could not be loaded
  video failed to load
  we apologise but this video
  we apologize but this video
  we are sorry but this video
  sorry but this video
  try refreshing your browser
  please refresh your browser
  please try refreshing
  the media could not be loaded
  your browser does not support
  your browser doesn't support
  javascript is required to view
  sorry this video isn't available
  sorry this content is not available
  sorry your browser
  error playing this video
  media playback is
  media is unplayable
  an error occurred while loading
  video player requires javascript
  click to play
  tap to play
  tap to unmute
  click to unmute
  listen to this article
  listen to the article
`)

/** A running time, alone or after how much of it has run. */
const TIME = /^\(?(?:(?:\d{1,2}:)?\d{1,2}:\d{2}\s*[/|]\s*)?(?:\d{1,2}:)?\d{1,2}:\d{2}\)?$/
/** Minutes of one digit, which no clock in a live report has, or two times. */
const CLIP_TIME = /^(?:\d:\d{2}|(?:\d{1,2}:)?\d{1,2}:\d{2}\s*[/|]\s*(?:\d{1,2}:)?\d{1,2}:\d{2})$/
const CLOSE = /^[✕×✖]\s*close\b/i
const WATCH_LABEL = /^(?:watch|video|listen|audio)\s*[:|]\s*\S/i

phraseOpeners(HINT.opensPlayer, WHOLE, OPENS)
openers(HINT.opensPlayer, ['watch', 'video', 'listen', 'audio'])

/** Words a clip's title has at most. */
const TITLE_WORDS = 16
const WATCH_WORDS = 20

/** A running time, `m:ss` or `h:mm:ss`, alone on its line. */
function isRunningTime(piece: Piece): boolean {
  return piece.count <= 6 && piece.text.length <= 20 && TIME.test(piece.text)
}

function isNotice(piece: Piece): boolean {
  if (piece.count > 40) return false
  const { text, words } = piece
  if (WHOLE.are(words) || OPENS.lengthAt(words) > 0) return true
  if (CLOSE.test(text)) return true
  return piece.count <= WATCH_WORDS && WATCH_LABEL.test(text)
}

export const player: NoiseRule = {
  kind: 'player',
  needs: HINT.marked | HINT.opensPlayer,
  extent(pieces, at) {
    let end = at
    while (end < pieces.length && isNotice(pieces[end] as Piece)) end++
    if (end === at) return clip(pieces, at)
    const time = pieces[end]
    if (!time || !isRunningTime(time)) return end - at
    const title = pieces[end + 1]
    if (!title || !isHeadlineLike(title, TITLE_WORDS)) return end + 1 - at
    return end + 2 - at
  },
}

/** A running time and a clip's title without a notice: minutes of one digit, a title, then a sentence. */
function clip(pieces: readonly Piece[], at: number): number {
  const [time, title, next] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!time || !title || !next || !CLIP_TIME.test(time.text)) return 0
  return isHeadlineLike(title, TITLE_WORDS) && endsSentence(next.text) ? 2 : 0
}
