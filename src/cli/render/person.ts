/** What the register holds of a person, for a terminal. @module */
import type { PersonAnswer } from '../../answer/person.ts'
import type { Colours } from '../io.ts'
import { KIND_WORDS } from './contests.ts'
import { percent, period, thousands } from './figures.ts'
import { footer, section } from './notes.ts'
import { fromWords, kindWords, toWords } from './reasons.ts'
import { reportSection } from './reports.ts'
import { figure, table } from './table.ts'

export function renderPerson(answer: PersonAnswer, colours: Colours): string {
  const { ids } = answer
  const known = [
    ids.id,
    ids.mnis && `MNIS ${ids.mnis}`,
    ids.twfy && `TWFY ${ids.twfy}`,
    ids.wikidata && `Wikidata ${ids.wikidata}`,
  ]
  const others = [...new Set(answer.names.map(({ name }) => name))].filter((name) => name !== answer.person)
  return [
    colours.bold(answer.person),
    colours.dim(known.filter(Boolean).join(', ')),
    ...(others.length > 0 ? [`Also printed ${others.join(', ')}`] : []),
    ...section('Sat for', spells(answer, colours), colours),
    ...section('Parties', parties(answer, colours), colours),
    ...section('Offices', offices(answer, colours), colours),
    ...section('Stood in', contests(answer), colours),
    ...reportSection(answer.reports, colours),
    ...footer(answer, colours),
  ].join('\n')
}

function spells(answer: PersonAnswer, colours: Colours): readonly string[] {
  const rows = answer.spells.map(({ from, to, constituency, fromReason, toReason, office }) => [
    period(from, to),
    { text: constituency, colour: colours.bold },
    { text: `${fromWords(fromReason)} → ${toWords(toReason, office) || 'sits'}`, colour: colours.dim },
  ])
  return table(rows)
}

/** Re-election for the same party opens a spell in the register and no line here. */
function parties(answer: PersonAnswer, colours: Colours): readonly string[] {
  const rows: { party: string; from: string; to: string | null; kind: string }[] = []
  for (const { party, label, from, to, kind } of answer.affiliations) {
    const last = rows.at(-1)
    const printed = label ?? party
    if (last?.party === printed && kind === 'elected') last.to = to
    else rows.push({ party: printed, from, to, kind: kindWords(kind) })
  }
  return table(
    rows.map(({ party, from, to, kind }) => [period(from, to), party, { text: kind, colour: colours.dim }]),
  )
}

function offices(answer: PersonAnswer, colours: Colours): readonly string[] {
  return table(
    answer.offices.map(({ office, organization, from, to }) => [
      period(from, to),
      office,
      { text: organization ?? '', colour: colours.dim },
    ]),
  )
}

function contests(answer: PersonAnswer): readonly string[] {
  return table(
    answer.candidacies.map(({ date, kind, constituency, party, label, votes, share, position }) => [
      date,
      KIND_WORDS[kind],
      constituency,
      label ?? party,
      figure(thousands(votes)),
      figure(percent(share)),
      position === 1 ? 'elected' : position === null ? '' : `position ${position}`,
    ]),
  )
}
