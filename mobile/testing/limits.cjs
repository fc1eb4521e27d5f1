const { configure } = require('@testing-library/react-native')

// They only bound what hangs: a busy machine is slow.
jest.setTimeout(60_000)
configure({ asyncUtilTimeout: 30_000 })
