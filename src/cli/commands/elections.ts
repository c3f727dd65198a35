/** `tellers elections`: contests, filtered and sorted. @module */
import { InvalidArgumentError, Option } from 'commander'
import { type ElectionsQuery, electionsAnswer, SORTS } from '../../answer/elections.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { dayOption, jsonOption, knownOption, print } from '../options.ts'
import { renderElections } from '../render/elections.ts'

export const define: Define = (command, io) => {
  command
    .option('--kind <kind>', 'general, by-election or notional', kind)
    .addOption(dayOption('--since <day>', 'first polling day'))
    .addOption(dayOption('--until <day>', 'last polling day'))
    .option('--winner <party>', 'won by')
    .option('--second <party>', 'with this party second')
    .option('--within <points>', 'won by at most so many percentage points', points)
    .option('--parliament <number>', 'of one Parliament: its general election and its by-elections', whole)
    .option('--overturned', 'only where a majority was overturned, the greatest first')
    .addOption(new Option('--sort <by>', 'order').choices(SORTS))
    .option('--limit <number>', 'at most so many', whole)
    .addOption(knownOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers elections --kind by-election --parliament 58 --sort swing\n  $ tellers elections --overturned --kind by-election --limit 20\n  $ tellers elections --kind general --since 2024-07-04 --second Conservative --within 2',
    )
    .action((options: ElectionsQuery & { readonly json?: boolean }) => {
      print(io, electionsAnswer(loadRegister(), options), options.json, renderElections)
    })
}

function whole(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a whole number from 1, for example 20.')
}

function points(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && value >= 0 && value <= 100) return value
  throw new InvalidArgumentError('Expected percentage points from 0 to 100, for example 5.')
}

const KINDS: Readonly<Record<string, ElectionsQuery['kind']>> = {
  general: 'general',
  'by-election': 'byElection',
  byElection: 'byElection',
  notional: 'notional',
}

function kind(text: string): ElectionsQuery['kind'] {
  if (Object.hasOwn(KINDS, text)) return KINDS[text]
  throw new InvalidArgumentError('Allowed choices are general, by-election, notional.')
}
