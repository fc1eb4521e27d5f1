import { z } from 'zod'
import { SignInCode, type SignInAddress } from '@astrovoice/contracts'
import { readAddress } from './address.ts'

/** Why what was typed does not fit: an id of the messages. */
type SignInProblem = 'signIn.addressWrong' | 'signIn.codeShape'
const because = (message: SignInProblem) => message

/** Where the code goes, as people type phone numbers and mail addresses. */
export const addressForm = z.object({
  address: z.string().transform((typed, context): SignInAddress => {
    const address = readAddress(typed)
    if (address !== null) return address
    context.addIssue({ code: 'custom', message: because('signIn.addressWrong') })
    return z.NEVER
  }),
})

/** The code as it is typed or pasted: spaces within it do not count. */
export const codeForm = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine((code) => SignInCode.safeParse(code).success, because('signIn.codeShape')),
})
