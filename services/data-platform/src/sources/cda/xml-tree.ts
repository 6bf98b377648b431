import { SaxesParser } from 'saxes'

export interface XmlNode {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

export const xmlLimits = { depth: 64, nodes: 200_000 }

export class XmlRefused extends Error {
  readonly reasonCode: string
  constructor(reasonCode: string, message: string) {
    super(message)
    this.reasonCode = reasonCode
  }
}

/** A document type declaration is where entities and outside files come in; CDA has no use for one, so its mere presence refuses the text. */
const declaration = /<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i

/**
 * Namespace-aware parse into a small tree of local names (`xsi:type` keeps its name as `type`). DTD and entities are refused before
 * the parser sees the text; depth and number of nodes are bounded.
 */
export function parseXml(text: string, namespace: string): XmlNode {
  if (declaration.test(text)) throw new XmlRefused('dtd-refused', '文档含有 DTD 或实体声明，拒绝解析')
  const parser = new SaxesParser({ xmlns: true })
  const stack: XmlNode[] = []
  let root: XmlNode | null = null
  let nodes = 0
  parser.on('error', (error) => {
    throw new XmlRefused(
      'not-well-formed',
      `不是格式良好的 XML（第 ${parser.line} 行，第 ${parser.column} 列）${error.name === 'Error' ? '' : error.name}`,
    )
  })
  parser.on('doctype', () => {
    throw new XmlRefused('dtd-refused', '文档含有 DTD 或实体声明，拒绝解析')
  })
  parser.on('opentag', (tag) => {
    nodes += 1
    if (nodes > xmlLimits.nodes) throw new XmlRefused('too-many-nodes', `元素超过 ${xmlLimits.nodes} 个`)
    if (stack.length >= xmlLimits.depth) throw new XmlRefused('too-deep', `嵌套超过 ${xmlLimits.depth} 层`)
    if (stack.length === 0 && tag.uri !== namespace)
      throw new XmlRefused('wrong-namespace', `根元素的命名空间应为 ${namespace}`)
    const node: XmlNode = { name: tag.local, attributes: {}, children: [], text: '' }
    for (const one of Object.values(tag.attributes)) if (one.prefix !== 'xmlns') node.attributes[one.local] = one.value
    stack.at(-1)?.children.push(node)
    if (stack.length === 0) root = node
    stack.push(node)
  })
  parser.on('text', (value) => {
    const top = stack.at(-1)
    if (top) top.text += value
  })
  parser.on('cdata', (value) => {
    const top = stack.at(-1)
    if (top) top.text += value
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  parser.write(text).close()
  if (!root) throw new XmlRefused('not-well-formed', '不是格式良好的 XML')
  return root
}

/** First descendant along a path of local names; an empty node where there is none. */
export function at(node: XmlNode, path: string): XmlNode {
  let found: XmlNode | undefined = node
  for (const name of path.split('/')) found = found?.children.find((child) => child.name === name)
  return found ?? { name: '', attributes: {}, children: [], text: '' }
}

export function all(node: XmlNode, path: string): XmlNode[] {
  return path
    .split('/')
    .reduce<XmlNode[]>(
      (nodes, name) => nodes.flatMap((one) => one.children.filter((child) => child.name === name)),
      [node],
    )
}

export function attribute(node: XmlNode, path: string, name: string): string {
  return at(node, path).attributes[name] ?? ''
}

export function content(node: XmlNode, path: string): string {
  return at(node, path).text.trim()
}
