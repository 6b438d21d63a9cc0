import type { Figure } from '../figure.ts'
import type { Colours } from './colours.ts'
import { layoutXml, masterXml, type SlideSize } from './master.ts'
import { notesMasterXml, notesXml } from './notesPages.ts'
import { notesText } from './notesText.ts'
import type { Frame } from './pen.ts'
import { appXml, coreXml, presentationXml } from './presentation.ts'
import { type Relationship, relationshipsXml } from './relationships.ts'
import { varietyOf } from './scripts.ts'
import { slideXml } from './slide.ts'
import { themeXml } from './theme.ts'
import type { Part } from './zipped.ts'

/** A figure and where its page lies on the slide. */
export interface PlacedFigure {
  readonly figure: Figure
  readonly frame: Frame
}

const paper = { dk1: '#000000', lt1: '#FFFFFF', dk2: '#333333', lt2: '#EEEEEE' }

/** All parts of a presentation but the list of what they are. */
export const partsOf = (
  slides: readonly PlacedFigure[],
  size: SlideSize,
  colours: Colours,
  application: string,
): Part[] => {
  const [first] = slides
  return [
    related('', '', [
      { type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    part(
      'docProps/core.xml',
      coreXml(first?.figure.title ?? '', first?.figure.alt ?? '', varietyOf(first?.figure.language ?? 'en')),
    ),
    part('docProps/app.xml', appXml(application, slides.length)),
    part('ppt/presentation.xml', presentationXml(slides.length, size)),
    related('ppt/', 'presentation.xml', [
      { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      ...slides.map((_, i) => ({ type: 'slide', target: `slides/slide${i + 1}.xml` })),
      { type: 'theme', target: 'theme/theme1.xml' },
    ]),
    part('ppt/theme/theme1.xml', themeXml(colours)),
    part('ppt/theme/theme2.xml', themeXml({ theme: { ...colours.theme, ...paper } })),
    part('ppt/slideMasters/slideMaster1.xml', masterXml(colours.dark, size)),
    related('ppt/slideMasters/', 'slideMaster1.xml', [
      { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { type: 'theme', target: '../theme/theme1.xml' },
    ]),
    part('ppt/slideLayouts/slideLayout1.xml', layoutXml(size)),
    related('ppt/slideLayouts/', 'slideLayout1.xml', [
      { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]),
    part('ppt/notesMasters/notesMaster1.xml', notesMasterXml()),
    related('ppt/notesMasters/', 'notesMaster1.xml', [{ type: 'theme', target: '../theme/theme2.xml' }]),
    ...slides.flatMap((slide, i) => slideParts(slide, i + 1, colours)),
  ]
}

const slideParts = ({ figure, frame }: PlacedFigure, number: number, colours: Colours): Part[] => {
  const relationships: Relationship[] = [
    { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
    { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
  ]
  const path = `slide${number}.xml`
  return [
    // Its links are known once it is written, so its relationships come after it.
    { path: `ppt/slides/${path}`, pieces: slideXml(figure, frame, colours, relationships) },
    { path: `ppt/slides/_rels/${path}.rels`, pieces: later(() => relationshipsXml(relationships)) },
    {
      path: `ppt/notesSlides/notesSlide${number}.xml`,
      pieces: notesXml(notesText(figure), figure.language),
    },
    related('ppt/notesSlides/', `notesSlide${number}.xml`, [
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/${path}` },
    ]),
  ]
}

const part = (path: string, xml: string): Part => ({ path, pieces: [xml] })
const related = (folder: string, name: string, relationships: readonly Relationship[]): Part =>
  part(`${folder}_rels/${name}.rels`, relationshipsXml(relationships))

function* later(make: () => string): Generator<string> {
  yield make()
}
