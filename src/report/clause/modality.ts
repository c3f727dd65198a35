/** Whether a clause says that something happened, will, may, would or did not: operators over a clause, the same for all types. @module */
import { wordSet } from '../../mention/word.ts'
import type { Modality } from '../event.ts'
import type { Unit } from '../pattern/unit.ts'
import { isBackground, isOnlyShifted } from './background.ts'
import type { Clause } from './clause.ts'
import { controlOf } from './control.ts'
import { governorOf, hasCondition, talkIn } from './governor.ts'
import { beforeBeing, isHearsay, isHeldBack, isOfSources } from './held-back.ts'
import { governs, operatorsIn } from './operators.ts'

/** `demand` ("should resign", "urged to quit") says nothing happened: no event at all. */
export type Mood = Modality | 'demand'

/** Told as done, or as settled: what the register can bear out. The rest is talk, and a date beside it is of the talk. */
export function hasHappened(mood: Modality): boolean {
  return mood === 'reported' || mood === 'recap' || mood === 'announcedFuture'
}

const TO_COME = new Set(['is', 'are', 'will', 'to'])

/** The mood of the deed whose clause is given; `inside` are words of the trigger itself that weigh as those before it. */
export function moodOf(units: readonly Unit[], told: Clause, inside: readonly string[] = []): Mood {
  const clause = isMeans(told) ? withoutTalk(told) : told
  if (clause.stranger && NOBODY.has(units[clause.from])) return 'denial'
  const governor = governorOf(units, clause.from)
  const chain = inside.length > 0 ? [...clause.chain, ...inside] : clause.chain
  const controlled = controlOf(units, clause)
  if (controlled) return controlled
  if (isHeldBack(clause.chain)) return 'denial'
  if (isHearsay(clause.wide)) return 'speculation'
  if (chain.some((word) => TO_COME.has(word)) && isOfSources(units)) return 'speculation'
  for (const { mood, words } of operatorsIn(chain)) {
    // "It is with regret that I must resign" is the deed, not a call for it.
    if (isOwn(mood, words, clause)) continue
    // "If a tenth of them sign, he will lose his seat".
    if (mood === 'announcedFuture' && hasCondition(units, clause.from)) return 'hypothetical'
    if (mood === 'announcedFuture' && units.at(-1)?.lower === '?') return 'speculation'
    if (mood === 'demand' || !governor) return mood
    if (governor !== 'told') return governor === 'hypothetical' && mood === 'speculation' ? mood : governor
    return words[0] === 'would' ? 'announcedFuture' : mood
  }
  if (isNonFinite(clause)) {
    const governing = operatorsIn(clause.wide).find(
      (each) => governs(each) && !isOwn(each.mood, each.words, clause),
    )
    if (governing) return governing.mood
    const [ofBeing] = operatorsIn(beforeBeing(clause.wide))
    if (ofBeing) return ofBeing.mood
  }
  const talk = talkIn(chain)
  if (talk) return talk
  if (governor && governor !== 'told') return governor
  if (units[0]?.lower === 'for' && EXAMPLES.has(units[1])) return 'recap'
  if (units[0] && !units[0].mention && isInverted(units[0].lower, clause)) return 'hypothetical'
  if (units.at(-1)?.lower === '?') return 'speculation'
  if (isJudged(clause)) return 'recap'
  return isBackground(clause) && !isOnlyShifted(units, clause, governor) ? 'recap' : 'reported'
}

/** "Should she resign", "had she resigned, the party would": no more than "if". */
function isInverted(first: string, { from }: Clause): boolean {
  return first === 'should' || (first === 'had' && from === 1)
}

/** "I must go", "I have decided to leave", "I have decided that it is time to": of oneself the deed. */
function isOwn(mood: Mood, words: readonly string[], { firstPerson }: Clause): boolean {
  return firstPerson && (mood === 'demand' || mood === 'announcedFuture') && OWN.has(words[0])
}

const OWN: ReadonlySet<string | undefined> = new Set(['must', 'time', 'moment', 'decided'])
const NOBODY = wordSet('nobody none no-one')

/** "Was right to suspend her", "justified in removing": what is judged is known. */
function isJudged({ chain }: Clause): boolean {
  return JUDGED.has(chain.at(-2) ?? '') && LEADS_UP.has(chain.at(-1) ?? '')
}

const JUDGED = new Set('right wrong correct justified mistaken foolish brave entitled unwise wise'.split(' '))
const LEADS_UP = new Set(['to', 'in'])

/** "Ended the speculation by leaving": the deed did it, and the talk is of what it ended. */
function isMeans({ chain, verb }: Clause): boolean {
  return chain.at(-1) === 'by' && verb.endsWith('ing')
}

function withoutTalk(clause: Clause): Clause {
  const apart = (words: readonly string[]) => words.filter((word) => !TALK.has(word))
  return { ...clause, chain: apart(clause.chain), wide: apart(clause.wide) }
}

const TALK = new Set('speculation talks pressure calls demands pleas risk feared fears'.split(' '))

const EXAMPLES = wordSet('example instance')
/** "To defect", "about defecting": governed by the verb or noun before it. */
function isNonFinite({ wide, passive, verb }: Clause): boolean {
  const last = wide.at(-1) ?? ''
  // "Wants to leave the party and sit alone": the second infinitive goes with the first.
  if (last === 'and' && BARE.has(verb)) return wide.includes('to')
  return last === 'to' || last === 'about' || last === 'of' || (!passive && !FINITE.has(last))
}

const BARE = new Set(
  `sit join leave become cross defect switch move go form resign serve continue fight contest stand seek run return retire
  vacate hand give submit step trigger rejoin take support back`.split(/\s+/),
)
const FINITE = new Set('has have had is are was were be been who and will also'.split(' '))
