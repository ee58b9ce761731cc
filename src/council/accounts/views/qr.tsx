import QRCode from 'qrcode'
import { raw } from 'hono/html'
import type { View } from '../../../platform/web/page.server.ts'

/** A QR picture of a text; drawn before the page, because a frame takes finished views only. */
export async function drawQr(text: string, label: string): Promise<View> {
  const svg = await QRCode.toString(text, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  return (
    <div class="qr" role="img" aria-label={label}>
      {raw(svg)}
    </div>
  ) as View
}
