import { beforeAll, expect, test } from '@jest/globals'
import { createRestClient } from '@astrovoice/client'
import { DeviceId } from '@astrovoice/contracts'
import { createSignIns } from '@astrovoice/platform/postgres'
import { createLogger } from '@astrovoice/platform/process'
import { connectRedis } from '@astrovoice/platform/redis'
import { openForFile } from '@astrovoice/dev-env/opened'
import { startApiUnderTest, type ApiUnderTest } from './api-under-test.ts'

const opened = openForFile()
let api: ApiUnderTest
beforeAll(async () => {
  api = await opened.use(startApiUnderTest())
})

const anyone = () => createRestClient({ baseUrl: api.url, accessToken: () => null })
const invalid = { problem: { code: 'token_invalid', status: 401 } }
const refreshInvalid = { problem: { code: 'refresh_token_invalid' } }
const refresh = (refreshToken: string) => anyone().ask('refreshTokens', { body: { refreshToken } })

test('a caller sees where they are signed in, by the names that devices gave, and which device asks', async () => {
  const phone = await api.signIn('+919800000101', 'Pixel 9')
  await api.signIn('+919800000101', 'फ़ायरफ़ॉक्स')
  await refresh(phone.refreshToken)
  const { devices } = await phone.api.ask('listDevices', {})
  expect(devices.map(({ name, isThis }) => [name, isThis])).toEqual([
    ['Pixel 9', true],
    ['फ़ायरफ़ॉक्स', false],
  ])
  for (const { signedInAt, lastSeenAt } of devices) {
    expect(Date.parse(lastSeenAt)).toBeGreaterThanOrEqual(Date.parse(signedInAt))
  }
})

test('a device that gave no name is listed without one; an invisible name is refused', async () => {
  const caller = await api.signIn('+919800000102')
  const { devices } = await caller.api.ask('listDevices', {})
  expect(devices).toMatchObject([{ name: null, isThis: true }])
  await expect(api.signIn('+919800000102', '\u200b')).rejects.toMatchObject({
    problem: { code: 'request_invalid' },
  })
})

test('a caller signs another device out: its tokens stop, and this one goes on', async () => {
  const here = await api.signIn('+919800000103', 'here')
  const lost = await api.signIn('+919800000103', 'lost')
  const { devices } = await here.api.ask('listDevices', {})
  const deviceId = DeviceId.parse(devices.find(({ name }) => name === 'lost')?.id)
  await here.api.ask('signOutDevice', { params: { deviceId } })
  await expect(lost.api.ask('getMe', {})).rejects.toMatchObject(invalid)
  await expect(refresh(lost.refreshToken)).rejects.toMatchObject(refreshInvalid)
  await expect(here.api.ask('listDevices', {})).resolves.toMatchObject({ devices: [{ name: 'here' }] })
  await expect(here.api.ask('signOutDevice', { params: { deviceId } })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  })
})

test('a device that was signed out is known as long as a refresh token could last', async () => {
  const [here, lost] = [await api.signIn('+919800000110'), await api.signIn('+919800000110', 'lost')]
  const { devices } = await lost.api.ask('listDevices', {})
  const deviceId = DeviceId.parse(devices.find(({ isThis }) => isThis)?.id)
  await here.api.ask('signOutDevice', { params: { deviceId } })
  const redis = connectRedis({ url: api.settings['REDIS_URL']!, logger: createLogger('test', 'silent') })
  const knownForMs = await redis.pttl(`signed-out:${here.userId}:${deviceId}`)
  redis.disconnect()
  // Cognito's last 90 days (infra/src/identity/user-pool.ts).
  expect(knownForMs).toBeGreaterThan(90 * 86_400_000)
})

test('nobody signs out another caller’s device', async () => {
  const [owner, stranger] = [await api.signIn('+919800000104'), await api.signIn('+919800000105')]
  const { devices } = await owner.api.ask('listDevices', {})
  const asked = stranger.api.ask('signOutDevice', { params: { deviceId: devices[0]!.id } })
  await expect(asked).rejects.toMatchObject({ problem: { code: 'not_found' } })
  await expect(owner.api.ask('getMe', {})).resolves.toMatchObject({ id: owner.userId })
})

test('signing out everywhere ends every sign-in, and the caller can sign in again at once', async () => {
  const signedIn = [await api.signIn('+919800000106'), await api.signIn('+919800000106')]
  await api.database.prisma.signIn.updateMany({
    where: { userId: signedIn[0]!.userId },
    data: { createdAt: new Date(Date.now() - 5000) },
  })
  // Their access tokens say so from the next refresh on.
  const [here, there] = await Promise.all(signedIn.map(({ refreshToken }) => refresh(refreshToken)))
  const client = (token: string) => createRestClient({ baseUrl: api.url, accessToken: () => token })
  await client(here!.accessToken).ask('signOutEverywhere', {})
  for (const { accessToken, refreshToken } of [here!, there!]) {
    await expect(client(accessToken).ask('getMe', {})).rejects.toMatchObject(invalid)
    await expect(refresh(refreshToken)).rejects.toMatchObject(refreshInvalid)
  }
  const again = await api.signIn('+919800000106')
  await expect(again.api.ask('listDevices', {})).resolves.toMatchObject({ devices: [{ isThis: true }] })
})

test('a proved second factor is in the tokens from the next refresh on', async () => {
  const caller = await api.signIn('+919800000107')
  const [device] = await api.database.prisma.signIn.findMany({ where: { userId: caller.userId } })
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object
  expect(claimsOf(caller.accessToken)).not.toHaveProperty('second_factor')
  await createSignIns(api.database.prisma).proveSecondFactor(device!.id)
  expect(claimsOf((await refresh(caller.refreshToken)).accessToken)).toHaveProperty('second_factor', true)
})

test('nothing but a code signs in where there is no provider', async () => {
  expect(await anyone().ask('listSignInMethods', {})).toEqual({ providers: [] })
  const grant = { code: 'x', codeVerifier: 'v'.repeat(43), redirectUri: 'https://app.example/signed-in' }
  await expect(anyone().ask('signInThroughProvider', { body: grant })).rejects.toMatchObject({
    problem: { code: 'sign_in_grant_invalid', status: 401 },
  })
})
