// An SMTP server of a few lines (RFC 5321), written apart from the product's mail library.
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export type PostOffice = {
  url: string
  /** Messages taken, as they came. */
  taken: { to: string[]; message: string }[]
  /** Answer to each RCPT from now on: 250 takes it. */
  answer(reply: string): void
  close(): Promise<void>
}

export async function openPostOffice(): Promise<PostOffice> {
  const taken: PostOffice['taken'] = []
  const sockets = new Set<Socket>()
  let reply = '250 OK'
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    converse(socket, () => reply, taken)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answer: (next) => (reply = next),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** The plain text of a message, decoded (RFC 2045). */
export function plainText(message: string): string {
  const part = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--(?![ =])/.exec(message)
  const encoding = /Content-Transfer-Encoding: (\S+)/.exec(part?.[0] ?? '')?.[1]
  const body = part?.[1] ?? ''
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

function converse(socket: Socket, reply: () => string, taken: PostOffice['taken']): void {
  let text = ''
  let to: string[] = []
  let isMessage = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 post office')
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
    for (;;) {
      const end = text.indexOf(isMessage ? '\r\n.\r\n' : '\r\n')
      if (end === -1) return
      const said = text.slice(0, end)
      text = text.slice(end + (isMessage ? 5 : 2))
      if (isMessage) {
        // RFC 5321, 4.5.2: a dot at the head of a line was doubled on the way.
        taken.push({ to, message: said.replace(/^\.\./gm, '.') })
        ;[to, isMessage] = [[], false]
        say('250 taken')
      } else if (/^RCPT/i.test(said)) {
        to.push(/<(.*?)>/.exec(said)?.[1] ?? '')
        say(reply())
      } else if (/^DATA/i.test(said)) {
        isMessage = true
        say('354 go on')
      } else say(/^QUIT/i.test(said) ? '221 bye' : '250 OK')
    }
  })
}
