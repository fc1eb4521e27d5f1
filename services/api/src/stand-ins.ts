import type { Express } from 'express'
import { z } from 'zod'
import { UserFault } from '@astrovoice/core'
import { respondMethods } from '@astrovoice/platform/http'
import type { DevInbox } from '@astrovoice/platform/local'
import type { FolderObjectStore } from '@astrovoice/platform/object-store'
import type { ApiContext } from './context.ts'
import { mountSandboxCheckout } from './sandbox-checkout.ts'
import { sendFile } from './send-file.ts'

/** Routes of local stand-ins, if they are used: signed addresses of files, the inbox of messages, the page of payments. */
export function mountStandIns(app: Express, { files, inbox, sandbox }: ApiContext): void {
  if ('openSigned' in files) mountFiles(app, files)
  if (inbox) mountInbox(app, inbox)
  if (sandbox) mountSandboxCheckout(app, sandbox)
}

function mountFiles(app: Express, files: FolderObjectStore): void {
  respondMethods(app, '/files/:token', {
    async get(request, response) {
      const file = await files.openSigned(String(request.params['token']))
      if (!file) throw new UserFault('not_found')
      sendFile(request, response, file)
    },
  })
}

const InboxQuery = z.object({ to: z.string().min(1).max(254) })

function mountInbox(app: Express, inbox: DevInbox): void {
  respondMethods(app, '/dev/inbox', {
    async get({ query }, response) {
      const asked = InboxQuery.safeParse(query)
      if (!asked.success)
        throw new UserFault('request_invalid', { detail: 'Say whose inbox: /dev/inbox?to=…' })
      response.set('Cache-Control', 'no-store').json({ messages: await inbox.list(asked.data.to) })
    },
  })
}
