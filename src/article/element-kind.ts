/** What the elements around a line say of it: their names, classes and roles. @module */
import type { RemovedKind } from './article.ts'

/** Parts of class names and ids, joined by what separates words in them. */
const names = (list: string): RegExp => new RegExp(`(?:^|[.#_-])(?:${list.split(' ').join('|')})`, 'i')

const BY_NAME: readonly (readonly [RemovedKind, RegExp])[] = [
  ['consent', names('cookie consent gdpr onetrust cmp')],
  [
    'advertisement',
    names('advert ad-slot ad-unit ad-container ads? adslot adunit sponsor taboola outbrain dfp mpu'),
  ],
  [
    'promotion',
    names(
      'newsletter subscri signup sign-up paywall promo donat register membership piano follow-us app-download call-to-action cta',
    ),
  ],
  ['comment', names('comments? disqus coral viafoura openweb conversation')],
  [
    'related',
    names(
      'related recommend more-on read-more readmore more-stories most-read most-popular mostread trending recirc teaser also-read next-article up-next card-list story-card topics? tags? inline-link further read-next ai2html-none',
    ),
  ],
  ['player', names('video-player jw jwplayer brightcove player media-player audio-player vjs')],
  ['byline', names('byline author contributor writer bio')],
  [
    'timestamp',
    names(
      'timestamp dateline date-time datetime published publish-date pub-date publication-date posted-on updated time-stamp read-time reading-time',
    ),
  ],
  [
    'navigation',
    names(
      'nav menu breadcrumb share social sharing toolbar footer header-bar masthead skip tab-list pagination sidebar side-bar rail widget search login modal popup overlay tooltip sr-only visually-hidden screen-reader kicker section-name eyebrow correction',
    ),
  ],
]

const BY_ELEMENT: Readonly<Record<string, RemovedKind>> = {
  nav: 'navigation',
  footer: 'navigation',
  menu: 'navigation',
  button: 'navigation',
  select: 'navigation',
  label: 'navigation',
  form: 'promotion',
  aside: 'related',
  time: 'timestamp',
}

const CAPTION =
  /^figcaption\b|^figure\b|(?:^|[.#_-])(?:wp-)?caption|(?:image|photo|picture|media)-?_?(?:caption|credit|description)|[.#_-]credit\b/i

/**
 * `caption`, the kind of noise, or `null` where the elements say nothing. The innermost that speaks decides;
 * what `major` elements are called counts for nothing.
 */
export function kindByElements(
  path: readonly string[],
  major: ReadonlySet<string>,
): RemovedKind | 'caption' | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const label = path[at] as string
    if (major.has(label)) continue
    if (CAPTION.test(label)) return 'caption'
    const element = /^[a-z0-9-]+/.exec(label)?.[0] ?? ''
    const kind = BY_ELEMENT[element] ?? kindByName(label)
    if (kind) return kind
  }
  return null
}

/** Pages repeat a few hundred labels; each is read once. */
const KNOWN = new Map<string, RemovedKind | null>()
const KNOWN_LIMIT = 10_000

function kindByName(label: string): RemovedKind | null {
  const known = KNOWN.get(label)
  if (known !== undefined) return known
  const from = label.search(/[.#]/)
  const name = from < 0 ? '' : label.slice(from)
  const kind = BY_NAME.find(([, pattern]) => pattern.test(name))?.[0] ?? null
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear()
  KNOWN.set(label, kind)
  return kind
}
