/** How much a line wants something of the reader for the outlet: follow, subscribe, sign up, give, write in. @module */
import { endsSentence, holdsQuote } from '../form.ts'
import { HINT, phraseOpeners } from '../hint.ts'
import type { Piece } from '../piece.ts'
import { stretchOf } from '../stretch.ts'
import { enlist, lowerForm, onLists, PARTED, partsOf, writtenAs } from '../word-form.ts'
import { LIST } from '../words.ts'
import { BIDS, OPENINGS, WHOLE } from './appeal-phrases.ts'

/** What a word does in an appeal; `we` and `you` are its parties, `reported` words belong to news. */
type Role = 'channel' | 'we' | 'you' | 'joining' | 'reported' | 'mission' | 'ask'

const WORDS: Readonly<Record<Role, string>> = {
  reported: 'said says told added wrote he she they his her their mr mrs ms him',
  we: 'our us we',
  you: "you your you're yourself",
  joining: 'following joining downloading signing visiting tapping clicking',
  channel:
    'newsletter newsletters whatsapp telegram twitter facebook instagram tiktok youtube bluesky threads linkedin podcast podcasts ' +
    'app inbox email e-mail subscription subscriptions subscriber subscribe subscribed notifications alerts alert channel ' +
    'freeview bulletin briefing spotify apple google rss updates subscribing signup submitting account views comments premium trial ' +
    'membership issues password',
  mission:
    'journalism journalist journalists reporter reporters reporting newsroom readers independent quality trusted stories story facts',
  ask: 'donation donations donate paywall paywalls subscribers contribution contributions support',
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(WORDS) as Role[]).flatMap((role) =>
    WORDS[role].split(' ').map((word) => [word, role] as const),
  ),
)

enlist(
  LIST.appeal,
  (Object.keys(WORDS) as Role[])
    .filter((role) => role !== 'reported')
    .flatMap((role) => WORDS[role].split(' ')),
)
enlist(LIST.reported, WORDS.reported.split(' '))

phraseOpeners(HINT.opensPromotion, BIDS, OPENINGS, WHOLE)

/** Words that are a channel too. */
const ASKS_BY_CHANNEL: ReadonlySet<string> = new Set(['donation', 'donate', 'subscribers'])

