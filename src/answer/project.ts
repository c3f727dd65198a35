/** What shares of the vote would mean in seats: a projection with its chances. @module */
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import { called } from '../elections/projection/called.ts'
import { columnOf, GROUP_COUNT, GROUPS, groupName } from '../elections/projection/group.ts'
import { DEFAULT_MODEL, type ModelName, projected } from '../elections/projection/models/models.ts'
import { electionPairs } from '../elections/projection/pairs.ts'
import { applied, type ScenarioName } from '../elections/projection/scenarios/scenarios.ts'
import { NATIONS, type SeatTable, seatsFoughtOn, seatTable } from '../elections/projection/seat-table.ts'
import { type Errors, fitErrors, spread } from '../elections/projection/simulate/errors.ts'
import { simulate } from '../elections/projection/simulate/parallel.ts'
import { planOf } from '../elections/projection/simulate/plan.ts'
import { targetsOf } from '../elections/projection/targets.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { readScenario, scenarioSentence } from './given-scenario.ts'
import { readShares } from './given-shares.ts'
import { completeFor } from './known-days.ts'
import { points } from './points.ts'
import { type ProjectedParty, type ProjectedSeat, partyRows, seatRows } from './projected-rows.ts'

export interface ProjectQuery {
  /** Polling day of a general election. */
  readonly base: IsoDate
  /** As `readShares` takes them. */
  readonly shares: string
  readonly model?: ModelName | undefined
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  /** Standard deviation, in points, of the national share of a party with a third of the vote. */
  readonly error?: number | undefined
  /** As `readScenario` takes it; without one the model stands alone. */
  readonly scenario?: string | undefined
}

export interface AppliedScenario {
  readonly name: ScenarioName
  readonly party: string
  readonly fraction: number
  /** What was supposed, in a sentence. */
  readonly said: string
  /** The parties by the same model, draws and seed without it. */
  readonly without: readonly ProjectedParty[]
}

export interface ProjectAnswer {
  readonly base: IsoDate
  readonly boundaries: 'actual' | 'notional'
  readonly model: ModelName
  readonly seed: number
  readonly draws: number
  /** What everything below but the shares rests on beside the model; null by default. */
  readonly scenario: AppliedScenario | null
  readonly shares: readonly { readonly nation: string; readonly party: string; readonly share: number }[]
  readonly parties: readonly ProjectedParty[]
  /** Chance that no party has more than half of all seats. */
  readonly hung: number
  /** In the order of how open they are. */
  readonly seats: readonly ProjectedSeat[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['results'] satisfies Topic[]
const DRAWS = 10_000
const SEED = 1
/** Final polls have missed a large party by two to three points, one election with another. */
const NATIONAL_ERROR = 2.5

/**
 * Every draw errs by nation, region and seat, as the same model erred on past elections.
 * @throws {CallerError} `badInput` for shares that cannot be, `notKnown` for a base the register does not hold.
 */
export async function projectAnswer(register: Register, query: ProjectQuery): Promise<ProjectAnswer> {
  const { model = DEFAULT_MODEL, draws = DRAWS, seed = SEED, error = NATIONAL_ERROR } = query
  const { base, boundaries } = baseOf(register, query.base)
  const target = targetsOf(base, readShares(register, query.shares))
  if (!target)
    throw new CallerError(
      'badInput',
      'The shares of an area add up to more than 100, or to less with every party given, or a nation has more votes for a party than Great Britain.',
    )
  const scenario = query.scenario === undefined ? null : readScenario(register, query.scenario)
  const errors = errorsOf(register, model)
  const nationError = target.map((share) => (share > 0 ? (error / 100) * (spread(share) / spread(1 / 3)) : 0))
  const drawn = async (shares: Float64Array) => {
    const plan = planOf({ shares, base, speaker: base.speaker, errors, nationError })
    const tally = await simulate(plan, seed, draws)
    const winners = called(shares, base, base.speaker)
    return { shares, plan, tally, winners, parties: partyRows(register, base, winners, tally) }
  }
  const modelled = await drawn(projected(model, base, target))
  const { shares, plan, tally, winners, parties } = scenario
    ? await drawn(applied(scenario, modelled.shares, base))
    : modelled
  return {
    base: query.base,
    boundaries,
    model,
    seed,
    draws: tally.draws,
    scenario: scenario && {
      name: scenario.name,
      party: groupName(register, columnOf(scenario.party)),
      fraction: scenario.fraction,
      said: scenarioSentence(register, scenario),
      without: modelled.parties,
    },
    shares: sharesOf(register, base, target),
    parties,
    hung: points(1 - parties.reduce((sum, { majority }) => sum + majority, 0)),
    seats: seatRows(register, base, shares, winners, plan, tally),
    notes: notesOf(boundaries, error),
    completeTo: completeFor(register, TOPICS),
  }
}

/** The first election held by candidate in every nation: before it, parties of Northern Ireland are one lump. */
const EARLIEST = '2005-05-05'

/** On the seats in use: notional where the boundaries are newer than the base. */
function baseOf(register: Register, day: IsoDate) {
  const fought = seatsFoughtOn(register, day)
  if (fought.length < 600 || day < EARLIEST) {
    const days = register.parliaments
      .map(({ election }) => election)
      .filter((one) => one >= EARLIEST)
      .sort()
    throw new CallerError(
      'notKnown',
      `${day} is no general election that can be projected from. These are:`,
      days,
    )
  }
  const notional = [...register.elections.values()]
    .filter(({ kind, date }) => kind === 'notional' && date === day)
    .map(({ seat }) => seat)
  const whole = notional.length >= 600
  return {
    base: seatTable(register, whole ? notional : fought, day),
    boundaries: whole ? ('notional' as const) : ('actual' as const),
  }
}

const fitted = new WeakMap<Register, Map<ModelName, Errors>>()

/** Fitted to the five pairs once a model. */
function errorsOf(register: Register, model: ModelName): Errors {
  const held = fitted.get(register) ?? new Map<ModelName, Errors>()
  fitted.set(register, held)
  let errors = held.get(model)
  if (!errors) {
    errors = fitErrors(
      electionPairs(register).map(({ base, target, reached }) => ({
        said: projected(model, base, reached),
        happened: target,
      })),
    )
    held.set(model, errors)
  }
  return errors
}

function sharesOf(register: Register, { nation }: SeatTable, target: Float64Array): ProjectAnswer['shares'] {
  return NATIONS.flatMap((name, which) =>
    nation.includes(which)
      ? [...GROUPS.keys()].flatMap((group) => {
          const share = target[which * GROUP_COUNT + group] as number
          return share > 0
            ? [{ nation: name, party: groupName(register, group), share: points(100 * share) }]
            : []
        })
      : [],
  )
}

function notesOf(boundaries: ProjectAnswer['boundaries'], error: number): readonly string[] {
  const where = boundaries === 'notional' ? ['On the boundaries that came after, by notional results.'] : []
  return [
    ...where,
    `National shares are taken to err by ${error} points (one standard deviation) for a party with a third of the vote.`,
    'Intervals rest on how the model erred from 2010 to 2024. Such intervals held two of eight parties in 2024: take them as narrow.',
  ]
}
