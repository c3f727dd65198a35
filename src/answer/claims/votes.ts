/** Votes of a candidate: "won 13,872 votes", "Labour (12,345)", "with Lee on 8,264". @module */
import { isSpaceUnit } from '../../article/scan.ts'
import type { NumberMention } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { candidacyOf, namedAlone, namedBefore, rivalOf, subjectName } from './candidate-near.ts'
import { writtenBefore } from './candidate-written.ts'
import type { Verdict } from './claim.ts'
import { isOtherPoll, isSupposed, isVoteInTheHouse } from './clause.ts'
import { candidateNamed, isComplete, isSameCandidacy, rankedIn, votesIn } from './contest.ts'
import { decideAt } from './contest-figure.ts'
import type { View } from './context.ts'
import { type Figure, figureOf } from './figure.ts'
import { HINT, mayBeAbout } from './hints.ts'
import { checked, likelySlips } from './number-check.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { listOf, nameOf } from './respectively.ts'
import { personOf } from './seat-meant.ts'
import { fitCount, holds, isParticular } from './tolerance.ts'
import { type VotePair, votePairOf } from './vote-pair.ts'
import { castDraft, countsVoters } from './votes-cast.ts'
import { candidateName, cite, figures } from './wording.ts'

const POLLED =
  /\b(?:won|wins|win|winning|polled|polling|took|taking|secured|securing|received|got|gained|had|with|on|attracted|collected|picked up|garnered|scored|amassed|managed|earned|claimed)\b/i
const MAJORITY_WORDS =
  /\b(?:majorit(?:y|ies)|maj|margin|cushion|gap|difference|to spare|fewer than|more than|lead of|overturn\w*|swing|turnout|electorate|spoil\w*|rejected|deposit)\b|\bby\s+(?:[\w,]+\s+){0,3}$/i
const NOT_VOTES_AFTER =
  /^\s*-?\s*(?:plus[\s-]*)?(?:votes? )?(?:%|per\s?cent|points?|seats?|mps|majority|-vote|more|fewer|ahead|people|members|to spare|in hand|in front|to the good|behind|clear|short|by which)/i
const APART =
  /^\s*votes? (?:separat|divid|between|adrift|from|away|in it|apart|off|kept|keep|saved?|den(?:ied|y)|stopped|decided|stood between|was the majority|in the end)/i
const VOTES_AFTER =
  /^\s*-?\s*votes?\b(?! (?:majority|margin|lead|ahead|to spare|more|fewer|behind|clear|cushion|short))/i

export const votes: PredicateReader = {
  predicate: 'votes',
  needs: ['count'],
  signs: { named: NAMED_AS.tally, hints: HINT.ofVoters },
  read(view) {
    const ofVoters = countsVoters(view)
    let drafts: Draft[] | null = null
    for (const number of view.sentence.numbers) {
      const draft =
        (ofVoters ? castDraft(view, number) : null) ??
        (couldBeVotes(view, number) ? draftOf(view, number) : null)
      if (!draft) continue
      drafts ??= []
      drafts.push(draft)
    }
    return drafts ?? NONE
  },
}

const NONE: readonly never[] = []

function couldBeVotes(view: View, number: NumberMention): boolean {
  if (number.inWords || !Number.isInteger(number.value) || number.value < 1 || number.value > 70_000)
    return false
  if (number.unit !== 'votes' && (number.unit !== 'none' || number.value < 100)) return false
  const { text } = view.context.article
  const near = text.slice(Math.max(figureBefore(view, number), number.start - 90), number.start)
  const after = text.slice(number.end, number.end + 24)
  const pair = votePairOf(view, number)
  // Most figures of a newspaper are of no votes: what says that one is, is asked before what says that it is not.
  if (!pair && !saysPolled(view, number, near, after)) return false
  if (NOT_VOTES_AFTER.test(after.slice(0, 16)) || APART.test(after)) return false
  return pair !== null || !MAJORITY_WORDS.test(near)
}

