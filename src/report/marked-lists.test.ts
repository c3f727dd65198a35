/** The lists of a marked sentence hold what its mentions do. */
import { expect, it } from 'vitest'
import { splitArticles } from '../article/split.ts'
import { compileGazetteer } from '../mention/gazetteer.ts'
import { markArticle } from '../mention/mark.ts'
import { wordingOf } from '../mention/wording.ts'
import { openPage } from '../page/open.ts'
import { loadRegister } from '../register/load.ts'

const TEXT = `Two seats change hands

Nick Clegg, the former deputy prime minister, lost Sheffield Hallam by 2,125 votes. He had held it since 2005.

Nobody knows why. The Bury South MP spoke to Nick Clegg and James Frith about 40 helpers.`

it('keeps people, seats and numbers apart in order of place', () => {
  const page = openPage('case.txt', new TextEncoder().encode(TEXT))
  if ('message' in page) throw new Error(page.message)
  const gazetteer = compileGazetteer(loadRegister())
  const sentences = splitArticles(page).articles.flatMap(
    (article) => markArticle(wordingOf(page.text, article, gazetteer), gazetteer, null).sentences,
  )
  for (const { mentions, people, seats, numbers } of sentences) {
    expect(people).toEqual(mentions.filter(({ kind }) => kind === 'person'))
    expect(seats).toEqual(mentions.filter(({ kind }) => kind === 'seat'))
    expect(numbers).toEqual(mentions.filter(({ kind }) => kind === 'number'))
  }
  const sizes = sentences.map(({ people, seats, numbers }) => people.length + seats.length + numbers.length)
  expect(Math.max(...sizes)).toBeGreaterThan(2)
  expect(sizes).toContain(0)
})
