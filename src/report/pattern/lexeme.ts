/** The inflected forms of a verb, so that a rule writes `<quit>` once. @module */

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'be is are was were been being am',
  beat: 'beat beats beaten beating',
  become: 'become becomes became becoming',
  begin: 'begin begins began begun beginning',
  bid: 'bid bids bidding',
  break: 'break breaks broke broken breaking',
  bring: 'bring brings brought bringing',
  choose: 'choose chooses chose chosen choosing',
  cling: 'cling clings clung clinging',
  come: 'come comes came coming',
  cost: 'cost costs costing',
  cut: 'cut cuts cutting',
  die: 'die dies died dying',
  do: 'do does did done doing',
  drive: 'drive drives drove driven driving',
  fall: 'fall falls fell fallen falling',
  fight: 'fight fights fought fighting',
  find: 'find finds found finding',
  fly: 'fly flies flew flown flying',
  forgo: 'forgo forgoes forwent forgone forgoing',
  forsake: 'forsake forsakes forsook forsaken forsaking',
  freeze: 'freeze freezes froze frozen freezing',
  get: 'get gets got gotten getting',
  give: 'give gives gave given giving',
  go: 'go goes went gone going',
  grow: 'grow grows grew grown growing',
  hand: 'hand hands handed handing',
  hang: 'hang hangs hung hanging',
  have: 'have has had having',
  hold: 'hold holds held holding',
  keep: 'keep keeps kept keeping',
  lay: 'lay lays laid laying',
  lead: 'lead leads led leading',
  leave: 'leave leaves left leaving',
  let: 'let lets letting',
  lose: 'lose loses lost losing',
  make: 'make makes made making',
  mean: 'mean means meant meaning',
  overcome: 'overcome overcomes overcame overcoming',
  overturn: 'overturn overturns overturned overturning',
  put: 'put puts putting',
  quit: 'quit quits quitting',
  ride: 'ride rides rode ridden riding',
  rise: 'rise rises rose risen rising',
  run: 'run runs ran running',
  say: 'say says said saying',
  see: 'see sees saw seen seeing',
  seek: 'seek seeks sought seeking',
  send: 'send sends sent sending',
  serve: 'serve serves served serving',
  set: 'set sets setting',
  show: 'show shows showed shown showing',
  shut: 'shut shuts shutting',
  sink: 'sink sinks sank sunk sinking',
  sit: 'sit sits sat sitting',
  slide: 'slide slides slid sliding',
  stand: 'stand stands stood standing',
  steal: 'steal steals stole stolen stealing',
  string: 'string strings strung stringing',
  strip: 'strip strips stripped stripping',
  sweep: 'sweep sweeps swept sweeping',
  take: 'take takes took taken taking',
  tear: 'tear tears tore torn tearing',
  tell: 'tell tells told telling',
  throw: 'throw throws threw thrown throwing',
  win: 'win wins won winning',
  withdraw: 'withdraw withdraws withdrew withdrawn withdrawing',
  withhold: 'withhold withholds withheld withholding',
  write: 'write writes wrote written writing',
}

/** A short verb doubles its last letter before -ed and -ing, and British spelling doubles any final l after one vowel. */
const DOUBLING = /^[^aeiou]*(?:qu)?[aeiou][bdgmnprt]$|[^aeiou][aeiou]l$/
/** Longer verbs stressed on their last syllable. */
const STRESSED_LAST = /(?:fer|mit|cur|bar|bet|gin|set|cut|rap)$/
const STRESSED_FIRST = new Set(['offer', 'suffer', 'differ', 'limit', 'vomit'])

const known = new Map<string, readonly string[]>()

/** All forms of the verb `base`: `defect` → defect, defects, defected, defecting. */
export function formsOf(base: string): readonly string[] {
  let forms = known.get(base)
  if (!forms) {
    forms = IRREGULAR[base]?.split(' ') ?? regular(base)
    known.set(base, forms)
  }
  return forms
}

function regular(base: string): string[] {
  if (/[^aeiou]y$/.test(base))
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  const doubles = DOUBLING.test(base) || (STRESSED_LAST.test(base) && !STRESSED_FIRST.has(base))
  const stem = doubles ? base + base.at(-1) : base
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`]
}
