import { wellFormed } from '../../lib/wellFormed.ts'
import { en } from '../../words/en.ts'
import { figure as words } from '../../words/figure.ts'
import type { Figure } from '../figure.ts'
import { escapeXml } from '../svg/svg.ts'

/** What the file says of itself, in the dictionary that older readers know. */
export const infoOf = ({ title, alt, source }: Figure): Record<string, string> => {
  const { dataset, actors } = source.visible
  return {
    Title: wellFormed(title),
    Subject: wellFormed(alt),
    Keywords: wellFormed([dataset.title, words.version(dataset.version), ...actors.map(({ name }) => name)].join('; ')),
    Creator: en.appName,
    Producer: 'PDFKit',
  }
}

/** The same as XMP, with the claim to be PDF/UA-1. */
export const xmpOf = (
  { Title, Subject, Keywords, Creator, Producer }: Record<string, string>,
  language: string,
): string => {
  const text = (value = '') => escapeXml(value)
  const either = (value?: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${text(value)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>${either(Title)}</dc:title>
<dc:description>${either(Subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${text(language)}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${text(Creator)}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${text(Producer)}</pdf:Producer>
<pdf:Keywords>${text(Keywords)}</pdf:Keywords>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}
