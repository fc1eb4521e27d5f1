export * from './respond-methods.ts'
export * from './create-http-app.ts'
export * from './mount-routes.ts'
export * from './route-handlers.ts'
