import { expect, test } from '@jest/globals'
import { UserFault } from '../../user-fault.ts'
import { countSteps } from './count-steps.ts'
import type { Identity } from './identity.ts'

const failing = (error: Error) => () => Promise.reject(error)

test('each step is counted by how it ends, and its result or error is passed on', async () => {
  const counted: unknown[] = []
  const code = { channel: 'sms', expiresAtMs: 1, session: null } as const
  const parts: Partial<Identity> = {
    requestCode: async () => code,
    signIn: failing(new UserFault('sign_in_code_wrong')),
    signInThroughProvider: failing(new UserFault('sign_in_grant_invalid')),
    refresh: failing(new Error('Cognito is away')),
  }
  const identity = countSteps(parts as Identity, (...outcome) => void counted.push(outcome))
  expect(await identity.requestCode('+919800000001')).toEqual(code)
  const attempt = { to: '+919800000001', code: '123456', session: null, deviceName: null }
  await expect(identity.signIn(attempt)).rejects.toMatchObject({ code: 'sign_in_code_wrong' })
  const grant = { code: 'x', codeVerifier: 'y', redirectUri: 'z', deviceName: null }
  await expect(identity.signInThroughProvider(grant)).rejects.toMatchObject({ code: 'sign_in_grant_invalid' })
  await expect(identity.refresh('x')).rejects.toThrow('Cognito is away')
  expect(counted).toEqual([
    ['request_code', 'done'],
    ['sign_in', 'sign_in_code_wrong'],
    ['provider', 'sign_in_grant_invalid'],
    ['refresh', 'failed'],
  ])
})
