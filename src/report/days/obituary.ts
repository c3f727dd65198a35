/** "Ann Lee, who has died aged 80, was given the whip back": what the dead did is no page's news. @module */

import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Act } from '../discourse/act.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { isOfOffice } from '../offices/of-office.ts'

/** `acts`, those of the dead as background; that a seat falls vacant by the death is news. */
export function withDeadPast(acts: readonly Act[], article: MarkedArticle): readonly Act[] {
  if (!acts.some(isNews)) return acts
  const dead = deadIn(article)
  if (dead.size === 0) return acts
  return acts.map((act) => {
    const id = idOf(act.person)
    return id && dead.has(id) && isNews(act) ? { ...act, mood: 'recap' as const } : act
  })
}

function isNews({ type, mood }: Act): boolean {
  return mood === 'reported' && (isOfParties(type) || isOfOffice(type))
}

/** Those of whom the article says that they "died aged" so much. */
function deadIn({ sentences }: MarkedArticle): ReadonlySet<PersonId> {
  const dead = new Set<PersonId>()
  for (const { tokens, people } of sentences) {
    if (people.length === 0 || !DIED.in(tokens)) continue
    const at = tokens.findIndex((token, here) => DIED.has(token) && AGED.has(tokens[here + 1]))
    const died = tokens[at]
    const who = died && people.findLast(({ start }) => start < died.start)
    if (who?.resolution.state !== 'resolved') continue
    // Not "whose wife died aged 80".
    if (tokens.slice(tokenFrom(tokens, who.end), at).every((token) => LINKS.has(token)))
      dead.add(who.resolution.id)
  }
  return dead
}

const DIED = wordSet('died dies dead')
const AGED = wordSet('aged at')
const LINKS = wordSet(', who has have had suddenly peacefully yesterday last night today')
