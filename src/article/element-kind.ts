/** What the elements around a line say of it: their names, classes and roles. @module */
import type { RemovedKind } from './article.ts'

/** Parts of class names and ids, joined by what separates words in them. */
const names = (list: string): RegExp => new RegExp(`(?:^|[.#_-])(${list.split(' ').join('|')})`, 'i')

const BY_NAME: readonly (readonly [RemovedKind, RegExp])[] = [
  [
    'consent',
    names(
      'cookie consent gdpr onetrust qc-cmp cmpbox cmpwrapper didomi usercentrics iubenda cybot fc-consent sp_message',
    ),
  ],
  [
    'advertisement',
    names('advert ad-slot ad-unit ad-container ads? adslot adunit sponsor taboola outbrain dfp mpu'),
  ],
  [
    'promotion',
    names(
      'newsletter subscri signup sign-up paywall premium promo donat register membership piano follow-us app-download call-to-action cta',
    ),
  ],
  ['comment', names('comments? disqus coral viafoura openweb conversation')],
  [
    'related',
    names(
      'related recommend more-on read-more readmore more-stories most-read most-popular mostread top-reads trending recirc teaser also-read ' +
        'next-article up-next card-list page-?list story-card topics? tags? inline-link further read-next ai2html-none factbox fact-box infobox',
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
      'nav menu breadcrumb share social sharing toolbar footer header-bar masthead skip tab-list pagination sidebar side-bar rail widget ' +
        'search login modal popup overlay tooltip sr-only visually-hidden screen-reader kicker section-name eyebrow ' +
        'correction copyright',
    ),
  ],
]

const BY_ELEMENT: Readonly<Record<string, RemovedKind>> = {
  nav: 'navigation',
  footer: 'navigation',
  menu: 'navigation',
  button: 'navigation',
  select: 'navigation',
  textarea: 'navigation',
  label: 'navigation',
  form: 'promotion',
  aside: 'related',
  time: 'timestamp',
}

const CAPTION =
  /(?:^|[.#_-])(?:wp-)?caption|(?:image|photo|picture|media)-?_?(?:caption|credit|description)|[.#_-]credit\b/i

/** Inside a figure, these hold text that is no caption. */
const TEXTUAL: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre', 'q'])

/** Shown at some widths of the window although a class says hidden. */
const SHOWN_WIDE = /:(?:block|flex|grid|inline)/

/** What one element says. */
export interface ElementKind {
  readonly element: string
  /** 1 to 6 for the headings of HTML, else 0. */
  readonly heading: number
  /** Is what stories are made of, and holds none. */
  readonly isOfText: boolean
  readonly kind: RemovedKind | 'caption' | null
  /** What elements that say the same of the same part of the page share; `null` where it says nothing. */
  readonly sign: string | null
  /** Holds no story wherever it stands, unless it holds most of the page. */
  readonly furniture: boolean
}

/**
 * The innermost element that speaks decides; what `major` signs say counts for nothing.
 * `null` where the elements say nothing.
 */
export function kindByElements(
  kinds: readonly ElementKind[],
  major: ReadonlySet<string>,
  from = 0,
): RemovedKind | 'caption' | null {
  for (let at = kinds.length - 1; at >= from; at--) {
    const { element, kind, sign } = kinds[at] as ElementKind
    if (TEXTUAL.has(element) && kind === null) {
      if (kinds[at - 1]?.kind === 'caption') at--
    } else if (sign !== null && !major.has(sign)) return kind
  }
  return null
}

/** Pages repeat a few hundred labels; each is read once. */
const KNOWN = new Map<string, ElementKind>()
const KNOWN_LIMIT = 10_000

/** What the element that paths print as `label` says. */
export function elementKind(label: string): ElementKind {
  const known = KNOWN.get(label)
  if (known) return known
  const found = read(label)
  if (KNOWN.size >= KNOWN_LIMIT) KNOWN.clear()
  KNOWN.set(label, found)
  return found
}

let lastPath: readonly string[] = []
let lastKinds: readonly ElementKind[] = []

/** What each element of a path says; lines beside one another share their path. */
export function kindsOf(path: readonly string[]): readonly ElementKind[] {
  if (path !== lastPath) {
    lastKinds = path.map(elementKind)
    lastPath = path
  }
  return lastKinds
}

const LABEL = /^([a-z0-9-]*)((?:#[^.[]*)?)(.*)$/is

/** Words of an id that is a name; longer ones are made of a title. */
const ID_WORDS = 4

/** Their classes tell of the whole page. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main'])

/** Hold no story by their names; classes with these words do not either. */
const FURNITURE: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'textarea',
  'select',
])
const FURNITURE_NAME =
  /comment|cookie|consent|gdpr|onetrust|newsletter|related|recommend|promo|footer|modal|popup|disqus|taboola|outbrain/i

const HEADING = /^h[1-6]$/
const OF_TEXT: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol blockquote span a em strong b i u font table tbody tr td figure figcaption'.split(
    ' ',
  ),
)

