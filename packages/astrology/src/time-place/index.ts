export { civilTimeToUtc, type CivilInstant, type CivilTime } from './civil-time-to-utc.ts'
export { CivilTimeFault, type CivilTimeFaultCode } from './civil-time-fault.ts'
export { formatOffset, type ClockEvidence, type ClockReading, type ClockReadingId } from './clock-reading.ts'
export { civilDateAt, civilDay, parseDate, zoneOffsetMinutes } from './zone.ts'
