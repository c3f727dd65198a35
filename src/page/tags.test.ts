import { describe, expect, test } from 'vitest'
import { readTags } from './tags.ts'

/** What a reader is told of, a line each. */
function told(source: string): readonly string[] {
  const lines: string[] = []
  readTags(source, new Set(['class', 'id']), {
    begin: (name, attributes, closed) => {
      const given = [...attributes].map(([key, value]) => ` ${key}=${value}`).join('')
      lines.push(`<${name}${given}${closed ? ' /' : ''}>`)
    },
    end: (name) => lines.push(`</${name}>`),
    text: (text) => lines.push(text),
  })
  return lines
}

describe('tags', () => {
  test.each([
    ['in any letters', '<P>a</P >', ['<p>', 'a', '</p>']],
    ['with attributes that are wanted', '<p class="a b" data-x="1" ID=c>', ['<p class=a b id=c>']],
    ['with the first of two attributes', '<p id=a id=b>', ['<p id=a>']],
    ['with blanks around the value', "<p id = 'a>b' class>", ['<p id=a>b class=>']],
    ['with references in a value', '<p class="a&amp;b &copy=1">', ['<p class=a&b &copy=1>']],
    ['that close themselves', '<br/><svg class=a />', ['<br />', '<svg class=a />']],
    ['that do not end', 'a<p class="b', ['a']],
    ['of nothing', 'a</>b</ p>c', ['a', 'b', 'c']],
  ])('%s', (_name, source, lines) => expect(told(source)).toEqual(lines))
})

describe('text', () => {
  test.each([
    ['with references', 'a &amp; b &lt;p&gt; &#8217; &nbsp;', ['a & b <p> ’ \u00a0']],
    ['with angles that open nothing', '1 < 2 <3 > 4', ['1 < 2 <3 > 4']],
    ['without comments', 'a<!-- <p> -->b<!-->c<!--->d', ['a', 'b', 'c', 'd']],
    ['without types and instructions', '<!doctype html>a<?x?>b<!x>c', ['a', 'b', 'c']],
    ['of marked sections', '<![CDATA[a <b> c]]>d', ['a <b> c', 'd']],
    [
      'of scripts',
      '<script>if (a</b) "<p>&amp;"</SCRIPT>c',
      ['<script>', 'if (a</b) "<p>&amp;"', '</script>', 'c'],
    ],
    ['of a script that does not end', '<script>a</scripts>', ['<script>', 'a</scripts>']],
    ['of titles', '<title>a <b>&amp;</b></title>c', ['<title>', 'a <b>&</b>', '</title>', 'c']],
    ['behind the last tag', '<p>a', ['<p>', 'a']],
  ])('%s', (_name, source, lines) => expect(told(source)).toEqual(lines))
})
