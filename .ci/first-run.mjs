/**
 * Waits until the program that was started answers, and does what its first page invites to: reads it, and
 * pastes a sentence with a wrong figure into the box. Arguments: the address, the file the start is logged to,
 * and the id of the process that was started.
 * @module
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** Seconds until the program must answer; installing is included. */
const PATIENCE = 300

const [address, log, started] = process.argv.slice(2)

const home = await answered()
expectIn(home, '<form id="check"', 'the first page')
expectIn(home, '<textarea', 'the first page')

const reply = await fetch(`${address}/check`, {
  method: 'POST',
  body: new URLSearchParams({
    text: 'The Conservatives won Bolton North East at the 2019 general election with a majority of 387.',
  }),
})
const page = await reply.text()
expectIn(page, 'does not match the official result: 378', 'the answer to a wrong figure')

const printed = readFileSync(log, 'utf8')
expectIn(printed, 'does not match the official result', 'what npm start prints')
console.log(`${address} answers; a wrong figure is shown beside the official one.`)

async function answered() {
  const until = Date.now() + PATIENCE * 1000
  while (Date.now() < until) {
    const text = await fetch(`${address}/`).then(
      (found) => (found.ok ? found.text() : null),
      () => null,
    )
    if (text !== null) return text
    if (!isRunning()) throw new Error(`What was started ended before it answered at ${address}`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`${address} did not answer within ${PATIENCE} seconds`)
}

function isRunning() {
  try {
    return process.kill(Number(started), 0)
  } catch {
    return false
  }
}

function expectIn(text, expected, where) {
  if (!text.includes(expected)) throw new Error(`“${expected}” is not in ${where}:\n${text.slice(0, 2000)}`)
}
