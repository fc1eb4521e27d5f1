import { jest } from '@jest/globals'

/** Jest knows one limit for all projects; each sets its own here. It bounds what hangs, and measures nothing. */
jest.setTimeout((globalThis as unknown as { limitMs: number }).limitMs)
