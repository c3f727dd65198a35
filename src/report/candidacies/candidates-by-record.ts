/** Candidates of a by-election to come whom an article names in whatever words: the register knows who stood. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { type Contest, contestsBy } from '../by-elections/by-elections.ts'
import type { Act } from '../discourse/act.ts'
import { seatsNamed } from '../discourse/known-names.ts'
import type { Event } from '../event.ts'
import { tokenAt } from '../figures/measure.ts'
import { personKey } from '../person-ref.ts'
import { foldedName } from './candidate-name.ts'

/** How long before polling a candidate of a seat that the article names is one of that contest, in days. */
const MOST_AHEAD = 120

/** A candidacy for everybody who stood and of whom no event tells it, where a sentence that names them speaks of standing. */
export function candidatesByRecord(
  told: readonly Event[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): readonly Act[] {
  const contests = published ? contestsToCome(article, register, published) : []
  if (contests.length === 0) return contests as readonly never[]
  const known = new Set(
    told.flatMap(({ type, person }) =>
      type === 'candidacy' && person ? (person.id ?? `name ${person.name}`) : [],
    ),
  )
  const found: Act[] = []
  for (const sentence of article.sentences) {
    if (sentence.people.length === 0 || !STANDING.in(sentence.tokens) || ELSEWHERE.in(sentence.tokens))
      continue
    for (const mention of sentence.people) {
      const key = personKey(mention)
      if (mention.possessive || mention.form === 'pronoun' || !key || known.has(key)) continue
      if (!contests.some((contest) => stands(mention, contest)) || isOpposed(mention, sentence)) continue
      known.add(key)
      found.push(actOf(mention, sentence))
    }
  }
  return found
}

/** "No candidate against Ann Lee". */
function isOpposed({ start }: PersonMention, { tokens }: MarkedSentence): boolean {
  return OPPOSING.has(tokens[tokenAt(tokens, start) - 1])
}

const OPPOSING = wordSet('against opposing challenging')

function contestsToCome(article: MarkedArticle, register: Register, published: IsoDate): readonly Contest[] {
  const index = contestsBy(register)
  const found: Contest[] = []
  for (const seat of seatsNamed(article, register))
    for (const contest of index.inSeat(seat))
      if (contest.date >= published && daysBetween(published, contest.date) <= MOST_AHEAD) found.push(contest)
  return found
}

function stands({ form, name, resolution }: PersonMention, { candidacies, winner }: Contest): boolean {
  if (resolution.state === 'resolved')
    return resolution.id === winner || candidacies.some((each) => each.person === resolution.id)
  const wanted = form === 'full' ? foldedName(name) : null
  return wanted !== null && candidacies.some((each) => foldedName(each.name) === wanted)
}

/** Other things to stand for. */
const ELSEWHERE = wordSet(
  'leadership mayor mayoral mayoralty presidency holyrood senedd msp assembly european speaker deputy',
)

/** What is said of somebody who stands. */
const STANDING = wordSet(
  `candidate candidates contender contenders nominee nominees hopeful hopefuls hope stand stands standing contest contests
  contesting fight fights fighting fought hopes carry carries carrying man woman installed imposed parachuted selected selects selection chosen chose chooses picked picks adopted adopts
  named unveiled unveils fielding fields fielded choice flag flags banner colours standard bearer challenger challengers
  challenge rival rivals opponent opponents ballot running runs nominated nomination represent representing defend defending seek seeking field runners win wins
  winning bid bids bidding aims aiming hoping campaign campaigned campaigning canvassing`,
)
const SELECTED = wordSet(
  'selected selects installed imposed parachuted chosen chose chooses picked picks adopted adopts named unveiled unveils nominated',
)

/** Said of what nobody knows yet. */
const GUESSED = wordSet(
  'expected tipped likely may might could considering considers mulling mulls rumoured possible potential undecided whether if yet',
)

function actOf(person: PersonMention, { index, start, end, tokens }: MarkedSentence): Act {
  return {
    type: 'candidacy',
    person,
    alternatives: [],
    fields: { status: SELECTED.in(tokens) ? 'selected' : 'standing' },
    seat: null,
    dates: [],
    // That he stood in the end does not make it known that day.
    mood: GUESSED.in(tokens) ? 'speculation' : 'reported',
    sentences: [index],
    news: index,
    evidence: [{ start, end }],
    rules: ['candidacy.byRecord'],
  }
}
