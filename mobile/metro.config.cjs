const { getDefaultConfig } = require('expo/metro-config')

const config = getDefaultConfig(__dirname)
const isOfZod = /[\\/]zod[\\/]v4[\\/]/

/** zod imports its messages in all languages; the app shows none of them, so English alone is bundled. */
config.resolver.resolveRequest = (context, name, platform) => {
  const isLocales = name.endsWith('/locales/index.js') && isOfZod.test(context.originModulePath)
  return context.resolveRequest(context, isLocales ? name.replace('index.js', 'en.js') : name, platform)
}

module.exports = config
