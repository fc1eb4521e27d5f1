import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * One caller's way to the gateways: a TCP relay that stands for the mobile network and the load balancer. It can be
 * cut, made slow, and led to another gateway.
 */
export interface Network extends AsyncDisposable {
  readonly url: string
  /** How many lines there have been at once. */
  readonly maxConnections: () => number
  /** Breaks what is there and takes nothing new until `heal`. */
  cut(): void
  heal(): void
  /** From now on at most this much of what the gateway says passes each second; null for all. */
  throttle(bytesPerS: number | null): void
  /** Where new connections lead: the first of these that answers. */
  route(gatewayUrls: readonly string[]): void
}

const throttleStepMs = 50

export async function openNetwork(gatewayUrls: readonly string[]): Promise<Network> {
  let [targets, isCut, bytesPerS] = [gatewayUrls, false, null as number | null]
  const sockets = new Set<Socket>()
  let [connections, maxConnections] = [0, 0]

  const server = createServer((client) => {
    if (isCut) return void client.destroy()
    void join(client)
  })

  async function join(client: Socket): Promise<void> {
    track(client)
    const gateway = await connectFirst(targets)
    if (!gateway || client.destroyed) {
      gateway?.destroy()
      return void client.destroy()
    }
    track(gateway)
    maxConnections = Math.max(maxConnections, ++connections)
    gateway.on('close', () => connections--)
    client.pipe(gateway)
    gateway.on('data', (data) => void pass(data, gateway, client))
    gateway.on('close', () => client.destroy())
    client.on('close', () => gateway.destroy())
  }

  function track(socket: Socket): void {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  }

  /** Holds the gateway back for as long as the piece takes at that speed. */
  async function pass(data: Buffer, gateway: Socket, client: Socket): Promise<void> {
    gateway.pause()
    for (let rest = data; rest.length > 0 && !client.destroyed;) {
      const most = bytesPerS === null ? rest.length : Math.max(1, (bytesPerS * throttleStepMs) / 1000)
      client.write(rest.subarray(0, most))
      rest = rest.subarray(most)
      if (bytesPerS !== null) await new Promise((resolve) => setTimeout(resolve, throttleStepMs))
    }
    gateway.resume()
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    maxConnections: () => maxConnections,
    cut() {
      isCut = true
      sockets.forEach((socket) => socket.destroy())
    },
    heal: () => void (isCut = false),
    throttle: (limit) => void (bytesPerS = limit),
    route: (urls) => void (targets = urls),
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy())
      await once(server.close(), 'close')
    },
  }
}

/** As a load balancer does: who does not answer, or is not ready, gets no new connections. */
async function connectFirst(urls: readonly string[]): Promise<Socket | null> {
  for (const url of urls) {
    const isReady = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (!isReady) continue
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname)
    const isUp = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    if (isUp) return socket
  }
  return null
}
