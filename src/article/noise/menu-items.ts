/** The words of menus, share bars and section names, as sites print them. @module */
import { phrases } from '../phrases.ts'

/** What menus and share bars consist of: a short line covered by them is one. */
export const ITEMS = phrases(`
  home
  homepage
  menu
  open menu
  close menu
  main menu
  search
  search this site
  skip to content
  skip to main content
  skip to navigation
  accessibility help
  accessibility links
  your account
  my account
  account
  notifications
  more menu
  sections
  all sections
  site map
  sitemap
  contact us
  about us
  terms of use
  terms and conditions
  terms
  cookies
  help
  low graphics
  high graphics
  front page
  in depth
  talking point
  on air
  feedback
  americas
  latin america
  middle east
  south asia
  asia pacific
  world service
  bbc homepage
  bookmark popover
  click to follow
  text only
  print
  print this page
  printable version
  printer friendly
  print friendly
  email this to a friend
  e mail this to a friend
  email a friend
  send to a friend
  share
  share this
  share this with
  share this on
  share this video
  article tools
  page tools
  story tools
  share this article
  share this page
  share this story
  share article
  share on
  share via
  share on facebook
  share on twitter
  share on x
  share on whatsapp
  share on linkedin
  share via email
  share options
  copy link
  copy this link
  copy link link copied
  link copied
  copied
  external
  these are external links and will open in a new window
  close share panel
  bookmark
  bookmarks
  save
  saved
  save article
  save this article
  gift this article
  facebook
  twitter
  x
  email
  e mail
  whatsapp
  messenger
  pinterest
  linkedin
  reddit
  instagram
  tiktok
  telegram
  flipboard
  tweet
  post
  pocket
  digg
  snapchat
  google
  bluesky
  threads
  back
  back to top
  go back
  top
  return to top
  next
  previous
  prev
  view all
  view all updates
  view all # updates
  view more
  view comments
  show more
  show less
  see all
  see more
  load more
  load more updates
  like this
  like loading
  expand
  collapse
  jump to
  jump to comments
  go to
  view gallery
  view image in fullscreen
  view image in full screen
  open image in gallery
  open in gallery
  open gallery
  enlarge
  enlarge image
  toggle caption
  hide caption
  article
  live reporting
  breaking news
  live
  news
  uk
  politics
  uk politics
  uk news
  world
  world news
  international
  business
  sport
  sports
  opinion
  comment
  comment and analysis
  analysis
  features
  culture
  lifestyle
  life
  arts
  entertainment
  showbiz
  tech
  technology
  science
  science and environment
  science environment
  health
  education
  environment
  money
  travel
  weather
  tv
  radio
  video
  audio
  pictures
  england
  scotland
  wales
  northern ireland
  europe
  us
  us canada
  asia
  africa
  london
  local
  elections
  general election
  election
  explainer
  explainers
  exclusive
  news politics
  letters
  editorial
  columnists
  blogs
  podcasts
  newsletters
  puzzles
  obituaries
  e paper
  jobs
  property
  dating
  a to z
  crown copyright
  all rights reserved
`)

/** What opens a longer line of the kind. */
export const OPENS = phrases(`
  share this article
  share this page
  share this story
  share this post
  skip to
  jump to
  open the menu
  the full article is no longer available
  this page has been archived
`)
