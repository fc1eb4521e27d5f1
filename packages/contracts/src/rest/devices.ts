import { z } from 'zod'
import { DeviceId } from '../ids.ts'
import { Instant } from '../language.ts'
import { defineRoute } from './route.ts'

/** A device on which the caller is signed in. */
export const Device = z
  .object({
    id: DeviceId,
    name: z.string().nullable().describe('As the device named itself; null when it did not.'),
    signedInAt: Instant,
    lastSeenAt: Instant.describe('The sign-in, or the last refresh of its tokens.'),
    isThis: z.boolean().describe('Whether it is the device that asks.'),
  })
  .meta({ id: 'Device' })
export type Device = z.infer<typeof Device>

/** More are listed when some of these have ended. */
export const maxListedDevices = 100

export const deviceRoutes = {
  listDevices: defineRoute({
    method: 'get',
    path: '/v1/me/devices',
    summary: 'Devices on which the caller is signed in, the one that was seen last first.',
    tag: 'me',
    auth: 'user',
    reply: { status: 200, schema: z.object({ devices: z.array(Device).max(maxListedDevices) }) },
    errors: [],
  }),
  signOutEverywhere: defineRoute({
    method: 'delete',
    path: '/v1/me/devices',
    summary: 'Signs the caller out on every device, this one among them. Calls of the caller end.',
    tag: 'me',
    auth: 'user',
    reply: { status: 204 },
    errors: [],
  }),
  signOutDevice: defineRoute({
    method: 'delete',
    path: '/v1/me/devices/{deviceId}',
    summary: 'Signs the caller out on one device. Its tokens stop working and its call ends.',
    tag: 'me',
    auth: 'user',
    params: z.object({ deviceId: DeviceId }),
    reply: { status: 204 },
    errors: ['not_found'],
  }),
}
