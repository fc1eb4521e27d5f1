/** Starting programs from other workspaces: what the stack here is started with. */
export { runToEnd, startProcess, waitForLine, type StartedProcess } from './child-process.ts'
export { takeFreePorts } from './free-ports.ts'
