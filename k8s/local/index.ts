/** The cluster on this machine: its programs, namespace and Secrets. */
export * from './namespace.ts'
export * from './programs.ts'
export * from './run-program.ts'
