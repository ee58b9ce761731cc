/** First segments of addresses that belong to the installation itself. */
const reserved: readonly string[] = [
  'cai-dat',
  'tai-nguyen',
  'healthz',
  'readyz',
  'metrics',
  'kieu-mau',
  'truc-tiep',
  'dang-nhap',
  'api',
]

const shape = /^[a-z0-9]+(-[a-z0-9]+)*$/
const hostShape = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** True for what may stand as a council's part of an address: binh-minh, and none that is taken. */
export function isSlug(text: string): boolean {
  return text.length <= 60 && shape.test(text) && !reserved.includes(text)
}

/** True for a host's name: hdnd.nghiduong.vn. */
export function isHostName(text: string): boolean {
  return hostShape.test(text)
}
