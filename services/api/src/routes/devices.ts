import { maxListedDevices, toInstant, type deviceRoutes, type DeviceId } from '@astrovoice/contracts'
import { signOutDevice, signOutEverywhere } from '@astrovoice/core'
import type { RouteHandlers } from '@astrovoice/platform/http'
import type { ApiContext } from '../context.ts'

export const handleDevices = ({
  signIns,
  endingSignIns,
}: ApiContext): RouteHandlers<typeof deviceRoutes> => ({
  async listDevices({ principal: { userId, deviceId } }) {
    const devices = (await signIns.list(userId, maxListedDevices)).map((signIn) => ({
      id: signIn.id as DeviceId,
      name: signIn.deviceName,
      signedInAt: toInstant(signIn.beganAtMs),
      lastSeenAt: toInstant(signIn.lastSeenAtMs),
      isThis: signIn.id === deviceId,
    }))
    return { devices }
  },
  signOutEverywhere: async ({ principal: { userId } }) =>
    void (await signOutEverywhere(endingSignIns, userId)),
  signOutDevice: async ({ principal: { userId }, params: { deviceId } }) =>
    void (await signOutDevice(endingSignIns, userId, deviceId)),
})
