/** Verdicts as schema.org ClaimReview, which search engines and other newsrooms read. @module */
import type { IsoDate } from '../../base/date.ts'
import type { ClaimJson } from '../../record/recorded-page.ts'
import { dateWords } from '../../web/date-words.ts'
import { verdictWords } from '../../web/verdict-words.ts'

export interface Review {
  /** Who answers for it: an organisation, never this program. */
  readonly publisher: string
  /** The day of the review. */
  readonly on: IsoDate
  /** The day the story is of, where known. */
  readonly storyDate: IsoDate | null
}

/** Out of 3; a claim that cannot be checked gets no review at all. */
const RATINGS = {
  supported: 3,
  depends: 2,
  refuted: 1,
  'not-enough-information': null,
} as const satisfies Record<ClaimJson['verdict'], number | null>

export function claimReviews(claims: readonly ClaimJson[], review: Review): object {
  return {
    '@context': 'https://schema.org',
    '@graph': claims.flatMap((claim) => reviewOf(claim, review) ?? []),
  }
}

function reviewOf(claim: ClaimJson, { publisher, on, storyDate }: Review): object | null {
  const rating = RATINGS[claim.verdict]
  if (rating === null) return null
  const organization = { '@type': 'Organization', name: publisher }
  return {
    '@type': 'ClaimReview',
    datePublished: on,
    author: organization,
    publisher: organization,
    claimReviewed: claim.evidence.exact,
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.speaker && { author: { '@type': 'Person', name: claim.speaker } }),
      ...(storyDate && { datePublished: storyDate }),
      about: claim.subject.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dateWords(day)),
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: 1,
      bestRating: 3,
      alternateName: verdictWords(claim),
    },
    reviewBody: [claim.working, ...claim.caveats].filter(Boolean).join('; '),
    ...(claim.citations.length > 0 && { citation: claim.citations }),
  }
}
