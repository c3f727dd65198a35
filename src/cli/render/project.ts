/** A projection, for a terminal: seats with their intervals, and the seats most open. @module */
import type { ProjectAnswer } from '../../answer/project.ts'
import type { ProjectedSeat } from '../../answer/projected-rows.ts'
import type { Colours } from '../io.ts'
import { bar, intervalBar } from './bar.ts'
import { thousands } from './figures.ts'
import { MODEL_WORDS } from './model-words.ts'
import { footer, section } from './notes.ts'
import { others } from './others.ts'
import { figure, table } from './table.ts'

const LINE = 40
const BAR = 16
const OPEN_SEATS = 12

export function renderProject(answer: ProjectAnswer, colours: Colours): string {
  const most = Math.max(...answer.parties.map(({ high }) => high))
  const seats = table([
    ['', ...['base', 'predicted', 'expected', '90% interval'].map((word) => figure(word, colours.dim))],
    ...answer.parties.map(({ party, base, predicted, expected, low, high }) => [
      party,
      figure(String(base)),
      figure(String(predicted), colours.bold),
      figure(expected.toFixed(1)),
      figure(`${low}–${high}`),
      intervalBar(low, expected, high, most, LINE),
    ]),
  ])
  const majorities = [
    ...answer.parties
      .filter(({ majority }) => majority > 0)
      .map(({ party, majority }) => [party, majority] as const),
    ['no party', answer.hung] as const,
  ]
  return [
    colours.bold(
      `${thousands(answer.draws)} draws from ${answer.base} by the model “${MODEL_WORDS[answer.model]}”, seed ${answer.seed}`,
    ),
    ...(answer.scenario ? [answer.scenario.said] : []),
    ...section('Seats', seats, colours),
    ...section('Beside the model without the scenario', beside(answer, colours), colours),
    ...section(
      'Chance of a majority',
      table(majorities.map(([party, chance]) => [party, ...shown(chance)])),
      colours,
    ),
    ...section('Most open seats', openSeats(answer.seats), colours),
    ...others(Math.max(0, answer.seats.length - OPEN_SEATS), colours),
    ...section('Where the likeliest winner is not the predicted one', surprises(answer.seats), colours),
    ...footer(answer, colours),
  ].join('\n')
}

/** Each party with the scenario and without. */
function beside({ scenario, parties }: ProjectAnswer, colours: Colours): readonly string[] {
  if (!scenario) return []
  const names = new Set([...parties, ...scenario.without].map(({ party }) => party))
  const rows = [...names].map((name) => {
    const found = [scenario.without, parties].map((side) => side.find(({ party }) => party === name))
    return [
      name,
      ...found.map((row) => figure(String(row?.predicted ?? 0))),
      ...found.map((row) => figure((row?.expected ?? 0).toFixed(1))),
    ]
  })
  const heads = ['predicted without', 'with', 'expected without', 'with']
  return table([['', ...heads.map((word) => figure(word, colours.dim))], ...rows])
}

function openSeats(seats: readonly ProjectedSeat[]): readonly string[] {
  return table(
    seats
      .slice(0, OPEN_SEATS)
      .map(({ constituency, chances }) => [
        constituency,
        ...chances.slice(0, 3).flatMap(({ party, chance }) => [party, ...shown(chance)]),
      ]),
  )
}

function shown(chance: number) {
  const text = chance > 0 && chance < 0.005 ? '<1%' : `${Math.round(100 * chance)}%`
  return [figure(text), bar(chance, BAR)] as const
}

function surprises(seats: readonly ProjectedSeat[]): readonly string[] {
  return seats
    .filter(({ explanation }) => explanation)
    .slice(0, OPEN_SEATS)
    .map(({ constituency, explanation }) => `  ${constituency}: ${explanation}`)
}
