/**
 * What the words of a sentence may be about, as bits: a question that is put to text by a regular expression is first
 * put to them. A bit may stand where the expression then finds nothing; where it is missing there is nothing to find.
 * @module
 */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { KIND, numberOf, WordBits } from '../../mention/word.ts'
import type { View } from './context.ts'

/** A list of words for each, of which whatever is asked about has one. */
const WORDS = {
  /** Of councils, devolved and foreign parliaments: `OTHER_BODY`. */
  otherBody: `council councils councillor councillors ward wards holyrood msp msps minister scottish senedd assembly
    stormont mayor mayoral mayors mayoralty commissioner european mep meps referendum brexit college president presidential
    senate congress congressional bundestag chancellorship county borough leadership student union`,
  /** Of a division or a ballot in the House: `IN_THE_HOUSE`. */
  inTheHouse: `division amendment amendments motion bill reading rebel rebels rebellion rebelled voted confidence leadership
    ballot commons lords mps ayes noes`,
  /** Of what would be or is forecast: `SUPPOSED`. */
  supposed: `notional notionally would would've could could've might might've may if unless were predict predicts predicted
    prediction predictions forecast forecasts poll polls polling pollster pollsters survey projection projected course expected hope
    hopes hoping need needs needed require requires target targets targeting estimate estimated estimates yougov ipsos
    survation mrp bookmaker bookmakers odd odds`,
  /** Of what a survey of opinion found: `SURVEYED`. */
  surveyed: 'poll polls polling survey surveys surveyed pollster pollsters canvass canvassing',
  /** Of a devolved parliament, in a whole story: `DEVOLVED`. */
  devolved:
    'holyrood parliament senedd assembly minister ministers stormont msp msps council local ward wards',
  ofTheCommons: 'election byelection westminster commons',
  /** Of a poll that was: a by-election, the last election, last time. */
  pollNamed: 'election elections electioneering byelection byelections time',
  /** Whoever counts votes says one of these: `OF_A_POLL`. */
  ofVotes: `vote votes voted voters majority majorities lead ahead behind clear poll polled polling share turnout swing electors
    electorate ballot ballots spare margin cushion seat elected election byelection constituency`,
  /** Whoever puts another in a place. */
  pushing: `push pushed pushes pushing forced forces forcing knock knocked knocks knocking relegated relegates relegating drove
    driven drives driving left leaves leaving`,
  /** Of what a sentence claims, whether or not it can be held against anything: `SPEAKS_OF`. */
  ofResults: `turnout swing majority won lost held vote votes share seats mps mp wins gained took captured elected senator
    represented represents`,
  /** Of somebody's going over or going. */
  leaving: `defect defects defected defecting defection defections defector defectors cross crosses crossed crossing switch
    switches switched switching turncoat turncoats walk walks walked walking abandon abandons abandoned abandoning quit quits
    quitting desert deserts deserted deserting jump jumps jumped jumping leave leaves leaving left resign resigns resigned
    resigning depart departs departed departing`,
  /** Of somebody's going for good: `VACATED`. */
  vacating: `vacate vacates vacated vacating vacation vacations formally actually left leave resigned gave stepped steped`,
  /** Of those who voted or could. */
  ofVoters: 'cast casting counted polled turned voted electors electorate registered',
  respectively: 'respectively',
  /** Of what a share of the vote is a share. */
  ofShares: 'vote votes poll ballot ballots total cast share',
  /** Of who is in front or behind: `AHEAD` and `BEHIND`. */
  ofALead: `ahead clear front it spare between separated separates separating apart margin margins lead cushion kept keeps
    saved denied stopped decided majority hand victory win advantage edge edged scraped survived by behind adrift short
    within`,
  /** By which a party is spoken of without its name. */
  ofAParty: 'party their they its it our we',
} as const

const NAMES = Object.keys(WORDS) as (keyof typeof WORDS)[]
/** Of which bit n of the hints has its words: who looks through a sentence for more joins his lists to these. */
export const HINT_LISTS: readonly (readonly string[])[] = NAMES.map((name) => WORDS[name].split(/\s+/))
const BITS = new WordBits(...HINT_LISTS)

/** The bits of `WORDS`. */
export const HINT = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as {
  readonly [Name in keyof typeof WORDS]: number
}

/** Whether the words of the sentence, and of the one before it where `before` says so, may be about that. */
export function mayBeAbout(view: View, hint: number, before = false): boolean {
  if ((view.hints & hint) !== 0) return true
  return before && (hintsAt(view.context.article, view.at - 1) & hint) !== 0
}

/** Kept by the number of the sentence, −1 where it is not yet known. */
const hintsByPlace = once(({ sentences }: MarkedArticle) => new Array<number>(sentences.length).fill(UNREAD))
const UNREAD = -1

/** The hints of a sentence of an article by its number, worked out when first asked for; none where there is none. */
export function hintsAt(article: MarkedArticle, at: number): number {
  const sentence = article.sentences[at]
  if (!sentence) return 0
  const known = hintsByPlace(article)[at] as number
  return known === UNREAD ? hintsFrom(article, sentence, BITS.in(sentence.tokens)) : known
}

/** The same of a sentence that has been looked through for `HINT_LISTS`. */
export function hintsFrom(
  article: MarkedArticle,
  { tokens, kinds, index }: MarkedSentence,
  found: number,
): number {
  const hints = kinds & KIND.hyphen ? found | hintsOfParts(tokens) : found
  hintsByPlace(article)[index] = hints
  return hints
}

/** Of words with a hyphen those of their parts: "ex-councillor". */
function hintsOfParts(tokens: readonly Token[]): number {
  let hints = 0
  for (const { kinds, lower } of tokens)
    if (kinds & KIND.hyphen) for (const part of lower.split('-')) hints |= BITS.of({ word: numberOf(part) })
  return hints
}
