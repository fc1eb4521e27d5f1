import { nameBrowser } from './name-browser.ts'

/** How the caller knows this device again in the list of their sign-ins. */
export const deviceName: string = nameBrowser(navigator.userAgent)
