/** Words that rules of offices share: which posts count, and what a post, a government and a letter are called. @module */
import { officeName } from '../offices/office-name.ts'
import { crossed } from './crossed.ts'
import { office, type Roles } from './reader.ts'

const KINDS =
  'minister|primeMinister|parliamentaryPrivateSecretary|shadow|spokesperson|partyLeader|deputyLeader|partyChair|committeeChair|tradeEnvoy|speaker|deputySpeaker'
/** "The whip" is a discipline as well as a post. */
export const JOB = `OFFICE[${KINDS}]:office`
export const POST = `OFFICE[${KINDS}|whip]:office`
export const GOVERNMENT = 'government|govt|cabinet|frontbench|front-bench|front|ministry|frontline'
export const WORK =
  'job|post|role|brief|position|portfolio|duties|chair|chairmanship|leadership|chairship|jobs|posts|roles|briefs|positions'
/** How whatever is left is left: verbs before it, and those said of governments and posts alone. */
const LEAVES = [
  '<quit|leave|resign|exit|relinquish|vacate|surrender|renounce|abandon>',
  '<resign|depart|retire> from',
  '<give|lay> up|down',
  '<step|stand> down|aside|back from',
]
const WALKS = ['<walk|storm|bow> out of', '<walk> away from', '<turn> DET back|backs on']
/** "The eight left their posts." */
export const POSTS = 'job|jobs|post|posts|role|roles|position|positions|brief|briefs'
export const SACKED =
  'sacked|fired|axed|dismissed|dropped|removed|ousted|booted|purged|ejected|ditched|toppled|deposed|dethroned'
/** Those that need their "out". */
export const PUT_OUT = 'voted|forced|thrown|pushed|kicked|turfed|booted|hounded|driven|chucked|drummed'

export const named = (roles: Roles) => ({ office: officeName(office(roles, 'office')) })

/** Words of an article that is about people leaving office, where "is out" and the like are read so. */
export const LEAVING = new Set(
  'resigned resigns resigning resignation resignations quit quits quitting resign stepped walked'.split(' '),
)
/** The same of people put out of it. */
export const SACKING = new Set('sacked sacking sackings reshuffle reshuffled fired axed'.split(' '))
/** Either, of any page on which posts change hands. */
export const TURNOVER = new Set([
  ...LEAVING,
  ...SACKING,
  ...'appointed appointments promoted promotion demoted shake-up shakeup revamp line-up lineup team shuffle shadow frontbench bench'.split(
    ' ',
  ),
])

/** Each verb of leaving before each of the things left. */
export function leaves(...left: readonly string[]): readonly string[] {
  return crossed(LEAVES, left)
}

export function walksFrom(...left: readonly string[]): readonly string[] {
  return crossed(WALKS, left)
}
