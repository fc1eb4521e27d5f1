import type { Webhook } from '@astrovoice/core'

export interface WebhookSender extends AsyncDisposable {
  /** From now on webhooks are sent to the API at this address. */
  reachAt(apiUrl: string): void
  send(webhooks: readonly Webhook[]): void
}

export interface Delivery {
  readonly webhook: Webhook
  readonly afterMs: number
}

/** As real providers deliver: late, the last before the others, and the last one twice. */
export const planDeliveries = (webhooks: readonly Webhook[]): Delivery[] => {
  const [last, ...before] = webhooks.toReversed()
  if (!last) return []
  return [
    { webhook: last, afterMs: 300 },
    ...before.map((webhook, i) => ({ webhook, afterMs: 900 + 300 * i })),
    { webhook: last, afterMs: 2000 },
  ]
}

const path = '/v1/webhooks/payments/sandbox'

/** Sends the sandbox's webhooks in the background. Closing drops those that are not sent. */
export function createWebhookSender(onFailure: (error: unknown) => void): WebhookSender {
  let apiUrl: string | null = null
  const closing = new AbortController()
  const timers = new Set<NodeJS.Timeout>()
  const underWay = new Set<Promise<void>>()
  const deliver = async ({ body, headers }: Webhook) => {
    if (apiUrl === null) return
    const sent = { method: 'POST', body: Buffer.from(body), signal: closing.signal }
    const response = await fetch(`${apiUrl}${path}`, { ...sent, headers: headers as Record<string, string> })
    await response.body?.cancel()
  }
  const start = (webhook: Webhook) => {
    const delivery = deliver(webhook)
      .catch((error: unknown) => void (closing.signal.aborted || onFailure(error)))
      .finally(() => underWay.delete(delivery))
    underWay.add(delivery)
  }
  return {
    reachAt: (url) => void (apiUrl = url),
    send(webhooks) {
      for (const { webhook, afterMs } of planDeliveries(webhooks)) {
        const timer = setTimeout(() => {
          timers.delete(timer)
          start(webhook)
        }, afterMs)
        timers.add(timer)
      }
    },
    async [Symbol.asyncDispose]() {
      for (const timer of timers) clearTimeout(timer)
      closing.abort()
      await Promise.all(underWay)
    },
  }
}