const PRICE = /[£$€]\s?\d[\d.,]*p?\s+(?:a|per|for|each)\b|\bfree trial\b|\bfor just [£$€]\d/i
/** How often something is sent. */
const RECURS =
  /\b(?:every|each) (?:single )?(?:day|week|month|morning|evening|weekday|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const ICON = /^[✉📩📧📱🔔👉➡▶]/u
const CHIEF_CHANNELS: ReadonlySet<string> = new Set(['newsletter', 'whatsapp', 'inbox'])
/** What outlets send to readers who ask for it, and how those ask. */
const SENT: ReadonlySet<string> = new Set([
  ...CHIEF_CHANNELS,
  'newsletters',
  'alerts',
  'notifications',
  'subscribe',
  'subscription',
  'subscriber',
  'subscribers',
])

/** The score of a line that is an appeal and nothing else. */
export const SURE = 4

const LONGEST = 60
const LONGEST_MISSION = 110
/** Words of an appeal that does not open with a bid. */
const UNBIDDEN = 20
const SHORT = 20
/** More words than most appeals have. */
const LONG = 36

/** `SURE` and above is an appeal; half of that may be one beside another. Takes one pass over the words. */
export function appeal(piece: Piece): number {
  const { text, count, hints, lists } = piece
  if (count === 0 || count > LONGEST_MISSION || !(hints & (HINT.opensPromotion | LIST.appeal))) return 0
  const opens = (hints & HINT.opensPromotion) !== 0
  if (opens && (OPENINGS.lengthAt(piece.words) > 0 || WHOLE.cover(piece.words))) return SURE
  const bids = opens && BIDS.lengthAt(piece.words) > 0
  if (!bids && !(lists & LIST.appeal)) return 0
  if (bids && count <= SHORT && piece.firstWord === 'follow' && endsInNetwork(piece)) return SURE
  const counts = countRoles(piece)
  if (isMission(counts) && !holdsQuote(text)) return SURE
  if (count > LONGEST) return 0
  const parties = counts.we + counts.you
  let score = (bids ? 2 : 0) - counts.reported * 1.5
  score += Math.min(counts.channel, 2) * 1.5 + Math.min(parties, 2) + Math.min(counts.joining, 1) * 0.5
  if (score <= 0) return 0
  if (hints & HINT.marked && ICON.test(text)) score += 1
  const offered = bids && !endsSentence(text) && RECURS.test(text)
  if (offered) score += SURE - 1.5
  if (count <= SHORT && !endsSentence(text)) score += 0.5
  if (counts.channel > 0) {
    if (counts.chief > 0) score += 0.5
  } else if (/^(?:watch|listen|with)$/.test(piece.firstWord)) score -= 2
  if (PRICE.test(text)) score += 2
  else if (!offered && (counts.channel === 0 || !(bids || (parties > 0 && count <= UNBIDDEN))))
    score = Math.min(score, SURE - 1)
  // A paragraph of advice speaks to the reader too, and names services; what is sent by the outlet itself it does not.
  if (count > LONG && !(counts.we > 0 && counts.sent > 0)) score = Math.min(score, SURE - 1)
  return holdsQuote(text) ? score - 2 : score
}

/** "on Facebook", "on X and Instagram". */
function endsInNetwork({ words }: Piece): boolean {
  return NETWORKS.has(words.at(-1) as string) && BEFORE_NETWORK.has(words.at(-2) as string)
}

const NETWORKS: ReadonlySet<string> = new Set(
  'twitter x facebook instagram tiktok youtube bluesky threads linkedin whatsapp telegram mastodon'.split(
    ' ',
  ),
)
const BEFORE_NETWORK: ReadonlySet<string> = new Set(['on', 'and', 'or'])

/** No part of an appeal, though "us" is. */
const COUNTRY = 'US'

/** How many words do what; `chief` and `sent` are of those lists, whatever else they do. */
type Counts = Record<Role | 'chief' | 'sent', number>

function countRoles({ page, start, judged }: Piece): Counts {
  const counts = { channel: 0, we: 0, you: 0, joining: 0, reported: 0, mission: 0, ask: 0, chief: 0, sent: 0 }
  const { words, first, end } = stretchOf(page, start, judged)
  for (let at = first; at < end; at++) {
    const form = words.forms[at] as number
    const lists = onLists(form)
    if (!(lists & (LIST.appeal | LIST.reported))) continue
    if (lists & PARTED) for (const word of partsOf(form).words) countRole(word, counts)
    else if (lists & LIST.reported) counts.reported++
    else if (writtenAs(form) !== COUNTRY) countRole(lowerForm(form), counts)
  }
  return counts
}

function countRole(word: string, counts: Counts): void {
  const role = ROLES.get(word)
  if (role === undefined) return
  counts[role]++
  if (CHIEF_CHANNELS.has(word)) counts.chief++
  if (SENT.has(word)) counts.sent++
  if (role === 'ask' && ASKS_BY_CHANNEL.has(word)) counts.channel++
}

/** The outlet speaks of its own work and asks for support. */
function isMission({ mission, ask, we, you }: Readonly<Counts>): boolean {
  return ask > 0 && mission + ask >= 3 && we >= 2 && we + you >= 3
}

/** Speaks as the outlet to the reader; between two appeals such a line is one. */
export function isOutletsOwn(piece: Piece): boolean {
  if (piece.count > LONGEST_MISSION || !(piece.lists & LIST.appeal) || holdsQuote(piece.text)) return false
  return piece.words.some((word) => word === 'we' || word === 'our' || word === 'your')
}
