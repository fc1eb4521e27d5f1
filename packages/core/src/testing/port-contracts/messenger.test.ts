import { InMemoryMessenger } from '../fakes/messenger.ts'
import { messengerContract } from './messenger.ts'

messengerContract('InMemoryMessenger', async () => {
  const messenger = new InMemoryMessenger()
  return { messenger, list: (to) => messenger.list(to), close: async () => {} }
})