/** What of the paragraphs of a story themselves says stands for all of them. */
const PARAGRAPH = /^(?:p|h[1-6]|li|span|strong|em|b|i)$/

function read(label: string): ElementKind {
  const [, element = '', id = '', classes = ''] = LABEL.exec(label) ?? []
  const heading = HEADING.test(element) ? Number(element[1]) : 0
  const isOfText = OF_TEXT.has(element)
  const own = { element, heading, isOfText }
  if (WHOLE.has(element)) return { ...own, kind: null, sign: null, furniture: false }
  const name = tellingOf(id.split(/[-_]/).length > ID_WORDS ? classes : id + classes)
  const furniture = FURNITURE.has(element) || FURNITURE_NAME.test(name)
  const said = saidBy(element, name)
  if (said === null) return { ...own, kind: null, sign: furniture ? element + name : null, furniture }
  const [kind, word] = said
  return { ...own, kind, sign: PARAGRAPH.test(element) ? `${element} ${word}` : element + name, furniture }
}

/** Prints words of the story once more. */
const PULL_QUOTE = /pull-?_?quote/i

function saidBy(element: string, name: string): readonly [RemovedKind | 'caption', string] | null {
  if (PULL_QUOTE.test(name)) return ['duplicate', 'pull-quote']
  if (element === 'figure' || element === 'figcaption') return ['caption', element]
  const caption = CAPTION.exec(name)
  if (caption) return ['caption', caption[0]]
  const byElement = BY_ELEMENT[element]
  if (byElement) return [byElement, element]
  for (const [kind, pattern] of BY_NAME) {
    const word = pattern.exec(name)?.[1]?.toLowerCase()
    if (word === undefined) continue
    if (element === 'article' && OF_SUBJECT.test(word)) continue
    if (kind === 'promotion' && GATED.test(name)) continue
    return [kind, word]
  }
  return HIDDEN.test(name) && !SHOWN_WIDE.test(name) ? ['navigation', 'hidden'] : null
}

/** What an element has or lacks, which is not what it is: "no-caption", "layout--with-sidebar". */
const STATE = /(?<=[.#_-])(?:no|not|has|with|without)[_-][\w-]*/gi
/** Of which form or section of the paper an element is: "tone-comment", "pillar--opinion". */
const SORT = /(?<=[.#])(?:tone|pillar|category|channel|genre|theme|format)[_-]+[\w-]*/gi
/** Content systems print the subjects and the writer of a post as classes of its element. */
const POST = /\.(?:hentry|type-[\w-]+|status-publish)(?=[.[]|$)/
const SUBJECTS = /\.(?:tag|tags|topic|category|cat|author|series)-[^.[]*/g

/** A name without the words that say nothing of what the element is. */
function tellingOf(name: string): string {
  const own = POST.test(name) ? name.replace(SUBJECTS, '') : name
  return own.replace(STATE, '').replace(SORT, '')
}

/** What is behind a gate is the story. */
const GATED =
  /(?:paywall|piano|premium|subscri\w*|member\w*)[\w-]*(?:content|body|text|story|article)|(?:content|body|text|story|article)[\w-]*(?:paywall|piano|premium)/i
/** The whole of a class: part of one, it says what is hidden there or at which widths. */
const HIDDEN = /\.(?:(?:is|u|js)[_-]{1,2})?(?:hidden|hide|d-none|invisible)(?=[.[]|$)/i
/** An article's classes name its subjects. */
const OF_SUBJECT = /^(?:tag|topic)s?$|^author$/
