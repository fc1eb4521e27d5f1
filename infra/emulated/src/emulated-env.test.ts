import { describe, expect, test } from '@jest/globals'
import { emulatedEnv } from './emulated-env.ts'

describe('the environment of an emulated deploy', () => {
  test('passes on no AWS setting of the developer’s own account', () => {
    const env = emulatedEnv(
      {
        PATH: '/bin',
        AWS_PROFILE: 'production',
        AWS_SESSION_TOKEN: 'real',
        CDK_DEFAULT_ACCOUNT: '111122223333',
      },
      'http://127.0.0.1:4566',
      'ap-south-1',
    )
    expect(env).toMatchObject({ PATH: '/bin', AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' })
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['AWS_PROFILE']))
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['AWS_SESSION_TOKEN']))
    expect(Object.keys(env)).not.toEqual(expect.arrayContaining(['CDK_DEFAULT_ACCOUNT']))
    expect(env['AWS_SHARED_CREDENTIALS_FILE']).toBe('/dev/null')
  })
})
