/** `tellers project`: what shares of the vote would mean in seats. @module */
import { existsSync, readFileSync } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'
import { type ProjectQuery, projectAnswer } from '../../answer/project.ts'
import { CallerError } from '../../base/error.ts'
import { MODEL_NAMES } from '../../elections/projection/models/models.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, print } from '../options.ts'
import { renderProject } from '../render/project.ts'

const MOST_DRAWS = 10_000_000

export const define: Define = (command, io) => {
  command
    .addOption(
      dayOption('--base <day>', 'polling day of the general election to start from').makeOptionMandatory(),
    )
    .requiredOption(
      '--shares <shares>',
      'a file of party,share or nation,party,share, or "Con=24,Lab=34,…" of Great Britain',
    )
    .addOption(
      new Option('--model <model>', 'how seats follow their nation').choices(MODEL_NAMES).default('exchange'),
    )
    .option(
      '--draws <number>',
      'how often the election is drawn, rounded up to 500',
      whole(1, MOST_DRAWS),
      10_000,
    )
    .option('--seed <number>', 'the same seed gives the same draws', whole(0, Number.MAX_SAFE_INTEGER), 1)
    .option(
      '--error <points>',
      'standard deviation of the share of a party with a third of the vote',
      pointsOf,
      2.5,
    )
    .option(
      '--scenario <scenario>',
      'a supposition laid over the model: squeeze:PARTY=FRACTION has that part of the voters of the parties against PARTY go to the best placed of them where it leads',
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers project --base 2024-07-04 --shares "Con=18,Lab=22,LD=14,Reform=28,Green=12"',
    )
    .action(async (options: ProjectQuery & { readonly json?: boolean }) => {
      const query = { ...options, shares: sharesText(options.shares) }
      print(io, await projectAnswer(loadRegister(), query), options.json, renderProject)
    })
}

/** The text of a file, or the shares as they were given. */
function sharesText(given: string): string {
  if (existsSync(given)) return readFileSync(given, 'utf8')
  if (given.includes('=')) return given
  throw new CallerError(
    'badInput',
    `There is no file "${given}". Expected a file of shares, or shares as Con=24,Lab=34.`,
  )
}

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
  }
}

function pointsOf(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 20) return value
  throw new InvalidArgumentError('Expected percentage points from 0 to 20, for example 2.5.')
}
