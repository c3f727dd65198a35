/** What a page takes as so while it tells its news: that somebody sits for a seat or a party, or holds a post; and on which days it was. @module */

import { addDays, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { type Mention, NAMED, type PersonMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import { seatsIn } from '../discourse/known-names.ts'

/** Who has left a post, a party or the House is named by it for some days, and between two Houses by the last. */
const NAMED_AFTER = { post: 10, party: 10, seat: 40 } as const
/** What is said of somebody says more than that they are named. */
const SAID = 2

interface Spell {
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** One thing taken as so, and when it was. */
interface Taken {
  readonly weight: number
  readonly spells: readonly Spell[]
}

/** Of all a page takes as so the share that was on the day, from 0 to 1; 1 where it takes nothing. */
function shareOn(article: MarkedArticle, register: Register, day: IsoDate): number {
  let all = 0
  let held = 0
  for (const { weight, spells } of takenIn(article, register)) {
    all += weight
    if (spells.some(({ from, to }) => from <= day && (to === null || day < to))) held += weight
  }
  return all === 0 ? 1 : held / all
}

/** By how much the share of a day must be over those of others. */
const CLEARLY = 0.15
/** The least share of a day that a page may be of. */
const LEAST = 0.75

/** Of several days the one of which clearly more holds; all of them where there is none such. */
export function clearlyBest(
  days: readonly IsoDate[],
  article: MarkedArticle,
  register: Register,
): readonly IsoDate[] {
  if (days.length < 2) return days
  const shares = days.map((day) => shareOn(article, register, day))
  const most = Math.max(...shares)
  const best = days.filter((_, at) => (shares[at] ?? 0) > most - CLEARLY)
  return best.length === 1 && most >= LEAST ? best : days
}

/** Whether a page may be of the day, as far as what it takes as so goes. */
export function mayBeOf(day: IsoDate, article: MarkedArticle, register: Register): boolean {
  return shareOn(article, register, day) >= LEAST
}

const takenIn = once((article: MarkedArticle, register: Register): readonly Taken[] => {
  const taken = new Map<string, Taken>()
  const add = (key: string, weight: number, spells: readonly Spell[]) => {
    if (spells.length > 0 && !taken.has(key)) taken.set(key, { weight, spells })
  }
  for (const sentence of article.sentences) {
    if ((sentence.named & NAMED.person) === 0) continue
    for (const mention of sentence.people) {
      const id = knownAs(mention)
      if (!id) continue
      add(id, 1, everSince(id, register))
      if (sentence.seats.length > 0) add(`${id} seat`, SAID, spellsInSeats(id, sentence, register))
    }
    if (sentence.named & (NAMED.office | NAMED.party))
      for (const [key, spells] of besideNames(sentence, article, register)) add(key, SAID, spells)
  }
  return [...taken.values()]
})

function lasting(spells: readonly Spell[], days: number): readonly Spell[] {
  return spells.map(({ from, to }) => ({ from, to: to && addDays(to, days) }))
}

/** Who has once been in the House or in a post may be named for it at any time. */
function everSince(id: PersonId, register: Register): readonly Spell[] {
  const [sat, held] = [register.membershipsOf(id)[0]?.from, register.appointmentsOf(id)[0]?.from]
  const from = sat && held && held < sat ? held : (sat ?? held)
  return from ? [{ from, to: null }] : NONE
}

const NONE: readonly never[] = []

/** Somebody named in full, as what they are now. */
function knownAs({ form, former, resolution }: PersonMention): PersonId | null {
  return form === 'full' && !former && resolution.state === 'resolved' ? resolution.id : null
}

/** When they sat for a seat that the sentence names as such. */
function spellsInSeats(id: PersonId, { seats }: MarkedSentence, register: Register): readonly Spell[] {
  const named = seatsIn(
    seats.filter(({ cued }) => cued),
    register,
  )
  return lasting(
    register.membershipsOf(id).filter(({ seat }) => named.has(seat)),
    NAMED_AFTER.seat,
  )
}

/** Between a post or party and the name it goes with. */
const BEFORE_NAME = /^(?:['’]s)?(?: MPs?| member| backbencher)?,? $/
const AFTER_NAME = /^(?:, (?:the |now )?| \()$/

/** "The home secretary, Ann Lee", "Labour's Bo Day", "Cy Fox (Con)": each with the spells in which it was so. */
function* besideNames(
  { mentions }: MarkedSentence,
  { text }: MarkedArticle,
  register: Register,
): Iterable<readonly [string, readonly Spell[]]> {
  for (const [at, each] of mentions.entries()) {
    if (each.kind !== 'office' && each.kind !== 'party') continue
    // The party of "Labour leader" is named within it.
    const after = mentions.find(({ start }) => start >= each.end)
    const before = at > 0 ? mentions[at - 1] : undefined
    const who =
      after?.kind === 'person' && BEFORE_NAME.test(text.slice(each.end, after.start))
        ? after
        : before?.kind === 'person' && AFTER_NAME.test(text.slice(before.end, each.start))
          ? before
          : null
    const id = who && !who.former ? idOf(who) : null
    if (id) yield [`${id} ${each.start}`, spellsAs(id, each, register)]
  }
}

function spellsAs(id: PersonId, each: Mention, register: Register): readonly Spell[] {
  if (each.kind === 'party') {
    const party = register.countedAs(each.party)
    return lasting(
      register.affiliationsOf(id).filter((spell) => register.countedAs(spell.party) === party),
      NAMED_AFTER.party,
    )
  }
  if (each.kind !== 'office' || each.former) return NONE
  return lasting(
    register.appointmentsOf(id).filter(({ post }) => each.posts.includes(post)),
    NAMED_AFTER.post,
  )
}
