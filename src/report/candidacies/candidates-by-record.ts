/** Candidates of an election to come whom an article names in whatever words: the register knows who stood. @module */

import { dayNumber, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { saysMay } from '../../mention/may.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import type { Contest } from '../by-elections/by-elections.ts'
import { type Act, actIn } from '../discourse/act.ts'
import { dossiersNamed, namesSeat } from '../discourse/known-names.ts'
import { latestMembership } from '../discourse/standing.ts'
import type { Event } from '../event.ts'
import { personKey } from '../person-ref.ts'
import { nextGeneralElection } from './election-stood-at.ts'
import { contestsToCome, generalToCome, NOBODY_ELSE, stands, strangersIn } from './slates.ts'

/** A candidacy for everybody who stood and of whom no event tells it, where a sentence that names them speaks of standing. */
export function candidatesByRecord(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  if (!published) return NONE
  const contests = contestsToCome(article, register, published)
  const fights = fightsToCome(article, register, published)
  const general = generalToCome(article, register, published)
  if (contests.length === 0 && fights.size === 0 && general.length === 0) return NONE
  const all = general.length === 0 ? contests : [...contests, ...general]
  const known = new Set(
    told.flatMap(({ type, person }) =>
      type === 'candidacy' && person ? (person.id ?? `name ${person.name}`) : [],
    ),
  )
  const found: Act[] = []
  const isOfContest = contests.length > 0 && article.sentences.slice(0, OPENING + 1).some(speaksOfByElection)
  for (const sentence of article.sentences) {
    const { tokens, people } = sentence
    const strangers = all.length > 0 ? strangersIn(sentence, all) : NOBODY_ELSE
    if (people.length === 0 && strangers.length === 0) continue
    const isSaid =
      (isOfContest && AMID_CONTEST.in(tokens)) ||
      STANDING.in(tokens) ||
      CHOSEN.in(tokens) ||
      CALLED.in(tokens) ||
      (contests.length > 0 && isOfParties(sentence))
    if (!isSaid || isOfElse(sentence) || countsVotes(sentence)) continue
    for (const mention of strangers.length > 0 ? [...people, ...strangers] : people) {
      const key = personKey(mention)
      if (mention.possessive || mention.form === 'pronoun' || !key || known.has(key)) continue
      if (isOpposed(mention, sentence)) continue
      const isSoon = contests.some(
        (contest) => stands(mention, contest) || isToldBy(mention, contest, sentence),
      )
      const isOfGeneral =
        !isSoon &&
        general.some((each) => stands(mention, each) && isToldOf(each.seat, sentence, article, register))
      if (!isSoon && !isOfGeneral && !fightsFor(mention, fights, sentence, article, register)) continue
      known.add(key)
      found.push(actOf(mention, sentence, isSoon))
    }
  }
  return found
}

/** Said of those who stand on a page that opens with the contest: "her place is taken by Ann Lee", "Ann Lee takes on Labour". */
const AMID_CONTEST = wordSet('place taken take takes will new instead replaced up against')

/** "No candidate against Ann Lee". */
function isOpposed({ start }: PersonMention, { tokens }: MarkedSentence): boolean {
  const at = tokenFrom(tokens, start)
  return OPPOSING.has(tokens[at - 1]) && NOBODY_STANDS.in(tokens, 0, at)
}

const NOBODY_STANDS = wordSet("no not n't never nobody without aside neither nor")

const OPPOSING = wordSet('against opposing challenging')

/** Another body's candidates; a member of one may stand for the House. */
function isOfElse({ tokens, seats }: MarkedSentence): boolean {
  return tokens.some(
    (token, at) =>
      ELSEWHERE.has(token) &&
      (token.lower !== 'european' || OF_EUROPE.has(tokens[at + 1])) &&
      (seats.length === 0 || !MEMBER.in(tokens, at - MEMBERS, at)),
  )
}

const OF_EUROPE = wordSet('parliament election elections poll polls candidate seat')

/** "Won with 22,060 votes, 10,342 more than Ann Lee": of a contest that is over. */
function countsVotes({ mentions }: MarkedSentence): boolean {
  return mentions.some((each) => each.kind === 'number' && each.unit === 'votes')
}

const MEMBER = wordSet('member members former leader mep')
/** In words. */
const MEMBERS = 5

/** "Ann Lee is the Conservative", "the Greens have gone for Ann Lee", on a page about the contest. */
function isOfParties({ mentions, tokens }: MarkedSentence): boolean {
  return mentions.some(({ kind }) => kind === 'party') && OF_A_PARTY.in(tokens)
}

const OF_A_PARTY = wordSet('is are gone went for chose opted plumped settled turned sent put up with against')

/** Chosen or called a candidate in a sentence that names the seat, or beside one that does. */
function isToldOf(
  seat: SeatId,
  { index, tokens }: MarkedSentence,
  { sentences }: MarkedArticle,
  register: Register,
): boolean {
  return (
    (CHOSEN.in(tokens) || CALLED.in(tokens) || OPPONENT.in(tokens)) &&
    sentences
      .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
      .some((each) => each.seats.length > 0 && namesSeat(each.seats, seat, register))
  )
}

const OPPONENT = wordSet('opponent opponents challenger challengers rival rivals against')

/** "Ann Lee (Labour)", of a contest of which the register has but the winner. */
function isToldBy(
  { resolution, form, start, end }: PersonMention,
  { candidacies }: Contest,
  { mentions, tokens }: MarkedSentence,
): boolean {
  if (candidacies.length > 1 || resolution.state !== 'unresolved' || form !== 'full') return false
  if (!(CALLED.in(tokens) || CHOSEN.in(tokens) || CHOICE.in(tokens))) return false
  return mentions.some(
    (each) =>
      each.kind === 'party' &&
      ((each.start >= end && each.start - end <= PARTY_BEHIND) ||
        (each.end <= start && start - each.end <= PARTY_BEFORE)),
  )
}

const CHOICE = wordSet('choice opponent challenger standard-bearer flag colours up')
/** In letters: "(the", "of the", "for the"; "'s", "'s candidate,". */
const PARTY_BEHIND = 9
const PARTY_BEFORE = 14

const NONE: readonly never[] = []
const NOBODY: ReadonlyMap<PersonId, Fight> = new Map()

/** How long before a general election a party chooses for a seat, in days. */
const MOST_CHOSEN_AHEAD = 1300

/** The seat that somebody fights at the general election to come who does not sit for it, or no more for that party. */
interface Fight {
  readonly seat: SeatId
  /** Theirs already. */
  readonly isOwn: boolean
}

/** By whom. */
function fightsToCome(
  article: MarkedArticle,
  register: Register,
  published: IsoDate,
): ReadonlyMap<PersonId, Fight> {
  const date = nextGeneralElection(register, published)
  if (!date || daysBetween(published, date) > MOST_CHOSEN_AHEAD) return NOBODY
  const day = dayNumber(date)
  let fights: Map<PersonId, Fight> | null = null
  for (const dossier of dossiersNamed(article, register))
    for (const stood of fightsOf.in(dossier)) {
      if (stood.day !== day) continue
      const held = satLast(sittingsOf.in(dossier), published)
      const isHeld = held !== null && stood.line.includes(held.seat)
      // Their own seat they fight as news only for another party than they were elected for.
      if (!isHeld || (held.party !== null && held.party !== stood.party))
        fights = (fights ?? new Map()).set(dossier.key, { seat: stood.seat, isOwn: isHeld })
    }
  return fights ?? NOBODY
}

/** The seats somebody fought at general elections, each with all its generations, the number of the day and for which party. */
const fightsOf = keptOfPerson((register, person: PersonId) =>
  register.candidaciesOf(person).flatMap(({ election, party }) => {
    const contest = register.elections.get(election)
    if (contest?.kind !== 'general') return []
    const { seat, date } = contest
    return [{ day: dayNumber(date), seat, line: register.line(seat), party: register.countedAs(party) }]
  }),
)

/** What somebody sat for, and the party they were elected for. */
interface Sitting extends Pick<Membership, 'seat' | 'from' | 'to'> {
  readonly party: PartyId | null
}

const sittingsOf = keptOfPerson((register, person: PersonId): readonly Sitting[] =>
  register.membershipsOf(person).map(({ seat, from, to }) => {
    const party = register.partyOf(person, from)
    return { seat, from, to, party: party && register.countedAs(party) }
  }),
)

/** What they sit for, or sat for until the dissolution before the election. */
function satLast(sittings: readonly Sitting[], published: IsoDate): Sitting | null {
  const last = sittings.findLast(({ from }) => from <= published)
  return last && (last.to === null || daysBetween(last.to, published) <= CAMPAIGN) ? last : null
}

/** In days. */
const CAMPAIGN = 60

/** Chosen, or called a candidate, in a sentence that names the seat or stands beside one that does. */
function fightsFor(
  { resolution }: PersonMention,
  fights: ReadonlyMap<PersonId, Fight>,
  { index, tokens }: MarkedSentence,
  { sentences, asOf }: MarkedArticle,
  register: Register,
): boolean {
  const fight = resolution.state === 'resolved' ? fights.get(resolution.id) : undefined
  if (!fight) return false
  if (fight.isOwn) return CALLED.in(tokens) && ALONE.in(tokens)
  return (
    (CHOSEN.in(tokens) || CALLED.in(tokens)) &&
    sentences
      .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
      .some(
        (each) =>
          (each.seats.length > 0 && namesSeat(each.seats, fight.seat, register)) ||
          each.people.some((one) => isHolder(one, fight.seat, asOf, register)),
      )
  )
}

/** "Will fight Richmond in place of William Hague". */
function isHolder(
  { resolution }: PersonMention,
  seat: SeatId,
  asOf: IsoDate | null,
  register: Register,
): boolean {
  if (resolution.state !== 'resolved' || !asOf) return false
  const held = latestMembership(register, resolution.id, asOf)
  return held !== null && register.line(seat).includes(held.seat)
}

const ALONE = wordSet('independent independently')
/** In sentences. */
const BESIDE = 2
/** By number of the sentence. */
const OPENING = 2

const CHOSEN = wordSet(
  `selected selects selection reselected chosen chose chooses choice picked picks pick adopted adopts adoption readopted nominated nomination
  nominee installed imposed parachuted parachute landed lands won wins secured secures shortlist succeed replace follow favour
  succeeding replacing following gets got gone plumped opted settled alighted beat beats beating saw sees seen`,
)
const CALLED = wordSet(
  'candidate candidates contenders contender hopeful runner ppc stand stands standing contests contest contesting fight fighting run running challenge challenger race ballot bid regain retake recapture comeback hopes hoping aims aiming try tries tried trying',
)

/** Other things to stand for. */
const ELSEWHERE = wordSet(
  'leadership mayor mayoral mayoralty presidency holyrood senedd msp assembly european speaker deputy',
)

/** What is said of somebody who stands. */
const STANDING = wordSet(
  `defends fielded sends sent runner horse contender vying vies candidate candidates contender contenders nominee nominees hopeful hopefuls hope stand stands standing contest contests
  contesting fight fights fighting fought hopes carry carries carrying man woman installed imposed parachuted selected selects selection chosen chose chooses picked picks adopted adopts
  named unveiled unveils fielding fields fielded choice flag flags banner colours standard bearer challenger challengers
  challenge rival rivals opponent opponents ballot running runs nominated nomination represent represents represented representing defend defending seek seeking field runners win wins
  winning bid bids bidding aims aiming hoping campaign campaigned campaigning canvassing`,
)
const SELECTED = wordSet(
  'selected selects installed imposed parachuted chosen chose chooses picked picks adopted adopts named unveiled unveils nominated choice pick nomination',
)

/** Said of what nobody knows yet. */
const GUESSED = wordSet(
  'shortlist shortlisted longlist longlisted expected tipped likely urged ought odds petition demanded might could considering considers mulling mulls rumoured possible potential undecided whether if yet',
)

/** "Hopes to stand again"; but whoever hopes to win stands. */
function isWished(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => WISHES.has(token) && tokens[at + 1]?.lower === 'to' && STAND.has(tokens[at + 2]),
  )
}

const WISHES = wordSet(
  'hope hopes hoped hoping want wants wanted like love prepared willing ready keen eager',
)
const STAND = wordSet('stand fight contest run be become')
/** "The only name on the shortlist, was imposed". */
const SETTLED = wordSet('imposed installed selected adopted')

function actOf(person: PersonMention, sentence: MarkedSentence, isSoon: boolean): Act {
  const { tokens } = sentence
  return actIn(sentence, {
    type: 'candidacy',
    person,
    fields: { status: SELECTED.in(tokens) || (!isSoon && CHOSEN.in(tokens)) ? 'selected' : 'standing' },
    // That he stood in the end does not make it known that day.
    mood:
      (GUESSED.in(tokens) && !SETTLED.in(tokens)) || saysMay(tokens) || (!isSoon && isWished(tokens))
        ? 'speculation'
        : 'reported',
    rule: 'byRecord',
  })
}
