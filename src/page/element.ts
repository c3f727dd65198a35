/** What the elements of HTML mean for the text: which break a line, which have no end tag, which are left out. @module */
import { Names } from './names.ts'

export interface Element {
  /** In small letters. */
  readonly name: string
  /** Has neither content nor end tag. */
  readonly isVoid: boolean
  /** Its content stands on lines of its own. */
  readonly isBlock: boolean
  /** Its content is no text of the page. */
  readonly isLeftOut: boolean
  /** Is of another language than HTML. */
  readonly isForeign: boolean
  readonly isCell: boolean
  readonly isPicture: boolean
  /** May be made for a picture and what is said of it. */
  readonly isBox: boolean
  /** Ends an open paragraph when it begins. */
  readonly endsParagraph: boolean
  /** The open elements that it ends when it begins, and those beyond which it does not look. */
  readonly ends: readonly [ends: ReadonlySet<string>, within: ReadonlySet<string>] | null
  readonly content: Content
}

/** Tags; or what is no markup, up to the end tag or to the end of the page, in titles with references to characters. */
export type Content = 'markup' | 'raw' | 'title' | 'rest'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const VOID = words(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
)

/** Table cells are not among them: a row is one line. */
const BLOCK = words(
  'address article aside blockquote body button caption center details dialog dd dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html label legend li main menu nav ol optgroup option p pre section ' +
    'select summary table tbody textarea tfoot thead tr ul',
)

const LEFT_OUT = words(
  'script style template noscript head title svg math iframe object applet canvas audio video map datalist noembed noframes',
)

const FOREIGN = words('svg math')
const CELLS = words('td th')
const PICTURES = words('img picture amp-img')
const BOXES = words('div figure section aside center table tbody tr td dl')

const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt',
)

const ENDS: ReadonlyMap<string, readonly [ends: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map([
  ['li', [words('li'), words('ul ol menu dir')]],
  ['dd', [words('dd dt'), words('dl')]],
  ['dt', [words('dd dt'), words('dl')]],
  ['tr', [words('tr td th'), words('table')]],
  ['td', [words('td th'), words('tr table')]],
  ['th', [words('td th'), words('tr table')]],
  ['option', [words('option'), words('select datalist')]],
])

const CONTENTS: ReadonlyMap<string, Content> = new Map<string, Content>([
  ...['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, 'raw'] as const),
  ...['title', 'textarea'].map((name) => [name, 'title'] as const),
  ['plaintext', 'rest'],
])

/** Of no meaning for the text, but met on every page. */
const INLINE = words(
  'a abbr b cite em font g i li path picture q s small span strong sub sup symbol time u use',
)

function elementNamed(name: string): Element {
  return {
    name,
    isVoid: VOID.has(name),
    isBlock: BLOCK.has(name),
    isLeftOut: LEFT_OUT.has(name),
    isForeign: FOREIGN.has(name),
    isCell: CELLS.has(name),
    isPicture: PICTURES.has(name),
    isBox: BOXES.has(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    ends: ENDS.get(name) ?? null,
    content: CONTENTS.get(name) ?? 'markup',
  }
}

const KNOWN = [
  ...new Set([
    ...VOID,
    ...BLOCK,
    ...LEFT_OUT,
    ...CELLS,
    ...PICTURES,
    ...ENDS_PARAGRAPH,
    ...CONTENTS.keys(),
    ...INLINE,
  ]),
].map(elementNamed)
const NAMES = new Names(KNOWN.map(({ name }) => name))

/** The element whose name stands in `source[from, to)`. */
export function elementAt(source: Buffer, from: number, to: number): Element {
  const known = NAMES.find(source, from, to)
  return known >= 0
    ? (KNOWN[known] as Element)
    : elementNamed(source.toString('utf8', from, to).toLowerCase())
}
