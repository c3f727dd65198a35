/** Whom somebody stood against: "beat Lee", "defeating Labour's Ann Day", "ahead of the sitting member". @module */
import type { Span } from '../../base/span.ts'
import type { View } from './context.ts'

const BEATING = `beat(?:s|ing|en)?|defeat(?:ed|ing|s)?|oust(?:ed|ing|s)?|unseat(?:ed|ing|s)?|toppl(?:ed|ing|es)|trounc(?:ed|ing|es)|thrash(?:ed|ing|es)|(?:saw|see(?:s|ing|n)|held|hold(?:s|ing)?|fought|fight(?:s|ing)?|fend(?:ed|ing|s)?|stav(?:ed|ing|es)) off|edg(?:ed|ing|es) (?:out|past)|pipp(?:ed|ing)`
const BESIDE = `from|over|against|than|ahead of|behind|clear of|followed by|replac(?:ed|ing|es)|succeed(?:ed|ing|s)?`
/** What stands between the verb and the name of the rival. */
const DESCRIBING = `the|an?|their|his|her|its|sitting|incumbent|former|then|ex|veteran|closest|nearest|main|second|placed|outgoing|constituency|seat|party|candidate|rival|challenger|opponent|hopeful|mp|member|mr|mrs|ms|dr|sir|dame|cllr|councillor|['’,-]|['’]s`

const BEATEN = new RegExp(`\\b(?:${BEATING})\\s+(?:(?:${DESCRIBING})\\s*)*$`, 'i')
const AGAINST = new RegExp(`\\b(?:${BEATING}|${BESIDE})\\s+(?:(?:${DESCRIBING})\\s*)*$`, 'i')
const LOOKBACK = 80

/** Beaten, and so not whose majority it is. */
export function isBeaten(view: View, who: Span): boolean {
  return BEATEN.test(wordsBefore(view, who))
}

/** Beaten, replaced or left behind: whom the subject won against, not whose figure it is. */
export function isAgainst(view: View, who: Span): boolean {
  return AGAINST.test(wordsBefore(view, who))
}

/** The words before a mention, other names left out. */
function wordsBefore(view: View, { start }: Span): string {
  const from = Math.max(view.sentence.start, start - LOOKBACK)
  let text = view.context.article.text.slice(from, start)
  for (const one of view.sentence.mentions) {
    if (one.start >= start) break
    if (one.kind === 'number' || one.kind === 'person' || one.kind === 'date' || one.start < from) continue
    text = text.slice(0, one.start - from) + ' '.repeat(one.end - one.start) + text.slice(one.end - from)
  }
  return text
}
