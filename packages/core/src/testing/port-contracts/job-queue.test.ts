import { InMemoryDeadLetters } from '../fakes/dead-letters.ts'
import { InMemoryJobQueue } from '../fakes/job-queue.ts'
import { jobQueueContract } from './job-queue.ts'

jobQueueContract('InMemoryJobQueue', async () => {
  const queue = new InMemoryJobQueue()
  const deadLetters = new InMemoryDeadLetters()
  return {
    queue,
    deadLetters,
    drain: (handlers) => queue.drain(handlers, deadLetters),
    close: async () => {},
  }
})
