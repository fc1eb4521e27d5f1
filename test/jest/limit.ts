import { jest } from '@jest/globals'

/** Jest has one limit for all projects; each project sets its own here. It only bounds what hangs. */
jest.setTimeout((globalThis as unknown as { limitMs: number }).limitMs)
