import { NodeHttpHandler } from '@smithy/node-http-handler'

/** Time limits for a connection, for the start of a response, and between its parts. */
const connectionTimeoutMs = 5_000
const replyTimeoutMs = 30_000

/** Speaks HTTP/1 with an AWS service, with time limits; the SDK by default waits without one. */
export const createRequestHandler = (): NodeHttpHandler =>
  new NodeHttpHandler({
    connectionTimeout: connectionTimeoutMs,
    requestTimeout: replyTimeoutMs,
    // Without this it only warns.
    throwOnRequestTimeout: true,
    socketTimeout: replyTimeoutMs,
  })
