/** The time of a call. Browsers do not slow the timers of a page that sounds. */
export { systemClock as callClock } from '@astrovoice/contracts/clock'
