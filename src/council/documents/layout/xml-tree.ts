import { xmlPieces } from '../reading/word-xml.ts'
import { attribute } from '../reading/word-xml.ts'

/** One element of a part of an Office file. */
export type XmlNode = {
  readonly name: string
  readonly attributes: string
  readonly children: XmlNode[]
  text: string
}

/** The elements of an XML text; what is not closed ends with the text. */
export function xmlTree(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: '', children: [], text: '' }
  const open = [root]
  for (const piece of xmlPieces(xml)) {
    const here = open.at(-1)!
    if (piece.kind === 'text') here.text += piece.text
    else if (piece.kind === 'close') {
      const at = open.findLastIndex(({ name }) => name === piece.name)
      if (at > 0) open.length = at
    } else {
      const node: XmlNode = { name: piece.name, attributes: piece.attributes, children: [], text: '' }
      here.children.push(node)
      if (piece.kind === 'open') open.push(node)
    }
  }
  return root
}

/** The element reached by these names, one in the other. */
export function child(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  return names.reduce<XmlNode | undefined>((at, name) => at?.children.find((one) => one.name === name), node)
}

/** Every element of this name below, in reading order. */
export function* all(node: XmlNode, name: string): Generator<XmlNode> {
  for (const one of node.children) {
    if (one.name === name) yield one
    yield* all(one, name)
  }
}

/** The value of `w:val`, or of another attribute. */
export function valueOf(node: XmlNode | undefined, name = 'w:val'): string | undefined {
  return node ? attribute(node.attributes, name) : undefined
}

/** A number of an attribute; undefined for what is none. */
export function numberOf(node: XmlNode | undefined, name = 'w:val'): number | undefined {
  const text = valueOf(node, name)
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
