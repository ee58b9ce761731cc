import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** How an answer departs from what an honest device would send. */
export type Departure = {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly counter?: number
  /** False for a device that did not recognise its owner. */
  readonly isOwnerVerified?: boolean
  readonly userHandle?: string
  /** Another device's key signs. */
  readonly signer?: KeyObject
}

const base64Url = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()

/** A device with one passkey, made of plain node:crypto, apart from the product and its library. */
export class SoftAuthenticator {
  readonly id = randomBytes(32)
  counter = 0
  readonly origin: string
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  #userHandle = ''

  constructor(origin: string) {
    this.origin = origin
  }

  get privateKey(): KeyObject {
    return this.#keys.privateKey
  }

  /** Answers what `startPasskey` asks. */
  makes(options: string, departure: Departure = {}): string {
    const asked = JSON.parse(options) as { challenge: string; user: { id: string } }
    this.#userHandle = asked.user.id
    const key = this.#keys.publicKey.export({ format: 'jwk' })
    const cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(key.x!, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(key.y!, 'base64url'),
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(this.id.length)
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, cose])
    const authData = Buffer.concat([this.#authData(departure, 0x40), attested])
    const size = Buffer.alloc(2)
    size.writeUInt16BE(authData.length)
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x59]),
      size,
      authData,
    ])
    return JSON.stringify({
      id: base64Url(this.id),
      rawId: base64Url(this.id),
      type: 'public-key',
      response: {
        clientDataJSON: this.#clientData('webauthn.create', asked.challenge, departure),
        attestationObject: base64Url(attestationObject),
        transports: ['internal'],
      },
      clientExtensionResults: {},
    })
  }

  /** Answers what `startPasskeySignIn` asks. */
  signs(options: string, departure: Departure = {}): string {
    const asked = JSON.parse(options) as { challenge: string }
    this.counter += 1
    const clientDataJSON = this.#clientData('webauthn.get', asked.challenge, departure)
    const authData = this.#authData(departure, 0)
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))])
    const signature = sign('sha256', signed, departure.signer ?? this.#keys.privateKey)
    return JSON.stringify({
      id: base64Url(this.id),
      rawId: base64Url(this.id),
      type: 'public-key',
      response: {
        clientDataJSON,
        authenticatorData: base64Url(authData),
        signature: base64Url(signature),
        userHandle: departure.userHandle ?? this.#userHandle,
      },
      clientExtensionResults: {},
    })
  }

  #clientData(type: string, challenge: string, departure: Departure): string {
    const { origin = this.origin, challenge: other = challenge } = departure
    return base64Url(JSON.stringify({ type, challenge: other, origin, crossOrigin: false }))
  }

  #authData({ rpId, counter = this.counter, isOwnerVerified = true }: Departure, more: number) {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flags = 0x01 | (isOwnerVerified ? 0x04 : 0) | more
    const host = rpId ?? new URL(this.origin).hostname
    return Buffer.concat([sha256(host), Buffer.from([flags]), count])
  }
}
