import { findAnnouncedEnd } from '@astrovoice/core'
import type { Logger } from '../../process/index.ts'

export interface ModelsInUse {
  readonly apiKey: string
  /** Such as `https://api.openai.com/v1`. */
  readonly baseUrl: string
  readonly models: readonly string[]
}

const askWithinMs = 10_000

/**
 * Warns of models with an announced end: in our table, or from the server. It asks in the background, and an
 * unavailable server changes nothing. Disposing of it stops the requests.
 */
export function warnOfModelEnds(
  inUse: readonly ModelsInUse[],
  logger: Logger,
): Disposable & { asked: Promise<void> } {
  const stop = new AbortController()
  const each = inUse.flatMap(({ models, ...server }) => models.map((model) => ({ ...server, model })))
  const asked = Promise.all(each.map((one) => warn(one, logger, stop.signal))).then(() => {})
  return { asked, [Symbol.dispose]: () => stop.abort() }
}

type Asked = Omit<ModelsInUse, 'models'> & { readonly model: string }

async function warn(asked: Asked, logger: Logger, stop: AbortSignal): Promise<void> {
  const { model } = asked
  const known = findAnnouncedEnd(model)
  const tell = (fields: object) => logger.warn({ model, ...fields }, 'a configured model ends')
  if (known) tell({ endsOn: known.endsOn, successor: known.successor })
  try {
    const endsOn = await askForEnd(asked, AbortSignal.any([stop, AbortSignal.timeout(askWithinMs)]))
    if (endsOn !== null && endsOn !== known?.endsOn) tell({ endsOn })
  } catch (error) {
    if (!stop.aborted) logger.debug({ err: error, model }, 'failed to ask when a model ends')
  }
}

/** `shutdown_date` of `GET /models/{id}`: a day, or null when no end is announced; servers may leave it out. */
async function askForEnd({ apiKey, baseUrl, model }: Asked, signal: AbortSignal): Promise<string | null> {
  const answer = await fetch(`${baseUrl.replace(/\/$/, '')}/models/${encodeURIComponent(model)}`, {
    headers: { authorization: `Bearer ${apiKey}` },
    // Redirects could send the key elsewhere.
    redirect: 'error',
    signal,
  })
  const body: unknown = await answer.json()
  if (!answer.ok || typeof body !== 'object' || body === null) return null
  const { shutdown_date: date } = body as { shutdown_date?: unknown }
  return typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
}
