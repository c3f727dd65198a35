/** What a bench offers: figures by name, of work done on one core. @module */

export type Figures = Readonly<Record<string, number>>

export interface Bench {
  run(): Figures | Promise<Figures>
}

/** Seconds of processor time so far: what one core spent, whatever else the machine was doing. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Runs `work` until `atLeast` seconds of processor time are spent, after as many to warm up; runs and seconds. */
export function repeated(atLeast: number, work: () => void): { runs: number; seconds: number } {
  const warm = processorSeconds()
  do work()
  while (processorSeconds() - warm < atLeast)
  const begun = processorSeconds()
  let runs = 0
  let seconds = 0
  do {
    work()
    runs++
    seconds = processorSeconds() - begun
  } while (seconds < atLeast)
  return { runs, seconds }
}
