/** Why spells begin and end, and how parties are changed, in words. @module */
import type { ChangeKind } from '../../answer/changes.ts'
import type { HolderRow } from '../../answer/holders.ts'
import type { AffiliationKind } from '../../register/membership.ts'

type ToReason = NonNullable<HolderRow['toReason']>

const TO_WORDS = {
  dissolution: 'dissolution',
  died: 'died',
  resigned: 'resigned',
  peerage: 'to the Lords',
  disqualified: 'disqualified',
  recalled: 'recalled',
  expelled: 'expelled',
  electionCourt: 'unseated by an election court',
  partyChange: 'changed party',
  unknown: 'reason not known',
} satisfies Record<ToReason, string>

const FROM_WORDS = {
  generalElection: 'general election',
  byElection: 'by-election',
  electionCourt: 'seated by an election court',
  reinstated: 'reinstated',
  partyChange: 'changed party',
  unknown: 'not known',
} satisfies Record<HolderRow['fromReason'], string>

const KIND_WORDS = {
  elected: 'elected',
  defection: 'defected',
  leftParty: 'left the party',
  whipWithdrawn: 'whip withdrawn',
  whipGivenUp: 'gave up the whip',
  whipRestored: 'whip restored',
  expelled: 'expelled',
  joined: 'joined',
  merger: 'merger of parties',
  renaming: 'party renamed',
  speaker: 'elected Speaker',
  unknown: 'manner not known',
} satisfies Record<AffiliationKind, string>

/** `resigned (Chiltern Hundreds)`; nothing while the member sits. */
export function toWords(reason: HolderRow['toReason'], office?: string): string {
  if (reason === null) return ''
  return office ? `${TO_WORDS[reason]} (${office})` : TO_WORDS[reason]
}

export function fromWords(reason: HolderRow['fromReason']): string {
  return FROM_WORDS[reason]
}

export function kindWords(kind: ChangeKind | AffiliationKind | null): string {
  return KIND_WORDS[kind ?? 'unknown']
}
