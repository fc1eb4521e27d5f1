import { z } from 'zod'
import { PaymentProviderUnavailable, PaymentRefused } from '@astrovoice/core'

export interface RazorpayClient {
  /** Null where the API says that there is no such thing. @throws PaymentProviderUnavailable, PaymentRefused */
  ask<S extends z.ZodType>(request: RazorpayRequest<S>): Promise<z.output<S> | null>
}

interface RazorpayRequest<S extends z.ZodType> {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly reply: S
}

export interface RazorpaySettings {
  readonly keyId: string
  readonly keySecret: string
  readonly baseUrl: string
}

const timeoutMs = 8000
/** It is busy, or the first request of this name is under way. */
const isTemporary = (status: number) => status >= 500 || status === 429 || status === 409 || status === 408

const Refusal = z.object({ error: z.object({ code: z.string() }) })

/** Razorpay's API over fetch: its library has no timeout, throws what is no Error, and takes no other address. */
export function createRazorpayClient({ keyId, keySecret, baseUrl }: RazorpaySettings): RazorpayClient {
  const authorization = `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`
  return {
    async ask({ method, path, body, headers, reply }) {
      const [status, text] = await send(`${baseUrl.replace(/\/$/, '')}${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/json', ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      if (isTemporary(status)) throw new PaymentProviderUnavailable(`Razorpay replied with ${status}.`)
      if (method === 'GET' && (status === 400 || status === 404)) return null
      if (status >= 400) throw new PaymentRefused(`Razorpay refused a request: ${status} ${codeIn(text)}`)
      const read = reply.safeParse(parse(text))
      if (read.success) return read.data
      throw new PaymentProviderUnavailable('Razorpay replied with something else.', { cause: read.error })
    },
  }
}

async function send(url: string, init: RequestInit): Promise<[status: number, text: string]> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    return [response.status, await response.text()]
  } catch (cause) {
    throw new PaymentProviderUnavailable('Razorpay cannot be reached.', { cause })
  }
}

/** A description may quote what was sent. */
const codeIn = (text: string): string => Refusal.safeParse(parse(text)).data?.error.code ?? 'without a code'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
