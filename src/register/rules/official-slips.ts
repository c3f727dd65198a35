/** Where a source contradicts itself: votes that do not add up, a majority that is no difference. @module */
import type { Register } from '../register.ts'

/** A slip of a source; it breaks no rule of the House. */
export interface OfficialSlip {
  readonly what: string
  readonly rows: readonly string[]
  readonly sources: readonly string[]
}

/** Compares each contest's valid votes with the sum of its candidates', and its majority with first less second. */
export function officialSlips(register: Register): OfficialSlip[] {
  const slips: OfficialSlip[] = []
  for (const { id, kind, validVotes, majority, source } of register.elections.values()) {
    const votes = register.candidaciesIn(id).map((candidacy) => candidacy.votes)
    const [first, second] = votes
    if (first === undefined || votes.includes(null)) continue
    const sum = votes.reduce<number>((total, each) => total + (each ?? 0), 0)
    const rows = [id]
    const sources = source === 'ec' ? ['ec', 'hocl'] : [source]
    if (validVotes !== null && sum !== validVotes)
      slips.push({
        what: `valid votes are given as ${validVotes}, the candidates' add up to ${sum}`,
        rows,
        sources,
      })
    const difference = (first ?? 0) - (second ?? 0)
    if (majority !== null && kind !== 'notional' && source !== 'hocl' && majority !== difference)
      slips.push({
        what: `the majority is given as ${majority}, first less second is ${difference}`,
        rows,
        sources,
      })
  }
  return slips
}
