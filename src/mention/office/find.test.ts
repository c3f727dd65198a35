/** Offices found in sentences, by kind, and what is left alone. @module */
import { describe, expect, test } from 'vitest'
import type { PostId } from '../../base/id.ts'
import type { Post } from '../../register/office.ts'
import type { PartyAlias } from '../../register/party.ts'
import { tokenize } from '../cutter.ts'
import { officesOf } from './find.ts'
import { compileOffices } from './names.ts'

const post = (id: string, name: string, organization: string | null, rank: string): [PostId, Post] => [
  `post:${id}`,
  { id: `post:${id}`, name, organization, rank },
]
const posts = new Map([
  post('pm', 'Prime Minister', "Prime Minister's Office", 'PM'),
  post('dpm', 'Deputy Prime Minister', 'Cabinet Office', 'DPM'),
  post('chx', 'Chancellor of the Exchequer', 'HM Treasury', 'SoS'),
  post('est', 'Economic Secretary (City Minister)', 'HM Treasury', 'PUSS'),
  post('cst', 'Chief Secretary to the Treasury', 'HM Treasury', 'MoS'),
  post('home', 'Secretary of State for the Home Department', 'Home Office', 'SoS'),
  post('security', 'Minister for Security', 'Home Office', 'MoS'),
  post(
    'fco',
    'Secretary of State for Foreign and Commonwealth Affairs',
    'Foreign and Commonwealth Office',
    'SoS',
  ),
  post('europe', 'Minister for Europe', 'Foreign and Commonwealth Office', 'MoS'),
  post('dfe', 'Secretary of State for Education', 'Department for Education', 'SoS'),
  post('dfes', 'Secretary of State for Education and Skills', 'Department for Education and Skills', 'SoS'),
  post('school', 'Minister for School Standards', 'Department for Education', 'MoS'),
  post('dfe-puss', 'Parliamentary Under-Secretary of State', 'Department for Education', 'PUSS'),
  post(
    'dcms',
    'Secretary of State for Digital, Culture, Media and Sport',
    'Department for Digital, Culture, Media and Sport',
    'SoS',
  ),
  post('dexeu', 'Secretary of State for Exiting the European Union', 'Department for Exiting the EU', 'SoS'),
  post('lord', 'Secretary of State for Justice and Lord Chancellor', 'Ministry of Justice', 'SoS'),
  post('scot', 'Secretary of State for Scotland', 'Office of the Secretary of State for Scotland', 'SoS'),
  post('nio', 'Secretary of State for Northern Ireland', 'Northern Ireland Office', 'SoS'),
  post('nio-mos', 'Minister of State', 'Northern Ireland Office', 'MoS'),
  post('ag', 'Attorney General', "Attorney General's Office", 'SoS'),
  post(
    'lhc',
    'Leader of the House of Commons',
    'Office of the Leader of the House of Commons',
    'Parl. lead.',
  ),
  post(
    'cw',
    'Chief Whip and Parliamentary Secretary to the Treasury',
    'Government Whips-House of Commons',
    'Parl. lead.',
  ),
  post('whip', 'Assistant Whip (HM Treasury)', 'Government Whips-House of Commons', 'Parl.'),
  post('speaker', 'Speaker of the House of Commons', null, 'Speaker'),
  post('cwm', 'Chairman of Ways and Means', null, 'Deputy Speaker'),
])
const alias = (party: string, name: string): PartyAlias => ({
  party: `party:${party}`,
  alias: name,
  form: 'name',
  from: null,
  to: null,
})
const partyAliases = [
  alias('labour', 'Labour'),
  alias('conservative', 'Conservative'),
  alias('conservative', 'Conservatives'),
  alias('conservative', 'Tory'),
  alias('liberal-democrat', 'Liberal Democrats'),
  alias('liberal-democrat', 'Lib Dem'),
  alias('snp', 'SNP'),
  alias('plaid-cymru', 'Plaid Cymru'),
  alias('reform-uk', 'Reform'),
]
const names = compileOffices({ posts, partyAliases })

/** `minister:education secretary(dfe,dfes)`, with `former ` in front where it is. */
function read(sentence: string): string[] {
  return officesOf(names, tokenize(sentence)).map(
    (office) =>
      `${office.former ? 'former ' : ''}${office.office}:${office.name}` +
      (office.posts.length > 0 ? `(${office.posts.map((id) => id.slice(5)).join(',')})` : ''),
  )
}

const table = (title: string, rows: readonly (readonly [string, ...string[]])[]) =>
  describe(title, () => {
    test.each(rows.map(([sentence, ...offices]) => ({ sentence, offices })))(
      '$sentence',
      ({ sentence, offices }) => {
        expect(read(sentence)).toEqual(offices)
      },
    )
  })

