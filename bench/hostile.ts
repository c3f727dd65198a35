/** Text nobody prints, twice as long each time: what takes four times as long for it is not linear. @module */
import type { Register } from '../src/register/register.ts'

/** Each makes about `size` UTF-16 units. */
export function hostileTexts(register: Register): Readonly<Record<string, (size: number) => string>> {
  const people = [...register.people.values()].slice(-4000)
  const seats = [...register.seats.values()].slice(-600)
  return {
    names: filled((at) => `${people[at % people.length]?.name} left Labour. `),
    surnames: filled((at) => `Mr ${people[at % people.length]?.family} resigned. `),
    oneSurname: filled(() => 'Smith said Smith would sack Smith. '),
    quotations: filled((at) => `“It is ${at}, ‘she’ said "no”. `),
    attributions: filled((at) => `“Never ${at},” said Ann Lee, who told Bob Day that he said “go”. `),
    tables: filled((at) => `${seats[at % seats.length]?.name}\tLab ${at},211\tCon ${at}.4%\n`),
    oneSentence: filled(
      (at) => `and the MP for ${seats[at % seats.length]?.name} who said that he resigned `,
    ),
    brackets: filled(() => '((([[['),
    capitals: filled((at) => `SHE Left The LABOUR Party For ${at} Reform UK `),
    numbers: filled((at) => `${at} twenty-one 5% of the votes, a majority of ${at},402 on 4 May `),
    offices: filled(() => 'former acting junior shadow deputy health and social care secretary '),
    byElections: filled((at) => `Labour won the ${seats[at % seats.length]?.name} by-election in 2012. `),
    paragraphs: filled((at) => `She quit in ${1950 + (at % 70)}.\n\n`),
    oneWord: filled(() => 'by-election-'),
  }
}

function filled(piece: (at: number) => string): (size: number) => string {
  return (size) => {
    const pieces: string[] = []
    for (let made = 0, at = 0; made < size; at++) {
      pieces.push(piece(at))
      made += (pieces.at(-1) as string).length
    }
    return pieces.join('')
  }
}
