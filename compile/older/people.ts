/** People who sat before 1979 and never since. @module */
import { readSource } from '../csv.ts'
import type { Draft } from '../people.ts'
import { isPeerage, printedName } from '../printed-name.ts'
import { type TwfyMatch, twfyNumber } from '../twfy-match.ts'
import type { OlderSpell } from './spells.ts'

/** The title in brackets says whether a woman bears it; of a doctor or a professor it does not. */
const WOMEN = /\b(?:Mrs|Miss|Ms|Lady|Dame|Duchess|Viscountess|Countess|Marchioness|Baroness)\b/
const MEN =
  /\b(?:Mr|Sir|Lord|Viscount|Earl|Marquess|Baronet|Captain|Colonel|Lieut|Major|General|Brigadier|Commander|Admiral|Rev|Hon)\b/

/** Titles that stand for a given name: the source prints a courtesy peer by the title alone. */
const COURTESY = /\b(Viscount|Earl|Marquess|Lord)\b/

export function addOlderMembers(
  drafts: Map<string, Draft>,
  match: TwfyMatch,
  spells: readonly OlderSpell[],
): void {
  const first = firstYears()
  const known = new Map([...drafts.values()].map((draft) => [draft.twfy, draft]))
  for (const spell of spells) {
    const mnis = spell.twfy === null ? undefined : match.mnisOf.get(spell.twfy)
    const key = mnis ? `mnis:${mnis}` : spell.twfy === null ? `hand:${spell.name}` : `twfy:${spell.twfy}`
    const title = /\(([^)]*)\)/.exec(spell.name)?.[1] ?? ''
    const held = drafts.get(key) ?? (spell.twfy === null ? undefined : known.get(spell.twfy))
    if (held) {
      // The Members API knows some by their peerage alone: here they have the name they sat under.
      if (isPeerage(held.name)) held.name = nameOf(spell.name, title)
      continue
    }
    drafts.set(key, {
      key,
      name: nameOf(spell.name, title),
      source: spell.twfy === null ? 'hand' : 'twfy',
      gender: WOMEN.test(title) ? 'F' : MEN.test(title) ? 'M' : null,
      mnis: mnis ? Number(mnis) : null,
      twfy: spell.twfy,
      ifg: null,
      firstYear: first.get(spell.twfy ?? -1) ?? spell.from.slice(0, 4),
      older: true,
    })
  }
}

/** ` Lambton (Viscount)` is Viscount Lambton; `John Edwards (Lieut-Colonel)` is John Edwards. */
function nameOf(name: string, title: string): string {
  const bare = printedName(name).trim()
  const style = COURTESY.exec(title)?.[1]
  return !bare.includes(' ') && style ? `${style} ${bare}` : bare
}

/** The year each person first entered the Commons, by the lists from 1918 on and before. */
function firstYears(): Map<number, string> {
  const first = new Map<number, string>()
  for (const file of ['memberships/twfy-commons-pre-1918.csv', 'memberships/twfy-commons-1918-on.csv'])
    for (const row of readSource(file)) {
      const person = twfyNumber(row.person_id!)
      const year = row.start_date!.slice(0, 4)
      const held = first.get(person)
      if (held === undefined || year < held) first.set(person, year)
    }
  return first
}
