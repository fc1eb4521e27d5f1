/**
 * Preloaded into a service: reports the file of each of our modules that it imports to the process that started
 * it. Threads of a service preload it too, and report through the main thread.
 */
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { BroadcastChannel, isMainThread } from 'node:worker_threads'

const threads = new BroadcastChannel('reported-modules')
const toParent = (path: unknown) => {
  if (process.connected) process.send?.(path)
}
const report = isMainThread ? toParent : (path: string) => threads.postMessage(path)
if (isMainThread) threads.onmessage = ({ data }) => toParent(data)
// Reporting alone keeps no service running.
threads.unref()

const reported = new Set<string>()

registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context)
    const { url } = resolved
    if (url.startsWith('file:') && !url.includes('/node_modules/') && !reported.has(url)) {
      reported.add(url)
      report(fileURLToPath(url))
    }
    return resolved
  },
})
