/** People who sat, stood with a Member's id, or held a ministerial post. @module */
import type { IsoDate } from '../base/date.ts'
import type { PersonId } from '../base/id.ts'

export interface Person {
  readonly id: PersonId
  /** As people print it, without titles or honours: `Keir Starmer`, `Dan Poulter`. */
  readonly name: string
  readonly given: string
  readonly family: string
  readonly gender: 'F' | 'M' | null
  readonly mnis: number | null
  readonly twfy: number | null
  readonly wikidata: string | null
}

/** A name someone has been printed under; `from` and `to` are null where the sources give no day. */
export interface PersonName {
  readonly person: PersonId
  readonly name: string
  readonly kind: 'main' | 'display' | 'alternate' | 'peerage'
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly source: string
}
