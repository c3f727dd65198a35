/** Journalists an article names: what they say of the news is none of it. @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { addKind, KIND, WordSet, wordSet } from '../../mention/word.ts'

const WORDS = [
  'correspondent',
  'editor',
  'reporter',
  'journalist',
  'columnist',
  'commentator',
  'presenter',
  'broadcaster',
  'interviewer',
  'analyst',
  'sketchwriter',
]
const REPORTERS = new WordSet(WORDS)
const WRITES = wordSet('writes reports edits blogs presents')
addKind(KIND.reporter, [...WORDS, 'writes', 'reports', 'edits', 'blogs', 'presents'])
/** How far behind a name stands what its bearer is ("Ann Lee, our political editor"). */
const REACH = 6

/** Names of those who never sat and whom the article calls a journalist. */
export function reportersIn({ sentences, kinds }: MarkedArticle): ReadonlySet<string> {
  if ((kinds & KIND.reporter) === 0) return NOBODY
  const names = new Set<string>()
  for (const sentence of sentences) {
    if ((sentence.kinds & KIND.reporter) === 0) continue
    for (const mention of sentence.people)
      if (mention.resolution.state !== 'resolved' && isReporter(sentence, mention)) names.add(mention.name)
  }
  return names
}

const NOBODY: ReadonlySet<string> = new Set()

function isReporter({ tokens }: MarkedSentence, { start, end }: PersonMention): boolean {
  const before = tokens[tokenFrom(tokens, start) - 1]
  // "Nobody saw it coming, writes Ann Lee."
  if (REPORTERS.has(before) || before?.lower === 'writes') return true
  const after = tokenFrom(tokens, end)
  if (tokens[after]?.text !== ',') return false
  const apposition = tokens.slice(after + 1, after + 1 + REACH)
  // ", who writes for the BBC".
  if (apposition[0]?.lower === 'who' && WRITES.has(apposition[1])) return true
  // "The paper's political editor": what marks an owner ends nothing.
  const stop = apposition.findIndex(({ kind, lower }) => kind === 'mark' && !/^['’]s?$/.test(lower))
  const told = apposition.slice(0, stop < 0 ? REACH : stop)
  // "A former journalist": a candidate, now.
  return told.some((token) => REPORTERS.has(token)) && !told.some((token) => FORMERLY.has(token))
}

const FORMERLY = wordSet('former formerly once ex-journalist retired')
