import { declaration } from './xml.ts'

const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'

/** What each part of the file is, by its folder and name. */
const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${presentationml}.presentation.main+xml`],
  [/^ppt\/slides\//, `${presentationml}.slide+xml`],
  [/^ppt\/slideMasters\//, `${presentationml}.slideMaster+xml`],
  [/^ppt\/slideLayouts\//, `${presentationml}.slideLayout+xml`],
  [/^ppt\/notesMasters\//, `${presentationml}.notesMaster+xml`],
  [/^ppt\/notesSlides\//, `${presentationml}.notesSlide+xml`],
  [/^ppt\/theme\//, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

export const contentTypesXml = (paths: readonly string[]): string => {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([pattern]) => pattern.test(path))?.[1]
    return type && !path.endsWith('.rels') ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : []
  })
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}
