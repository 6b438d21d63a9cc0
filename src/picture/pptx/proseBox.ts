import type { Prose, ProseParagraph, Run } from '../figure.ts'
import { emuPerPoint, type Frame, type Pen, type Written, within } from './pen.ts'
import { isRightToLeft } from './scripts.ts'
import { runXml } from './textBox.ts'
import { extent, identityXml } from './xml.ts'

/** Programs without our fonts set wider ones: so much more room keeps most lines as they are. */
const ease = 1.03

interface ProseRole {
  readonly name: string
  /** It is the slide's title, which programs list. */
  readonly title: boolean
}

/** Running text that the program breaks into lines itself, so that it stays text when it is written on. */
export const proseBox = (pen: Pen, page: Frame, prose: Prose, { name, title }: ProseRole): Written => {
  const frame = within(page, prose)
  const box = {
    x: Math.round(frame.at.x),
    y: Math.round(frame.at.y),
    width: Math.max(1, Math.round(prose.width * ease * frame.by)),
    height: Math.max(1, Math.round(prose.height * frame.by)),
  }
  const kind = title ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : '<p:cNvSpPr txBox="1"/>'
  const place = title ? '<p:nvPr><p:ph type="title"/></p:nvPr>' : '<p:nvPr/>'
  return {
    xml: [
      `<p:sp><p:nvSpPr>${identityXml({ id: pen.id(), name })}${kind}${place}</p:nvSpPr>`,
      `<p:spPr><a:xfrm>${extent(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`,
      '<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>',
      ...prose.paragraphs.map((paragraph) => paragraphXml(pen, frame, paragraph)),
      '</p:txBody></p:sp>',
    ].join(''),
    box,
  }
}

const paragraphXml = (pen: Pen, { by }: Frame, { runs, leading, after, hang }: ProseParagraph): string => {
  const rtl = isRightToLeft(runs.map(({ text }) => text).join(' '))
  const indent = hang ? Math.round(hang.by * by) : 0
  const margins = ` marL="${indent}" indent="${indent === 0 ? 0 : -indent}"`
  const tabs = hang ? `<a:tabLst><a:tab pos="${indent}" algn="l"/></a:tabLst>` : ''
  const spacing = `<a:lnSpc><a:spcPts val="${hundredths(leading * by)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${hundredths(after * by)}"/></a:spcAft>`
  const set = (run: Run) => runXml(pen, { ...run, text: unbroken(run.text) }, Math.max(100, hundredths(run.size * by)))
  const label = hang ? `${set(hang.label)}${tabXml}` : ''
  const body = runs.map((run, i) => set(i === 0 ? run : { ...run, text: ` ${run.text}` })).join('')
  return `<a:p><a:pPr algn="l"${margins}${rtl ? ' rtl="1"' : ''}>${spacing}<a:buNone/>${tabs}</a:pPr>${label}${body}</a:p>`
}

/** "ISIS-K" stays on one line. */
const unbroken = (text: string): string => text.replace(/-(?=\p{Lu}(?!\p{L}))/gu, '\u2011')

const tabXml = '<a:r><a:rPr dirty="0"/><a:t>\t</a:t></a:r>'

const hundredths = (length: number): number => Math.round((length / emuPerPoint) * 100)
