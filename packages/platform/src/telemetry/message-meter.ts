import { Counter, type Registry } from 'prom-client'

/** Counts messages to callers by how sending them ended: `sent`, or the reason why not. */
export function createMessageMeter(registry: Registry): (channel: 'sms' | 'email', outcome: string) => void {
  const messages = new Counter({
    name: 'messages_total',
    help: 'Messages to callers, by channel and outcome.',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
  })
  return (channel, outcome) => messages.inc({ channel, outcome })
}
