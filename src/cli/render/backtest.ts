/** The backtest, for a terminal. @module */
import type { BacktestAnswer, BacktestCell } from '../../answer/backtest.ts'
import type { Colours } from '../io.ts'
import { MODEL_WORDS } from './model-words.ts'
import { footer, section } from './notes.ts'
import { figure, table } from './table.ts'

export function renderBacktest(answer: BacktestAnswer, colours: Colours): string {
  const targets = [...new Set(answer.cells.map(({ target }) => target))]
  const by = (show: (cell: BacktestCell) => string, total: (model: BacktestCell['model']) => string) =>
    table([
      [
        '',
        ...targets.map((target) => figure(target, colours.dim)),
        figure(total === noTotal ? '' : 'all', colours.dim),
      ],
      ...answer.totals.map(({ model }) => [
        MODEL_WORDS[model],
        ...targets.map((target) => {
          const cell = answer.cells.find((one) => one.model === model && one.target === target)
          return figure(cell ? show(cell) : '')
        }),
        figure(total(model), colours.bold),
      ]),
    ])
  const totalOf = (model: BacktestCell['model']) =>
    String(answer.totals.find((one) => one.model === model)?.wrong ?? '')
  return [
    colours.bold('Five elections as each model would have called them'),
    ...section(
      'Seats called wrongly',
      by((cell) => String(cell.wrong), totalOf),
      colours,
    ),
    ...section(
      'Of those in Northern Ireland',
      by((cell) => String(cell.wrongNorthernIreland), noTotal),
      colours,
    ),
    ...section(
      'Brier score of the chances (0 is perfect, 2 the worst)',
      by((cell) => cell.brier.toFixed(3), noTotal),
      colours,
    ),
    ...section(
      'Lines of eight whose seats lay within the 90% interval',
      by((cell) => String(Math.round(cell.coverage90 * cell.seatError.length)), noTotal),
      colours,
    ),
    ...footer(answer, colours),
  ].join('\n')
}

function noTotal(): string {
  return ''
}
