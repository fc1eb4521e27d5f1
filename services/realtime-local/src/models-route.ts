export const modelsPath = '/v1/models'

/**
 * Models by name and the day of their end, from OpenAI's deprecations page in November 2026
 * (https://developers.openai.com/api/docs/deprecations). Null where no end is announced.
 */
const models: Readonly<Record<string, string | null>> = {
  'gpt-realtime-2.1': null,
  'gpt-realtime-2.1-mini': null,
  'gpt-transcribe': null,
  'gpt-realtime': '2027-01-20',
  'gpt-realtime-mini': '2027-01-20',
}

const describe = (id: string, shutdownDate: string | null) => ({
  id,
  object: 'model',
  created: 1_783_555_200,
  owned_by: 'system',
  shutdown_date: shutdownDate,
})

/** `GET /v1/models` and `GET /v1/models/{id}`. */
export function answerModels(pathname: string): { status: number; body: object } {
  if (pathname === modelsPath) {
    const data = Object.entries(models).map(([id, date]) => describe(id, date))
    return { status: 200, body: { object: 'list', data } }
  }
  const id = pathname.slice(modelsPath.length + 1)
  const date = Object.hasOwn(models, id) ? models[id] : undefined
  if (date !== undefined) return { status: 200, body: describe(id, date) }
  const error = {
    type: 'invalid_request_error',
    code: 'model_not_found',
    param: 'model',
    message: `The model '${id}' does not exist. GET ${modelsPath} lists the models.`,
  }
  return { status: 404, body: { error } }
}
