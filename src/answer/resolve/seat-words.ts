/** How constituency names are shortened. @module */
import { wordsOf } from './words.ts'

const SHORT: Readonly<Record<string, readonly string[]>> = {
  n: ['north'],
  s: ['south'],
  e: ['east'],
  w: ['west'],
  ne: ['north', 'east'],
  nw: ['north', 'west'],
  se: ['south', 'east'],
  sw: ['south', 'west'],
  northeast: ['north', 'east'],
  northwest: ['north', 'west'],
  southeast: ['south', 'east'],
  southwest: ['south', 'west'],
  cent: ['central'],
  ctrl: ['central'],
  nth: ['north'],
  sth: ['south'],
  gt: ['great'],
  saint: ['st'],
  beds: ['bedfordshire'],
  berks: ['berkshire'],
  bucks: ['buckinghamshire'],
  cambs: ['cambridgeshire'],
  derbys: ['derbyshire'],
  glos: ['gloucestershire'],
  hants: ['hampshire'],
  herts: ['hertfordshire'],
  hunts: ['huntingdonshire'],
  lancs: ['lancashire'],
  leics: ['leicestershire'],
  lincs: ['lincolnshire'],
  northants: ['northamptonshire'],
  northumb: ['northumberland'],
  notts: ['nottinghamshire'],
  oxon: ['oxfordshire'],
  salop: ['shropshire'],
  staffs: ['staffordshire'],
  warks: ['warwickshire'],
  wilts: ['wiltshire'],
  worcs: ['worcestershire'],
  yorks: ['yorkshire'],
  brum: ['birmingham'],
  bham: ['birmingham'],
  iow: ['isle', 'wight'],
  lpool: ['liverpool'],
  mcr: ['manchester'],
  ncastle: ['newcastle'],
  sheff: ['sheffield'],
  wton: ['wolverhampton'],
  whampton: ['wolverhampton'],
  soton: ['southampton'],
}

const LINKING: ReadonlySet<string> = new Set(['and', 'of', 'the', 'upon', 'on', 'in'])

/** The words that tell one seat from another, in order, shortened ones in full: `Bolton NE` gives `bolton north east`. */
export function seatWords(name: string): readonly string[] {
  return wordsOf(name)
    .flatMap((word) => SHORT[word] ?? word)
    .filter((word) => !LINKING.has(word))
}
