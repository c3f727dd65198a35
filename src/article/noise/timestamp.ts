/** Lines that hold nothing but when the page was printed, and how long it takes to read. @module */
import { HINT, stampWords } from '../hint.ts'
import type { Piece } from '../piece.ts'
import { eachLine } from './rule.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february ' +
    'march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'today yesterday am pm a.m p.m gmt bst utc est edt et uk ago second seconds minute minutes min mins hour hours hr hrs ' +
    'day days week weeks month months year years midnight noon',
)
const FRAME = words(
  'published updated last modified first posted created date time at on the and about read reading edited amended version later ' +
    'just now by an a in of since uploaded added issued printed article was this page british greenwich summer mean local standard eastern',
)
stampWords([...CALENDAR, ...FRAME])
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?(?:am|pm|h|m|s|d)?$/

const LONGEST = 24

/** A clock with the writer or label of an entry of a live report run on to it. */
const ENTRY = /^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}$/u

/** Only words of the calendar and the clock, numbers, and what introduces them; one number at least. */
export function isTimestamp({ text, words: its }: Pick<Piece, 'text' | 'words'>): boolean {
  if (its.length === 0 || its.length > LONGEST) return false
  if (ENTRY.test(text)) return true
  let calendar = 0
  let numbers = 0
  for (const word of its) {
    if (CALENDAR.has(word)) calendar++
    else if (NUMBER.test(word)) numbers++
    else if (!FRAME.has(word) && !/^\d{4}(?:\d{2}t?)?$|^\d{1,2}t\d{1,2}$|^\d{2}z$/.test(word)) return false
  }
  if (its.length === 1 && (its[0] === 'updated' || its[0] === 'published')) return true
  if (its.length === 1 && /^\d+$/.test(its[0] as string)) return false
  if (numbers === 0)
    return (
      calendar > 0 && its.length <= 3 && /^(?:updated|published|just|today|yesterday)/.test(its[0] as string)
    )
  return (
    calendar > 0 ||
    /\d[:.]\d{2}|\d{1,2}\/\d{1,2}\/\d{2}|\d{4}-\d{2}-\d{2}/.test(text) ||
    its.includes('version')
  )
}

export const timestamp = eachLine('timestamp', HINT.marked | HINT.stamp, isTimestamp)
