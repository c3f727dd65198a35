/** What somebody is told to have said may be the deed that is the news itself: "said that she was leaving". @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'

const DEED_WORDS =
  'leaving left quitting quit resigning resigned resign defecting defected joining joined retiring stepping standing leave retire'
const DEEDS = wordSet(DEED_WORDS)
const SIT_WORDS = 'sit sitting serve serving stand independent'
const WILL = wordSet('that he she they was were is are had has have will would now also')
/** "That he would not be fighting the seat again", "that she did not intend to stand". */
const WILL_NOT = wordSet(
  "not no longer never be been going to intend intends mean means do does did won't wouldn't a",
)
const LEFT_UNDONE = wordSet(
  `standing stand stood running run fighting fight contesting contest seeking seek offering offer candidate
  re-standing defending defend`,
)

/** "Bo Day said that she had left it late": a pronoun that means another than whoever says it. */
export function isOfSomebodyElse(
  { tokens, people }: MarkedSentence,
  content: number,
  speaker: PersonMention | null,
): boolean {
  if (speaker?.resolution.state !== 'resolved') return false
  const told = tokens.slice(content, content + MOST_TO_PRONOUN).find((token) => HE_OR_SHE.has(token))
  const whose = told && people.find(({ start, form }) => form === 'pronoun' && start === told.start)
  return whose?.resolution.state === 'resolved' && whose.resolution.id !== speaker.resolution.id
}

const HE_OR_SHE = wordSet('he she')
const MOST_TO_PRONOUN = 2

/** "That she was leaving", "that he would not stand again", up to `end`: what is said is the deed, unless a reason goes with it. */
export function isOwnDeed(tokens: readonly Token[], said: number, end: number): boolean {
  let at = said
  while (WILL.has(tokens[at])) at++
  if (at <= said + 1) return false
  // "Although he says that he is", "but Bo Day has said that he will".
  if (at === end) return true
  if (isRunning(tokens, at, end)) return true
  if (REASONS.in(tokens, said, end)) return false
  if (DEEDS.has(tokens[at])) return true
  const denied = at
  while (WILL_NOT.has(tokens[at])) at++
  return at > denied && (at === end || LEFT_UNDONE.has(tokens[at]))
}

/** "That she would run for leader", "that they are standing too", "that he would be a candidate": and no "would stand by it", "would run the bank". */
function isRunning(tokens: readonly Token[], at: number, end: number): boolean {
  let verb = at
  while (BE_A.has(tokens[verb])) verb++
  const next = tokens[verb + 1]
  if (CANDIDATES.has(tokens[verb])) return verb > at
  const runs = RUNS.has(tokens[verb]) && (!next || next.kind === 'mark' || FOR_WHAT.has(next))
  const fights = FIGHTS.has(tokens[verb]) && CONTESTS.in(tokens, verb + 1, verb + 1 + MOST_TO_CONTEST)
  return (runs || fights) && !WHY.in(tokens, verb + 2, end)
}

const BE_A = wordSet('be a the their party again')
const CANDIDATES = wordSet('candidate')
const RUNS = wordSet('run running stand standing')
const FOR_WHAT = wordSet('for again too as in against here himself herself')
const FIGHTS = wordSet('fight fighting contest contesting seek seeking enter entering')
/** In tokens. */
const MOST_TO_CONTEST = 5
const CONTESTS = wordSet(
  'seat election by-election byelection constituency contest leadership race re-election nomination selection',
)
const WHY = wordSet('because since so over')

/** "That she would sit as an independent": the deed said again. */
export function isOfDeed(tokens: readonly Token[], content: number): boolean {
  return tokens.slice(content, content + MOST_TO_DEED).some((token) => DEEDS.has(token) || SITS.has(token))
}

const MOST_TO_DEED = 8

/** What is said may be the deed itself, of whoever says it or of who is named in it: "that from that day she would sit". */
export function tellsOfDeed(tokens: readonly Token[], from: number, to: number, leads: boolean): boolean {
  if (leads) return OF_DEEDS.in(tokens, from, to)
  return (
    THEMSELVES.in(tokens, from, from + MOST_TO_SUBJECT) &&
    OF_DEEDS.in(tokens, from, Math.min(to, from + LONGEST_DEED))
  )
}

const THEMSELVES = wordSet('he she they his her')
const MOST_TO_SUBJECT = 6
/** In tokens: what comes later is told of something else. */
const LONGEST_DEED = 14

const OF_DEEDS = wordSet(
  `${DEED_WORDS} ${SIT_WORDS} go goes going gone went leaves step steps stepped stand stands stood resigns quits retires retired retirement defect defects join joins
  candidate candidates candidacy contest fight run running seek seeking re-election election by-election letter letters submitted sent
  whip appointed appointment made represent representing become becomes becoming became take takes taking took accept accepted post job role
  sacked fired dismissed removed lost losing suspended suspension expelled readmitted restored given gave cross crossed
  crossing floor switch switched switching move moves moved moving nominated selected chosen deselected vacate`,
)
const SITS = wordSet(SIT_WORDS)

const REASONS = wordSet('because since so as over for')