table('posts of the register, as the press prints them', [
  ['Estelle Morris was education secretary until 2002.', 'minister:education secretary(dfe,dfes)'],
  ['the Secretary of State for Education spoke', 'minister:Secretary of State for Education(dfe,dfes)'],
  ['Karen Bradley, culture secretary', 'minister:culture secretary(dcms)'],
  ['the DCMS secretary', 'minister:DCMS secretary(dcms)'],
  [
    'Secretary of State for Digital, Culture, Media and Sport',
    'minister:Secretary of State for Digital, Culture, Media and Sport(dcms)',
  ],
  ['David Davis, the Brexit Secretary,', 'minister:Brexit Secretary(dexeu)'],
  ['Home Secretary Alan Johnson', 'minister:Home Secretary(home)'],
  [
    'the foreign secretary and the deputy foreign secretary',
    'minister:foreign secretary(fco)',
    'minister:deputy foreign secretary(europe)',
  ],
  ['the Chancellor, Alistair Darling', 'minister:Chancellor(chx)'],
  ['chancellor of the exchequer', 'minister:chancellor of the exchequer(chx)'],
  [
    'the justice secretary and lord chancellor',
    'minister:justice secretary(lord)',
    'minister:lord chancellor(lord)',
  ],
  ['the Scottish secretary, Helen Liddell', 'minister:Scottish secretary(scot)'],
  ['the Northern Ireland Secretary of State', 'minister:Northern Ireland Secretary of State(nio)'],
  ['the prime minister and the deputy PM', 'primeMinister:prime minister(pm)', 'minister:deputy PM(dpm)'],
  ['the city minister', 'minister:city minister(est)'],
  ['chief secretary to the Treasury', 'minister:chief secretary to the Treasury(cst)'],
  ['Commons leader Robin Cook', 'minister:Commons leader(lhc)'],
  ['the attorney-general', 'minister:attorney-general(ag)'],
  ['chief whip Nick Brown', 'whip:chief whip(cw)'],
])

table('junior ministers, by field and by department', [
  ['Europe minister Denis MacShane', 'minister:Europe minister(europe)'],
  ['minister of state for Europe', 'minister:minister of state for Europe(europe)'],
  ['schools minister Nick Gibb', 'minister:schools minister(school)'],
  ['an education minister', 'minister:education minister(school,dfe-puss)'],
  ['a minister at the Home Office', 'minister:minister at the Home Office(security)'],
  [
    'a junior minister in the Department for Education',
    'minister:junior minister in the Department for Education(school,dfe-puss)',
  ],
  ['a Northern Ireland minister', 'minister:Northern Ireland minister(nio-mos)'],
  ['a cabinet minister and a junior minister', 'minister:cabinet minister', 'minister:junior minister'],
])

table('as the press abroad calls them', [
  ['the interior minister resigned', 'minister:interior minister(home)'],
  ['the finance minister, John Major,', 'minister:finance minister(chx)'],
  ['Treasury chief Rachel Reeves', 'minister:Treasury chief(chx)'],
  ['the foreign minister said', 'minister:foreign minister(europe,fco)'],
  ['a junior foreign minister said', 'minister:junior foreign minister(europe)'],
  ['the French interior minister resigned', 'other:French interior minister'],
  ["Scotland's finance minister", "other:Scotland's finance minister"],
])

table('offices the register does not hold', [
  ['He quit as PPS to the Prime Minister.', 'parliamentaryPrivateSecretary:PPS to the Prime Minister'],
  [
    'parliamentary private secretary in the Department for Education',
    'parliamentaryPrivateSecretary:parliamentary private secretary in the Department for Education',
  ],
  ['a Home Office PPS', 'parliamentaryPrivateSecretary:Home Office PPS'],
  ['three PPSs resigned', 'parliamentaryPrivateSecretary:PPSs'],
  ['the shadow education secretary', 'shadow:shadow education secretary'],
  ['shadow minister for Europe', 'shadow:shadow minister for Europe'],
  ['the shadow chancellor left the shadow cabinet', 'shadow:shadow chancellor', 'shadow:shadow cabinet'],
  ['SNP defence spokesman Angus Robertson', 'spokesperson:SNP defence spokesman'],
  ['Lib Dem spokeswoman on home affairs', 'spokesperson:Lib Dem spokeswoman on home affairs'],
  ['A Labour spokesman said', 'spokesperson:spokesman'],
  ['Reform spokesman', 'spokesperson:spokesman'],
  ['deputy chairman of the Conservative Party', 'partyChair:deputy chairman of the Conservative Party'],
  ['two Tory vice-chairs', 'partyChair:Tory vice-chairs'],
  ['London mayor Ken Livingstone', 'mayor:London mayor'],
  ['was elected mayor of Bristol', 'mayor:mayor of Bristol'],
  ['mayor of Porto Rui Moreira', 'mayor:mayor of Porto'],
  ['chair of the public accounts committee', 'committeeChair:chair of the public accounts committee'],
])

