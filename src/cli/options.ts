/** What several commands take: dates, `--json`, and how an answer is printed. @module */
import { InvalidArgumentError, Option } from 'commander'
import { type IsoDate, parseIsoDate } from '../base/date.ts'
import { type Colours, coloursFor, type Io } from './io.ts'

/** Reads a day; the message names what was expected, commander adds what was found. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date !== null) return date
  throw new InvalidArgumentError(
    /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? 'There is no such day in the calendar.'
      : 'Expected a day as YYYY-MM-DD, for example 2024-05-30.',
  )
}

/** An option that takes a day: `dayOption('--on <day>', 'the day asked about')`. */
export function dayOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(day)
}

/** A release of the register counts as a recording; reports are taken as they were recorded by then. */
export function knownOption(): Option {
  return dayOption('--known <day>', 'what was held on that day')
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON')
}

/** Prints an answer as JSON on one line, or as `render` words it for a person. */
export function print<Answer>(
  io: Io,
  answer: Answer,
  json: boolean | undefined,
  render: (answer: Answer, colours: Colours) => string,
): void {
  const text = json ? JSON.stringify(answer) : render(answer, coloursFor(io.out, io.env))
  io.out.write(text.endsWith('\n') ? text : `${text}\n`)
}
