import assert from 'node:assert/strict'

export type AtomEntry = { id: string; title: string; updated: string; published: string | undefined; href: string }

type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string }

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Asserts what RFC 4287 asks of a feed document and of each entry (4.1.1, 4.1.2): one id, title and
 * updated each, an author, a self link, an alternate link or content; RFC 3339 moments (3.3), ids that are
 * whole IRIs (4.2.6), no two entries alike in id and updated.
 */
export function assertAtom(document: string): { id: string; entries: AtomEntry[] } {
  const feed = parse(document)
  assert.equal(feed.name, 'feed')
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom')
  const author = only(feed, 'author')
  assert.ok(only(author, 'name').text)
  assert.equal(linksOf(feed, 'self').length, 1)
  assert.equal(linksOf(feed, 'alternate').length, 1)
  const id = assertNamed(feed)
  const entries = feed.children.filter(({ name }) => name === 'entry').map(entryOf)
  assert.equal(new Set(entries.map((entry) => `${entry.id} ${entry.updated}`)).size, entries.length)
  return { id, entries }
}

function entryOf(entry: Node): AtomEntry {
  const id = assertNamed(entry)
  const [alternate, ...more] = linksOf(entry, 'alternate')
  assert.ok(alternate && more.length === 0)
  assert.doesNotThrow(() => new URL(alternate.attributes['href'] ?? ''))
  for (const name of ['content', 'summary', 'published']) assert.ok(named(entry, name).length <= 1, name)
  for (const category of named(entry, 'category')) assert.ok(category.attributes['term'])
  const published = named(entry, 'published')[0]?.text
  if (published !== undefined) assert.match(published, moment)
  return {
    id,
    title: only(entry, 'title').text,
    updated: only(entry, 'updated').text,
    published,
    href: alternate.attributes['href']!,
  }
}

function assertNamed(node: Node): string {
  const id = only(node, 'id').text
  assert.match(id, /^[a-z][a-z0-9+.-]*:\S+$/i)
  only(node, 'title')
  assert.match(only(node, 'updated').text, moment)
  return id
}

const named = (node: Node, name: string) => node.children.filter((child) => child.name === name)

function only(node: Node, name: string): Node {
  const found = named(node, name)
  assert.equal(found.length, 1, `${node.name} has ${found.length} ${name}`)
  return found[0]!
}

const linksOf = (node: Node, rel: string) => named(node, 'link').filter(({ attributes }) => attributes['rel'] === rel)

const token = /<\?xml [^>]*\?>|<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+)/y

/** Reads a document strictly: whatever is not well-formed throws. */
function parse(document: string): Node {
  // XML 1.0, 2.2: characters that no document may hold.
  assert.doesNotMatch(document, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
  assert.ok(document.isWellFormed())
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  token.lastIndex = 0
  while (token.lastIndex < document.length) {
    const at = token.lastIndex
    const found = token.exec(document)
    assert.ok(found, `not well-formed at ${at}: ${document.slice(at, at + 60)}`)
    const [, closes, name, attributes, isEmpty, text] = found
    const inside = open.at(-1)!
    if (text !== undefined) inside.text += plain(text)
    else if (closes) assert.equal(open.pop()!.name, name)
    else if (name) {
      const node = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' }
      inside.children.push(node)
      if (!isEmpty) open.push(node)
    }
  }
  assert.equal(open.length, 1, 'an element is not closed')
  assert.equal(root.children.length, 1)
  return root.children[0]!
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/ ([a-z:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function plain(text: string): string {
  assert.doesNotMatch(text, /&(?!(?:amp|lt|gt|quot);)/)
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!)
}
