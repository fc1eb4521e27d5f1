import compression from 'compression'

/** Below it a compressed reply saves no packet. */
const minBytes = 1024

/**
 * Compresses the reply as brotli or gzip where the client takes it. Only for replies without a secret: who can place
 * text in one and see its length could guess the secret (BREACH, 2013).
 */
export const compressReply = compression({ threshold: minBytes, filter: () => true })
