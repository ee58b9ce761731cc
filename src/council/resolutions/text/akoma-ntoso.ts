import { provisionKinds, type Provision, type ResolutionText } from './provision.ts'
import { markOf } from './typed-text.ts'

/** What identifies a text beside its words. */
export type TextIdentity = {
  /** Stable address of the resolution. */
  readonly address: string
  readonly title: string
  readonly documentNumber: string
  readonly issuer: string
  readonly adoptedOn: Temporal.PlainDate
  /** The day whose text this is. */
  readonly asOf: Temporal.PlainDate
  /** Day on which the file was made. */
  readonly madeOn: Temporal.PlainDate
}

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const elements = { article: 'article', clause: 'paragraph', point: 'point' } as const
const prefixes = { article: 'art', clause: 'para', point: 'point' } as const

/** A resolution as Akoma Ntoso 3.0 (OASIS LegalDocML), valid by its schema. */
export function akomaNtosoOf(text: ResolutionText, identity: TextIdentity): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<akomaNtoso xmlns="${namespace}">`,
    '<act name="nghi-quyet">',
    meta(identity),
    preface(identity),
    preamble(text),
    `<body>${text.articles.map((one) => element(one, '')).join('\n') || '<hcontainer name="empty"><content><p/></content></hcontainer>'}</body>`,
    annexes(text, identity),
    '</act>',
    '</akomaNtoso>',
    '',
  ].join('\n')
}

function meta({ address, adoptedOn, asOf, madeOn, issuer, documentNumber }: TextIdentity): string {
  const work = escaped(address)
  const expression = `${work}/vie@${asOf}`
  const level = (name: string, uri: string, day: Temporal.PlainDate, dateName: string, more = '') =>
    `<${name}><FRBRthis value="${uri}"/><FRBRuri value="${uri}"/><FRBRdate date="${day}" name="${dateName}"/>` +
    `<FRBRauthor href="#council"/>${more}</${name}>`
  return [
    '<meta><identification source="#council">',
    level('FRBRWork', work, adoptedOn, 'thong-qua', `<FRBRcountry value="vn"/><FRBRnumber value="${escaped(documentNumber)}"/>`),
    level('FRBRExpression', expression, asOf, 'hieu-luc', '<FRBRlanguage language="vie"/>'),
    level('FRBRManifestation', `${expression}.xml`, madeOn, 'tao-tep'),
    '</identification>',
    `<references source="#council"><TLCOrganization eId="council" href="/ontology/organization/vn/council" showAs="${escaped(issuer)}"/></references>`,
    '</meta>',
  ].join('')
}

function preface({ title, documentNumber, issuer }: TextIdentity): string {
  return `<preface><p><docProponent>${escaped(issuer)}</docProponent></p><p><docNumber>${escaped(documentNumber)}</docNumber></p><p><docTitle>${escaped(title)}</docTitle></p></preface>`
}

function preamble({ bases }: ResolutionText): string {
  const cited = bases.map((basis, place) => `<citation eId="cit_${place + 1}"><p>${escaped(basis)}</p></citation>`)
  return cited.length > 0 ? `<preamble><citations eId="citations">${cited.join('')}</citations></preamble>` : ''
}

function element(provision: Provision, parent: string): string {
  const name = elements[provision.kind]
  const id = `${parent ? `${parent}__` : ''}${prefixes[provision.kind]}_${asciiOf(provision.number)}`
  const status = provision.isRepealed ? ' status="removed"' : ''
  const [first = '', ...more] = provision.words.split('\n')
  const isHeaded = provision.kind === provisionKinds[0]
  const heading = isHeaded && first ? `<heading>${escaped(first)}</heading>` : ''
  const lines = isHeaded ? more : [first, ...more]
  const words = lines.map((line) => `<p>${escaped(line)}</p>`).join('')
  const below = provision.children.map((child) => element(child, id)).join('')
  const inner = below ? (words ? `<intro>${words}</intro>` : '') + below : `<content>${words || '<p/>'}</content>`
  return `<${name} eId="${id}"${status}><num>${markOf(provision)}</num>${heading}${inner}</${name}>`
}

function annexes({ annexes: all }: ResolutionText, { address, adoptedOn, asOf, madeOn }: TextIdentity): string {
  if (all.length === 0) return ''
  const docs = all.map(({ title, words }, place) => {
    const uri = `${escaped(address)}/phu-luc-${place + 1}`
    const dated = (name: string, day: Temporal.PlainDate, more = '') =>
      `<${name}><FRBRthis value="${uri}"/><FRBRuri value="${uri}"/><FRBRdate date="${day}" name="ngay"/><FRBRauthor href="#council"/>${more}</${name}>`
    const identification =
      dated('FRBRWork', adoptedOn, '<FRBRcountry value="vn"/>') +
      dated('FRBRExpression', asOf, '<FRBRlanguage language="vie"/>') +
      dated('FRBRManifestation', madeOn)
    const lines = words.split('\n').map((line) => `<p>${escaped(line)}</p>`)
    return `<attachment eId="att_${place + 1}"><heading>${escaped(title)}</heading><doc name="phu-luc"><meta><identification source="#council">${identification}</identification></meta><mainBody>${lines.join('')}</mainBody></doc></attachment>`
  })
  return `<attachments>${docs.join('')}</attachments>`
}

function escaped(text: string): string {
  return text
    // Characters that XML cannot hold.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** đ is no letter of an id: it becomes dd, which no point is called. */
function asciiOf(number: string): string {
  return number.replaceAll('đ', 'dd')
}
