import QRCode from 'qrcode'

const quietZone = 2

/**
 * The QR code of a link as SVG (ISO/IEC 18004, error correction M): one path of squares, black on
 * white, with a quiet zone. The same link gives the same drawing.
 */
export function qrDrawing(link: string): string {
  const { modules } = QRCode.create(link, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const squares: string[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (modules.get(row, column))
        squares.push(`M${column + quietZone} ${row + quietZone}h1v1h-1z`)
    }
  }
  const side = size + 2 * quietZone
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${squares.join('')}"/></svg>`
}
