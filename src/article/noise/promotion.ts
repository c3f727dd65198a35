/** Lines that want something of the reader for the outlet: follow, subscribe, sign up, give, write in. @module */
import { endsSentence, holdsQuote } from '../form.ts'
import { phrases } from '../phrases.ts'
import type { Piece } from '../piece.ts'
import type { NoiseRule } from './rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Said to the reader at the opening of a line. */
const BIDS = phrases(`
  follow
  sign up
  sign in
  log in
  register
  subscribe
  unsubscribe
  join
  join us
  get
  keep up
  stay
  stay up to date
  stay ahead
  stay informed
  download
  click
  click here
  tap
  send
  send us
  email
  e mail
  contact
  call us
  tell us
  let us know
  have your say
  share your
  support
  donate
  become
  buy
  try
  start your
  unlock
  access
  enjoy
  discover
  don't miss
  never miss
  want
  would you like
  do you
  are you
  have you
  what do you think
  got a story
  if you
  listen to
  watch more
  find out more
  learn more
  enter your
  please enter
  please consider
  please support
  please try
  help us
  like us
  like our
  add us
  make us
  choose
  set
  see our
  for more
  for the latest
  you can also
  you can follow
  you can listen
  you can subscribe
  to continue reading
  to read the full
  to keep reading
  continue reading
  already a subscriber
  already have an account
  not a subscriber
  thank you for
  thanks for
  by entering your
  by signing up
  by clicking
  by submitting
  our newsletter
  sorry there
  you are now subscribed
  you've been
  your support
  your email
  our reporters
  watch
  from our
  with
  bringing you
  subscribers can
  read this
  we need your
  we'd like your
  we would like
`)

/** Where or how the reader is to do it. */
const CHANNELS = words(
  'newsletter newsletters whatsapp telegram twitter facebook instagram tiktok youtube bluesky threads linkedin podcast podcasts ' +
    'app inbox email e-mail subscription subscriptions subscriber subscribers subscribe subscribed notifications alerts alert channel ' +
    'freeview bulletin briefing spotify apple google rss updates subscribing signup submitting account views comments premium trial ' +
    'membership donation donate newsroom issues password',
)

/** The outlet and the reader. */
const PARTIES = words("you your us our we you're yourself")

/** Becoming a follower or reader. */
const JOINING = words('following subscribing joining downloading signing visiting tapping clicking')

/** Lines that are such whatever surrounds them. */
const WHOLE = phrases(`
  sign up
  signed up
  sign in
  log in
  login
  register
  register now
  register for free
  subscribe
  subscribe now
  subscribe today
  unlock access
  get access
  start your free trial
  get started
  join now
  join the conversation
  join today
  find out more
  learn more
  donate
  donate now
  support us
  more to follow
  more follows
  get the briefing
  get the newsletter
  submit
  submitting
  email address
  your email address
  enter your email
  enter email
  enter your email address
  thank you for signing up
  thank you for subscribing
  thanks for signing up
  thanks for subscribing
  please enter a valid email address
  please enter a valid email
  please try again later
  something went wrong
  something went wrong please try again later
  there was an error
  sorry there seem to be some issues please try again later
  sorry there seem to be some issues
  no thanks
  maybe later
  not now
  invalid email
  i would like to be emailed about offers events and updates
  privacy notice
  read our privacy notice
  privacy policy
  save # on your subscription
  become a member
  become a subscriber
  become a supporter
  try for free
  follow us
  follow
  following
  continue reading
  remaining free articles
  exclusive to subscribers
  subscriber only
  subscribers only
  members only
  premium
  oops
  click to follow
  why you can trust
  don't show me this message again
  i want to hear about
  read our privacy policy
  read our full privacy policy
  article bookmarked
  removed from bookmarks
  subscription notification
  more details will be published shortly
  please refresh the page for the fullest version
  refresh the page for the latest
  developing story
  breaking news story
  this is a breaking news story
  this is a breaking news story and will be updated
  this is a developing story
  check back for updates
  more details soon
  more soon
`)

/** Openings that are such however they go on. */
const OPENINGS = phrases(`
  why you can trust
  this breaking news story
  this is a breaking news story
  this is a breaking story
  this is a developing story
  you can receive breaking news
  find your bookmarks
  please refresh the page
  please check your e mail
  please check your email
  please check your inbox
  your support helps us
  your support makes
  your donation
  your subscription
  your contribution
`)

