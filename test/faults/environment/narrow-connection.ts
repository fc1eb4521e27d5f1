/**
 * Preloaded into a gateway: limits the bandwidth of its connections as ordered. A relay cannot do this on one machine:
 * the kernel's queues first take four megabytes, almost a minute and a half of speech.
 */
import { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What a trial sends to the process. */
export interface Narrowing {
  /** For each socket of a caller; null for no limit. */
  readonly bytesPerS: number | null
}

type Done = (error?: Error | null) => void

const pieceMs = 50
let bytesPerS: number | null = null
process.on('message', (narrowing: Narrowing) => void ({ bytesPerS } = narrowing))
process.channel?.unref()

const { _write: write, _writev: writeAll } = Socket.prototype

async function drip(socket: Socket, data: Buffer, done: Done): Promise<void> {
  for (let rest = data; rest.length > 0;) {
    const piece = bytesPerS === null ? rest : rest.subarray(0, (bytesPerS * pieceMs) / 1000)
    rest = rest.subarray(piece.length)
    const failure = await new Promise<Error | null | undefined>((resolve) =>
      write.call(socket, piece, 'buffer' as BufferEncoding, resolve),
    )
    if (failure) return done(failure)
    if (bytesPerS !== null) await wait(pieceMs)
  }
  done()
}

/** Whether a socket is a caller's. Those to the stores and the model keep their bandwidth. */
const isNarrow = (socket: Socket) => bytesPerS !== null && 'server' in socket && socket.server !== null

Socket.prototype._write = function (chunk: Buffer | string, encoding, done) {
  if (!isNarrow(this)) return write.call(this, chunk, encoding, done)
  void drip(this, typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk, done)
}
Socket.prototype._writev = function (chunks: { chunk: Buffer | string; encoding: BufferEncoding }[], done) {
  if (!isNarrow(this)) return writeAll!.call(this, chunks as never, done)
  const buffers = chunks.map(({ chunk, encoding }) =>
    typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk,
  )
  void drip(this, Buffer.concat(buffers), done)
}
