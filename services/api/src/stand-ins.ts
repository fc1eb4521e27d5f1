import type { Express } from 'express'
import { z } from 'zod'
import { UserFault } from '@astrovoice/core'
import { answerMethods } from '@astrovoice/platform/http'
import type { ApiContext } from './context.ts'

const InboxQuery = z.object({ to: z.string().min(1).max(254) })

/** What local stand-ins need answered: signed addresses of files, and the inbox that messages land in. */
export function mountStandIns(app: Express, { files, inbox }: ApiContext): void {
  answerMethods(app, '/files/:token', {
    async get({ params }, response) {
      // S3 serves its files itself.
      const file = 'openSigned' in files ? await files.openSigned(String(params['token'])) : null
      if (!file) throw new UserFault('not_found')
      response.type(file.mediaType).set('Cache-Control', 'private').send(Buffer.from(file.body))
    },
  })
  answerMethods(app, '/dev/inbox', {
    async get({ query }, response) {
      const asked = InboxQuery.safeParse(query)
      if (!asked.success)
        throw new UserFault('request_invalid', { detail: 'Say whose inbox: /dev/inbox?to=…' })
      response.set('Cache-Control', 'no-store').json({ messages: await inbox.list(asked.data.to) })
    },
  })
}
