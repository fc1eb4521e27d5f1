export * from './access-token-issuer.ts'
export * from './access-token-verifier.ts'
export * from './refresh-token-chain.ts'
export * from './signing-key.ts'
