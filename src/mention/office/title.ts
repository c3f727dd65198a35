/** Offices with names of their own, beside those the register gives. @module */
import type { OfficeKind } from '../mention.ts'
import type { Head } from './head.ts'

/** `printed` lists the only spellings taken, for names that are ordinary words in lower case. */
export interface TitleRule {
  readonly names: string
  readonly office: OfficeKind
  readonly head: Head
  readonly plural?: boolean
  readonly printed?: readonly string[]
}

export const TITLES: readonly TitleRule[] = [
  {
    names:
      'minister;cabinet minister;minister of state;parliamentary under-secretary of state;parliamentary under-secretary;parliamentary under secretary of state;parliamentary under secretary;parliamentary undersecretary of state;parliamentary undersecretary;under-secretary of state;undersecretary of state;under secretary of state;parliamentary secretary;minister of the crown;lords minister',
    office: 'minister',
    head: 'minister',
  },
  {
    names: 'ministers;cabinet ministers;ministers of state;ministers of the crown',
    office: 'minister',
    head: 'minister',
    plural: true,
  },
  { names: 'secretary of state', office: 'minister', head: 'secretary' },
  { names: 'secretaries of state', office: 'minister', head: 'secretary', plural: true },
  { names: 'prime minister', office: 'primeMinister', head: 'primeMinister' },
  { names: 'prime ministers', office: 'primeMinister', head: 'primeMinister', plural: true },
  { names: 'pm', office: 'primeMinister', head: 'primeMinister', printed: ['PM'] },
  { names: 'premier', office: 'primeMinister', head: 'premier' },
  { names: 'chancellors', office: 'minister', head: 'chancellor', plural: true },
  {
    names: 'parliamentary private secretary;parliamentary aide;ministerial aide;pps;aide',
    office: 'parliamentaryPrivateSecretary',
    head: 'aide',
  },
  {
    names: 'parliamentary private secretaries;parliamentary aides;ministerial aides;ppss',
    office: 'parliamentaryPrivateSecretary',
    head: 'aide',
    plural: true,
  },
  { names: 'whip', office: 'whip', head: 'whip' },
  { names: 'whips', office: 'whip', head: 'whip', plural: true },
  { names: 'chief whip;deputy chief whip;assistant whip', office: 'whip', head: 'chiefWhip' },
  { names: 'chief whips;assistant whips', office: 'whip', head: 'chiefWhip', plural: true },
  { names: 'shadow secretary', office: 'shadow', head: 'secretary' },
  { names: 'shadow cabinet', office: 'shadow', head: 'cabinet' },
  {
    names: 'spokesman;spokeswoman;spokesperson;official spokesman;official spokeswoman;official spokesperson',
    office: 'spokesperson',
    head: 'spokesperson',
  },
  { names: 'spokesmen;spokeswomen;spokespeople', office: 'spokesperson', head: 'spokesperson', plural: true },
  { names: 'leader;co-leader;westminster leader', office: 'partyLeader', head: 'leader' },
  {
    names:
      "party leader;leader of the opposition;opposition leader;leader of the party;leader of her majesty's opposition;leader of his majesty's opposition",
    office: 'partyLeader',
    head: 'title',
  },
  { names: 'leaders;co-leaders', office: 'partyLeader', head: 'leader', plural: true },
  { names: 'party leaders;opposition leaders', office: 'partyLeader', head: 'title', plural: true },
  { names: 'deputy leader;deputy westminster leader', office: 'deputyLeader', head: 'leader' },
  {
    names: 'deputy party leader;deputy leader of the party;deputy leader of the opposition',
    office: 'deputyLeader',
    head: 'title',
  },
  {
    names:
      'chair;chairman;chairwoman;chairperson;co-chair;co-chairman;vice-chair;vice-chairman;vice-chairwoman;vice chair;vice chairman',
    office: 'partyChair',
    head: 'chair',
  },
  {
    names: 'chairs;chairmen;chairwomen;co-chairs;co-chairmen;vice-chairs;vice-chairmen',
    office: 'partyChair',
    head: 'chair',
    plural: true,
  },
  {
    names:
      'party chair;party chairman;party chairwoman;party co-chairman;party co-chair;national campaign coordinator;deputy national campaign coordinator;campaign coordinator;election coordinator;election campaign coordinator;policy coordinator;deputy party chairman;deputy party chair;party vice-chair;party vice-chairman;party vice chair;chairman of the party;chair of the party;deputy chairman of the party;deputy chair of the party',
    office: 'partyChair',
    head: 'title',
  },
  { names: 'speaker;mr speaker;madam speaker', office: 'speaker', head: 'speaker' },
  {
    names:
      "commons speaker;house of commons speaker;speaker of the commons;speaker of the house of commons;speaker of the house;speaker of britain's house of commons;speaker of the british house of commons",
    office: 'speaker',
    head: 'title',
  },
  {
    names:
      'deputy speaker;madam deputy speaker;mr deputy speaker;commons deputy speaker;deputy commons speaker;deputy speaker of the house of commons;deputy speaker of the commons',
    office: 'deputySpeaker',
    head: 'title',
  },
  { names: 'deputy speakers;deputy commons speakers', office: 'deputySpeaker', head: 'title', plural: true },
  {
    names:
      'lord speaker;speaker of the house of lords;speaker of the scottish parliament;speaker of the northern ireland assembly;speaker of the house of representatives;house speaker;presiding officer;lords speaker',
    office: 'other',
    head: 'title',
  },
  { names: 'mp', office: 'member', head: 'member', printed: ['MP'] },
  { names: 'mps', office: 'member', head: 'member', plural: true, printed: ['MPs', 'MPS'] },
  {
    names:
      'member of parliament;member of the house of commons;member of the british parliament;lawmaker;legislator;backbencher;back-bencher;backbench mp;parliamentarian',
    office: 'member',
    head: 'member',
  },
  {
    names:
      'members of parliament;lawmakers;legislators;backbenchers;back-benchers;backbench mps;parliamentarians',
    office: 'member',
    head: 'member',
    plural: true,
  },
  { names: 'member', office: 'member', head: 'member', printed: ['member', 'Member'] },
  { names: 'msp;mep;mla', office: 'other', head: 'member', printed: ['MSP', 'MEP', 'MLA'] },
  {
    names: 'msps;meps;mlas;tds;ams',
    office: 'other',
    head: 'member',
    plural: true,
    printed: ['MSPs', 'MEPs', 'MLAs', 'TDs', 'AMs'],
  },
  { names: 'ms;am;td', office: 'other', head: 'letters', printed: ['MS', 'AM', 'TD'] },
  {
    names:
      'assembly member;member of the scottish parliament;member of the european parliament;member of the senedd;senedd member;welsh assembly member;london assembly member;councillor;county councillor;city councillor;borough councillor;council leader;deputy council leader;leader of the council;senator;congressman;congresswoman;alderman;police and crime commissioner;crown dependency minister',
    office: 'other',
    head: 'member',
  },
  {
    names:
      'assembly members;councillors;county councillors;city councillors;borough councillors;council leaders;senators;congressmen;police and crime commissioners;members of the european parliament',
    office: 'other',
    head: 'member',
    plural: true,
  },
  { names: 'peer;life peer;crossbench peer;cross-bench peer;hereditary peer', office: 'other', head: 'peer' },
  {
    names: 'peers;life peers;crossbench peers;hereditary peers',
    office: 'other',
    head: 'peer',
    plural: true,
  },
  {
    names:
      'first minister;deputy first minister;cabinet secretary;father of the house;mother of the house;taoiseach;tanaiste;tánaiste',
    office: 'other',
    head: 'title',
  },
  { names: 'first ministers', office: 'other', head: 'title', plural: true },
  {
    names:
      'trade envoy;government trade envoy;trade envoyship;special envoy;peace envoy;forestry envoy;climate envoy',
    office: 'tradeEnvoy',
    head: 'title',
  },
  { names: 'trade envoys;government trade envoys', office: 'tradeEnvoy', head: 'title', plural: true },
  {
    names: 'frontbencher;front-bencher;frontbench spokesman;frontbench spokeswoman;frontbench spokesperson',
    office: 'spokesperson',
    head: 'title',
  },
  { names: 'frontbenchers;front-benchers', office: 'spokesperson', head: 'title', plural: true },
  {
    names:
      'mayor;metro mayor;regional mayor;lord mayor;directly elected mayor;directly-elected mayor;deputy mayor',
    office: 'mayor',
    head: 'mayor',
  },
  { names: 'mayors;metro mayors;regional mayors', office: 'mayor', head: 'mayor', plural: true },
]

