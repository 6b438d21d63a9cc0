import { paints, palettes } from '../../scene/palette.ts'
import { paletteCss } from '../paletteCss.ts'

/** A font file of the site, by its path beside the page. */
export interface FontFile {
  readonly family: string
  readonly italic: boolean
  readonly path: string
}

/** The stylesheet of the reading page: the map's colours and fonts, a measure for reading, and a page for printing. */
export const readingCss = (fonts: readonly FontFile[]): string =>
  [paletteCss(), ...fonts.map(face), rules, onPaper()].join('\n')

/** Paper is light, whatever the reader's theme. */
const onPaper = (): string => {
  const colours = { ...palettes.light, paper: '#FFF', ink: '#000' }
  return `@media print{:root,:root:not([data-theme=light]){color-scheme:light;${paints.map((paint) => `--${paint}:${colours[paint]}`).join(';')}}}`
}

const face = ({ family, italic, path }: FontFile): string =>
  `@font-face{font-family:'${family}';font-style:${italic ? 'italic' : 'normal'};font-weight:400 700;font-display:swap;src:url('${path}') format('woff2')}`

const rules = `
*{box-sizing:border-box}
:root{--serif:'Source Serif 4 Variable','Source Serif 4',Georgia,serif;--sans:'Public Sans Variable','Public Sans',system-ui,sans-serif;font:400 17px/26px var(--serif);color:var(--ink);background:var(--paper);scroll-padding-block-start:24px;-webkit-text-size-adjust:100%}
body{max-inline-size:42rem;margin:0 auto;padding:56px 24px 96px;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration-color:var(--ink-3);text-underline-offset:3px}
a:hover{text-decoration-color:var(--ink)}
a:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
h1{margin-block:4px 16px;font:700 40px/46px var(--serif);letter-spacing:-.018em}
h2{margin-block:72px 20px;padding-block-start:20px;border-block-start:1px solid var(--rule);font:700 30px/36px var(--serif);letter-spacing:-.014em}
h3{margin-block:44px 4px;font:650 21px/28px var(--serif);letter-spacing:-.012em}
h4{margin-block:28px 4px;font:600 16px/22px var(--sans)}
.name{font:600 14px/19px var(--sans)}
.lead{margin-block-end:16px;font-size:20px;line-height:30px}
.away{margin-block-start:12px;font:14px/22px var(--sans)}
.away>a{margin-inline-end:16px;font-weight:600}
nav{margin-block-start:28px;font:15px/24px var(--sans)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px}
nav a{display:inline-block;min-block-size:24px}
.how ul{padding-inline-start:20px;list-style:disc}
.how li{margin-block-end:8px}
.key{display:grid;gap:4px;margin-block-start:12px;font:14.5px/21px var(--sans)}
.key div{display:grid;grid-template-columns:190px 1fr;gap:12px}
.key dt{display:flex;align-items:center;gap:10px}
.key dd{color:var(--ink-2)}
.sheet{position:absolute;inline-size:0;block-size:0}
.glyph{flex:none;inline-size:50px;block-size:18px;vertical-align:-4px}
.count,.source,.note,.contested{font:14px/21px var(--sans);color:var(--ink-2)}
.note{margin-block-start:4px}
.contested{margin-block-start:6px;color:var(--ink)}
.contested .glyph{margin-inline:-16px -12px}
.contested ul{padding-inline-start:24px}
.ties{display:grid;gap:4px;margin-block-start:8px;font:14.5px/22px var(--sans)}
.ties li{padding-inline-start:60px;text-indent:-60px}
.ties .glyph{margin-inline-end:6px}
.statements>li{margin-block-start:14px;padding-inline-start:16px;border-inline-start:2px solid var(--rule)}
.sentence{font:600 14px/21px var(--sans)}
.sentence a{margin-inline-start:8px;font-weight:400}
.words b{font:600 15px/24px var(--sans)}
.words .undated{font:15px/24px var(--sans);color:var(--ink-2)}
.source{margin-block-start:2px}
.source .id{margin-inline-start:8px;color:var(--ink-3);font-size:12px}
.answers li{margin-block-start:12px;padding-inline-start:16px;border-inline-start:2px solid var(--rule)}
.articles{counter-reset:article}
.articles li{counter-increment:article;margin-block-end:24px;padding-inline-start:32px;position:relative}
.articles li::before{content:counter(article);position:absolute;inset-inline-start:0;font:600 15px/26px var(--sans)}
cite{font-style:italic}
:target{scroll-margin-block-start:24px}
li:target{border-inline-start-color:var(--ink);background:var(--sel)}
footer{margin-block-start:72px;padding-block-start:20px;border-block-start:1px solid var(--rule);font:13px/20px var(--sans);color:var(--ink-2)}
@media(max-width:599px){:root{font-size:16px;line-height:25px}body{padding:28px 16px 64px}h1{font-size:32px;line-height:38px}h2{margin-block-start:52px;font-size:26px;line-height:32px}.lead{font-size:18px;line-height:27px}.key div{grid-template-columns:1fr;gap:0}.key dd{padding-inline-start:60px;margin-block-end:8px}}
@media(prefers-reduced-motion:no-preference){:root{scroll-behavior:smooth}}
@media(forced-colors:active){.sheet path,.glyph{forced-color-adjust:auto}[class*='s-']{stroke:CanvasText}[class*='f-']{fill:CanvasText}.f-paper{fill:Canvas}}
@media print{:root{font-size:10.5pt;line-height:15pt}body{max-inline-size:none;padding:0}nav,.away>a{display:none}h2{break-before:page}h3,h4,.sentence{break-after:avoid}.statements>li,.answers li{break-inside:avoid}a{text-decoration:none}}
@page{margin:20mm}
`
