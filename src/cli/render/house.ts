/** The House on a day, for a terminal. @module */
import type { HouseAnswer } from '../../answer/house.ts'
import type { MajorityName } from '../../elections/house-majority.ts'
import type { Colours } from '../io.ts'
import { counted, thousands } from './figures.ts'
import { footer, section } from './notes.ts'
import { kindWords, toWords } from './reasons.ts'
import { figure, table } from './table.ts'

const MAJORITY_WORDS = {
  overall: 'overall',
  overallSpeakerCounted: 'overall, Speaker counted',
  working: 'working',
  workingWithoutVacancies: 'working, vacancies left out',
  overallWithoutPartners: 'overall, without partners',
  workingWithSupport: 'working, with outside support',
  workingWithoutWhipCounted: 'working, lacking the whip counted',
} satisfies Record<MajorityName, string>

export function renderHouse(answer: HouseAnswer, colours: Colours): string {
  const parties = answer.parties.map(({ party, seats }) => [party, figure(thousands(seats), colours.bold)])
  const majorities = answer.majorities.map(({ name, value, formula, reason }) => [
    MAJORITY_WORDS[name],
    figure(thousands(value), value === null ? colours.dim : colours.bold),
    { text: value === null ? `not known: ${reason ?? formula}` : formula, colour: colours.dim },
  ])
  const whip = (answer.withoutWhip ?? []).map(({ person, constituency, party, since, kind }) => [
    since,
    person,
    constituency,
    party,
    kindWords(kind),
  ])
  const vacant = answer.vacancies.map(
    ({ constituency, person, vacatedOn, reason, office, waited, pollingOn }) => [
      vacatedOn ?? '?',
      constituency,
      `${person}, ${toWords(reason, office ?? undefined)}`,
      counted(waited ?? 0, 'day', 'days'),
      pollingOn ? `poll on ${pollingOn}` : '',
    ],
  )
  const chair = answer.chair.map(({ office, person, since }) => [office, person, `since ${since}`])
  return [
    `${colours.bold(`The House of Commons on ${answer.on}`)}: ${sizeWords(answer)}`,
    ...section('Seats', table(parties), colours),
    ...section('Majorities', table(majorities), colours),
    ...section('Vacant', table(vacant), colours),
    ...section('In the Chair', table(chair), colours),
    ...section('Without the whip', table(whip), colours),
    ...footer(answer, colours),
  ].join('\n')
}

function sizeWords({ seats, vacant }: HouseAnswer): string {
  if (seats === null) return 'not known'
  const size = counted(seats, 'seat', 'seats')
  if (vacant === null) return `${size}, members not known`
  return vacant === seats
    ? `${size}, all vacant`
    : `${size}, ${vacant === 0 ? 'none' : thousands(vacant)} vacant`
}
