/** What outlets say when they want something of the reader. @module */
import { phrases } from '../phrases.ts'

/** Said to the reader at the opening of a line. */
export const BIDS = phrases(`
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

/** Lines that are such whatever surrounds them. */
export const WHOLE = phrases(`
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
  after newsletter promotion
  skip past newsletter promotion
  skip newsletter promotion
  end of newsletter promotion
  skip newsletter sign up
  skip past newsletter sign up
  end of newsletter sign up
  newsletter promotion
`)

/** Openings that are such however they go on. */
export const OPENINGS = phrases(`
  this content is reserved for
  this article is reserved for
  this story is reserved for
  this content is exclusive to
  this article is exclusive to
  this article is for subscribers
  this content is for subscribers
  this article is free to read
  this story is free to read
  interested in more newsletters
  why you can trust
  our website is your
  our website is the
  for more stories like this
  for more stories from
  for more news and
  get in touch with our
  get in touch by emailing
  we want to hear from
  we'd love to hear from
  do you have a story
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
