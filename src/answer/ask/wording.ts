/** What is said around a question and is no part of it. @module */

/** Openings that ask for the same as the bare question. */
const OPENING =
  /^(?:(?:please|so|and|but|hi|hello|ok|okay)[,\s]+|(?:can|could|would) you (?:please )?(?:tell|show|give) me[,\s]+|(?:please )?(?:tell|show|give) me[,\s]+|do you know[,\s]+|i(?: would|'d) like to know[,\s]+|i want to know[,\s]+|name[,\s]+(?=the\b|all\b|every\b|mps?\b)|say[,\s]+)/i

/** A time said first, with its comma: "In 2019, who was the MP for Dover?" */
const TIME_FIRST =
  /^((?:on|in|at|between|from|since|after|before|until|during|as of|as at|last|this|today|now|yesterday|currently)\b[^,?]{0,60}),\s+(?=(?:who|what|which|how|list)\b)(.*)$/i

const YEAR_OF_BY_ELECTION = /\bthe ((?:19|20)\d\d) ([^,]{1,60} by-?election)$/i

/** The question on one line, without politeness, contractions or its mark, the time it speaks of at its end. */
export function bare(text: string): string {
  let question = text
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(/\s*[?.!]+$/, '')
    .replace(/\bm\.p\.(?=\W|s\b|$)/gi, 'MP')
    .replace(/\b(who|what|how|where|when)'s\b/gi, '$1 is')
    .replace(/\b(who|what|how)'re\b/gi, '$1 are')
  for (let opening = OPENING.exec(question); opening; opening = OPENING.exec(question))
    question = question.slice(opening[0].length)
  question = question.replace(/,? please$/i, '')
  return question.replace(TIME_FIRST, '$2 $1').replace(YEAR_OF_BY_ELECTION, 'the $2 in $1')
}

const NOW = /^(?:as of |at )?(?:now|today|right now|currently|at present|present|the moment|just now)$/i

export function isNow(when: string): boolean {
  return NOW.test(when.trim())
}
