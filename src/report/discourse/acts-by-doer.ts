/** Acts by what they are and whose, so that the one an act belongs to is found among few. @module */

import type { EventType } from '../event.ts'
import { personKey } from '../person-ref.ts'
import type { Act } from './act.ts'

/** Nobody's acts are together; somebody without a name has no other act. */
export class ActsByDoer {
  readonly #acts = new Map<string, Act[]>()

  constructor(acts: Iterable<Act> = []) {
    for (const act of acts) this.add(act)
  }

  add(act: Act): void {
    const key = keyOf(act, act.type)
    if (key === null) return
    const list = this.#acts.get(key)
    if (list) list.push(act)
    else this.#acts.set(key, [act])
  }

  /** The acts of a type, that of `act` where none is given, by the doer of `act`, in the order they were added. */
  of(act: Act, type: EventType = act.type): readonly Act[] {
    const key = keyOf(act, type)
    return key === null ? [] : (this.#acts.get(key) ?? [])
  }
}

function keyOf({ person }: Act, type: EventType): string | null {
  if (!person) return `${type} nobody`
  const key = personKey(person)
  return key && `${type} of ${key}`
}
