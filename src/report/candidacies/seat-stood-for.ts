/** Which seat somebody stands for: printed, by the contest to come, or theirs beside whom they are named. @module */

import type { IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import type { Act } from '../discourse/act.ts'
import { seatsNamed } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import { standingOn } from '../discourse/standing.ts'
import type { SeatRef } from '../event.ts'
import { seatRefOf, seatRefTo } from '../person-ref.ts'
import {
  contestToCome,
  nextGeneralElection,
  onlyContest,
  sitsElsewhere,
  standsAgain,
} from './election-stood-at.ts'
import { contestFought } from './fought.ts'

/** Told of by the register: `candidacies/candidates-by-record.ts`. */
export const BY_RECORD = 'candidacy.byRecord'

/** Where somebody stands: the seat named as one, or the place they stand "in" or "for". */
export function seatStoodFor(act: Act, { article, register, published }: Setting): SeatRef | null {
  if (act.fields.status === 'standing_down' || standsAgain(act, article)) return null
  const person = idOf(act.person)
  // "Like Bo Day, who fights Clacton, she is to fight hers again": of two seats the one where she stands soon.
  const soon = person && contestToCome(person, register, published)
  if (soon && seatsNamed(article, register).has(soon.seat)) return seatRefTo(soon.seat, register)
  if (act.seat) return seatRefOf(act.seat)
  const toCome = seatToCome(act, article, register, published)
  if (toCome) return toCome
  for (const at of act.sentences) {
    const sentence = article.sentences[at]
    for (const mention of sentence?.mentions ?? []) {
      if (mention.kind !== 'seat' || !sentence) continue
      const first = tokenFrom(sentence.tokens, mention.start)
      if (STOOD_FOR.has(sentence.tokens[first - 1])) return seatRefOf(mention)
    }
  }
  const spoken = act.sentences.some((at) => {
    const sentence = article.sentences[at]
    return sentence !== undefined && speaksOfByElection(sentence)
  })
  const awaited = spoken ? onlyContest(article, register, published) : null
  if (awaited && !sitsElsewhere(person, awaited, register, published))
    return seatRefTo(awaited.seat, register)
  return act.fields.status === 'standing' ? null : seatOfAnother(act, register, published)
}

/** The seat somebody who sits for none is to fight or win by the register, where the article names it or its member. */
export function seatToCome(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): SeatRef | null {
  const person = idOf(act.person)
  if (!person || (published && standingOn(register, person, published))) return null
  const next = nextGeneralElection(register, published)
  const id =
    contestToCome(person, register, published)?.seat ??
    contestFought(person, article, register, next)?.seat ??
    (next && register.membershipsOf(person).find((each) => each.from === next)?.seat)
  const isKnown = id && (act.rules.includes(BY_RECORD) || seatsNamed(article, register).has(id))
  return isKnown ? seatRefTo(id, register) : null
}

/** "P has been chosen to fight the seat": the sitting member's beside whom P is named. */
function seatOfAnother(act: Act, register: Register, published: IsoDate | null): SeatRef | null {
  if (act.fields.status !== 'selected' || !published) return null
  const person = idOf(act.person)
  if (!person || standingOn(register, person, published)) return null
  for (const { resolution } of act.alternatives) {
    const held = resolution.state === 'resolved' ? standingOn(register, resolution.id, published) : null
    if (held) return seatRefTo(held.seat, register)
  }
  return null
}

const STOOD_FOR = wordSet('in for contest contesting fight fighting defend defending win')
