/** The general elections before 1979 that the table of votes covers, with the boundaries each was fought on. @module */
import type { IsoDate } from '../../src/base/date.ts'

export interface OlderPoll {
  /** How the table of votes names the election. */
  readonly label: string
  readonly day: IsoDate
  /** The general election these boundaries were first fought at. */
  readonly boundaries: IsoDate
}

/** First day the register holds: the first poll after the Representation of the People Act 1918. */
export const FIRST_POLL = '1918-12-14'

/** Boundaries as the table of votes divides them: 1918–35, 1945, 1950–51, 1955–70, 1974 and after. */
export const OLDER_POLLS: readonly OlderPoll[] = [
  { label: '1918', day: '1918-12-14', boundaries: '1918-12-14' },
  { label: '1922', day: '1922-11-15', boundaries: '1918-12-14' },
  { label: '1923', day: '1923-12-06', boundaries: '1918-12-14' },
  { label: '1924', day: '1924-10-29', boundaries: '1918-12-14' },
  { label: '1929', day: '1929-05-30', boundaries: '1918-12-14' },
  { label: '1931', day: '1931-10-27', boundaries: '1918-12-14' },
  { label: '1935', day: '1935-11-14', boundaries: '1918-12-14' },
  { label: '1945', day: '1945-07-05', boundaries: '1945-07-05' },
  { label: '1950', day: '1950-02-23', boundaries: '1950-02-23' },
  { label: '1951', day: '1951-10-25', boundaries: '1950-02-23' },
  { label: '1955', day: '1955-05-26', boundaries: '1955-05-26' },
  { label: '1959', day: '1959-10-08', boundaries: '1955-05-26' },
  { label: '1964', day: '1964-10-15', boundaries: '1955-05-26' },
  { label: '1966', day: '1966-03-31', boundaries: '1955-05-26' },
  { label: '1970', day: '1970-06-18', boundaries: '1955-05-26' },
  { label: '1974F', day: '1974-02-28', boundaries: '1974-02-28' },
  { label: '1974O', day: '1974-10-10', boundaries: '1974-02-28' },
]

/** From this poll on a seat is one the Members API holds, because it was still fought in 1979. */
export const LAST_REDRAWN = '1974-02-28'

/** The last general election held on or before a day, among those before 1979. */
export function pollBefore(day: IsoDate): OlderPoll | null {
  return OLDER_POLLS.findLast((poll) => poll.day <= day) ?? null
}
