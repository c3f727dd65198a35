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
`)

const PRICE = /[£$€]\s?\d[\d.,]*p?\s+(?:a|per|for|each)\b|\bfree trial\b|\bfor just [£$€]\d/i
const ICON = /^[✉📩📧📱🔔👉➡▶]/u

/** Speech or report: verbs of saying, and people who are told of. */
const REPORTED = words('said says told added wrote he she they his her their mr mrs ms him')

const THRESHOLD = 4
const LONGEST = 60
const LONGEST_RUN = 30

/** How much of an appeal a line is; `THRESHOLD` and above is one. */
export function appeal(piece: Piece): number {
  const { text, words: its } = piece
  if (its.length === 0 || its.length > LONGEST) return 0
  if (WHOLE.cover(its)) return THRESHOLD
  let score = BIDS.lengthAt(its) > 0 ? 2 : 0
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
  if (channels === 0 && !PRICE.test(text) && score >= THRESHOLD) score = THRESHOLD - 1
  return holdsQuote(text) ? score - 2 : score
}

/** Beside a sure appeal, less is needed: outlets print them two and three together. */
const BESIDE = 2

export const promotion: NoiseRule = {
  kind: 'promotion',
  extent(pieces, at) {
    let end = at
    let sure = false
    for (; end < pieces.length && end - at < LONGEST_RUN; end++) {
      const score = appeal(pieces[end] as Piece)
      if (score < BESIDE) break
      if (score >= THRESHOLD) sure = true
      else if (end > at && !sure) break
    }
    return sure ? end - at : 0
  },
}
