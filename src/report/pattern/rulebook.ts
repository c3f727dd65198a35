/** Many patterns tried at once: only those whose anchor word occurs in the sentence are walked. @module */
import { type Match, matchesOf } from './match.ts'
import { compile, type Pattern } from './pattern.ts'
import type { Unit } from './unit.ts'

/** A rule is known by its id (`defection.crossedTheFloor`) and may be said in several ways. */
export interface Rule {
  readonly id: string
  readonly patterns: readonly string[]
}

export interface Firing<R extends Rule> {
  readonly rule: R
  readonly match: Match
}

/** Compiled rules, indexed by anchor word. */
export class Rulebook<R extends Rule> {
  readonly #byWord = new Map<string, { rule: R; pattern: Pattern; order: number }[]>()
  readonly #always: { rule: R; pattern: Pattern; order: number }[] = []

  constructor(rules: readonly R[]) {
    let order = 0
    for (const rule of rules) {
      for (const source of rule.patterns) {
        const entry = { rule, pattern: compile(source), order: order++ }
        if (!entry.pattern.anchor) this.#always.push(entry)
        else
          for (const word of entry.pattern.anchor) {
            const list = this.#byWord.get(word)
            if (list) list.push(entry)
            else this.#byWord.set(word, [entry])
          }
      }
    }
  }

  /** All firings in a sentence, in the order the rules are written, then of place. */
  fire(units: readonly Unit[]): Firing<R>[] {
    const tried = new Set<Pattern>()
    const entries = [...this.#always]
    for (const unit of units) {
      for (const entry of this.#byWord.get(unit.lower) ?? []) {
        if (tried.has(entry.pattern)) continue
        tried.add(entry.pattern)
        entries.push(entry)
      }
    }
    entries.sort((a, b) => a.order - b.order)
    return entries.flatMap(({ rule, pattern }) => matchesOf(pattern, units).map((match) => ({ rule, match })))
  }
}
