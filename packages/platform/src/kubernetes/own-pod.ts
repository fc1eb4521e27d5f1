import { readFile } from 'node:fs/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'

/** The pod of this process, in Kubernetes' API. */
export interface OwnPod {
  readonly namespace: string
  readonly name: string
  /** @default the cluster's own address */
  readonly apiUrl?: string
  /** The mount of the pod's service account. @default Kubernetes' own path */
  readonly accountFolder?: string
}

const clusterApiUrl = 'https://kubernetes.default.svc'
const mountedAccount = '/var/run/secrets/kubernetes.io/serviceaccount'
const replyWithinMs = 5_000

/** Writes annotations of the pod. @throws Error with the API's response, when that is not success. */
export async function annotate(pod: OwnPod, annotations: Readonly<Record<string, string>>): Promise<void> {
  const { namespace, name, apiUrl = clusterApiUrl, accountFolder = mountedAccount } = pod
  const url = new URL(`/api/v1/namespaces/${namespace}/pods/${name}`, apiUrl)
  // Kubernetes renews the token in its file, so each request reads it again.
  const token = await readFile(`${accountFolder}/token`, 'utf8')
  const headers = { authorization: `Bearer ${token.trim()}`, 'content-type': 'application/merge-patch+json' }
  const options = { method: 'PATCH', headers, signal: AbortSignal.timeout(replyWithinMs) }
  const asking =
    url.protocol === 'https:'
      ? requestHttps(url, { ...options, ca: await readFile(`${accountFolder}/ca.crt`) })
      : requestHttp(url, options)
  asking.end(JSON.stringify({ metadata: { annotations } }))
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  const body = await text(answer)
  if (answer.statusCode !== 200) throw new Error(`Kubernetes answered ${answer.statusCode ?? 0}: ${body}`)
}
