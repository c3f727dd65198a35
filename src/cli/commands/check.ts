/** `tellers check`: the claims of a text, each with its verdict and working. @module */
import { stat } from 'node:fs/promises'
import { InvalidArgumentError, Option } from 'commander'
import { needsPress, pressBeside } from '../../answer/press-beside.ts'
import { today } from '../../base/clock.ts'
import type { IsoDate } from '../../base/date.ts'
import { CallerError } from '../../base/error.ts'
import { STDIN } from '../../page/files.ts'
import { readPages } from '../../page/read.ts'
import { isRefusal } from '../../page/refusal.ts'
import { type CheckedClaim, checkStory } from '../../pipeline.ts'
import type { RecordedReport } from '../../record/press-record.ts'
import { loadRegister } from '../../register/load.ts'
import type { Register } from '../../register/register.ts'
import type { Define } from '../commands.ts'
import { fromHeldRecord } from '../held-record.ts'
import { coloursFor, type Io } from '../io.ts'
import { dayOption, jsonOption } from '../options.ts'
import { citeLine } from '../reading/claim-cite.ts'
import { renderClaims } from '../reading/claim-lines.ts'
import { claimPage } from '../reading/claim-page.ts'
import { claimReviews } from '../reading/claim-review.ts'
import { rowCited } from '../reading/claim-sources.ts'
import { printable } from '../reading/printable.ts'

const FORMATS = ['text', 'json', 'html', 'claimreview'] as const
type Format = (typeof FORMATS)[number]

interface Options {
  readonly date?: IsoDate
  readonly json?: boolean
  readonly format?: Format
  readonly publisher?: string
  readonly strict?: boolean
  readonly cite?: boolean
  readonly explain?: boolean
}

export const define: Define = (command, io, done) => {
  command
    .argument('<text...>', 'what is claimed, in words; or a file; or - for standard input')
    .addOption(dayOption('--date <day>', 'the day it was said, for claims such as “the third in a month”'))
    .addOption(new Option('--format <format>', 'how it is answered').choices(FORMATS).default('text'))
    .option('--publisher <name>', 'who answers for the reviews of --format claimreview', named)
    .option('--cite', 'one line a claim to paste: figure, source, date')
    .option('--explain', 'the rows or report sentences behind each verdict, and the rule that read it')
    .option('--strict', 'exit with 3 when something does not match the official record')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExample:\n  $ tellers check "Alistair Strathern won Mid Bedfordshire with a majority of 1,192"',
    )
    .action(async (words: string[], options: Options) => {
      const format = options.json ? 'json' : (options.format ?? 'text')
      if (format === 'claimreview' && !options.publisher)
        throw new CallerError(
          'badInput',
          'A ClaimReview needs someone who answers for it; found no --publisher. Give --publisher NAME.',
        )
      const text = await textOf(words)
      const checked = await check(io, text, options.date ?? null)
      const answer = await ANSWERS[format](checked, options, io)
      io.out.write(answer.endsWith('\n') ? answer : `${answer}\n`)
      if (options.strict && checked.claims.some(({ verdict }) => verdict === 'refuted')) done(3)
    })
}

interface Checked {
  readonly text: string
  readonly date: IsoDate | null
  readonly register: Register
  readonly claims: readonly CheckedClaim[]
  /** Those claims beyond the register were held against. */
  readonly reports: readonly RecordedReport[]
}

async function check(io: Io, text: string, date: IsoDate | null): Promise<Checked> {
  const register = loadRegister()
  const held = needsPress(text) ? fromHeldRecord : unopened
  return held(io, async (press) => {
    const { facts, reports } = await pressBeside(text, press)
    const claims = checkStory(text, { register }, { date, press: facts })
    return { text, date, register, claims, reports }
  })
}

const unopened: typeof fromHeldRecord = (_io, ask) => ask(null)

type Answer = (checked: Checked, options: Options, io: Io) => string | Promise<string>

const ANSWERS = {
  json: ({ claims, register }, { explain }) =>
    JSON.stringify({
      claims: explain ? claims : claims.map(({ rule: _rule, ...claim }) => claim),
      completeTo: register.completeTo,
    }),
  html: ({ text, date, claims, register, reports }) =>
    claimPage({ text, date, claims, rowOf: (citation) => rowCited(register, reports, citation) }),
  claimreview: ({ claims, date }, { publisher = '' }) =>
    JSON.stringify(claimReviews(claims, { publisher, on: today(), storyDate: date }), null, 2),
  text: ({ claims, register, reports }, { cite, explain }, io) => {
    const rows = (claim: CheckedClaim) =>
      claim.citations.flatMap((citation) => rowCited(register, reports, citation) ?? [])
    if (cite && claims.length > 0)
      return claims.map((claim) => citeLine(claim, rows(claim)[0] ?? null)).join('\n')
    const colours = coloursFor(io.out, io.env)
    if (!explain) return renderClaims(claims, colours)
    return renderClaims(claims, colours, (claim) => [
      colours.dim(`    rule ${claim.rule}`),
      ...rows(claim).flatMap(({ citation, publisher, lines }) => [
        `    ${citation}, from ${printable(publisher)}`,
        ...lines.map((line) => `      ${printable(line)}`),
      ]),
    ])
  },
} as const satisfies Record<Format, Answer>

function named(name: string): string {
  if (name.trim() === '') throw new InvalidArgumentError('Expected the name of an organisation.')
  return name
}

/** One word that is a file (or looks like one) is read, a folder is none; anything else is the text itself. */
async function textOf(words: readonly string[]): Promise<string> {
  const [only] = words
  const found = words.length === 1 && only !== undefined ? await kindOf(only) : 'text'
  if (found === 'folder')
    throw new CallerError(
      'badInput',
      `${only}: found a folder; expected a sentence or a file. \`tellers read\` reads the pages of a folder.`,
    )
  if (found === 'page') {
    for await (const outcome of readPages(words)) {
      if (isRefusal(outcome)) throw new CallerError('badInput', outcome.message)
      return outcome.text
    }
  }
  const text = words.join(' ')
  if (text.trim() === '')
    throw new CallerError('badInput', 'There is no text to check; expected a sentence or a file.')
  return text
}

async function kindOf(word: string): Promise<'page' | 'folder' | 'text'> {
  if (word === STDIN) return 'page'
  const found = await stat(word).catch(() => null)
  if (found?.isDirectory()) return 'folder'
  return found?.isFile() || /^\S+\.(txt|html?)$/i.test(word) ? 'page' : 'text'
}
