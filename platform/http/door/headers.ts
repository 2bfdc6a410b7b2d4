/** What is said to browsers with every answer: whom to believe, what to leave alone. */

/** Styles that stand in a page are known by their digests; `style` attributes, which can name no address, may be any. */
const policy = (styles: readonly string[]): string =>
  [
    "default-src 'self'",
    `style-src-elem ${["'self'", ...styles].join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** What browsers offer and no page of ours uses. */
const unused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

const ofAll = { 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' }
/** An answer that somebody opens as if it were a page loads nothing, runs nothing and stands in no other page. */
const ofAnswers = {
  ...ofAll,
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
}
/** What pages are made of: what they may load is the page's to say, unless one of them is opened by itself. */
const ofAssets = {
  ...ofAll,
  'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
}
const ofPages = {
  ...ofAll,
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': policy([]),
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
}

export const headersOf = (url: string): Readonly<Record<string, string>> => {
  if (url.startsWith('/assets/')) return ofAssets
  return url.startsWith('/api/') ? ofAnswers : ofPages
}

/** Where no request came to be, and so no address. */
export const headersOfNoRequest: Readonly<Record<string, string>> = ofAnswers

/** The policy of a page in which styles of these digests stand. */
export const pagePolicy = (styles: readonly string[]): Record<string, string> => ({
  'content-security-policy': policy(styles),
})

/** To a browser that reached us over TLS: for a year never otherwise, nor any name below ours. */
export const onlyOverTls = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
