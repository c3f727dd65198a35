/** What every page shares: head, navigation, footer. @module */
import { type Html, html } from './html.ts'

export interface Layout {
  /** Title of the page, without the name of the program. */
  readonly title: string
  readonly main: Html
  /** Last day the register is complete for, in words; said at the foot of every page. */
  readonly completeTo: string | null
}

export function layout({ title, main, completeTo }: Layout): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Tellers</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<nav class="bar" aria-label="Site">
<a class="name" href="/">Tellers</a>
<ul>
<li><a href="/#check">Check a story</a></li>
<li><a href="/articles">Articles</a></li>
<li><a href="/house">The House</a></li>
<li><a href="/changes">Changes of party</a></li>
<li><a href="/elections?kind=by-election">By-elections</a></li>
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
<p>${completeTo === null ? '' : html`The register is complete to ${completeTo}; of later days it says nothing. `}The same answers as JSON are under <a href="/openapi.json">/api</a>.</p>
</footer>
</body>
</html>
`
}
