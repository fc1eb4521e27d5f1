/**
 * The least that a relay can do. It opens a socket to the upstream for every client, and passes every frame on
 * as it came, unread. It is the reference of the gateway's figures.
 */
import { createServer } from 'node:http'
import { WebSocket, WebSocketServer } from 'ws'

const upstreamUrl = process.env['UPSTREAM_URL']!
const server = createServer((_, response) => void response.end())
const sockets = new WebSocketServer({ server, perMessageDeflate: false })

sockets.on('connection', (client) => {
  const headers = { authorization: 'Bearer bench' }
  const upstream = new WebSocket(upstreamUrl, { headers, perMessageDeflate: false })
  const early: Buffer[] = []
  client.on('message', (frame: Buffer, isBinary) => {
    if (upstream.readyState === WebSocket.OPEN) upstream.send(frame, { binary: isBinary })
    else early.push(frame)
  })
  upstream.on('open', () => early.forEach((frame) => upstream.send(frame, { binary: false })))
  upstream.on('message', (frame: Buffer, isBinary) => client.send(frame, { binary: isBinary }))
  client.on('close', () => upstream.close())
  upstream.on('close', () => client.close())
})
server.listen(Number(process.env['PORT']), process.env['HOST'])
process.once('SIGTERM', () => {
  for (const client of sockets.clients) client.terminate()
  server.close()
})
