/** Only the bundler reads it. */
module.exports = (api) => {
  api.cache.forever()
  return {
    presets: [require('expo/internal/babel-preset')],
    plugins: ['./bundler/compile-messages.cjs', './bundler/trim-contracts.cjs'],
  }
}
