/** The event of a general election in one seat, told by its majority or by who won it. @module */
import type { PartyId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventOf, Modality } from '../event.ts'
import { personRefTo, seatRefTo } from '../person-ref.ts'
import type { Won } from './elections-won.ts'
import { gainFor } from './seat-gain.ts'

interface Telling {
  readonly rule: 'generalElectionFact.majority' | 'generalElectionFact.won'
  /** Votes, as printed. */
  readonly majority: number | null
  readonly modality: Modality
}

export function electionFact(
  won: Won,
  sentence: MarkedSentence,
  { rule, majority, modality }: Telling,
  setting: Pick<Setting, 'article' | 'register' | 'published'>,
): EventOf<'generalElectionFact'> {
  const { register } = setting
  const { from, holder, holderParty } = gainFor(won, sentence, setting)
  return {
    type: 'generalElectionFact',
    person: won.person && personRefTo(won.person, register),
    constituency: seatRefTo(won.seat, register),
    date: won.date,
    datePrecision: 'day',
    announced: null,
    modality,
    evidence: [{ start: sentence.start, end: sentence.end }],
    rules: [rule],
    fields: {
      election: won.date,
      majority,
      party: partyOf(won, register),
      gainFrom: from,
      previousHolder: holder && personRefTo(holder, register),
      previousHolderParty: holderParty,
    },
  }
}

function partyOf({ party, person, date }: Won, register: Register): PartyId | null {
  const own = party ?? (person ? register.partyOf(person, date) : null)
  return own && register.countedAs(own)
}
