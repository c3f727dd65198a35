/** One contest, for a terminal. @module */
import type { Comparison } from '../../answer/comparisons.ts'
import type { SwingRow } from '../../answer/contest-row.ts'
import type { ElectionAnswer } from '../../answer/election.ts'
import type { VacancyRow } from '../../answer/vacancy-row.ts'
import type { Colours } from '../io.ts'
import { KIND_WORDS } from './contests.ts'
import { counted, percent, signed, thousands } from './figures.ts'
import { footer, section } from './notes.ts'
import { toWords } from './reasons.ts'
import { figure, table } from './table.ts'

const KIND_HEADINGS = {
  general: 'general election',
  byElection: 'by-election',
  notional: 'notional result of the general election',
} satisfies Record<keyof typeof KIND_WORDS, string>

export function renderElection(answer: ElectionAnswer, colours: Colours): string {
  const what = answer.kind ? `${KIND_HEADINGS[answer.kind]} of ` : ''
  return [
    colours.bold(`${answer.constituency}, ${what}${answer.date}`),
    ...section(answer.outcome ?? 'Votes', candidates(answer, colours), colours),
    ...section('In figures', figures(answer), colours),
    ...section(
      'Compared with',
      answer.comparisons.flatMap((one) => comparison(one, colours)),
      colours,
    ),
    ...footer(answer, colours),
  ].join('\n')
}

function candidates(answer: ElectionAnswer, colours: Colours): readonly string[] {
  return table(
    answer.candidacies.map(({ person, party, label, votes, share, change, position }) => [
      { text: person ?? '', ...(position === 1 ? { colour: colours.bold } : {}) },
      label ?? party,
      figure(thousands(votes)),
      figure(percent(share)),
      figure(signed(change), colours.dim),
    ]),
  )
}

function figures(answer: ElectionAnswer): readonly string[] {
  if (answer.election === null) return []
  const { butler = null, steed = null } = answer.swing ?? {}
  const { neededSwing: needed, overturned, vacancy } = answer
  const rows = [
    ['majority', majorityWords(answer)],
    [
      'turnout',
      `${percent(answer.turnout)} (${thousands(answer.validVotes)} valid votes of ${thousands(answer.electorate)} electors)`,
    ],
    ['swing, all votes (Butler)', butler ? swingWords(butler) : ''],
    ['swing, two parties (Steed)', steed ? swingWords(steed) : ''],
    ['overturned', overturned ? `${thousands(overturned.majority)}: ${overturned.formula}` : ''],
    ['vacant', vacancy ? vacancyWords(vacancy) : ''],
    ['swing needed', needed ? swingWords(needed) : ''],
  ]
  return table(rows.filter(([, value]) => value !== ''))
}

function majorityWords({ majority, majorityShare, candidacies }: ElectionAnswer): string {
  const [first, second] = candidacies
  const working =
    first?.votes && second?.votes ? `: ${thousands(first.votes)} − ${thousands(second.votes)}` : ''
  return `${thousands(majority)} (${percent(majorityShare)})${working}`
}

function vacancyWords({ person, vacatedOn, reason, office, writOn, waited }: VacancyRow): string {
  const when =
    vacatedOn === null ? 'day not known' : `since ${vacatedOn}, ${counted(waited ?? 0, 'day', 'days')}`
  const writ = writOn === null ? '' : `; writ moved ${writOn}`
  return `${when}: ${person}, ${toWords(reason, office ?? undefined)}${writ}`
}

function swingWords({ from, to, points }: SwingRow): string {
  return `${points.toFixed(2)} points from ${from} to ${to}`
}

const WITH_WORDS = {
  lastGeneralElection: 'last general election (official)',
  lastContest: 'last contest',
  sittingMember: 'sitting member',
} satisfies Record<Comparison['with'], string>

function comparison(one: Comparison, colours: Colours): readonly string[] {
  const against = one.person
    ? `${one.person}, to ${one.date}`
    : `${one.kind ? KIND_WORDS[one.kind] : ''}, ${one.date}`
  const boundaries = one.otherBoundaries ? ', on other boundaries' : ''
  return [`  ${WITH_WORDS[one.with]}: ${one.outcome} ${colours.dim(`(${against}${boundaries})`)}`]
}
