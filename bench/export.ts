import { memoryOf, type Started } from './processes.ts'

/** The whole list as XLSX and as CSV: how long, how large, and the most memory on the way. */
export async function measureExport(product: Started): Promise<void> {
  for (const format of ['xlsx', 'csv']) {
    const began = performance.now()
    const response = await fetch(`http://127.0.0.1:${product.port}/xa/ban-lam-viec/kien-nghi/xuat/${format}`, {
      headers: { cookie: product.cookie },
    })
    if (response.status !== 200) throw new Error(`export: status ${response.status}`)
    const first = performance.now() - began
    let bytes = 0
    let most = 0
    let asked = 0
    for await (const piece of response.body!) {
      bytes += (piece as Uint8Array).byteLength
      if (performance.now() - asked < 100) continue
      asked = performance.now()
      most = Math.max(most, await memoryOf(product))
    }
    console.log(
      `export of the list as ${format}: ${(bytes / 2 ** 20).toFixed(1)} MB in ${((performance.now() - began) / 1000).toFixed(1)} s, first bytes after ${first.toFixed(0)} ms, app at most ${(most / 2 ** 20).toFixed(0)} MB`,
    )
  }
}
