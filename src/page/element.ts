/** What the elements of HTML mean for the text: which break a line, which have no end tag, which are left out. @module */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content or end tag. */
export const VOID = words(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
)

/** Elements whose content stands on lines of its own. Table cells are not among them: a row is one line. */
export const BLOCK = words(
  'address article aside blockquote body button caption center details dialog dd dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html label legend li main menu nav ol optgroup option p pre section ' +
    'select summary table tbody textarea tfoot thead tr ul',
)

/** Elements whose content is no text of the page. */
export const LEFT_OUT = words(
  'script style template noscript head svg math iframe object applet canvas audio video map datalist noembed noframes',
)

/** Elements of other languages than HTML. */
export const FOREIGN = words('svg math')

/** Elements that end an open paragraph when they begin. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr main menu nav ol p pre section summary table ul li dd dt',
)

/** An element, the open ones it ends when it begins, and those beyond which it does not look. */
export const IMPLIED_END: ReadonlyMap<
  string,
  readonly [ends: ReadonlySet<string>, within: ReadonlySet<string>]
> = new Map([
  ['li', [words('li'), words('ul ol menu dir')]],
  ['dd', [words('dd dt'), words('dl')]],
  ['dt', [words('dd dt'), words('dl')]],
  ['tr', [words('tr td th'), words('table')]],
  ['td', [words('td th'), words('tr table')]],
  ['th', [words('td th'), words('tr table')]],
  ['option', [words('option'), words('select datalist')]],
])