const ASKS = words(
  'donation donations donate paywall paywalls subscribers contribution contributions support',
)

/** What an outlet asks money for. */
const MISSION = words(
  'journalism journalist journalists reporter reporters reporting newsroom paywall paywalls donation donations donate support readers ' +
    'subscribers contribution contributions independent quality trusted stories story facts',
)

const PRICE = /[£$€]\s?\d[\d.,]*p?\s+(?:a|per|for|each)\b|\bfree trial\b|\bfor just [£$€]\d/i
const ICON = /^[✉📩📧📱🔔👉➡▶]/u

/** Speech or report: verbs of saying, and people who are told of. */
const REPORTED = words('said says told added wrote he she they his her their mr mrs ms him')

export const THRESHOLD = 4
const LONGEST = 60
const LONGEST_MISSION = 110
const LONGEST_RUN = 30
/** Words of an appeal that does not open with a bid. */
const UNBIDDEN = 20

/** How much of an appeal a line is; `THRESHOLD` and above is one. */
export function appeal(piece: Piece): number {
  const { text, words: its } = piece
  if (its.length === 0 || its.length > LONGEST_MISSION) return 0
  if (WHOLE.cover(its) || OPENINGS.lengthAt(its) > 0) return THRESHOLD
  if (isMission(piece)) return THRESHOLD
  if (its.length > LONGEST) return 0
  const bids = BIDS.lengthAt(its) > 0
  let score = bids ? 2 : 0
  let channels = 0
  let parties = 0
  let joining = 0
  for (const word of its) {
    if (CHANNELS.has(word)) channels++
    else if (PARTIES.has(word)) parties++
    else if (JOINING.has(word)) joining = 0.5
    else if (REPORTED.has(word)) score -= 1.5
  }
  score += Math.min(channels, 2) * 1.5 + Math.min(parties, 2) + joining
  if (PRICE.test(text)) score += 2
  if (ICON.test(text)) score += 1
  if (its.length <= 20 && !endsSentence(text)) score += 0.5
  if (/\b(?:newsletter|whatsapp|inbox)\b/i.test(text)) score += 0.5
  if (/^(?:watch|listen|with)$/.test(its[0] as string) && channels === 0) score -= 2
  if (!PRICE.test(text)) {
    const meant = channels > 0 && (bids || (parties > 0 && its.length <= UNBIDDEN))
    if (!meant) score = Math.min(score, THRESHOLD - 1)
  }
  return holdsQuote(text) ? score - 2 : score
}

/** The outlet speaks of its own work and asks for support. */
function isMission({ text, words: its }: Piece): boolean {
  let mission = 0
  let asks = 0
  let outlet = 0
  let reader = 0
  for (const word of its) {
    if (ASKS.has(word)) asks++
    if (MISSION.has(word)) mission++
    else if (word === 'we' || word === 'our' || word === 'us') outlet++
    else if (word === 'your' || word === 'you') reader++
  }
  return asks > 0 && mission >= 3 && outlet >= 2 && outlet + reader >= 3 && !holdsQuote(text)
}

/** Beside a sure appeal, less is needed: outlets print them two and three together. */
const BESIDE = 2

export const promotion: NoiseRule = {
  kind: 'promotion',
  extent(pieces, at) {
    let sureTo = at
    for (let end = at; end < pieces.length && end - at < LONGEST_RUN; end++) {
      const piece = pieces[end] as Piece
      const score = appeal(piece)
      if (score >= THRESHOLD) sureTo = end + 1
      else if (score < BESIDE && !(sureTo > at && sureTo === end && isOutletsOwn(piece))) break
    }
    // What follows the last sure line belongs to it only where it is an appeal in part.
    while (sureTo > at && sureTo < pieces.length && appeal(pieces[sureTo] as Piece) >= BESIDE) sureTo++
    return sureTo - at
  },
}

/** Speaks as the outlet to the reader; between two appeals such a line is one. */
function isOutletsOwn({ text, words: its }: Piece): boolean {
  return (
    its.length <= LONGEST_MISSION &&
    !holdsQuote(text) &&
    its.some((word) => word === 'we' || word === 'our' || word === 'your')
  )
}
