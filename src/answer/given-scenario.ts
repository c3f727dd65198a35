/** The scenario a caller names: `squeeze:Con=0.25`. @module */
import { CallerError } from '../base/error.ts'
import { columnOf, columnOfParty, GROUPS, type Group, groupName } from '../elections/projection/group.ts'
import {
  groupsMoved,
  SCENARIO_NAMES,
  type Scenario,
  type ScenarioName,
} from '../elections/projection/scenarios/scenarios.ts'
import type { Register } from '../register/register.ts'
import { resolveParty } from './resolve/party.ts'

const EXPECTED = `Expected ${SCENARIO_NAMES.map((name) => `${name}:PARTY=FRACTION`).join(' or ')} with a fraction from 0 to 1, for example squeeze:Con=0.25.`

/**
 * Reads a scenario, its party by any name the press prints.
 * @throws {CallerError} `badInput` saying what was not understood, or that there is no such scenario of the party.
 */
export function readScenario(register: Register, text: string): Scenario {
  const [, word = '', party = '', number = ''] = /^([^:]*):([^=]*)=(.*)$/s.exec(text) ?? []
  const name = SCENARIO_NAMES.find((one) => one === word.trim())
  const fraction = /^\s*(?:\d+\.?\d*|\.\d+)\s*$/.test(number) ? Number(number) : Number.NaN
  if (!name || party.trim() === '' || !(fraction >= 0 && fraction <= 1))
    throw new CallerError('badInput', `The scenario "${text}" is not understood. ${EXPECTED}`)
  const group = GROUPS[columnOfParty(register, resolveParty(register, party))] as Group
  if (!groupsMoved(name, group))
    throw new CallerError(
      'badInput',
      `There is no ${name} against ${party.trim()}: only against a main party of Great Britain.`,
    )
  return { name, party: group, fraction }
}

const SENTENCES = {
  squeeze: (party, among, percent) =>
    `A supposition, not part of the model: where ${party} would come first in Great Britain, ${percent}% of the votes of ${among} go to whichever of these is best placed.`,
} satisfies Record<ScenarioName, (party: string, among: string, percent: number) => string>

/** What was supposed, in a sentence. */
export function scenarioSentence(register: Register, { name, party, fraction }: Scenario): string {
  const names = (groupsMoved(name, party) ?? []).map((group) => groupName(register, columnOf(group)))
  const among = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return SENTENCES[name](groupName(register, columnOf(party)), among, Number((100 * fraction).toFixed(2)))
}
