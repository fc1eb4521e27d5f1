import { z } from 'zod'
import { errors, type ErrorCode } from '../errors/index.ts'
import { Problem } from '../problem.ts'
import type { SchemaBook } from './schema-book.ts'

const AppConfig = z.object({ gatewayUrl: z.url().describe('Where calls connect.') }).meta({ id: 'AppConfig' })

/** Paths for callers that are no routes of the table: they reply with files and pages. */
export function describeOtherPaths(book: SchemaBook): Record<string, Record<string, object>> {
  const refuse = (code: ErrorCode, headers?: object) => ({
    [errors[code].httpStatus]: {
      description: `\`${code}\`: ${errors[code].title}`,
      ...(headers && { headers }),
      content: { 'application/problem+json': { schema: book.received(Problem) } },
    },
  })
  const get = (operationId: string, tag: string, summary: string, rest: object) => ({
    get: { operationId, summary, tags: [tag], security: [], ...rest },
  })
  const audio = { 'audio/*': { schema: { type: 'string', format: 'binary' } } }
  return {
    '/config.json': get('getAppConfig', 'app', 'Where an app finds the gateway.', {
      responses: {
        200: { description: 'Done.', content: { 'application/json': { schema: book.received(AppConfig) } } },
      },
    }),
    '/errors': get(
      'describeErrors',
      'app',
      'Every error code as a page; the `type` of a problem leads here.',
      {
        responses: {
          200: { description: 'Done.', content: { 'text/html': { schema: { type: 'string' } } } },
        },
      },
    ),
    '/files/{token}': get(
      'getFile',
      'files',
      'An audio file, at the signed address of `audioUrl`. With OBJECT_STORE=s3 the address is of the bucket.',
      {
        parameters: [
          { name: 'token', in: 'path', required: true, schema: { type: 'string' } },
          {
            name: 'Range',
            in: 'header',
            required: false,
            description: 'One range of bytes (RFC 9110). More than one range gets the whole file.',
            schema: { type: 'string', examples: ['bytes=0-1'] },
          },
        ],
        responses: {
          200: { description: 'The whole file.', headers: { 'Accept-Ranges': ranges }, content: audio },
          206: { description: 'The range.', headers: { 'Content-Range': contentRange }, content: audio },
          ...refuse('not_found'),
          ...refuse('range_unsatisfiable', { 'Content-Range': contentRange }),
        },
      },
    ),
  }
}

const ranges = { required: true, schema: { const: 'bytes' } }
const contentRange = {
  description: 'The range and the size of the file, such as `bytes 0-1/5000` or `bytes */5000`.',
  required: true,
  schema: { type: 'string' },
}
