import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import { SignInAddress, SignInCode } from '@astrovoice/contracts'
import type { SharedBudgetName } from '@astrovoice/contracts'
import {
  AdminFault,
  adminRolesOf,
  offerOperatorFactor,
  proveOperator,
  requestOperatorCode,
  signInOperator,
  type OperatorSignInDeps,
  type Principal,
} from '@astrovoice/core'
import { networksOf } from '@astrovoice/platform/http'
import type { Forms } from '../http/forms.ts'
import { recordAction, type Recording } from '../http/record-action.ts'
import type { Sessions } from '../http/sessions.ts'
import { askAddress, askCode, askFactor } from './sign-in-pages.ts'

export interface SignInGuards extends Recording {
  readonly signIn: OperatorSignInDeps
  readonly sessions: Sessions
  readonly forms: Forms
}

const AddressForm = z.object({ to: SignInAddress })
const CodeForm = z.object({ to: SignInAddress, code: SignInCode })
const FactorForm = z.object({ code: SignInCode })

/** How operators come in at our own issuer: a code by message, then the code of an authenticator. */
export function mountSignIn(app: Express, { signIn, sessions, forms, ...recording }: SignInGuards): void {
  const formToken = (request: Request, response: Response) => ({
    formToken: forms.tokenFor(request, response),
  })

  app.get('/sign-in', (request, response) => send(response, askAddress(formToken(request, response))))

  app.post('/sign-in', async (request, response) => {
    forms.assertOwn(request)
    const { to } = read(AddressForm, request)
    await takeFrom(signIn, request, to, codeBudgets)
    await requestOperatorCode(signIn, to)
    send(response, askCode(formToken(request, response), to))
  })

  app.post('/sign-in/code', async (request, response) => {
    forms.assertOwn(request)
    const asked = read(CodeForm, request)
    await takeFrom(signIn, request, asked.to, tryBudgets)
    sessions.begin(response, await signInOperator(signIn, asked))
    forms.renew(response)
    response.redirect(303, '/sign-in/second-factor')
  })

  app.get('/sign-in/second-factor', async (request, response) => {
    const principal = await authenticate(request)
    const offered = await offerOperatorFactor(signIn, principal)
    send(response, askFactor(formToken(request, response), offered))
  })

  app.post('/sign-in/second-factor', async (request, response) => {
    const principal = await authenticate(request)
    forms.assertOwn(request)
    const { code } = read(FactorForm, request)
    const record = recordAction('signed_in', { principal, request, recording })
    const token = await proveOperator(signIn, principal, code).catch(async (error: unknown) => {
      await record.failure(error)
      throw error
    })
    await record.done()
    sessions.begin(response, token)
    forms.renew(response)
    response.redirect(303, '/')
  })

  async function authenticate(request: Request): Promise<Principal> {
    const principal = await sessions.authenticate(request)
    if (adminRolesOf(principal).length === 0) throw new AdminFault('role_missing')
    return principal
  }
}

const send = (response: Response, page: { toString(): string }) =>
  void response.type('html').send(String(page))

const codeBudgets = [
  'signInCodesFromNetwork',
  'signInCodesFromPrefix',
  'signInCodes',
  'signInCodesOverall',
] as const satisfies SharedBudgetName[]
const tryBudgets = [
  'signInTries',
  'signInTriesFromPrefix',
  'signInTriesAtAddress',
] as const satisfies SharedBudgetName[]

/** Takes from the same budgets as the sign-in of callers, so that the admin is no way around them. */
async function takeFrom(
  { budgets }: OperatorSignInDeps,
  { ip = '' }: Request,
  to: string,
  names: readonly ((typeof codeBudgets)[number] | (typeof tryBudgets)[number])[],
): Promise<void> {
  const { network, prefix } = networksOf(ip)
  const holders = {
    signInCodesFromNetwork: network,
    signInCodesFromPrefix: prefix,
    signInCodes: to,
    signInCodesOverall: 'all',
    signInTries: network,
    signInTriesFromPrefix: prefix,
    signInTriesAtAddress: `${to} ${network}`,
  }
  for (const name of names) await budgets.take(name, holders[name])
}

function read<S extends z.ZodType>(schema: S, request: Request): z.output<S> {
  const result = schema.safeParse(request.body ?? {})
  if (result.success) return result.data
  throw new AdminFault('form_invalid', [...new Set(result.error.issues.map(({ path }) => path.join('.')))])
}