/** Further names of posts, by the official one; "House" and "HM Household" forms are made by rule. */
export const ALSO_PRINTED: Readonly<Record<string, readonly string[]>> = {
  'chancellor of the exchequer': ['chancellor', 'treasury chief'],
  'prime minister': ['pm', 'premier'],
  'deputy prime minister': ['deputy pm'],
  'leader of the house of commons': [
    'leader of the house',
    'leader of the commons',
    'commons leader',
    'house of commons leader',
  ],
  'leader of the house of lords': ['leader of the lords', 'lords leader', 'house of lords leader'],
  'deputy leader of the house of commons': [
    'deputy leader of the house',
    'deputy leader of the commons',
    'deputy commons leader',
  ],
  'chief secretary to the treasury': ['chief secretary', 'treasury chief secretary'],
  'economic secretary': ['economic secretary to the treasury', 'city minister'],
  'financial secretary': ['financial secretary to the treasury'],
  'exchequer secretary': ['exchequer secretary to the treasury'],
  'commercial secretary': ['commercial secretary to the treasury'],
  'attorney general': ['attorney-general'],
  'solicitor general': ['solicitor-general'],
  'paymaster general': ['paymaster-general'],
  'chief whip': ['government chief whip', 'chief government whip', 'commons chief whip'],
  'deputy chief whip': ['government deputy chief whip', 'deputy government chief whip'],
  'assistant whip': ['assistant government whip'],
  'leader of the opposition': ["leader of her majesty's opposition", "leader of his majesty's opposition"],
  'lords chief whip': ['chief whip in the lords'],
}
