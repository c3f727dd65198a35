/** The fields of government as the press prints them, from the official names of posts and departments. @module */

/** Words that stand for the same field in a headline; the key is a part of an official name. */
const PRESS_NAMES: Readonly<Record<string, readonly string[]>> = {
  'exiting the european union': ['brexit', 'exiting the eu'],
  'exiting the eu': ['brexit', 'exiting the european union'],
  'home department': ['home', 'interior'],
  defence: ['defense'],
  scotland: ['scottish'],
  wales: ['welsh'],
  'northern ireland': ['ni'],
  'levelling up': ['levelling-up'],
  technology: ['tech'],
  'digital economy': ['digital'],
  'disabled people': ['disabilities', 'disability', 'disabled'],
  'school standards': ['schools'],
  'school system': ['schools'],
  'school reform': ['schools'],
  policing: ['police'],
  'international development': ['development', 'aid', 'overseas aid'],
  'international trade': ['trade'],
  'energy security': ['energy'],
  'foreign affairs': ['foreign'],
  'immigration compliance': ['immigration'],
  migration: ['immigration'],
  'legal migration': ['immigration'],
  'higher education': ['universities'],
  farming: ['agriculture'],
  agriculture: ['farming'],
  'small business': ['small businesses'],
  'employment rights': ['employment'],
  sport: ['sports'],
  equality: ['equalities'],
}

/** Fields by which the press abroad speaks of posts that have titles of their own. */
export const FIELDS_OF_TITLES: Readonly<Record<string, readonly string[]>> = {
  'chancellor of the exchequer': ['finance'],
}

/** Fields that no post of the register is named for, yet that shadow, party and foreign offices are. */
export const OTHER_FIELDS: readonly string[] =
  `home affairs;foreign affairs;rural affairs;european affairs;legal affairs;finance;treasury;economy;interior;constitution;
  external affairs;economic affairs;budget;social justice;net zero;business;culture;communities;housing;immigration;
  health;education;transport;environment;defence;justice;energy;trade;women;equalities;sport;digital;democracy;
  international affairs;social affairs;infrastructure;agriculture;tourism;youth;city;brexit;europe;families;
  childcare;drugs;buses;digital economy;cabinet office;trade union;democratic reform;political reform;
  constitutional affairs;policing;crime;schools;universities;veterans;pensions;work and pensions`
    .split(';')
    .map((field) => field.trim())

/**
 * The ways a field is printed: whole, each of its parts, and what the press makes of either.
 * `Digital, Culture, Media and Sport` gives itself, `digital`, `culture`, `media`, `sport`. Lower case.
 */
export function subjectsOf(field: string): string[] {
  const whole = plain(field.replace(/\s*\(.*\)$/, ''))
  const printed = new Set([whole])
  for (const part of whole.split(/,? and |, | & /)) {
    const subject = plain(part)
    printed.add(subject)
    // "Rural Affairs", "Commonwealth Affairs", "Home Department": the press drops the last word.
    printed.add(subject.replace(/(.) (?:affairs|department)$/, '$1'))
  }
  for (const subject of [...printed]) {
    for (const name of PRESS_NAMES[subject] ?? []) printed.add(name)
    if (subject.endsWith("'")) printed.add(subject.slice(0, -1))
  }
  printed.delete('')
  return [...printed]
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .trim()
    .replace(/^(?:and |the )+/, '')
}
