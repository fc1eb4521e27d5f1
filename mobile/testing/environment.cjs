const { TestEnvironment } = require('jest-environment-node')

/** Packages give phones other files than Node. */
module.exports = class extends TestEnvironment {
  exportConditions() {
    return ['require', 'react-native']
  }
}
