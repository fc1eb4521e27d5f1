import { expect, test } from '@jest/globals'
import { helmMajors, type HelmFault, type HelmMajor } from '../src/helm/helm.ts'
import { renderChart } from './render.ts'

/** Hosts as RFC 1123, RFC 3986 and Kubernetes write them. */
const hosts = [
  ['one label, as a Service in the same namespace has', 'redis'],
  ['a domain', 'valkey.data'],
  ['a final dot', 'valkey.data.svc.cluster.local.'],
  ['capitals', 'Store-1.example.com'],
  ['IPv4', '10.0.0.7'],
  ['IPv6 in brackets', '[2001:db8::7]'],
] as const
const notHosts = ['-redis', 'redis-', 'a..b', '2001:db8::7', 'red is', 'user@redis', '']

const urls = (url: string) => ({
  config: { publicUrl: url, gatewayUrl: url, openaiBaseUrl: url, fallback: { baseUrl: url } },
  files: { s3: { endpoint: url, publicEndpoint: url } },
  observability: { otlpUrl: url, alerts: { runbookUrl: url } },
  admin: { url },
  gateway: { autoscaling: { prometheusUrl: url, metricsApiUrl: url } },
})
const countUrls = 11

/** A host at every parameter that names one for clients. */
const addresses = (host: string) => ({
  ...urls(`http://${host}:8333/v1`),
  redis: { address: `${host}:6379` },
  images: { registry: `${host}:5000/team` },
})
const origins = (webOrigins: string) => ({ config: { webOrigins } })
const routeHosts = (host: string) => ({
  exposure: { apiHost: host, gatewayHost: host },
  admin: { host },
})

/** The number of values that the schema refuses by their pattern. */
const countRefused = async (major: HelmMajor, values: object) => {
  const said = await renderChart(major, values).then(
    () => '',
    (fault: unknown) => (fault as HelmFault).stderr,
  )
  return said.match(/does not match pattern/gi)?.length ?? 0
}

describeForEach('a host with %s is taken at every parameter', hosts, async (major, host) => {
  expect(await countRefused(major, addresses(host))).toBe(0)
  expect(await countRefused(major, urls(`https://${host}`))).toBe(0)
  expect(await countRefused(major, origins(`https://${host}, capacitor://${host}:8100`))).toBe(0)
})

describeForEach(
  '“%s” is refused at every parameter',
  notHosts.map((host) => [host, host] as const),
  async (major, host) => {
    expect(await countRefused(major, addresses(host))).toBe(countUrls + 2)
    expect(await countRefused(major, origins(`https://${host}`))).toBe(1)
  },
)

test.each(helmMajors)(
  'Helm %i: an address without a port, an origin with a path are refused',
  async (major) => {
    expect(await countRefused(major, { redis: { address: 'redis' } })).toBe(1)
    expect(await countRefused(major, urls('redis:8333'))).toBe(countUrls)
    expect(await countRefused(major, origins('https://app.example.com/'))).toBe(1)
  },
)

test.each(helmMajors)(
  'Helm %i: routes accept the hosts that Kubernetes accepts, and no others',
  async (major) => {
    for (const host of ['localhost', 'api.example.com', 'xn--p1ai'])
      expect(await countRefused(major, routeHosts(host))).toBe(0)
    for (const host of ['Api.example.com', 'api.example.com.', '[2001:db8::7]'])
      expect(await countRefused(major, routeHosts(host))).toBe(3)
  },
)

function describeForEach(
  title: string,
  cases: readonly (readonly [name: string, host: string])[],
  act: (major: HelmMajor, host: string) => Promise<void>,
) {
  test.each(helmMajors.flatMap((major) => cases.map(([name, host]) => [name, major, host] as const)))(
    `${title}, by Helm %i`,
    (_, major, host) => act(major, host),
  )
}
