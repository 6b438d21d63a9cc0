import { type Dataset, type MapFile, toDataset } from '../model/dataset.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import { dateInWords } from '../words/dates.ts'
import { en } from '../words/en.ts'
import { reading } from '../words/reading.ts'
import { actorChapter } from './reading/actors.ts'
import { articleChapter, disagreementChapter, eventChapter } from './reading/back.ts'
import { glyph, glyphSheet } from './reading/glyphs.ts'
import { type Html, html } from './reading/html.ts'
import { relationshipChapter } from './reading/relationships.ts'

/** As in public/_headers, without scripts: this page has none. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** The whole map as one page to read and to print, without scripts: every actor, tie, claim, fact and answer. */
export const readingPage = (map: MapFile): string => {
  const dataset = toDataset(map)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${reading.lead}">
<title>${reading.title(map.title)}</title>
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<link rel="stylesheet" href="read.css">
</head>
<body>
${glyphSheet()}
${head(map)}
<main>
${introduction()}
${chapters.map(({ id, title, note, write }) => chapter(id, title, note, write(dataset)))}
</main>
<footer><p>${versionOf(map.version)} ${reading.licence}</p></footer>
</body>
</html>
`.text
}

interface Chapter {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly write: (dataset: Dataset) => Html
}

const chapters: readonly Chapter[] = [
  { id: 'actors', title: reading.actors, write: actorChapter },
  { id: 'ties', title: reading.ties, note: reading.tiesNote, write: relationshipChapter },
  { id: 'events', title: reading.events, write: eventChapter },
  { id: 'disagreements', title: reading.disagreements, write: disagreementChapter },
  { id: 'articles', title: reading.articles, write: articleChapter },
]

const chapter = (id: string, title: string, note: string | undefined, content: Html): Html =>
  html`<section class="chapter" id="${id}"><h2>${title}</h2>${note && html`<p class="count">${note}</p>`}${content}</section>
`

const head = ({ title, version, articles, actors, claims, relationships }: MapFile): Html => html`<header>
<p class="name">${en.appName}</p>
<h1>${title}</h1>
<p class="lead">${reading.lead}</p>
<p>${reading.holds(articles.length, actors.length, claims.length, relationships.length)} ${versionOf(version)}</p>
<p class="away"><a href="index.html">${reading.toMap}</a> <span>${reading.downloads} ${files.map(
  (file, i) => html`${i > 0 && ', '}<a href="data/${file}">${file}</a>`,
)}</span></p>
<nav aria-label="${reading.contents}"><ul>${chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>`

const files = ['map.json', 'relationships.csv', 'claims.csv']

/** A version that is a date is told as one. */
const versionOf = (version: string): string =>
  /^\d{4}\.\d{2}\.\d{2}$/.test(version)
    ? reading.version(version, dateInWords(version.replaceAll('.', '-')))
    : reading.plainVersion(version)

const introduction = (): Html => html`<section class="how" id="how"><h2>${reading.how}</h2>
<ul>${reading.rules.map((rule) => html`<li>${rule}</li>`)}</ul>
<h3>${reading.key}</h3>
<dl class="key">
${relations.map((relation) => row(glyph(relation), en.relation[relation], en.relationMeaning[relation]))}
${statuses.map((status) => row(glyph(`status-${status}`), en.status[status], en.statusMeaning[status]))}
${row(glyph('contested'), en.contested, en.contestedMeaning)}
</dl></section>
`

const row = (mark: Html, name: string, meaning: string): Html =>
  html`<div><dt>${mark} ${name}</dt><dd>${meaning}</dd></div>`