table('leaders', [
  ['Labour leader John Smith', 'partyLeader:Labour leader'],
  ['leader of the Liberal Democrats', 'partyLeader:leader of the Liberal Democrats'],
  ['the Labour party leader', 'partyLeader:Labour party leader'],
  ['chairman of the Conservative party', 'partyChair:chairman of the Conservative party'],
  ['SNP Westminster leader', 'partyLeader:SNP Westminster leader'],
  ["Labour's deputy leader", 'deputyLeader:deputy leader'],
  ["the Conservatives' leader", 'partyLeader:leader'],
  ['stood down as leader in 1990', 'partyLeader:leader'],
  ['the leader of the opposition', 'partyLeader:leader of the opposition'],
  ['a leader in The Times'],
  ['union leader Jack Jones'],
  ['world leaders met'],
  ['Labour leader of Leeds city council'],
  ['the council leader', 'other:council leader'],
])

table('the whip as an office, and the whip that is taken and lost', [
  ['She had served as a government whip.', 'whip:government whip(whip)'],
  ['a Labour whip', 'whip:Labour whip'],
  ['Labour whip Ray Powell said', 'whip:Labour whip'],
  ['an opposition whip', 'whip:opposition whip'],
  ['the Labour chief whip', 'whip:Labour chief whip'],
  ['the Tory whips rang him', 'whip:Tory whips'],
  ['the whip was removed'],
  ['He lost the Labour whip in July.'],
  ['had the government whip withdrawn'],
  ['the Conservative whip had been restored'],
  ['Tory MP Loses Conservative Whip After Vote', 'member:MP'],
  ['a three-line whip'],
  ['resigned the whip'],
])

table('the Speaker', [
  ['the Speaker, Michael Martin,', 'speaker:Speaker(speaker)'],
  ['Commons Speaker John Bercow', 'speaker:Commons Speaker(speaker)'],
  ['a deputy speaker', 'deputySpeaker:deputy speaker(cwm)'],
  ['the last native speaker of Cornish'],
  ['Most Speakers of Welsh'],
  ['US House speaker Tip O’Neill', 'other:US House speaker'],
])

table('members', [
  ['Labour MP Frank Field', 'member:MP'],
  ['the member for Corby', 'member:member'],
  ['a member of the party'],
  ['SNP MSPs', 'other:MSPs'],
  ['a Plaid Cymru MS', 'other:MS'],
  ['diagnosed with MS'],
  ['a Tory peer', 'other:peer'],
  ['peer review'],
  ['at 7.30 PM'],
  ['a Northern Irish MP', 'member:MP'],
])

table('other governments', [
  ['the US secretary of state', 'other:US secretary of state'],
  ['he told us ministers knew', 'minister:ministers'],
  ['French foreign minister', 'other:French foreign minister'],
  ["Canada's prime minister", "other:Canada's prime minister"],
  ['prime minister of Norway', 'other:prime minister of Norway'],
  ['the Scottish education secretary', 'other:Scottish education secretary'],
  ['Welsh first minister Rhodri Morgan', 'other:Welsh first minister'],
  ['the British prime minister', 'primeMinister:prime minister(pm)'],
  ['the Irish premier', 'other:Irish premier'],
  ['The premier said so.', 'primeMinister:premier(pm)'],
  ['the Premier League'],
])

table('secretaries and ministers that are not', [
  ['the company secretary'],
  ['the union general secretary'],
  ['education secretary general'],
  ['a Methodist minister'],
  ['a minister of religion'],
  ['they minister to the sick'],
  ['chancellor of the University of Kent'],
  ["at Prime Minister's Questions"],
])

table('former', [
  ['the former education secretary', 'former minister:education secretary(dfe,dfes)'],
  ['ex-chancellor Norman Lamont', 'former minister:chancellor(chx)'],
  ['former Tory cabinet minister', 'former minister:cabinet minister'],
  ['the former Bury North MP', 'former member:MP'],
  [
    'former home secretary and foreign secretary',
    'former minister:home secretary(home)',
    'former minister:foreign secretary(fco)',
  ],
  ['the former minister told the chancellor', 'former minister:minister', 'minister:chancellor(chx)'],
  ['the then home secretary', 'minister:home secretary(home)'],
])

test('a plural names no post, since it may mean holders of any time', () => {
  expect(read('five prime ministers')).toEqual(['primeMinister:prime ministers'])
})