/** The word, a bracket, a verb of polling, a row of a table or a list of them. */
function saysPolled(view: View, number: NumberMention, near: string, after: string): boolean {
  if (number.unit === 'votes' || isInList(view, number)) return true
  const last = lastLetter(near)
  return (
    last === '(' ||
    (mayBeAbout(view, HINT.ofShares) && VOTES_AFTER.test(after)) ||
    POLLED.test(near) ||
    ((last === ')' || last === ':') && isTableRow(near))
  )
}

/** The last character that is no blank; '' where there is none. */
function lastLetter(text: string): string {
  let at = text.length - 1
  while (at >= 0 && isSpaceUnit(text.charCodeAt(at))) at--
  return text.charAt(at)
}

/** Where the figure before ends, or the sentence begins: words before that belong to it. */
function figureBefore(view: View, number: NumberMention): number {
  const { numbers, start } = view.sentence
  for (let at = numbers.length - 1; at >= 0; at--) {
    const before = numbers[at] as NumberMention
    if (!before.inWords && before.end <= number.start) return before.end
  }
  return start
}

/** "Lee polled 11,189, Ann Day of Labour 6,711 and Bo Fry 1,432": the verb is said once. */
function isInList(view: View, number: NumberMention): boolean {
  return view.sentence.numbers.some((one) => one.unit === 'votes' && one.end <= number.start)
}

/** `S Olney (LD) 20,510`: a name and a label, and no verb. */
function isTableRow(near: string): boolean {
  return /\([A-Za-z .]+\)\s*:?\s*$/.test(near)
}

function draftOf(view: View, number: NumberMention): Draft | null {
  if (isOtherPoll(view, number) || isVoteInTheHouse(view, number) || isSupposed(view, number)) return null
  const named = namedBefore(view, number)
  const figure = figureOf(number, view.context.article.text)
  const pair = votePairOf(view, number)
  const list = listOf(view, number)
  const listed = list && nameOf(view, number, list)
  const tells = lazily(() => tellsItsOwner(view, figure))
  const meant = lastKept((election: Election) => {
    if (pair?.by) return ofPair(view, election, pair, number)
    if (pair?.owner && number === pair.second) return candidacyOf(view, election, namedAlone(pair.owner))
    if (list) return listed ? candidacyOf(view, election, namedAlone(listed)) : null
    const written = writtenBefore(view, election, number)
    if (written && !(named?.person && named.person.start > written.at.start)) return written.candidacy
    const rival = named && rivalOf(view, election, named)
    if (rival && rival.votes === figure.value) return rival
    const own = named && candidacyOf(view, election, named)
    return own ?? nextNamed(view, election, number) ?? (tells() ? polling(view, election, figure) : null)
  })
  const decided = decideAt(view, {
    at: number,
    particular: isParticular(figure),
    mayRefute: pair !== null || listed !== null || saysVotes(view, number),
    mayFit: (election) => hasPolled(view.register, election, figure),
    compute: (election) => {
      const candidacy = meant(election)
      return candidacy && votesVerdict(view.register, election, candidacy, figure)
    },
  })
  if (!decided) return null
  const candidacy = decided.election && meant(decided.election)
  if (decided.election && !candidacy) return null
  const own = decided.election && named && candidacyOf(view, decided.election, named)
  const isOwn = own && candidacy && isSameCandidacy(own, candidacy)
  const name =
    candidacy &&
    (isOwn ? subjectName(view.register, named, candidacy) : candidateName(view.register, candidacy))
  return {
    subject: `${name ? `${name}, ` : ''}${decided.contest}`,
    against: { ...decided.against, ...(candidacy && { candidacy }) },
    printed: figure.value,
    verdict: decided.verdict,
    at: number,
    rule: 'votes.polled',
  }
}

/** Answers the question asked last without working it out anew: whose figure it is, is asked again of the contest it is of. */
function lastKept<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}

