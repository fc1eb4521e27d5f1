import { randomUUID } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { pinoHttp } from 'pino-http'
import type { Logger } from '../process/index.ts'

/** Kubernetes requests these every few seconds. */
const probes = ['/healthz', '/readyz']

/**
 * Gives every request an id, sent as `X-Request-Id`, and logs its outcome with the route's pattern. The log never has
 * the requested address, which can hold a token or a phone number.
 */
export function logRequests(logger: Logger): RequestHandler {
  const describe = (request: Request, response: Response, { durationMs }: { durationMs: number }) => ({
    method: request.method,
    route: (request.route as { path: string } | undefined)?.path ?? null,
    status: response.statusCode,
    durationMs,
  })
  return pinoHttp<Request, Response>({
    logger,
    // pino-http's own would replace the logger's serializers, which drop personal data.
    wrapSerializers: false,
    // Each request has a logger with the whole request in it, which is never used: it is not to be written as JSON.
    serializers: { req: () => undefined },
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'durationMs' },
    genReqId(_request, response) {
      const id = randomUUID()
      response.setHeader('X-Request-Id', id)
      return id
    },
    autoLogging: { ignore: ({ path }) => probes.includes(path) },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed to answer',
    customSuccessObject: describe,
    customErrorObject: (request, response, _error, values: { durationMs: number }) =>
      describe(request, response, values),
  })
}

/** The id of a request, as its caller and the log have it. */
export const requestId = (request: Request): string => request.id as string
