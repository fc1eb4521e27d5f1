import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * The permissions of a page from this service. It may run our scripts and worklets, play and show media, and
 * connect to this service and the named addresses. react-native-web writes its styles into the page.
 */
export function securityHeaders(connectTo: readonly string[]): RequestHandler[] {
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'self'"],
        'connect-src': ["'self'", ...connectTo.flatMap(withSocket)],
        'font-src': ["'self'", 'data:'],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'media-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'script-src': ["'self'", 'blob:'],
        'script-src-attr': ["'none'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'worker-src': ["'self'", 'blob:'],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-site' },
  })
  const permissions: RequestHandler = (_request, response, next) => {
    response.set('Permissions-Policy', permissionsPolicy)
    next()
  }
  return [headers, permissions]
}

/** Powerful features: a call needs the microphone, and the app asks once where the caller is. */
const permissionsPolicy =
  'camera=(), display-capture=(), geolocation=(self), microphone=(self), payment=(), usb=()'

/** An origin over HTTP and over WebSocket; a policy needs both. */
function withSocket(address: string): string[] {
  const { protocol, host } = new URL(address)
  const isSecure = protocol === 'https:' || protocol === 'wss:'
  return isSecure ? [`https://${host}`, `wss://${host}`] : [`http://${host}`, `ws://${host}`]
}
