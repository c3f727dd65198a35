/** Where the grammar leaves open who acted, the register may know: only one of those named ever did such a thing. @module */

import type { PersonId } from '../../base/id.ts'
import { idOf } from '../../mention/meant.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import { changesFitting, type PartyMove } from '../days/register-days.ts'
import type { Act } from './act.ts'

/** Puts the act on the one person named beside it whose history has it, when its grammatical doer's history does not. */
export function assignByRecord(act: Act, register: Register): void {
  const move = act.fields as Partial<PartyMove>
  if (!move.fromParty && !move.toParty) return
  const wanted = { fromParty: move.fromParty ?? null, toParty: move.toParty ?? null }
  const fits = (mention: PersonMention) => {
    const id = idOf(mention)
    return id !== null && changesFitting(register, id, wanted).length > 0
  }
  if (act.person && fits(act.person)) return
  if (act.person && !hasHappened(act.mood)) return
  const ids = new Set<PersonId>()
  let chosen: PersonMention | null = null
  for (const mention of act.alternatives) {
    const id = idOf(mention)
    if (!id || !fits(mention) || ids.has(id)) continue
    ids.add(id)
    chosen = mention
  }
  if (ids.size !== 1 || !chosen) return
  act.person = chosen
  act.rules = [...act.rules, 'doer.byRecord']
}
