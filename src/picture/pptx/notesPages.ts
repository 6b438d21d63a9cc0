import { background, colourMap, emptyTree, namespaces, placeholder } from './parts.ts'
import { isRightToLeft, stretchesOf } from './scripts.ts'
import { declaration, oneLine } from './xml.ts'

/** Notes are printed on paper upright, 7.5 by 10 inches. */
export const notesSize = { width: 6_858_000, height: 9_144_000 }
const imageAt = [685_800, 685_800, 5_486_400, 3_086_100] as const
const bodyAt = [685_800, 4_000_500, 5_486_400, 4_457_700] as const

const image = (at = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${at ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${at}</p:spPr></p:sp>`

const [x, y, cx, cy] = imageAt
const imagePlace = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>`

/** The master of the notes' pages, always ink on paper. */
export const notesMasterXml = (): string =>
  `${declaration}<p:notesMaster ${namespaces}><p:cSld>${background}<p:spTree>${emptyTree}${image(imagePlace)}${placeholder(3, 'Notes', 'type="body" sz="quarter" idx="3"', bodyAt, 'Notes')}</p:spTree></p:cSld>${colourMap(false)}<p:notesStyle><a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="1000" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`

/** The notes of a slide, a paragraph each, piece by piece. */
export function* notesXml(paragraphs: Iterable<string>, language: string): Generator<string> {
  yield `${declaration}<p:notes ${namespaces}><p:cSld><p:spTree>${emptyTree}${image()}<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>`
  for (const text of paragraphs) yield paragraphXml(text, language)
  yield '</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
}

const paragraphXml = (text: string, language: string): string => {
  const runs = stretchesOf(text, language).map(
    (one) => `<a:r><a:rPr lang="${oneLine(one.language)}" dirty="0"/><a:t>${oneLine(one.text)}</a:t></a:r>`,
  )
  return `<a:p>${isRightToLeft(text) ? '<a:pPr algn="r" rtl="1"/>' : ''}${runs.join('')}</a:p>`
}
