/** Every way a council, a ballot in the House or a survey is spoken of has a word that hints at it. @module */
import { expect, test } from 'vitest'
import { tokenize } from '../../mention/cutter.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { HINT, hintsAt } from './hints.ts'

function hintsOf(text: string): number {
  const tokens = tokenize(text)
  const sentence = {
    index: 0,
    start: 0,
    end: text.length,
    tokens,
    kinds: tokens.reduce((all, each) => all | each.kinds, 0),
  }
  return hintsAt({ text, sentences: [sentence], notes: [] } as unknown as MarkedArticle, 0)
}

const SAID: Record<keyof typeof HINT, string> = {
  otherBody:
    'councillor|ward|Holyrood|an MSP’s seat|First Minister|Scottish Parliament|Senedd|Welsh Assembly|assembly election|mayoralty|crime commissioner|European elections|MEPs|referendum|Brexit vote|electoral college|presidential|Congress|county|borough election|leadership contest|student|union ballot|ex-councillor|council-run',
  inTheHouse:
    'division|amendments|motion|the Bill|second reading|rebels|voted against|votes of no confidence|a no-confidence vote|leadership|ballot of MPs|defeat in the Commons|Lords|backbench MPs voted|MPs backed|ayes|noes',
  supposed:
    'notionally|would|might’ve|may well|if|unless|were to|predictions|forecast|poll of|polls suggest|pollster|survey|projected|on course|expected to|hoping to|need a|requires|targets|exit poll|estimated|YouGov|MRP|bookmakers|odds',
  surveyed: 'opinion poll|polls showed|polling by|survey|surveyed|pollsters|canvassing returns',
  devolved:
    'Holyrood|Scottish Parliament|Senedd|Welsh Assembly|Assembly for Wales|first ministers|Scotland’s new parliament|Stormont|MSPs|assembly members|council by-election|local byelections|wards',
  ofTheCommons: 'by-election|general election|Westminster|House of Commons|byelection',
  pollNamed:
    'by-elections|by election|byelection|the last general election|last time|at the general election',
  ofVotes:
    'votes|voted|voters|majority|ahead|polled|share|turnout|swing|electorate|ballots|to spare|by-election|elected|one-vote',
  pushing: 'pushed|forcing|knocked|relegated|drove|driven|left|leaving',
  ofResults:
    'turnout|a swing|seat majority|won by|per cent of the votes|vote share|seats|MPs|took the seat|elected in|MP since|represents|held it since',
  leaving:
    'defections|crossed the floor|switching|turncoat|walks out of|abandoned|quit|deserted|jumped ship|left|resigning from|departs',
  vacating:
    'vacated|formally quit|actually left|left the Commons|resigned as an MP|gave up her seat|stepped down',
  ofVoters: 'votes cast|ballots counted|turned out|an electorate of|registered voters',
  respectively: 'respectively',
  ofShares:
    'per cent of the vote|of all votes|of the poll|of the ballots|of the total|of those cast|vote share|vote-share',
  ofALead:
    'ahead|clear|in front|in it|to spare|between|separated|apart|margins|lead|cushion|kept|saved|denied|stopped|decided|majority|in hand|victory|a win|advantage|edged|edge|scraped|survived|by|behind|adrift|short|within|a 712-vote lead',
  ofAParty: 'the party|their|they|it|its|our|we',
}

test.each(Object.entries(SAID))('%s', (name, phrases) => {
  const hint = HINT[name as keyof typeof HINT]
  for (const phrase of phrases.split('|'))
    expect([phrase, hintsOf(`Here it says ${phrase} in print.`) & hint]).toEqual([phrase, hint])
})

test('a sentence of none of these has no hints, nor is there a sentence before the first', () => {
  expect(hintsOf('Ann Lee went to Dover.')).toBe(0)
  expect(hintsAt({ text: '', sentences: [], notes: [] } as unknown as MarkedArticle, -1)).toBe(0)
})
