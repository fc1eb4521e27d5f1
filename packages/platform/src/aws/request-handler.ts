import { NodeHttpHandler } from '@smithy/node-http-handler'

/** How long to wait for a connection, for an answer to begin, and for more of it. */
const connectionTimeoutMs = 5_000
const replyTimeoutMs = 30_000

/** Speaks HTTP/1 with a service of Amazon's and gives up in the end; by itself the SDK waits without limit. */
export const createRequestHandler = (): NodeHttpHandler =>
  new NodeHttpHandler({
    connectionTimeout: connectionTimeoutMs,
    requestTimeout: replyTimeoutMs,
    // Else it only warns.
    throwOnRequestTimeout: true,
    socketTimeout: replyTimeoutMs,
  })
