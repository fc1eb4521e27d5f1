import express, { type Express, type Request } from 'express'
import { z } from 'zod'
import { UserFault } from '@astrovoice/core'
import { respondMethods } from '@astrovoice/platform/http'
import { sandboxActions, type SandboxAction } from '@astrovoice/platform/payments'
import type { Sandbox } from './open-paying.ts'

const labels: Record<SandboxAction, string> = {
  pay: 'Pay',
  fail: 'Let it fail',
  dispute: 'Have the bank take it back',
  win_dispute: 'Give it back to AstroVoice',
}

const Action = z.object({ action: z.enum(sandboxActions) })

const orderIdOf = (request: Request) => String(request.params['orderId'])

/** The page of the sandbox, at which play money is paid. Who has its address may pay, as on a real one. */
export function mountSandboxCheckout(app: Express, { payments }: Sandbox): void {
  respondMethods(app, '/dev/checkout/:orderId', {
    async get(request, response) {
      const order = await payments.findOrder(orderIdOf(request))
      if (!order) throw new UserFault('not_found')
      response.set('Cache-Control', 'no-store').type('html').send(drawPage(order.amountPaise, order.status))
    },
    post: [
      express.urlencoded({ extended: false, limit: 1000 }),
      async (request, response) => {
        const asked = Action.safeParse(request.body)
        if (!asked.success) throw new UserFault('request_invalid')
        const orderId = orderIdOf(request)
        const order = await payments.findOrder(orderId)
        if (!order || !(await payments.act(orderId, asked.data.action))) throw new UserFault('not_found')
        response.redirect(303, order.returnUrl)
      },
    ],
  })
}

/** Amounts and a state alone: nothing that anybody wrote is in it. */
const drawPage = (amountPaise: number, status: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sandbox checkout</title></head>
<body style="font-family:sans-serif;max-width:24rem;margin:2rem auto;padding:0 1rem">
<h1>₹${(amountPaise / 100).toFixed(2)}</h1>
<p>Play money. Nothing is paid. State: ${status}</p>
<form method="post">
${sandboxActions.map((action) => `<p><button name="action" value="${action}">${labels[action]}</button></p>`).join('\n')}
</form></body></html>`