/** Whether anybody's votes may be what the figure says. */
function hasPolled(register: Register, election: Election, figure: Figure): boolean {
  const all = votesIn(register, election)
  if (isParticular(figure)) return all.includes(figure.value)
  return all.some((votes) => votes !== null && fitCount(figure, votes) !== 'no')
}

/** "By 13,166 votes to 8,241": of the winner and of the next, or of the party the second is said to be of. */
function ofPair(view: View, election: Election, pair: VotePair, number: NumberMention): Candidacy | null {
  const [winner, next] = rankedIn(view.register, election)
  const isWinners = (number === pair.first) !== pair.lost
  const own = !isWinners && pair.owner && candidacyOf(view, election, namedAlone(pair.owner))
  return own || (isWinners ? winner : next) || null
}

/** The word or a verb of polling is there: a bare figure may be something else. */
function saysVotes(view: View, number: NumberMention): boolean {
  const { text } = view.context.article
  const near = text.slice(Math.max(figureBefore(view, number), number.start - 40), number.start)
  return (
    VOTES_AFTER.test(text.slice(number.end, number.end + 24)) ||
    (number.unit === 'votes' && POLLED.test(near))
  )
}

/** "With 12,639 votes Lee won", "9,308 people voted for Lee": the first candidate named after it. */
function nextNamed(view: View, election: Election, { end }: NumberMention): Candidacy | null {
  for (const one of view.sentence.mentions) {
    if (one.start < end || (one.kind !== 'person' && one.kind !== 'party')) continue
    const found = candidacyOf(view, election, namedAlone(one))
    if (found) return found
  }
  return null
}

const OF_ALL =
  /^\s*(?:ballots?|votes? (?:were |having been |had been )?(?:cast|counted)|electors|that were cast|cast)\b/i
const OF_A_MAJORITY = /\b(?:majorit(?:y|ies)|lead|ahead|behind|clear|margin|overturn\w*)\b/i

/** So exact, and not called a majority nor a sum, that it tells by itself whose it is. */
function tellsItsOwner({ sentence, context }: View, { comparator, value, end }: Figure): boolean {
  const { text } = context.article
  return (
    comparator === 'exact' &&
    value >= 1000 &&
    !OF_A_MAJORITY.test(text.slice(sentence.start, sentence.end)) &&
    !OF_ALL.test(text.slice(end, Math.min(end + 24, sentence.end)))
  )
}

/** Somebody not named in a way that can be found ("her sister"): the candidate who polled exactly that, where no other is named. */
function polling({ register, sentence }: View, election: Election, { value }: Figure): Candidacy | null {
  const alike = register.candidaciesIn(election.id).filter((one) => one.votes === value)
  if (alike.length === 0) return null
  // Of a party with several candidates ("the Independent"), it is one of those.
  const parties = new Set(
    sentence.mentions.flatMap((one) => (one.kind === 'party' ? register.countedAs(one.party) : [])),
  )
  const own = alike.find((one) => parties.size === 0 || parties.has(register.countedAs(one.party)))
  const named = sentence.mentions.some((one) => {
    const person = one.kind === 'person' ? one : null
    return person?.name && candidateNamed(register, election, personOf(person), person.name) !== null
  })
  return named ? null : (own ?? null)
}

/** Null where the register has no votes for the candidate. */
function votesVerdict(
  register: Register,
  election: Election,
  candidacy: Candidacy,
  figure: Figure,
): Verdict | null {
  if (candidacy.votes === null) return null
  const fit = fitCount(figure, candidacy.votes)
  // Where the source lacks candidates or votes, a figure that differs proves nothing.
  if (!holds(fit) && !isComplete(register, election)) return null
  return checked({
    figure,
    fit,
    actual: candidacy.votes,
    working: `${candidateName(register, candidacy)}: ${figures(candidacy.votes)}`,
    citations: [cite(election)],
    caveats: holds(fit) ? [] : likelySlips(register, election, figure.value, candidacy.votes),
  })
}
