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
    .addOption(new Option('--sort <by>', 'order').choices(SORTS))
    .addOption(knownOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers elections --kind by-election --since 2023-01-01 --sort swing',
    )
    .action((options: ElectionsQuery & { readonly json?: boolean }) => {
      print(io, electionsAnswer(loadRegister(), options), options.json, renderElections)
    })
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
