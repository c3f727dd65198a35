/** The party each source's label stands for. @module */
import { type PartyId, slug } from '../src/base/id.ts'

/** Labels of members without a party: in the House they are independent (rule 5), whatever they call themselves. */
const INDEPENDENT = new Set(
  [
    'Independent',
    'Independent Conservative',
    'Conservative Independent',
    'Independent Labour',
    'Labour Independent',
    'Independent SDP',
    'Independent Social Democrat',
    'Independent Liberal Democrat',
    'Independent Socialist',
    'Independent Unionist',
    'Independent Ulster Unionist',
    'Non-affiliated',
    'Crossbench',
    'Other',
    '',
  ].map(slug),
)

/** Of those, the ones that say no more. */
const UNLABELLED = new Set(['Independent', 'Non-affiliated', 'Crossbench', 'Other', ''].map(slug))

/** Labels whose slug is not the id of their party. */
const RENAMED: Readonly<Record<string, PartyId>> = {
  'green-party': 'party:green',
  'the-brexit-party': 'party:brexit-party',
  'the-reclaim-party': 'party:reclaim',
  'reclaim-party': 'party:reclaim',
  'alba-party': 'party:alba',
  'respect-party': 'party:respect',
  'social-democratic-labour-party': 'party:social-democratic-and-labour-party',
  'change-uk-the-independent-group': 'party:change-uk',
  'the-independent-group-for-change': 'party:independent-group-for-change',
  'lord-speaker': 'party:independent',
  'scottish-national-party-snp': 'party:scottish-national-party',
  'labour-co-op': 'party:labour-co-op',
  'labourco-operative': 'party:labour-co-op',
  dup: 'party:democratic-unionist-party',
  uup: 'party:ulster-unionist-party',
  ukip: 'party:uk-independence-party',
  reform: 'party:reform-uk',
  reclaim: 'party:reclaim',
  'workers-party': 'party:workers-party-of-britain',
  ukup: 'party:united-kingdom-unionist',
  referendum: 'party:referendum-party',
  'deputy-speaker': 'party:speaker',
}

/** What members without a party called themselves, where the source says more than that they had none. */
export function labelOf(label: string): string | null {
  const plain = label.trim()
  return INDEPENDENT.has(slug(plain)) && !UNLABELLED.has(slug(plain)) ? plain : null
}

/** The id of the party a source calls so. An empty label is independent. */
export function partyIdOf(label: string): PartyId {
  const key = slug(label.trim())
  if (INDEPENDENT.has(key)) return 'party:independent'
  return RENAMED[key] ?? `party:${key.replace(/^the-/, '')}`
}
