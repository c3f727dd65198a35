/** Time between two days: "announced she would quit but did not leave for over two months". @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { durationsOf } from '../../mention/date/duration.ts'
import { TIME_WORDS } from '../../mention/date/unit-of-time.ts'
import type { View } from './context.ts'
import { HINT, mayBeAbout } from './hints.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { personOf } from './seat-meant.ts'
import { serviceDraft } from './service.ts'
import { intervalVerdict } from './stretch-of-time.ts'
import { personName } from './wording.ts'

const ANNOUNCED =
  /\b(?:announc\w+|intention to (?:quit|resign|stand down)|said (?:she|he|they) (?:would|was|were) (?:quit\w*|resign\w*|stand\w* down|leav\w*)|pledged to (?:quit|resign)|declared)\b/i
const VACATED =
  /\b(?:vacat\w+|formally (?:quit|resign\w*|left|leave|leaving|stood down)|actually (?:quit|resign\w*|left|leave)|left the commons|leave the commons|resigned (?:as an? mp|(?:her|his) seat)|gave up (?:her|his) seat|stepp?ed down)\b/i

export const interval: PredicateReader = {
  predicate: 'interval',
  needs: ['person'],
  cues: TIME_WORDS,
  read(view) {
    const { text } = view.context.article
    const sentence = text.slice(view.sentence.start, view.sentence.end)
    if (!mayBeAbout(view, HINT.vacating) || !ANNOUNCED.test(sentence) || !VACATED.test(sentence)) {
      const service = / for /.test(sentence) ? serviceDraft(view) : null
      return service ? [service] : []
    }
    const durations = durationsOf(text, view.sentence.tokens).filter((one) => one.amount !== null)
    const [duration] = durations
    if (!duration || durations.length !== 1) return []
    const spell = spellOf(view)
    if (!spell) return []
    const printed = text.slice(duration.start, duration.end).replace(/^(?:for|in|after)\s+/i, '')
    const draft: Draft = {
      subject: `${personName(view.register, spell.person)}, announced to vacated`,
      printed,
      verdict: intervalVerdict(spell.from, spell.to, duration, printed),
      against: { person: spell.person },
      at: duration,
      rule: 'interval.announcedToVacated',
    }
    return [draft]
  },
}

/** The one person of the sentence whose going the register holds with both days, or the article tells. */
function spellOf(view: View): { person: PersonId; from: IsoDate; to: IsoDate } | null {
  const found = new Map<PersonId, { person: PersonId; from: IsoDate; to: IsoDate }>()
  for (const mention of view.sentence.mentions) {
    const person = personOf(mention)
    if (!person) continue
    const announced = view.register.announcements.findLast(
      (one) =>
        one.what === 'resignationAnnounced' &&
        one.person === person &&
        one.effective &&
        (!view.asOf || one.announced <= view.asOf),
    )
    if (announced?.effective)
      found.set(person, { person, from: announced.announced, to: announced.effective })
    for (const event of view.context.events) {
      if (
        event.type !== 'seatVacated' ||
        event.person?.id !== person ||
        !event.announced ||
        !event.date ||
        event.datePrecision !== 'day'
      )
        continue
      if (!found.has(person)) found.set(person, { person, from: event.announced, to: event.date })
    }
  }
  const [only] = found.values()
  return found.size === 1 && only ? only : null
}
