import { describe, expect, test } from 'vitest'
import { ATTRIBUTE } from './attributes.ts'
import { readTags } from './tags.ts'

/** What a reader is told of, a line each. */
function told(source: string): readonly string[] {
  const lines: string[] = []
  const bytes = Buffer.from(source)
  readTags(bytes, {
    begin: ({ name }, attributes, closed) => {
      const given = Object.entries(ATTRIBUTE)
        .filter(([, at]) => attributes.has(at))
        .map(([key, at]) => ` ${key}=${attributes.get(at)}`)
      lines.push(`<${name}${given.join('')}${closed ? ' /' : ''}>`)
    },
    end: ({ name }) => lines.push(`</${name}>`),
    text: (from, to, kind) =>
      lines.push(`${kind === 'text' ? '' : `${kind}: `}${bytes.toString('utf8', from, to)}`),
  })
  return lines
}

describe('tags', () => {
  test.each([
    ['in any letters', '<P>a</P >', ['<p>', 'a', '</p>']],
    ['with attributes that are wanted', '<p class="a b" data-x="1" ID=c>', ['<p id=c class=a b>']],
    ['with the first of two attributes', '<p id=a id=b>', ['<p id=a>']],
    ['with blanks around the value', "<p id = 'a>b' class>", ['<p id=a>b class=>']],
    ['with letters in a value', "<p class='é' id=ü>", ['<p id=ü class=é>']],
    ['with references in a value', '<p class="a&amp;b &copy=1">', ['<p class=a&b &copy=1>']],
    ['that close themselves', '<br/><svg class=a />', ['<br />', '<svg class=a />']],
    ['of elements nobody knows', '<my-élan ID="a"></MY-élan>', ['<my-élan id=a>', '</my-élan>']],
    ['that do not end', 'a<p class="b', ['a']],
    ['of nothing', 'a</>b</ p>c', ['a', 'b', 'c']],
  ])('%s', (_name, source, lines) => expect(told(source)).toEqual(lines))
})

describe('text', () => {
  test.each([
    ['with references', 'a &amp; b &lt;p&gt;', ['a &amp; b &lt;p&gt;']],
    ['of white space', '<p> \n\t</p>&nbsp;', ['<p>', 'blank:  \n\t', '</p>', '&nbsp;']],
    ['with angles that open nothing', '1 < 2 <3 > 4', ['1 < 2 <3 > 4']],
    ['without comments', 'a<!-- <p> -->b<!-->c<!--->d', ['a', 'b', 'c', 'd']],
    ['without types and instructions', '<!doctype html>a<?x?>b<!x>c', ['a', 'b', 'c']],
    ['of marked sections', '<![CDATA[a <b> c]]>d', ['raw: a <b> c', 'd']],
    [
      'of scripts',
      '<script>if (a</b) "<p>&amp;"</SCRIPT>c',
      ['<script>', 'raw: if (a</b) "<p>&amp;"', '</script>', 'c'],
    ],
    ['of a script that does not end', '<script>a</scripts>', ['<script>', 'raw: a</scripts>']],
    ['of titles', '<title>a <b>&amp;</b></title>c', ['<title>', 'title: a <b>&amp;</b>', '</title>', 'c']],
    ['of scripts in other letters', '<script>é</script>é', ['<script>', 'raw: é', '</script>', 'é']],
    ['up to the end of the page', '<plaintext>a</plaintext>', ['<plaintext>', 'raw: a</plaintext>']],
    ['behind the last tag', '<p>a', ['<p>', 'a']],
  ])('%s', (_name, source, lines) => expect(told(source)).toEqual(lines))
})
