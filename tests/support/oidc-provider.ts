import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type RealProvider = {
  readonly settings: { issuer: string; clientId: string; clientSecret: string; label: string }
  /** From now on it serves, and sends people back to this address alone. */
  serve(redirectUri: string): void
  close(): Promise<void>
}

const clientSecret = 'a-secret-of-the-test-between-two-programs'

/** A certified provider on this machine, with its own pages to sign in on: any name will do there. */
export async function oidcProviderForTests(): Promise<RealProvider> {
  let handle: ReturnType<Provider['callback']> | undefined
  const server = createServer((request, response) => void handle?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    settings: { issuer, clientId: 'nghi-truong', clientSecret, label: 'Định danh thử' },
    serve(redirectUri) {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: 'nghi-truong',
            client_secret: clientSecret,
            redirect_uris: [redirectUri],
            grant_types: ['authorization_code'],
            response_types: ['code'],
          },
        ],
        pkce: { required: () => true },
        cookies: { keys: ['for a test'] },
      })
      handle = provider.callback()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
