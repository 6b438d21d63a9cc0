import { background, colourMap, emptyTree, namespaces, placeholder } from './parts.ts'
import { declaration } from './xml.ts'

/** How large slides are, in English metric units. */
export interface SlideSize {
  readonly width: number
  readonly height: number
}

const titleAt = ({ width, height }: SlideSize) => [0.05 * width, 0.04 * height, 0.9 * width, 0.12 * height] as const
const bodyAt = ({ width, height }: SlideSize) => [0.05 * width, 0.2 * height, 0.9 * width, 0.72 * height] as const

const style = (level: number, size: number, font: 'mj' | 'mn', indent: number): string =>
  `<a:lvl${level}pPr marL="${indent}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="${size}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl${level}pPr>`

const styles = [
  `<p:titleStyle>${style(1, 2000, 'mj', 0)}</p:titleStyle>`,
  `<p:bodyStyle>${[1, 2, 3].map((level) => style(level, 1400, 'mn', (level - 1) * 228_600)).join('')}</p:bodyStyle>`,
  `<p:otherStyle>${style(1, 1200, 'mn', 0)}</p:otherStyle>`,
].join('')

/** The master of the slides: paper, and where titles stand by default. */
export const masterXml = (dark: boolean, size: SlideSize): string =>
  `${declaration}<p:sldMaster ${namespaces}><p:cSld>${background}<p:spTree>${emptyTree}${placeholder(2, 'Title', 'type="title"', titleAt(size), 'Title')}${placeholder(3, 'Text', 'type="body" idx="1"', bodyAt(size), 'Text')}</p:spTree></p:cSld>${colourMap(dark)}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles></p:sldMaster>`

/** The one layout: a title, and room for a figure. */
export const layoutXml = (size: SlideSize): string =>
  `${declaration}<p:sldLayout ${namespaces} type="titleOnly" preserve="1"><p:cSld name="Figure"><p:spTree>${emptyTree}${placeholder(2, 'Title', 'type="title"', titleAt(size), 'Title')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
